package mention

var small = tabulate(map[string]int{
	"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
	"eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
	"eighteen": 18, "nineteen": 19,
})

var tens = tabulate(map[string]int{
	"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
})

var han = tabulate(map[string]int{
	"〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
})

var sino = tabulate(map[string]int{"일": 1, "이": 2, "삼": 3, "사": 4, "오": 5, "육": 6, "칠": 7, "팔": 8, "구": 9})

// count reads a number at token i: digits, English words below a thousand,
// Chinese numerals. "fourteen (14)" and "14 (fourteen)" count once.
func (r *reader) count(i int) (n, end int) {
	if n, end = r.figure(i); end == i {
		return 0, i
	}
	if r.at(i).kind == number && r.at(i-1).is("(") && r.at(end).is(")") { // what a line break left of "four-⏎teen (14) days"
		return n, end + 1
	}
	if r.at(end).is("(") {
		if m, e := r.figure(end + 1); e > end+1 && m == n && r.at(e).is(")") {
			end = e + 1
		}
	}
	return n, end
}

func (r *reader) figure(i int) (n, end int) {
	t := r.at(i)
	switch t.kind {
	case number:
		if t.num < 0 {
			return 0, i
		}
		return t.num, i + 1
	case word:
		return r.english(i)
	case char:
		return r.numeral(i, &han, "十")
	}
	return 0, i
}

// english reads an English number below a thousand: "one hundred and eighty".
func (r *reader) english(i int) (n, end int) {
	n, end = r.belowHundred(i)
	if end == i || n > 9 || !r.at(end).is("hundred") {
		return n, end
	}
	n, end = n*100, end+1
	rest, e := r.belowHundred(r.skip(end, "and"))
	if e > r.skip(end, "and") {
		return n + rest, e
	}
	return n, end
}

func (r *reader) belowHundred(i int) (n, end int) {
	if n, ok := small.of(r.at(i)); ok {
		return n, i + 1
	}
	n, ok := tens.of(r.at(i))
	if !ok {
		return 0, i
	}
	end = i + 1
	unit, ok := small.of(r.at(r.skip(end, "-")))
	if ok && unit < 10 {
		return n + unit, r.skip(end, "-") + 1
	}
	return n, end
}

// numeral reads Chinese or Sino-Korean numerals: 十五, 二十, 삼십일. A row of
// bare digits (二〇二六) is read place by place.
func (r *reader) numeral(i int, digits *table[int], ten string) (n, end int) {
	d, ok := digits.of(r.at(i))
	end = i
	if ok {
		n, end = d, i+1
		for {
			d, more := digits.of(r.at(end))
			if !more || end-i >= 4 {
				break
			}
			n, end = n*10+d, end+1
		}
		if end-i > 1 {
			return n, end
		}
	}
	if h := r.at(end); ten == "十" && h.is("百") && n < 10 { // 一百二十
		rest, e := r.numeral(end+1, digits, ten)
		if z := r.at(end + 1); z.is("零") || z.is("〇") {
			rest, e = r.numeral(end+2, digits, ten)
		}
		return max(n, 1)*100 + rest, max(e, end+1)
	}
	if !r.at(end).is(ten) {
		return n, end
	}
	n, end = max(n, 1)*10, end+1
	if d, ok := digits.of(r.at(end)); ok && d > 0 {
		n, end = n+d, end+1
	}
	return n, end
}

// hanDigit is the value of a Chinese digit, and 0 of anything else.
func hanDigit(t *token) int {
	n, _ := han.of(t)
	return n
}
