package notice

import (
	"html"
	"strings"
)

// plain gives the text as it is meant to be read, byte for byte as long as the
// text itself, so that places in it are places in the text: tags and comments of
// HTML become blanks, as do the names in addresses of mail (the "review" of
// review@ says nothing); entities become their character and blanks.
func plain(text string) string {
	if !strings.ContainsAny(text, "<&@") {
		return text
	}
	b := []byte(text)
	for i := 0; i < len(b); {
		switch b[i] {
		case '@':
			for k := i - 1; k >= 0 && mailByte(b[k]); k-- {
				b[k] = ' '
			}
			i++
		case '<':
			i += blankTag(b, text, i)
		case '&':
			i += unescape(b, text, i)
		default:
			i++
		}
	}
	return string(b)
}

// longest is how many bytes a tag or an entity may have. What is longer is text.
const longest = 2000

var tags = map[string]bool{ // true: a line ends there
	"p": true, "br": true, "div": true, "tr": true, "li": true, "ul": true, "ol": true, "table": true, "hr": true, "h1": true, "h2": true, "h3": true,
	"h4": true, "body": true, "html": true, "head": true, "center": true, "tbody": true, "blockquote": true,
	"a": false, "b": false, "i": false, "u": false, "s": false, "em": false, "strong": false, "span": false, "font": false, "td": false, "th": false,
	"img": false, "small": false, "big": false, "sup": false, "sub": false, "wbr": false,
}

// blankTag blanks the tag or comment at i and gives its length, or 1.
func blankTag(b []byte, text string, i int) int {
	rest := text[i:min(len(text), i+longest)]
	if strings.HasPrefix(rest, "<!--") {
		if end := strings.Index(rest, "-->"); end > 0 {
			blank(b[i : i+end+3])
			return end + 3
		}
		return 1
	}
	name := strings.TrimPrefix(rest[1:], "/")
	end := strings.IndexAny(name, " />\t\r\n")
	if end < 0 {
		return 1
	}
	breaks, known := tags[inSmall(name[:end])]
	last := strings.IndexByte(rest, '>')
	if !known || last < 0 {
		return 1
	}
	blank(b[i : i+last+1])
	if breaks {
		b[i] = '\n'
	}
	return last + 1
}

// unescape replaces the entity at i and gives its length, or 1.
func unescape(b []byte, text string, i int) int {
	rest := text[i:min(len(text), i+12)]
	end := strings.IndexByte(rest, ';')
	if end < 0 {
		return 1
	}
	s := html.UnescapeString(rest[:end+1])
	if s == rest[:end+1] || len(s) > end+1 {
		return 1
	}
	if s == "\u00a0" {
		s = " "
	}
	blank(b[i : i+end+1])
	copy(b[i:], s)
	return end + 1
}

// blank makes blanks of all but line breaks.
func blank(b []byte) {
	for i := range b {
		if b[i] != '\n' && b[i] != '\r' {
			b[i] = ' '
		}
	}
}
