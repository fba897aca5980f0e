package file

import (
	"bytes"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/transform"
)

// iso2022kr is the seven-bit encoding of old Korean mail. golang.org/x/text does
// not have it: between the bytes SO and SI stand those of EUC-KR without their
// high bit.
type iso2022kr struct{}

var designator = []byte("\x1b$)C")

func isISO2022KR(data []byte) bool { return bytes.Contains(data, designator) }

func (iso2022kr) NewDecoder() *encoding.Decoder {
	return &encoding.Decoder{Transformer: transform.Chain(&shiftOut{}, korean.EUCKR.NewDecoder())}
}

func (iso2022kr) NewEncoder() *encoding.Encoder { return korean.EUCKR.NewEncoder() }

// shiftOut makes EUC-KR of the shifted bytes.
type shiftOut struct{ out bool }

func (s *shiftOut) Reset() { s.out = false }

func (s *shiftOut) Transform(dst, src []byte, atEOF bool) (nDst, nSrc int, err error) {
	for nSrc < len(src) {
		c := src[nSrc]
		switch rest := src[nSrc:]; {
		case c == 0x1b && len(rest) < len(designator) && !atEOF:
			return nDst, nSrc, transform.ErrShortSrc
		case bytes.HasPrefix(rest, designator):
			nSrc += len(designator)
			continue
		case c == 0x0e || c == 0x0f:
			s.out = c == 0x0e
			nSrc++
			continue
		case s.out && c > ' ' && c < 0x7f:
			c |= 0x80
		}
		if nDst == len(dst) {
			return nDst, nSrc, transform.ErrShortDst
		}
		dst[nDst] = c
		nDst++
		nSrc++
	}
	return nDst, nSrc, nil
}
