package rules

import (
	"slices"
)

// A Function is one function that conditions may use besides the operators and
// macros of CEL. The table of them is one list, [Functions], from which pages,
// schemas and tests are printed; a room adds its own with [FunctionOf].
type Function struct {
	Name      string `json:"name"`
	Signature string `json:"signature"` // months_before(date, int) -> date
	Example   string `json:"example"`   // a condition's part that names no field
	Result    string `json:"result"`    // what the example comes to, written the same way
	Cost      Cost   `json:"cost"`
	Doc       string `json:"doc"`
}

// Cost is the most that one call takes of [MaxCost]: Call steps, and Each steps
// more for every element of a list and every ten characters of a text it is given.
type Cost struct {
	Call int `json:"call"`
	Each int `json:"each,omitempty"`
}

// Limits of the functions over dates. What lies outside is a mistake of the
// case or the condition, and never a date of some other century.
const (
	MinYear   = 1900
	MaxYear   = 2200
	MaxDays   = 36_500 // that a date may be moved by
	MaxMonths = 1_200
)

// Functions lists the functions of every environment, by name.
func Functions() []Function {
	out := make([]Function, len(builtins))
	for i, b := range builtins {
		out[i] = b.Function
	}
	return out
}

// builtins are the table, in order of names. A Go parameter of type [Date] also
// takes a timestamp: its day in Korea.
var builtins = []function{
	{Function{
		Name: "contains_all", Signature: "list(string).contains_all(list(string)) -> bool",
		Example: `["a", "b", "c"].contains_all(["c", "a"])`, Result: `true`, Cost: Cost{1, 1},
		Doc: "Whether the list has every element of the other; every list has all of an empty one.",
	}, member{containsAll}},
	{Function{
		Name: "date", Signature: "date(string) -> date",
		Example: `date("2026-03-12") < date("2026-03-13")`, Result: `true`, Cost: Cost{1, 0},
		Doc: "The day that is written out as YYYY-MM-DD.",
	}, ParseDate},
	{Function{
		Name: "day_of", Signature: "day_of(timestamp) -> date",
		Example: `day_of(timestamp("2026-03-12T15:00:00Z"))`, Result: `date("2026-03-13")`, Cost: Cost{1, 0},
		Doc: "The day in Korea (UTC+9) that the timestamp falls on.",
	}, dayOf},
	{Function{
		Name: "days_after", Signature: "days_after(date or timestamp, int) -> date",
		Example: `days_after(date("2026-02-27"), 2)`, Result: `date("2026-03-01")`, Cost: Cost{1, 0},
		Doc: "The date that many days later; a timestamp counts as its day in Korea.",
	}, daysAfter},
	{Function{
		Name: "days_before", Signature: "days_before(date or timestamp, int) -> date",
		Example: `days_before(date("2026-03-01"), 1)`, Result: `date("2026-02-28")`, Cost: Cost{1, 0},
		Doc: "The date that many days earlier; a timestamp counts as its day in Korea.",
	}, daysBefore},
	{Function{
		Name: "days_between", Signature: "days_between(date or timestamp, date or timestamp) -> int",
		Example: `days_between(date("2026-02-27"), date("2026-03-01"))`, Result: `2`, Cost: Cost{1, 0},
		Doc: "How many days the second lies after the first, below 0 where it lies before; timestamps count as their days in Korea.",
	}, daysBetween},
	{Function{
		Name: "months_after", Signature: "months_after(date or timestamp, int) -> date",
		Example: `months_after(date("2026-01-31"), 1)`, Result: `date("2026-02-28")`, Cost: Cost{1, 0},
		Doc: "The same day that many months later, or the last of the month where it has no such day.",
	}, monthsAfter},
	{Function{
		Name: "months_before", Signature: "months_before(date or timestamp, int) -> date",
		Example: `months_before(date("2024-03-31"), 1)`, Result: `date("2024-02-29")`, Cost: Cost{1, 0},
		Doc: "The same day that many months earlier, or the last of the month where it has no such day.",
	}, monthsBefore},
	{Function{
		Name: "overlaps", Signature: "list(string).overlaps(list(string)) -> bool",
		Example: `["a", "b"].overlaps(["c", "b"])`, Result: `true`, Cost: Cost{1, 1},
		Doc: "Whether some element of the list is one of the other.",
	}, member{overlaps}},
	{Function{
		Name: "same_text", Signature: "same_text(string, string) -> bool",
		Example: `same_text("Ｓｈｅｎｚｈｅｎ  Ｆｏｏ Ltd ", "SHENZHEN foo LTD")`, Result: `true`, Cost: Cost{1, 1},
		Doc: "Whether two names are the same but for width, case and blanks (NFKC, case folded, blanks at the ends dropped and others made one).",
	}, sameText},
}

// function is a Function with the Go that answers it: a func of the kinds that
// [FunctionOf] takes, or a member.
type function struct {
	Function
	call any
}

func findFunction(all []function, name string) (function, bool) {
	i := slices.IndexFunc(all, func(f function) bool { return f.Name == name })
	if i < 0 {
		return function{}, false
	}
	return all[i], true
}
