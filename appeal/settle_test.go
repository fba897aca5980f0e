package appeal

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

const unscanned = "[쿠팡] 전 상품 판매중지. 입력하신 운송장 번호 31건은 집화 기록이 한 번도 없습니다."

func diagnosed(t *testing.T, facts map[string]any) *Diagnosis {
	d, err := Diagnose(context.Background(), Case{AsOf: time.Unix(1773700000, 0), Notice: NoticeInput{Text: unscanned}, Facts: facts})
	require.NoError(t, err)
	return d
}

// What the notice settles is known by its words and not asked.
func TestTheNoticeSettlesAFact(t *testing.T) {
	d := diagnosed(t, nil)
	f := d.Facts["first_scan_exists"]
	require.Equal(t, false, f.Value)
	require.Equal(t, "notice", f.From)
	require.Equal(t, f.Quote, unscanned[f.Start:f.End])
	for _, q := range d.Questions {
		require.NotEqual(t, "facts.first_scan_exists", q.Fact)
	}
	require.NotEmpty(t, d.Questions)
}

// The seller's word stands, and that it differs is told.
func TestTheSellersFactStands(t *testing.T) {
	d := diagnosed(t, map[string]any{"first_scan_exists": true})
	require.Equal(t, KnownFact{Value: true, From: "case"}, d.Facts["first_scan_exists"])
	require.Equal(t, "fake-waybill", d.Cause.Leading)
	require.Len(t, d.Cause.Differs, 1)
	require.Equal(t, []string{"facts.first_scan_exists"}, d.Cause.Differs[0].Facts)

	d = diagnosed(t, map[string]any{"first_scan_exists": false})
	require.Empty(t, d.Cause.Differs)
}

// A difference that no signal tells is told with the words of the notice.
func TestADifferenceWithoutASignal(t *testing.T) {
	text := "【酷澎】贵店全部商品停售。经核查，24个运单号早已派给别的收件人。"
	d, err := Diagnose(context.Background(), Case{AsOf: time.Unix(1773700000, 0), Notice: NoticeInput{Text: text}, Facts: map[string]any{"waybill_of_other_parcel": false}})
	require.NoError(t, err)
	require.Len(t, d.Cause.Differs, 1)
	require.Equal(t, "waybill_of_other_parcel/settled_by/0", d.Cause.Differs[0].Rule)
	require.NotEmpty(t, d.Cause.Differs[0].Quote)
}
