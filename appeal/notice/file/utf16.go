package file

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"unicode/utf16"
)

// readUTF16 reads bytes that are UTF-16: by their mark, or because zero bytes
// are in them, which no other text has. ok is false for all others.
func readUTF16(data []byte) (text, charset string, err error, ok bool) {
	switch {
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		text, err = fromUTF16(data, 2, binary.LittleEndian)
		return text, "utf-16le", err, true
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		text, err = fromUTF16(data, 2, binary.BigEndian)
		return text, "utf-16be", err, true
	case bytes.IndexByte(data, 0) < 0:
		return "", "", nil, false
	}
	little, big := "", ""
	if text, err = fromUTF16(data, 0, binary.LittleEndian); err == nil {
		little = text
	}
	if text, err = fromUTF16(data, 0, binary.BigEndian); err == nil {
		big = text
	}
	l, b := readable(little), readable(big)
	switch {
	case l > 0.5 && l > 2*b:
		return little, "utf-16le", nil, true
	case b > 0.5 && b > 2*l:
		return big, "utf-16be", nil, true
	}
	return "", "", fmt.Errorf("byte %d is zero, and the file is not UTF-16: it holds no text, or is damaged; save it as UTF-8", bytes.IndexByte(data, 0)), true
}

// fromUTF16 decodes from a place on, if every unit there has a meaning.
func fromUTF16(data []byte, from int, order binary.ByteOrder) (string, error) {
	if len(data)%2 != 0 {
		return "", fmt.Errorf("byte %d is half a character of UTF-16; save it as UTF-8", len(data)-1)
	}
	units := make([]uint16, (len(data)-from)/2)
	for i := range units {
		units[i] = order.Uint16(data[from+2*i:])
	}
	runes := utf16.Decode(units)
	at := from
	for _, r := range runes {
		if !isWritten(r) {
			return "", fmt.Errorf("byte %d begins no character of UTF-16 (it reads as U+%04X); save it as UTF-8", at, r)
		}
		at += 2 * max(1, utf16.RuneLen(r))
	}
	return string(runes), nil
}

// readable is the share of ASCII and of common Korean and Chinese in a text.
func readable(text string) float64 {
	all, known := 0, 0
	for _, r := range text {
		all++
		if r < 0x80 || hangul[r] || simplified[r] || traditional[r] || isCommonMark(r) {
			known++
		}
	}
	if all == 0 {
		return 0
	}
	return float64(known) / float64(all)
}
