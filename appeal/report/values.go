package report

import (
	"io"

	"github.com/reinstate-go/reinstate/rules"
)

// Values writes every value of a pack with the place that it comes from, one
// table for each document.
func Values(w io.Writer, list []rules.Value, lang string) error {
	m := markdown{lang: language(lang)}
	var rows [][]string
	for i, v := range list {
		rows = append(rows, []string{code(v.Path), cell(v.Text), code(v.Pos.String())})
		if i+1 == len(list) || list[i+1].Kind != v.Kind || list[i+1].ID != v.ID {
			m.line("\n## %s %s\n", v.Kind, cell(v.ID))
			m.table([]string{"path", "text", "at"}, rows)
			rows = nil
		}
	}
	_, err := io.WriteString(w, m.String())
	return err
}
