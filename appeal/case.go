package appeal

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"time"

	"github.com/reinstate-go/reinstate/appeal/notice"
	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// Case is what a program or a caseworker brings: the notice, and what is known
// around it. Only the notice is needed. What is absent is unknown: it is never
// read as false, zero or empty, and where it matters it becomes a question.
//
// Times are RFC 3339, days are YYYY-MM-DD. [DecodeCase] reads a case from JSON
// or YAML and checks it against the JSON Schema in schema/case.schema.json.
type Case struct {
	ID        string          `json:"id,omitempty"`        // the name of the case
	AsOf      time.Time       `json:"as_of,omitzero"`      // the instant it is judged at; default now
	Account   *Account        `json:"account,omitempty"`   // the seller's account
	Stance    *Stance         `json:"stance,omitempty"`    // the seller's answer to the ground
	Portal    *Portal         `json:"portal,omitempty"`    // what the seller sees in the back office
	Sanctions []Sanction      `json:"sanctions,omitempty"` // earlier ones
	Notice    NoticeInput     `json:"notice,omitzero"`     // the notice as it was received
	Facts     Facts           `json:"facts,omitempty"`     // by the names that the pack declares
	Evidence  []evidence.Item `json:"evidence,omitempty"`  // the papers at hand
	Letter    *Letter         `json:"letter,omitempty"`    // the seller's draft
	Plan      *Plan           `json:"plan,omitempty"`      // what the seller states about cause and remedy
	History   []Attempt       `json:"history,omitempty"`   // earlier attempts
	Conduct   []Act           `json:"conduct,omitempty"`   // since the suspension
	Stores    []Store         `json:"stores,omitempty"`    // other stores
	Funds     *Funds          `json:"funds,omitempty"`     // money that the platform holds
	Provider  *Provider       `json:"provider,omitempty"`  // a service that helps with the appeal
	Quote     *QuoteRequest   `json:"quote,omitempty"`     // what decides on a provider's price

	// Files opens what the case names as a file. Without it no file is opened.
	Files fs.FS `json:"-"`

	places *rules.Document // where a decoded case stands in its file
}

// Facts are what the seller knows, by the names that the rules declare. A value
// is a bool, a number, a string or a day ([rules.Date], or YYYY-MM-DD); a fact
// that is nil or not there is unknown. Of a decoded case whole numbers are int64
// and all others [json.Number], so that no digit is lost.
type Facts map[string]any

// UnmarshalJSON keeps every digit of a number.
func (f *Facts) UnmarshalJSON(b []byte) error {
	d := json.NewDecoder(bytes.NewReader(b))
	d.UseNumber()
	var m map[string]any
	if err := d.Decode(&m); err != nil {
		return err
	}
	for k, v := range m {
		if n, ok := v.(json.Number); ok {
			if i, err := n.Int64(); err == nil {
				m[k] = i
			}
		}
	}
	*f = m
	return nil
}

// NoticeInput is the notice as it was received: its text, or the name of a
// file that [Case.Files] opens. Values stated beside it outrank what is read
// from the text.
type NoticeInput struct {
	Text       string    `json:"text,omitempty"`       // plain text, read as it stands
	File       string    `json:"file,omitempty"`       // in place of text: a text in any usual encoding, a mail (.eml) or HTML
	ReceivedAt time.Time `json:"received_at,omitzero"` // the instant at which the seller received it; default: the Date header of a mail
	notice.Values
}

// IsZero reports whether nothing is known of a notice. Without it the method of
// the embedded Values would speak for the text too.
func (n NoticeInput) IsZero() bool {
	return n.Text == "" && n.File == "" && n.ReceivedAt.IsZero() && n.Values.IsZero()
}

// Account is the seller's account on the marketplace.
type Account struct {
	Platform string `json:"platform,omitempty" jsonschema:"enum=coupang,enum=amazon,enum=ebay,enum=walmart,enum=naver,enum=11st,enum=gmarket,enum=shopee,enum=lazada,enum=tiktok,enum=aliexpress,enum=temu,enum=other"` // the marketplace
	Program  string `json:"program,omitempty" jsonschema:"enum=global,enum=domestic"`                                                                                                                                   // the seller program: global or domestic
	// the status of the account: restricted = some listings or functions stopped, deactivated = closed by its owner.
	Status string `json:"status,omitempty" jsonschema:"enum=active,enum=suspended,enum=restricted,enum=terminated,enum=deactivated,enum=closed,enum=deleted"`
	// the country or region of registration, ISO 3166-1: CN, HK, MO, KR …
	RegisteredIn string `json:"registered_in,omitempty" jsonschema:"pattern=^[A-Z]{2}$,example=CN,example=HK"`
	SellerID     string `json:"seller_id,omitempty"`  // the number of the account
	Entity       string `json:"entity,omitempty"`     // the company that holds the account
	Registrant   string `json:"registrant,omitempty"` // the person who registered it

	KoreanBusinessRegistration *Registration `json:"korean_business_registration,omitempty"`  // the Korean business registration, where there is one
	EmailAcceptsForeignSenders *bool         `json:"email_accepts_foreign_senders,omitempty"` // whether its mailbox takes mail from abroad

	Link
}

