package notice

import (
	"slices"
	"strconv"
	"strings"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

// A way is one place that names a way of answering.
type way struct {
	channel string
	place   span
}

// channel is how the notice wants to be answered: of the ways it names without
// refusing them, the one that stands best beside a request for an answer.
func (r *reader) channel() *Field[string] {
	var best *Field[string]
	top := 0.0
	for _, w := range r.open() {
		score := channelRank[w.channel] + 3*nearness(r.near(w.place, "ask"), 60)
		if score > top {
			best, top = r.field(w.channel, w.place), score
		}
	}
	if best == nil {
		return &Field[string]{Value: Unstated}
	}
	return best
}

// open gives the ways that are not refused. Words that refuse speak of the way
// that stands nearest to them.
func (r *reader) open() []way {
	var all []way
	for _, c := range Channels {
		for _, place := range r.ways(c) {
			all = append(all, way{c, place})
		}
	}
	refused := map[string]bool{}
	for _, h := range r.scan.Hits("refused") {
		if w, d := r.nearestWay(all, span{h.Start, h.End}); d < 80 {
			refused[w.channel+strconv.Itoa(w.place.start)] = true
		}
	}
	return slices.DeleteFunc(all, func(w way) bool { return refused[w.channel+strconv.Itoa(w.place.start)] })
}

// channelRank lets the narrower of two ways win that stand in one sentence: the
// online inquiry of a back office, a form behind a link.
var channelRank = map[string]float64{"form": 1.2, "helpdesk": 1.2, "email": 1.1, "reply": 1, "portal": 0.8}

// nearestWay gives the way nearest to a place in the same sentence.
func (r *reader) nearestWay(all []way, place span) (way, int) {
	var best way
	least, group := far, r.groupAt(place.start)
	for _, w := range all {
		if d := r.distance(place, w.place); d < least && r.groupAt(w.place.start) == group {
			best, least = w, d
		}
	}
	return best, least
}

// ways gives the places that name one way of answering.
func (r *reader) ways(channel string) []span {
	switch channel {
	case Unstated:
		return nil
	case "email":
		return r.mailboxes()
	}
	var out []span
	for _, h := range r.scan.Hits(channel) {
		place := span{h.Start, h.End}
		if h.Modality == phrase.Addressed || !r.spoken(h.Start) {
			continue
		}
		if channel != "portal" || r.near(place, "look-up") > 0 {
			out = append(out, place)
		}
	}
	return out
}

// mailboxes gives the addresses of mail to which something is to be sent: not
// those in the head of a message.
func (r *reader) mailboxes() []span {
	var out []span
	for i := 0; i < len(r.text); i++ {
		if r.text[i] != '@' {
			continue
		}
		place := span{i, i + 1}
		for place.start > 0 && mailByte(r.text[place.start-1]) {
			place.start--
		}
		for place.end < len(r.text) && mailByte(r.text[place.end]) {
			place.end++
		}
		for place.end > i && r.text[place.end-1] == '.' {
			place.end--
		}
		if place.start < i && place.end > i+3 && r.spoken(i) && r.sentTo(place) && !r.inHead(i) {
			out = append(out, place)
		}
		i = max(i, place.end-1)
	}
	return out
}

// sentTo reports whether the words around an address say that something is to
// be sent there.
func (r *reader) sentTo(place span) bool {
	before := strings.ToLower(strings.TrimRight(r.text[:place.start], " <(（「“"))
	behind := strings.TrimLeft(r.text[place.end:], " >)）」”")
	return endsIn(before, " to", "至", "到", "往", "向", "发", "發", "寄") || startsWith(behind, "으로", "로", "앞으로") || r.near(place, "send") < 60
}

func endsIn(s string, all ...string) bool {
	return slices.ContainsFunc(all, func(x string) bool { return strings.HasSuffix(s, x) })
}

func startsWith(s string, all ...string) bool {
	return slices.ContainsFunc(all, func(x string) bool { return strings.HasPrefix(s, x) })
}

// heads are the words that a line of a message's head starts with.
var heads = []string{"from", "to:", "to ", "cc", "reply-to", "sender", "date", "fw:", "fwd:", "re:", "回复:", "转发:", "전달:", "subject", "제목", "主题", "主題", "发件", "收件", "抄送", "寄件", "發件", "보낸", "받는", "발신", "수신", "참조"}

// inHead reports whether a byte stands in a line of a message's head.
func (r *reader) inHead(at int) bool {
	start := strings.LastIndexByte(r.text[:at], '\n') + 1
	line := strings.ToLower(strings.TrimLeft(r.text[start:at], " >\t"))
	return startsWith(line, heads...) && strings.ContainsAny(line, ":：")
}

func mailByte(c byte) bool {
	return codeByte(c) || c == '.' || c == '-' || c == '_' || c == '+'
}
