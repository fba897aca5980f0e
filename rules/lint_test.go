package rules

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Conditions with nothing odd in them. Each is near to one that is told of.
var silent = []string{
	`flag`, `!flag`, `true`, `flag == true`, `flag == false`, `flag != true`,
	`flag || !flag`, // it asks for flag, and matches when the answer is there
	`flag == true || flag == false`,
	`count >= 0`, `count < 0`, `count >= 0 || count < 0`, `count != 1 || count != 2`,
	`count > 3 && count < 5`, // 4
	`count > 3 || count < 5`,
	`count >= 3 && count <= 3`,
	`count > 9223372036854775806`,
	`share > 0.5 && share < 0.6`, `share > 1.0 || share < 1.0`,
	`!(share > 1.0) && !(share <= 1.0)`, // NaN
	`count + 1 > 5 && count < 9`, `count % 2 == 0 && count % 3 != 1`,
	`name == "a" || name == "b"`, `name != "a" && name != "b"`, `name > "a" && name < "b"`, `name > "a" && name < "a\u0001"`,
	`name in ["a", "b"] && name != "a"`, `name.startsWith("a") && name.endsWith("b")`, `name.matches("^a+$")`, `name.matches("a.c")`, `name.contains("abc")`,
	`name == "A" || name == "a"`, `name == account.entity`, `name == account.entity || name > account.entity`,
	`account.entity == "x" && name == "x"`, `size(name) > 1`, `size(name) == 1`,
	`has(account.entity)`, `!has(account.entity)`, `has(account.entity) && flag`, `!has(account.entity) || account.entity == "x"`,
	`has(account.entity) || account.entity == "x"`, `has(account.entity) && has(notice.limit)`,
	`has(notice.final) && notice.final == false`, // an absent one would be false as well
	`day >= date("2026-01-01") && day < date("2026-01-03")`, `day > date("2026-01-01") && day < date("2026-01-03")`,
	`day >= date("2026-01-01") && day <= date("2026-01-01")`,
	`at > timestamp("2026-01-01T00:00:00Z") && at < timestamp("2026-01-01T00:00:01Z")`, `at.getFullYear("Asia/Seoul") == 2026`,
	`at - timestamp("2026-01-01T00:00:00Z") > duration("24h")`, `at.getMinutes() == 0`,
	`notice.channel == "reply" && notice.limit.unit == "days"`,
	`notice.channel == "reply" || notice.channel != "reply"`, // both are no where the notice names none
	`!(notice.channel == "reply") && !(notice.channel != "reply")`,
	`notice.final || !notice.final`, `!notice.final && notice.limit.amount > 3`,
	`!(notice.limit.amount > 3) && !(notice.limit.amount <= 3)`,
	`notice.asserts("forged") && !notice.asserts("late")`, `notice.asserts("forged") || notice.asserts("late")`,
	`(notice.asserts("forged") || notice.asserts("late")) && !(notice.asserts("forged") && notice.asserts("late"))`,
	`"4.2.1" in notice.clauses && "14" in notice.clauses`, `notice.clauses.size() == 0`, `size(tags) == 0`, `size(evidence) > 0`,
	`evidence.exists(e, e.kind == "log") && evidence.exists(e, e.kind == "photo")`, `evidence.exists(e, e.kind == "log" && e.stamped)`,
	`evidence.all(e, e.kind != "log" || e.stamped)`, `evidence.filter(e, e.kind == "log").size() > 1`, `evidence.exists(e, has(e.stamped) && e.stamped)`,
	`tags.exists(t, t == "x")`, `tags.map(t, t + "y") == ["xy"]`, `tags.exists_one(t, t == "x")`,
	`facts.carrier == ""`, `facts.carrier != ""`, // a fact can be stated as empty
	`["", "a"].exists(s, s == facts.carrier)`,
	`facts.status == "active"`, `facts.status in ["active", "closed"]`, `paper.exists(p, p.medium == "scan")`, `"scan" in media`, `grade == "good"`,
	`flag ? true : false`, `flag ? count > 3 : false`, `(flag ? 1 : 2) == 1`, `flag == (count > 3)`, `flag && (count > 3) == true`,
	`flag && count > 3 || !flag && count < 3`, `flag && (name == "a" || count > 3)`,
}

// wordView has fields whose values are fixed, in each of the ways there are.
type grade string

func (grade) Values() []string { return []string{"good", "poor"} }

