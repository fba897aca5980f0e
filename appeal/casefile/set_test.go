package casefile

import (
	"testing"

	"github.com/stretchr/testify/require"
)

const handmade = `# Ours, since March.
id: shop-7 # the shop in Weihai

account: {platform: coupang}
notice:
  # as it came
  text: |
    쿠팡 전 상품 판매중지 안내
    주문 12건
evidence:
  - id: E1
    kind: carrier-letter # from the carrier
  - {id: E1.b, kind: other}
history:
  - reply: {text: 자료를 더 보내 주십시오.}

# not known: facts.gone_long_ago
# Written by hand.
`

// Values come to their place in the order of a case, and what somebody wrote around
// them stays.
func TestSet(t *testing.T) {
	f, kept, err := Open("case.yaml", []byte(handmade))
	require.NoError(t, err)
	require.True(t, kept)
	for _, s := range []struct {
		path  string
		value any
	}{
		{"facts.first_scan_exists", false}, {"facts.days_late", 12}, {"stance", "partly"}, {"stance.per_item.B 1", "accept"}, {"stance.per_item.B2", "dispute"},
		{"stance.per_item.B 1", "dispute"}, {"evidence.E1.stamped", true}, {"evidence.E1.b.orders", []string{"1", "2"}}, {"account.entity", "威海明和 (Minghe)"},
		{"notice.received_at", "2026-03-17T09:00:00+09:00"}, {"notice.response_limit.from", "receipt"}, {"history[0].reply.received_at", "2026-03-20T09:00:00+09:00"},
		{"evidence.E1.period", map[string]string{"from": "2026-01-01", "to": "2026-02-01"}},
	} {
		require.NoError(t, f.Set(s.path, s.value), s.path)
	}
	f.SetNotKnown("facts.parcels_moved")
	f.SetNotKnown("stance.per_item.B 3")
	data, err := f.Bytes()
	require.NoError(t, err)
	require.Equal(t, `# Ours, since March.
id: shop-7 # the shop in Weihai
account: {platform: coupang, entity: 威海明和 (Minghe)}
stance:
  answer: partly
  per_item:
    - item: B 1
      answer: dispute
    - item: B2
      answer: dispute
notice:
  # as it came
  text: |
    쿠팡 전 상품 판매중지 안내
    주문 12건
  received_at: "2026-03-17T09:00:00+09:00"
  response_limit:
    from: receipt
facts:
  first_scan_exists: false
  days_late: 12
evidence:
  - id: E1
    kind: carrier-letter # from the carrier
    period:
      from: "2026-01-01"
      to: "2026-02-01"
    stamped: true
  - {id: E1.b, kind: other, orders: ["1", "2"]}
history:
  - reply: {text: 자료를 더 보내 주십시오., received_at: "2026-03-20T09:00:00+09:00"}
# Written by hand.
# not known: facts.gone_long_ago
# not known: facts.parcels_moved
# not known: stance.per_item.B 3
`, string(data))
	again, kept, err := Open("case.yaml", data)
	require.NoError(t, err)
	require.True(t, kept)
	require.Equal(t, f.NotKnown(), again.NotKnown())
	for range 2 { // as it was read, and then written anew
		twice, err := again.Bytes()
		require.NoError(t, err)
		require.Equal(t, string(data), string(twice))
		require.NoError(t, again.Set("stance", "partly"))
	}
}

// A place that is not there is told, and nothing is changed; so is a value that a case
// cannot have, when it is read.
func TestSetWhereNothingIs(t *testing.T) {
	f, _, err := Open("case.yaml", []byte(handmade))
	require.NoError(t, err)
	before, err := f.Bytes()
	require.NoError(t, err)
	require.Equal(t, handmade, string(before))
	for _, path := range []string{"evidence.E9.stamped", "evidence.E1", "history[1].reply.received_at", "history[x].reply.received_at", "id.x", "notice.text.x", "history.reply"} {
		require.Error(t, f.Set(path, true), path)
		after, err := f.Bytes()
		require.NoError(t, err)
		require.Equal(t, string(before), string(after), path)
	}
	require.NoError(t, f.Set("stance", "perhaps"))
	_, err = f.Case()
	require.ErrorContains(t, err, "perhaps")
}

// A copy is changed by itself, and what becomes known is not kept as not known.
func TestClone(t *testing.T) {
	f, _, err := Open("case.yaml", []byte("notice: &n {text: a}\n# not known: stance\n"))
	require.NoError(t, err)
	c := f.Clone()
	require.NoError(t, c.Set("stance", "accept"))
	require.False(t, c.IsNotKnown("stance"))
	require.True(t, f.IsNotKnown("stance"))
	one, err := f.Case()
	require.NoError(t, err)
	require.Nil(t, one.Stance)
	c.ForgetNotKnown()
	require.Empty(t, c.NotKnown())
}

// JSON becomes YAML; a file that is no case is refused.
func TestOpen(t *testing.T) {
	f, kept, err := Open("case.json", []byte(`{"notice": {"text": "a\nb"}, "facts": {"first_scan_exists": true}}`))
	require.NoError(t, err)
	require.False(t, kept)
	data, err := f.Bytes()
	require.NoError(t, err)
	require.Equal(t, "notice:\n  text: |-\n    a\n    b\nfacts:\n  first_scan_exists: true\n", string(data))
	_, _, err = Open("case.yaml", []byte("notice: {txet: a}"))
	require.ErrorContains(t, err, "text")
	_, _, err = Open("case.yaml", []byte("notice: {text: a}\naccount: {password: x}"))
	require.ErrorContains(t, err, "password")
}

func TestTypeOf(t *testing.T) {
	for path, want := range map[string]string{
		"stance": "string", "stance.per_item.B 1": "string", "evidence.E1.b.stamped": "bool", "evidence.E1.orders": "[]string", "evidence.E1.period": "evidence.Period",
		"account.entity": "string", "account.legal_representative": "string", "notice.received_at": "time.Time", "notice.dated_on": "rules.Date",
		"notice.response_limit.from": "string", "history[3].reply.received_at": "time.Time", "evidence.E1.pages": "int",
	} {
		require.Equal(t, want, TypeOf(path).String(), path)
	}
	for _, path := range []string{"facts.first_scan_exists", "evidence.E1.nothing", "nothing", "history.x", ""} {
		require.Nil(t, TypeOf(path), path)
	}
}

// A path with what ends a line stays on its own, and nothing of it becomes part of the
// case.
func TestNotKnownOfAnOddPath(t *testing.T) {
	for _, path := range []string{"evidence.E1\nfacts: {x: true}.stamped", `"quoted"`, " blank ", "evidence.E1\u2028.signed"} {
		f, _, err := Open("case.yaml", []byte(handmade))
		require.NoError(t, err)
		f.SetNotKnown(path)
		data, err := f.Bytes()
		require.NoError(t, err)
		again, _, err := Open("case.yaml", data)
		require.NoError(t, err, path)
		require.Equal(t, f.NotKnown(), again.NotKnown())
		require.Contains(t, again.NotKnown(), path)
	}
}
