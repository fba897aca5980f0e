package mention

var (
	amongAfter = spell("중", "가운데", "중에", "중에서", "가운데서", "中", "中有", "里有", "里", "之中", "当中", "當中", "중 에서", "중의")
	outOf      = spell("of", "out of", "of the", "of your", "of our", "out of the", "out of your", "of these", "of all")
	partsOf    = spell("分之", "분의")
)

// ratio reads "26 of 100 orders", whose first number has no noun of its own,
// and 三分之一, whose parts have none.
func (r *reader) ratio(m *Mentions, i int) int {
	v, e := r.value(i)
	if e == i {
		return i
	}
	if j := r.after(e, partsOf); j > e {
		if n, end := r.share(j); end > j && v > n && v != 100 {
			m.Ratios = append(m.Ratios, Ratio{r.span(i, end), n, v})
			return end
		}
		return i
	}
	j := r.after(e, outOf)
	if j == e {
		return i
	}
	q, end := r.quantity(j)
	if end == j || q.Value < v || q.Of >= Day {
		return i
	}
	m.Ratios = append(m.Ratios, Ratio{r.span(i, end), v, q.Value})
	m.Quantities = append(m.Quantities, Quantity{r.span(i, e), v, v, q.Of}, q)
	return end
}

// share reads the number behind 分之, where 之 makes it no word's tail.
func (r *reader) share(i int) (float64, int) {
	if r.at(i).kind == number {
		return r.decimal(i)
	}
	return r.mixed(i)
}

// among reads the second quantity of 38건 중 34건 behind the first, which ends at
// token i, and keeps both.
func (r *reader) among(m *Mentions, whole Quantity, i int) int {
	m.Quantities = append(m.Quantities, whole)
	j := r.after(i, amongAfter)
	if j == i || whole.Of >= Day {
		return i
	}
	j = r.skip(j, ",", "약", "有", "约")
	part, end := r.quantity(j)
	if end == j || part.Value > whole.Value || part.Of >= Day {
		return i
	}
	if part.Of == Cases || part.Of == Items {
		part.Of = whole.Of
	}
	m.Quantities = append(m.Quantities, part)
	m.Ratios = append(m.Ratios, Ratio{Span{whole.Start, part.End}, part.Value, whole.Value})
	return end
}
