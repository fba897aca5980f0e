package casefile

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"go.yaml.in/yaml/v4"
)

// longestRow is how long a list may be that stands in one line, in bytes.
const longestRow = 80

// nodeOf makes a node of JSON, with the keys in their order.
func nodeOf(data []byte) (*yaml.Node, error) {
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	return read(d)
}

func read(d *json.Decoder) (*yaml.Node, error) {
	t, err := d.Token()
	if err != nil {
		return nil, err
	}
	switch x := t.(type) {
	case json.Delim:
		return readInside(d, x)
	case string:
		return text(x), nil
	case json.Number:
		return plain("!!"+numberTag(x.String()), x.String()), nil
	case bool:
		return plain("!!bool", fmt.Sprint(x)), nil
	}
	return plain("!!null", "null"), nil
}

// readInside reads a mapping or a list up to its end.
func readInside(d *json.Decoder, open json.Delim) (*yaml.Node, error) {
	n := &yaml.Node{Kind: yaml.MappingNode, Tag: "!!map"}
	if open == '[' {
		n = &yaml.Node{Kind: yaml.SequenceNode, Tag: "!!seq"}
	}
	for d.More() {
		c, err := read(d)
		if err != nil {
			return nil, err
		}
		n.Content = append(n.Content, c)
	}
	if isRow(n) {
		n.Style = yaml.FlowStyle
	}
	_, err := d.Token()
	return n, err
}

// isRow reports whether a list reads best in one line.
func isRow(n *yaml.Node) bool {
	size := 0
	for _, c := range n.Content {
		if c.Kind != yaml.ScalarNode || strings.Contains(c.Value, "\n") {
			return false
		}
		size += len(c.Value) + 2
	}
	return n.Kind == yaml.SequenceNode && size <= longestRow
}

func numberTag(s string) string {
	if strings.ContainsAny(s, ".eE") {
		return "float"
	}
	return "int"
}

func plain(tag, value string) *yaml.Node {
	return &yaml.Node{Kind: yaml.ScalarNode, Tag: tag, Value: value}
}

// text is a node for words: several lines as a literal block, and in quotes what a
// reader of YAML could take for something else.
func text(s string) *yaml.Node {
	n := plain("!!str", s)
	switch {
	case strings.ContainsAny(s, "\r\t\u0085\u2028\u2029\ufeff"):
		n.Style = yaml.DoubleQuotedStyle
	case strings.Contains(s, "\n"):
		n.Style = yaml.LiteralStyle
	}
	return n
}

// clone copies a node with all that is in it. An alias becomes a copy of what it
// stands for, so that a change of one is no change of the other.
func clone(n *yaml.Node) *yaml.Node {
	if n.Kind == yaml.AliasNode {
		c := clone(n.Alias)
		c.Anchor, c.HeadComment, c.LineComment, c.FootComment = "", n.HeadComment, n.LineComment, n.FootComment
		return c
	}
	c := *n
	c.Anchor = ""
	c.Content = make([]*yaml.Node, len(n.Content))
	for i := range n.Content {
		c.Content[i] = clone(n.Content[i])
	}
	return &c
}
