package evidence

import (
	"strconv"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// FileName is what the file of a paper is called, and what it is better called.
type FileName struct {
	File    string    `json:"file,omitempty"`                                            // its name in the case
	Name    string    `json:"name"`                                                      // to send it under: its own where that is fine, else one by the guide's convention; no two are alike
	Verdict string    `json:"name_verdict,omitempty" jsonschema:"enum=fine,enum=rename"` // on its own name; absent where the case names no file
	Why     []Problem `json:"name_problems,omitempty"`                                   // why its own name is better changed
}

// The verdicts on the name of a file.
const (
	NameFine   = "fine"
	NameRename = "rename"
)

// nameFiles gives each exhibit the name to send its file under. A name that is fine
// stays, so others make room for it.
func nameFiles(items []Item, exhibits []Exhibit) {
	at := map[string]*Item{}
	for i := range items {
		at[items[i].ID] = &items[i]
	}
	taken := map[string]int{}
	for i := range exhibits {
		if e := &exhibits[i]; at[e.Item].File != "" {
			e.FileName = ownName(at[e.Item], taken)
		}
	}
	for i := range exhibits {
		if e := &exhibits[i]; e.Verdict != NameFine {
			e.Name = free(proposed(at[e.Item], e.Number), taken)
		}
	}
}

// ownName judges the name that a file has, and takes it where it is fine and free.
func ownName(item *Item, taken map[string]int) FileName {
	n := FileName{File: item.File, Verdict: NameRename, Why: judgeName(item)}
	base := baseOf(item.File)
	if len(n.Why) == 0 && taken[alike(base)] > 0 {
		n.Why = []Problem{nameProblem("twice")}
	}
	if len(n.Why) == 0 {
		n.Verdict, n.Name = NameFine, base
		taken[alike(base)] = 1
	}
	return n
}

// proposed is a name by the convention. A paper of no certain kind keeps the words of
// its own name that can be shown.
func proposed(item *Item, number int) string {
	if name := nameFor(item); name != "" {
		return name
	}
	own := norm.NFC.String(baseOf(item.File))
	stem := withoutEmpty(strings.TrimSuffix(own, extOf(own)))
	words := strings.FieldsFunc(stem, func(c rune) bool { return !inNames(c) && c != '-' })
	name := strings.Join(words[:min(maxOwnWords, len(words))], "_")
	if saysNothing(item, name) {
		return conventional(item, "Exhibit_"+strconv.Itoa(number))
	}
	if showsDay(item, name) {
		return name + endingFor(item.File)
	}
	return conventional(&Item{IssuedOn: item.IssuedOn, Period: item.Period, File: item.File}, name)
}

// maxOwnWords is how much of its own name a paper keeps.
const maxOwnWords = 8

// free is a name with a number behind it where it is taken: taken keeps the last one.
func free(name string, taken map[string]int) string {
	ext := extOf(name)
	stem, try, key := strings.TrimSuffix(name, ext), name, alike(name)
	for n := max(2, taken[key]+1); taken[alike(try)] > 0; n++ {
		try = stem + "_" + strconv.Itoa(n) + ext
		taken[key] = n
	}
	taken[alike(try)] = max(1, taken[alike(try)])
	return try
}

// alike is a name as file systems compare it: some do not tell capitals apart.
func alike(name string) string { return norm.NFC.String(strings.ToLower(name)) }
