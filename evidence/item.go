// Package evidence holds the papers of a seller against what an appeal must prove.
//
// An [Item] is a paper as the case states it, a [Requirement] what must be proved and
// by which kinds of paper, a [Fault] what can be wrong with one whatever it is to
// prove, a [Demand] what the notice itself asks for. For all uses call [Match]: of each
// requirement it says how far it is met, of each paper what is wrong with it, and what
// would have to be known. [IndexOf] then puts the papers in the order in which they go
// with the appeal, [ManifestOf] lists their files with hashes, and [Manifest.Verify]
// tells later what is no longer as it was sent. [Fill] gives the papers that would meet
// a requirement, each as a shape of what has to be got.
//
// What a paper is held against comes from the rules and the notice; what it says comes
// from the case. An attribute that is absent is not known, and never a fault by itself.
package evidence

import (
	"strings"

	"github.com/reinstate-go/reinstate/rules"
)

// Item is one paper as the case states it. An attribute that is absent is not
// known; it is never false.
type Item struct {
	ID              string     `json:"id" jsonschema:"minLength=1,example=E1"`                  // E1, E2, …
	Kind            string     `json:"kind,omitempty"`                                          // one of [Kinds]
	File            string     `json:"file,omitempty"`                                          // its name, opened only through the files of the case
	IssuedOn        rules.Date `json:"issued_on,omitzero"`                                      // the day it was made out
	ExpiresOn       rules.Date `json:"expires_on,omitzero"`                                     // its last day
	Issuer          string     `json:"issuer,omitempty"`                                        // who made it out
	Subject         string     `json:"subject,omitempty"`                                       // the entity it names
	Brands          []string   `json:"brands,omitempty"`                                        // the brands it names
	Models          []string   `json:"models,omitempty"`                                        // the models it names
	Orders          []string   `json:"orders,omitempty"`                                        // order numbers
	TrackingNumbers []string   `json:"tracking_numbers,omitempty"`                              // the parcel numbers it names
	SKUs            []string   `json:"skus,omitempty"`                                          // the stock numbers it names
	Period          *Period    `json:"period,omitempty"`                                        // the time it covers
	Pages           *int       `json:"pages,omitempty" jsonschema:"minimum=1"`                  // how many
	PageNumbers     *bool      `json:"page_numbers,omitempty"`                                  // whether its pages are numbered
	Timestamped     *bool      `json:"timestamped,omitempty"`                                   // whether it shows when it was made
	Signed          *bool      `json:"signed,omitempty"`                                        // whether it is signed
	Stamped         *bool      `json:"stamped,omitempty"`                                       // whether it carries a stamp
	Notarised       *bool      `json:"notarised,omitempty"`                                     // whether a notary certified it
	PricesMasked    *bool      `json:"prices_masked,omitempty"`                                 // whether its prices are covered
	QuantityVisible *bool      `json:"quantity_visible,omitempty"`                              // whether its quantities can be read
	BuyerData       *bool      `json:"buyer_data_visible,omitempty"`                            // whether it shows data of buyers
	Altered         *bool      `json:"altered,omitempty"`                                       // whether it was changed after it was made
	UsedBefore      *bool      `json:"used_before,omitempty"`                                   // for another case or brand
	Medium          string     `json:"medium,omitempty"`                                        // one of [Media]
	Language        string     `json:"language,omitempty"`                                      // en, zh, ko or another tag
	TranslationOf   string     `json:"translation_of,omitempty"`                                // the id of another item
	Text            string     `json:"text,omitempty"`                                          // what can be read on it
	SHA256          string     `json:"sha256,omitempty" jsonschema:"pattern=^[0-9A-Fa-f]{64}$"` // of the file, in hex
}

// sameFile reports whether two papers are certainly one file: hex may be written
// in capitals.
func (x *Item) sameFile(y *Item) bool {
	return x.SHA256 != "" && strings.EqualFold(x.SHA256, y.SHA256)
}

// Period is a span of days, both ends included.
type Period struct {
	From rules.Date `json:"from,omitzero"` // the first day
	To   rules.Date `json:"to,omitzero"`   // the last day
}
