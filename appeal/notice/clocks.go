package notice

import (
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/rules/mention"
	"github.com/reinstate-go/reinstate/rules/phrase"
)

// A clock is one of the times of which a notice may speak beside the seller's
// time for an answer.
type clock struct {
	set    string
	weight float64 // how much a word right beside a time speaks for this clock
	reach  int     // how far it may stand
	half   int     // how far away it counts half
}

// others are the clocks that are not the seller's.
var others = []clock{{"review", 4, 60, 12}, {"hold", 4, 60, 12}, {"stock", 6, 60, 12}, {"age", 5, 30, 12}, {"window", 5, 30, 12}, {"length", 5, 10, 12}, {"valid", 6, 30, 12}, {"as-of-then", 6, 20, 12}, {"their-time", 5, 45, 12}, {"fee", 5, 45, 12}, {"once", 6, 70, 40}, {"extension", 8, 30, 20}, {"probation", 5, 40, 16}, {"would-then", 7, 60, 40}, {"sign-up", 7, 60, 40}}

// against says how much speaks for other clocks than those named.
func (r *reader) against(place span, but ...string) float64 {
	score := 0.0
	for _, o := range others {
		if slices.Contains(but, o.set) {
			continue
		}
		_, d := r.nearest(o.set, place, func(h phrase.Hit) bool {
			return r.inWords(h) && (o.set != "stock" || !r.ofProof(h)) && (o.set != "age" || !r.ofAnother(h, place)) && (o.set != "would-then" && o.set != "extension" || h.End <= place.start) && (o.set != "valid" || h.End <= place.start || h.Start >= place.end) // "(3月11日当天有效)"
		})
		if d < o.reach {
			score += o.weight * nearness(d, o.half)
		}
		if o.set != "once" && (o.set != "age" || d < o.reach) && r.isLabelled(place, o.set) {
			score += 2
		}
	}
	if r.isScore(place) {
		score += 6
	}
	if !slices.Contains(but, "review") && r.labelEndsIn(place, "result-head") {
		score += 8
	}
	return score
}

// ofProof reports whether a word for what becomes of stock is part of the name of a paper:
// 卡片销毁证明, 폐기 확인서, "proof of destruction".
func (r *reader) ofProof(h phrase.Hit) bool {
	behind := strings.TrimLeft(r.plain[h.End:min(len(r.plain), h.End+24)], " ")
	return startsWith(inSmall(behind), "证明", "證明", "证书", "记录", "紀錄", "凭证", "照片", "视频", "증명", "확인", "사진", "증빙", "기록", "certificate", "proof", "record") || endsIn(inSmall(r.plain[max(0, h.Start-16):h.Start]), "proof of ", "proof of the ", "certificate of ", "evidence of ", "record of ")
}

// ofAnother reports whether a word stands right beside another period than that of
// a place, and so is that one's: in "a bill of the last 90 days within 7 days" the
// bill's.
func (r *reader) ofAnother(h phrase.Hit, place span) bool {
	own, all := gap(span{h.Start, h.End}, place), r.named.Periods
	i, _ := slices.BinarySearchFunc(all, h.Start-beside, func(p mention.Period, at int) int { return p.Outer().End - at })
	for ; i < len(all) && all[i].Outer().Start <= h.End+beside; i++ {
		p := span{all[i].Outer().Start, all[i].Outer().End}
		if (p.start >= place.end || p.end <= place.start) && gap(span{h.Start, h.End}, p) < own {
			return true
		}
	}
	return false
}

// beside is how many bytes may part a word from the period that it stands right beside.
const beside = 6

// gap is how many bytes part two places.
func gap(a, b span) int { return max(0, b.start-a.end, a.start-b.end) }

// inWords reports whether a hit is no part of an address, nor of the name of a button:
// the review of https://coupang.example/appeal-review and of "press [Request review]"
// says nothing.
func (r *reader) inWords(h phrase.Hit) bool {
	if h.Start == 0 {
		return true
	}
	if r.inButton(h) {
		return false
	}
	switch r.plain[h.Start-1] {
	case '/', '-', '_', '=', '?', '&':
		return h.Start > 1 && r.plain[h.Start-2] == ' '
	}
	return true
}

// inButton reports whether a hit stands in the name of a button that is to be pressed.
func (r *reader) inButton(h phrase.Hit) bool {
	for i := h.Start - 1; i >= max(0, h.Start-longestButton); i-- {
		if !opens[r.plain[i]] {
			continue
		}
		if name, ok := r.bracketed(i); ok && name.end >= h.End {
			return r.pressed(name)
		}
	}
	return false
}
