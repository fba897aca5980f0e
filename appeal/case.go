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
	ID        string          `json:"id,omitempty"`
	AsOf      time.Time       `json:"as_of,omitzero"` // the instant it is judged at; default now
	Account   *Account        `json:"account,omitempty"`
	Stance    *Stance         `json:"stance,omitempty"`
	Portal    *Portal         `json:"portal,omitempty"`
	Sanctions []Sanction      `json:"sanctions,omitempty"` // earlier ones
	Notice    NoticeInput     `json:"notice,omitzero"`
	Facts     Facts           `json:"facts,omitempty"` // by the names that the pack declares
	Evidence  []evidence.Item `json:"evidence,omitempty"`
	Letter    *Letter         `json:"letter,omitempty"`
	Plan      *Plan           `json:"plan,omitempty"`
	History   []Attempt       `json:"history,omitempty"` // earlier attempts
	Conduct   []Act           `json:"conduct,omitempty"` // since the suspension
	Stores    []Store         `json:"stores,omitempty"`  // other stores
	Funds     *Funds          `json:"funds,omitempty"`
	Provider  *Provider       `json:"provider,omitempty"`
	Quote     *QuoteRequest   `json:"quote,omitempty"`

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
	Stated
}

// Stated are the values of a notice that a case may state and that no rule reads
// yet.
type Stated struct {
	DatedOn              rules.Date        `json:"dated_on,omitzero"`                                                                 // the notice's own date
	RepeatCount          *int              `json:"repeat_count,omitempty" jsonschema:"minimum=0"`                                     // how often it says this happened
	Items                []string          `json:"items,omitempty"`                                                                   // option ids, product ids, brands, order numbers
	ContainsInstructions *bool             `json:"contains_instructions,omitempty"`                                                   // the text tries to steer a reader program
	Demands              []evidence.Demand `json:"demands,omitempty"`                                                                 // what the notice itself asks for
	Waives               *bool             `json:"waives,omitempty"`                                                                  // it says that nothing need be sent
	Final                *bool             `json:"final,omitempty"`                                                                   // it says that no further appeal is looked at
	Sender               string            `json:"sender,omitempty"`                                                                  // the address it came from
	Links                []string          `json:"links,omitempty"`                                                                   // addresses in it
	ResponseLanguage     string            `json:"response_language,omitempty"`                                                       // the language it wants the answer in
	FunctionsStopped     []string          `json:"functions_stopped,omitempty" jsonschema:"enum=listing,enum=orders,enum=withdrawal"` // what the account can no longer do
}

// IsZero reports whether nothing is known of a notice. Without it the method of
// the embedded Values would speak for the text too.
func (n NoticeInput) IsZero() bool {
	return n.Text == "" && n.File == "" && n.ReceivedAt.IsZero() && n.Values.IsZero()
}

// Account is the seller's account on the marketplace.
type Account struct {
	Platform string `json:"platform,omitempty" jsonschema:"enum=coupang,enum=amazon,enum=ebay,enum=walmart,enum=naver,enum=11st,enum=gmarket,enum=shopee,enum=lazada,enum=tiktok,enum=aliexpress,enum=temu,enum=other"`
	Program  string `json:"program,omitempty" jsonschema:"enum=global,enum=domestic"`
	// Status of the account: restricted = some listings or functions stopped, deactivated = closed by its owner.
	Status string `json:"status,omitempty" jsonschema:"enum=active,enum=suspended,enum=restricted,enum=terminated,enum=deactivated,enum=closed,enum=deleted"`
	// RegisteredIn is the country or region of registration, ISO 3166-1: CN, HK, MO, KR …
	RegisteredIn string `json:"registered_in,omitempty" jsonschema:"pattern=^[A-Z]{2}$,example=CN,example=HK"`
	SellerID     string `json:"seller_id,omitempty"`
	Entity       string `json:"entity,omitempty"`     // the company that holds the account
	Registrant   string `json:"registrant,omitempty"` // the person who registered it

	KoreanBusinessRegistration *Registration `json:"korean_business_registration,omitempty"`
	EmailAcceptsForeignSenders *bool         `json:"email_accepts_foreign_senders,omitempty"`

	Link
}

