// Package report writes a diagnosis for people: one screen, the decision first,
// every statement with its quote or its source. Programs read the JSON of
// [appeal.Diagnosis] instead.
package report

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/appeal/notice"
	"github.com/reinstate-go/reinstate/rules"
)

// Options say how a report is written. The zero value is English.
type Options struct {
	Lang string // en, zh or ko; anything else is en
	// Title gives the name of a cause; [appeal.Engine.Title] does. Without it a
	// cause that is no candidate is called by its id.
	Title func(cause string) rules.Text
	// Profile is what the profile is called by which the case was judged;
	// [appeal.Engine.ProfileTitle] knows it. Without it the profile is called by its id.
	Profile rules.Text
}

// How much of each list fits on one screen.
const (
	maxReasons   = 4
	maxNot       = 4
	maxQuestions = 4
)

// tightest is how tight a report can be: from 0, where all is told that a screen usually
// has room for.
const tightest = 3

// screen is how many lines fit on one screen.
const screen = 50

// Diagnosis writes the human form of a diagnosis to w. Where it does not fit on one
// screen, it tells less of what is wrong with papers; programs read all of it.
func Diagnosis(w io.Writer, d *appeal.Diagnosis, o Options) error {
	var text []byte
	for tight := 0; tight <= tightest; tight++ {
		if text = whole(d, o, tight); bytes.Count(text, []byte("\n")) <= screen {
			break
		}
	}
	_, err := w.Write(text)
	return err
}

func whole(d *appeal.Diagnosis, o Options, tight int) []byte {
	var out bytes.Buffer
	b := bufio.NewWriter(&out)
	p := printer{b, language(o.Lang), o.Title, o.Profile, tight}
	p.head(d)
	p.reasons(d)
	p.notice(d)
	p.appeal(d)
	p.proof(d)
	p.exhibits(d)
	p.ready(d)
	p.actions(d)
	p.questions(d, p.roomFor(d))
	p.line("")
	p.line(p.say("prepares"))
	_ = b.Flush() // a buffer takes all
	return out.Bytes()
}

func language(tag string) string {
	tag = strings.ToLower(tag)
	for _, l := range []string{"zh", "ko"} {
		if strings.HasPrefix(tag, l) {
			return l
		}
	}
	return "en"
}

// printer writes lines in one language.
type printer struct {
	w     *bufio.Writer
	lang  string
	title func(cause string) rules.Text

	profile rules.Text
	tight   int // how much less there is room for
}

func (p printer) say(key string, args ...any) string {
	s := say[key].In(p.lang)
	if len(args) == 0 {
		return s
	}
	return fmt.Sprintf(s, args...)
}

func (p printer) line(s string) { fmt.Fprintln(p.w, strings.TrimRight(s, " ")) }

// block writes a text wrapped under a label.
func (p printer) block(label string, indent int, text string) {
	for i, l := range wrap(text, columns-indent) {
		if i > 0 {
			label = ""
		}
		p.line(pad(label, indent) + strings.ReplaceAll(l, glued, " "))
	}
}

// glued is a blank at which [printer.block] does not break a line.
const glued = "\u00a0"

// head names the cause, when the case was judged, and how the notice puts it.
func (p printer) head(d *appeal.Diagnosis) {
	title, lines := p.verdict(d)
	p.line(pad(title, 60) + "  " + p.say("judged", d.AsOf.In(rules.Korea).Format("2006-01-02 15:04")+" KST"))
	for _, l := range lines {
		p.block("", 0, l)
	}
	p.judgedBy(d.Pack.Profile)
	p.line("")
}

// judgedBy names the profile where not all rules were used.
func (p printer) judgedBy(id string) {
	if id == "" || id == appeal.DefaultProfile {
		return
	}
	name := p.profile.In(p.lang)
	if name == "" {
		name = id
	}
	p.block("", 0, p.say("profile", name))
}

