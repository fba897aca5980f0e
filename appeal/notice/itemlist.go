package notice

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"
)

// numberedItems are the numbers behind a word for what they number: one, a list
// on the line, or one a line below a heading.
func (r *reader) numberedItems() []Item {
	var out []Item
	done := 0
	for _, h := range r.scan.Hits("item-word") {
		l, ok := r.itemLabel(h.Start)
		if h.Start < done || !ok || l.kind == "" && r.namesMore(l) {
			continue
		}
		found, end := r.itemsBehind(l)
		if len(found) == 1 {
			found, end = r.itemsBelow(l, found)
		}
		if len(found) == 0 {
			heading := r.lastLabel(l)
			if found, end = r.itemColumn(heading); len(found) > 0 {
				l = heading
			} else if heading.kind != "" {
				found = r.itemsBefore(l)
			}
		}
		done = end
		for _, place := range found {
			if r.concerned(span{min(l.start, place.start), max(found[0].end, place.start)}) && r.concerned(place) || l.strong && r.passedOn(place) {
				out = append(out, r.item(r.kindAt(l, found[0], place), place))
			}
		}
	}
	return out
}

// kindAt is what a number in a list is: in 상품ID(옵션ID) 8120447731(91770230018) the
// one in brackets is what the label has in brackets.
func (r *reader) kindAt(l thing, first, place span) string {
	if place == first || place.start < 2 || r.plain[place.start-1] != '(' || r.plain[place.start-2] < '0' || r.plain[place.start-2] > '9' {
		return l.kind
	}
	if other, ok := r.itemLabel(min(l.end+1, len(r.plain))); ok {
		return other.kind
	}
	return ""
}

// namesMore reports whether a word behind a label on its line says what its things
// are: 대상 주문번호.
func (r *reader) namesMore(l thing) bool {
	for _, h := range r.hitsIn("item-word", span{l.end, r.endOfHeading(l)}) {
		if other, ok := r.itemLabel(h.Start); ok && other.kind != "" {
			return true
		}
	}
	return false
}

// A thing is a label in the text: what it numbers, and whether it says that a
// number follows (옵션ID, not 옵션).
type thing struct {
	span
	kind   string
	strong bool
	done   bool // it says what is done to the things: 停售
}

// itemLabel reads the label at a word for a thing.
func (r *reader) itemLabel(at int) (thing, bool) {
	text := r.plain[at:min(len(r.plain), at+60)]
	for i := range itemLabels {
		if n := len(itemLabels[i].words.FindString(text)); n > 0 {
			sure := len(itemSure.FindString(text[n:]))
			return thingOf(itemLabels[i].kind, span{at, at + n + sure}, sure > 0), true
		}
	}
	return thing{}, false
}

// thingOf is a label of a kind, perhaps with what makes it sure that a number follows.
func thingOf(kind string, place span, sure bool) thing {
	if kind == "stopped" {
		return thing{span: place, kind: "product", strong: sure, done: true}
	}
	return thing{span: place, kind: kind, strong: sure || kind == "sku"}
}

// itemsBefore reads the numbers right before a label: 8120447731, 8120447745 상품.
func (r *reader) itemsBefore(l thing) []span {
	from := max(0, l.start-160)
	m := numbersBefore.FindStringSubmatchIndex(r.plain[from:l.start])
	if m == nil {
		return nil
	}
	var out []span
	for place := range longNumbers(r.plain, span{from + m[2], from + m[3]}) {
		if l.fits(r.plain[place.start:place.end]) {
			out = append(out, place)
		}
	}
	return out
}

// lastLabel gives the label that says what the lines below a sentence are: the one
// behind "following" or 아래, if there is one, else nothing says it for certain.
func (r *reader) lastLabel(l thing) thing {
	end := r.endOfHeading(l)
	if r.itemHeading(l, r.plain[l.end:end]) {
		return l
	}
	said := following.MatchString(r.headOfLine(l.start))
	for _, h := range r.hitsIn("item-word", span{l.end, end}) {
		other, ok := r.itemLabel(h.Start)
		ok = ok && other.end <= end && !other.done
		heads := ok && headingEnd.MatchString(r.plain[other.end:end])
		switch {
		case heads:
			return other
		case !ok || said || other.kind == l.kind:
		case following.MatchString(r.headOfLine(h.Start)):
			l.kind, said = other.kind, true
		default:
			l.kind = ""
		}
	}
	return l
}

