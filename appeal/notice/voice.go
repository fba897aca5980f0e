package notice

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

// A line is one line of a text, with what is known of who speaks in it.
type line struct {
	span
	block   int  // lines without a blank or a rule between them are one block
	aside   bool // words of the seller or of somebody else
	speaker speaker
	name    string // before the colon, if any
	body    int    // where the words begin behind the name
	stamped bool   // a time stands beside the name
	head    bool   // it only says who speaks below
}

// asides gives the stretches in which not the platform speaks: chat lines of
// the seller and of friends, and what stands around a pasted notice. Where they
// hold what a notice says and the rest does not, somebody retells the notice:
// then they are the notice.
func (r *reader) asides() []span {
	lines := slices.Clone(r.chatLines())
	r.markPasted(lines)
	r.markAround(lines)
	out := merge(lines)
	if in, rest := r.weigh(out); rest > 0 || in == 0 {
		return out
	}
	return r.turnsAround(lines)
}

// closed gives where a quotation closes. An apostrophe closes none where it stands
// before a letter or a digit, and opens none before a digit: '26.3.12, seller's.
func closed(rest, closing string) int {
	if closing != "'" {
		return strings.Index(rest, closing)
	}
	if rest == "" || rest[0] >= '0' && rest[0] <= '9' {
		return -1
	}
	for at, n := 0, 0; n < openings*4; n++ {
		k := strings.Index(rest[at:], closing)
		if k < 0 {
			return -1
		}
		at += k
		if next := rest[at+1:]; next == "" || !codeByte(next[0]) && rest[max(0, at-1)] != ' ' {
			return at
		}
		at++
	}
	return -1
}

// turnsAround gives what stands around the one turn of a chat that holds three of
// four words that a notice says, and around further turns in which the same person
// pastes; nothing where no turn holds as much.
func (r *reader) turnsAround(lines []line) []span {
	turns := turnsOf(lines)
	all := r.noticeWords([]span{{0, len(r.plain)}})
	best := slices.IndexFunc(turns, func(t []line) bool {
		n := r.noticeWords([]span{{t[0].start, t[len(t)-1].end}})
		return n > 1 && 4*n >= 3*all && t[0].aside && len(t) < len(lines)
	})
	if best < 0 {
		return nil
	}
	name := turns[best][0].name
	for i, t := range turns {
		if i == best || t[0].name == name && r.pastes(t) {
			for k := range t {
				t[k].aside = false
			}
		}
	}
	return merge(lines)
}

// pastes reports whether a turn of a chat holds nothing that people say.
func (r *reader) pastes(turn []line) bool {
	return !slices.ContainsFunc(turn, func(l line) bool { return r.chatty(l.span) })
}

// turnsOf cuts a chat: a turn ends where the next name stands.
func turnsOf(lines []line) [][]line {
	var out [][]line
	for i := 0; i < len(lines); {
		end := i + 1
		for end < len(lines) && !lines[end].head && lines[end].speaker == nobody {
			end++
		}
		out = append(out, lines[i:end])
		i = end
	}
	return out
}

// joined puts two lists of stretches in one order; stretches that overlap become one.
func joined(a, b []span) []span {
	all := slices.Concat(a, b)
	slices.SortFunc(all, func(x, y span) int { return cmp.Compare(x.start, y.start) })
	var out []span
	for _, s := range all {
		if k := len(out) - 1; k >= 0 && s.start <= out[k].end {
			out[k].end = max(out[k].end, s.end)
		} else {
			out = append(out, s)
		}
	}
	return out
}

// chatLines gives the lines of the text with who speaks in them.
func (r *reader) chatLines() []line {
	if r.chat == nil {
		r.chat = r.lines()
		r.markChat(r.chat)
	}
	return r.chat
}

// lines cuts the text; lines that hold no letter or digit part blocks.
func (r *reader) lines() []line {
	var out []line
	block := 0
	for i := 0; i < len(r.plain); {
		end := lineEnd(r.plain, i)
		if strings.IndexFunc(r.plain[i:end], func(c rune) bool { return unicode.IsLetter(c) && !isBar(c) || unicode.IsDigit(c) }) < 0 {
			block++
		} else {
			out = append(out, line{span: span{i, end}, block: block})
		}
		i = end
	}
	return out
}

// isBar reports a letter that people draw rules with.
func isBar(c rune) bool { return c == 'ㅡ' || c == '一' || c == 'ー' }

// merge joins the lines that are asides.
func merge(lines []line) []span {
	var out []span
	for _, l := range lines {
		if l.aside {
			out = append(out, l.span)
		}
	}
	return joined(out, nil)
}

