package report

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/appeal"
)

func catalogueOf(t *testing.T, lang string, over ...string) string {
	t.Helper()
	opts := []appeal.Option{appeal.WithPack(os.DirFS("../testdata/format/pack"))}
	for _, o := range over {
		opts = append(opts, appeal.WithOverlay(os.DirFS(o)))
	}
	e, err := appeal.New(opts...)
	require.NoError(t, err)
	var b bytes.Buffer
	require.NoError(t, Catalogue(&b, e.Catalogue(), lang))
	return b.String()
}

// A page has a section for each kind that the pack has, in its own language.
func TestACataloguePage(t *testing.T) {
	en := catalogueOf(t, "en")
	for _, want := range []string{"# Example\n", "## Slow parcel\n", "### Requirements\n", "## Facts\n", "## Functions for conditions\n", "## Clauses\n",
		"## Checks\n", "## Grades\n", "## Findings\n", "## Remarks on letters\n", "## Deadlines\n", "## Profiles\n", "## Messages\n",
		"experimental: shown, not counted<br>in force 2026-01-01 –", "approved by policy@example.com 2026-01-05",
		"`facts.orders_late >= 10`<br>`  && as_of >=", "[Delivery policy](https://example.com/delivery)"} {
		require.Contains(t, en, want)
	}
	require.NotContains(t, en, "What the overlays change")
	over := catalogueOf(t, "ko", "../testdata/format/overlay")
	require.Contains(t, over, "## 늦은 배송\n")
	require.Contains(t, over, "| `stricter.yaml:5:29` | overrides | `cause slow-parcel signals[says-late].weight` | `slow-parcel.yaml:9:13` |")
}

// Every row of a table has as many cells as its head, whatever is in them.
func TestTablesAreWhole(t *testing.T) {
	e, err := appeal.New()
	require.NoError(t, err)
	var b bytes.Buffer
	require.NoError(t, Catalogue(&b, e.Catalogue(), "en"))
	require.NoError(t, Values(&b, e.Values(), "en"))
	cells := 0
	for l := range strings.SplitSeq(b.String(), "\n") {
		n := strings.Count(strings.ReplaceAll(l, `\|`, ""), "|")
		if cells > 0 && n > 0 {
			require.Equal(t, cells, n, l)
		}
		cells = n
	}
}

func TestWhatMarkdownWouldRead(t *testing.T) {
	require.Equal(t, `a \| b\_c &lt;d> \[e]<br>f`, cell("a | b_c <d> [e]\nf\n"))
	require.Equal(t, "`a \\|\\| b`<br>``c`d``", code("a || b\n\nc`d\n"))
	require.Empty(t, code(" "))
}

// Every section of the page of the Coupang pack has a heading in each language, and each
// check stands below its criterion.
func TestEverySectionHasAHeading(t *testing.T) {
	e, err := appeal.New()
	require.NoError(t, err)
	for _, lang := range []string{"en", "zh", "ko"} {
		var b bytes.Buffer
		require.NoError(t, Catalogue(&b, e.Catalogue(), lang))
		for l := range strings.SplitSeq(b.String(), "\n") {
			require.NotRegexp(t, `^#+ *$`, l)
		}
		at := 0
		for _, name := range appeal.CriterionNames() {
			n := strings.Index(b.String()[at:], "\n### "+appeal.CriterionTitle(name).In(lang)+"\n")
			require.Positive(t, n, name)
			at += n
		}
	}
}
