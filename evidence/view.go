package evidence

import (
	"time"

	"github.com/reinstate-go/reinstate/rules"
)

// View is what a condition about one paper may name: the paper as the case states
// it, and what comes of holding it against the rest of the case.
type View struct {
	Item   *Item     `json:"item"`
	AsOf   time.Time `json:"as_of"`
	Entity string    `json:"entity"` // the account's
	Paper  *Held     `json:"paper"`
}

// Held is what holding a paper against the case shows. What cannot be told is
// absent.
type Held struct {
	OfAccount     *bool      `json:"of_account"`     // it names the account's own company
	Upstream      *bool      `json:"upstream"`       // it is made out to somebody who made out another paper of the route: a link on the way of the goods
	Format        string     `json:"format"`         // what its file is by its name: pdf, image, editable, other
	Asked         *bool      `json:"asked"`          // the notice asks for this kind
	Refused       *bool      `json:"refused"`        // the notice does not accept this kind
	SentBefore    *bool      `json:"sent_before"`    // it was sent with an attempt that was refused
	SameFileAs    string     `json:"same_file_as"`   // the id of an earlier item that is the same file
	Contradicts   []string   `json:"contradicts"`    // ids of papers that say otherwise
	WrongNumbers  []string   `json:"wrong_numbers"`  // numbers whose check digit is wrong
	NoticeOn      rules.Date `json:"notice_on"`      // the day of the notice
	Translation   *bool      `json:"translation"`    // it translates another paper
	Original      *bool      `json:"original"`       // what it translates is among the papers; absent where it is no translation
	LeftOut       []string   `json:"left_out"`       // days and numbers of its original that it does not have
	Hides         []string   `json:"hides"`          // what the notice wants covered on papers of the kind: prices, quantity
	Shows         []string   `json:"shows"`          // what the notice wants to be read on papers of the kind
	LaterDay      rules.Date `json:"later_day"`      // a day that it shows and that was still to come when it was issued
	PrintedOn     rules.Date `json:"printed_on"`     // a day after its issue on which it was printed, or that its file is named by
	ByAuthority   *bool      `json:"by_authority"`   // an office or a court issued it, by its name
	NamesWaybills *bool      `json:"names_waybills"` // waybill numbers can be read on it; absent where nothing tells
	InQuestion    *bool      `json:"in_question"`    // it names a waybill that the notice lists; absent where the notice lists none, or the paper none
	SoldOn        rules.Date `json:"sold_on"`        // the first day on which the notice says that the goods were sold, or bought to test them
	PublishedOn   rules.Date `json:"published_on"`   // the first day on which the notice says that the work of another was shown
	FirstDay      rules.Date `json:"first_day"`      // the first day that its text names
	Misnumbered   []string   `json:"misnumbered"`    // numbers on it that a slip makes of one of the notice's
	OtherBatches  []string   `json:"other_batches"`  // the batches it names, where the notice names others
	ListsAll      *bool      `json:"lists_all"`      // it has as many rows as its heading says
	OtherSellers  []string   `json:"other_sellers"`  // numbers of sellers on it, where the account's is not among them
	InNotice      *bool      `json:"in_notice"`      // the notice names the company on it
	FallsShort    *bool      `json:"falls_short"`    // it counts fewer orders or inquiries than the notice
}
