package appeal

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// asRenamed requires that a case under other names and numbers comes to the same.
func asRenamed(t *testing.T, e *Engine, c namedCase, r *renaming, without ...string) {
	t.Helper()
	want := r.all(toldOf(t, e, c.of, without...))
	require.Empty(t, differences("", want, toldOf(t, e, r.all(c.of).(map[string]any), without...)), "%s %v", c.name, r.to)
}

// someOf are the ways in which a case is tried: a near miss of another case in one.
func someOf[T any](c namedCase, ways ...T) []T {
	if c.near {
		return ways[:1]
	}
	return ways
}

// A company or a brand of another name, in all that a case says, changes nothing but
// the names. Those that are as long leave all places as they are.
func TestOtherNamesChangeNothing(t *testing.T) {
	e := embedded(t)
	for _, c := range casesWithPapers(t) {
		asRenamed(t, e, c, otherNames(c.of, 0))
		for _, longer := range someOf(c, 1, 3) {
			asRenamed(t, e, c, otherNames(c.of, longer), places...)
		}
	}
}

// Orders, parcels, accounts and models of other numbers change nothing but the numbers.
func TestOtherNumbersChangeNothing(t *testing.T) {
	e := embedded(t)
	for _, c := range casesWithPapers(t) {
		for _, digits := range someOf(c, "5731902846", "0234567891", "0987654321") {
			asRenamed(t, e, c, otherNumbers(t, c.of, digits))
		}
	}
}

// Names of companies in another script, and with another legal form, change nothing
// either. The name that is proposed for a file has as many words as they.
func TestNamesInOtherScriptsChangeNothing(t *testing.T) {
	e, told := embedded(t), 0
	for _, c := range casesWithPapers(t) {
		if r, ok := inOtherScripts(c.of); ok {
			told++
			asRenamed(t, e, c, r, append(places, "name")...)
		}
	}
	require.Greater(t, told, 100)
}

// Names full of words that mean something in a notice or on a paper mean nothing.
func TestNamesOfTellingWordsChangeNothing(t *testing.T) {
	e := embedded(t)
	for _, c := range casesWithPapers(t) {
		entity, _ := c.of["account"].(map[string]any)["entity"].(string)
		if entity == "" || namesBrand(c.of, entity) {
			continue
		}
		for _, name := range someOf(c, tellingNames[next(entity)]...) {
			asRenamed(t, e, c, &renaming{map[string]string{entity: name}}, append(places, "name")...)
		}
	}
}
