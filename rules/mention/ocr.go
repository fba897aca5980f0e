package mention

// brokenMonth reads the name of a month that a scanner misread or a line broke:
// Apri1, Ju1y, 0ct, Janu-⏎ary.
func (r *reader) brokenMonth(i int) (int, int) {
	s, end := r.at(i).text, i+1
	for range 3 {
		switch t := r.at(end); {
		case t.gap == none && (t.kind == number || t.kind == word) && t.digits() <= 7:
			s, end = s+t.text, end+1
			continue
		case t.is("-") && t.gap == none && r.at(end+1).gap == line && r.at(end+1).kind == word:
			s, end = s+r.at(end+1).text, end+2
			continue
		}
		break
	}
	if end == i+1 || len(s) > len("september") || len(s) < 3 {
		return 0, i
	}
	for name, m := range monthNames {
		if looksLike(s, name) {
			return m, r.skip(end, ".")
		}
	}
	return 0, i
}

// looksLike compares letter for letter; a digit is any letter that a scanner
// takes for it. No two months look alike so.
func looksLike(s, name string) bool {
	if len(s) != len(name) {
		return false
	}
	for k := range len(s) {
		a, b := s[k], name[k]
		if a != b && !(a == '1' && (b == 'l' || b == 'i')) && !(a == '0' && b == 'o') && !(a == '5' && b == 's') {
			return false
		}
	}
	return true
}

// ordinalDays are the days of a month in words, tens apart from ones.
var ordinalDays = tabulate(map[string]int{
	"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
	"eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
	"eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
})

// ordinalWord reads fifth, twenty-third.
func (r *reader) ordinalWord(i int) (int, int) {
	if n, ok := ordinalDays.of(r.at(i)); ok {
		return n, i + 1
	}
	ten, _ := tens.of(r.at(i))
	if ten != 20 && ten != 30 {
		return 0, i
	}
	j := r.skip(i+1, "-")
	if n, ok := ordinalDays.of(r.at(j)); ok && n < 10 {
		return ten + n, j + 1
	}
	return 0, i
}

// sinoPart reads a number of a Korean date in words: 이천이십육, 삼, 십이, and the
// 유 and 시 of 유월 and 시월.
func (r *reader) sinoPart(i int) (int, int) {
	t := r.at(i)
	if r.at(i + 1).is("월") {
		switch t.text {
		case "유":
			return 6, i + 1
		case "시":
			return 10, i + 1
		}
	}
	if !sino.has(t.id) && !smalls.has(t.id) {
		return 0, i
	}
	v, end := r.mixed(i)
	if end-i > 8 || v > 9999 {
		return 0, i
	}
	return int(v), end
}
