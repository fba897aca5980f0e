package rules

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// nearest returns the one of all that name most likely means: the fewest slips
// of the finger away, at most two or a third of its length, and one in a name of
// three letters. Case, and - for _, count as no slip. Failing that it is the only
// one that has name as a part, as invoice is of purchase-invoice. It is empty
// where none is near.
func nearest(name string, all []string) string {
	n := utf8.RuneCountInString(name)
	best, least := "", max(2, n/3)+1
	if n <= 3 {
		least = 2
	}
	all = slices.Sorted(slices.Values(all))
	a := foldName(name)
	for _, s := range all {
		if s == name {
			continue
		}
		b := foldName(s)
		if d := slips(a, b, least); d < least && d < max(len(a), len(b)) {
			best, least = s, d
		}
	}
	if best == "" {
		best = wholeOf(string(foldName(name)), all)
	}
	return best
}

// wholeOf returns the only one of all that has part between its hyphens.
func wholeOf(part string, all []string) string {
	found := ""
	for _, s := range all {
		if slices.Contains(strings.Split(string(foldName(s)), "_"), part) && s != part {
			if found != "" {
				return ""
			}
			found = s
		}
	}
	return found
}

func foldName(s string) []rune {
	return []rune(strings.ReplaceAll(strings.ToLower(s), "-", "_"))
}

// slips is the distance of Damerau and Levenshtein (neighbours that changed
// places count one), or limit where it is not below that.
func slips(a, b []rune, limit int) int {
	if len(a)-len(b) >= limit || len(b)-len(a) >= limit {
		return limit
	}
	before, row, next := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		next[0] = i + 1
		for j := range b {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			next[j+1] = min(row[j]+cost, row[j+1]+1, next[j]+1)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				next[j+1] = min(next[j+1], before[j-1]+1)
			}
		}
		before, row, next = row, next, before
	}
	return min(row[len(b)], limit)
}
