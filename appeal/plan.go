package appeal

import (
	"regexp"
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/rules/mention"
	"github.com/reinstate-go/reinstate/rules/phrase"
)

// stated is a plan as far as the seller states it: a gap that a template left is not
// stated.
func stated(p *Plan, n *readNotice) *Plan {
	if p == nil {
		return nil
	}
	text := ""
	if n != nil {
		text = n.text
	}
	out := &Plan{Actions: slices.Clone(p.Actions)}
	if p.RootCause != nil {
		c := *p.RootCause
		c.Statement, c.Process = unlessGap(c.Statement, text), unlessGap(c.Process, text)
		c.Quotes = slices.DeleteFunc(slices.Clone(c.Quotes), func(q string) bool { return isGap(q, text) && !standsIn(text, q) })
		out.RootCause = &c
	}
	for i := range out.Actions {
		a := &out.Actions[i]
		for _, field := range []*string{&a.What, &a.Owner, &a.Measure, &a.Reference} {
			*field = unlessGap(*field, text)
		}
	}
	return out
}

// gap finds what a template leaves to be filled in, and words that put it off.
var gap = regexp.MustCompile(`(?i)\[[^\]\d]*\]|<[^>]*>|\{[^}]*\}|_{2,}|x{3,}|\.{3,}|…{1,}|○{2,}|〇{2,}|\b(tbd|tba|tbc|n/a|to be (decided|determined|confirmed|named))\b|待定|待补|待填|未定|미정|추후|작성 ?예정`)

// isGap reports whether a text leaves something open. What the notice has in brackets, as in
// [쿠팡], is no gap where the seller takes it up.
func isGap(s, notice string) bool {
	return strings.TrimSpace(s) == "" || slices.ContainsFunc(gap.FindAllString(s, -1), func(g string) bool {
		return !strings.ContainsAny(g[:1], "[<{") || !strings.Contains(notice, g)
	})
}

// standsIn reports whether a text stands in another, in whatever writing.
func standsIn(text, s string) bool {
	f := folded(s)
	return len(f) >= shortestQuote && strings.Contains(folded(text), f)
}

// unlessGap is a text without a gap in it, else nothing.
func unlessGap(s, notice string) string {
	if isGap(s, notice) {
		return ""
	}
	return s
}

// shortestQuote is how many bytes of a notice a quote has at least.
const shortestQuote = 6

// quotesNotice reports whether the root cause quotes the notice, and all that it quotes
// stands there, in whatever writing. Nothing is reported where no root cause is stated or no
// notice was read.
func quotesNotice(p *Plan, n *readNotice) *bool {
	if p.RootCause == nil || n == nil {
		return nil
	}
	all := len(p.RootCause.Quotes) > 0
	for _, q := range p.RootCause.Quotes {
		all = all && standsIn(n.text, q)
	}
	return &all
}

// folded is a text without blanks, marks and capitals.
func folded(text string) string {
	var s foldedText
	phrase.Lex(text, &s)
	return s.String()
}

// foldedText puts the pieces of a text together.
type foldedText struct{ strings.Builder }

func (j *foldedText) Char(r rune, _, _ int)   { j.WriteRune(r) }
func (j *foldedText) Word(w []byte, _, _ int) { j.Write(w) }
func (j *foldedText) Mark(rune)               {}

// cited are the clauses that the letter or the plan of a case names, each once.
func cited(c *Case) (out []string) {
	for _, text := range ownWords(c) {
		for _, x := range mention.Read(text).Clauses {
			if !slices.Contains(out, x.Value) {
				out = append(out, x.Value)
			}
		}
	}
	return out
}

// ownWords are the texts in which the seller answers.
func ownWords(c *Case) (out []string) {
	if c.Letter != nil {
		out = append(out, c.Letter.Text)
	}
	if c.Plan == nil {
		return out
	}
	if r := c.Plan.RootCause; r != nil {
		out = append(append(out, r.Statement, r.Process), r.Quotes...)
	}
	for _, a := range c.Plan.Actions {
		out = append(out, a.What, a.Reference)
	}
	return out
}
