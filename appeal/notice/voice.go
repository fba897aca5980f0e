package notice

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

// A line is one line of a text, with what is known of who speaks in it.
type line struct {
	span
	block   int  // lines without a blank or a rule between them are one block
	aside   bool // words of the seller or of somebody else
	speaker speaker
	name    string // before the colon, if any
}

// asides gives the stretches in which not the platform speaks: chat lines of
// the seller and of friends, and what stands around a pasted notice. Where they
// hold what a notice says and the rest does not, somebody retells the notice:
// then they are the notice.
func (r *reader) asides() []span {
	lines := r.lines()
	markChat(lines, r.plain)
	r.markPasted(lines)
	r.markAround(lines)
	out := merge(lines)
	if in, rest := r.weigh(out); rest == 0 && in > 0 || len(out) == 0 {
		return nil
	}
	return out
}

// joined puts two lists of stretches in one order; stretches that overlap become one.
func joined(a, b []span) []span {
	all := slices.Concat(a, b)
	slices.SortFunc(all, func(x, y span) int { return cmp.Compare(x.start, y.start) })
	var out []span
	for _, s := range all {
		if k := len(out) - 1; k >= 0 && s.start <= out[k].end {
			out[k].end = max(out[k].end, s.end)
		} else {
			out = append(out, s)
		}
	}
	return out
}

// lines cuts the text; lines that hold no letter or digit part blocks.
func (r *reader) lines() []line {
	var out []line
	block := 0
	for i := 0; i < len(r.plain); {
		end := lineEnd(r.plain, i)
		if strings.IndexFunc(r.plain[i:end], func(c rune) bool { return unicode.IsLetter(c) && !isBar(c) || unicode.IsDigit(c) }) < 0 {
			block++
		} else {
			out = append(out, line{span: span{i, end}, block: block})
		}
		i = end
	}
	return out
}

// isBar reports a letter that people draw rules with.
func isBar(c rune) bool { return c == 'ㅡ' || c == '一' || c == 'ー' }

// merge joins the lines that are asides.
func merge(lines []line) []span {
	var out []span
	for _, l := range lines {
		if l.aside {
			out = append(out, l.span)
		}
	}
	return joined(out, nil)
}

// markPasted marks what stands outside of one long quotation that holds the
// notice: `got this today: "Dear seller …" what now?`
func (r *reader) markPasted(lines []line) {
	in := r.pasted(lines)
	chat := slices.ContainsFunc(lines, func(l line) bool { return l.aside })
	if len(in) == 0 || !chat && !r.talks(0, in[0].start) && !r.talks(in[len(in)-1].end, len(r.plain)) {
		return
	}
	for i := range lines {
		lines[i].aside = !slices.ContainsFunc(in, func(s span) bool { return lines[i].start < s.end && s.start < lines[i].end })
	}
}

// longQuote is how many bytes a quotation has that may be a notice.
const longQuote = 120

// pasted gives the long quotations that begin with a line, if the notice is in them.
func (r *reader) pasted(lines []line) []span {
	var out []span
	for _, l := range lines {
		if len(out) > 0 && l.start < out[len(out)-1].end {
			continue
		}
		body := strings.TrimLeft(r.plain[l.start:l.end], " \t　")
		if l.speaker != nobody {
			_, body, _ = strings.Cut(body, l.name)
			body = strings.TrimLeft(body, ":： \t　")
		}
		at := l.end - len(body)
		open, size := utf8.DecodeRuneInString(body)
		close, ok := quoteMarks[open]
		if !ok {
			continue
		}
		if end := strings.IndexRune(r.plain[at+size:], close); end >= longQuote {
			out = append(out, span{at, at + size + end})
		}
	}
	if in, rest := r.weigh(out); in <= rest {
		return nil
	}
	return out
}

var quoteMarks = map[rune]rune{'"': '"', '“': '”', '「': '」', '『': '』', '«': '»'}

// markAround marks the lines above and below the notice in which people talk:
// "help, got this today", "my boss says it is about fakes?".
func (r *reader) markAround(lines []line) {
	talk := make([]bool, len(lines))
	for i, l := range lines {
		talk[i] = l.aside || r.talks(l.start, l.end)
	}
	r.markEnd(lines, talk)
	slices.Reverse(lines)
	slices.Reverse(talk)
	r.markEnd(lines, talk)
	slices.Reverse(lines)
}

// markEnd marks lines from the first on, as long as people talk in them. A block
// in which they talk in the first and in the last line they talk in throughout.
func (r *reader) markEnd(lines []line, talk []bool) {
	for i := 0; i < len(lines); {
		end := i + 1
		for end < len(lines) && lines[end].block == lines[i].block {
			end++
		}
		to := i
		for to < end && talk[to] {
			to++
		}
		if to > i && talk[end-1] {
			to = end
		}
		if to == i || r.rules(lines[i:to]) {
			return
		}
		for ; i < to; i++ {
			lines[i].aside = true
		}
		if i < end {
			return
		}
	}
}

// rules reports whether some lines hold what only a notice says.
func (r *reader) rules(lines []line) bool {
	first, last := lines[0], lines[len(lines)-1]
	from, to := min(first.start, last.start), max(first.end, last.end)
	for _, set := range []string{"stop", "stop-sale", "stop-account", "hide", "ask"} {
		if r.between(set, from, to, phrase.Asserted) {
			return true
		}
	}
	return false
}

// talks reports whether people talk between two places.
func (r *reader) talks(from, to int) bool {
	return r.between("talk", from, to, 0)
}

// between reports whether a set has a hit that starts between two places. The
// zero modality is any.
func (r *reader) between(set string, from, to int, is phrase.Modality) bool {
	hits := r.scan.Hits(set)
	i, _ := slices.BinarySearchFunc(hits, from, hitFrom)
	for ; i < len(hits) && hits[i].Start < to; i++ {
		if is == 0 || hits[i].Modality == is {
			return true
		}
	}
	return false
}

func hitFrom(h phrase.Hit, at int) int { return cmp.Compare(h.Start, at) }
