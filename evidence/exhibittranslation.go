package evidence

// putTogether finds the originals of translations, and leaves out a translation whose
// original does not go.
func (x *indexing) putTogether() {
	parents := x.translated()
	x.of = map[int]int{}
	var place func(i int) (original int)
	place = func(i int) int {
		parent, is := parents[i]
		if !is {
			return i
		}
		if original, known := x.of[i]; known {
			return original
		}
		x.of[i] = place(parent)
		if len(x.out[parent]) > 0 && len(x.out[i]) == 0 {
			x.out[i] = []Problem{withoutOriginal(x.in.Items[parent].ID)}
		}
		return x.of[i]
	}
	for i := range x.in.Items {
		place(i)
	}
}

// translated tells of each translation the paper that it translates: of a second copy
// the one that goes. Papers that are said to translate each other in a circle are
// originals, all of them.
func (x *indexing) translated() map[int]int {
	at, out := map[string]int{}, map[int]int{}
	for i := range x.in.Items {
		at[x.in.Items[i].ID] = i
	}
	for i := range x.in.Items {
		parent, known := at[x.in.Items[i].TranslationOf]
		if kept, copied := x.sentAs[parent]; known && copied {
			parent = kept
		}
		if known {
			out[i] = parent
		}
	}
	for _, i := range inCircles(out, len(x.in.Items)) {
		delete(out, i)
	}
	return out
}

// inCircles lists the places from which the way leads back to them.
func inCircles(to map[int]int, n int) (out []int) {
	walk := make([]int, n) // in which walk a place was reached first
	for start := range n {
		i, more := start, true
		for more && walk[i] == 0 {
			walk[i] = start + 1
			next, leads := to[i]
			i, more = next, leads
		}
		if !more || walk[i] != start+1 {
			continue
		}
		for j, first := i, true; first || j != i; first = false {
			out = append(out, j)
			j = to[j]
		}
	}
	return out
}

func withoutOriginal(id string) Problem {
	return Problem{ID: "original-left-out", Text: filled("left-out/original", id), Fix: Sentences["left-out/original/fix"], Items: []string{id}}
}
