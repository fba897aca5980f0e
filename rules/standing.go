package rules

// Standing says whether a rule counts, since when, and who approved it. It is
// embedded in every document and entry of a pack that decides something.
type Standing struct {
	Status   string    `json:"status,omitempty" jsonschema:"enum=active,enum=experimental"` // experimental: shown, and not counted; default active
	InForce  *InForce  `json:"in_force,omitempty"`                                          // the days on which it holds; default: always
	Approved *Approval `json:"approved,omitempty"`                                          // who answers for its words, and since when
}

// InForce is when a rule holds, both days included; a side without a day is
// open. Days are days in Korea.
type InForce struct {
	From  Date `json:"from,omitzero"`  // the first day in Korea on which it holds
	Until Date `json:"until,omitzero"` // the last day in Korea on which it holds
}

// Approval is who answers for the words of a rule.
type Approval struct {
	By string `json:"by"` // the name or address of who answers for the words
	On Date   `json:"on"` // the day of the approval
}

// Experimental reports whether the rule is shown and not counted.
func (s *Standing) Experimental() bool { return s.Status == "experimental" }

// HoldsOn reports whether the rule is in force on a day.
func (s *Standing) HoldsOn(day Date) bool {
	f := s.InForce
	return f == nil || (f.From.IsZero() || day.Compare(f.From) >= 0) && (f.Until.IsZero() || day.Compare(f.Until) <= 0)
}
