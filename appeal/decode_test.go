package appeal

import (
	"context"
	"os"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/rules"
)

func mistakes(t testing.TB, name, file string) []string {
	t.Helper()
	_, err := DecodeCaseFile(name, []byte(file))
	require.Error(t, err)
	return strings.Split(err.Error(), "\n")
}

// Five different mistakes in one file are told in one run, each at its place.
func TestFiveMistakesInOneCase(t *testing.T) {
	require.Equal(t, []string{
		`case.yaml:3:3: account has no key "platfrom"; did you mean "platform"? [unknown-key]`,
		`case.yaml:4:11: account.status cannot be "suspnded"; did you mean "suspended"? It is one of active, suspended, restricted, terminated, deactivated, closed, deleted [not-one-of]`,
		`case.yaml:8:5: evidence[0] lacks the key "id" [missing-key]`,
		`case.yaml:9:13: evidence[0].signed must be true or false, not "yes"; write true [wrong-type]`,
		`case.yaml:11:1: the key "account" stands here a second time, first in line 2; keep one of them [duplicate-key]`,
	}, mistakes(t, "case.yaml", strings.Join([]string{
		"id: c-1 # 😀",
		"account:",
		"  platfrom: coupang",
		"  status: suspnded",
		"notice:",
		"  text: \"가품 😀\"",
		"evidence:",
		"  - kind: lease",
		"    signed: yes",
		"    pages: 3",
		"account: {entity: x}",
	}, "\r\n")))
	require.Equal(t, []string{
		`case.json:2:29: account has no key "platfrom"; did you mean "platform"? [unknown-key]`,
		`case.json:3:12: account.status cannot be "suspnded"; did you mean "suspended"? It is one of active, suspended, restricted, terminated, deactivated, closed, deleted [not-one-of]`,
		`case.json:5:15: evidence[0] lacks the key "id" [missing-key]`,
		`case.json:5:43: evidence[0].signed must be true or false, not text; write true [wrong-type]`,
		`case.json:6:2: the key "account" stands here a second time, first in line 2; keep one of them [duplicate-key]`,
	}, mistakes(t, "case.json", strings.Join([]string{
		`{"id": "c-1",`,
		`"account": {"entity": "😀가", "platfrom": "coupang",`,
		` "status": "suspnded"},`,
		` "notice": {"text": "\ud83d\ude00"},`,
		` "evidence": [{"kind": "lease", "signed": "yes", "pages": 3}],`,
		` "account": {"entity": "x"}`,
		`}`,
	}, "\n")))
}

