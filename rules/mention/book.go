package mention

// A spelling is one phrase as the ids of its tokens.
type spelling []wordID

// A book finds phrases by their first token, or looking back by their last, and
// tells what each stands for.
type book[T any] struct{ heads, tails table[[]meaning[T]] }

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
	b := book[T]{tabulate[[]meaning[T]](nil), tabulate[[]meaning[T]](nil)}
	for _, e := range entries {
		for _, p := range e.phrases {
			var s spelling
			for _, t := range tokens(p) {
				s = append(s, learn(t.text))
			}
			m := meaning[T]{s, e.value}
			first, last := s[0], s[len(s)-1]
			b.heads.set(first, append(b.heads.values[first], m))
			b.tails.set(last, append(b.tails.values[last], m))
		}
	}
	return b
}

// after reads the longest phrase of the book that starts at token i.
func (b *book[T]) after(r *reader, i int) (value T, end int) {
	end = i
	all, _ := b.heads.of(r.at(i))
	for _, m := range all {
		if i+len(m.words) > end && r.fits(i, m.words) {
			value, end = m.value, i+len(m.words)
		}
	}
	return value, end
}

// before reads the longest phrase that ends before token i, and gives where it
// starts.
func (b *book[T]) before(r *reader, i int) (value T, start int) {
	start = i
	all, _ := b.tails.of(r.at(i - 1))
	for _, m := range all {
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
