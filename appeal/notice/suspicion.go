package notice

import (
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/rules/mention"
	"github.com/reinstate-go/reinstate/rules/phrase"
)

// The names that give reason to check whether a message is what it says it is.
const (
	LookAlike    = "look-alike-domain" // an address that bears the name of Coupang and is none of its known ones
	AsksPassword = "asks-password"     // it wants a password or a code
	AsksPayment  = "asks-payment"      // it wants money for an end of the measure
)

// Suspicions are the reasons to check whether a message is what it says it is.
var Suspicions = []string{LookAlike, AsksPassword, AsksPayment}

// suspicions are the reasons to doubt the sender, each with its words. None of
// them proves anything, and a message without any may be forged all the same.
func (r *reader) suspicions() []Field[string] {
	var out []Field[string]
	for _, place := range r.hosts() {
		if !r.aside(place.start) && looksLike(hostOf(r.text[place.start:place.end])) {
			out = append(out, *r.field(LookAlike, place))
		}
	}
	for _, s := range []string{AsksPassword, AsksPayment} {
		for _, h := range r.said(s) {
			if h.Modality != phrase.Denied && h.Modality != phrase.Example && r.spoken(h.Start) && r.near(span{h.Start, h.End}, "never-asked") == far {
				out = append(out, *r.field(s, span{h.Start, h.End}))
				break
			}
		}
	}
	return out
}

// hosts gives the places of all addresses of mail and of the web.
func (r *reader) hosts() []span {
	out := slices.Clone(r.addresses)
	for _, c := range r.named.Contacts {
		if c.Kind == mention.Web {
			out = append(out, span{c.Start, c.End})
		}
	}
	return out
}

// hostOf is the host in an address of mail or of the web, in lower case.
func hostOf(address string) string {
	s := inSmall(address)
	if _, after, ok := strings.Cut(s, "://"); ok {
		s = after
	}
	if at := strings.LastIndexByte(s, '@'); at >= 0 {
		s = s[at+1:]
	}
	if end := strings.IndexAny(s, "/?#:"); end >= 0 {
		s = s[:end]
	}
	return strings.Trim(s, ".")
}

// The domains that Coupang is known to use (its seller pages stand at
// marketplace.coupang.com and globalsellers.coupang.com, its company pages at
// aboutcoupang.com), and the top level names that nobody can register (RFC 2606).
var (
	coupangDomains = []string{"coupang.com", "coupangcorp.com", "aboutcoupang.com", "coupangplay.com", "coupangeats.com", "coupang.jobs"}
	reserved       = []string{"example", "test", "invalid", "localhost", "example.com", "example.org", "example.net"}
)

// looksLike reports whether a host bears the name of Coupang, or one that is read
// for it, and is none of Coupang's known ones.
func looksLike(host string) bool {
	for _, known := range append(coupangDomains, reserved...) {
		if host == known || strings.HasSuffix(host, "."+known) {
			return false
		}
	}
	for _, label := range strings.FieldsFunc(host, func(c rune) bool { return c == '.' || c == '-' }) {
		if s := skeleton(label); strings.Contains(s, "coupang") || apartBy(s, "coupang") == 1 {
			return true
		}
	}
	return false
}

// skeleton writes signs that are read for a letter as that letter.
func skeleton(s string) string {
	return strings.NewReplacer("0", "o", "1", "l", "vv", "w", "ö", "o", "ü", "u", "ą", "a", "а", "a", "о", "o", "р", "p", "с", "c").Replace(s)
}

// apartBy is how many letters must be put in, left out or changed to make b of a.
func apartBy(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		last := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			last, row[j+1] = row[j+1], min(row[j+1]+1, row[j]+1, last+cost)
		}
	}
	return row[len(b)]
}
