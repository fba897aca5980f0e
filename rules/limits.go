package rules

import "fmt"

// Limits of one file. They keep a file from a stranger from eating the memory
// of the program that reads it; whatever goes over one is a Problem that names
// the limit.
const (
	MaxBytes    = 16 << 20 // size of a file in bytes
	MaxDepth    = 100      // mappings and lists inside one another
	MaxNodes    = 200_000  // keys and values of a file, with all aliases written out
	MaxAliases  = 1_000    // uses of YAML anchors in a document
	MaxProblems = 200      // problems that are told of one reading
)

// Limits of one pack, which may have many files.
const (
	MaxPackBytes = 64 << 20  // size of all its files in bytes
	MaxPackFiles = 10_000    // its files
	MaxPackNodes = 1_000_000 // keys and values of all its files, with aliases written out
	MaxPackRunes = 1_000_000 // length of all its conditions; a short one counts as 50
)

// enough is where a reader stops to note problems: some of them may be the same.
const enough = 4 * MaxProblems

// capped cuts a long list of problems and says so.
func (ps Problems) capped() Problems {
	if len(ps) <= MaxProblems {
		return ps
	}
	ps = ps.Sorted()
	if len(ps) <= MaxProblems {
		return ps
	}
	last := ps[MaxProblems-1]
	return append(ps[:MaxProblems:MaxProblems], Problem{Pos: last.Pos, Kind: "too-many-problems",
		Msg: fmt.Sprintf("there are more problems; only the first %d are told", MaxProblems), Fix: "correct these first"})
}
