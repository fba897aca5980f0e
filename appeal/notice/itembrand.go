package notice

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// brands are the names that a word for a brand or a mark stands beside. Where the
// notice speaks of genuine goods, of marks or of the way the goods took, so is a
// name in quotes before the goods: "Halcyra" headphones.
func (r *reader) brands() []Item {
	var out []Item
	add := func(at span) {
		place, ok := brandName(r.plain, at)
		if !ok || ownBrand.MatchString(r.plain[max(0, at.start-40):at.start]) || shopName.MatchString(r.plain[max(0, at.start-40):at.start]) || !r.concerned(place) {
			return
		}
		out = append(out, r.item("brand", place))
		if m := alsoCalled.FindStringSubmatchIndex(r.plain[place.end:min(len(r.plain), place.end+50)]); m != nil && r.plain[place.start] >= utf8.RuneSelf {
			out = append(out, r.item("brand", span{place.end + m[2], place.end + m[3]})) // 모르칸(MORCAN)
		}
	}
	for _, h := range r.scan.Hits("brand-word") {
		r.nameBefore(h.Start, add)
		if n := len(brandLabel.FindString(r.plain[h.Start:min(len(r.plain), h.Start+60)])); n > 0 {
			for _, place := range brandList(r.plain, h.Start+n, r.manner(span{h.Start, h.Start + n})) {
				add(place)
			}
		}
	}
	r.quotedBrands(add)
	return out
}

// nameBefore adds the name that ends right before a word for a brand.
func (r *reader) nameBefore(at int, add func(span)) {
	from := max(0, at-90)
	before := r.plain[from:at]
	for _, re := range namedBrands {
		if m := re.FindStringSubmatchIndex(before); m != nil {
			add(span{from + m[2], from + m[3]})
			return
		}
	}
	if m := bareBrands.FindStringSubmatchIndex(before); m != nil && r.plain[at] >= utf8.RuneSelf {
		at := from + m[2]
		for name := range strings.FieldsFuncSeq(before[m[2]:m[3]], func(c rune) bool { return strings.ContainsRune("/,、", c) }) {
			start := at + strings.Index(r.plain[at:from+m[3]], name)
			add(span{start, start + len(name)})
			at = start + len(name)
		}
	} else if m := logoOf.FindStringSubmatchIndex(before); m != nil && strings.HasPrefix(r.plain[at:], "logo") {
		add(span{from + m[2], from + m[3]})
	}
}

// quotedBrands adds names in quotes before the goods, where the notice speaks of
// what brands are about.
func (r *reader) quotedBrands(add func(span)) {
	routes := len(r.said("route-talk")) > 0
	if !routes && len(r.said("brand-talk")) == 0 {
		return
	}
	for _, s := range around(r.plain, quoteOpens, 120) {
		for _, m := range quotedGoods.FindAllStringSubmatchIndex(r.plain[s.start:s.end], -1) {
			if !notGoods.MatchString(r.plain[s.start+m[4] : s.start+m[5]]) {
				add(span{s.start + m[2], s.start + m[3]})
			}
		}
	}
	for _, lead := range ledGoods {
		stretches := []span{{0, len(r.plain)}}
		if lead.words != nil {
			stretches = around(r.plain, lead.words, 80)
		}
		for _, s := range stretches {
			for _, m := range lead.re.FindAllStringSubmatchIndex(r.plain[s.start:s.end], -1) {
				add(span{s.start + m[2], s.start + m[3]})
			}
		}
	}
	if !routes {
		return
	}
	for _, m := range shortGoods.FindAllStringSubmatchIndex(r.plain, -1) {
		goods := r.plain[m[4]:m[5]]
		if !notGoods.MatchString(goods) && (r.near(span{m[2], m[3]}, "route-talk") < far || anyGoods.MatchString(goods)) {
			add(span{m[2], m[3]})
		}
	}
	if !capitalBefore(r.plain, goodsWords) {
		return
	}
	for _, m := range nameGoods.FindAllStringSubmatchIndex(r.plain, -1) {
		if place := (span{max(m[2], m[4]), max(m[3], m[5])}); r.near(place, "route-talk", "brand-talk") < far {
			add(place)
		}
	}
}

