package appeal

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/evidence"
)

// What a paper does not say of itself is asked once, with its type and all that it
// bears on, and does not make it weak.
func TestQuestionsOfPapers(t *testing.T) {
	d, err := embedded(t).Diagnose(context.Background(), Case{AsOf: time.Date(2026, 3, 17, 12, 0, 0, 0, time.UTC),
		Notice:   NoticeInput{Text: "[쿠팡] 판매중지. 아래 주문의 송장번호는 허위로 확인되었습니다. 택배사 확인서를 제출해 주십시오."},
		Evidence: []evidence.Item{{ID: "E1", Kind: "carrier-letter"}}})
	require.NoError(t, err)
	require.Empty(t, d.Evidence.Items[0].Problems)
	i := slices.IndexFunc(d.Questions, func(q Question) bool { return q.Fact == "evidence.E1.stamped" })
	require.GreaterOrEqual(t, i, 0)
	q := d.Questions[i]
	require.Equal(t, "bool", q.Type)
	require.NotEmpty(t, q.Ask.Ko)
	require.NotEmpty(t, q.Why.Ko)
	require.NotEmpty(t, q.Decides)
	seen := map[string]bool{}
	for _, q := range d.Questions {
		require.False(t, seen[q.Fact], q.Fact)
		seen[q.Fact] = true
	}
}

func TestTypesOfAttributes(t *testing.T) {
	for name, want := range map[string]string{"issued_on": "date", "pages": "int", "stamped": "bool", "buyer_data_visible": "bool", "brands": "string", "kind": "string"} {
		require.Equal(t, want, attributeType(name), name)
	}
}
