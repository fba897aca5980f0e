package appeal

import (
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/reinstate-go/reinstate/appeal/deadline"
	"github.com/reinstate-go/reinstate/appeal/notice"
	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/phrase"
)

// view is what the condition of a signal may name: the case as it stands, the
// notice as it was read, and the facts that the pack declares.
type view struct {
	AsOf      time.Time       `json:"as_of"`
	Account   *Account        `json:"account"`
	Stance    *Stance         `json:"stance"`
	Portal    *Portal         `json:"portal"`
	Sanctions []Sanction      `json:"sanctions"`
	Notice    *readNotice     `json:"notice"`
	Facts     rules.Declared  `json:"facts"`
	Evidence  []evidence.Item `json:"evidence"`
	History   []Attempt       `json:"history"`
	Conduct   []Act           `json:"conduct"`
	Stores    []Store         `json:"stores"`

	ofItems    []evidence.View // see itemViews
	papersRead *evidence.Memo  // what is kept of papers; nil keeps nothing
}

// readNotice is the notice as conditions see it: its values, and what its text
// says.
type readNotice struct {
	notice.Values
	text  string
	items []notice.Item // what it names as concerned, with what it calls it
	own   string        // the text where it is the notice's own, else blank; a company named in the case is one plain word
	said  *phrase.Scan
}

// waivesAll reports whether the notice says that nothing need be sent, and asks for
// nothing itself: beside demands such words are about other papers.
func (n *readNotice) waivesAll() bool {
	asks := slices.ContainsFunc(n.Demands, func(d evidence.Demand) bool { return len(d.Asks) > 0 })
	return n.Waives != nil && *n.Waives && !asks
}

// env declares what the conditions of this pack may name.
func (p *pack) env(m *phrase.Matcher) (*rules.Env[view], error) {
	return rules.NewEnv[view](append(append(vocabularies(), noticeMethods(p.phraseIDs())...),
		rules.Declare("facts", p.factFields()...),
		rules.Closed("notice"), // it was read: what it does not say, nobody can answer
		rules.Complete("sanctions", "evidence", "history", "conduct", "stores"),
		deadline.Functions(),
	)...)
}

// factFields are the facts that the pack declares.
func (p *pack) factFields() (out []rules.Field) {
	for _, f := range p.Facts {
		out = append(out, rules.Field{Name: f.ID, Type: f.Type, Values: f.values()})
	}
	return out
}

// itemEnv declares what a condition about one paper may name.
func itemEnv() (*rules.Env[evidence.View], error) {
	return rules.NewEnv[evidence.View](
		rules.OneOf("item.kind", evidence.Kinds...),
		rules.OneOf("item.medium", evidence.Media...),
		rules.OneOf("paper.format", evidence.Formats...),
		rules.Complete("paper.contradicts", "paper.wrong_numbers", "paper.left_out", "paper.hides", "paper.shows", "paper.misnumbered", "paper.other_batches", "paper.other_sellers"), // all papers were compared and the notice read: an absent list is empty
		rules.OneOf("paper.hides", evidence.Maskable...),
		rules.OneOf("paper.shows", evidence.Maskable...),
		deadline.Functions(),
	)
}

// vocabularies are the words of fields whose Go types do not tell them.
func vocabularies() []rules.EnvOption {
	return []rules.EnvOption{
		rules.OneOf("notice.platform", notice.Platforms...),
		rules.OneOf("notice.language", notice.Languages...),
		rules.OneOf("notice.sanction", notice.Sanctions...),
		rules.OneOf("notice.channel", notice.Channels...),
		rules.OneOf("notice.response_language", notice.Languages...),
		rules.OneOf("notice.functions_stopped", notice.Functions...),
		rules.OneOf("notice.suspicions", notice.Suspicions...),
		rules.OneOf("notice.response_limit.unit", notice.Units...),
		rules.OneOf("notice.response_limit.from", notice.Starts...),
		rules.OneOf("evidence.kind", evidence.Kinds...),
		rules.OneOf("evidence.medium", evidence.Media...),
	}
}

// methods are what a condition may ask of the text of the notice.
var methods = []struct {
	name, doc string
	ask       func(*phrase.Scan, string) []phrase.Hit
}{
	{"asserts", "Whether the notice states it, as what happened or what is true.", (*phrase.Scan).Asserted},
	{"denies", "Whether the notice says that it is not so.", (*phrase.Scan).Denied},
	{"mentions", "Whether the notice has the words at all: stated, denied, as an example, a threat or a guess.", (*phrase.Scan).Mentioned},
}

func noticeMethods(sets []string) (out []rules.EnvOption) {
	for _, m := range methods {
		out = append(out, rules.Method(m.name, sets, said(m.ask)))
	}
	return out
}

// said turns one way of asking a scan into a method of the notice.
func said(ask func(*phrase.Scan, string) []phrase.Hit) func(*readNotice, string) []rules.Seen {
	return func(n *readNotice, set string) []rules.Seen {
		if n.said == nil {
			return nil
		}
		var out []rules.Seen
		for _, h := range ask(n.said, set) {
			start, end := n.clauseOf(h)
			out = append(out, rules.Seen{Quote: n.text[start:end], Start: start, End: end})
		}
		return out
	}
}

// longestDenial is how many bytes a denial is quoted with at most.
const longestDenial = 240

// clauseOf is what is quoted of a hit: of a denial the clause up to its end, so that its
// "not" stands in the quote, of anything else the words themselves.
func (n *readNotice) clauseOf(h phrase.Hit) (start, end int) {
	if h.Modality != phrase.Denied {
		return h.Start, h.End
	}
	s := n.said.Sentences()[h.Sentence]
	if start, end = s.Start, s.End; h.Start < start || h.End > end { // it runs over two sentences
		return h.Start, h.End
	}
	if at := strings.LastIndexAny(n.text[s.Start:h.Start], ",;，；。\n"); at >= 0 {
		_, size := utf8.DecodeRuneInString(n.text[s.Start+at:])
		start += at + size
	}
	if at := strings.IndexAny(n.text[h.End:s.End], ";；。\n"); at >= 0 {
		end = h.End + at
	}
	start += len(n.text[start:h.Start]) - len(strings.TrimLeft(n.text[start:h.Start], " "))
	if end-start > longestDenial {
		return h.Start, h.End
	}
	return start, end
}
