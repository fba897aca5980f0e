package appeal

import "time"

// orZero is what a pointer leads to; nil leads to the value that says nothing.
func orZero[V any](v *V) *V {
	if v == nil {
		return new(V)
	}
	return v
}

// turned is how a value turned, nil where it did not.
func turned[V comparable](was, is V) *Turn[V] {
	if was == is {
		return nil
	}
	return &Turn[V]{was, is}
}

// turnedAt is the same of instants, in whatever zone each is told.
func turnedAt(was, is time.Time) *Turn[time.Time] {
	if was.Equal(is) {
		return nil
	}
	return &Turn[time.Time]{was, is}
}

// sideBySide calls f with the entries of two lists that have one key, nil where a list has none: first
// in the order of is, then what only was has. Of entries with the same key the first goes
// with the first.
func sideBySide[V any](was, is []V, key func(*V) string, f func(was, is *V)) {
	left := map[string][]*V{}
	for i := range was {
		k := key(&was[i])
		left[k] = append(left[k], &was[i])
	}
	for i := range is {
		k := key(&is[i])
		var w *V
		if l := left[k]; len(l) > 0 {
			w, left[k] = l[0], l[1:]
		}
		f(w, &is[i])
	}
	for i := range was {
		k := key(&was[i])
		if l := left[k]; len(l) > 0 && l[0] == &was[i] {
			f(l[0], nil)
			left[k] = l[1:]
		}
	}
}

// moves are the entries that only one of two lists has, by their keys.
func moves[V any](was, is []V, key func(*V) string) (out Moves[V]) {
	sideBySide(was, is, key, func(w, i *V) {
		switch {
		case w == nil:
			out.Came = append(out.Came, *i)
		case i == nil:
			out.Went = append(out.Went, *w)
		}
	})
	return out
}

func itself(s *string) string { return *s }

// some reports whether anything moved.
func (m Moves[V]) some() bool { return len(m.Came)+len(m.Went) > 0 }
