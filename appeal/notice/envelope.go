package notice

import (
	"strings"
	"unicode/utf8"

	"github.com/reinstate-go/reinstate/rules/mention"
	"github.com/reinstate-go/reinstate/rules/phrase"
)

// sender is who the text says it comes from: of the lines that name a sender the
// last above what is imposed, else the signature. Its value is the address of
// mail, where there is one. Nothing here says that it is true.
func (r *reader) sender() *Field[string] {
	until := len(r.text)
	if len(r.imposed) > 0 {
		until = r.imposed[0].place.start
	}
	var best *Field[string]
	for _, s := range sendersIn(r.text) {
		if r.aside(s.start) || best != nil && s.start > until {
			continue
		}
		end := s.start + len(strings.TrimRight(r.text[s.start:s.end], " \t\r"))
		if best = r.field(r.text[s.start:end], span{s.start, end}); end > s.start {
			best.Value = r.address(span{s.start, end}, best.Value)
		}
	}
	if best == nil {
		return r.signature()
	}
	return best
}

// sendersIn gives what stands behind the first words for a sender in the lines of a text.
func sendersIn(text string) []span {
	const most = 20
	var out []span
	for i := 0; i < len(text) && len(out) < most; {
		end := lineEnd(text, i)
		if m := fromLine.FindStringSubmatchIndex(strings.TrimSuffix(text[i:end], "\n")); m != nil {
			out = append(out, span{i + m[2], i + m[3]})
		}
		i = end
	}
	return out
}

// address is the address of mail in a stretch of the text, or what is given.
func (r *reader) address(s span, otherwise string) string {
	for _, a := range r.addresses {
		if s.holds(a.start) {
			return r.text[a.start:a.end]
		}
	}
	return otherwise
}

// The lines of a signature: how many from the end, and how long they are.
const (
	signatureLines = 6
	signatureBytes = 90
)

// closings end a signature: "쿠팡 배송품질팀 드림".
var closings = []string{"드림", "올림", "배상", "敬上", "谨上", "謹上", "谨启", "啟", "敬启"}

// signature is the last short line near the end of the notice's own words that
// names the platform and says nothing else.
func (r *reader) signature() *Field[string] {
	if len(r.imposed) == 0 {
		return nil
	}
	own := strings.TrimRight(r.own, " \t\n")
	for n := 0; n < signatureLines && len(own) > r.imposed[0].place.end; n++ {
		start := strings.LastIndexByte(own, '\n') + 1
		line := strings.TrimSpace(own[start:])
		if at := start + strings.Index(own[start:], line); line != "" && r.signs(span{at, at + len(line)}) {
			f := r.field("", span{at, at + len(line)})
			f.Value = withoutClosing(f.Quote)
			return f
		}
		own = strings.TrimRight(own[:start], " \t\n")
	}
	return nil
}

// signs reports whether a line is a signature: short, with the name of a
// platform, and no sentence.
func (r *reader) signs(line span) bool {
	text := r.plain[line.start:line.end]
	if len(text) > signatureBytes || strings.ContainsAny(text, ":?@/|·()[]【】") || r.chatty(line) {
		return false
	}
	if last, _ := utf8.DecodeLastRuneInString(text); strings.ContainsRune(".。!", last) {
		return false
	}
	return r.namesPlatform(line) && len(r.hitsIn("ask", line)) == 0 && len(r.hitsIn("stop", line)) == 0 && len(r.hitsIn("stop-sale", line)) == 0
}

func withoutClosing(s string) string {
	for _, c := range closings {
		if short, ok := strings.CutSuffix(s, c); ok {
			return strings.TrimSpace(short)
		}
	}
	return s
}

// links are the addresses of the web in the notice's own words, each once.
func (r *reader) links() []Field[string] {
	var out []Field[string]
	seen := map[string]bool{}
	for _, c := range r.named.Contacts {
		if c.Kind != mention.Web || r.aside(c.Start) || seen[c.Value] {
			continue
		}
		seen[c.Value] = true
		out = append(out, *r.field(c.Value, span{c.Start, c.End}))
	}
	return out
}

// responseLanguage is the language in which the notice wants the answer. Where it
// allows several, none is the one.
func (r *reader) responseLanguage() *Field[string] {
	var out *Field[string]
	for _, l := range Languages {
		for _, h := range r.said("answer-" + l) {
			if !r.spoken(h.Start) || r.near(span{h.Start, h.End}, "of-papers") < 10 || r.choice(h) {
				continue
			}
			if out != nil && out.Value != l {
				return nil
			}
			if out == nil {
				out = r.field(l, span{h.Start, h.End})
			}
		}
	}
	return out
}

// choice reports whether the sentence of a hit names more languages than one.
func (r *reader) choice(h phrase.Hit) bool {
	s := r.scan.Sentences()[h.Sentence]
	return len(r.languagesIn(span{s.Start, s.End})) > 1
}