// capitalBefore reports whether a word with a capital may stand right before one of
// some words.
func capitalBefore(text string, words []string) bool {
	const longest = 100
	inName := func(c rune) bool {
		return c == '’' || c == '\'' || c == '-' || unicode.Is(unicode.Latin, c) || unicode.IsUpper(c)
	}
	for _, s := range around(text, words, 0) {
		before := strings.TrimSuffix(text[max(0, s.start-longest):s.start], " ")
		name := before[len(strings.TrimRightFunc(before, inName)):]
		if len(name) > longest-2*utf8.UTFMax || strings.ContainsFunc(name, unicode.IsUpper) {
			return true
		}
	}
	return false
}

// A manner is how names may be written behind a word for brands.
type manner uint8

const (
	inQuotes   manner = iota
	allCapital        // the mark QUILLORA
	inCapital         // the brand Ilvesar; of Brand Protection nobody takes the second word
	anyName           // in a table or a title, behind a colon
)

// manner tells how the names behind a label may be written.
func (r *reader) manner(label span) manner {
	word := strings.TrimRight(r.plain[label.start:label.end], " \t")
	colon := strings.HasSuffix(word, ":") || strings.HasSuffix(word, "|") || strings.HasSuffix(word, "│")
	before, _ := utf8.DecodeLastRuneInString(strings.TrimRight(r.headOfLine(label.start), " \t"))
	switch {
	case colon && (!unicode.IsLetter(before) || r.rowOf(label)) && before != ',':
		return anyName
	case strings.HasPrefix(inSmall(word), "mark") || strings.HasPrefix(word, "logo"):
		return allCapital
	case colon, word[0] != 'B' && word[0] != 'T':
		return inCapital
	}
	return inQuotes
}

// rowOf reports whether a label stands in a row of its own: 요청 브랜드:, | 涉及品牌 |.
func (r *reader) rowOf(label span) bool {
	head := strings.TrimLeft(r.headOfLine(label.start), " \t-•·*■◆▪|│[(")
	return utf8.RuneCountInString(head) <= 10 && !strings.ContainsAny(head, ".。,;:|")
}

// brandList reads names in a row: in quotes or with capitals, and behind a colon
// whatever stands between the commas.
func brandList(text string, at int, how manner) []span {
	var out []span
	for len(out) < 50 && at < len(text) {
		rest := text[at:min(len(text), at+160)]
		m := quotedName.FindStringSubmatchIndex(rest)
		if m == nil && how == allCapital {
			m = capitalsOnly.FindStringSubmatchIndex(rest)
		}
		if m == nil && how >= inCapital {
			m = capitalName.FindStringSubmatchIndex(rest)
		}
		if m == nil && how == anyName {
			m = plainName.FindStringSubmatchIndex(rest)
		}
		if m == nil {
			break
		}
		out = append(out, span{at + m[2], at + m[3]})
		rest = text[at+m[1] : min(len(text), at+m[1]+80)]
		n := len(itemGloss.FindString(rest))
		sep := len(brandBetween.FindString(rest[n:]))
		if sep == 0 {
			break
		}
		at += m[1] + n + sep
	}
	return out
}

// brandName is a name without what explains it: 모르칸(MORCAN), Hilmo 외 1개.
func brandName(text string, at span) (span, bool) {
	name := text[at.start:at.end]
	if k := strings.IndexAny(name, "("); k > 0 {
		name = name[:k]
	}
	if m := andMore.FindStringIndex(name); m != nil {
		name = name[:m[0]]
	}
	name = strings.TrimRightFunc(name, func(c rune) bool { return unicode.IsSpace(c) || strings.ContainsRune(".,·。'’-", c) })
	lead := len(name) - len(strings.TrimLeftFunc(name, unicode.IsSpace))
	name = name[lead:]
	ok := utf8.RuneCountInString(name) > 1 && strings.ContainsFunc(name, unicode.IsLetter) && !isNoBrand(name)
	return span{at.start + lead, at.start + lead + len(name)}, ok
}

// isNoBrand reports whether what stands where a brand may stand is none.
func isNoBrand(name string) bool {
	small := smallLetters(name)
	return noBrands[small] || startsWith(small, noBrandBegins...) || strings.Trim(small, "0123456789") == ""
}
