package rules

import (
	"fmt"
	"strings"

	"go.yaml.in/yaml/v4"
)

// explain puts an author's words, and a remedy, to the messages of the YAML
// library that an author meets most. Where a value has no end, the place is its
// beginning: the library points at the end of the file.
func (r *yamlReader) explain(p *Problem, e *yaml.LoadError, off int) {
	start := func() {
		if e.ContextMark.Line > 0 {
			p.Pos = r.src.pos(r.at.offset(r.first+e.ContextMark.Line, e.ContextMark.Column))
		}
	}
	say := func(msg, fix string) { p.Msg, p.Fix = msg, fix }
	switch msg := e.Message; {
	case off < len(r.src.data) && r.src.data[off] == '\t', strings.Contains(msg, "tab character"):
		p.Kind = "tab"
		say("a tab cannot indent YAML", "use blanks")
	case strings.Contains(msg, "max depth"), strings.Contains(msg, "depth of"):
		p.Kind = "too-deep"
		say(fmt.Sprintf("values stand more than %d levels inside one another", MaxDepth), "")
	case strings.HasPrefix(msg, "unknown anchor"):
		p.Kind = "bad-alias"
		say("a word that begins with * refers to an anchor, and there is none of that name above", "quote it if it is text")
	case strings.HasPrefix(msg, "did not find expected alphabetic or numeric character"):
		say("the name of an anchor, behind & or *, is of the letters a to z, digits, - and _", "rename it, or quote the text")
	case strings.HasPrefix(msg, "mapping values are not allowed"):
		say("a colon with a blank behind it begins a value here, where none can stand", "quote a text that has \": \" in it, or check the indentation")
	case strings.HasPrefix(msg, "found character that cannot start any token"):
		say(fmt.Sprintf("a text cannot begin with %q", r.char(off)), "quote it")
	case strings.HasPrefix(msg, "found unexpected end of stream"):
		start()
		say("the quotes that open here are never closed", "close them")
	case strings.HasPrefix(msg, "did not find expected ',' or"):
		start()
		say(fmt.Sprintf("what %q opens here is not closed, or a comma is missing in it", r.char(r.at.offset(r.first+e.ContextMark.Line, e.ContextMark.Column))),
			"close it; quote a text in it that has any of , [ ] { }")
	case strings.HasPrefix(msg, "could not find expected ':'"):
		start()
		say("a key without a colon, or a line that is not indented like the text it belongs to", "write \"key: value\", or indent the line")
	case strings.HasPrefix(msg, "did not find expected key"):
		say("something stands behind a value that ends here, or a line is indented differently from the keys around it",
			"quote the whole value, or write it below a |; indent keys of one mapping alike")
	case strings.HasPrefix(msg, "did not find expected node content"):
		say("a value, or what closes a bracket, is missing before this place", "")
	case strings.HasPrefix(msg, "did not find expected '-'"):
		say("a list goes on with \"- \", and this line does not", "indent it as part of the item above, or begin it with \"- \"")
	case strings.Contains(msg, "escape"):
		say("a backslash in double quotes begins an escape that YAML does not have", "write the character itself, or use single quotes")
	}
}

// char is the character at an offset.
func (r *yamlReader) char(off int) string {
	for _, c := range string(r.src.data[min(off, len(r.src.data)):]) {
		return string(c)
	}
	return ""
}
