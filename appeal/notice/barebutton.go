package notice

import "github.com/reinstate-go/reinstate/rules/phrase"

// bareButtons gives the names of buttons that are not set in brackets: "press Request
// re-review next to the option", 点击重新送审, "재심사 요청을 눌러 주세요".
func (r *reader) bareButtons() []way {
	var out []way
	for _, h := range r.scan.Hits("press") {
		word := r.plain[h.Start:h.End]
		var name span
		switch {
		case pressesNext.MatchString(word):
			name = span{h.End, min(len(r.plain), h.End+nextName)}
		case pressesBefore.MatchString(word):
			name = span{max(0, h.Start-nextName), h.Start}
		default:
			continue
		}
		if act, ok := r.actIn(name); ok && !r.linked(act) && !r.leadsOn(act) {
			out = append(out, way{channel: "portal", place: act, rank: 1.2, pressed: true})
		}
	}
	return out
}

// nextName is how many bytes from the word for pressing the name of a button may
// reach that has no brackets.
const nextName = 24

// actIn gives the words of answering in the name of a button.
func (r *reader) actIn(name span) (span, bool) {
	hits := r.hitsIn("act", name)
	if len(hits) == 0 || notInName.MatchString(r.plain[name.start:hits[0].Start]) || r.past(hits[0]) {
		return span{}, false
	}
	h := hits[0]
	return span{h.Start, h.End}, h.Modality != phrase.Denied && h.End <= name.end
}

var (
	pressesNext   = patternOf(`(?i)^(?:press|click|tap|hit|pressing|clicking|tapping)$|^(?:点击|點擊|点选|點選)$`)
	pressesBefore = patternOf(`^(?:누르|눌러|눌러서|클릭)`)
	notInName     = patternOf(`[.,;:\n。!?]|(?i:\b(?:to|and|link|here)\b)|链接|連結|링크`)
)
