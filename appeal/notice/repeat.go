package notice

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

// counted finds "the third time", 3회차, 第三次: which time this is.
var counted = regexp.MustCompile(`(?i)\b(second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th)\s+(?:such\s+|same\s+)?(?:time|occasion|breach|violation|offence|offense|report|finding|notice|warning)\b` +
	`|(\d{1,2})\s*회\s*차` +
	`|회차\s*[:：]?\s*(\d{1,2})` +
	`|(두|세|네|다섯|여섯)\s*번째` +
	`|[第系]第?\s*([二三四五六七八九]|\d{1,2})\s*[次回]` +
	`|累[计計积積]第?\s*([二三四五六七八九]|\d{1,2})\s*[次回]`)

// ordinals are numbers as words.
var ordinals = map[string]int{"second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "fifth": 5, "5th": 5, "sixth": 6, "6th": 6,
	"두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}

// repeatCount is which time the notice says this is: the highest number it
// states of this conduct. What it says of a next time is none.
func (r *reader) repeatCount() *Field[int] {
	var best *Field[int]
	for _, m := range counted.FindAllStringSubmatchIndex(r.plain, -1) {
		place := span{m[0], m[1]}
		n := ordinal(r.plain, m)
		if n < 2 || best != nil && n <= best.Value || !r.ofThis(place) {
			continue
		}
		best = &Field[int]{Value: n, Quote: r.text[place.start:place.end], Start: place.start, End: place.end}
	}
	return best
}

// ordinal is the number that the one group of a match holds.
func ordinal(text string, m []int) int {
	for g := 2; g+1 < len(m); g += 2 {
		if m[g] < 0 {
			continue
		}
		word := text[m[g]:m[g+1]]
		if n, err := strconv.Atoi(word); err == nil {
			return n
		}
		for name, n := range ordinals {
			if len(name) == len(word) && strings.EqualFold(name, word) {
				return n
			}
		}
	}
	return 0
}

// ofThis reports whether a count is of this conduct and has been reached: the
// sentence speaks of a breach or of this measure, and not of a next time.
func (r *reader) ofThis(place span) bool {
	if !r.spoken(place.start) || r.before(place, "next-time") < 40 || r.behind(place, "may-be") < 60 || r.behind(place, "may") < 40 || r.before(place, "if") < 60 {
		return false
	}
	if i := r.sentenceAt(place.start); i < 0 || r.scan.Sentences()[i].Modality == phrase.Conditional {
		return false
	}
	return r.near(place, "breach") < 60
}
