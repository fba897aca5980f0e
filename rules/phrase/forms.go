package phrase

import (
	"fmt"
	"slices"
)

// tooMuch refuses a run of words that stands for too many rows, or for nothing.
func tooMuch(run sequence) *fault {
	at := run[0].at
	switch {
	case countAll(run) > maxForms:
		return &fault{at, fmt.Sprintf("the alternatives stand for more than %d forms", maxForms), "split the phrase into several"}
	case optional(run):
		return &fault{at, "every word here may be left out", "leave one alternative without an empty choice"}
	case longestRow(run) > maxRow:
		return &fault{at, fmt.Sprintf("more than %d words stand in a row", maxRow), "cut it with a gap ..."}
	}
	return nil
}

// chunkForms is how many rows one link may stand for. Longer runs are cut into
// links that follow one another at once: rows then add up and do not multiply.
const chunkForms = 48

// chunks cuts a run where no side of the cut may be left out as a whole.
func chunks(run sequence) []sequence {
	var out []sequence
	from, n := 0, 1
	for i, x := range run {
		n *= count(x)
		if n > chunkForms && i > from && !optional(run[from:i]) && !optional(run[i:]) {
			out = append(out, run[from:i])
			from, n = i, count(x)
		}
	}
	return append(out, run[from:])
}

// count gives how many rows a piece stands for, maxForms+1 where they are more.
func count(x piece) int {
	if x.group == nil {
		return 1
	}
	n := 0
	for _, alt := range x.group {
		n = min(n+countAll(alt), maxForms+1)
	}
	return n
}

func countAll(run sequence) int {
	n := 1
	for _, x := range run {
		n = min(n*count(x), maxForms+1)
	}
	return n
}

// longestRow gives how many words the longest row of a run has.
func longestRow(run sequence) int {
	n := 0
	for _, x := range run {
		longest := 1
		if x.group != nil {
			longest = 0
		}
		for _, alt := range x.group {
			longest = max(longest, longestRow(alt))
		}
		n += longest
	}
	return n
}

// optional reports whether all of a run may be left out.
func optional(run sequence) bool {
	return !slices.ContainsFunc(run, func(x piece) bool { return !mayMiss(x) })
}

func mayMiss(x piece) bool {
	return x.group != nil && slices.ContainsFunc(x.group, func(alt sequence) bool { return optional(alt) })
}