// itemsBehind reads the numbers that follow a label on its line.
func (r *reader) itemsBehind(l thing) ([]span, int) {
	at := l.end + len(itemLead.FindString(r.plain[l.end:min(len(r.plain), l.end+120)]))
	return r.itemRow(l, at)
}

// itemRow reads numbers with commas and the like between them.
func (r *reader) itemRow(l thing, at int) ([]span, int) {
	var out []span
	for len(out) < 500 {
		place, ok := r.itemCode(l, at)
		if !ok {
			break
		}
		out = append(out, halves(r.plain, place)...)
		rest := r.plain[place.end:min(len(r.plain), place.end+200)]
		if m := alsoNumbered.FindStringSubmatchIndex(rest); m != nil { // 상품ID(옵션ID) 8120447731(91770230018)
			out = append(out, span{place.end + m[2], place.end + m[3]})
		}
		n := len(itemGloss.FindString(rest))
		sep := len(itemBetween.FindString(rest[n:]))
		if sep == 0 {
			break
		}
		at, l.strong = place.end+n+sep, l.strong && l.kind == "sku"
	}
	if len(out) == 0 {
		return nil, l.end
	}
	return out, out[len(out)-1].end
}

// endOfHeading is where the line of a label ends, at most so far that it may still
// be a heading.
func (r *reader) endOfHeading(l thing) int {
	const longest = 400
	return l.end + lineEnd(r.plain[l.end:min(len(r.plain), l.end+longest)], 0)
}

// itemColumn reads one number a line below a heading that holds a label and no
// number, or below a sentence that ends its line and speaks of such things.
func (r *reader) itemColumn(l thing) ([]span, int) {
	end := r.endOfHeading(l)
	if end < len(r.plain) && r.plain[end-1] != '\n' {
		return nil, l.end // too long a line for a heading
	}
	table := r.itemHeading(l, r.plain[l.end:end])
	var out []span
	last := l.end
	for rows := 0; end < len(r.plain) && rows < 500; rows++ {
		at := end
		end = lineEnd(r.plain, at)
		if drawn := !strings.ContainsFunc(r.plain[at:end], spelled); drawn {
			if rows > 2 || strings.TrimSpace(r.plain[at:end]) == "" && rows > 0 {
				break
			}
			continue
		}
		row := r.itemLine(l, span{at, end}, table && l.strong)
		if len(row) == 0 || !table && row[0].end-row[0].start < 7 {
			break
		}
		out, last = append(out, row...), row[len(row)-1].end
	}
	return out, last
}

// itemLine reads the numbers of one line: those it begins with, or in a table the first
// long one.
func (r *reader) itemLine(l thing, line span, table bool) []span {
	at := line.start + len(itemBullet.FindString(r.plain[line.start:line.end]))
	l.strong = l.kind == "sku"
	if found, _ := r.itemRow(l, at); len(found) > 0 {
		return found
	}
	if l.strong = false; !table {
		return nil
	}
	tried := 0
	for number := range longNumbers(r.plain, line) {
		if place, ok := r.itemCode(l, number.start); ok && place.end-place.start >= 8 {
			return []span{place}
		}
		if tried++; tried == 8 {
			break
		}
	}
	return nil
}

// itemsBelow reads further numbers below the one that a label has on its line, each at
// the begin of a line and as long as the first.
func (r *reader) itemsBelow(l thing, found []span) ([]span, int) {
	first := found[0]
	for end := lineEnd(r.plain, first.end); end < len(r.plain) && len(found) < 500; {
		at := end
		end = lineEnd(r.plain, at)
		row := r.itemLine(thing{kind: l.kind}, span{at, end}, false)
		if len(row) != 1 || row[0].end-row[0].start != first.end-first.start || first.end-first.start < 8 {
			break
		}
		found = append(found, row[0])
	}
	return found, found[len(found)-1].end
}

