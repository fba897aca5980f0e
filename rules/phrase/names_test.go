package phrase

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A set is named alone, beside other sets and behind words, in any language,
// and told once.
func TestNames(t *testing.T) {
	m, mistakes := Compile([]Set{
		{ID: "words", En: []string{"waybill", "false ... number"}},
		{ID: "alone", En: []string{"{words}"}},
		{ID: "several", En: []string{"{words} & {alone}"}, Ko: []string{"허위 ... {words}"}},
	})
	require.Empty(t, mistakes)
	require.Empty(t, m.Names("words"))
	require.Equal(t, []string{"words"}, m.Names("alone"))
	require.Equal(t, []string{"alone", "words"}, m.Names("several"))
	require.Empty(t, m.Names("no such set"))
}
