package notice

import (
	"fmt"
	"slices"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/mention"
	"github.com/reinstate-go/reinstate/rules/phrase"
)

// An Option tells what is known around a notice.
type Option func(*reader)

// ReceivedAt is when the notice was received. It settles a missing year: the
// one nearest to it, and for a deadline the first on or after it. Without it a
// date without a year is left unread.
func ReceivedAt(t time.Time) Option { return func(r *reader) { r.received = t } }

// Read reads one notice as plain text in English, Chinese or Korean. It takes
// UTF-8; the error names the first byte that is none. A text that is no notice
// at all gives a Notice in which nearly every field is absent.
//
// Limits and dates of the platform's own review, of withheld money, of older
// messages, of statutes and of other things that merely stand nearby are not
// the notice's. Times without a zone are Korean time.
func Read(text string, opts ...Option) (*Notice, error) {
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		if r == utf8.RuneError && n == 1 {
			return nil, fmt.Errorf("notice: byte %d is not UTF-8; save the text as UTF-8", i)
		}
		i += n
	}
	r := &reader{text: text, scan: read().Scan(text), named: mention.Read(text)}
	for _, o := range opts {
		o(r)
	}
	n := &Notice{Language: r.language(), Platform: r.platform(), Sanction: r.sanction(), SuspensionID: r.suspensionID(),
		Clauses: r.clauses(), ResponseLimit: r.limit(), Deadline: r.deadline(), Channel: r.channel()}
	n.EffectiveOn = r.effectiveOn(n.Sanction)
	return n, nil
}

// reader holds what one pass over a text found.
type reader struct {
	text     string
	scan     *phrase.Scan
	named    mention.Mentions
	received time.Time
}

// language counts letters by script. A Han or Hangul character says as much as
// several Latin letters, and ids are written in those.
func (r *reader) language() *Field[string] {
	var hangul, han, latin int
	for _, c := range r.text {
		switch {
		case unicode.Is(unicode.Hangul, c):
			hangul++
		case unicode.Is(unicode.Han, c):
			han++
		case unicode.Is(unicode.Latin, c):
			latin++
		}
	}
	latin /= 5
	switch most := max(hangul, han, latin); {
	case most == 0:
		return nil
	case most == hangul:
		return &Field[string]{Value: "ko"}
	case most == han:
		return &Field[string]{Value: "zh"}
	}
	return &Field[string]{Value: "en"}
}

// platform is the one that the text names most; where two are even, the one
// named first.
func (r *reader) platform() *Field[string] {
	var best *Field[string]
	most := 0
	for _, p := range Platforms {
		hits := r.own(p)
		if len(hits) > most || len(hits) == most && most > 0 && hits[0].Start < best.Start {
			best, most = r.field(p, hits[0]), len(hits)
		}
	}
	return best
}

// own gives the hits of a set in what the platform itself says: not what is
// guessed, quoted from an older message, or meant for a program.
func (r *reader) own(set string) []phrase.Hit {
	return r.keep(set, phrase.Asserted, phrase.Denied, phrase.Conditional, phrase.Example)
}

func (r *reader) keep(set string, as ...phrase.Modality) []phrase.Hit {
	var out []phrase.Hit
	for _, h := range r.scan.Hits(set) {
		if slices.Contains(as, h.Modality) {
			out = append(out, h)
		}
	}
	return out
}

func (r *reader) field(value string, h phrase.Hit) *Field[string] {
	return &Field[string]{Value: value, Quote: r.text[h.Start:h.End], Start: h.Start, End: h.End}
}

// sentenceAt is the index of the sentence that holds a byte, or -1.
func (r *reader) sentenceAt(at int) int {
	all := r.scan.Sentences()
	i, found := slices.BinarySearchFunc(all, at, func(s phrase.Sentence, at int) int {
		switch {
		case s.End <= at:
			return -1
		case s.Start > at:
			return 1
		}
		return 0
	})
	if !found {
		return -1
	}
	return i
}

// spoken reports whether the platform itself speaks at this byte.
func (r *reader) spoken(at int) bool {
	i := r.sentenceAt(at)
	if i < 0 {
		return true
	}
	m := r.scan.Sentences()[i].Modality
	return m != phrase.Addressed && m != phrase.Supposed
}

// distance gives how far the nearest hit of any of the sets stands from a
// place, in bytes, within the same sentence; -1 where there is none.
func (r *reader) distance(start, end int, sets ...string) int {
	best := -1
	s := r.sentenceAt(start)
	for _, set := range sets {
		for _, h := range r.scan.Hits(set) {
			if h.Sentence != s {
				continue
			}
			d := max(h.Start-end, start-h.End, 0)
			if best < 0 || d < best {
				best = d
			}
		}
	}
	return best
}

// day settles a date of the text: its year, and the order of day and month.
func (r *reader) day(d mention.Date, onOrAfter bool) (rules.Date, bool) {
	ref := rules.Date{}
	if !r.received.IsZero() {
		ref = rules.DateOf(r.received.In(mention.Korea))
	}
	if onOrAfter {
		return d.OnOrAfter(ref)
	}
	return d.Nearest(ref)
}
