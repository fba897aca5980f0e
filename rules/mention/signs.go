package mention

// The signs that Chinese and Korean numbers are made of.
var (
	smalls = tabulate(map[string]float64{"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000, "십": 10, "백": 100, "천": 1000})
	larges = tabulate(map[string]float64{"万": 1e4, "萬": 1e4, "만": 1e4, "亿": 1e8, "億": 1e8, "억": 1e8, "조": 1e12})

	nativeTens = bind(entry[float64]{10, []string{"열"}}, entry[float64]{20, []string{"스물", "스무"}}, entry[float64]{30, []string{"서른"}},
		entry[float64]{40, []string{"마흔"}}, entry[float64]{50, []string{"쉰"}}, entry[float64]{60, []string{"예순"}}, entry[float64]{70, []string{"일흔"}},
		entry[float64]{80, []string{"여든"}}, entry[float64]{90, []string{"아흔"}})
	nativeOnes = bind(entry[float64]{1, []string{"한", "하나"}}, entry[float64]{2, []string{"두", "둘"}}, entry[float64]{3, []string{"세", "셋"}},
		entry[float64]{4, []string{"네", "넷"}}, entry[float64]{5, []string{"다섯"}}, entry[float64]{6, []string{"여섯"}}, entry[float64]{7, []string{"일곱"}},
		entry[float64]{8, []string{"여덟"}}, entry[float64]{9, []string{"아홉"}})

	// These make what follows no count: the first, each one, several tens.
	noCount = spell("第", "제", "同", "每", "这", "這", "任", "某", "唯", "统", "單", "单", "几", "幾", "数", "數", "其", "另", "之", "逐", "进", "進", "万", "몇", "수")
)

// signs reads a number written in Chinese or Korean. Its syllables are common
// ones: 이 건 is "this matter", and 대한 건 no one thing, so that a number begins
// no word's tail and is no single Sino-Korean digit.
func (r *reader) signs(i int) (float64, int) {
	t := r.at(i)
	if !sino.has(t.id) && !smalls.has(t.id) && !larges.has(t.id) && !han.has(t.id) && !r.nativeStart(i) {
		return 0, i
	}
	hangul := isHangulText(t.text)
	if hangul && t.gap == none && isHangulText(r.at(i-1).text) || t.gap == none && r.before(i, noCount) < i {
		return 0, i
	}
	v, end := r.mixed(i)
	if end == i+1 && (sino.has(t.id) || t.is("千") || larges.has(t.id) && !t.is("만")) {
		return 0, i
	}
	if v == 0 || hangul && t.is("한") && r.objectBefore(i) {
		return 0, i
	}
	return v, end
}

func (r *reader) nativeStart(i int) bool {
	_, a := nativeTens.after(r, i)
	_, b := nativeOnes.after(r, i)
	return a > i || b > i
}

// objectBefore reports whether the word before ends in an object's particle:
// "판매를 한 건" is a deed, not one order.
func (r *reader) objectBefore(i int) bool {
	return r.at(i-1).is("을") || r.at(i-1).is("를")
}

// mixed adds up digits and signs: 3만 5천, 一百零三, 백스물여섯.
func (r *reader) mixed(i int) (float64, int) {
	var total, section, cur float64
	have, end := false, i
	for range 24 {
		t := r.at(end)
		if m, ok := smalls.of(t); ok {
			section, cur, have, end = section+times(cur, have, m), 0, false, end+1
		} else if m, ok := larges.of(t); ok && (end > i || isHangulText(t.text)) {
			total, section, cur, end = total+times(section+cur, have || section > 0, m), 0, 0, end+1
			have = false
		} else if v, e := nativeTens.after(r, end); e > end && !have {
			section, end = section+v, e
		} else if v, e := r.digit(end, have); e > end {
			if have {
				v += cur * 10
			}
			cur, have, end = v, true, e
		} else {
			break
		}
	}
	return total + section + cur, end
}

// times is how much a sign for tens or thousands adds: one where no digit
// stands before it.
func times(n float64, have bool, m float64) float64 {
	if !have {
		return m
	}
	return n * m
}

// digit reads one place of a number: a Chinese digit, also one of a row
// (二〇二六), or else a figure, a Sino-Korean or a native Korean digit.
func (r *reader) digit(i int, have bool) (float64, int) {
	t := r.at(i)
	if d, ok := han.of(t); ok {
		return float64(d), i + 1
	}
	if have {
		return 0, i
	}
	if t.kind == number && !t.solo {
		return r.decimal(i)
	}
	if v, e := nativeOnes.after(r, i); e > i {
		return v, e
	}
	if d, ok := sino.of(t); ok {
		return float64(d), i + 1
	}
	return 0, i
}
