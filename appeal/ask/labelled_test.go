package ask_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v4"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/appeal/ask"
	"github.com/reinstate-go/reinstate/appeal/casefile"
	"github.com/reinstate-go/reinstate/evidence"
)

var asOf = time.Date(2026, 3, 17, 12, 0, 0, 0, time.UTC)

func engine(t testing.TB) *appeal.Engine {
	t.Helper()
	e, err := appeal.New(appeal.WithoutNext(), appeal.WithClock(func() time.Time { return asOf }))
	require.NoError(t, err)
	return e
}

// openCases are the cases and notices of testdata that everybody reads.
func openCases(t *testing.T) (names []string, out map[string]appeal.Case) {
	t.Helper()
	out = map[string]appeal.Case{}
	var files []string
	for _, pattern := range [][]string{{"cases", "*.yaml"}, {"labelled", "*", "*.json"}, {"labelled", "work", "*", "*.json"}} {
		found, err := filepath.Glob(filepath.Join("..", "..", "testdata", filepath.Join(pattern...)))
		require.NoError(t, err)
		require.NotEmpty(t, found, pattern)
		files = append(files, found...)
	}
	for _, name := range files {
		if strings.Contains(name, "held-out") || strings.Contains(name, "blind") || strings.Contains(name, "ground-sisters") {
			continue
		}
		if c := caseOf(t, name); c != nil {
			names, out[name] = append(names, name), *c
			if len(c.Evidence) > 0 {
				names, out[name+", bare"] = append(names, name+", bare"), bare(*c)
			}
		}
	}
	require.Greater(t, len(names), 1000)
	return names, out
}

// caseOf is the case of a file, or one of the notice that it holds.
func caseOf(t *testing.T, name string) *appeal.Case {
	data, err := os.ReadFile(name)
	require.NoError(t, err)
	var of struct {
		Text       string         `yaml:"text"`
		ReceivedAt string         `yaml:"received_at"`
		Case       map[string]any `yaml:"case"`
	}
	if strings.HasSuffix(name, ".json") {
		err = json.Unmarshal(data, &of)
	} else {
		err = yaml.Unmarshal(data, &of)
	}
	require.NoError(t, err, name)
	if of.Text != "" {
		return &appeal.Case{Notice: appeal.NoticeInput{Text: of.Text}} // when it was received is left out: it is asked
	}
	if of.Case == nil {
		return nil
	}
	data, err = json.Marshal(of.Case)
	require.NoError(t, err)
	c, err := appeal.DecodeCase(data)
	require.NoError(t, err, name)
	return c
}

// bare is a case of whose papers no more is known than what kind they are.
func bare(c appeal.Case) appeal.Case {
	c.Account, c.Facts, c.Stance, c.Letter = nil, nil, nil, nil
	c.Evidence = slices.Clone(c.Evidence)
	for i, item := range c.Evidence {
		c.Evidence[i] = evidence.Item{ID: item.ID, Kind: item.Kind}
	}
	return c
}

// kind is what a question is about, whatever the paper or the item.
func kind(q *appeal.Question) string {
	parts := strings.Split(q.Fact, ".")
	switch {
	case parts[0] == "evidence" && q.BothNames() != "":
		return "evidence.*." + parts[len(parts)-1] + " (names)"
	case parts[0] == "evidence":
		return "evidence.*." + parts[len(parts)-1]
	case len(parts) > 2 && parts[1] == "per_item":
		return "stance.per_item.*"
	}
	return q.Fact
}

// answers are what somebody could write to a question: the first choice, the last, or
// what its type wants. Which goods or orders a paper names is answered in the notice's
// own terms: a seller's own stock numbers tell nothing of option ids.
func answers(q *appeal.Question, d *appeal.Diagnosis) []string {
	if n := len(q.Choices); n > 0 {
		return []string{"1", fmt.Sprint(n)}
	}
	switch {
	case q.Type == "int":
		return []string{"12", "0"}
	case q.Type == "date":
		return []string{"2026-03-12", "2026年3月12日"}
	case strings.HasSuffix(q.Fact, ".period"):
		return []string{"2026-01-01 ~ 2026-03-12", "2026년 1월 1일부터 2026년 3월 12일까지"}
	}
	if d.Notice != nil && casefile.TypeOf(q.Fact) == reflect.TypeFor[[]string]() && len(d.Notice.Items) > 0 {
		return []string{strings.Join(d.Notice.Values().Items, ", ")}
	}
	return []string{"Weihai Minghe", "가나, 다라"}
}

// Every question that the engine asks in any of the open cases can be answered, and is
// not asked again.
func TestEveryQuestionCanBeAnswered(t *testing.T) {
	e := engine(t)
	names, all := openCases(t)
	seen := map[string]int{}
	for _, name := range names {
		c := all[name]
		d, err := e.Diagnose(context.Background(), c)
		require.NoError(t, err, name)
		if !slices.ContainsFunc(d.Questions, func(q appeal.Question) bool { return seen[kind(&q)] < 6 }) {
			continue
		}
		walk(t, e, name, c, seen)
	}
	kinds := make([]string, 0, len(seen))
	for k := range seen {
		kinds = append(kinds, k)
	}
	slices.Sort(kinds)
	t.Log(len(kinds), kinds)
	for _, must := range []string{"stance", "stance.per_item.*", "notice.received_at", "notice.dated_on", "notice.effective_on", "notice.deadline", "notice.response_limit.from", "account.entity", "evidence.*.stamped", "evidence.*.subject (names)"} {
		require.Contains(t, kinds, must)
	}
}

// walk answers all questions of a case to the end.
func walk(t *testing.T, e *appeal.Engine, name string, c appeal.Case, seen map[string]int) {
	f, err := casefile.New("case.yaml", c)
	require.NoError(t, err, name)
	s, err := ask.New(context.Background(), e, f, ask.Options{})
	require.NoError(t, err, name)
	for n := 0; s.Question() != nil; n++ {
		require.Less(t, n, 200, name)
		q := s.Question()
		texts := answers(q, s.Diagnosis())
		text := texts[seen[kind(q)]%len(texts)]
		if strings.HasPrefix(q.Fact, "stance.per") || q.Fact == "stance" && seen["stance"]%3 == 2 {
			text = "2"
		}
		seen[kind(q)]++
		require.NoError(t, s.Answer(context.Background(), text), "%s: %s %q", name, q.Fact, text)
		for _, again := range s.Diagnosis().Questions {
			require.False(t, again.Fact == q.Fact && again.Ask == q.Ask, "%s: %s is asked again after %q: %s", name, q.Fact, text, q.Ask.En)
		}
	}
}
