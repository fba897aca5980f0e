package scaffold

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"

	"github.com/reinstate-go/reinstate/rules"
)

// list is a list in a document: of a kind and an id, at a JSON pointer.
type list struct{ kind, id, pointer string }

// insert adds an entry at the end of a list, as lines of text: everything else
// in the file stays byte for byte. The list must be written with "- " lines.
func insert(name string, data []byte, where list, entry string) ([]byte, error) {
	doc, err := where.in(name, data)
	if err != nil {
		return nil, err
	}
	n := where.len(doc)
	at := doc.Pos(where.pointer)
	unfit := rules.Problem{Pos: at, Kind: "cannot-add", Msg: "the list is not written with a line \"- \" for each entry, or it is empty", Fix: "write it so, or add the entry by hand"}
	if n == 0 {
		return nil, unfit
	}
	lines := strings.SplitAfter(string(data), "\n")
	last := doc.Pos(where.pointer + "/" + strconv.Itoa(n-1))
	dash, ok := dashOf(lines, last)
	if !ok {
		return nil, unfit
	}
	out := splice(lines, endOf(lines, last.Line, dash), indented(entry, dash))
	if again, err := where.in(name, out); err != nil || where.len(again) != n+1 {
		return nil, unfit
	}
	return out, nil
}

// in finds the document that holds the list.
func (l list) in(name string, data []byte) (*rules.Document, error) {
	docs, ps := rules.ReadYAML(name, data)
	if err := ps.Err(); err != nil {
		return nil, err
	}
	for _, d := range docs {
		if id, ok := d.Text("/" + l.kind); ok && id == l.id && d.Keys()[0] == l.kind {
			return d, nil
		}
	}
	return nil, fmt.Errorf("scaffold: %s holds no %s %q", name, l.kind, l.id)
}

func (l list) len(d *rules.Document) int {
	v := d.Any()
	for step := range strings.SplitSeq(strings.TrimPrefix(l.pointer, "/"), "/") {
		m, _ := v.(map[string]any)
		v = m[step]
	}
	items, _ := v.([]any)
	return len(items)
}

// dashOf is how far the dash of an entry is indented. It stands before the
// entry, on its line or, alone, on one above.
func dashOf(lines []string, at rules.Pos) (int, bool) {
	before := string([]rune(lines[at.Line-1])[:at.Col-1])
	for i := at.Line - 1; ; {
		if text := strings.TrimSpace(before); text == "-" {
			return strings.IndexByte(before, '-'), true
		} else if text != "" && !strings.HasPrefix(text, "#") || i == 0 {
			return 0, false
		}
		i--
		before = lines[i]
	}
}

// endOf is the number of lines up to the end of an entry: those behind its first
// one that are indented deeper than its dash belong to it.
func endOf(lines []string, first, dash int) int {
	end := first
	for i := first; i < len(lines); i++ {
		text := strings.TrimSpace(lines[i])
		indent := len(lines[i]) - len(strings.TrimLeft(lines[i], " "))
		switch {
		case text == "":
		case indent > dash:
			end = i + 1
		case !strings.HasPrefix(text, "#"):
			return end
		}
	}
	return end
}

// splice puts text behind the first n lines, with the line ends of the file.
func splice(lines []string, n int, text string) []byte {
	ending := "\n"
	if strings.HasSuffix(lines[0], "\r\n") {
		ending = "\r\n"
	}
	var b bytes.Buffer
	for _, l := range lines[:n] {
		b.WriteString(l)
	}
	if !bytes.HasSuffix(b.Bytes(), []byte("\n")) {
		b.WriteString(ending)
	}
	b.WriteString(strings.ReplaceAll(text, "\n", ending))
	for _, l := range lines[n:] {
		b.WriteString(l)
	}
	return b.Bytes()
}
