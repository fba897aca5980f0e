package rules

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSeverityInTextAndJSON(t *testing.T) {
	p := Problem{Pos: Pos{"a.yaml", 2, 7}, Kind: "idle-part", Msg: "it says nothing", Fix: "leave it out"}
	require.Equal(t, "a.yaml:2:7: it says nothing; leave it out [idle-part]", p.String())
	b, err := json.Marshal(p)
	require.NoError(t, err)
	require.NotContains(t, string(b), "severity")

	p.Severity = Warning
	require.Equal(t, "a.yaml:2:7: warning: it says nothing; leave it out [idle-part]", p.String())
	b, err = json.Marshal(p)
	require.NoError(t, err)
	require.Contains(t, string(b), `"severity":"warning"`)
	var back Problem
	require.NoError(t, json.Unmarshal(b, &back))
	require.Equal(t, p, back)
	require.ErrorContains(t, json.Unmarshal([]byte(`{"severity":"bad"}`), &back), `"bad" is no severity`)
}

func TestAtLeast(t *testing.T) {
	ps := Problems{{Msg: "a", Severity: Info}, {Msg: "b"}, {Msg: "c", Severity: Warning}}
	require.Equal(t, Problems{ps[1]}, ps.AtLeast(Error))
	require.Equal(t, Problems{ps[1], ps[2]}, ps.AtLeast(Warning))
	require.Equal(t, ps, ps.AtLeast(Info))
}
