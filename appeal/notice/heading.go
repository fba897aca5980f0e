package notice

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

// Tables, bullets and forms say what a time is for in a word or two before it:
// "심사 | 5~7영업일", "Handling ...... 7 business days", "소명 D-7". Such a label
// says more than whatever else stands in the sentence.

const (
	longLabel = 48 // bytes before the colon or the wall
	longHead  = 30 // bytes before the time itself where no colon stands
	longLine  = 260
	longPart  = 3  // bytes of the longest sign that parts clocks
	nearHead  = 18 // bytes before the time in which a word of the head must begin
)

// labelEnds are the signs that part a label from what it is for.
var labelEnds = []string{":", "|", "│", "┃", "\t", "...", "…", "  ", "?", "→", "▸", "▶", "►", "➜", " - ", " – ", " — ", "=", "】", "]", "・・"}

// A naming is what stands before a place and may name what it is for: the label
// of the line, or of the sentence within the line, and the few words right before
// the place, as in "소명 D-7". What there is not is the zero span.
type naming struct {
	at          int
	label, lead span
}

// naming finds what names a place. The place asked for last is kept, since many
// sets of words are looked for there.
func (r *reader) naming(place span) naming {
	if r.nameOf.at == place.start && place.start > 0 {
		return r.nameOf
	}
	line := r.lineBefore(place.start)
	text := r.plain[line.start:line.end]
	n := naming{at: place.start}
	near := text[max(0, len(text)-longHead-longPart):]
	if from := line.end - len(near) + lastOf(near, partEnds); line.end-from <= longHead {
		n.lead = span{max(from, line.end-nearHead), line.end}
	}
	if from := lastSentence(text); from < len(text) {
		if at := firstOf(text[from:], labelEnds); at >= 0 && at <= longLabel {
			n.label = span{line.start + from, line.start + from + at}
		}
	}
	r.nameOf = n
	return n
}

// lastSentence gives where the last sentence of a line begins. A figure with a
// full stop ends one only where a date does: "3. 2. 불복: 3영업일".
func lastSentence(s string) int {
	from := max(strings.LastIndex(s, "。")+len("。"), strings.LastIndexAny(s, "?")+1)
	if from < len("。") {
		from = 0
	}
	for i := len(s) - 2; i > from; i-- {
		if s[i] == '.' && s[i+1] == ' ' && s[i-1] != '.' && s[i-1] != ' ' {
			return i + 2
		}
	}
	return from
}

// partEnds are the signs that part one clock from the next within a line.
var partEnds = []string{",", "、", ";", "·", " / ", "/ ", " /", "|", "│", "。", ". ", "(", "•"}

// itemSigns are what a list item or a numbered heading begins with.
const itemSigns = " \t|│┃-*•·▶■●◆○□▪▷※>☞✔→①②③④⑤⑥⑦⑧⑨0123456789.)([]"

// lineBefore is the line up to a place, without the marker that a list item
// begins with.
func (r *reader) lineBefore(at int) span {
	from := max(0, at-longLine)
	if n := strings.LastIndexByte(r.plain[from:at], '\n'); n >= 0 {
		from += n + 1
	}
	for from < at && !utf8.RuneStart(r.plain[from]) {
		from++
	}
	trimmed := strings.TrimLeft(r.plain[from:at], itemSigns)
	return span{at - len(trimmed), at}
}

// isLabelled reports whether the label of a place holds a word of any of the
// sets, or the words right before it do.
func (r *reader) isLabelled(place span, sets ...string) bool {
	n := r.naming(place)
	for _, set := range sets {
		if r.between(set, n.label.start, n.label.end, 0) || r.endsIn(set, n.lead) {
			return true
		}
	}
	return false
}

// inLabel reports whether the label of a place holds a word of a set; the words right
// before it do not count.
func (r *reader) inLabel(place span, set string) bool {
	n := r.naming(place)
	return r.between(set, n.label.start, n.label.end, 0)
}

// labelEndsIn reports whether the last word of the label of a place is one of a
// set: "이의신청 결과: 접수 후 3일" is the result's, not the objection's.
func (r *reader) labelEndsIn(place span, set string) bool {
	n := r.naming(place)
	return r.between(set, max(n.label.start, n.label.end-longTail), n.label.end, 0)
}

// longTail is how many bytes the last word of a label may have.
const longTail = 12

// endsIn reports whether a word of a set ends in a stretch: "retention starts" may
// begin a little before the few words right before a day.
func (r *reader) endsIn(set string, s span) bool {
	hits, line := r.scan.Hits(set), r.lineStart(s.start)
	i, _ := slices.BinarySearchFunc(hits, max(0, s.start-longHead), hitFrom)
	for ; i < len(hits) && hits[i].Start < s.end; i++ {
		if hits[i].Start >= line && hits[i].End > s.start && hits[i].End <= s.end {
			return true
		}
	}
	return false
}

// beginsLine reports whether nothing stands before a place in its line.
func (r *reader) beginsLine(place span) bool {
	line := r.lineBefore(place.start)
	return line.start == line.end
}

// heading is the line above the line of a place, perhaps with a blank one
// between, where it is short and names no time of its own: "How to appeal",
// "■ 보내실 곳과 기한", "5. 심사 기간".
func (r *reader) heading(place span) (span, bool) {
	begin := max(0, r.lineStart(place.start)-longLine)
	above := strings.TrimRight(r.plain[begin:r.lineStart(place.start)], " \t\r\n")
	if n := strings.LastIndexByte(above, '\n'); n >= 0 {
		begin, above = begin+n+1, above[n+1:]
	} else if begin > 0 {
		return span{}, false
	}
	title := strings.TrimLeft(above, itemSigns)
	begin += len(above) - len(title)
	if title == "" || len(title) > 2*longLabel || strings.ContainsAny(title, "0123456789") || strings.HasSuffix(title, ".") || strings.HasSuffix(title, "。") {
		return span{}, false
	}
	return span{begin, begin + len(title)}, true
}

// headingEndsIn reports whether the heading above a place is a label that ends in a
// word of a set, and no sentence that holds one.
func (r *reader) headingEndsIn(place span, set string) bool {
	h, ok := r.heading(place)
	if !ok {
		return false
	}
	end := h.start + len(strings.TrimRight(r.plain[h.start:h.end], " :?]】"))
	return slices.ContainsFunc(r.hitsIn(set, h), func(x phrase.Hit) bool { return x.End >= end })
}

// underHeading reports whether the heading above a place holds a word of a set.
func (r *reader) underHeading(place span, sets ...string) bool {
	h, ok := r.heading(place)
	for _, set := range sets {
		if ok && r.between(set, h.start, h.end, 0) {
			return true
		}
	}
	return false
}
