package rules

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestExamplesOfTheTableHold(t *testing.T) {
	require.NoError(t, testEnv(t).CheckExamples())
	var names []string
	for _, f := range Functions() {
		require.NoError(t, f.check(), f.Name)
		require.Contains(t, f.Signature, f.Name+"(")
		require.Contains(t, f.Example, f.Name+"(")
		names = append(names, f.Name)
	}
	require.True(t, slices.IsSorted(names), names)
}

func TestFunctionsOverDates(t *testing.T) {
	v := &testView{Day: Date{2026, 3, 31}, At: time.Date(2026, 3, 30, 15, 0, 0, 0, time.UTC)} // 31 March in Korea
	for _, expr := range []string{
		`months_before(day, 1) == date("2026-02-28")`,
		`months_before(day, 6) == date("2025-09-30")`,
		`months_before(at, 1) == date("2026-02-28")`,
		`months_before(date("2024-02-29"), 12) == date("2023-02-28")`,
		`months_before(date("2026-01-15"), 1) == date("2025-12-15")`,
		`months_after(date("2023-12-31"), 2) == date("2024-02-29")`,
		`months_after(day, 0) == day`,
		`days_before(at, 31) == date("2026-02-28")`,
		`days_after(day, 1) == date("2026-04-01")`,
		`days_between(day, at) == 0`,
		`days_between(at, date("2026-04-02")) == 2`,
		`days_between(at, at) == 0`,
		`days_between(date("2026-04-02"), day) == -2`,
		`day_of(at) == day`,
		`day_of(timestamp("2026-03-30T14:59:59Z")) == date("2026-03-30")`,
		`day > months_before(at, 6) && day < days_after(day, 1)`,
	} {
		require.Equal(t, Match, answer(t, expr, v).Truth, expr)
	}
}

func TestFunctionsOverLists(t *testing.T) {
	v := &testView{Tags: []string{"a", "b"}, Name: "Ａcme  Ltd"}
	for expr, want := range map[string]Truth{
		`tags.overlaps(["b", "c"])`:                          Match,
		`tags.overlaps(["c"])`:                               NoMatch,
		`tags.overlaps([])`:                                  NoMatch,
		`tags.contains_all(["b", "a"])`:                      Match,
		`tags.contains_all([])`:                              Match,
		`tags.contains_all(["a", "c"])`:                      NoMatch,
		`["a"].contains_all(tags)`:                           NoMatch,
		`same_text(name, "acme LTD")`:                        Match,
		`same_text(name, "acmeltd")`:                         NoMatch,
		`same_text("한국\u200b 상사", "한국 상사")`:                  Match,
		`same_text("각", "\u1100\u1161\u11a8")`:               Match,
		`same_text("Straße", "STRASSE")`:                     Match,
		`notice.clauses.overlaps(["3"])`:                     Unknown, // nobody read a notice
		`evidence.exists(e, e.orders.overlaps(["1"]))`:       NoMatch,
		`tags.exists(t, same_text(t, "B"))`:                  Match,
		`tags.filter(t, t != "a").contains_all(["b"])`:       Match,
		`tags.map(t, t + "x").overlaps(["ax"])`:              Match,
		`["a", "b"].overlaps(tags) && !tags.overlaps(["z"])`: Match,
	} {
		require.Equal(t, want, answer(t, expr, v).Truth, expr)
	}
}

// An absent argument leaves every function unknown, with the name of the
// argument, also under ! and &&; has() and a decided part still decide.
func TestAbsentArgumentsOfFunctions(t *testing.T) {
	yes := true
	v := &testView{Flag: &yes, Evidence: []testItem{{ID: "E1"}}}
	for expr, needs := range map[string]string{
		`months_before(day, 1) < date("2026-01-01")`:                 "day",
		`months_after(at, 1) < date("2026-01-01")`:                   "at",
		`months_before(date("2026-01-01"), count) == day`:            "count day",
		`days_before(day, 1) == date("2026-01-01")`:                  "day",
		`days_after(at, count) == date("2026-01-01")`:                "at count",
		`days_between(day, at) > 3`:                                  "at day",
		`days_between(date("2026-01-01"), facts.since) == 0`:         "facts.since",
		`day_of(at) == date("0001-01-01")`:                           "at",
		`tags.overlaps(["a"])`:                                       "tags",
		`["a"].overlaps(tags)`:                                       "tags",
		`tags.contains_all([])`:                                      "tags",
		`["a"].contains_all(tags)`:                                   "tags",
		`["a", name].overlaps(["a"])`:                                "name",
		`same_text(name, "")`:                                        "name",
		`same_text("", name)`:                                        "name",
		`evidence.exists(e, e.orders.overlaps(["1"]))`:               "evidence.E1.orders",
		`evidence.exists(e, same_text(e.kind, "log"))`:               "evidence.E1.kind",
		`date("2026-01-01") > months_before(months_after(day, 1),1)`: "day",
	} {
		for _, form := range []string{"%s", "!(%s)", "flag && (%s)", "(%s) && flag", "!flag || !(%s)"} {
			r := answer(t, fmt.Sprintf(form, expr), v)
			require.Equal(t, Unknown, r.Truth, "%s: %v", fmt.Sprintf(form, expr), r.Problem)
			require.Equal(t, strings.Fields(needs), r.Needs, expr)
		}
		require.Equal(t, NoMatch, answer(t, "!flag && ("+expr+")", v).Truth, expr)
		require.Equal(t, Match, answer(t, "("+expr+") || flag", v).Truth, expr)
	}
}

