package evidence

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/reinstate-go/reinstate/rules"
)

// paper says what a paper is. It begins a line, so English has a capital.
func (x *indexing) paper(i int) rules.Text {
	t := x.paperName(x.in.Items[i].Kind)
	if _, is := x.of[i]; is {
		t = filled("exhibit/translation", t)
	}
	t.En = capital(t.En)
	return t
}

// titleOf puts behind what a paper is whose it is and its day.
func titleOf(paper rules.Text, item *Item) rules.Text {
	t := paper
	for _, part := range []string{whose(item), when(item)} {
		if part != "" {
			t = rules.Text{En: t.En + ", " + part, Zh: t.Zh + "，" + part, Ko: t.Ko + ", " + part}
		}
	}
	return t
}

// paperName is what a kind of paper is called.
func (x *indexing) paperName(kind string) rules.Text {
	if i := slices.IndexFunc(x.names, func(n PaperName) bool { return n.ID == kind }); i >= 0 {
		return x.names[i].Title
	}
	if kind == "" || kind == "other" {
		return Sentences["exhibit/paper"]
	}
	name := strings.ReplaceAll(kind, "-", " ")
	return rules.Text{En: name, Zh: name, Ko: name}
}

// whose is what a paper is about: its brands, else the company that it names.
func whose(item *Item) string {
	if len(item.Brands) > 0 {
		return inShort(item.Brands)
	}
	return item.Subject
}

// when is the day of a paper, else the time that it covers.
func when(item *Item) string {
	switch p := item.Period; {
	case !item.IssuedOn.IsZero():
		return item.IssuedOn.String()
	case p != nil && !p.From.IsZero() && !p.To.IsZero():
		return p.From.String() + "–" + p.To.String()
	}
	return ""
}

func capital(s string) string {
	_, n := utf8.DecodeRuneInString(s)
	return strings.ToUpper(s[:n]) + s[n:]
}
