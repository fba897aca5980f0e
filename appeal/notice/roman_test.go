package notice

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// The full stop behind a Roman number ends no sentence.
func TestListsWithRomanNumbers(t *testing.T) {
	n, err := Read("Your account is suspended. Reply with:\n   i.   a commercial registry extract not older than three months,\n   ii.  a utility bill for the address above,\n   iii. a bank statement.")
	require.NoError(t, err)
	var asks [][]string
	for _, d := range n.Demands {
		asks = append(asks, d.Value.Asks)
		require.Contains(t, "commercial registry extract, utility bill, bank statement", d.Quote)
	}
	require.Equal(t, [][]string{{"entity-registry"}, {"address-proof"}, {"bank-statement"}}, asks)
	require.Equal(t, "vi. is an editor", romans("vi. is an editor"), "one alone may be a word")
}
