package mention

import "math"

// A Quantity is a number of things that a text names, a share in percent, or a
// score.
type Quantity struct {
	Span
	Value float64
	Most  float64 // the larger end of "3 to 5 orders", or Value
	Of    Countable
}

// A Ratio is a part of a whole: 26 of 100 orders, 38건 중 34건, 三分之一.
type Ratio struct {
	Span
	Part, Whole float64
}

// Percent is the part in a hundred.
func (q Ratio) Percent() float64 { return 100 * q.Part / q.Whole }

// quantity reads a number with what it counts.
func (r *reader) quantity(i int) (q Quantity, end int) {
	if q, end := r.hundredths(i); end > i {
		return q, end
	}
	v, e := r.value(i)
	if e == i {
		return q, i
	}
	if r.before(i, numbering) < i {
		return q, i
	}
	q.Value, q.Most = v, v
	e = r.upTo(&q, e)
	of, end := r.rate(e)
	if of == 0 {
		of, end = r.score(i, e)
	}
	if of == 0 && q.Value == math.Trunc(q.Value) {
		of, end = r.countable(i, r.skip(e, "여", "余", "餘", "多"))
	}
	if of == 0 {
		return Quantity{}, i
	}
	q.Of, q.Span = of, r.span(i, end)
	return q, end
}

// numbering are words whose number tells which, not how many.
var numbering = spell("section", "sections", "article", "chapter", "clause", "paragraph", "version", "step", "annex", "appendix", "exhibit", "figure", "table", "제", "第", "no.", "no", "#")

var spans = spell("~", "-", "to", "至", "到", "에서", "or", "건에서", "개에서", "%~", "%-", "건~", "개~")

// upTo reads the larger end of a range.
func (r *reader) upTo(q *Quantity, i int) int {
	j := r.after(i, spans)
	if j == i || r.at(j).kind != number && r.at(j).kind != word || r.at(j).gap == line {
		return i
	}
	v, e := r.written(j)
	if r.at(j).kind == word {
		v, e = r.englishValue(j)
	}
	if e == j || v <= q.Value {
		return i
	}
	q.Most = v
	return e
}

var rates = bind(
	entry[Countable]{Percent, []string{"%", "percent", "per cent", "pct", "퍼센트", "프로"}},
	entry[Countable]{PercentPoints, []string{"%p", "%포인트", "퍼센트포인트", "个百分点", "個百分點", "percentage points", "percentage point"}},
	entry[Countable]{Points, []string{"점 만점", "points", "point", "pts"}},
)

func (r *reader) rate(i int) (Countable, int) {
	of, end := rates.after(r, i)
	if end > i && r.at(i).is("프") && r.nounRunsOn(end) { // 프로그램
		return 0, i
	}
	return of, end
}

// hundredths reads 百分之三十.
func (r *reader) hundredths(i int) (q Quantity, end int) {
	j := r.after(i, perHundred)
	if j == i {
		return q, i
	}
	v, e := r.share(j)
	if e == j {
		return q, i
	}
	return Quantity{r.span(i, e), v, v, Percent}, e
}

var perHundred = spell("百分之", "백분의")

// scoreReach is how many tokens may stand between a word for a score and its
// figure.
const scoreReach = 14

var scores = spell("score", "scores", "rating", "rate", "점수", "평점", "评分", "評分", "得分", "分数", "分數", "지수", "index", "履约分", "分值")

// scoreWord keeps where a word for a score was seen last; the end of a sentence
// ends its reach.
func (r *reader) scoreWord(i int) {
	switch t := r.at(i); {
	case r.after(i, scores) > i:
		r.scoreUntil = r.after(i, scores) + scoreReach
	case t.is("。"), t.is(";"), t.is(".") && r.at(i+1).gap != none:
		r.scoreUntil = 0
	}
}

// score reads a figure as a score: 88.4점, 88.4分, or a bare one behind a word
// for scores. A bare whole number may be anything.
func (r *reader) score(i, end int) (Countable, int) {
	labelled := i < r.scoreUntil
	fraction := end > i+1 && r.at(i+1).is(".")
	t := r.at(end)
	switch {
	case r.at(i).kind != number:
		return 0, i
	case (t.is("점") || t.is("分")) && (labelled || fraction) && r.after(end, notScores) == end:
		return Points, end + 1
	case t.is("/") && r.at(end+1).is("100"), t.is("out") && r.at(end+1).is("of") && r.at(end+2).is("100"):
		return Points, end
	case labelled && fraction && r.bareEnd(end):
		return Points, end
	}
	return 0, i
}

var notScores = spell("分钟", "分鐘", "分之", "점검", "점포", "점수", "分别", "分析")

// bareEnd reports whether nothing that measures follows a figure.
func (r *reader) bareEnd(i int) bool {
	t := r.at(i)
	return !(t.kind == word && (t.gap == none || r.unitOf(i))) && !t.is("원") && !t.is("元") && !t.is("초") && !t.is("배")
}
