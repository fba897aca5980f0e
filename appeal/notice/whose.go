package notice

import (
	"maps"
	"slices"
	"sort"
	"strings"

	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/mention"
	"github.com/reinstate-go/reinstate/rules/phrase"
)

// findOlder tells which parts of a text are older messages: what stands below a
// line that says so, and what is quoted. Where the notice is in them, because
// somebody forwards it, they are the message itself.
func (r *reader) findOlder(quoted []span) {
	for from, n := olderFrom(r.plain, 0), 0; from < len(r.plain) && n < olderTries; from, n = olderFrom(r.plain, lineEnd(r.plain, from)), n+1 {
		tail := []span{{from, len(r.text)}}
		if strings.TrimSpace(r.plain[:from]) != "" && r.outdated(tail) { // the head of the message itself makes it no older one
			r.setOlder(tail)
			quoted = slices.DeleteFunc(quoted, func(q span) bool { return q.start >= from })
			break
		}
	}
	var unmarked []span
	for _, q := range quoted {
		if r.markedOlder(q) && (r.longAgo(q) || r.imposes(r.outside([]span{q})) || r.saysLess(q)) {
			r.setOlder([]span{q})
		} else {
			unmarked = append(unmarked, q)
		}
	}
	switch {
	case len(unmarked) == 0:
	case r.outdated(unmarked):
		r.setOlder(unmarked)
	default:
		r.setOlder(r.quotedInQuoted(unmarked))
	}
}

// saysLess reports whether a stretch says less of what a notice says than the rest,
// whoever says it there.
func (r *reader) saysLess(s span) bool {
	in, out := r.weigh([]span{s})
	return in <= out
}

// olderTries is how many places are looked at where an older message may start.
const olderTries = 20

// quotedInQuoted gives what a message that was forwarded quotes itself, if it
// says what a notice says without that.
func (r *reader) quotedInQuoted(stretches []span) []span {
	byDepth := depths(r.text, stretches)
	least := slices.Min(slices.Collect(maps.Keys(byDepth)))
	if top := byDepth[least]; !r.imposes(top) && r.noticeWords(top) == 0 {
		return nil
	}
	var out []span
	for depth, lines := range byDepth {
		if depth > least {
			out = append(out, lines...)
		}
	}
	return joined(out, nil)
}

// setOlder adds to what is not the notice's own.
func (r *reader) setOlder(stretches []span) {
	r.older = joined(r.older, stretches)
	r.others = r.older
}

// outdated reports whether some stretches are older than the rest: the rest
// imposes something itself, in words that are no talk about it, and names a day, a
// time or a clause; or a mark says so; or the rest says as much.
func (r *reader) outdated(stretches []span) bool {
	in, out := r.weigh(stretches)
	rest := r.outside(stretches)
	switch {
	case in == 0 || out > 0 && r.longAgo(stretches[0]):
		return true
	case !r.imposes(rest):
		return false
	case r.markedOlder(stretches[0]) || out >= in:
		return true
	}
	return !r.markedForwarded(stretches[0]) && r.names(rest) > 0
}

// longAgo reports whether all days that a stretch names lie long before the
// notice came, or before the last day that the rest names.
func (r *reader) longAgo(s span) bool {
	last, now := rules.Date{}, r.received
	for _, d := range r.named.Dates {
		day, ok := d.Nearest(rules.Date{})
		switch {
		case !ok:
		case s.holds(d.Start):
			last = later(last, day)
		case r.received.IsZero():
			now = later(now, day)
		}
	}
	return !last.IsZero() && !now.IsZero() && last.AddDays(longAgoDays).Compare(now) < 0
}

// longAgoDays is how many days a message is older at least that is told by its
// days alone: no platform gives more time for an answer.
const longAgoDays = 60

func later(a, b rules.Date) rules.Date {
	if a.IsZero() || a.Compare(b) < 0 {
		return b
	}
	return a
}

// imposes reports whether some stretches say that something is stopped, or speak
// to a seller as a notice does.
func (r *reader) imposes(stretches []span) bool {
	for _, set := range []string{"stop", "stop-sale", "stop-account", "hide", "addressed-to", "end", "withhold", "unsold", "comes-down", "stop-more", "stop-sale-more", "hide-more"} {
		for _, h := range r.scan.Hits(set) {
			if h.Modality != phrase.Addressed && !r.aside(h.Start) && within(stretches, h.Start) {
				return true
			}
		}
	}
	return false
}

// outside gives the lines outside some stretches and of older messages in which nobody talks about the
// notice, and that are not the head of a mail.
func (r *reader) outside(stretches []span) []span {
	var out []span
	for _, l := range r.chatLines() {
		if !within(stretches, l.start) && !within(r.older, l.start) && !l.aside && l.speaker != somebody && !r.talks(l.start, l.end) && !r.inHead(l.end-1) {
			out = append(out, l.span)
		}
	}
	return joined(out, nil)
}

// within reports whether a byte lies in one of some stretches, which are in text order.
func within(stretches []span, at int) bool {
	i := sort.Search(len(stretches), func(i int) bool { return stretches[i].end > at })
	return i < len(stretches) && stretches[i].holds(at)
}