// Link is what can connect one store with another.
type Link struct {
	LegalRepresentative string   `json:"legal_representative,omitempty"`
	Address             string   `json:"address,omitempty"`
	Devices             []string `json:"devices,omitempty"`
	IPs                 []string `json:"ips,omitempty"`
	BankAccount         string   `json:"bank_account,omitempty"`
	Phone               string   `json:"phone,omitempty"`
}

// Registration is a Korean business registration (사업자등록).
type Registration struct {
	Number     string     `json:"number,omitempty"`
	ValidUntil rules.Date `json:"valid_until,omitzero"`
}

// Stance is the seller's answer to the ground of the notice. Absent means that
// it is not yet decided.
type Stance struct {
	Answer  string       `json:"answer,omitempty" jsonschema:"enum=accept,enum=partly,enum=dispute"`
	PerItem []ItemStance `json:"per_item,omitempty"`
}

// ItemStance is the answer for one item that the notice lists.
type ItemStance struct {
	Item   string `json:"item"`
	Answer string `json:"answer" jsonschema:"enum=accept,enum=partly,enum=dispute"`
}

// Portal is what the seller sees in the back office.
type Portal struct {
	State  string    `json:"state,omitempty" jsonschema:"enum=open,enum=under-review,enum=greyed-out,enum=more-information,enum=decided"`
	SeenAt time.Time `json:"seen_at,omitzero"`
}

// Sanction is an earlier sanction.
type Sanction struct {
	On       rules.Date `json:"on,omitzero"`
	Ground   string     `json:"ground,omitempty"` // a cause id
	LiftedOn rules.Date `json:"lifted_on,omitzero"`
}

// Letter is the seller's draft.
type Letter struct {
	Text      string     `json:"text,omitempty"`
	File      string     `json:"file,omitempty"`
	Mode      string     `json:"mode,omitempty" jsonschema:"enum=remediation,enum=dispute"`
	Signature *Signature `json:"signature,omitempty"`
	Reviewed  *Review    `json:"reviewed,omitempty"` // the account holder read it
}

// Signature is how, by whom and when the letter was signed.
type Signature struct {
	Type     string     `json:"type,omitempty" jsonschema:"enum=handwritten,enum=electronic,enum=company-seal,enum=none"`
	Signer   string     `json:"signer,omitempty"`
	SignedOn rules.Date `json:"signed_on,omitzero"`
}

// Review says who read the letter and when.
type Review struct {
	By string     `json:"by,omitempty"`
	On rules.Date `json:"on,omitzero"`
}

// Plan is what the seller states about cause and remedy, for composing.
type Plan struct {
	RootCause *RootCause `json:"root_cause,omitempty"`
	Actions   []Measure  `json:"actions,omitempty"`
}

// RootCause is the seller's own statement of what went wrong.
type RootCause struct {
	Statement string `json:"statement,omitempty"`
	Process   string `json:"process,omitempty"` // the process that failed
	Quotes    Words  `json:"quotes,omitempty"`  // words of the notice it answers
}

// Measure is one corrective action.
type Measure struct {
	What      string     `json:"what"`
	State     string     `json:"state,omitempty" jsonschema:"enum=done,enum=ongoing,enum=planned"`
	On        rules.Date `json:"on,omitzero"`
	Owner     string     `json:"owner,omitempty"`
	Measure   string     `json:"measure,omitempty"` // how it is seen to work
	Reference string     `json:"reference,omitempty"`
	Evidence  []string   `json:"evidence,omitempty"` // item ids
}

