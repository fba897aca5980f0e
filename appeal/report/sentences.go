package report

import (
	"encoding/csv"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/appeal"
)

// Fixed lists the sentences of a diagnosis and of the report that do not come from
// the rules, by their Go names.
func Fixed() (out []appeal.Sentence) {
	out = appeal.FixedSentences()
	for _, table := range slices.Sorted(maps.Keys(fixed)) {
		for _, key := range slices.Sorted(maps.Keys(fixed[table])) {
			out = append(out, appeal.Sentence{At: fmt.Sprintf("report.%s[%q]", table, key), Key: key, Text: fixed[table][key]})
		}
	}
	return out
}

var sentenceColumns = []string{"at", "rule", "text", "approver", "on", "en", "zh", "ko"}

// Sentences writes sentences as a page, one a row, with what is still to do in
// front: words that nobody approved, and languages that are missing.
func Sentences(w io.Writer, list []appeal.Sentence, lang string) error {
	m := markdown{lang: language(lang)}
	m.line("# %s\n", m.text(page["sentences"]))
	open, gaps := openIn(list)
	m.line("%s\n", fmt.Sprintf(m.text(page["sentences+"]), len(list), open, gaps))
	var rows [][]string
	for _, s := range list {
		r := sentenceRow(s)
		rows = append(rows, append([]string{code(r[0]), code(r[1])}, escaped(r[2:])...))
	}
	m.table(sentenceColumns, rows, "approver", "on")
	_, err := io.WriteString(w, m.String())
	return err
}

func escaped(cells []string) []string {
	out := make([]string, len(cells))
	for i, c := range cells {
		out[i] = cell(c)
	}
	return out
}

// openIn counts the sentences that nobody approved, and those that lack a
// language.
func openIn(list []appeal.Sentence) (open, gaps int) {
	for _, s := range list {
		if s.Approved == nil {
			open++
		}
		if s.Text.En == "" || s.Text.Zh == "" || s.Text.Ko == "" {
			gaps++
		}
	}
	return open, gaps
}

func sentenceRow(s appeal.Sentence) []string {
	by, on := "", ""
	if s.Approved != nil {
		by, on = s.Approved.By, s.Approved.On.String()
	}
	return []string{s.At, s.Rule, s.Key, by, on, s.Text.En, s.Text.Zh, s.Text.Ko}
}

// SentencesCSV writes sentences for a spreadsheet: UTF-8 with a byte order mark,
// by which Excel knows it.
func SentencesCSV(w io.Writer, list []appeal.Sentence, lang string) error {
	if _, err := io.WriteString(w, "\ufeff"); err != nil {
		return err
	}
	c := csv.NewWriter(w)
	c.UseCRLF = true
	var head []string
	for _, key := range sentenceColumns {
		head = append(head, page[key].In(language(lang)))
	}
	rows := [][]string{head}
	for _, s := range list {
		rows = append(rows, harmless(sentenceRow(s)))
	}
	return c.WriteAll(rows)
}

// harmless keeps a spreadsheet from reading a text as a formula.
func harmless(cells []string) []string {
	for i, c := range cells {
		if c != "" && strings.ContainsRune("=+-@\t\r", rune(c[0])) {
			cells[i] = "'" + c
		}
	}
	return cells
}
