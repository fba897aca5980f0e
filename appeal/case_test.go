package appeal

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v4"
	"pgregory.net/rapid"

	"github.com/reinstate-go/reinstate/appeal/notice"
	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// Whatever a Case holds, its JSON and its YAML read back give the same case.
func TestACaseWrittenAndReadAgainIsTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var c Case
		fillCase(t, reflect.ValueOf(&c).Elem(), "")
		for i := range c.Evidence {
			c.Evidence[i].ID = fmt.Sprintf("E%d", i+1)
		}
		want, err := json.Marshal(c)
		require.NoError(t, err)
		for _, file := range [][]byte{want, asYAML(t, want)} {
			back, err := DecodeCase(file)
			require.NoError(t, err, string(file))
			got, err := json.Marshal(back)
			require.NoError(t, err)
			require.Equal(t, string(want), string(got))
		}
	})
}

func asYAML(t require.TestingT, data []byte) []byte {
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	var v any
	require.NoError(t, d.Decode(&v))
	out, err := yaml.Dump(plainNumbers(v))
	require.NoError(t, err)
	return out
}

// plainNumbers makes of every json.Number a number that YAML writes out.
func plainNumbers(v any) any {
	switch x := v.(type) {
	case map[string]any:
		for k := range x {
			x[k] = plainNumbers(x[k])
		}
	case []any:
		for i := range x {
			x[i] = plainNumbers(x[i])
		}
	case json.Number:
		i, _ := x.Int64()
		return i
	}
	return v
}

// words are texts that readers of YAML like to take for something else. (Line
// separators are left to the tests of rules: what the YAML library writes of them
// is no YAML 1.2.)
var words = []string{"a", "no", "true", "null", "~", "0012", "1e3", "2026-01-01", "12:30", "a: b", "# a", "- a", "!a", "*a", "&a", "{a}", "[a", "'", `"`,
	"😀", "가나", "a\nb", " a", "a ", "\ta", "@a", "%a", "a\r\nb", "|", ">", "?", "<<", "=", ".", "\\u0041", "é"}

// allowed are values of fields whose names say which they may have.
var allowed = map[string][]string{
	"registered_in": {"CN", "HK"}, "currency": {"KRW", "USD"}, "sha256": {strings.Repeat("a0", 32)},
	"kind": evidence.Kinds, "medium": evidence.Media, "platform": notice.Platforms, "sanction": notice.Sanctions,
	"channel": notice.Channels, "unit": {"days", "months"}, "from": notice.Starts, "asks": evidence.Kinds, "refuses": evidence.Kinds,
}

// fillCase fills a value at random; about half of it stays absent.
func fillCase(t *rapid.T, v reflect.Value, tag reflect.StructTag) {
	name, opts, _ := strings.Cut(tag.Get("json"), ",")
	if strings.Contains(opts, "omit") && rapid.Bool().Draw(t, "absent") {
		return
	}
	switch v.Interface().(type) {
	case time.Time:
		zone := time.FixedZone("", 3600*rapid.IntRange(-11, 12).Draw(t, "zone"))
		v.Set(reflect.ValueOf(time.Unix(rapid.Int64Range(0, 1<<32).Draw(t, "time"), 0).In(zone)))
		return
	case rules.Date:
		v.Set(reflect.ValueOf(rules.DateOf(time.Unix(rapid.Int64Range(0, 1<<32).Draw(t, "day"), 0).UTC())))
		return
	case Facts:
		v.Set(reflect.ValueOf(Facts{"first_scan_exists": rapid.Bool().Draw(t, "fact"), "orders_affected": rapid.Int64().Draw(t, "fact"),
			"code": rapid.SampledFrom(words).Draw(t, "fact")}))
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(rapid.SampledFrom(valuesOf(name, tag)).Draw(t, name))
	case reflect.Bool:
		v.SetBool(rapid.Bool().Draw(t, name))
	case reflect.Int, reflect.Int64:
		v.SetInt(rapid.Int64Range(1, 1<<53).Draw(t, name))
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fillCase(t, v.Elem(), bare(tag))
	case reflect.Slice:
		for range rapid.IntRange(1, 2).Draw(t, name) {
			e := reflect.New(v.Type().Elem()).Elem()
			fillCase(t, e, bare(tag))
			v.Set(reflect.Append(v, e))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() && f.Tag.Get("json") != "-" {
				fillCase(t, v.Field(i), f.Tag)
			}
		}
	}
}