func (p printer) verdict(d *appeal.Diagnosis) (title string, lines []string) {
	lead := leading(d)
	switch {
	case lead != nil:
		return p.bothTitles(lead, d), []string{p.basis(d), lead.Summary.In(p.lang)}
	case d.Cause.Ground == appeal.None:
		return p.say("none"), []string{p.say("none+")}
	case d.Cause.Ground == appeal.Several:
		return p.say("undecided"), []string{p.basis(d)}
	case len(d.Cause.Candidates) > 0:
		return p.say("undecided"), []string{p.say("undecided+")}
	}
	return p.say("unstated"), []string{p.say("unstated+")}
}

// basis says whether the notice or the seller's facts decided.
func (p printer) basis(d *appeal.Diagnosis) string {
	switch d.Cause.Ground {
	case appeal.Single:
		return p.say("single")
	case appeal.Several:
		return p.say("several", p.titles(d, d.Cause.Alleged))
	}
	return p.say("by-facts")
}

// bothTitles is the cause's name, and its name in the language of the notice, which
// the seller will meet in the platform's own pages.
func (p printer) bothTitles(c *appeal.Candidate, d *appeal.Diagnosis) string {
	own := c.Title.In(p.lang)
	if d.Notice != nil {
		if theirs := c.Title.In(d.Notice.Values().Language); theirs != own {
			return own + "  (" + theirs + ")"
		}
	}
	return own
}

func leading(d *appeal.Diagnosis) *appeal.Candidate {
	return d.Cause.Candidate(d.Cause.Leading)
}

// titles lists causes by name, and by id where the diagnosis knows no name.
func (p printer) titles(d *appeal.Diagnosis, ids []string) string {
	var out []string
	for _, id := range ids {
		name := strings.ReplaceAll(id, "-", " ")
		if c := d.Cause.Candidate(id); c != nil {
			name = c.Title.In(p.lang)
		} else if p.title != nil {
			name = p.title(id).In(p.lang)
		}
		out = append(out, name)
	}
	return strings.Join(out, p.comma())
}

// comma stands between the names of a list.
func (p printer) comma() string {
	if p.lang == "zh" {
		return "、"
	}
	return ", "
}

// reasons says what speaks for the leading cause, or for each candidate, and
// why it is not what it may be mistaken for.
func (p printer) reasons(d *appeal.Diagnosis) {
	if lead := leading(d); lead != nil {
		p.signals(p.say("why"), lead.Signals, p.reasonsFor(maxReasons))
		for _, x := range d.Cause.Differs {
			p.block("  "+p.say("but"), labelWidth, x.Why.In(p.lang))
		}
		p.others(d, lead)
		p.line("")
		return
	}
	for i, c := range d.Cause.Candidates {
		if c.Share == 0 || i == maxOpen { // what speaks for it is outweighed, or it is too weak to show
			break
		}
		if d.Cause.Ground == appeal.Several && !slices.Contains(d.Cause.Alleged, c.ID) {
			continue
		}
		p.line("  " + p.say("open") + "  " + c.Title.In(p.lang) + fmt.Sprintf("  %.0f %%", 100*c.Share))
		p.signals("", c.Signals, p.reasonsFor(maxReasons-1))
	}
	if len(d.Cause.Candidates) > 0 {
		p.line("")
	}
}

const (
	labelWidth = 9
	maxOpen    = 3 // candidates that are shown where none leads
	quoteWidth = 44
)

// signals writes reasons, at most so many, with the words they rest on.
func (p printer) signals(label string, all []appeal.Signal, most int) {
	for i, s := range all {
		if i == most {
			p.line(pad("", labelWidth) + p.say("more", len(all)-most))
			return
		}
		quote := ""
		if s.Quote != "" {
			quote = "“" + shorten(s.Quote, quoteWidth-3) + "”"
		}
		weight := fmt.Sprintf("%+g", s.Weight)
		why := wrap(s.Why.In(p.lang), columns-labelWidth-quoteWidth-len(weight)-2)
		for j, l := range why {
			if j == 0 {
				l = pad(l, columns-labelWidth-quoteWidth-len(weight)-2) + "  " + weight
			} else {
				quote, label = "", ""
			}
			p.line(pad("  "+label, labelWidth) + pad(quote, quoteWidth) + l)
		}
		label = ""
	}
}

