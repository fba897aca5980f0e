package rules

// Limits of one file. They keep a file from a stranger from eating the memory
// of the program that reads it; whatever goes over one is a Problem that names
// the limit.
const (
	MaxBytes    = 16 << 20  // size of a file in bytes
	MaxDepth    = 100       // mappings and lists inside one another
	MaxNodes    = 1_000_000 // keys and values of a file, with all aliases written out
	MaxAliases  = 1_000     // uses of YAML anchors in a document
	MaxProblems = 200       // problems that are told of one reading
)

// capped cuts a long list of problems and says how many are left out.
func (ps Problems) capped() Problems {
	if len(ps) <= MaxProblems {
		return ps
	}
	ps = ps.Sorted()
	if len(ps) <= MaxProblems {
		return ps
	}
	left := len(ps) - MaxProblems
	last := ps[MaxProblems-1]
	return append(ps[:MaxProblems:MaxProblems], Problem{Pos: last.Pos, Kind: "too-many-problems",
		Msg: plural(left, "more problem") + " of this file left out", Fix: "correct these first"})
}
