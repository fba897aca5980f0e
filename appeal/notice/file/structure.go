package file

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// list writes the items of a list with their signs.
func (p *paper) list(n *html.Node, s sight) {
	number, err := strconv.Atoi(attr(n, "start"))
	if err != nil || number < 0 || number > 1e6 {
		number = 1
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type != html.ElementNode || c.DataAtom != atom.Li {
			p.one(c, s)
			continue
		}
		sign := "- "
		if n.DataAtom == atom.Ol {
			sign = strconv.Itoa(number) + ". "
			number++
		}
		if inner := s.of(c); !inner.gone {
			p.lineBreak(false)
			p.item(c, inner, sign)
			p.lineBreak(false)
		}
	}
}

// one writes a single node, as children does for all.
func (p *paper) one(n *html.Node, s sight) {
	switch inner := s.of(n); {
	case n.Type == html.TextNode && !s.hidden():
		p.text(n.Data, s.pre)
	case n.Type == html.ElementNode && !inner.gone:
		p.element(n, inner)
	}
}

// item writes an item behind its sign. A sign without an item is not written.
func (p *paper) item(n *html.Node, s sight, sign string) {
	inside := p.apart(n, s)
	if inside == "" {
		return
	}
	p.raw(sign)
	p.lines(inside)
}

// row writes the cells of a row: side by side with a bar between them, but a
// cell below one of several lines.
func (p *paper) row(n *html.Node, s sight) {
	before := ""
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		inner := s.of(c)
		if c.Type != html.ElementNode || inner.gone {
			continue
		}
		cell := p.apart(c, inner)
		if cell == "" {
			continue
		}
		switch {
		case strings.Contains(before, "\n"):
			p.lineBreak(false)
		case before != "":
			p.raw(" | ")
		}
		p.lines(cell)
		before = cell
	}
}

// quote writes other elements; what a mail program marks as quoted gets the
// marks of quoted mail.
func (p *paper) quote(n *html.Node, s sight) {
	if !isQuote(n) || p.depth >= deepest {
		p.children(n, s)
		return
	}
	p.lineBreak(true)
	p.depth++
	p.children(n, s)
	p.depth--
	p.lineBreak(true)
}

// deepest is how many marks of quotation a line gets at most.
const deepest = 3

func isQuote(n *html.Node) bool {
	return n.DataAtom == atom.Blockquote || n.DataAtom == atom.Div && hasClass(n, "gmail_quote")
}

func hasClass(n *html.Node, classes ...string) bool {
	for c := range strings.FieldsSeq(strings.ToLower(attr(n, "class"))) {
		for _, want := range classes {
			if c == want {
				return true
			}
		}
	}
	return false
}

// link writes a link and, where its text is another, its address.
func (p *paper) link(n *html.Node, s sight) {
	from := p.b.Len()
	p.children(n, s)
	if p.b.Len() == from || s.hidden() {
		return
	}
	shown, at := p.b.String()[from:], target(attr(n, "href"))
	if at != "" && bare(shown) != bare(at) {
		p.raw(" <" + at + ">")
	}
}

// target gives an address that leads out of the page.
func target(href string) string {
	href = strings.TrimSpace(href)
	scheme, rest, ok := strings.Cut(href, ":")
	if strings.ContainsAny(href, " \t\r\n<>") || !ok || len(href) > 2000 {
		return ""
	}
	switch strings.ToLower(scheme) {
	case "http", "https":
		return href
	case "mailto":
		address, _, _ := strings.Cut(rest, "?")
		return address
	}
	return ""
}

// bare is an address without what people leave out when they write it.
func bare(s string) string {
	s = strings.ToLower(strings.TrimSpace(s))
	for _, scheme := range []string{"https://", "http://", "mailto:"} {
		s = strings.TrimPrefix(s, scheme)
	}
	return strings.TrimSuffix(strings.TrimPrefix(s, "www."), "/")
}