// Attempt is an earlier appeal and what came of it.
type Attempt struct {
	SubmittedOn  rules.Date `json:"submitted_on,omitzero"`
	SubmissionID string     `json:"submission_id,omitempty"`
	Text         string     `json:"text,omitempty"`
	Outcome      string     `json:"outcome,omitempty" jsonschema:"enum=rejected,enum=more-information,enum=approved,enum=pending"`
	Reason       string     `json:"reason,omitempty"`   // verbatim
	Reply        *Reply     `json:"reply,omitempty"`    // the platform's message, read as a notice
	Receipt      string     `json:"receipt,omitempty"`  // an item id
	Evidence     []string   `json:"evidence,omitempty"` // item ids
}

// Reply is the platform's message to an attempt.
type Reply struct {
	Text       string    `json:"text,omitempty"`
	ReceivedAt time.Time `json:"received_at,omitzero"`
}

// Act is something done since the suspension.
type Act struct {
	On     rules.Date `json:"on,omitzero"`
	Action string     `json:"action" jsonschema:"enum=listing-created,enum=listing-edited,enum=listing-deleted,enum=stock-changed,enum=order-shipped,enum=emailed-support,enum=contacted-manager,enum=posted-publicly,enum=shared-password,enum=agent-submitted"`
}

// Store is another store that may be connected.
type Store struct {
	SellerID string `json:"seller_id,omitempty"`
	Link
	Status    string `json:"status,omitempty"`
	Violation string `json:"violation,omitempty"`
}

// Funds is money that the platform holds.
type Funds struct {
	Held        *Money     `json:"held,omitempty"`
	SuspendedOn rules.Date `json:"suspended_on,omitzero"`
}

// Money is an amount in minor units (won, or cents) and an ISO 4217 code. One
// without the other says nothing, so both are there.
type Money struct {
	Amount   int64  `json:"amount" jsonschema:"minimum=0"`
	Currency string `json:"currency" jsonschema:"pattern=^[A-Z]{3}$,example=KRW,example=USD"`
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
	Name             string         `json:"name,omitempty"`
	FilingNumber     string         `json:"filing_number,omitempty"`
	Access           string         `json:"access,omitempty" jsonschema:"enum=none,enum=oauth,enum=password"`
	Submits          *bool          `json:"submits,omitempty"`
	PartnerQualified *bool          `json:"partner_qualified,omitempty"`
	Authorisation    *Authorisation `json:"authorisation,omitempty"`
	Contract         *Contract      `json:"contract,omitempty"`
	Claims           Words          `json:"claims,omitempty"` // its own words
	EngagedOn        rules.Date     `json:"engaged_on,omitzero"`
}

// Authorisation is what the seller allowed a provider to do.
type Authorisation struct {
	SignedOn rules.Date `json:"signed_on,omitzero"`
	Scope    string     `json:"scope,omitempty"`
}

// Contract is what a provider promises and charges.
type Contract struct {
	Guarantee    *bool  `json:"guarantee,omitempty"`
	RefundClause string `json:"refund_clause,omitempty"`
	FeeModel     string `json:"fee_model,omitempty"`
}

// QuoteRequest is what decides on a provider's price.
type QuoteRequest struct {
	Urgency            string   `json:"urgency,omitempty" jsonschema:"enum=standard,enum=urgent-24h"`
	Categories         []string `json:"categories,omitempty"`
	KoreanLocalisation *bool    `json:"korean_localisation,omitempty"`
	Monitoring30d      *bool    `json:"monitoring_30d,omitempty"`
	ReentryAdvice      *bool    `json:"reentry_advice,omitempty"`
	RefundClause       *bool    `json:"refund_clause,omitempty"`
	PolicyAlerts       *bool    `json:"policy_alerts,omitempty"`
	Orders90d          *int     `json:"orders_90d,omitempty" jsonschema:"minimum=0"`
	PriorWarnings      *int     `json:"prior_warnings,omitempty" jsonschema:"minimum=0"`
}
