package report

import (
	"bufio"
	"fmt"
	"io"

	"github.com/reinstate-go/reinstate/appeal/notice"
)

// Notice writes what was read from one notice: each value with the words it
// was read from and their place in bytes.
func Notice(w io.Writer, n *notice.Notice) error {
	b := bufio.NewWriter(w)
	for _, f := range n.Fields() {
		value := pad(f.Name, 16) + pad(f.Value, 28)
		if f.Quote == "" {
			fmt.Fprintln(b, value)
			continue
		}
		fmt.Fprintf(b, "%s “%s” %d–%d\n", value, shorten(f.Quote, 40), f.Start, f.End)
	}
	return b.Flush()
}
