package evidence

import "reflect"

// Template is what a good paper says: the shape of what has to be got, never a paper
// that is there. What hangs on the case is filled in by [Fill]: names, days, and what
// the notice lists.
type Template struct {
	Issuer          string   `json:"issuer,omitempty" jsonschema:"enum=account,enum=agency,enum=authority,enum=bank,enum=carrier,enum=laboratory,enum=landlord,enum=lawyer,enum=owner,enum=platform,enum=supplier"` // who makes it out; owner is that of the brand or the right; default: nobody that is known
	Subject         string   `json:"subject,omitempty" jsonschema:"enum=account,enum=nobody,enum=owner,enum=supplier"`                                                                                              // whom it names; default: the account's company
	Issued          string   `json:"issued,omitempty" jsonschema:"enum=now,enum=before-sale"`                                                                                                                       // when it is made out: now, or before the goods were sold; default: now
	Covers          []string `json:"covers,omitempty" jsonschema:"enum=orders,enum=brands,enum=models,enum=items,enum=waybills"`                                                                                    // what of the notice's list it names; the waybills of the time in question too where the notice lists none
	Medium          string   `json:"medium,omitempty" jsonschema:"enum=scan,enum=screenshot,enum=photo,enum=digital"`                                                                                               // how it is made
	Signed          *bool    `json:"signed,omitempty"`                                                                                                                                                              // whether it is signed
	Stamped         *bool    `json:"stamped,omitempty"`                                                                                                                                                             // whether it carries a stamp
	Timestamped     *bool    `json:"timestamped,omitempty"`                                                                                                                                                         // whether it shows when it was made
	PageNumbers     *bool    `json:"page_numbers,omitempty"`                                                                                                                                                        // whether its pages are numbered
	PricesMasked    *bool    `json:"prices_masked,omitempty"`                                                                                                                                                       // whether its prices are covered; the notice's own words come first
	QuantityVisible *bool    `json:"quantity_visible,omitempty"`                                                                                                                                                    // whether its quantities can be read; the notice's own words come first
	BuyerData       *bool    `json:"buyer_data_visible,omitempty"`                                                                                                                                                  // whether it shows data of buyers
}

// PaperTemplate is one of the papers that meet a requirement.
type PaperTemplate struct {
	Kind string `json:"kind"` // the kind of paper
	Template
}

// Effort is what it takes an honest seller to get a paper.
type Effort struct {
	Work int `json:"work" jsonschema:"minimum=1"`           // hours of the seller's own work
	Wait int `json:"wait,omitempty" jsonschema:"minimum=1"` // hours until somebody else has made it out
}

// over lays what a template says over another one.
func (t Template) over(base Template) Template {
	from, to := reflect.ValueOf(t), reflect.ValueOf(&base).Elem()
	for i := range from.NumField() {
		if !from.Field(i).IsZero() {
			to.Field(i).Set(from.Field(i))
		}
	}
	return base
}

// AccountHolder stands for the company that holds the account where its name is not known.
const AccountHolder = "Account holder"

// roleNames stand for names that only the case can know. None has the legal form of a
// company, so that nobody takes it for one.
var roleNames = map[string]string{
	"account": AccountHolder, "agency": "Agency", "authority": "Competent authority", "bank": "Bank", "carrier": "Carrier",
	"laboratory": "Laboratory", "landlord": "Landlord", "lawyer": "Lawyer", "owner": "Right holder", "platform": "Coupang", "supplier": "Supplier",
}