// Under a closed root that is present absence is knowledge, through functions too.
func TestFunctionsOverWhatIsClosed(t *testing.T) {
	v := &testView{Notice: &testNotice{}}
	for _, expr := range []string{
		`months_before(notice.on, 1) < date("2026-01-01")`, `days_between(notice.on, notice.on) == 0`,
		`notice.clauses.overlaps(["3"])`, `notice.clauses.contains_all(["3"])`, `same_text(notice.channel, "reply")`,
	} {
		require.Equal(t, NoMatch, answer(t, expr, v).Truth, expr)
		require.Equal(t, Match, answer(t, "!("+expr+")", v).Truth, expr)
	}
}

// An unknown element of a list leaves open only what it could decide.
func TestUnknownElementsOfSets(t *testing.T) {
	v := &testView{Tags: []string{"a", ""}}
	for expr, want := range map[string]Truth{
		`tags.overlaps(["a"])`:          Match,
		`tags.overlaps(["b"])`:          Unknown,
		`tags.overlaps([])`:             NoMatch,
		`tags.contains_all(["a"])`:      Match,
		`tags.contains_all(["a", "b"])`: Unknown,
		`["a"].contains_all(tags)`:      Unknown,
		`["b"].contains_all(tags)`:      NoMatch,
		`[].contains_all(tags)`:         NoMatch,
	} {
		r := answer(t, expr, v)
		require.Equal(t, want, r.Truth, expr)
		if want == Unknown {
			require.Equal(t, []string{"tags.1"}, r.Needs, expr)
		}
	}
}

// What a function refuses is Failed at the name of the call.
func TestFunctionsRefuse(t *testing.T) {
	many := MaxDays + 1
	v := &testView{Count: &many, Day: Date{2026, 1, 1}, Facts: Declared{"since": Date{1899, 12, 31}}}
	for expr, want := range map[string]string{
		`true && months_before(day, -1) < day`:            "3:11: -1 is no number of months from 0 to 1200 [run-time]",
		`months_after(day, 1201) < day`:                   "3:3: 1201 is no number of months from 0 to 1200 [run-time]",
		`days_before (day, count) < day`:                  "3:3: 36501 is no number of days from 0 to 36500 [run-time]",
		`days_after(day, -9223372036854775808) < day`:     "3:3: -9223372036854775808 is no number of days from 0 to 36500 [run-time]",
		`months_before(facts.since, 1) < day`:             "3:3: the year of 1899-12-31 is not from 1900 to 2200 [run-time]",
		`day > days_before(date("1900-01-01"), 1)`:        "3:9: the year of 1899-12-31 is not from 1900 to 2200 [run-time]",
		`days_between(facts.since, day) > 1`:              "3:3: the year of 1899-12-31 is not from 1900 to 2200 [run-time]",
		`days_between(day, facts.since) > 1`:              "3:3: the year of 1899-12-31 is not from 1900 to 2200 [run-time]",
		`day_of(timestamp("2201-01-01T00:00:00Z")) > day`: "3:3: the year of 2201-01-01 is not from 1900 to 2200 [run-time]",
	} {
		p, ps := load(t, "rule: r\nwhen: |\n  "+expr+"\n")
		require.Empty(t, ps, expr)
		r := p.Rules[0].When.Eval(t.Context(), v)
		require.Equal(t, Failed, r.Truth, expr)
		require.Equal(t, "pack.yaml:"+want, r.Problem.String(), expr)
	}
}

