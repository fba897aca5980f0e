package appeal

import (
	"cmp"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v4"
)

// noLead is what a row says where no cause may lead.
const noLead = "none"

// confusable is a notice, with at most a fact or two, on which two causes are
// easily taken for one another and a careful reader tells them apart.
type confusable struct {
	Pair   []string `yaml:"pair"`
	Lang   string   `yaml:"lang"`
	Leads  string   `yaml:"leads"`
	Ground Ground   `yaml:"ground"`
	Facts  Facts    `yaml:"facts"`
	Notice string   `yaml:"notice"`

	number int // among the rows of its pair and language, so that a subtest keeps its name when other rows join
}

// The verdicts on a row. No answer is better than a wrong one, so the two are
// kept apart.
const (
	rowRight     = "right"
	rowWrong     = "WRONG"
	rowAbstained = "abstained"
)

// Rows that abstain although something should lead, and rows whose ground is
// read otherwise. What the rules reach today; it only ever goes down.
const (
	maxPairsAbstained = 1
	maxPairsGround    = 1
)

func readPairs(t testing.TB) []confusable {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "testdata", "pairs.yaml"))
	require.NoError(t, err)
	var rows []confusable
	require.NoError(t, yaml.Unmarshal(data, &rows))
	seen := map[string]int{}
	for i := range rows {
		r := &rows[i]
		require.Len(t, r.Pair, 2, r.Notice)
		require.Contains(t, append([]string{noLead}, r.Pair...), r.Leads, r.Notice)
		seen[r.column()]++
		r.number = seen[r.column()]
	}
	return rows
}

func (r *confusable) name() string { return strings.Join(r.Pair, "-or-") }

// column is where the row counts in the table.
func (r *confusable) column() string { return r.name() + "/" + r.Lang }

func (r *confusable) judge(t testing.TB, e *Engine) Cause {
	t.Helper()
	d, err := e.Diagnose(context.Background(), Case{
		AsOf:   time.Date(2026, 3, 15, 9, 0, 0, 0, time.UTC),
		Facts:  r.Facts,
		Notice: NoticeInput{Text: r.Notice},
	})
	require.NoError(t, err)
	return d.Cause
}

// verdict compares the leading cause alone: it is what an appeal answers.
func (r *confusable) verdict(leading string) string {
	switch cmp.Or(leading, noLead) {
	case r.Leads:
		return rowRight
	case noLead:
		return rowAbstained
	}
	return rowWrong
}

// pairTable counts the rows of a pair and language.
type pairTable struct {
	columns []string // in the order of the file
	counts  map[string]map[string]int
	ground  int // rows whose ground is read otherwise
}

func (p *pairTable) add(column, verdict string) {
	if p.counts == nil {
		p.counts = map[string]map[string]int{}
	}
	if p.counts[column] == nil {
		p.counts[column] = map[string]int{}
		p.columns = append(p.columns, column)
	}
	p.counts[column][verdict]++
}

func (p *pairTable) total(verdict string) (n int) {
	for _, c := range p.counts {
		n += c[verdict]
	}
	return n
}

func (p *pairTable) String() string {
	var b strings.Builder
	line := func(name string, right, wrong, abstained int) {
		fmt.Fprintf(&b, "%-55s %5d right %5d wrong %5d abstained\n", name, right, wrong, abstained)
	}
	for _, c := range p.columns {
		n := p.counts[c]
		line(c, n[rowRight], n[rowWrong], n[rowAbstained])
	}
	line("all", p.total(rowRight), p.total(rowWrong), p.total(rowAbstained))
	fmt.Fprintf(&b, "ground read otherwise: %d\n", p.ground)
	return b.String()
}

// The causes that are taken for one another decide what a diagnosis is worth. A
// wrong lead costs the seller the one appeal he has, so there is none.
func TestPairs(t *testing.T) {
	e, err := New(WithoutNext())
	require.NoError(t, err)
	var table pairTable
	for _, r := range readPairs(t) {
		t.Run(fmt.Sprintf("%s/%d", r.column(), r.number), func(t *testing.T) {
			c := r.judge(t, e)
			v := r.verdict(c.Leading)
			table.add(r.column(), v)
			if c.Ground != r.Ground {
				table.ground++
				t.Logf("ground %s, want %s", c.Ground, r.Ground)
			}
			if v != rowRight {
				t.Logf("%s: %s leads, want %s\n%s", v, cmp.Or(c.Leading, noLead), r.Leads, standing(c))
			}
			require.NotEqual(t, rowWrong, v)
		})
	}
	t.Log("\n" + table.String())
	require.LessOrEqual(t, table.total(rowAbstained), maxPairsAbstained)
	require.LessOrEqual(t, table.ground, maxPairsGround)
}

// standing says why the causes stand as they do, for whoever mends a rule.
func standing(c Cause) string {
	var b strings.Builder
	for _, x := range c.Candidates {
		fmt.Fprintf(&b, "  %s %.1f\n", x.ID, x.Score)
		for _, s := range x.Signals {
			fmt.Fprintf(&b, "    %+.1f %s %q\n", s.Weight, s.Rule, s.Quote)
		}
	}
	return b.String()
}

// Every pair is tested in all three languages and with either cause leading: a
// table that grows on one side only would reward a rule that always answers the same.
func TestPairsAreEven(t *testing.T) {
	rows := readPairs(t)
	for _, r := range rows {
		for _, lang := range []string{"en", "zh", "ko"} {
			twin := func(o confusable) bool {
				return o.name() == r.name() && o.Lang == lang && o.Leads == r.Leads && (len(o.Facts) > 0) == (len(r.Facts) > 0)
			}
			require.True(t, slices.ContainsFunc(rows, twin), "%s: %s leads in %s, not in %s", r.name(), r.Leads, r.Lang, lang)
		}
		if r.Leads == noLead {
			continue
		}
		other := func(o confusable) bool {
			return o.column() == r.column() && o.Leads != r.Leads && (len(o.Facts) > 0) == (len(r.Facts) > 0)
		}
		require.True(t, slices.ContainsFunc(rows, other), "%s: only %s ever leads", r.column(), r.Leads)
	}
}
