package notice

import (
	"reflect"
	"time"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// Values are the bare values of a notice: what was read from its text, what a
// case states in its place, and what the conditions of a pack may name. A value
// that is not known is the zero value, and absent in JSON.
type Values struct {
	Platform      string     `json:"platform,omitempty"`                       // one of Platforms
	Language      string     `json:"language,omitempty"`                       // one of Languages
	Sanction      string     `json:"sanction,omitempty"`                       // one of Sanctions
	SuspensionID  string     `json:"suspension_id,omitempty"`                  // the platform's number of this sanction, as written
	Clauses       []string   `json:"clauses,omitempty"`                        // normalised: 4.2.1, 14(1), 14(1)(19)
	EffectiveOn   rules.Date `json:"effective_on,omitzero"`                    // the day from which the sanction holds
	ResponseLimit *Limit     `json:"response_limit,omitempty"`                 // the time that it gives for an answer
	Deadline      time.Time  `json:"deadline,omitzero" bare:"T23:59:59+09:00"` // the last instant for an answer that the notice itself states; of a bare day its last second in Korea
	Channel       string     `json:"channel,omitempty"`                        // one of Channels
	// the time that the platform says its own review takes
	ReviewTime *Length `json:"review_time,omitempty"`
	// the time for which money is held
	FundsHold *Length `json:"funds_hold,omitempty"`
	// how often it says this happened, this time counted
	RepeatCount *int `json:"repeat_count,omitempty" jsonschema:"minimum=0"`
	// option ids, product ids, order and tracking numbers and brands that it names as concerned
	Items []string `json:"items,omitempty"`
	// the models that it names as concerned
	Models []string `json:"models,omitempty"`
	// the text tries to steer a reader program
	ContainsInstructions *bool `json:"contains_instructions,omitempty"`
	// it says that nothing need be sent
	Waives *bool `json:"waives,omitempty"`
	// it says that no further appeal is looked at
	Final *bool `json:"final,omitempty"`
	// the notice's own date
	DatedOn rules.Date `json:"dated_on,omitzero"`
	// who it says it comes from: an address, or a name
	Sender string `json:"sender,omitempty"`
	// addresses of the web in it
	Links []string `json:"links,omitempty"`
	// the language it wants the answer in, one of Languages
	ResponseLanguage string `json:"response_language,omitempty" jsonschema:"enum=en,enum=zh,enum=ko"`
	// what the account can no longer do, each one of Functions
	FunctionsStopped []string `json:"functions_stopped,omitempty" jsonschema:"enum=listing,enum=orders,enum=withdrawal"`
	// reasons to check whether it is what it says it is, each one of Suspicions
	Suspicions []string `json:"suspicions,omitempty" jsonschema:"enum=look-alike-domain,enum=asks-password,enum=asks-payment"`
	// the papers that it asks for, or refuses
	Demands []evidence.Demand `json:"demands,omitempty"`
}

// A Limit is the time that a notice gives for an answer, as it says it.
type Limit struct {
	Amount *int   `json:"amount,omitempty"` // weeks are told in days
	Unit   string `json:"unit,omitempty"`   // one of Units
	From   string `json:"from,omitempty"`   // one of Starts
}

// The sanctions and channels that a program is most likely to ask for.
const (
	NoSanction = "none"     // the text imposes nothing
	Warning    = "warning"  // a sanction is only threatened
	Unstated   = "unstated" // the text names no channel
)

// The vocabularies of the fields, in the order in which they are documented.
var (
	Platforms = []string{"coupang", "amazon", "ebay", "walmart", "naver", "11st", "gmarket", "shopee", "lazada", "tiktok", "aliexpress", "temu", "other"}
	Languages = []string{"en", "zh", "ko"}
	Sanctions = []string{"listing-stopped", "sales-suspended", "account-suspended", "permanent", "terminated", "restricted", "funds-held", "verification-hold", Warning, NoSanction}
	Channels  = []string{"portal", "reply", "form", "email", "helpdesk", Unstated}
	Units     = []string{"hours", "days", "business-days", "months"}
	Functions = []string{"listing", "orders", "withdrawal"}
	Starts    = []string{"receipt", "notice", "effective", "original-notice", "unknown"}
)

// IsZero reports whether no value is known.
func (v Values) IsZero() bool { return reflect.ValueOf(v).IsZero() }