func TestMistakesInCallsOfFunctions(t *testing.T) {
	for expr, want := range map[string]string{
		`day > month_before(at, 6)`:    `1:13: there is no function "month_before"; did you mean "months_before"? [unknown-name]`,
		`tags.overlap(["a"])`:          `1:12: there is no function "overlap"; did you mean "overlaps"? [unknown-name]`,
		`name.startWith("a")`:          `1:12: there is no function "startWith"; did you mean "startsWith"? [unknown-name]`,
		`tags.exist(t, t == "a")`:      `1:12: there is no function "exist"; did you mean "exists"? [unknown-name]`,
		`day > months_before(name, 6)`: `1:13: months_before cannot be used on (string, int); it is months_before(date or timestamp, int) -> date [wrong-type]`,
		`day > months_before(day)`:     `1:13: months_before cannot be used on (date); it is months_before(date or timestamp, int) -> date [wrong-type]`,
		`overlaps(tags, ["a"])`:        `1:7: overlaps cannot be used on (list(string), list(string)); it is list(string).overlaps(list(string)) -> bool [wrong-type]`,
		`tags.contains_all([1])`:       `1:12: contains_all cannot be used on list(string).(list(int)); it is list(string).contains_all(list(string)) -> bool [wrong-type]`,
		`same_text(name, day)`:         `1:7: same_text cannot be used on (string, date); it is same_text(string, string) -> bool [wrong-type]`,
		`day_of(day) == day`:           `1:7: day_of cannot be used on (date); it is day_of(timestamp) -> date [wrong-type]`,
		`day > now()`:                  `1:13: there is no function "now" [unknown-name]`,
	} {
		_, ps := load(t, "rule: r\nwhen: "+expr+"\n")
		require.NotEmpty(t, ps, expr)
		require.Equal(t, strings.Replace(want, "1:", "pack.yaml:2:", 1), ps[0].String(), expr)
	}
}

func TestCallsOfFunctionsCost(t *testing.T) {
	v := &testView{Tags: make([]string, 1000), Name: strings.Repeat("x", 5_000_000)}
	for i := range v.Tags {
		v.Tags[i] = fmt.Sprint("tag", i)
	}
	for _, expr := range []string{`tags.all(t, tags.overlaps([t]))`, `tags.all(t, tags.contains_all(tags))`, `same_text(name, name)`} {
		r := answer(t, expr, v)
		require.Equal(t, Failed, r.Truth, expr)
		require.Equal(t, "cost-limit", r.Problem.Kind, expr)
	}
	require.Equal(t, Match, answer(t, `tags.overlaps(["tag999"])`, v).Truth)
}

// What a condition reads is its fields; only a view's own methods count as read.
func TestReadsOfFunctions(t *testing.T) {
	c := compileOne(t, `tags.overlaps(notice.clauses) && name.startsWith("x") && months_before(at, 1) < facts.since && notice.asserts("late")`)
	require.Equal(t, []string{"at", "facts.since", "name", "notice.asserts", "notice.clauses", "tags"}, c.Reads())
}

// Months before and after undo one another wherever the day exists, and never
// leave the month that was counted to.
func TestMonthsAreCountedByTheCalendar(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := Date{2000, time.January, 1}.AddDays(rapid.IntRange(0, 30_000).Draw(t, "day"))
		n := rapid.IntRange(0, 900).Draw(t, "n")
		x := d.AddMonths(n)
		require.True(t, x.Valid())
		require.Equal(t, d.Year*12+int(d.Month)+n, x.Year*12+int(x.Month))
		if d.Day <= 28 {
			require.Equal(t, d, x.AddMonths(-n))
		}
		require.LessOrEqual(t, x.Day, d.Day)
	})
}

// Explain takes calls apart: each part at its beginning, and what is missing.
func TestExplainedCalls(t *testing.T) {
	p, ps := load(t, "rule: r\nwhen: flag && day > months_before(at, 1) && tags.overlaps([name])\n")
	require.Empty(t, ps)
	_, whole := p.Rules[0].When.Explain(t.Context(), &testView{At: time.Date(2026, 3, 31, 0, 0, 0, 0, time.UTC), Tags: []string{"a"}})
	var told []string
	var walk func(Part)
	walk = func(p Part) {
		if len(p.Parts) == 0 || strings.HasPrefix(p.Text, "months") || strings.HasPrefix(p.Text, "tags") {
			told = append(told, fmt.Sprintf("%d %s: %s", p.Pos.Col, p.Text, p.Value))
		}
		for _, x := range p.Parts {
			walk(x)
		}
	}
	walk(whole)
	require.Equal(t, []string{
		"7 flag: unknown: flag",
		"15 day: unknown: day",
		"21 months_before(at, 1): 2026-02-28",
		"35 at: 2026-03-31 00:00:00 +0000 UTC",
		"45 tags.overlaps([name]): unknown: name",
		"45 tags: [a]",
		"59 [name]: unknown: name",
	}, told)
}

