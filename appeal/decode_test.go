package appeal

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/rules"
)

// told gives the problems of an error as lines.
func told(err error) []string {
	var out []string
	for _, p := range rules.ProblemsOf(err) {
		out = append(out, p.String())
	}
	return out
}

// Five different mistakes in one case file, each at its place, in one run.
func TestFiveMistakesInOneCase(t *testing.T) {
	_, err := DecodeCaseFile("case.yaml", []byte(`id: c-1
acount: {platform: coupang}
account:
  platform: coupong
  email_accepts_foreign_senders: yes
notice:
  text: x
  received_at: 2026-03-12
evidence:
  - {id: E1, kind: carrier-tracking, pages: two}
`))
	got := told(err)
	require.Len(t, got, 5, strings.Join(got, "\n"))
	for i, want := range []string{"case.yaml:2:1: ", "case.yaml:4:13: ", "case.yaml:5:34: ", "case.yaml:8:16: ", "case.yaml:10:45: "} {
		require.Contains(t, got[i], want)
	}
	require.Contains(t, got[0], `did you mean "account"`)
	require.Contains(t, got[1], `"coupang"`)
}

func TestFiveMistakesInOneJSONCase(t *testing.T) {
	_, err := DecodeCaseFile("case.json", []byte(`{
 "acount": {},
 "account": {"platform": "coupong", "email_accepts_foreign_senders": "yes"},
 "notice": {"text": "\ud55c", "received_at": "soon"},
 "evidence": [{"id": "E1", "pages": "two"}]
}`))
	got := told(err)
	require.Len(t, got, 5, strings.Join(got, "\n"))
	for i, line := range []string{":2:", ":3:", ":3:", ":4:", ":5:"} {
		require.Contains(t, got[i], "case.json"+line)
	}
}

func TestDuplicateKeysAreToldOf(t *testing.T) {
	for _, in := range []string{"id: a\nid: b\n", `{"id": "a", "id": "b"}`} {
		_, err := DecodeCase([]byte(in))
		require.ErrorContains(t, err, `"id"`)
	}
}

// Every labelled case and every case of a labelled letter can be read, and goes
// through JSON and back without a loss.
func TestLabelledCasesCanBeRead(t *testing.T) {
	n := 0
	for _, folder := range []string{"cases", "letters"} {
		files, err := filepath.Glob(filepath.Join("..", "testdata", "labelled", "*", folder, "*.json"))
		require.NoError(t, err)
		for _, f := range files {
			data, err := os.ReadFile(f)
			require.NoError(t, err)
			var l struct{ Case json.RawMessage }
			require.NoError(t, json.Unmarshal(data, &l))
			c, err := DecodeCaseFile(filepath.Base(f), l.Case)
			require.NoError(t, err, f)
			again, err := json.Marshal(c)
			require.NoError(t, err)
			require.True(t, sameJSON(l.Case, again), f) // prints no text: some of it is held out
			n++
		}
	}
	require.Greater(t, n, 20)
}

func sameJSON(a, b []byte) bool {
	var x, y any
	return json.Unmarshal(a, &x) == nil && json.Unmarshal(b, &y) == nil && reflect.DeepEqual(x, y)
}

func TestAbsentStaysAbsent(t *testing.T) {
	c, err := DecodeCase([]byte("notice: {text: x}\naccount: {email_accepts_foreign_senders: }\nevidence:\n  - id: E1\n    stamped: ~\n"))
	require.NoError(t, err)
	require.Nil(t, c.Account.EmailAcceptsForeignSenders)
	require.Nil(t, c.Evidence[0].Stamped)
	require.Nil(t, c.Stance)
	require.True(t, c.AsOf.IsZero())
}

// What a YAML reader would turn into numbers and days stays the text it is.
func TestScalarsKeepTheirText(t *testing.T) {
	c, err := DecodeCase([]byte("id: 0012\naccount: {seller_id: 1e3, phone: 010-1234-5678}\nevidence:\n  - {id: E1, orders: [31000221507713, 007], issued_on: 2026-03-12}\n"))
	require.NoError(t, err)
	require.Equal(t, "0012", c.ID)
	require.Equal(t, "1e3", c.Account.SellerID)
	require.Equal(t, []string{"31000221507713", "007"}, c.Evidence[0].Orders)
	require.Equal(t, rules.Date{Year: 2026, Month: 3, Day: 12}, c.Evidence[0].IssuedOn)
}

