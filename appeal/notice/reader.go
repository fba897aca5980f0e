package notice

import (
	"fmt"
	"slices"
	"time"
	"unicode/utf8"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/mention"
	"github.com/reinstate-go/reinstate/rules/phrase"
)

// An Option tells what is known around a notice.
type Option func(*reader)

// ReceivedAt is when the notice was received. It settles a missing year: the
// one nearest to it, and for a deadline the first on or after it. Without it a
// full date of the text itself does, and without that the date is left unread.
func ReceivedAt(t time.Time) Option {
	return func(r *reader) {
		if !t.IsZero() {
			r.received = rules.DateOf(t.In(rules.Korea))
		}
	}
}

// Read reads one notice as plain text in English, Chinese or Korean. It takes
// UTF-8; the error names the first byte that is none. A text that is no notice
// at all gives a Notice in which nearly every field is absent.
//
// The platform's own review and the hold on money are clocks of their own; the
// limits and dates of older messages, of statutes and of other things that merely
// stand nearby are not the notice's. Times without a zone are Korean time.
func Read(text string, opts ...Option) (*Notice, error) {
	if at := invalid(text); at >= 0 {
		return nil, fmt.Errorf("notice: byte %d is not UTF-8; save the text as UTF-8", at)
	}
	f := fold(text)
	r := newReader(f.text, opts...)
	n := r.read()
	n.move(f)
	n.own = f.unfold(n.own)
	return n, nil
}

// read reads all fields.
func (r *reader) read() *Notice {
	n := &Notice{Language: r.language(), Platform: r.platform(), Sanction: r.sanction(), SuspensionID: r.suspensionID(), Clauses: r.clauses(), own: r.own}
	if r.received.IsZero() {
		r.received, r.guessed = r.ownDate()
	}
	n.ContainsInstructions, n.Items = r.instructs(), r.items(n.SuspensionID)
	n.Models = r.models()
	n.DatedOn, n.Sender, n.Links, n.Suspicions = r.datedOn(), r.sender(), r.links(), r.suspicions()
	none := n.Sanction != nil && n.Sanction.Value == NoSanction
	if none && !(r.harmless() && r.awaitsAnswer()) { // nothing to answer
		if !r.over() {
			n.SuspensionID, n.Clauses, n.Items, n.Models = nil, nil, nil, nil // a newsletter has numbers of its own
		}
		n.Channel, n.Waives = &Field[string]{Value: Unstated}, r.waives(n)
		return n
	}
	if !none {
		n.EffectiveOn = r.effectiveOn(n.Sanction)
	}
	n.ResponseLimit, n.Deadline = r.limit(), r.deadline()
	if n.ResponseLimit == nil && n.Deadline == nil {
		r.relayed(n)
	}
	r.oneAnswer(n)
	if l := n.ResponseLimit; l != nil {
		n.firstDay, _ = r.firstDayNear(span{l.Start, l.End})
	}
	n.before = r.saysBefore(n.Deadline)
	n.Final = r.final(n)
	n.Channel = r.channel(n.Final != nil)
	r.answerAt = n.ResponseLimit
	r.relays = true
	if n.FundsHold = r.fundsHold(); n.FundsHold != nil {
		r.heldAt = n.FundsHold.Start + 1
	}
	n.ReviewTime = r.reviewTime()
	r.waived = r.waives(n) != nil
	r.settled = n.Final != nil || r.waived
	n.Demands = r.demands()
	if n.Waives = r.waives(n); r.waived && n.Waives == nil { // it asks for papers after all
		r.waived, r.settled = false, n.Final != nil
		n.Demands = r.demands()
	}
	n.RepeatCount = r.repeatCount()
	n.Models = r.demandedOf(n.Models, n.Demands)
	n.ResponseLanguage, n.FunctionsStopped = r.responseLanguage(), r.functionsStopped()
	n.Doubts = r.doubts
	n.Unread = r.unread(n)
	return n
}

func invalid(text string) int {
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return -1
}

