package evidence

// Demand is what a notice itself asks for. It outranks what the rules require.
type Demand struct {
	Asks         []string `json:"asks,omitempty"`                                             // kinds of paper, each one of [Kinds]
	Refuses      []string `json:"refuses,omitempty"`                                          // kinds that it does not accept
	IssuedWithin *Span    `json:"issued_within,omitempty"`                                    // how old a paper may be
	Period       *Period  `json:"period,omitempty"`                                           // the time that the papers must cover
	Per          string   `json:"per,omitempty" jsonschema:"enum=item,enum=order,enum=brand"` // for each item, order or brand
	Languages    []string `json:"languages,omitempty"`                                        // the languages that a paper may be in
}

// Span is a length of time.
type Span struct {
	Amount int    `json:"amount" jsonschema:"minimum=1"`                      // how many units
	Unit   string `json:"unit" jsonschema:"enum=days,enum=months,enum=years"` // what is counted: days, months or years
}