// Each mistake alone: the place, and what to write instead.
func TestMistakesInCases(t *testing.T) {
	for name, c := range map[string]struct{ file, want string }{
		"unknown field":        {"notis: {text: x}", `f:1:1: there is no key "notis" here; did you mean "notice"? [unknown-key]`},
		"field of another":     {"letter: {received_at: x}", `f:1:10: letter has no key "received_at"; the keys here are text, file, mode, signature, reviewed [unknown-key]`},
		"kind of paper":        {"evidence: [{id: E1, kind: photo}]", `f:1:27: evidence[0].kind cannot be "photo"; there are 49: authorization-letter, authorization-chain, trademark-certificate, purchase-invoice, transaction-statement, purchase-contract, import-declaration, brand-confirmation, retraction-letter, licence-agreement, legal-opinion, ip-registration, … [not-one-of]`},
		"kind, in part":        {"evidence: [{id: E1, kind: invoice}]", `f:1:27: evidence[0].kind cannot be "invoice"; did you mean "purchase-invoice"? [not-one-of]`},
		"list, no list":        {"evidence:\n  id: E1", `f:2:3: evidence must be a list, not a mapping; begin each entry with "- " [wrong-type]`},
		"bare notice":          {"notice: Dear seller", `f:1:9: notice must be a mapping of keys to values, not "Dear seller"; write {text: …, file: …, …} [wrong-type]`},
		"facts in a list":      {"facts: [a]", `f:1:8: facts must be a mapping, not a list [wrong-type]`},
		"kind, nearly":         {"evidence: [{id: E1, kind: purchase-invoce}]", `f:1:27: evidence[0].kind cannot be "purchase-invoce"; did you mean "purchase-invoice"? [not-one-of]`},
		"day for an instant":   {"as_of: 2026-03-12", `f:1:8: as_of must be a time with its zone, not "2026-03-12"; add hour and zone, as in 2026-03-12T09:00:00+09:00 [bad-format]`},
		"instant without zone": {"notice: {received_at: 2026-03-12T10:00:00}", `f:1:23: notice.received_at must be a time with its zone, not "2026-03-12T10:00:00"; add the zone, as in 2026-03-12T10:00:00+09:00 [bad-format]`},
		"no such day":          {"sanctions: [{on: 2026-02-30}]", `f:1:18: sanctions[0].on must be a day of the calendar, not "2026-02-30"; write YYYY-MM-DD, as in 2026-03-12 [bad-format]`},
		"country in words":     {"account: {registered_in: China}", `f:1:26: account.registered_in has not the right form; write it as in CN, HK [bad-format]`},
		"money without unit":   {"funds: {held: {amount: 100}}", `f:1:15: funds.held lacks the key "currency" [missing-key]`},
		"money with cents":     {"funds: {held: {amount: 1.5, currency: KRW}}", `f:1:24: funds.held.amount must be a whole number, not the number 1.5; write digits only [wrong-type]`},
		"negative pages":       {"evidence: [{id: E1, pages: -1}]", `f:1:28: evidence[0].pages must be at least 1 [out-of-range]`},
		"override":             {"notice: {sanction: suspended}", `f:1:20: notice.sanction cannot be "suspended"; write one of listing-stopped, sales-suspended, account-suspended, permanent, terminated, restricted, funds-held, verification-hold, warning, none [not-one-of]`},
		"function":             {"notice: {functions_stopped: [listing, order]}", `f:1:39: notice.functions_stopped[1] cannot be "order"; did you mean "orders"? It is one of listing, orders, withdrawal [not-one-of]`},
		"one id twice":         {"evidence: [{id: E1}, {id: E1}]", `f:1:27: the id "E1" is taken by evidence[0]; give each item an id of its own [duplicate-id]`},
		"an empty id":          {"evidence: [{id: ''}]", `f:1:17: evidence[0].id holds too little: at least 1 [too-few]`},
		"text for a section":   {"account: x\nnotice: {text: x}", `f:1:10: account must be a mapping of keys to values, not "x"; write {platform: …, program: …, …} [wrong-type]`},
		"two documents":        {"id: a\nnotice: {text: x}\n---\nid: b\n", `f:4:1: a case is one document, here begins a second one; put each case into a file of its own [several]`},
		"nothing":              {"# nothing\n", `f: the file holds no case; write notice: {text: …} [empty]`},
		"text":                 {"Dear seller", `f:1:1: a document is a mapping of keys to values, this is text [wrong-type]`},
		"broken JSON":          {`{"id": `, `f:1:8: the file ends where a value is due; is it whole? [syntax]`},
	} {
		t.Run(name, func(t *testing.T) {
			require.Equal(t, []string{c.want}, mistakes(t, "f", c.file))
		})
	}
}

// A case file with everything that the contract knows.
func TestAWholeCaseIsTaken(t *testing.T) {
	data, err := os.ReadFile("testdata/whole.yaml")
	require.NoError(t, err)
	require.True(t, IsCase(data))
	c, err := DecodeCaseFile("whole.yaml", data)
	require.NoError(t, err)
	require.Equal(t, "2026-03-19T23:59:59+09:00", c.Notice.Deadline.Format(time.RFC3339))
	require.Equal(t, rules.Date{Year: 2027, Month: 2, Day: 28}, c.Account.KoreanBusinessRegistration.ValidUntil)
	require.Equal(t, int64(1250000), c.Funds.Held.Amount)
	require.Equal(t, Words{"100% sure"}, c.Provider.Claims)
	require.Equal(t, "0012", c.Evidence[0].Orders[0])
	require.Equal(t, []string{"authorization-letter"}, c.Notice.Demands[0].Asks)
	require.Equal(t, "whole.yaml:4:3", c.posOf("/account").String())
}

