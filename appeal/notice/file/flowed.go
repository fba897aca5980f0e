package file

import "strings"

// unflow joins the lines of format=flowed (RFC 3676): a line that ends with a
// blank goes on in the next one of the same depth of quotation.
func unflow(text string, delSp bool) string {
	var b strings.Builder
	open, depth := false, 0
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
		quotes := len(line) - len(strings.TrimLeft(line, ">"))
		line = strings.TrimPrefix(line[quotes:], " ") // stuffed
		if open && quotes != depth {
			b.WriteByte('\n')
			open = false
		}
		if !open && quotes > 0 {
			b.WriteString(strings.Repeat(">", quotes) + " ")
		}
		signature := line == "-- "
		open, depth = strings.HasSuffix(line, " ") && !signature, quotes
		if open && delSp {
			line = line[:len(line)-1]
		}
		b.WriteString(line)
		if !open {
			b.WriteByte('\n')
		}
	}
	return b.String()
}
