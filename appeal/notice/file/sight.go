package file

import (
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// sight is how the text below an element looks, as far as it is stated at the
// elements themselves; stylesheets are not read. It tells text that nobody sees.
type sight struct {
	gone       bool // with everything in it
	tiny       bool // until an element inside states a size
	pre        bool // blanks and lines count
	color      string
	background string // empty: not stated
}

// hidden reports that words which stand here are not seen.
func (s sight) hidden() bool {
	return s.gone || s.tiny || s.color != "" && s.color == s.background
}

// of gives how an element inside looks.
func (s sight) of(n *html.Node) sight {
	if n.Type != html.ElementNode {
		return s
	}
	s.gone = s.gone || hasAttr(n, "hidden") || hasClass(n, "preheader", "preheader-text", "preview-text")
	s.pre = s.pre || n.DataAtom == atom.Pre
	if c := attr(n, "bgcolor"); c != "" {
		s.background = colorOf(c)
	}
	if n.DataAtom == atom.Font && hasAttr(n, "color") {
		s.color = colorOf(attr(n, "color"))
	}
	for declaration := range strings.SplitSeq(attr(n, "style"), ";") {
		property, value, _ := strings.Cut(declaration, ":")
		value, _, _ = strings.Cut(strings.ToLower(value), "!")
		s.state(strings.ToLower(strings.TrimSpace(property)), strings.TrimSpace(value))
	}
	return s
}

// state takes one declaration of a style.
func (s *sight) state(property, value string) {
	switch property {
	case "display", "visibility", "mso-hide":
		s.gone = s.gone || value == "none" || value == "hidden" || value == "all"
	case "opacity", "max-height":
		s.gone = s.gone || isZero(value)
	case "font-size":
		s.tiny = isZero(value) || value == "1px" || s.tiny && isRelative(value)
	case "white-space":
		s.pre = strings.HasPrefix(value, "pre")
	case "color":
		s.color = colorOf(value)
	case "background", "background-color":
		if value == "transparent" || value == "none" || value == "inherit" {
			return
		}
		s.background = ""
		if first, _, _ := strings.Cut(value, " "); !strings.Contains(value, "url(") && !strings.Contains(value, "gradient") {
			s.background = colorOf(first)
		}
	case "background-image":
		s.background = ""
	}
}

var zero = regexp.MustCompile(`^0*\.?0*(px|pt|em|rem|%)?$`)

func isZero(value string) bool {
	return value != "" && strings.HasPrefix(value, "0") && zero.MatchString(value)
}

// isRelative reports a size that follows the one around it.
func isRelative(size string) bool {
	return strings.HasSuffix(size, "%") || strings.HasSuffix(size, "em") && !strings.HasSuffix(size, "rem") ||
		size == "inherit" || size == "smaller" || size == "larger"
}

var (
	rgb    = regexp.MustCompile(`^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*(?:[,/]\s*1(?:\.0*)?)?\s*\)?$`)
	colors = map[string]string{"white": "#ffffff", "black": "#000000"}
)

// colorOf writes a colour as #rrggbb. One that it does not know is nothing.
func colorOf(value string) string {
	value = strings.ToLower(strings.TrimSpace(value))
	if c, ok := colors[value]; ok {
		return c
	}
	if m := rgb.FindStringSubmatch(strings.ReplaceAll(value, ", ", ",")); m != nil {
		out := "#"
		for _, part := range m[1:4] {
			n, _ := strconv.Atoi(part)
			out += hex(min(n, 255))
		}
		return out
	}
	digits := strings.TrimPrefix(value, "#")
	for _, c := range digits {
		if !strings.ContainsRune("0123456789abcdef", c) {
			return ""
		}
	}
	switch len(digits) {
	case 3:
		d := digits
		return "#" + d[:1] + d[:1] + d[1:2] + d[1:2] + d[2:] + d[2:]
	case 6:
		return "#" + digits
	}
	return ""
}

func hex(n int) string {
	s := strconv.FormatInt(int64(n), 16)
	return strings.Repeat("0", 2-len(s)) + s
}
