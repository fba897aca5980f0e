package file

import (
	"fmt"
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// opening is how HTML begins that no notice in plain text begins with.
var opening = regexp.MustCompile(`(?i)^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype|html|head|body|meta|style|title|table|blockquote|pre|div|p|span|font|center|br|h[1-6]|ul|ol|a)[\s/>]`)

func isHTML(text string) bool {
	return opening.MatchString(strings.TrimPrefix(text[:min(len(text), 4096)], "\ufeff"))
}

// metaCharset finds the charset that a page states near its beginning.
var metaCharset = regexp.MustCompile(`(?i)<meta[^>]{0,200}charset\s*=\s*["']?\s*([a-z0-9_-]+)`)

func declaredByHTML(data []byte) string {
	if m := metaCharset.FindSubmatch(data[:min(len(data), 4096)]); m != nil {
		return string(m[1])
	}
	return ""
}

// fromHTML gives what a reader of the page sees, as lines of text.
func fromHTML(page string) (string, error) {
	root, err := html.ParseWithOptions(strings.NewReader(page), html.ParseOptionEnableScripting(false))
	if err != nil {
		return "", fmt.Errorf("the HTML cannot be read: %w; save its text as UTF-8", err)
	}
	p := &paper{}
	p.children(root, sight{})
	return strings.TrimSpace(p.String()) + "\n", nil
}

// children writes everything below a node.
func (p *paper) children(n *html.Node, s sight) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch c.Type {
		case html.TextNode:
			if !s.hidden() {
				p.text(c.Data, s.pre)
			}
		case html.ElementNode, html.DocumentNode:
			if inner := s.of(c); !inner.gone {
				p.element(c, inner)
			}
		}
	}
}

// unseen are elements whose content is no text of the page.
var unseen = map[atom.Atom]bool{atom.Head: true, atom.Style: true, atom.Script: true, atom.Template: true, atom.Title: true, atom.Iframe: true,
	atom.Object: true, atom.Svg: true, atom.Math: true, atom.Select: true, atom.Textarea: true, atom.Input: true, atom.Audio: true, atom.Video: true}

// blocks are elements that stand on lines of their own; true: with an empty line
// around them.
var blocks = map[atom.Atom]bool{atom.Div: false, atom.Li: false, atom.Dt: false, atom.Dd: false, atom.Tr: false, atom.Center: false, atom.Section: false,
	atom.Article: false, atom.Header: false, atom.Footer: false, atom.Main: false, atom.Address: false, atom.Fieldset: false, atom.Form: false, atom.Caption: false,
	atom.Table: false, atom.Blockquote: true, atom.P: true, atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true,
	atom.Ul: true, atom.Ol: true, atom.Dl: true, atom.Pre: true}

func (p *paper) element(n *html.Node, s sight) {
	if unseen[n.DataAtom] {
		return
	}
	apart, isBlock := blocks[n.DataAtom]
	if isBlock {
		p.lineBreak(apart)
	}
	switch n.DataAtom {
	case atom.Br:
		p.hardBreak()
	case atom.Hr:
		p.rule()
	case atom.A:
		p.link(n, s)
	case atom.Img:
		if w := attr(n, "width"); !s.hidden() && w != "1" && w != "0" {
			p.text(attr(n, "alt"), false)
		}
	case atom.Tr:
		p.row(n, s)
	case atom.Ul, atom.Ol, atom.Menu:
		p.list(n, s)
	case atom.Li: // outside of any list
		p.item(n, s, "- ")
	default:
		p.quote(n, s)
	}
	if isBlock {
		p.lineBreak(apart)
	}
}

func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name && a.Namespace == "" {
			return a.Val
		}
	}
	return ""
}

func hasAttr(n *html.Node, name string) bool {
	for _, a := range n.Attr {
		if a.Key == name {
			return true
		}
	}
	return false
}
