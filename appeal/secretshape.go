package appeal

import (
	"regexp"
	"strings"
)

// shapes are credentials that are known by their form alone.
var shapes = []*regexp.Regexp{
	regexp.MustCompile(`-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----`),
	regexp.MustCompile(`\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}`), // JWT
	regexp.MustCompile(`\b(?:AKIA|ASIA)[A-Z0-9]{16}\b`),                                   // AWS
	regexp.MustCompile(`\bgh[pousr]_[A-Za-z0-9]{30,}|\bgithub_pat_[A-Za-z0-9_]{30,}|\bglpat-[A-Za-z0-9_-]{20,}`),
	regexp.MustCompile(`\bsk_(?:live|test)_[A-Za-z0-9]{16,}`),
	regexp.MustCompile(`\bsk-(?:proj|ant|svcacct|or)-[A-Za-z0-9_-]{16,}|\bsk-[A-Za-z0-9]{32,}`),
	regexp.MustCompile(`\bxox[abeoprs]-[A-Za-z0-9-]{10,}`),
	regexp.MustCompile(`\bAIza[A-Za-z0-9_-]{35}\b`),
	regexp.MustCompile(`(?i)\b[a-z][a-z0-9+.-]*://[^\s/:@?#]+:[^\s/:@?#]+@[^\s@]`), // user:password@host
}

// Some credentials have the shape of long words too; those must mix their signs
// as no word does.
var wordShapes = []*regexp.Regexp{
	regexp.MustCompile(`\bsk-([A-Za-z0-9_-]{20,})`),
	regexp.MustCompile(`(?i)\bbearer\s+([A-Za-z0-9._~+/-]{20,}=*)`),
}

// hints are parts without which no shape can be in a text. They are looked for
// first: most texts have none, and a long text is searched but once.
var hints = []string{"PRIVATE KEY", "eyJ", "AKIA", "ASIA", "ghp_", "gho_", "ghu_", "ghs_", "ghr_",
	"github_pat_", "glpat-", "sk_live_", "sk_test_", "sk-", "xox", "AIza", "://", "earer", "EARER"}

// hasCredential reports whether a text holds something that has the form of a
// credential.
func hasCredential(text string) bool {
	if !hasHint(text) {
		return false
	}
	for _, s := range shapes {
		if s.MatchString(text) {
			return true
		}
	}
	for _, s := range wordShapes {
		for _, m := range s.FindAllStringSubmatch(text, -1) {
			if isMixed(m[1]) {
				return true
			}
		}
	}
	return false
}

func hasHint(text string) bool {
	for _, h := range hints {
		if strings.Contains(text, h) {
			return true
		}
	}
	return false
}

// isMixed reports whether a sign sequence has digits among its letters, in the
// way of random ones: more than one run of them.
func isMixed(s string) bool {
	runs, letters, in := 0, false, false
	for _, c := range s {
		digit := c >= '0' && c <= '9'
		if digit && !in {
			runs++
		}
		in = digit
		letters = letters || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z'
	}
	return letters && runs >= 2
}
