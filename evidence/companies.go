package evidence

// companies tell whether two names are one company, or nil where it cannot be told.
type companies func(a, b string) *bool

// remembered asks for each two names once.
func remembered(same func(a, b string) *bool) companies {
	told := map[[2]string]*bool{}
	return func(a, b string) *bool {
		is, asked := told[[2]string{a, b}]
		if !asked {
			is = same(a, b)
			told[[2]string{a, b}] = is
		}
		return is
	}
}

// one reports whether two names are certainly one company.
func (c companies) one(a, b string) bool {
	is := c(a, b)
	return is != nil && *is
}

// two reports whether two names are certainly two companies.
func (c companies) two(a, b string) bool {
	is := c(a, b)
	return is != nil && !*is
}