// A reader holds what one pass over a text found.
type reader struct {
	text     string
	plain    string // the text without tags and quote marks, place for place
	scan     *phrase.Scan
	named    mention.Mentions
	groups   []int  // of each sentence, the first of those it belongs together with
	quoted   []span // the stretches with the marks of quoted mail; in text order
	planted  []span // notes in brackets to programs; in text order
	older    []span // older messages, and the small print; in text order
	small    []span // the small print, which is among them
	others   []span // all where not the notice speaks: the older ones, the seller, friends
	own      string // the plain text without the words of others
	chat     []line // the lines with who speaks in them, once they were asked for
	allWays  []way  // the places that name a way of answering, once they were asked for
	doubts   []Doubt
	settled  bool // it needs no answer, or looks at none
	waived   bool // nothing need be sent
	received rules.Date
	guessed  bool          // that day is only some day that the text names
	imposed  []imposition  // where the text imposes something, in text order
	days     map[int]bool  // the sentences that name a day
	toldIn   map[int]bool  // the sentences that tell goods one by one
	asksWho  bool          // papers of a person or a firm are spoken of
	lifted   []span        // where the text says that something is lifted
	answerAt *Field[Limit] // the limit, once it is read
	relays   bool          // what people relay counts too
	heldAt   int           // one more than where the length of the hold stands, once it is read
	nameOf   naming        // what names the place that was asked for last
	lastAt   int           // the sentence that was asked for last

	limitTop, deadlineTop float64 // how much spoke for the limit and the deadline

	addresses []span           // of mail, in text order
	allPapers []evidence.Paper // every paper that the text names, in text order
	refused   []span           // where papers are refused, in text order
}

func newReader(text string, opts ...Option) *reader {
	r := &reader{text: text, addresses: mails(text)}
	for _, o := range opts {
		o(r)
	}
	unquoted, quoted := unquote(mended(led(romans(plain(r.text)))))
	r.plain, r.quoted = unquoted, slices.Clone(quoted)
	r.scan = lexicon().Scan(r.plain)
	r.setAsidePlanted()
	r.named = mention.Read(r.plain)
	r.group()
	r.findOlder(quoted)
	r.small = r.smallPrint()
	r.setOlder(r.small)
	r.others = joined(r.older, r.asides())
	r.own = r.without(r.others)
	r.days, r.asksWho = r.daysIn(), len(r.said("identity")) > 0
	r.measure()
	if own := r.others; !r.speaksOfMeasures() {
		r.others = r.older // the people around retell what was imposed
		r.measure()
		r.others = own
	}
	return r
}

// without is the plain text with some stretches made blank.
func (r *reader) without(stretches []span) string {
	if len(stretches) == 0 {
		return r.plain
	}
	b := []byte(r.plain)
	for _, s := range stretches {
		blank(b[s.start:s.end])
	}
	return string(b)
}

// ownDate is the date of the notice or else some full date of the text, by which
// others without a year are told, and whether it is the latter.
func (r *reader) ownDate() (day rules.Date, guessed bool) {
	if f := r.datedOn(); f != nil {
		return f.Value, false
	}
	for _, d := range r.named.Dates {
		if day, ok := d.Nearest(rules.Date{}); ok && d.Bound < mention.Until && r.spoken(d.Start) {
			return day, true
		}
	}
	return rules.Date{}, true
}

// clauses are the places in the platform's own terms that the text cites, each
// once. What is only enclosed or explained somewhere, or tells how letters are sent, is not cited.
func (r *reader) clauses() []Field[string] {
	var out []Field[string]
	seen := map[string]bool{}
	for _, c := range r.named.Clauses {
		if c.Statute || seen[c.Value] || !r.spoken(c.Start) || !r.applied(span{c.Start, c.End}) {
			continue
		}
		seen[c.Value] = true
		out = append(out, *r.field(c.Value, span{c.Start, c.End}))
	}
	return out
}

// applied reports whether a clause is cited as one that this measure rests on: neither
// its sentence nor the next one says otherwise.
func (r *reader) applied(clause span) bool {
	if r.near(clause, "for-reading") < 50 || r.near(clause, "not-applied") < 60 {
		return false
	}
	all, i := r.scan.Sentences(), r.sentenceAt(clause.start)
	return i < 0 || i+1 >= len(all) || all[i+1].End-all[i+1].Start > 120 || !r.between("not-applied", all[i+1].Start, all[i+1].End, 0)
}
