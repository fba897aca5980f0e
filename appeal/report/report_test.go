package report

import (
	"bytes"
	"context"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/rules"
)

// Every labelled notice gives a report that fits one screen, in each language.
func TestAReportFitsOneScreen(t *testing.T) {
	whole, err := appeal.New()
	require.NoError(t, err)
	bare, err := appeal.New(appeal.WithoutNext())
	require.NoError(t, err)
	files, err := filepath.Glob(filepath.Join("..", "..", "testdata", "labelled", "*", "*.json"))
	require.NoError(t, err)
	more, err := filepath.Glob(filepath.Join("..", "..", "testdata", "labelled", "work", "notices", "*.json"))
	require.NoError(t, err)
	require.NotEmpty(t, append(files, more...))
	for i, f := range append(files, more...) {
		e := bare
		if i%7 == 0 { // the ways to the next level are two lines more
			e = whole
		}
		data, err := os.ReadFile(f)
		require.NoError(t, err)
		var l struct{ Text string }
		require.NoError(t, json.Unmarshal(data, &l))
		d, err := e.Diagnose(context.Background(), appeal.Case{AsOf: time.Unix(1773700000, 0), Notice: appeal.NoticeInput{Text: l.Text}})
		require.NoError(t, err)
		for _, lang := range []string{"en", "zh-CN", "ko_KR.UTF-8"} {
			var b bytes.Buffer
			require.NoError(t, Diagnosis(&b, d, Options{Lang: lang}))
			lines := strings.Split(strings.TrimRight(b.String(), "\n"), "\n")
			require.LessOrEqual(t, len(lines), screen, "%s %s", filepath.Base(f), lang)
			for _, line := range lines {
				require.LessOrEqual(t, cells(line), columns+2, "%s %s", filepath.Base(f), lang)
				require.NotContains(t, line, "%!")
			}
		}
	}
}

func TestEveryWordHasThreeLanguages(t *testing.T) {
	for _, words := range append(slices.Collect(maps.Values(fixed)), page) {
		for key, w := range words {
			require.NotEmpty(t, w.En, key)
			require.NotEmpty(t, w.Zh, key)
			require.NotEmpty(t, w.Ko, key)
			require.Equal(t, strings.Count(w.En, "%"), strings.Count(w.Zh, "%"), key)
			require.Equal(t, strings.Count(w.En, "%"), strings.Count(w.Ko, "%"), key)
		}
	}
}

func TestWhatIsSaidWhereNoCauseLeads(t *testing.T) {
	for want, d := range map[string]*appeal.Diagnosis{
		"Ground not stated":   {Cause: appeal.Cause{Ground: appeal.Unstated}},
		"Nothing was imposed": {Cause: appeal.Cause{Ground: appeal.None}},
		"Not decided yet":     {Cause: appeal.Cause{Ground: appeal.Unstated, Candidates: []appeal.Candidate{{ID: "x", Title: rules.Text{En: "X"}, Share: 1}}}},
	} {
		var b bytes.Buffer
		require.NoError(t, Diagnosis(&b, d, Options{}))
		require.True(t, strings.HasPrefix(b.String(), want), b.String())
		require.Contains(t, b.String(), "no notice in the case")
	}
}

func TestLayout(t *testing.T) {
	require.Equal(t, 8, cells("가품 ab1"))
	require.Equal(t, "가  ", pad("가", 4))
	require.Equal(t, []string{"one two", "three"}, wrap("one two three", 8))
	require.Equal(t, []string{"虚假发", "货"}, wrap("虚假发货", 6))
	require.Equal(t, "a b…", shorten("a\n  b c d", 4))
}

// A report says by which profile a case was judged, and nothing where all rules were
// used; a name that nobody gives is the id.
func TestTheReportNamesTheProfile(t *testing.T) {
	c := appeal.Case{AsOf: time.Unix(1773700000, 0), Notice: appeal.NoticeInput{Text: "쿠팡 전 상품 판매중지 안내"}}
	for _, x := range []struct{ profile, lang, want string }{
		{"article", "en", "Judged by a part of the rules: The guide of March 2026, taken at its word."},
		{"article", "zh", "仅按部分规则判断：完全按 2026 年 3 月的指南。"},
		{"article", "ko", "규칙 일부로만 판단: 2026년 3월 안내서를 말 그대로."},
		{"official", "en", "Judged by a part of the rules: The notice, the law and official pages alone."},
		{"official", "zh", "仅按部分规则判断：仅采用通知、法律和官方页面。"},
		{"official", "ko", "규칙 일부로만 판단: 통지, 법령, 공식 안내만."},
		{"merged", "en", ""}, {"merged", "zh", ""}, {"merged", "ko", ""},
	} {
		e, err := appeal.New(appeal.WithProfile(x.profile))
		require.NoError(t, err)
		d, err := e.Diagnose(context.Background(), c)
		require.NoError(t, err)
		var b, bare bytes.Buffer
		require.NoError(t, Diagnosis(&b, d, Options{Lang: x.lang, Profile: e.ProfileTitle()}))
		require.NoError(t, Diagnosis(&bare, d, Options{Lang: x.lang}))
		if x.want == "" {
			label, _, _ := strings.Cut(say["profile"].In(x.lang), "%s")
			require.NotContains(t, b.String(), label)
			continue
		}
		require.Contains(t, strings.Split(b.String(), "\n"), x.want)
		require.Contains(t, bare.String(), x.profile)
	}
}
