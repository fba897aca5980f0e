package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/reinstate-go/reinstate/appeal/notice"
)

// nameWidth fits the longest name of a field and a blank.
const nameWidth = 22

// Notice writes what was read from one notice: each value with the words it
// was read from and their place in bytes, then what the words leave open and
// what no field took.
func Notice(w io.Writer, n *notice.Notice) error {
	b := bufio.NewWriter(w)
	row := func(name, value, quote string, start, end int) {
		line := pad(name, nameWidth) + pad(value, 28)
		if quote != "" {
			line += fmt.Sprintf(" “%s” %d–%d", shorten(quote, 40), start, end)
		}
		fmt.Fprintln(b, strings.TrimRight(line, " "))
	}
	for _, f := range n.Fields() {
		row(f.Name, f.Value, f.Quote, f.Start, f.End)
	}
	for _, d := range n.Doubts {
		row("doubts", d.Field+": "+strings.Join(d.Readings, " or "), d.Quote, d.Start, d.End)
	}
	for _, f := range n.Unread {
		row("unread", f.Value, f.Quote, f.Start, f.End)
	}
	return b.Flush()
}
