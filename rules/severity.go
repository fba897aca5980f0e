package rules

import "fmt"

// Severity says how much a [Problem] matters. The zero Severity is an error.
type Severity uint8

// The severities, the worst one first.
const (
	Error   Severity = iota // it is wrong: a pack with it cannot be meant so
	Warning                 // it works, but hardly as its author thinks
	Info                    // it works; there is something to know about it
)

var severities = [...]string{"error", "warning", "info"}

// String gives error, warning or info.
func (s Severity) String() string { return severities[min(s, Info)] }

// MarshalText writes the word.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads the word.
func (s *Severity) UnmarshalText(b []byte) error {
	for i, word := range severities {
		if word == string(b) {
			*s = Severity(i)
			return nil
		}
	}
	return fmt.Errorf("rules: %q is no severity; write error, warning or info", b)
}

// AtLeast returns the problems that are as bad as s or worse, in their order.
func (ps Problems) AtLeast(s Severity) Problems {
	var out Problems
	for _, p := range ps {
		if p.Severity <= s {
			out = append(out, p)
		}
	}
	return out
}