type wordPaper struct {
	Medium string `json:"medium" jsonschema:"enum=scan,enum=photo"`
	Kind   string `json:"kind"`
}

type wordView struct {
	testView
	Grade grade       `json:"grade"`
	Media []string    `json:"media" jsonschema:"enum=scan,enum=photo"`
	Paper []wordPaper `json:"paper"`
}

type wordPack struct {
	Rules []struct {
		ID   string         `json:"rule"`
		When Cond[wordView] `json:"when"`
	} `json:"rule"`
}

func wordEnv(t testing.TB) *Env[wordView] {
	t.Helper()
	e, err := NewEnv[wordView](Declare("facts", Field{Name: "status", Type: "string", Values: []string{"active", "closed"}},
		Field{Name: "carrier", Type: "string"}, Field{Name: "orders", Type: "int"}, Field{Name: "rate", Type: "double"}),
		Closed("notice"), Complete("evidence"), OneOf("paper.kind", "invoice", "letter"),
		Method("asserts", []string{"forged", "late"}, func(n *testNotice, set string) []Seen { return n.Said[set] }))
	require.NoError(t, err)
	return e
}

// wordConds compiles conditions over a wordView that must be right.
func wordConds(t testing.TB, env *Env[wordView], exprs ...string) []*Cond[wordView] {
	t.Helper()
	var out []*Cond[wordView]
	for _, e := range exprs {
		c := &Cond[wordView]{text: e}
		require.Empty(t, c.compileWith([]AnyEnv{env}), e)
		out = append(out, c)
	}
	return out
}

func TestNothingOddIsNotToldOf(t *testing.T) {
	require.GreaterOrEqual(t, len(silent), 60)
	for i, c := range wordConds(t, wordEnv(t), silent...) {
		t.Run(silent[i], func(t *testing.T) { require.Empty(t, c.Lint()) })
	}
}

