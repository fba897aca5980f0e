package rules

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// place maps a place in the decoded text of a scalar (line from 1, column from
// 0, both in runes, as CEL counts) to the file. It is exact for literal blocks
// and for everything on one line; for other scalars it is their beginning. A
// place behind the text is its end.
func (n *node) place(line, col int) Pos {
	if n.kind != scalarNode || line < 1 || col < 0 {
		return n.pos()
	}
	switch n.style {
	case literal:
		return n.src.pos(n.inLiteral(line, col))
	case plain, jsonWord:
		if n.oneLine() && line == 1 {
			return n.src.pos(n.off + runesIn(n.value, col))
		}
	case single:
		if n.oneLine() && line == 1 {
			return n.src.pos(n.inSingle(col))
		}
	case double, jsonText:
		if n.oneLine() {
			return n.src.pos(n.inDouble(line, col))
		}
	}
	return n.pos()
}

// oneLine reports whether a scalar begins and ends on one line of the file.
func (n *node) oneLine() bool {
	rest := n.src.line(n.src.lineAt(n.off))[n.off-n.src.lines[n.src.lineAt(n.off)]:]
	switch n.style {
	case plain, jsonWord:
		return bytes.HasPrefix(rest, []byte(n.value))
	case single:
		return closes(rest, "''", '\'')
	case double, jsonText:
		return closes(rest, `\`, '"')
	}
	return false
}

// closes reports whether a quoted text ends in rest, its own line from the
// opening quote on.
func closes(rest []byte, escape string, quote byte) bool {
	for i := 1; i < len(rest); i++ {
		switch {
		case strings.HasPrefix(string(rest[i:min(len(rest), i+2)]), escape):
			i++
		case rest[i] == quote:
			return true
		}
	}
	return false
}

// runesIn is how many bytes the first col runes of s take.
func runesIn(s string, col int) int {
	off := 0
	for ; col > 0 && off < len(s); col-- {
		_, w := utf8.DecodeRuneInString(s[off:])
		off += w
	}
	return off
}

// inLiteral finds a place below a "|". A line of the file ends with the line of
// the text it stands for, so what is in front of that is the indentation.
func (n *node) inLiteral(line, col int) int {
	lines := strings.Split(strings.TrimSuffix(n.value, "\n"), "\n")
	if line > len(lines) {
		line, col = len(lines), len(n.value)
	}
	at := n.src.lineAt(n.off) + line
	if at >= len(n.src.lines) {
		return n.off
	}
	raw, text := string(n.src.line(at)), lines[line-1]
	indent := len(raw) - len(text)
	if indent < 0 || !strings.HasSuffix(raw, text) {
		return n.src.lines[at]
	}
	return n.src.lines[at] + indent + runesIn(text, col)
}

func (n *node) inSingle(col int) int {
	d, off := n.src.data, n.off+1
	for ; col > 0 && off < len(d); col-- {
		if d[off] == '\'' {
			if off+1 >= len(d) || d[off+1] != '\'' {
				break
			}
			off++
		}
		_, w := utf8.DecodeRune(d[off:])
		off += w
	}
	return off
}

// inDouble walks over the text and its escapes together.
func (n *node) inDouble(line, col int) int {
	d, off := n.src.data, n.off+1
	l, c := 1, 0
	for off < len(d) && d[off] != '"' && (l < line || l == line && c < col) {
		char, w := utf8.DecodeRune(d[off:])
		if char == '\\' {
			char, w = escapeIn(d[off:])
		}
		if off += w; char == '\n' {
			if l == line {
				return off - w
			}
			l, c = l+1, 0
			continue
		}
		c++
	}
	return off
}

// hexEscapes are the escapes of YAML and JSON that take hexadecimal digits.
var hexEscapes = map[byte]int{'x': 2, 'u': 4, 'U': 8}

// escapeIn gives the width of the escape at the beginning of d, and its
// character as far as it matters: a line end or not.
func escapeIn(d []byte) (rune, int) {
	if len(d) < 2 {
		return ' ', 1
	}
	if c, w, msg := decodeEscape(d); msg == "" {
		return c, w
	}
	if digits := hexEscapes[d[1]]; digits > 0 {
		digits = min(digits, len(d)-2)
		if hex := strings.TrimLeft(string(d[2:2+digits]), "0"); hex == "a" || hex == "A" {
			return '\n', 2 + digits
		}
		return ' ', 2 + digits
	}
	_, w := utf8.DecodeRune(d[1:])
	return ' ', 1 + w
}

// checkExpr tells of a scalar that YAML may have cut or changed before it became
// an expression. n is the scalar; around is the mapping it stands in, nil if
// that is not known.
func (n *node) checkExpr(around *node) Problems {
	problem := func(msg string) Problems {
		return Problems{{Pos: n.pos(), Kind: "bad-expr", Msg: msg, Fix: "quote it on one line, or write it below a |"}}
	}
	switch {
	case n.kind != scalarNode || n.isJSON() || n.style == literal:
		return nil
	case n.style == folded:
		return problem("a condition below a > loses its lines: a // comment would swallow the rest")
	case !n.oneLine():
		return problem("a condition over several lines loses them here")
	case n.style == plain && unbalanced(n.value) && n.hasComment():
		return problem("YAML cuts this condition at the #")
	case n.style == plain && around != nil && around.flow && unbalanced(n.value):
		return problem("YAML cuts this condition at the comma")
	}
	return nil
}

// hasComment reports whether a comment stands behind a plain scalar on its line.
func (n *node) hasComment() bool {
	at := n.src.lineAt(n.off)
	rest := n.src.line(at)[n.off-n.src.lines[at]+len(n.value):]
	return bytes.HasPrefix(bytes.TrimLeft(rest, " \t"), []byte("#"))
}

// unbalanced reports whether an expression ends inside brackets or quotes.
func unbalanced(expr string) bool {
	depth, quote := 0, rune(0)
	for _, c := range expr {
		switch {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '\'' || c == '"':
			quote = c
		case strings.ContainsRune("([{", c):
			depth++
		case strings.ContainsRune(")]}", c):
			depth--
		}
	}
	return depth > 0 || quote != 0
}
