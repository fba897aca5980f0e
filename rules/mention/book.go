package mention

// A spelling is one phrase as the texts of its tokens.
type spelling []string

// A book finds phrases by their first token, or looking back by their last, and
// tells what each stands for.
type book[T any] struct{ heads, tails map[string][]meaning[T] }

type meaning[T any] struct {
	words spelling
	value T
}

// An entry is what some phrases stand for.
type entry[T any] struct {
	value   T
	phrases []string
}

func bind[T any](entries ...entry[T]) book[T] {
	b := book[T]{map[string][]meaning[T]{}, map[string][]meaning[T]{}}
	for _, e := range entries {
		for _, p := range e.phrases {
			var s spelling
			for _, t := range tokens(p) {
				s = append(s, t.text)
			}
			m := meaning[T]{s, e.value}
			b.heads[s[0]] = append(b.heads[s[0]], m)
			b.tails[s[len(s)-1]] = append(b.tails[s[len(s)-1]], m)
		}
	}
	return b
}

// after reads the longest phrase of the book that starts at token i.
func (b book[T]) after(r *reader, i int) (value T, end int) {
	end = i
	for _, m := range b.heads[r.at(i).text] {
		if i+len(m.words) > end && r.fits(i, m.words) {
			value, end = m.value, i+len(m.words)
		}
	}
	return value, end
}

// before reads the longest phrase that ends before token i, and gives where it
// starts.
func (b book[T]) before(r *reader, i int) (value T, start int) {
	start = i
	for _, m := range b.tails[r.at(i-1).text] {
		if n := i - len(m.words); n < start && n >= 0 && r.fits(n, m.words) {
			value, start = m.value, n
		}
	}
	return value, start
}

// Spellings are phrases that all stand for the same.
type spellings = book[struct{}]

func spell(phrases ...string) spellings { return bind(entry[struct{}]{struct{}{}, phrases}) }

func (r *reader) after(i int, all spellings) int {
	_, end := all.after(r, i)
	return end
}

func (r *reader) before(i int, all spellings) int {
	_, start := all.before(r, i)
	return start
}
