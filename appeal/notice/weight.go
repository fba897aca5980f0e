package notice

import (
	"strings"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

// byTheWay is how much weaker than the strongest a measure may be said and still
// count. What is dropped are graver words that stand by the way: in a footnote,
// in brackets, in talk about others.
const byTheWay = 2.9

// weighed gives of each asserted imposition how plainly the text says it: with
// its day, in a row that is labelled so, in the title, to the reader, as done.
func (r *reader) weighed() []float64 {
	out := make([]float64, len(r.imposed))
	title := r.titleEnd()
	for k, i := range r.imposed {
		if i.asserted {
			out[k] = r.plainness(i, title)
		}
	}
	return out
}

func (r *reader) plainness(i imposition, title int) float64 {
	w := 1.0
	for _, sign := range []struct {
		speaks bool
		weight float64
	}{
		{r.hasDay(i.sentence), 2},
		{r.inRow(i.place), 2},
		{i.place.start < title, 1.5},
		{r.near(i.place, "addressed-to") < 60, 1},
		{r.done(i.place), 1},
		{r.footnote(i.place.start), -2},
	} {
		if sign.speaks {
			w += sign.weight
		}
	}
	return w
}

// titleEnd is where the first two lines end that say anything, or the subject.
func (r *reader) titleEnd() int {
	lines := r.lines()
	end := 0
	for k, l := range lines {
		if k < 2 || k < 8 && r.between("subject-label", l.start, l.end, 0) {
			end = l.end
		}
	}
	return end
}

// footnote reports whether the line of a byte begins as a footnote, or the byte
// stands in brackets.
func (r *reader) footnote(at int) bool {
	from := strings.LastIndexByte(r.plain[max(0, at-400):at], '\n') + 1
	line := strings.TrimLeft(r.plain[max(0, at-400)+from:at], " \t")
	if strings.HasPrefix(line, "※") || strings.HasPrefix(line, "* ") || strings.HasPrefix(line, "참고") || strings.HasPrefix(line, "注") {
		return true
	}
	open := strings.LastIndexByte(line, '(')
	shut := strings.LastIndexByte(line, ')')
	return open > shut
}

// inRow reports whether a row tells what is done: "조치 | …", "处理结果：…", "Status: …".
func (r *reader) inRow(place span) bool {
	h, d := r.nearest("measure-label", place, func(h phrase.Hit) bool { return h.End <= place.start })
	return d < 40 && strings.ContainsAny(r.upTo(h.End, place.start), ":|│┃\t]】>→-") || d < 40 && strings.Contains(r.upTo(h.End, place.start), "  ")
}
