package evidence

// uncovered gives what stands on no paper of the order numbers, brands, models or
// option ids that are listed, in their order and each once. names gives what a
// paper states; where it states nothing, what can be read on it counts.
func uncovered(listed []string, papers []*Item, names func(*Item) []string) []string {
	found := map[string]bool{}
	look := lookFor(listed)
	for _, p := range papers {
		stated := names(p)
		for _, n := range stated {
			found[spelled(n)] = true
		}
		if len(stated) == 0 {
			look.in(p.Text, found)
		}
	}
	return notFound(listed, found)
}

func notFound(listed []string, found map[string]bool) []string {
	var out []string
	told := map[string]bool{"": true} // an empty entry lists nothing
	for _, n := range listed {
		if key := spelled(n); !found[key] && !told[key] {
			told[key] = true
			out = append(out, n)
		}
	}
	return out
}
