package mention

import "strconv"

// value reads a number in whatever writing: 1,204; 88.4; 1.5만; 三十一; 백스물여섯;
// two dozen. A number inside a longer figure or a code is none.
func (r *reader) value(i int) (float64, int) {
	switch r.at(i).kind {
	case number:
		if r.inside(i) || r.at(i).solo {
			return 0, i
		}
		return r.written(i)
	case word:
		return r.englishValue(i)
	case char:
		return r.signs(i)
	}
	return 0, i
}

// written reads what begins with digits: 1,204 or 3만 5천 or 2 dozen.
func (r *reader) written(i int) (float64, int) {
	v, end := r.decimal(i)
	if end == i {
		return 0, i
	}
	if m, e := r.scale(end); e > end {
		return v * m, e
	}
	if r.at(end).kind == char {
		if next := r.at(end).id; larges.has(next) || smalls.has(next) {
			return r.mixed(i)
		}
	}
	return v, end
}

// decimal reads digits with signs between the thousands and a decimal point.
// What goes on after that (4.2.1, 3-5-7) is a version or a code.
func (r *reader) decimal(i int) (float64, int) {
	if r.at(i).kind != number || r.at(i).digits() > 15 {
		return 0, i
	}
	s, end := r.at(i).text, i+1
	for k := 0; k < 4 && len(r.at(i).text) <= 3 && r.thousands(end); k++ {
		s, end = s+r.at(end+1).text, end+2
	}
	if r.at(end).is(".") && r.at(end).gap == none && r.at(end+1).kind == number && r.at(end+1).gap == none && r.at(end+1).digits() <= 6 {
		s, end = s+"."+r.at(end+1).text, end+2
	}
	if t := r.at(end); t.gap == none && (t.is(".") || t.is(",")) && r.at(end+1).kind == number && r.at(end+1).gap == none {
		return 0, i
	}
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return 0, i
	}
	return v, end
}

func (r *reader) thousands(i int) bool {
	return r.at(i).is(",") && r.at(i).gap == none && r.at(i+1).kind == number && r.at(i+1).gap == none && r.at(i+1).digits() == 3
}

// scale reads an English word that multiplies: 12 thousand, 2 dozen, 15k.
func (r *reader) scale(i int) (float64, int) {
	switch t := r.at(i); t.text {
	case "hundred":
		return 100, i + 1
	case "thousand":
		return 1000, i + 1
	case "million":
		return 1e6, i + 1
	case "billion":
		return 1e9, i + 1
	case "dozen", "dozens":
		return 12, r.skip(i+1, "of")
	case "k":
		if t.gap == none {
			return 1000, i + 1
		}
	}
	return 1, i
}

// englishValue reads thirty-one, one hundred and four, two dozen, half a dozen.
func (r *reader) englishValue(i int) (float64, int) {
	if r.at(i).is("half") && r.at(i+1).is("a") && r.at(i+2).is("dozen") {
		return 6, i + 3
	}
	total, part, end := 0.0, 0.0, i
	if r.at(i).is("a") {
		m, e := r.scale(i + 1)
		if e == i+1 {
			return 0, i
		}
		total, end = m, e
	}
	for range 5 {
		j := end
		if end > i {
			j = r.skip(end, "and")
		}
		n, e := r.english(j)
		if e == j {
			break
		}
		part += float64(n)
		end = e
		for m, e := r.scale(end); e > end; m, e = r.scale(end) {
			if part *= m; m >= 1000 {
				total, part = total+part, 0
			}
			end = e
		}
	}
	return total + part, end
}