// markPasted marks what stands outside of one long quotation that holds the
// notice: `got this today: "Dear seller …" what now?`
func (r *reader) markPasted(lines []line) {
	in := r.pasted(lines)
	chat := slices.ContainsFunc(lines, func(l line) bool { return l.aside })
	if len(in) == 0 || !chat && !r.talks(0, in[0].start) && !r.talks(in[len(in)-1].end, len(r.plain)) && !r.chatsAround(lines, in) {
		return
	}
	turns, same := slices.ContainsFunc(lines, func(l line) bool { return l.head }), false
	for i, l := range lines {
		quotes := slices.ContainsFunc(in, func(s span) bool { return l.start < s.end && s.start < l.end })
		same = turns && !l.head && (same || quotes) // he goes on below the quotation
		lines[i].aside = !quotes && !same
	}
}

// pasted gives the long quotations that begin with a line, if the notice is in them.
func (r *reader) pasted(lines []line) []span {
	var out, talk, chat []span
	for _, l := range lines {
		switch {
		case r.talks(l.start, l.end):
			talk = append(talk, l.span)
		case l.aside:
			chat = append(chat, l.span)
		}
		if len(out) > 0 && l.start < out[len(out)-1].end {
			continue
		}
		if s, ok := r.longQuote(l); ok {
			out = append(out, s)
		}
	}
	if len(out) == 0 {
		out = r.setOff()
	}
	in, rest := r.weigh(out)
	_, sober := r.weigh(joined(out, talk))
	_, beside := r.weigh(joined(out, joined(talk, chat)))
	if in <= rest && (in <= beside || in < 3 && sober > 0) {
		return nil
	}
	return out
}

// How many bytes a quotation has that may be a notice, at least and at most, and
// how many openings of a line are tried.
const (
	shortestQuote = 120
	longestQuote  = 20000
	openings      = 3
)

// longQuote gives the quotation that opens in a line, at its start or behind a few
// words: `got this: "Dear seller …"`.
func (r *reader) longQuote(l line) (span, bool) {
	at, tried := l.body, 0
	for at < l.end && tried < openings {
		if !quoteBytes[r.plain[at]] {
			at++
			continue
		}
		open, size := utf8.DecodeRuneInString(r.plain[at:])
		closing, ok := quoteMarks[open]
		if !ok || at > l.start && open < utf8.RuneSelf && !strings.ContainsRune(" :\t\n[(", rune(r.plain[at-1])) {
			at += size
			continue
		}
		tried++
		rest := r.plain[at+size : min(len(r.plain), at+size+longestQuote)]
		if end := closed(rest, closing); end >= shortestQuote {
			return span{at, at + size + end}, true
		}
		at += size
	}
	return span{}, false
}

// quoteBytes are the first bytes of quote marks.
var quoteBytes = func() (first [256]bool) {
	for c := range quoteMarks {
		first[string(c)[0]] = true
	}
	return first
}()

var quoteMarks = map[rune]string{'"': "\"", '\'': "'", '‘': "’", '“': "”", '「': "」", '『': "』", '«': "»"}

// markAround marks the lines above and below the notice in which people talk:
// "help, got this today", "my boss says it is about fakes?".
func (r *reader) markAround(lines []line) {
	talk := make([]bool, len(lines))
	for i, l := range lines {
		talk[i] = l.aside || r.talks(l.start, l.end)
	}
	r.markEnd(lines, talk)
	slices.Reverse(lines)
	slices.Reverse(talk)
	r.markEnd(lines, talk)
	slices.Reverse(lines)
}

// markEnd marks lines from the first on, as long as people talk in them. A block
// in which they talk in the first and in the last line they talk in throughout.
func (r *reader) markEnd(lines []line, talk []bool) {
	for i := 0; i < len(lines); {
		end := i + 1
		for end < len(lines) && lines[end].block == lines[i].block {
			end++
		}
		to := i
		for to < end && talk[to] {
			to++
		}
		if to > i && talk[end-1] {
			to = end
		}
		if to == i || r.rules(lines[i:to]) {
			return
		}
		for ; i < to; i++ {
			lines[i].aside = true
		}
		if i < end {
			return
		}
	}
}

// rules reports whether some lines hold what only a notice says.
func (r *reader) rules(lines []line) bool {
	first, last := lines[0], lines[len(lines)-1]
	from, to := min(first.start, last.start), max(first.end, last.end)
	for _, set := range []string{"stop", "stop-sale", "stop-account", "hide", "ask"} {
		if r.between(set, from, to, phrase.Asserted) {
			return true
		}
	}
	return false
}

// talks reports whether people talk between two places.
func (r *reader) talks(from, to int) bool {
	return r.between("talk", from, to, 0)
}

// between reports whether a set has a hit that starts between two places. The
// zero modality is any.
func (r *reader) between(set string, from, to int, is phrase.Modality) bool {
	return slices.ContainsFunc(r.hitsFrom(set, span{from, to}), func(h phrase.Hit) bool { return is == 0 || h.Modality == is })
}

func hitFrom(h phrase.Hit, at int) int { return cmp.Compare(h.Start, at) }
