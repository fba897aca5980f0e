package notice

import "strconv"

// A Length is how long something takes or lasts, as the notice says it.
type Length struct {
	Amount *int   `json:"amount,omitempty" jsonschema:"minimum=0"` // the upper end of a range; weeks are told in days
	Least  *int   `json:"least,omitempty" jsonschema:"minimum=0"`  // the lower end, where a range is given
	Unit   string `json:"unit,omitempty"`                          // one of Units
}

// String says the length in the words of its vocabulary: "7 business-days, at
// least 5".
func (l Length) String() string {
	s := l.Unit
	if l.Amount != nil {
		s = strconv.Itoa(*l.Amount) + " " + l.Unit
	}
	if l.Least != nil {
		s += ", at least " + strconv.Itoa(*l.Least)
	}
	return s
}
