package appeal

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestTheEmbeddedPackIsRight(t *testing.T) {
	_, err := New()
	require.NoError(t, err)
}