// spelled reports a letter or a figure, and no rule.
func spelled(c rune) bool { return unicode.IsLetter(c) && !isBar(c) || unicode.IsDigit(c) }

// passedOn reports whether a number stands in what others tell of the notice.
func (r *reader) passedOn(place span) bool {
	return r.aside(place.start) && !within(r.older, place.start) && !r.addressed(place.start)
}

// itemHeading reports whether the line of a label is a heading: nothing but signs
// follows it, or it is the first row of a table.
func (r *reader) itemHeading(l thing, rest string) bool {
	before := r.headOfLine(l.start)
	if len(before) > 90 || hasLongNumber(rest) {
		return false
	}
	if headingEnd.MatchString(rest) {
		return true
	}
	line := before + r.plain[l.start:l.end] + rest
	return strings.ContainsAny(line, "|\t│") || strings.Contains(strings.TrimSpace(line), "   ")
}

// itemCode reads one number of a kind of thing.
func (r *reader) itemCode(l thing, at int) (span, bool) {
	if at >= len(r.plain) {
		return span{}, false
	}
	n := len(itemNumber.FindString(r.plain[at:min(len(r.plain), at+120)]))
	place := span{at, at + n}
	if n == 0 || partOfAddress(r.plain, place.start, place.end) {
		return place, false
	}
	code, behind := r.plain[at:place.end], r.plain[place.end:min(len(r.plain), place.end+24)]
	return place, l.fits(code) && !notNumber.MatchString(behind) && (len(code) > 8 || !countOf.MatchString(behind))
}

// fits reports whether a code has the shape of such a thing's number.
func (l thing) fits(code string) bool {
	digits, letters := 0, 0
	for _, c := range code {
		if unicode.IsDigit(c) {
			digits++
		} else if unicode.IsLetter(c) {
			letters++
		}
	}
	if dayCode.MatchString(code) || digits == 0 {
		return false
	}
	switch l.kind {
	case "sku":
		return len(code) >= 4 && (letters > 0 || digits >= 5)
	case "tracking":
		return digits >= 8
	case "":
		return digits >= 9 && letters == 0 && len(code) == digits
	}
	switch {
	case asin.MatchString(code):
		return l.kind == "product"
	case letters > 0:
		return l.strong && digits >= 4 || l.kind == "order" && digits >= 8
	}
	return digits >= 6 || l.strong && digits >= 5
}

// halves parts the two ends of a range written as one: 70118823450-70118823459.
func halves(text string, place span) []span {
	code := text[place.start:place.end]
	if a, b, ok := strings.Cut(code, "-"); ok && len(a) >= 8 && len(a) == len(b) && !strings.Contains(b, "-") {
		return []span{{place.start, place.start + len(a)}, {place.end - len(b), place.end}}
	}
	return []span{place}
}

// longNumbers gives the numbers of eight figures or more in a stretch of a text.
func longNumbers(text string, in span) iter.Seq[span] {
	text = text[:in.end]
	return func(yield func(span) bool) {
		for i := in.start; i < in.end; {
			place, figures := span{i, i}, 0
			for n := figureAt(text, i); n > 0; n = figureAt(text, place.end) {
				place.end, figures = place.end+n, figures+1
			}
			if figures >= 8 && !yield(place) {
				return
			}
			i = max(i+1, place.end)
		}
	}
}

// figureAt is how many bytes the figure at a place has; 0 where none stands. In the text
// of a page it may be a wide one.
func figureAt(text string, i int) int {
	switch {
	case i == len(text):
		return 0
	case text[i] >= '0' && text[i] <= '9':
		return 1
	case text[i] < utf8.RuneSelf:
		return 0
	}
	if c, n := utf8.DecodeRuneInString(text[i:]); narrowed(c) >= '0' && narrowed(c) <= '9' {
		return n
	}
	return 0
}

func hasLongNumber(s string) bool {
	for range longNumbers(s, span{0, len(s)}) {
		return true
	}
	return false
}
