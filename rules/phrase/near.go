package phrase

// nearest gives the name that differs least from name, where the difference
// is small enough for a slip of the pen, and nothing otherwise.
func nearest(name string, all []string) string {
	best, least := "", max(2, len(name)/3)+1
	for _, s := range all {
		if d := distance([]rune(name), []rune(s)); d < least {
			best, least = s, d
		}
	}
	return best
}

// distance counts the letters to change, add, drop or swap with their
// neighbour to make b of a.
func distance(a, b []rune) int {
	rows := make([][]int, len(a)+1)
	for i := range rows {
		rows[i] = make([]int, len(b)+1)
		rows[i][0] = i
	}
	for j := range b {
		rows[0][j+1] = j + 1
	}
	for i := range a {
		for j := range b {
			same := 1
			if a[i] == b[j] {
				same = 0
			}
			d := min(rows[i][j+1]+1, rows[i+1][j]+1, rows[i][j]+same)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				d = min(d, rows[i-1][j-1]+1)
			}
			rows[i+1][j+1] = d
		}
	}
	return rows[len(a)][len(b)]
}