// Positions lead from a fact to its file.
func TestFactsKnowTheirPlaces(t *testing.T) {
	c, err := DecodeCaseFile("f", []byte("notice: {text: x}\nfacts:\n  first_scan_exist: false\n  orders_affected: many\n"))
	require.NoError(t, err) // a case knows no pack
	e, err := New(WithoutNext())
	require.NoError(t, err)
	_, err = e.Diagnose(context.Background(), *c)
	require.Error(t, err)
	told := rules.ProblemsOf(err)
	require.Len(t, told, 2)
	require.Equal(t, "f:3:21", told[0].Pos.String())
	require.Contains(t, told[0].Fix, "first_scan_exists")
	require.Equal(t, "f:4:20", told[1].Pos.String())
}

// The bytes of a file tell whether it is a case or a notice.
func TestCaseOrNotice(t *testing.T) {
	for name, c := range map[string]struct {
		file string
		want bool
	}{
		"JSON":                  {` {"notice": {}}`, true},
		"JSON, broken":          {"\ufeff{\"notice\"", true},
		"YAML":                  {"notice:\n  text: x\n", true},
		"YAML, flow":            {"id: a\nnotice: {text: x}\n", true},
		"YAML, a list":          {"evidence:\n- id: E1\n", true},
		"YAML, begun with ---":  {"---\nfacts: {a: true}\n", true},
		"YAML with a tab":       {"notice:\n\ttext: x\n", true},
		"YAML, badly indented":  {"id: a\nnotice:\n  text: x\n   file: y\n", true},
		"YAML, open quotes":     {"id: a\nevidence:\n  - id: \"E1\n", true},
		"YAML, key twice":       {"notice: {text: x}\nnotice: {text: y}\n", true},
		"a mail":                {"Suspension ID: SUS-1\nEffective date: 2026-03-05\nDear Seller,\n", false},
		"a mail of pairs":       {"Suspension ID: SUS-1\nEffective: 2026-03-05\nid: 4\nstatus: suspended\n", false},
		"a mail with a heading": {"notice:\nYour account is suspended.\n\nevidence:\ninvoice, photo\n", false},
		"a list in a mail":      {"Dear seller,\nevidence:\n- an invoice: one\n- a photo\n", false},
		"another YAML":          {"server:\n  port: 80\n", false},
		"text":                  {"안녕하세요. 판매 정지 안내", false},
		"nothing":               {"", false},
		"not UTF-8":             {"notice:\n  text: \xff\n", false},
		"HTML":                  {"<html><body>notice: {x}</body></html>", false},
		"text that holds one":   {"Please fill in:\n\n  notice:\n    text: x\n", false},
	} {
		t.Run(name, func(t *testing.T) {
			require.Equal(t, c.want, IsCase([]byte(c.file)))
		})
	}
}

func FuzzDecodeCase(f *testing.F) {
	whole, err := os.ReadFile("testdata/whole.yaml")
	require.NoError(f, err)
	for _, s := range []string{string(whole), `{"notice": {"text": "x"}, "facts": {"a": 1}}`, "notice:\n\ttext: x", "evidence: [{id: E1}, {id: E1}]",
		"account: &a {entity: x}\nstores: [*a]\n", "password: x\n---\n", "{\"a\": \"\\ud83d", "\ufeffid: 1\r\nnotice: {file: ../x}\r\n"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		IsCase(data)
		c, err := DecodeCase(data)
		if err != nil {
			require.NotEmpty(t, rules.ProblemsOf(err))
			require.True(t, utf8.ValidString(err.Error()))
			return
		}
		require.Empty(t, Secrets(c))
	})
}
