package notice

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// A Notice is what was read from one text. A field that the text does not
// settle is nil: nothing here is guessed.
type Notice struct {
	Platform      *Field[string]     `json:"platform,omitempty"`
	Language      *Field[string]     `json:"language,omitempty"`
	Sanction      *Field[string]     `json:"sanction,omitempty"`
	SuspensionID  *Field[string]     `json:"suspension_id,omitempty"`
	Clauses       []Field[string]    `json:"clauses,omitempty"`
	DatedOn       *Field[rules.Date] `json:"dated_on,omitempty"`
	EffectiveOn   *Field[rules.Date] `json:"effective_on,omitempty"`
	ResponseLimit *Field[Limit]      `json:"response_limit,omitempty"`
	Deadline      *Field[time.Time]  `json:"deadline,omitempty"`
	ReviewTime    *Field[Length]     `json:"review_time,omitempty"`
	FundsHold     *Field[Length]     `json:"funds_hold,omitempty"`
	Channel       *Field[string]     `json:"channel,omitempty"`
	RepeatCount   *Field[int]        `json:"repeat_count,omitempty"`
	Items         []Item             `json:"items,omitempty"`  // what it names as concerned
	Models        []Field[string]    `json:"models,omitempty"` // the models among that
	// ContainsInstructions is true where words address a program that reads the
	// text. They change nothing in what is read.
	ContainsInstructions *Field[bool] `json:"contains_instructions,omitempty"`
	Waives               *Field[bool] `json:"waives,omitempty"` // nothing need be sent
	Final                *Field[bool] `json:"final,omitempty"`  // no further appeal is looked at
	// Demands are the papers that it asks for, or refuses, in the order of the text.
	Demands []Field[evidence.Demand] `json:"demands,omitempty"`
	// Sender is who the text says it comes from. Links are the addresses of the web in it.
	Sender           *Field[string]  `json:"sender,omitempty"`
	Links            []Field[string] `json:"links,omitempty"`
	ResponseLanguage *Field[string]  `json:"response_language,omitempty"`
	FunctionsStopped []Field[string] `json:"functions_stopped,omitempty"`
	// Suspicions are reasons to check whether it is what it says it is.
	Suspicions []Field[string] `json:"suspicions,omitempty"`
	// Doubts are fields that the words leave open between several values.
	Doubts []Doubt `json:"doubts,omitempty"`
	// Unread are words with a number, a date, a sanction or a demand that no field took.
	Unread []Field[string] `json:"unread,omitempty"`

	own      string
	firstDay FirstDay // of the response limit
	before   bool     // the deadline is a day with a bare "before"
}

// Own gives the text as it was read, byte for byte as long as the text itself,
// so that places in it are places in the text: tags and comments of HTML, the
// marks of quoted mail and older messages are blanks. Whoever looks for more in
// a notice than its fields looks here. Of [Companies] only the places are left.
func (n *Notice) Own() string { return n.own }

// Values gives the bare values.
func (n *Notice) Values() Values {
	v := Values{
		Platform:     value(n.Platform),
		Language:     value(n.Language),
		Sanction:     value(n.Sanction),
		SuspensionID: value(n.SuspensionID),
		EffectiveOn:  value(n.EffectiveOn),
		Deadline:     value(n.Deadline),
		Channel:      value(n.Channel),
	}
	v.ReviewTime, v.FundsHold = given(n.ReviewTime), given(n.FundsHold)
	v.RepeatCount, v.ContainsInstructions = given(n.RepeatCount), given(n.ContainsInstructions)
	v.Waives, v.Final = given(n.Waives), given(n.Final)
	v.DatedOn, v.Sender, v.ResponseLanguage = value(n.DatedOn), value(n.Sender), value(n.ResponseLanguage)
	v.Clauses, v.Links, v.FunctionsStopped, v.Suspicions = each(n.Clauses), each(n.Links), each(n.FunctionsStopped), each(n.Suspicions)
	v.Demands, v.Models = each(n.Demands), each(n.Models)
	for _, i := range n.Items {
		v.Items = append(v.Items, i.Value)
	}
	if n.ResponseLimit != nil {
		l := n.ResponseLimit.Value
		v.ResponseLimit = &l
	}
	return v
}

// each gives the bare values of a list.
func each[T any](list []Field[T]) []T {
	var out []T
	for _, f := range list {
		out = append(out, f.Value)
	}
	return out
}

func value[T any](f *Field[T]) (v T) {
	if f != nil {
		v = f.Value
	}
	return v
}

// given is a copy of a field's value, or nothing.
func given[T any](f *Field[T]) *T {
	if f == nil {
		return nil
	}
	v := f.Value
	return &v
}

