package notice

import "github.com/reinstate-go/reinstate/rules/phrase"

// channel is how the notice wants to be answered: of the ways it names without
// refusing them, the one that stands best beside a request for an answer.
func (r *reader) channel() *Field[string] {
	var best *Field[string]
	top := 0.0
	for _, c := range Channels {
		for _, place := range r.ways(c) {
			if r.near(place, "refused") < 60 || c == "portal" && r.near(place, "look-up") == 0 {
				continue
			}
			score := channelRank[c] + 3*nearness(r.near(place, "ask"), 60)
			if score > top {
				best, top = r.field(c, place), score
			}
		}
	}
	if best == nil {
		return &Field[string]{Value: Unstated}
	}
	return best
}

// channelRank lets the narrower of two ways win that stand in one sentence: the
// online inquiry of a back office, a form behind a link.
var channelRank = map[string]float64{"form": 1.2, "helpdesk": 1.2, "email": 1.1, "reply": 1, "portal": 0.8}

// ways gives the places that name one way of answering and do not deny it.
func (r *reader) ways(channel string) []span {
	switch channel {
	case Unstated:
		return nil
	case "email":
		return r.mailboxes()
	}
	var out []span
	for _, h := range r.said(channel) {
		if h.Modality != phrase.Denied {
			out = append(out, span{h.Start, h.End})
		}
	}
	return out
}

// mailboxes gives the addresses of mail to which something is to be sent: not
// those in the head of a message.
func (r *reader) mailboxes() []span {
	var out []span
	for i := 0; i < len(r.plain); i++ {
		if r.plain[i] != '@' {
			continue
		}
		place := span{i, i + 1}
		for place.start > 0 && mailByte(r.plain[place.start-1]) {
			place.start--
		}
		for place.end < len(r.plain) && mailByte(r.plain[place.end]) {
			place.end++
		}
		for place.end > i && r.plain[place.end-1] == '.' {
			place.end--
		}
		if place.start < i && place.end > i+3 && r.spoken(i) && r.near(place, "send") < 60 && r.before(place, "mail-head") > 40 {
			out = append(out, place)
		}
		i = max(i, place.end-1)
	}
	return out
}

func mailByte(c byte) bool {
	return codeByte(c) || c == '.' || c == '-' || c == '_' || c == '+'
}
