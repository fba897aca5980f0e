package report

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v4"

	"github.com/reinstate-go/reinstate/appeal"
)

// A comparedPair is a case as it was before and after something was done.
type comparedPair struct {
	Of            string `yaml:"of"` // the file of a case; its papers and values are changed below
	Before, After changedCase
}

// changedCase is what is other in one of the two: papers that it does not have, attributes
// of papers, and values of the case, where null takes one away.
type changedCase struct {
	Profile string                    `yaml:"profile"`
	Without []string                  `yaml:"without"`
	Items   map[string]map[string]any `yaml:"items"`
	Set     map[string]any            `yaml:"set"`
}

// Each file of testdata/compare is a pair of cases with what is told of it in each language.
func TestWhatIsToldOfAPair(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "testdata", "compare", "*.txtar"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, f := range files {
		t.Run(strings.TrimSuffix(filepath.Base(f), ".txtar"), func(t *testing.T) {
			data, err := os.ReadFile(f)
			require.NoError(t, err)
			pair, _, _ := strings.Cut(string(data), "-- en --\n")
			_, pair, _ = strings.Cut(pair, "-- pair.yaml --\n")
			var x comparedPair
			require.NoError(t, yaml.Load([]byte(pair), &x, yaml.WithKnownFields()))
			c := appeal.Compare(x.judged(t, x.Before), x.judged(t, x.After))
			told := string(data[:strings.Index(string(data), "-- en --\n")])
			for _, lang := range []string{"en", "zh", "ko"} {
				var b bytes.Buffer
				require.NoError(t, Comparison(&b, c, Options{Lang: lang}))
				requireFits(t, b.String())
				told += "-- " + lang + " --\n" + b.String()
			}
			if *update {
				require.NoError(t, os.WriteFile(f, []byte(told), 0o644))
				return
			}
			require.Equal(t, string(data), told, "run go test ./appeal/report -run OfAPair -update")
		})
	}
}

// requireFits: a comparison is short, no line is too wide, and every word is filled in.
func requireFits(t *testing.T, text string) {
	t.Helper()
	require.LessOrEqual(t, strings.Count(text, "\n"), comparisonLines, text)
	for line := range strings.Lines(text) {
		require.LessOrEqual(t, cells(line), columns+2, line)
		require.NotContains(t, line, "%!")
	}
}

// engines are made once, by their profiles.
var engines = map[string]*appeal.Engine{}

func (x *comparedPair) judged(t *testing.T, with changedCase) *appeal.Diagnosis {
	e, is := engines[with.Profile]
	if !is {
		options := []appeal.Option{appeal.WithoutNext()}
		if with.Profile != "" {
			options = append(options, appeal.WithProfile(with.Profile))
		}
		var err error
		e, err = appeal.New(options...)
		require.NoError(t, err)
		engines[with.Profile] = e
	}
	return x.judgedBy(t, e, with)
}

func (x *comparedPair) judgedBy(t *testing.T, e *appeal.Engine, with changedCase) *appeal.Diagnosis {
	data, err := os.ReadFile(filepath.Join("..", "..", x.Of))
	require.NoError(t, err)
	var whole map[string]any
	require.NoError(t, yaml.Load(data, &whole))
	if of, is := whole["case"].(map[string]any); is {
		whole = of
	}
	with.over(whole)
	data, err = json.Marshal(plainTimes(whole))
	require.NoError(t, err)
	c, err := appeal.DecodeCase(data)
	require.NoError(t, err)
	d, err := e.Diagnose(context.Background(), *c)
	require.NoError(t, err)
	return d
}

// over changes a case.
func (x changedCase) over(c map[string]any) {
	var items []any
	for _, one := range c["evidence"].([]any) {
		item := one.(map[string]any)
		id := item["id"].(string)
		for _, gone := range x.Without {
			if gone == id {
				item = nil
			}
		}
		if item != nil {
			items = append(items, item)
			laid(x.Items[id], item)
		}
	}
	c["evidence"] = items
	laid(x.Set, c)
}

// plainTimes writes the times that YAML reads as such in the words of a case.
func plainTimes(v any) any {
	switch v := v.(type) {
	case map[string]any:
		for k := range v {
			v[k] = plainTimes(v[k])
		}
	case []any:
		for i := range v {
			v[i] = plainTimes(v[i])
		}
	case time.Time:
		if v.Format("15:04:05Z07:00") == "00:00:00Z" {
			return v.Format(time.DateOnly)
		}
		return v.Format(time.RFC3339)
	}
	return v
}

// laid lays values over a mapping, mapping by mapping.
func laid(over, base map[string]any) {
	for k, v := range over {
		deeper, is := v.(map[string]any)
		into, has := base[k].(map[string]any)
		switch {
		case v == nil:
			delete(base, k)
		case is && has:
			laid(deeper, into)
		default:
			base[k] = v
		}
	}
}

// Cases that have nothing in common, a case that nobody judged before and one that is gone
// are told in no more lines than others, with every word filled in, in each language.
func TestMuchIsToldInFewLines(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "..", "testdata", "cases", "*.yaml"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	e, err := appeal.New(appeal.WithoutNext())
	require.NoError(t, err)
	all := []*appeal.Diagnosis{nil}
	for _, f := range files {
		x := comparedPair{Of: filepath.Join("testdata", "cases", filepath.Base(f))}
		all = append(all, x.judgedBy(t, e, changedCase{}))
	}
	for i, d := range all {
		for _, lang := range []string{"en", "zh-CN", "ko_KR.UTF-8"} {
			for _, c := range []*appeal.Comparison{appeal.Compare(all[(i+1)%len(all)], d), appeal.Compare(nil, d), appeal.Compare(d, nil)} {
				var b bytes.Buffer
				require.NoError(t, Comparison(&b, c, Options{Lang: lang}))
				requireFits(t, b.String())
			}
		}
	}
	var b bytes.Buffer
	require.NoError(t, Comparison(&b, nil, Options{}))
	require.Equal(t, "Nothing changed\n", b.String())
}
