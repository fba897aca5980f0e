package notice

import "strings"

// isScore reports whether a time is part of the name of a figure that stands right
// behind it: "Reply in 24 hours  91.4 %", "24시간 이내 답변   99", 24小时回复率：41%.
func (r *reader) isScore(place span) bool {
	near := r.plain[place.end:min(place.end+longScore, len(r.plain))]
	rest := near[:lineEnd(near, 0)]
	at := strings.IndexAny(rest, "0123456789")
	if at < 0 || strings.ContainsAny(rest[:at], ".,;") || strings.Contains(rest[:at], "。") {
		return false
	}
	figure := strings.TrimLeft(rest[at:], "0123456789")
	spaced := strings.Contains(rest[:at], "  ") || strings.ContainsAny(rest[:at], "\t|│")
	decimal := len(figure) > 1 && figure[0] == '.' && figure[1] >= '0' && figure[1] <= '9'
	return decimal || strings.HasPrefix(strings.TrimLeft(figure, " "), "%") || spaced && (figure == "" || figure[0] == ' ' || figure[0] == '\n')
}

// longScore is how many bytes behind a time the figure stands at most.
const longScore = 44
