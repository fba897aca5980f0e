package appeal

import (
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
// or YAML.
type Case struct {
	ID        string          `json:"id,omitempty"`
	AsOf      time.Time       `json:"as_of,omitzero"` // the instant it is judged at; default now
	Account   *Account        `json:"account,omitempty"`
	Stance    *Stance         `json:"stance,omitempty"`
	Portal    *Portal         `json:"portal,omitempty"`
	Sanctions []Sanction      `json:"sanctions,omitempty"` // earlier ones
	Notice    NoticeInput     `json:"notice,omitzero"`
	Facts     map[string]any  `json:"facts,omitempty"` // by the names that the pack declares
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

// NoticeInput is the notice as it was received: its text, or the name of a
// file that [Case.Files] opens. Values stated beside it outrank what is read
// from the text.
type NoticeInput struct {
	Text       string    `json:"text,omitempty"`
	File       string    `json:"file,omitempty"`
	ReceivedAt time.Time `json:"received_at,omitzero"`
	notice.Values
}

// IsZero reports whether nothing is known of a notice. Without it the method of
// the embedded Values would speak for the text too.
func (n NoticeInput) IsZero() bool {
	return n.Text == "" && n.File == "" && n.ReceivedAt.IsZero() && n.Values.IsZero()
}

// Account is the seller's account on the marketplace.
type Account struct {
	Platform     string `json:"platform,omitempty" jsonschema:"enum=coupang,enum=amazon,enum=ebay,enum=walmart,enum=naver,enum=11st,enum=gmarket,enum=shopee,enum=lazada,enum=tiktok,enum=aliexpress,enum=temu,enum=other"`
	Program      string `json:"program,omitempty" jsonschema:"enum=global,enum=domestic"`
	Status       string `json:"status,omitempty" jsonschema:"enum=active,enum=suspended,enum=restricted,enum=terminated,enum=deactivated,enum=closed,enum=deleted"`
	RegisteredIn string `json:"registered_in,omitempty"` // ISO 3166-1: CN, HK, MO, KR …
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
	Statement string   `json:"statement,omitempty"`
	Process   string   `json:"process,omitempty"` // the process that failed
	Quotes    []string `json:"quotes,omitempty"`  // words of the notice it answers
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

// Money is an amount in minor units (won, or cents) and an ISO 4217 code.
type Money struct {
	Amount   *int   `json:"amount,omitempty"`
	Currency string `json:"currency,omitempty"`
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
	Claims           []string       `json:"claims,omitempty"` // its own words
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
	Orders90d          *int     `json:"orders_90d,omitempty"`
	PriorWarnings      *int     `json:"prior_warnings,omitempty"`
}
