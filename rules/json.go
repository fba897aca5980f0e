package rules

import (
	"bytes"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// ReadJSON reads one JSON document as RFC 8259 has it; no YAML, no comments.
// Numbers keep their digits. It returns what it could read together with all
// problems: a key twice, a comma too many and half a surrogate pair do not keep
// it from reading on. A document that breaks off is nil.
func ReadJSON(file string, data []byte) (*Document, Problems) {
	if ps := readable(file, data); len(ps) > 0 {
		return nil, ps
	}
	r := &jsonReader{src: newSource(file, data), left: MaxNodes}
	r.data = r.src.data
	root := r.value(0)
	if r.skip(); !r.broken && r.off < len(r.data) {
		r.fail("the document ends here, and something stands behind it", "remove it")
	}
	switch {
	case r.broken:
		root = nil
	case root.kind != mapNode:
		r.problem(root.off, "wrong-type", "a document is an object { … }, this is "+rootWord(root), "")
		root = nil
	}
	if root == nil {
		return nil, r.ps.capped()
	}
	return &Document{r.src, root}, r.ps.capped()
}

// jsonReader reads by recursive descent. After a mistake that leaves the rest
// without meaning, broken is set and everything returns.
type jsonReader struct {
	src    *source
	data   []byte
	off    int
	left   int
	broken bool
	ps     Problems
}

func (r *jsonReader) problem(off int, kind, msg, fix string) {
	if len(r.ps) <= enough {
		r.ps = append(r.ps, Problem{Pos: r.src.pos(off), Kind: kind, Msg: msg, Fix: fix})
	}
}

// fail tells of a mistake that ends the reading.
func (r *jsonReader) fail(msg, fix string) {
	if !r.broken {
		r.problem(r.off, "syntax", msg, fix)
	}
	r.broken = true
}

// skip passes over blanks, and over comments after telling of them.
func (r *jsonReader) skip() {
	for r.off < len(r.data) {
		switch c := r.data[r.off]; {
		case c == ' ' || c == '\t' || c == '\n' || c == '\r':
			r.off++
		case c == '/' && r.off+1 < len(r.data) && (r.data[r.off+1] == '/' || r.data[r.off+1] == '*'):
			r.comment()
		default:
			return
		}
	}
}

func (r *jsonReader) comment() {
	r.problem(r.off, "syntax", "JSON has no comments", "remove it, or write the file as YAML")
	end := "\n"
	if r.data[r.off+1] == '*' {
		end = "*/"
	}
	if i := bytes.Index(r.data[r.off+2:], []byte(end)); i >= 0 {
		r.off += 2 + i + len(end)
	} else {
		r.off = len(r.data)
	}
}

func (r *jsonReader) peek() byte {
	if r.skip(); r.off < len(r.data) {
		return r.data[r.off]
	}
	return 0
}

// value reads one value; depth counts what stands around it.
func (r *jsonReader) value(depth int) *node {
	n := &node{src: r.src, size: 1}
	c := r.peek()
	n.off = r.off
	if r.left--; r.left < 0 {
		r.over("too-many-values", fmt.Sprintf("the file has more than %d keys and values", MaxNodes))
		return n
	}
	if depth > MaxDepth {
		r.over("too-deep", fmt.Sprintf("values stand more than %d levels inside one another", MaxDepth))
		return n
	}
	switch {
	case c == '{':
		r.object(n, depth)
	case c == '[':
		r.list(n, depth)
	case c == '"':
		n.kind, n.style, n.value = scalarNode, jsonText, r.text()
	default:
		r.word(n)
	}
	return n
}

func (r *jsonReader) over(kind, msg string) {
	r.problem(r.off, kind, msg, "")
	r.broken = true
}

func (r *jsonReader) list(n *node, depth int) {
	n.kind, n.flow = listNode, true
	r.off++
	for !r.closed(']', len(n.items)) {
		item := r.value(depth + 1)
		if r.broken {
			return
		}
		n.items = append(n.items, item)
		n.size += item.size
	}
}

func (r *jsonReader) object(n *node, depth int) {
	n.kind, n.flow = mapNode, true
	r.off++
	seen := map[string]*node{}
	for count := 0; !r.closed('}', count); count++ {
		key := r.key()
		if r.broken {
			return
		}
		val := r.value(depth + 1)
		if r.broken {
			return
		}
		r.ps = n.put(seen, key, val, r.ps)
	}
}

// closed passes over the comma between two values and reports whether the end
// is reached. count is how many values there were.
func (r *jsonReader) closed(end byte, count int) bool {
	if r.broken {
		return true
	}
	c := r.peek()
	if count > 0 && c == ',' {
		comma := r.off
		r.off++
		if c = r.peek(); c == end {
			r.problem(comma, "syntax", "a comma before the end", "remove it")
		} else {
			return false
		}
	} else if count > 0 && c != end && r.off < len(r.data) {
		r.fail(fmt.Sprintf("a comma or %q is missing here", end), "")
		return true
	}
	if r.off >= len(r.data) {
		r.fail(fmt.Sprintf("the file ends before %q", end), "is it whole?")
		return true
	}
	if c == end {
		r.off++
		return true
	}
	return false
}

func (r *jsonReader) key() *node {
	k := &node{src: r.src, kind: scalarNode, style: jsonText, size: 1}
	if r.peek() != '"' {
		r.fail("a key stands in double quotes", "")
		return k
	}
	r.left--
	k.off = r.off
	k.value = r.text()
	if r.broken {
		return k
	}
	if r.peek() != ':' {
		r.fail("a colon is missing behind the key", "")
		return k
	}
	r.off++
	return k
}

var (
	jsonWordText = regexp.MustCompile(`^[^\s,:\]}{\["]+`)
	jsonNumber   = regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$`)
)

// isNumber reports whether s is a number as JSON writes it.
func isNumber(s string) bool { return jsonNumber.MatchString(s) }

// word reads true, false, null or a number.
func (r *jsonReader) word(n *node) {
	n.kind, n.style = scalarNode, jsonWord
	n.value = string(jsonWordText.Find(r.data[r.off:min(len(r.data), r.off+400)]))
	switch {
	case n.value == "true", n.value == "false", n.value == "null", isNumber(n.value):
		r.off += len(n.value)
	case r.off >= len(r.data):
		r.fail("the file ends where a value is due", "is it whole?")
	case n.value == "":
		r.fail("a value is missing here", "")
	default:
		r.fail("this is no value of JSON", "text stands in double quotes; the others are numbers, true, false and null")
	}
}

// text reads a string, the offset being at its opening quote.
func (r *jsonReader) text() string {
	start := r.off
	var b strings.Builder
	for r.off++; r.off < len(r.data); {
		switch c := r.data[r.off]; {
		case c == '"':
			r.off++
			return b.String()
		case c == '\\':
			r.escape(&b)
		case c < 0x20:
			r.control(c)
			b.WriteByte(c)
			r.off++
		default:
			b.WriteByte(c)
			r.off++
		}
	}
	r.off = start
	r.fail("the quotes that open here are never closed", "close them")
	return b.String()
}

func (r *jsonReader) control(c byte) {
	fix := "remove it"
	switch c {
	case '\n':
		fix = `write \n`
	case '\r':
		fix = `write \r`
	case '\t':
		fix = `write \t`
	}
	r.problem(r.off, "bad-char", fmt.Sprintf("the control character U+%04X cannot stand in a JSON text", c), fix)
}

var jsonEscapes = map[byte]rune{'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

func (r *jsonReader) escape(b *strings.Builder) {
	c, n, msg := decodeEscape(r.data[r.off:])
	if msg != "" {
		r.problem(r.off, "bad-escape", msg, "")
	}
	b.WriteRune(c)
	r.off += n
}

// decodeEscape reads the escape at the beginning of d: its character, how many
// bytes it takes, and what is wrong with it.
func decodeEscape(d []byte) (c rune, n int, msg string) {
	if len(d) < 2 {
		return utf8.RuneError, 1, "the file ends in an escape"
	}
	if c, ok := jsonEscapes[d[1]]; ok {
		return c, 2, ""
	}
	c, ok := hex4(d)
	switch {
	case !ok:
		return utf8.RuneError, 2, `JSON has no such escape; a backslash is written \\`
	case !utf16.IsSurrogate(c):
		return c, 6, ""
	}
	low, ok := hex4(d[6:])
	if pair := utf16.DecodeRune(c, low); ok && pair != utf8.RuneError {
		return pair, 12, ""
	}
	return utf8.RuneError, 6, "half of a character: surrogates come in pairs"
}

// hex4 reads \uXXXX.
func hex4(d []byte) (rune, bool) {
	if len(d) < 6 || d[0] != '\\' || d[1] != 'u' {
		return 0, false
	}
	v, err := strconv.ParseUint(string(d[2:6]), 16, 16)
	return rune(v), err == nil
}