// bare is a tag without its options: what is inside a pointer or a list is there.
func bare(tag reflect.StructTag) reflect.StructTag {
	return reflect.StructTag(strings.NewReplacer(",omitempty", "", ",omitzero", "").Replace(string(tag)))
}

func valuesOf(name string, tag reflect.StructTag) []string {
	var out []string
	for _, part := range strings.Split(tag.Get("jsonschema"), ",") {
		if v, ok := strings.CutPrefix(part, "enum="); ok {
			out = append(out, v)
		}
	}
	switch {
	case out != nil:
		return out
	case name == "language":
		return notice.Languages
	case allowed[name] != nil:
		return allowed[name]
	}
	return words
}

// A file that states nothing leaves everything unknown, and one that says false
// or 0 says so.
func TestAbsentStaysAbsentInACase(t *testing.T) {
	c, err := DecodeCase([]byte("notice: {text: x}\naccount: {email_accepts_foreign_senders: }\nevidence: [{id: E1, signed: ~}]\nfacts: {first_scan_exists: null}\nstance:\n"))
	require.NoError(t, err)
	require.Nil(t, c.Account.EmailAcceptsForeignSenders)
	require.Nil(t, c.Evidence[0].Signed)
	require.Nil(t, c.Evidence[0].Pages)
	require.Nil(t, c.Stance)
	require.Empty(t, c.Facts)
	require.True(t, c.AsOf.IsZero())
	out, err := json.Marshal(c)
	require.NoError(t, err)
	require.JSONEq(t, `{"notice": {"text": "x"}, "account": {}, "evidence": [{"id": "E1"}]}`, string(out))

	c, err = DecodeCase([]byte("evidence: [{id: E1, signed: false, pages: 1}]\nfacts: {first_scan_exists: false, orders_affected: 0}\nquote: {prior_warnings: 0}\n"))
	require.NoError(t, err)
	require.False(t, *c.Evidence[0].Signed)
	require.Zero(t, *c.Quote.PriorWarnings)
	require.Equal(t, Facts{"first_scan_exists": false, "orders_affected": int64(0)}, c.Facts)
}

func TestFactsKeepEveryDigit(t *testing.T) {
	for _, file := range []string{`{"facts": {"a": 9007199254740993, "b": 1.10, "c": 123456789012345678901234567890, "d": "0012"}}`,
		"facts: {a: 9007199254740993, b: 1.10, c: 123456789012345678901234567890, d: 0012}"} {
		c, err := DecodeCase([]byte(file))
		require.NoError(t, err)
		require.Equal(t, Facts{"a": int64(9007199254740993), "b": json.Number("1.10"), "c": json.Number("123456789012345678901234567890"), "d": "0012"}, c.Facts)
	}
	var _ = Case{Facts: map[string]any{"first_scan_exists": true}} // a plain map will do
}

// Every case and every letter's case of the labelled material is read whole.
func TestLabelledCasesAreRead(t *testing.T) {
	for _, l := range labelledCases(t, "work") {
		c, err := DecodeCaseFile(l.name, l.raw)
		require.NoError(t, err)
		back, err := json.Marshal(c)
		require.NoError(t, err)
		require.JSONEq(t, string(l.raw), string(back), l.name)
		require.True(t, IsCase(l.raw))
		require.Empty(t, Secrets(c), l.name)
	}
}