func TestSecretsAreRefusedByPath(t *testing.T) {
	for name, in := range map[string]string{
		"account.password":      "account: {password: hunter2}",
		"provider.API-Key":      "provider: {API-Key: hunter2}",
		"account.비밀번호":          "account: {비밀번호: hunter2}",
		"facts.wing_password":   "facts: {wing_password: hunter2}",
		"evidence[0].text":      "evidence: [{id: E1, text: 'key AKIAABCDEFGHIJKLMNOP hunter2'}]",
		"history[0].text":       "history: [{text: 'https://me:hunter2@example.com/'}]",
		"notice.text":           "notice: {text: 'Authorization: Bearer hunter2hunter2hunter2hunter2'}",
		"provider.access_token": "provider: {access_token: 12345}",
	} {
		t.Run(name, func(t *testing.T) {
			_, err := DecodeCase([]byte(in))
			require.ErrorContains(t, err, name+" holds a password")
			require.NotContains(t, err.Error(), "hunter2")
		})
	}
}

func TestProseAndEnumsAreNoSecrets(t *testing.T) {
	c, err := DecodeCase([]byte("notice: {text: 'Coupang will never ask for your password or API token.'}\nprovider: {access: password}\nconduct: [{action: shared-password}]\n"))
	require.NoError(t, err)
	require.Empty(t, Secrets(c))
}

func TestACaseBuiltInGoIsRefusedToo(t *testing.T) {
	e, err := New()
	require.NoError(t, err)
	_, err = e.Diagnose(context.Background(), Case{Notice: NoticeInput{Text: "ghp_abcdefghijklmnopqrstuvwxyz0123456789"}})
	require.ErrorContains(t, err, "notice.text holds a password")
}

func TestIsCase(t *testing.T) {
	for in, want := range map[string]bool{
		`{"id": "x"}`:                            true,
		"  {":                                    true,
		"notice: {text: x}\n":                    true,
		"notice:\n  text: x\n  - broken\n":       true,
		"evidence:\n  - id: E1\n":                true,
		"Suspension ID: S-1\nEffective: today\n": false,
		"notice: your account\nquote: none\n":    false,
		"쿠팡 전 상품 판매중지":                           false,
		"":                                       false,
		"\xff\xfe":                               false,
	} {
		require.Equal(t, want, IsCase([]byte(in)), "%q", in)
	}
}

func TestFactsAreCheckedAgainstThePack(t *testing.T) {
	e, err := New()
	require.NoError(t, err)
	c, err := DecodeCaseFile("case.yaml", []byte("notice: {text: x}\nfacts:\n  first_scan_exist: true\n  orders_affected: 1.5\n  images_copied: perhaps\n  goods_match_listing:\n"))
	require.NoError(t, err)
	_, err = e.Diagnose(context.Background(), *c)
	require.Equal(t, []string{
		`case.yaml:3:21: the rules know no fact "first_scan_exist"; did you mean "first_scan_exists"? [unknown-fact]`,
		`case.yaml:4:20: facts.orders_affected is a whole number, not 1.5 [wrong-type]`,
		`case.yaml:5:18: facts.images_copied is true or false, not perhaps [wrong-type]`,
	}, told(err))
}

func TestTheNoticeMayBeAFile(t *testing.T) {
	e, err := New()
	require.NoError(t, err)
	c := Case{AsOf: time.Unix(1773000000, 0), Notice: NoticeInput{File: "n.txt"}}
	_, err = e.Diagnose(context.Background(), c)
	require.ErrorContains(t, err, "set Case.Files")
	c.Files = fstest.MapFS{"n.txt": {Data: []byte("\ufeff쿠팡 계정 정지")}}
	d, err := e.Diagnose(context.Background(), c)
	require.NoError(t, err)
	require.Equal(t, "account-suspended", d.Notice.Sanction.Value)
	c.Notice.File = "../n.txt"
	_, err = e.Diagnose(context.Background(), c)
	require.Error(t, err)
}

func FuzzDecodeCase(f *testing.F) {
	f.Add([]byte("notice: {text: x}\nfacts: {a: 1}\n"))
	f.Add([]byte(`{"notice": {"text": "\ud83d\ude00"}, "evidence": [{"id": "E1"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		IsCase(data)
		c, err := DecodeCase(data)
		if err == nil && c == nil {
			t.Fatal("no case and no error")
		}
	})
}