// Override puts what a case states about the notice over what was read. What
// v does not state is left as it was read.
func (n *Notice) Override(v Values) {
	state(&n.Platform, v.Platform, v.Platform != "")
	state(&n.Language, v.Language, v.Language != "")
	state(&n.Sanction, v.Sanction, v.Sanction != "")
	state(&n.SuspensionID, v.SuspensionID, v.SuspensionID != "")
	state(&n.EffectiveOn, v.EffectiveOn, !v.EffectiveOn.IsZero())
	n.Doubts = slices.DeleteFunc(slices.Clone(n.Doubts), func(d Doubt) bool {
		return d.Field == "deadline" && !v.Deadline.IsZero() || d.Field == "effective_on" && !v.EffectiveOn.IsZero()
	})
	state(&n.Deadline, v.Deadline, !v.Deadline.IsZero())
	state(&n.Channel, v.Channel, v.Channel != "")
	overrule(&n.ReviewTime, v.ReviewTime)
	overrule(&n.FundsHold, v.FundsHold)
	overrule(&n.RepeatCount, v.RepeatCount)
	overrule(&n.ContainsInstructions, v.ContainsInstructions)
	overrule(&n.Waives, v.Waives)
	overrule(&n.Final, v.Final)
	if !v.Deadline.IsZero() {
		n.before = false
	}
	if v.ResponseLimit != nil {
		n.overruleLimit(*v.ResponseLimit)
	}
	state(&n.DatedOn, v.DatedOn, !v.DatedOn.IsZero())
	state(&n.Sender, v.Sender, v.Sender != "")
	state(&n.ResponseLanguage, v.ResponseLanguage, v.ResponseLanguage != "")
	stateAll(&n.Clauses, v.Clauses)
	stateAll(&n.Demands, v.Demands)
	stateAll(&n.Models, v.Models)
	stateAll(&n.Links, v.Links)
	stateAll(&n.FunctionsStopped, v.FunctionsStopped)
	stateAll(&n.Suspicions, v.Suspicions)
	if len(v.Items) > 0 {
		n.Items = make([]Item, len(v.Items))
		for i, name := range v.Items {
			n.Items[i].Value = name
		}
	}
}

// overruleLimit states the limit. What is stated alone of it, as from when it runs,
// leaves the length that was read.
func (n *Notice) overruleLimit(l Limit) {
	if read := n.ResponseLimit; l.Amount == nil && l.Unit == "" && read != nil {
		l.Amount, l.Unit = read.Value.Amount, read.Value.Unit
	} else {
		n.firstDay = FirstDayOpen
	}
	state(&n.ResponseLimit, l, true)
}

// stateAll is state for a list.
func stateAll[T any](list *[]Field[T], v []T) {
	if len(v) == 0 {
		return
	}
	*list = make([]Field[T], len(v))
	for i, x := range v {
		(*list)[i].Value = x
	}
}

// overrule is state for a value that may be absent.
func overrule[T any](f **Field[T], v *T) {
	if v != nil {
		*f = &Field[T]{Value: *v}
	}
}

func state[T any](f **Field[T], v T, stated bool) {
	if stated {
		*f = &Field[T]{Value: v}
	}
}

// A Row is one value of a notice in words, for a table.
type Row struct {
	Name, Value, Quote string
	Start, End         int
}

// Fields lists what is known, in the order of the contract; a list gives one
// row an entry. What is unread is not among them.
func (n *Notice) Fields() []Row {
	var rows []Row
	add := func(name, value, quote string, start, end int) {
		rows = append(rows, Row{name, value, quote, start, end})
	}
	text := func(name string, f *Field[string]) {
		if f != nil {
			add(name, f.Value, f.Quote, f.Start, f.End)
		}
	}
	texts := func(name string, list []Field[string]) {
		for _, f := range list {
			add(name, f.Value, f.Quote, f.Start, f.End)
		}
	}
	text("platform", n.Platform)
	text("language", n.Language)
	text("sanction", n.Sanction)
	text("suspension_id", n.SuspensionID)
	texts("clauses", n.Clauses)
	if f := n.DatedOn; f != nil {
		add("dated_on", f.Value.String(), f.Quote, f.Start, f.End)
	}
	if f := n.EffectiveOn; f != nil {
		add("effective_on", f.Value.String(), f.Quote, f.Start, f.End)
	}
	if f := n.ResponseLimit; f != nil {
		add("response_limit", f.Value.String(), f.Quote, f.Start, f.End)
	}
	if f := n.Deadline; f != nil {
		add("deadline", f.Value.Format(time.RFC3339), f.Quote, f.Start, f.End)
	}
	length := func(name string, f *Field[Length]) {
		if f != nil {
			add(name, f.Value.String(), f.Quote, f.Start, f.End)
		}
	}
	length("review_time", n.ReviewTime)
	length("funds_hold", n.FundsHold)
	text("channel", n.Channel)
	if f := n.RepeatCount; f != nil {
		add("repeat_count", strconv.Itoa(f.Value), f.Quote, f.Start, f.End)
	}
	for _, i := range n.Items {
		add("items", i.Value, i.Quote, i.Start, i.End)
	}
	texts("models", n.Models)
	for _, f := range []struct {
		name string
		*Field[bool]
	}{{"contains_instructions", n.ContainsInstructions}, {"waives", n.Waives}, {"final", n.Final}} {
		if f.Field != nil {
			add(f.name, strconv.FormatBool(f.Value), f.Quote, f.Start, f.End)
		}
	}
	for _, d := range n.Demands {
		add("demands", d.Value.String(), d.Quote, d.Start, d.End)
	}
	text("sender", n.Sender)
	texts("links", n.Links)
	text("response_language", n.ResponseLanguage)
	texts("functions_stopped", n.FunctionsStopped)
	texts("suspicions", n.Suspicions)
	return slices.Clip(rows)
}

// String says the limit in the words of its vocabulary: "7 days from receipt".
func (l Limit) String() string {
	var b strings.Builder
	if l.Amount != nil {
		b.WriteString(strconv.Itoa(*l.Amount) + " ")
	}
	b.WriteString(l.Unit)
	if l.From != "" {
		b.WriteString(" from " + l.From)
	}
	return b.String()
}
