package evidence

import (
	"fmt"
	"strings"

	"github.com/reinstate-go/reinstate/rules"
)

// Demand is what a notice itself asks for. It outranks what the rules require.
type Demand struct {
	Asks         []string   `json:"asks,omitempty"`                                             // kinds of paper, each one of [Kinds]
	Refuses      []string   `json:"refuses,omitempty"`                                          // kinds that it does not accept
	IssuedWithin *Span      `json:"issued_within,omitempty"`                                    // how old a paper may be
	IssuedSince  rules.Date `json:"issued_since,omitzero"`                                      // the first day on which a paper may have been made out
	Period       *Period    `json:"period,omitempty"`                                           // the time that the papers must cover
	Per          string     `json:"per,omitempty" jsonschema:"enum=item,enum=order,enum=brand"` // for each item, order or brand
	Languages    []string   `json:"languages,omitempty"`                                        // the languages that a paper may be in
	Hides        []string   `json:"hides,omitempty" jsonschema:"enum=prices,enum=quantity"`     // what must be covered on it, or may be
	Shows        []string   `json:"shows,omitempty" jsonschema:"enum=prices,enum=quantity"`     // what must be readable on it
}

// Maskable is what a notice may want covered or readable on a paper.
var Maskable = []string{"prices", "quantity"}

// Span is a length of time.
type Span struct {
	Amount *int   `json:"amount,omitempty" jsonschema:"minimum=1"`                      // how many units
	Unit   string `json:"unit,omitempty" jsonschema:"enum=days,enum=months,enum=years"` // what is counted: days, months or years
}

// String says the demand in the words of its vocabulary:
// "licence-agreement or retraction-letter, issued within 6 months".
func (d Demand) String() string {
	var parts []string
	add := func(format string, a ...any) { parts = append(parts, fmt.Sprintf(format, a...)) }
	if len(d.Asks) > 0 {
		add("%s", strings.Join(d.Asks, " or "))
	}
	if len(d.Refuses) > 0 {
		add("not %s", strings.Join(d.Refuses, ", "))
	}
	if d.Per != "" {
		add("per %s", d.Per)
	}
	if w := d.IssuedWithin; w != nil && w.Amount != nil {
		add("issued within %d %s", *w.Amount, w.Unit)
	}
	if !d.IssuedSince.IsZero() {
		add("issued since %s", d.IssuedSince)
	}
	if d.Period != nil {
		add("for %s to %s", d.Period.From, d.Period.To)
	}
	if len(d.Languages) > 0 {
		add("in %s", strings.Join(d.Languages, " or "))
	}
	if len(d.Hides) > 0 {
		add("%s covered", strings.Join(d.Hides, " and "))
	}
	if len(d.Shows) > 0 {
		add("%s readable", strings.Join(d.Shows, " and "))
	}
	return strings.Join(parts, ", ")
}
