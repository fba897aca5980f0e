package rules

// Standing says whether a rule counts, since when, and who approved it. It is
// embedded in every document and entry of a pack that decides something.
type Standing struct {
	Status   string    `json:"status,omitempty" jsonschema:"enum=active,enum=experimental"` // experimental: shown, and not counted; default active
	InForce  *InForce  `json:"in_force,omitempty"`
	Approved *Approval `json:"approved,omitempty"`
}

// InForce is when a rule holds, both days included; a side without a day is
// open. Days are days in Korea.
type InForce struct {
	From  Date `json:"from,omitzero"`
	Until Date `json:"until,omitzero"`
}

// Approval is who answers for the words of a rule.
type Approval struct {
	By string `json:"by"`
	On Date   `json:"on"`
}

// Experimental reports whether the rule is shown and not counted.
func (s *Standing) Experimental() bool { return s.Status == "experimental" }

// HoldsOn reports whether the rule is in force on a day.
func (s *Standing) HoldsOn(day Date) bool {
	f := s.InForce
	return f == nil || (f.From.IsZero() || day.Compare(f.From) >= 0) && (f.Until.IsZero() || day.Compare(f.Until) <= 0)
}
