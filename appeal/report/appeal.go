package report

import (
	"slices"
	"strings"
	"time"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/appeal/notice"
	"github.com/reinstate-go/reinstate/rules"
)

// How many lines of each kind fit beside the rest on one screen.
const (
	maxFindings  = 3
	maxConflicts = 1
	maxActions   = 4
)

// appeal says whether and until when an appeal is open, and how to send it.
func (p printer) appeal(d *appeal.Diagnosis) {
	p.line("")
	parts := []string{p.say("verdict-" + string(d.Eligibility.Verdict))}
	if d.Notice != nil && d.Eligibility.Verdict != appeal.Ineligible {
		parts = append(parts, p.until(d)...)
		parts = append(parts, p.how(d.Notice.Values()))
	}
	p.parts(p.say("answer"), parts)
	for i, f := range d.Eligibility.Findings {
		if i == maxFindings {
			break
		}
		p.block("", labelWidth, f.Title.In(p.lang)+" — "+f.Fix.In(p.lang))
	}
	if d.Eligibility.Verdict != appeal.Ineligible {
		p.conflicts(d)
	}
}

// conflicts tells the first matters on which sources differ, and how many more there
// are.
func (p printer) conflicts(d *appeal.Diagnosis) {
	for i, c := range d.Conflicts {
		text := p.conflict(c)
		if i == maxConflicts-1 && len(d.Conflicts) > maxConflicts {
			text += p.inBrackets(p.say("more", len(d.Conflicts)-maxConflicts))
		}
		if i < maxConflicts {
			p.block("", labelWidth, text)
		}
	}
}

// conflict says in one sentence that sources differ, and which one is followed.
func (p printer) conflict(c appeal.Conflict) string {
	if c.Followed == nil {
		return p.say("differ", c.Topic.In(p.lang))
	}
	return p.say("differ-followed", c.Topic.In(p.lang), p.named(c.Followed))
}

// named is what readers know a source by: a page by its title, and whatever is no
// page of an authority by its grade.
func (p printer) named(s *rules.Source) string {
	if slices.Contains([]string{"law", "official", "repost", "press"}, s.Grade) {
		return s.Title
	}
	return p.grade(s.Grade)
}

// until says by when to answer, in Korea's time and the seller's own, how that was
// reached, and by when to send so as to be safe.
func (p printer) until(d *appeal.Diagnosis) []string {
	t := d.Timeline
	var out []string
	switch {
	case t == nil:
	case t.Deadline != nil && t.Deadline.At.Before(d.AsOf):
		out = append(out, p.say("passed", p.clock(t.Deadline.At)))
	case t.Deadline != nil:
		out = append(out, p.say("until", p.clock(t.Deadline.At))+p.reached(t.Deadline))
		if t.SafeBy.After(d.AsOf) {
			out = append(out, p.say("safe", t.SafeBy.In(rules.Korea).Format("01-02 15:04")))
		}
	default:
		out = append(out, p.unlimited(d)...)
	}
	return out
}

// unlimited says what is known of the time for an answer where no day is.
func (p printer) unlimited(d *appeal.Diagnosis) []string {
	var out []string
	for _, x := range d.Notice.Doubts {
		if x.Field == "deadline" {
			out = append(out, p.say("two-days", shorten(x.Quote, quoteWidth)))
		}
	}
	if l := d.Notice.Values().ResponseLimit; l != nil && l.Amount != nil {
		out = append(out, limitText(*l.Amount, l.Unit, l.From, p.lang))
	}
	if len(out) == 0 {
		out = append(out, p.say("no-limit"))
	}
	if w := d.Timeline.WorkBy; w != nil {
		key := "work-by"
		if w.Before(d.AsOf) {
			key = "work-by-over"
		}
		out = append(out, p.say(key, p.clock(*w)))
	}
	return out
}

// reached says in brackets how a deadline was counted.
func (p printer) reached(d *appeal.Deadline) string {
	var parts []string
	if l := d.Limit; l != nil {
		parts = append(parts, limitText(*l.Amount, l.Unit, l.From, p.lang))
	}
	switch {
	case d.Rule != "" && d.Source != nil:
		parts = append(parts, p.say("period-of", p.grade(d.Source.Grade), d.Source.Title))
	case strings.HasPrefix(d.Basis, "reply-"):
		parts = append(parts, p.say("says-reply"))
	default:
		parts = append(parts, p.say("says-notice"))
	}
	if !d.Earliest.Equal(d.At) {
		parts = append(parts, p.say("earliest", d.Earliest.In(rules.Korea).Format("01-02")))
	}
	sep := "; "
	if p.lang == "zh" {
		sep = "；"
	}
	return p.inBrackets(strings.Join(parts, sep))
}

// inBrackets sets a remark behind a sentence.
func (p printer) inBrackets(s string) string {
	if p.lang == "zh" {
		return "（" + s + "）"
	}
	return " (" + s + ")"
}

func (p printer) grade(g string) string {
	if t, ok := grades[g]; ok {
		return t.In(p.lang)
	}
	return g
}

// clock writes an instant in Korea's time and, for readers of other languages, as
// the clock shows it in China.
func (p printer) clock(at time.Time) string {
	s := at.In(rules.Korea).Format("2006-01-02 15:04") + " KST"
	if p.lang == "ko" {
		return s
	}
	own := at.In(china)
	layout := "15:04"
	if own.Day() != at.In(rules.Korea).Day() {
		layout = "01-02 15:04"
	}
	return s + p.say("own-clock", own.Format(layout))
}

// china is the zone of the mainland, Hong Kong and Macau, where those whom the global
// program is for are at home. It has no daylight saving time.
var china = time.FixedZone("CST", 8*60*60)

// how says by which way the answer goes.
func (p printer) how(v notice.Values) string {
	if how := channels[v.Channel].In(p.lang); how != "" {
		return how
	}
	return p.say("no-channel")
}

// actions says what to do and not to do tonight.
func (p printer) actions(d *appeal.Diagnosis) {
	if len(d.Actions) == 0 {
		return
	}
	p.line("")
	label := p.say("tonight")
	for _, kind := range []string{"do", "do-not"} {
		var texts []string
		for _, a := range d.Actions {
			if a.Kind == kind && len(a.Fixes) == 0 && len(texts) < maxActions {
				texts = append(texts, withoutStop(a.Text.In(p.lang)))
			}
		}
		if len(texts) > 0 {
			p.block(label, labelWidth, p.say(kind)+"  "+strings.Join(texts, " · "))
			label = ""
		}
	}
}

// withoutStop leaves out the mark at the end of a sentence that stands in a row.
func withoutStop(s string) string { return strings.TrimRight(s, ".。") }

// grades name the grades of sources.
var grades = map[string]rules.Text{
	"notice":   {En: "the words of the notice", Zh: "通知原文", Ko: "통지의 문구"},
	"law":      {En: "law", Zh: "法律", Ko: "법령"},
	"official": {En: "official page", Zh: "官方页面", Ko: "공식 안내"},
	"repost":   {En: "copy of official words", Zh: "官方文字的转载", Ko: "공식 문구의 전재"},
	"press":    {En: "press", Zh: "媒体报道", Ko: "언론 보도"},
	"practice": {En: "sellers' accounts", Zh: "卖家经验", Ko: "판매자 경험담"},
	"article":  {En: "article", Zh: "文章", Ko: "게시글"},
	"own":      {En: "this library", Zh: "本工具", Ko: "이 도구"},
}