// What is told of each condition: kind and message, several by a line end.
var odd = map[string]string{
	// never
	`false`:                                                "never-true: this condition never matches: false is never true",
	`1 == 2`:                                               "never-true: this condition never matches: 1 == 2 is never true",
	`flag && false`:                                        "never-true: this condition never matches: false is never true",
	`flag && 1 + 1 == 3`:                                   "never-true: this condition never matches: 1 + 1 == 3 is never true",
	`flag && "a" in ["b"]`:                                 `never-true: this condition never matches: "a" in ["b"] is never true`,
	`flag && !flag`:                                        "never-true: this condition never matches: flag and !flag are never true together",
	`flag == true && flag == false`:                        "never-true: this condition never matches: flag == true and flag == false are never true together",
	`!(flag || !flag)`:                                     "never-true: this condition never matches: !(flag || !flag) is never true",
	`name == "a" && name == "b"`:                           `never-true: this condition never matches: name == "a" and name == "b" are never true together`,
	`"a" == name && name in ["b", "c"]`:                    `never-true: this condition never matches: "a" == name and name in ["b", "c"] are never true together`,
	`name in ["a"] && name in ["b"]`:                       `never-true: this condition never matches: name in ["a"] and name in ["b"] are never true together`,
	`name == "a" && flag && name != "a"`:                   `never-true: this condition never matches: name == "a" and name != "a" are never true together`,
	`name > "b" && name < "a"`:                             `never-true: this condition never matches: name > "b" and name < "a" are never true together`,
	`name > "a" && name < "a\u0000"`:                       `never-true: this condition never matches: name > "a" and name < "a\x00" are never true together`,
	`count > 5 && count < 3`:                               "never-true: this condition never matches: count > 5 and count < 3 are never true together",
	`count > 5 && count < 6`:                               "never-true: this condition never matches: count > 5 and count < 6 are never true together",
	`5 < count && 3 > count`:                               "never-true: this condition never matches: 5 < count and 3 > count are never true together",
	`!(count > 5) && !(count <= 5)`:                        "never-true: this condition never matches: !(count > 5) and !(count <= 5) are never true together",
	`count > 9223372036854775807`:                          "never-true: this condition never matches: count > 9223372036854775807 is never true",
	`count + 1 > 5 && count + 1 < 2`:                       "never-true: this condition never matches: count + 1 > 5 and count + 1 < 2 are never true together",
	`count != 4 && count > 3 && count < 5`:                 "never-true: this condition never matches: count != 4 && count > 3 && count < 5 is never true: its parts exclude each other",
	`day < date("2026-01-01") && day > date("2027-01-01")`: `never-true: this condition never matches: day < date("2026-01-01") and day > date("2027-01-01") are never true together`,
	`day > date("2026-01-01") && day < date("2026-01-02")`: `never-true: this condition never matches: day > date("2026-01-01") and day < date("2026-01-02") are never true together`,
	`at > timestamp("2026-01-02T00:00:00Z") && at < timestamp("2026-01-01T00:00:00Z")`: `never-true: this condition never matches: at > timestamp("2026-01-02T00:00:00Z") and at < timestamp("2026-01-01T00:00:00Z") are never true together`,
	`count < orders && count > orders`:                                                 "never-true: this condition never matches: count < orders and count > orders are never true together",
	`count < orders && orders < count`:                                                 "never-true: this condition never matches: count < orders and orders < count are never true together",
	`has(account.entity) && !has(account.entity)`:                                      "never-true: this condition never matches: has(account.entity) and !has(account.entity) are never true together",
	`!has(account.entity) && account.entity == "x"`:                                    `never-true: this condition never matches: !has(account.entity) and account.entity == "x" are never true together`,
	`notice.channel == "a" && notice.channel == "b"`:                                   `never-true: this condition never matches: notice.channel == "a" and notice.channel == "b" are never true together`,
	`notice.final && notice.final == false`:                                            "never-true: this condition never matches: notice.final and notice.final == false are never true together",
	`notice.asserts("late") && !notice.asserts("late")`:                                `never-true: this condition never matches: notice.asserts("late") and !notice.asserts("late") are never true together`,
	`"1" in tags && !("1" in tags)`:                                                    `never-true: this condition never matches: "1" in tags and !("1" in tags) are never true together`,
	`size(tags) < 0`:                                                                   "never-true: this condition never matches: size(tags) < 0 is never true",
	`name == ""`:                                                                       `never-true: this condition never matches: name == "" is never true: an empty text counts as absent`,
	`account.entity == ""`:                                                             `never-true: this condition never matches: account.entity == "" is never true: an empty text counts as absent; ask !has(account.entity)`,
	`size(account.entity) == 0`:                                                        `never-true: this condition never matches: size(account.entity) == 0 is never true: an empty text counts as absent; ask !has(account.entity)`,
	`flag ? 1 == 2 : false`:                                                            "never-true: this condition never matches: flag ? (1 == 2) : false is never true",
	`(flag && count > 3) && (count > 3 && !flag)`:                                      "never-true: this condition never matches: flag and !flag are never true together",
	`(name == "a" || name == "b") && name == "c"`:                                      `never-true: this condition never matches: name == "a" || name == "b" and name == "c" are never true together`,
	`evidence.exists(e, e.kind == "a") && !evidence.exists(e, e.kind == "a")`:          `never-true: this condition never matches: evidence.exists(e, e.kind == "a") and !evidence.exists(e, e.kind == "a") are never true together`,
	`share > 2.0 && share < 1.0`:                                                       "never-true: this condition never matches: share > 2.0 and share < 1.0 are never true together",
	`share < facts.rate && share > facts.rate`:                                         "never-true: this condition never matches: share < facts.rate and share > facts.rate are never true together",
	// dead parts
	`flag || 1 == 2`:                                     "dead-part: 1 == 2 is never true",
	`flag || name == "a" && name == "b"`:                 `dead-part: name == "a" and name == "b" are never true together`,
	`!(count > 5 && count < 3)`:                          "dead-part: count > 5 and count < 3 are never true together",
	`flag || count > 5 && (name == "a" && count < 3)`:    "dead-part: count > 5 and count < 3 are never true together",
	`evidence.exists(e, e.kind == "a" && e.kind == "b")`: `dead-part: e.kind == "a" and e.kind == "b" are never true together`,
	`evidence.filter(e, e.stamped && !e.stamped) != []`:  "dead-part: e.stamped and !e.stamped are never true together",
	`tags.exists(t, t == "")`:                            `dead-part: t == "" is never true: an empty text counts as absent`,
	`(flag && !flag ? 1 : 2) == 2`:                       "dead-part: flag and !flag are never true together",
	// always
	`1 < 2`:        "always-true: this condition always matches: 1 < 2 is true for every case",
	`true || flag`: "always-true: this condition always matches: true || flag is true for every case",
	`flag || date("2026-01-01") < date("2026-01-02")`: `always-true: this condition always matches: flag || date("2026-01-01") < date("2026-01-02") is true for every case`,
	`has(account.entity) || !has(account.entity)`:     "always-true: this condition always matches: has(account.entity) || !has(account.entity) is true for every case",
	`size(evidence) >= 0`:                             "always-true: this condition always matches: size(evidence) >= 0 is true for every case",
	`!(has(account.entity) && !has(account.entity))`:  "always-true: this condition always matches: !(has(account.entity) && !has(account.entity)) is true for every case",
	// idle parts
	`flag && true`:                                         "idle-part: true is true for every case",
	`flag && 1 < 2`:                                        "idle-part: 1 < 2 is true for every case",
	`flag && size(evidence) >= 0`:                          "idle-part: size(evidence) >= 0 is true for every case",
	`count > 5 && count > 3`:                               "idle-part: count > 3 adds nothing to count > 5",
	`count > 5 || count > 3`:                               "idle-part: count > 5 adds nothing to count > 3",
	`count > 1 && count >= 2`:                              "idle-part: count >= 2 adds nothing to count > 1",
	`name == "a" && name != "b"`:                           `idle-part: name != "b" adds nothing to name == "a"`,
	`name == "a" || name in ["a", "b"]`:                    `idle-part: name == "a" adds nothing to name in ["a", "b"]`,
	`day > date("2026-02-01") && day > date("2026-01-01")`: `idle-part: day > date("2026-01-01") adds nothing to day > date("2026-02-01")`,
	`flag && (flag || count > 3)`:                          "idle-part: flag || count > 3 adds nothing to flag",
	// twice
	`flag && flag`:                                     "repeated-part: flag stands here twice",
	`flag || count > 3 || flag`:                        "repeated-part: flag stands here twice",
	`count > 3 && flag && 3 < count`:                   "repeated-part: 3 < count stands here twice",
	`(flag && name == "a") || (flag && name == "a")`:   `repeated-part: flag && name == "a" stands here twice`,
	`notice.asserts("late") || notice.asserts("late")`: `repeated-part: notice.asserts("late") stands here twice`,
	`name in ["a", "a"]`:                               `repeated-element: "a" stands in this list twice`,
	// words
	`facts.status == "actve"`:                         `not-one-of: facts.status cannot be "actve"; did you mean "active"? It is one of active, closed`,
	`"Active" != facts.status`:                        `not-one-of: facts.status cannot be "Active"; did you mean "active"? It is one of active, closed`,
	`facts.status in ["active", "gone"]`:              `not-one-of: facts.status cannot be "gone"; write one of active, closed`,
	`grade == "god"`:                                  `not-one-of: grade cannot be "god"; did you mean "good"? It is one of good, poor`,
	`"scam" in media`:                                 `not-one-of: media cannot be "scam"; did you mean "scan"? It is one of scan, photo`,
	`media.exists(m, m == "foto")`:                    `not-one-of: media cannot be "foto"; did you mean "photo"? It is one of scan, photo`,
	`paper.exists(p, p.kind == "invoce")`:             `not-one-of: paper.kind cannot be "invoce"; did you mean "invoice"? It is one of invoice, letter`,
	`paper.filter(p, flag).all(p, p.medium == "fax")`: `not-one-of: paper.medium cannot be "fax"; write one of scan, photo`,
	// surprises
	`at.getMonth() == 3`:                           `zero-based: getMonth() counts from 0: January is 0; compare days: day_of(at) with date("2026-03-12")`,
	`at.getDayOfMonth("Asia/Seoul") == 1`:          `zero-based: getDayOfMonth() counts from 0: the first day is 0; compare days: day_of(at) with date("2026-03-12")`,
	`at.getDayOfWeek("Asia/Seoul") == 7`:           "zero-based: getDayOfWeek() counts from 0: Sunday is 0; compare days: day_of(at) with date(\"2026-03-12\")\nnever-true: this condition never matches: at.getDayOfWeek(\"Asia/Seoul\") == 7 is never true; it is a number from 0 to 6",
	`at.getHours() > 18`:                           `utc-getter: getHours() reads the clock in UTC; name the zone, as in getHours("Asia/Seoul")`,
	`notice.limit == null`:                         "null-compare: nothing is null here: what is absent is unknown; ask has(notice.limit)",
	`account != null`:                              "null-compare: nothing is null here: what is absent is unknown",
	`account.entity != ""`:                         `empty-text: account.entity != "" is true whenever it is known: an empty text counts as absent; ask has(account.entity)`,
	`size(account.entity) > 0`:                     "empty-text: size(account.entity) > 0 is true whenever it is known: an empty text counts as absent; ask has(account.entity)",
	`has(account.entity) && account.entity == "x"`: "has-guard: with has(account.entity) nobody is asked for it where it is absent; leave has() out where the question is wanted",
	`has(notice.channel) && notice.channel == "x"`: "has-guard: has(notice.channel) adds nothing: a comparison with it is false where it is absent; leave it out",
	`name == name`:                                 "self-compare: name == name compares a thing with itself",
	`name != name`:                                 "never-true: this condition never matches: name != name is never true",
	`evidence.exists(e, e.kind == e.kind)`:         "self-compare: e.kind == e.kind compares a thing with itself",
	`name.matches("abc")`:                          `plain-pattern: name.matches("abc") finds "abc" anywhere in the text; write contains for that, or ^…$ around it for the whole text`,
}

