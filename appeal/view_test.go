package appeal

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Conditions of a pack can call the whole table and count business days.
func TestFunctionsOfConditions(t *testing.T) {
	env, err := (&pack{}).env(nil)
	require.NoError(t, err)
	require.NoError(t, env.CheckExamples())
	var names []string
	for _, f := range env.Functions() {
		names = append(names, f.Name)
	}
	require.Subset(t, names, []string{"months_before", "business_days_after", "business_days_between"})
}
