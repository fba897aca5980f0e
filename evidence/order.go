package evidence

import "slices"

// inOrder gives the papers of a case in the order of their ids, and for each its place
// in the case: however a case lists its papers, the same is said of them.
func inOrder(items []Item) (sorted []Item, place []int) {
	place = make([]int, len(items))
	for i := range place {
		place[i] = i
	}
	slices.SortStableFunc(place, func(a, b int) int { return byID(items[a].ID, items[b].ID) })
	for _, i := range place {
		sorted = append(sorted, items[i])
	}
	return sorted, place
}

// asListed puts what was found of each paper into the order of the case.
func asListed[T any](found []T, place []int) []T {
	out := make([]T, len(found))
	for i, x := range found {
		out[place[i]] = x
	}
	return out
}