// Link is what can connect one store with another.
type Link struct {
	LegalRepresentative string   `json:"legal_representative,omitempty"` // who represents the company by law
	Address             string   `json:"address,omitempty"`              // the business address
	Devices             []string `json:"devices,omitempty"`              // the devices that sign in
	IPs                 []string `json:"ips,omitempty"`                  // the network addresses that sign in
	BankAccount         string   `json:"bank_account,omitempty"`         // the account that is paid
	Phone               string   `json:"phone,omitempty"`                // the telephone number
}

// Registration is a Korean business registration (사업자등록).
type Registration struct {
	Number     string     `json:"number,omitempty"`     // its number
	ValidUntil rules.Date `json:"valid_until,omitzero"` // its last day
}

// Stance is the seller's answer to the ground of the notice. Absent means that
// it is not yet decided.
type Stance struct {
	Answer  string       `json:"answer,omitempty" jsonschema:"enum=accept,enum=partly,enum=dispute"` // whether the seller accepts the ground
	PerItem []ItemStance `json:"per_item,omitempty"`                                                 // the answers for single items
}

// ItemStance is the answer for one item that the notice lists.
type ItemStance struct {
	Item   string `json:"item"`                                                     // the item as the notice lists it
	Answer string `json:"answer" jsonschema:"enum=accept,enum=partly,enum=dispute"` // whether the seller accepts the ground for it
}

// Portal is what the seller sees in the back office.
type Portal struct {
	State  string    `json:"state,omitempty" jsonschema:"enum=open,enum=under-review,enum=greyed-out,enum=more-information,enum=decided"` // the state of the appeal there
	SeenAt time.Time `json:"seen_at,omitzero"`                                                                                            // the instant it was seen
}

// Sanction is an earlier sanction.
type Sanction struct {
	On       rules.Date `json:"on,omitzero"`        // the day it was imposed
	Ground   string     `json:"ground,omitempty"`   // a cause id
	LiftedOn rules.Date `json:"lifted_on,omitzero"` // the day it was lifted
}

// Letter is the seller's draft.
type Letter struct {
	Text      string     `json:"text,omitempty"`                                            // the words of the letter
	File      string     `json:"file,omitempty"`                                            // the name of a file in place of text
	Mode      string     `json:"mode,omitempty" jsonschema:"enum=remediation,enum=dispute"` // whether it accepts the ground or disputes it
	Signature *Signature `json:"signature,omitempty"`                                       // how it was signed
	Reviewed  *Review    `json:"reviewed,omitempty"`                                        // the account holder read it
}

// Signature is how, by whom and when the letter was signed.
type Signature struct {
	Type     string     `json:"type,omitempty" jsonschema:"enum=handwritten,enum=electronic,enum=company-seal,enum=none"` // the kind of signature
	Signer   string     `json:"signer,omitempty"`                                                                         // who signed
	SignedOn rules.Date `json:"signed_on,omitzero"`                                                                       // the day of the signature
}

// Review says who read the letter and when.
type Review struct {
	By string     `json:"by,omitempty"` // who read it
	On rules.Date `json:"on,omitzero"`  // the day it was read
}

// Plan is what the seller states about cause and remedy, for composing.
type Plan struct {
	RootCause *RootCause `json:"root_cause,omitempty"` // what went wrong
	Actions   []Measure  `json:"actions,omitempty"`    // what is done about it
}

// RootCause is the seller's own statement of what went wrong.
type RootCause struct {
	Statement string `json:"statement,omitempty"` // what went wrong, in the words of the seller
	Process   string `json:"process,omitempty"`   // the process that failed
	Quotes    Words  `json:"quotes,omitempty"`    // words of the notice it answers
}

// Measure is one corrective action.
type Measure struct {
	What      string     `json:"what"`                                                             // what is done
	State     string     `json:"state,omitempty" jsonschema:"enum=done,enum=ongoing,enum=planned"` // how far it is
	On        rules.Date `json:"on,omitzero"`                                                      // the day it was or will be done
	Owner     string     `json:"owner,omitempty"`                                                  // who answers for it
	Measure   string     `json:"measure,omitempty"`                                                // how it is seen to work
	Reference string     `json:"reference,omitempty"`                                              // where it is written down
	Evidence  []string   `json:"evidence,omitempty"`                                               // item ids
}

// Attempt is an earlier appeal and what came of it.
type Attempt struct {
	SubmittedOn  rules.Date `json:"submitted_on,omitzero"`                                                                         // the day it was sent
	SubmissionID string     `json:"submission_id,omitempty"`                                                                       // its number
	Text         string     `json:"text,omitempty"`                                                                                // the words of the appeal
	Outcome      string     `json:"outcome,omitempty" jsonschema:"enum=rejected,enum=more-information,enum=approved,enum=pending"` // what came of it
	Reason       string     `json:"reason,omitempty"`                                                                              // verbatim
	Reply        *Reply     `json:"reply,omitempty"`                                                                               // the platform's message, read as a notice
	Receipt      string     `json:"receipt,omitempty"`                                                                             // an item id
	Evidence     []string   `json:"evidence,omitempty"`                                                                            // item ids
}

