package report

import (
	"bufio"
	"bytes"
	"io"
	"strings"

	"github.com/reinstate-go/reinstate/appeal"
)

// comparisonLines is about how long a comparison gets.
const comparisonLines = 25

// room is how much of each list is told.
type room struct {
	entries int
	wraps   bool // a long entry takes more than one line; else it is cut
}

// rooms are tried in this order until a comparison is short enough.
var rooms = []room{{6, true}, {4, true}, {3, true}, {2, true}, {2, false}, {1, false}}

// Comparison writes to w what differs between two diagnoses of a case: in the first
// sentence what was done and what came of it, and below it each difference. Other rules,
// another instant and another case are told first, since the rest may come from these.
// Where there is much of a kind, it tells how much more; programs read all of it.
func Comparison(w io.Writer, c *appeal.Comparison, o Options) error {
	if c == nil {
		c = &appeal.Comparison{}
	}
	var text []byte
	for _, r := range rooms {
		if text = compared(c, o, r); bytes.Count(text, []byte("\n")) <= comparisonLines {
			break
		}
	}
	_, err := w.Write(text)
	return err
}

func compared(c *appeal.Comparison, o Options, r room) []byte {
	var out bytes.Buffer
	b := bufio.NewWriter(&out)
	p := comparing{printer{b, language(o.Lang), o.Title, o.Profile, 0}, c, r}
	p.block("", 0, p.summary())
	groups := []struct {
		label   string
		entries []string
	}{
		{"cases", p.cases()}, {"rules", p.rules()}, {"as-of", p.asOf()}, {"papers", p.papers()}, {"facts", p.facts()}, {"asked", p.asked()},
		{"appeal", p.eligibility()}, {"cause", p.cause()}, {"deadline", p.deadline()}, {"proof", p.proofs()},
	}
	if !c.SameOutcome() || c.Pack != nil || c.AsOf != nil {
		p.line("")
	}
	for _, g := range groups {
		p.group(p.tell(g.label), g.entries, r.entries)
	}
	p.points()
	p.group(p.tell("ready"), p.readiness(), r.entries)
	_ = b.Flush() // a buffer takes all
	return out.Bytes()
}

// comparing writes one comparison.
type comparing struct {
	printer
	*appeal.Comparison
	room room
}

// tell is [printer.say] with the words of comparisons.
func (p comparing) tell(key string, args ...any) string {
	return format(comparisons[key].In(p.lang), args)
}

// group writes the entries of one kind below its label, at most so many.
func (p comparing) group(label string, entries []string, most int) {
	for i, e := range entries[:min(most, len(entries))] {
		more := ""
		if i == most-1 && len(entries) > most {
			more = p.inBrackets(p.say("more", len(entries)-most))
		}
		if !p.room.wraps {
			e = shorten(e, columns-labelWidth-cells(more))
		}
		p.block(label, labelWidth, e+more)
		label = ""
	}
}

// turn says what something was and is; what is empty is called none.
func (p comparing) turn(was, is, none string) string {
	for _, s := range []*string{&was, &is} {
		if *s == "" {
			*s = none
		}
	}
	return was + " → " + is
}

// ids joins a few ids.
func (p comparing) ids(all []string) string {
	if rest := len(all) - maxNamed; rest > 0 {
		all = append(all[:maxNamed:maxNamed], p.say("more", rest))
	}
	return strings.Join(all, p.comma())
}

// list joins what stands in one sentence.
func (p comparing) list(all []string, most int) string {
	if rest := len(all) - most; rest > 0 {
		all = append(all[:most:most], p.say("more", rest))
	}
	if p.lang == "zh" {
		return strings.Join(all, "，")
	}
	return strings.Join(all, ", ")
}