func TestWhatIsOdd(t *testing.T) {
	require.GreaterOrEqual(t, len(odd), 60)
	env := wordEnv(t)
	for expr, want := range odd {
		t.Run(expr, func(t *testing.T) {
			c := wordConds(t, env, strings.ReplaceAll(expr, "orders", "facts.orders"))[0]
			var got []string
			for _, p := range c.Lint() {
				s := p.Kind + ": " + p.Msg
				if p.Fix != "" && !slices.Contains([]string{"leave it out", "leave one of them out", "leave one of them out, or join them with ||"}, p.Fix) || p.Kind == "has-guard" {
					s += "; " + p.Fix
				}
				got = append(got, strings.ReplaceAll(s, "facts.orders", "orders"))
			}
			require.ElementsMatch(t, strings.Split(want, "\n"), got)
		})
	}
}

// A problem stands where its part begins in the file, and has its severity.
func TestPlacesOfOddities(t *testing.T) {
	p, ps := load(t, "rule: r\nwhen: |\n  flag ||\n    (has(account.entity) && account.entity == \"\")\n    || flag // 반복\n---\nrule: s\nwhen: flag && at.getMonth() == 13\n")
	require.Empty(t, ps)
	var got []string
	for i := range p.Rules {
		for _, x := range p.Rules[i].When.Lint() {
			got = append(got, x.String())
		}
	}
	require.Equal(t, []string{
		`pack.yaml:4:6: info: with has(account.entity) nobody is asked for it where it is absent; leave has() out where the question is wanted [has-guard]`,
		`pack.yaml:4:29: warning: account.entity == "" is never true: an empty text counts as absent; ask !has(account.entity) [dead-part]`,
		`pack.yaml:5:8: warning: flag stands here twice; leave one of them out [repeated-part]`,
		`pack.yaml:8:15: warning: getMonth() counts from 0: January is 0; compare days: day_of(at) with date("2026-03-12") [zero-based]`,
		`pack.yaml:8:15: this condition never matches: at.getMonth() == 13 is never true; it is a number from 0 to 11 [never-true]`,
	}, got)
}