// Reply is the platform's message to an attempt.
type Reply struct {
	Text       string    `json:"text,omitempty"`       // the words of the message
	ReceivedAt time.Time `json:"received_at,omitzero"` // the instant at which the seller received it
}

// Act is something done since the suspension.
type Act struct {
	On     rules.Date `json:"on,omitzero"`                                                                                                                                                                                                                        // the day it was done
	Action string     `json:"action" jsonschema:"enum=listing-created,enum=listing-edited,enum=listing-deleted,enum=stock-changed,enum=order-shipped,enum=emailed-support,enum=contacted-manager,enum=posted-publicly,enum=shared-password,enum=agent-submitted"` // what was done
}

// Store is another store that may be connected.
type Store struct {
	SellerID string `json:"seller_id,omitempty"` // the number of the store
	Link
	Status    string `json:"status,omitempty"`    // its status
	Violation string `json:"violation,omitempty"` // what it was sanctioned for
}

// Funds is money that the platform holds.
type Funds struct {
	Held        *Money     `json:"held,omitempty"`        // how much is held
	SuspendedOn rules.Date `json:"suspended_on,omitzero"` // the day from which it is held
}

// Money is an amount in minor units (won, or cents) and an ISO 4217 code. One
// without the other says nothing, so both are there.
type Money struct {
	Amount   int64  `json:"amount" jsonschema:"minimum=0"`                                    // the amount in minor units
	Currency string `json:"currency" jsonschema:"pattern=^[A-Z]{3}$,example=KRW,example=USD"` // the currency, ISO 4217
}

// Words are pieces of somebody's own text. JSON and YAML may give a single one
// without a list.
type Words []string

// UnmarshalJSON reads one text or a list of texts.
func (w *Words) UnmarshalJSON(b []byte) error {
	var one string
	if json.Unmarshal(b, &one) == nil {
		*w = Words{one}
		return nil
	}
	return json.Unmarshal(b, (*[]string)(w))
}

// Provider is a service that helps with the appeal.
type Provider struct {
	Name             string         `json:"name,omitempty"`                                                   // its name
	FilingNumber     string         `json:"filing_number,omitempty"`                                          // its registration number
	Access           string         `json:"access,omitempty" jsonschema:"enum=none,enum=oauth,enum=password"` // how it gets into the account
	Submits          *bool          `json:"submits,omitempty"`                                                // whether it sends the appeal itself
	PartnerQualified *bool          `json:"partner_qualified,omitempty"`                                      // whether the platform lists it as a partner
	Authorisation    *Authorisation `json:"authorisation,omitempty"`                                          // what the seller allowed it to do
	Contract         *Contract      `json:"contract,omitempty"`                                               // what it promises and charges
	Claims           Words          `json:"claims,omitempty"`                                                 // its own words
	EngagedOn        rules.Date     `json:"engaged_on,omitzero"`                                              // the day it was engaged
}

// Authorisation is what the seller allowed a provider to do.
type Authorisation struct {
	SignedOn rules.Date `json:"signed_on,omitzero"` // the day of the signature
	Scope    string     `json:"scope,omitempty"`    // what it covers
}

// Contract is what a provider promises and charges.
type Contract struct {
	Guarantee    *bool  `json:"guarantee,omitempty"`     // whether success is promised
	RefundClause string `json:"refund_clause,omitempty"` // its words about money back
	FeeModel     string `json:"fee_model,omitempty"`     // how it is paid
}

// QuoteRequest is what decides on a provider's price.
type QuoteRequest struct {
	Urgency            string   `json:"urgency,omitempty" jsonschema:"enum=standard,enum=urgent-24h"` // how fast it must be
	Categories         []string `json:"categories,omitempty"`                                         // the categories of goods
	KoreanLocalisation *bool    `json:"korean_localisation,omitempty"`                                // whether the letter is wanted in Korean
	Monitoring30d      *bool    `json:"monitoring_30d,omitempty"`                                     // whether the account is to be watched for 30 days
	ReentryAdvice      *bool    `json:"reentry_advice,omitempty"`                                     // whether advice on a new start is wanted
	RefundClause       *bool    `json:"refund_clause,omitempty"`                                      // whether money back is wanted
	PolicyAlerts       *bool    `json:"policy_alerts,omitempty"`                                      // whether news of policies is wanted
	Orders90d          *int     `json:"orders_90d,omitempty" jsonschema:"minimum=0"`                  // the orders of 90 days
	PriorWarnings      *int     `json:"prior_warnings,omitempty" jsonschema:"minimum=0"`              // how many warnings came before
}
