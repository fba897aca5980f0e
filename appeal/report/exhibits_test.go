package report

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// A case with papers fits one screen too, in each language.
func TestAReportWithPapersFitsOneScreen(t *testing.T) {
	e, err := appeal.New()
	require.NoError(t, err)
	var files []string
	for _, folder := range []string{"cases", "letters"} {
		some, err := filepath.Glob(filepath.Join("..", "..", "testdata", "labelled", "work", folder, "*.json"))
		require.NoError(t, err)
		require.NotEmpty(t, some)
		files = append(files, some...)
	}
	for _, f := range files {
		data, err := os.ReadFile(f)
		require.NoError(t, err)
		var l struct{ Case json.RawMessage }
		require.NoError(t, json.Unmarshal(data, &l))
		c, err := appeal.DecodeCase(l.Case)
		require.NoError(t, err)
		d, err := e.Diagnose(context.Background(), *c)
		require.NoError(t, err)
		for _, lang := range []string{"en", "zh", "ko"} {
			lines := strings.Split(strings.TrimRight(reported(t, d, lang), "\n"), "\n")
			require.LessOrEqual(t, len(lines), screen, "%s %s", filepath.Base(f), lang)
		}
	}
}

func reported(t *testing.T, d *appeal.Diagnosis, lang string) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, Diagnosis(&b, d, Options{Lang: lang}))
	return b.String()
}

// papersOf are a diagnosis with so many papers to send, the last of which is to be
// renamed, and one that stays behind.
func papersOf(sent int) *appeal.Diagnosis {
	r := &evidence.Report{Requirements: []evidence.Result{{ID: "x", Status: evidence.Met}}}
	for i := range sent {
		id := "E" + string(rune('1'+i))
		r.Items = append(r.Items, evidence.Checked{ID: id})
		r.Exhibits = append(r.Exhibits, evidence.Exhibit{Number: i + 1, Item: id, Paper: rules.Text{En: "Lease", Zh: "租赁合同", Ko: "임대차 계약서"}})
	}
	r.Exhibits[sent-1].FileName = evidence.FileName{File: "a b.pdf", Name: "Lease_20260301.pdf", Verdict: evidence.NameRename}
	if sent > 1 {
		r.Items = append(r.Items, evidence.Checked{ID: "E9"})
		r.LeftOut = []evidence.LeftOut{{Item: "E9", Reasons: []evidence.Problem{{Text: rules.Text{En: "It has run out.", Zh: "已过期。", Ko: "기한이 지났습니다."}}}}}
	}
	return &appeal.Diagnosis{Evidence: r}
}

func TestWhatIsSaidOfExhibits(t *testing.T) {
	for lang, want := range map[string]string{
		"en": "Send     1 Lease (E1) · 2 Lease (E2)\n         rename  E2 → Lease_20260301.pdf\n         leave out  E9 (It has run out)\n",
		"zh": "附件     1 租赁合同（E1） · 2 租赁合同（E2）\n         请改名：  E2 → Lease_20260301.pdf\n         不要附：  E9（已过期）\n",
		"ko": "첨부     1 임대차 계약서 (E1) · 2 임대차 계약서 (E2)\n         이름 바꿀 것:  E2 → Lease_20260301.pdf\n         뺄 것:  E9 (기한이 지났습니다)\n",
	} {
		require.Contains(t, reported(t, papersOf(2), lang), want)
	}
	require.Contains(t, reported(t, papersOf(7), "en"), "4 Lease (E4) · and 3 more\n")
	require.NotContains(t, reported(t, papersOf(1), "en"), "Send", "one paper needs no index")
}