func TestTreeLint(t *testing.T) {
	p, ps := load(t, "rule: r\nwhen: flag && !flag\n---\nrule: s\nwhen: name == name\n")
	require.Empty(t, ps)
	var tree Tree
	got := tree.Lint(p)
	require.Len(t, got, 2)
	require.Equal(t, got[:1], got.AtLeast(Error))
	var never Cond[testView]
	require.Empty(t, never.Lint())
}

// Beyond twelve questions the whole is left alone; its parts still speak.
func TestLintIsBounded(t *testing.T) {
	many := make([]string, 40)
	for i := range many {
		many[i] = fmt.Sprintf("name == 'n%d'", i)
	}
	all := strings.Join(many, " && ")
	require.Empty(t, compileOne(t, all).Lint())
	got := compileOne(t, "("+strings.Join(many, " || ")+") && (flag && !flag || count > 3)").Lint()
	require.Len(t, got, 1)
	require.Equal(t, "dead-part", got[0].Kind)
}

func TestOneOfRefusesWhatIsNoText(t *testing.T) {
	_, err := NewEnv[testView](OneOf("notice.chanel", "x"))
	require.ErrorContains(t, err, "no text")
	_, err = NewEnv[testView](OneOf("nothing.kind", "x"))
	require.ErrorContains(t, err, "the view has no nothing.kind")
	_, err = NewEnv[testView](OneOf("count", "x"))
	require.ErrorContains(t, err, "count is no text")
	_, err = NewEnv[testView](OneOf("evidence.kind", "x"))
	require.NoError(t, err)
}