// others says of each cause that something spoke for what spoke against it.
func (p printer) others(d *appeal.Diagnosis, lead *appeal.Candidate) {
	label, n := p.say("not"), 0
	for _, c := range d.Cause.Candidates {
		s := against(c)
		if c.ID == lead.ID || s == nil || n == p.reasonsFor(maxNot) {
			continue
		}
		text := c.Title.In(p.lang) + ": " + s.Why.In(p.lang)
		if s.Quote != "" {
			text += " “" + shorten(s.Quote, quoteWidth) + "”"
		}
		p.block("  "+label, labelWidth, text)
		label = ""
		n++
	}
}

// against is the strongest signal that speaks against a candidate.
func against(c appeal.Candidate) *appeal.Signal {
	var worst *appeal.Signal
	for i, s := range c.Signals {
		if s.Weight < 0 && (worst == nil || s.Weight < worst.Weight) {
			worst = &c.Signals[i]
		}
	}
	return worst
}

// notice says what the notice imposes, and what stands beside the cause.
func (p printer) notice(d *appeal.Diagnosis) {
	if d.Notice == nil {
		p.line(p.say("no-notice"))
		return
	}
	parts := p.imposed(d.Notice.Values())
	if len(d.Cause.Modifiers) > 0 {
		parts = append(parts, p.titles(d, d.Cause.Modifiers))
	}
	p.parts(p.say("notice"), parts)
}

func (p printer) parts(label string, parts []string) {
	parts = slices.DeleteFunc(parts, func(s string) bool { return s == "" })
	if len(parts) > 0 {
		p.block(label, labelWidth, strings.Join(parts, " · "))
	}
}

func (p printer) imposed(v notice.Values) []string {
	out := []string{sanctions[v.Sanction].In(p.lang)}
	if !v.EffectiveOn.IsZero() {
		out = append(out, p.say("since", v.EffectiveOn.String()))
	}
	if len(v.Clauses) > 0 {
		out = append(out, p.say("clauses", strings.Join(v.Clauses, ", ")))
	}
	if v.SuspensionID != "" {
		out = append(out, p.say("ref", v.SuspensionID))
	}
	return out
}

// questions lists what to answer first.
func (p printer) questions(d *appeal.Diagnosis, most int) {
	if len(d.Questions) == 0 {
		return
	}
	p.line("")
	p.line(p.say("first"))
	for i, q := range d.Questions {
		if i == most {
			p.line("     " + p.say("more", len(d.Questions)-most))
			return
		}
		p.block(fmt.Sprintf("  %d", i+1), 5, q.Ask.In(p.lang))
		p.block("", 5, strings.Join(p.aboutQuestion(d, q), " · "))
	}
}

// roomFor is how many questions fit on the screen beside what must be proved.
func (p printer) roomFor(d *appeal.Diagnosis) int {
	room := maxQuestions
	if proves(d) {
		room -= 2
	}
	return max(1, room-max(0, p.tight-1))
}

// reasonsFor is how many reasons fit.
func (p printer) reasonsFor(most int) int { return max(1, most-max(0, p.tight-1)) }

// aboutQuestion says what an answer may be, what it decides and where to look it up.
func (p printer) aboutQuestion(d *appeal.Diagnosis, q appeal.Question) []string {
	var out []string
	if len(q.Choices) > 0 && len(q.Decides) == 0 { // what it decides on is the choice itself
		var titles []string
		for _, c := range q.Choices {
			titles = append(titles, c.Title.In(p.lang))
		}
		out = append(out, strings.Join(titles, " / "))
	}
	if len(q.Decides) > 0 {
		out = append(out, p.say("decides", p.titles(d, q.Decides)))
	}
	return append(out, q.Where.In(p.lang))
}
