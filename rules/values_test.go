package rules

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

// Each value is told with the file that has the last word on it.
func TestValuesKnowTheirFile(t *testing.T) {
	tree, ps := Open(folder("pack.yaml", lowest), folder("over.yaml", "rule: late\ntags: [c]\nsignals:\n  - {id: two, weight: 5}\n"))
	require.Empty(t, ps)
	var got []string
	for _, v := range tree.Values() {
		got = append(got, fmt.Sprintf("%s/%s %s=%s %s", v.Kind, v.ID, v.Path, v.Text, v.Pos))
	}
	require.Equal(t, []string{
		"rule/late rule=late pack.yaml:1:7",
		"rule/late title.en=Late pack.yaml:2:13",
		"rule/late title.ko=지연 pack.yaml:2:23",
		"rule/late tags[0]=c over.yaml:2:8",
		"rule/late signals[one].id=one pack.yaml:5:10",
		"rule/late signals[one].weight=3 pack.yaml:5:23",
		"rule/late signals[two].id=two pack.yaml:6:10",
		"rule/late signals[two].weight=5 over.yaml:4:23",
		"rule/fake rule=fake pack.yaml:8:7",
		"rule/fake title.en=Fake pack.yaml:9:13",
	}, got)
}