// names counts the days, times and clauses named in some stretches.
func (r *reader) names(stretches []span) int {
	n := 0
	for _, d := range r.named.Dates {
		if within(stretches, d.Start) && !r.citesLaw(span{r.lineStart(d.Start), lineEnd(r.plain, d.Start)}) {
			n++
		}
	}
	for _, p := range r.named.Periods {
		if within(stretches, p.Start) {
			n++
		}
	}
	for _, c := range r.named.Clauses {
		if !c.Statute && within(stretches, c.Start) {
			n++
		}
	}
	return n
}

// markedOlder reports whether the line above a stretch, or its first, says that
// an older message follows.
func (r *reader) markedOlder(s span) bool {
	first := r.firstLine(s)
	return olderLine(first) || olderLine(r.lineAbove(s)) || containsAny(first, olderMarks) || containsAny(r.lineAbove(s), olderMarks)
}

// markedForwarded reports whether the line above a stretch says that a message is
// passed on.
func (r *reader) markedForwarded(s span) bool {
	return containsAny(r.lineAbove(s), forwardMarks) || containsAny(r.firstLine(s), forwardMarks)
}

var (
	olderMarks   = []string{"older", "earlier mail", "earlier message", "previous mail", "previous message", "wrote:", "写道", "寫道", "작성:", "작성함", "이전 메일", "이전 메시지", "지난 메일", "之前的邮件", "以前的邮件", "历史邮件", "上一封", "先前"}
	forwardMarks = []string{"forward", "fwd", "전달", "转发", "轉發", "轉寄", "begin quote", "원문", "原文"}
)

// firstLine is the first line of a stretch that says something, in lower case.
func (r *reader) firstLine(s span) string {
	for i := s.start; i < s.end; {
		end := lineEnd(r.plain, i)
		if line := strings.TrimSpace(r.plain[i:end]); line != "" {
			return inSmall(line)
		}
		i = end
	}
	return ""
}

// lineAbove is the last line above a stretch that says something, in lower case.
func (r *reader) lineAbove(s span) string {
	above := strings.TrimRight(r.plain[:s.start], " \t\r\n")
	return inSmall(strings.TrimSpace(above[strings.LastIndexByte(above, '\n')+1:]))
}

// smallPrint gives the blocks below the notice that cite a law and neither impose
// nor ask for anything, as the footer of a mail does.
func (r *reader) smallPrint() []span {
	var out []span
	for end := len(r.plain); end > 0; {
		start := strings.LastIndex(strings.TrimRight(r.plain[:end], " \t\n"), "\n\n") + 2
		if start < 2 {
			return joined(out, nil)
		}
		block := span{start, end}
		switch {
		case r.citesLaw(block) && !r.acts(block):
			out = append(out, r.lawLines(block)...)
		case !r.aside(start) && !r.talks(start, end) && r.noticeWords([]span{block}) > 0:
			return joined(out, nil)
		}
		end = start
	}
	return joined(out, nil)
}

// lawLines gives the lines of a block from the first on that cites a law, without
// those in which the notice has its number.
func (r *reader) lawLines(block span) []span {
	var out []span
	for i := block.start; i < block.end; {
		l := span{i, lineEnd(r.plain, i)}
		if law := r.citesLaw(l); law || len(out) > 0 && !r.hasNumber(l) {
			out = append(out, l)
		}
		i = l.end
	}
	return out
}

// hasNumber reports whether a line holds the number of a case or a measure.
func (r *reader) hasNumber(l span) bool {
	all := r.named.IDs
	for i := sort.Search(len(all), func(i int) bool { return all[i].Start >= l.start }); i < len(all) && l.holds(all[i].Start); i++ {
		if all[i].Class <= mention.DecisionNumber && all[i].Label != "" {
			return true
		}
	}
	return false
}

// acts reports whether a block imposes something or gives a time for something.
func (r *reader) acts(block span) bool {
	for _, set := range []string{"stop", "stop-sale", "stop-account", "hide", "end", "permanent", "withhold"} {
		if len(r.hitsIn(set, block)) > 0 {
			return true
		}
	}
	return slices.ContainsFunc(r.named.Periods, func(p mention.Period) bool { return block.holds(p.Start) })
}

func (r *reader) citesLaw(s span) bool {
	all := r.named.Clauses
	for i := sort.Search(len(all), func(i int) bool { return all[i].Start >= s.start }); i < len(all) && s.holds(all[i].Start); i++ {
		if all[i].Statute {
			return true
		}
	}
	return false
}

// noticeSets hold what a notice says to a seller.
var noticeSets = []string{"stop", "stop-sale", "stop-account", "hide", "ask", "addressed-to"}

// noticeWords counts the words of a notice in some stretches.
func (r *reader) noticeWords(stretches []span) int {
	n := 0
	for _, set := range noticeSets {
		for _, s := range stretches {
			for _, h := range r.hitsFrom(set, s) {
				if h.Modality != phrase.Addressed && !r.aside(h.Start) {
					n++
				}
			}
		}
	}
	return n
}

// weigh counts the words of a notice inside and outside some stretches.
func (r *reader) weigh(stretches []span) (in, out int) {
	for _, set := range noticeSets {
		for _, h := range r.scan.Hits(set) {
			switch {
			case h.Modality == phrase.Addressed || r.aside(h.Start):
			case within(stretches, h.Start):
				in++
			default:
				out++
			}
		}
	}
	return in, out
}