func TestFunctionsOfARoom(t *testing.T) {
	f := Function{Name: "half", Signature: "half(int) -> int", Example: "half(4)", Result: "2", Cost: Cost{1, 0}, Doc: "Half of it."}
	half := func(n int) (int, error) {
		if n%2 != 0 {
			return 0, errors.New("odd")
		}
		return n / 2, nil
	}
	e, err := NewEnv[testView](All(FunctionOf(f, half)))
	require.NoError(t, err)
	require.NoError(t, e.CheckExamples())
	require.Equal(t, f, e.Functions()[len(Functions())])
	require.Equal(t, Match, evalWith(t, e, `half(4) == 2`).Truth)
	require.Equal(t, []string{"count"}, evalWith(t, e, `half(count) == 2`).Needs)
	require.Equal(t, "odd", evalWith(t, e, `half(3) == 1`).Problem.Msg)

	joined := Function{Name: "joined", Signature: "joined(list(string)) -> string", Example: `joined(["a", "b"])`, Result: `"a+b"`, Cost: Cost{1, 1}, Doc: "Joined."}
	e, err = NewEnv[testView](FunctionOf(joined, func(l []string) string { return strings.Join(l, "+") }))
	require.NoError(t, err)
	require.NoError(t, e.CheckExamples())
	require.Equal(t, []string{"tags"}, evalWith(t, e, `joined(tags) == ""`).Needs)

	e, err = NewEnv[testView](FunctionOf(f, func(n int) int { return 4 / (n - 4) }))
	require.NoError(t, err)
	require.Equal(t, Failed, evalWith(t, e, `half(4) == 2`).Truth, "a panic is an answer, not an end")

	f.Result = "3"
	e, err = NewEnv[testView](FunctionOf(f, half))
	require.NoError(t, err)
	require.ErrorContains(t, e.CheckExamples(), "the example of half: half(4) is not 3")
}

func evalWith(t *testing.T, e *Env[testView], expr string) Result {
	t.Helper()
	c := Cond[testView]{text: expr}
	require.Empty(t, c.compile(e), expr)
	return c.Eval(t.Context(), &testView{})
}

func TestFunctionsThatAreRefused(t *testing.T) {
	good := Function{Name: "f", Signature: "f(int) -> int", Example: "f(1)", Result: "1", Cost: Cost{1, 0}, Doc: "F."}
	with := func(change func(*Function)) Function { f := good; change(&f); return f }
	id := func(n int) int { return n }
	for want, o := range map[string]EnvOption{
		`function "": a name is letters`:          FunctionOf(with(func(f *Function) { f.Name = "" }), id),
		`function "1f": a name is letters`:        FunctionOf(with(func(f *Function) { f.Name = "1f" }), id),
		`it needs a signature`:                    FunctionOf(with(func(f *Function) { f.Doc = "" }), id),
		`it needs a cost`:                         FunctionOf(with(func(f *Function) { f.Cost = Cost{} }), id),
		`already a function "date"`:               FunctionOf(with(func(f *Function) { f.Name = "date" }), id),
		`already a function "size"`:               FunctionOf(with(func(f *Function) { f.Name = "size" }), id),
		`already a function "exists"`:             FunctionOf(with(func(f *Function) { f.Name = "exists" }), id),
		`already a function "f"`:                  All(FunctionOf(good, id), FunctionOf(good, id)),
		`invalid is no func`:                      FunctionOf(good, nil),
		`int is no func`:                          FunctionOf(good, 1),
		`nothing to give to a map[string]string`:  FunctionOf(good, func(map[string]string) int { return 0 }),
		`nothing to give to a []int`:              FunctionOf(good, func(...int) int { return 0 }),
		`no use for a []string`:                   FunctionOf(good, func(int) []string { return nil }),
		`returns one value`:                       FunctionOf(good, func(int) {}),
		`it returns one value, or one and an err`: FunctionOf(good, func(int) (int, int) { return 0, 0 }),
	} {
		_, err := NewEnv[testView](o)
		require.ErrorContains(t, err, want)
	}
}
