package evidence

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestWhatANoticeSaysOfSalesAndPublication(t *testing.T) {
	for text, want := range map[string][2]string{
		"On 10 February 2026 we bought one wallet from your shop. Suspended from 16 March 2026.": {"2026-02-10", ""},
		"귀사는 해당 상품을 2026년 3월 2일부터 4월 10일까지 64개 판매하였습니다. 5월 11일자로 정지합니다.":                         {"2026-03-02", ""},
		"我们于2026年2月20日测试购买了一件。自3月24日起停用。":                                                        {"2026-02-20", ""},
		"The studio published the photographs on 14 October 2025.":                               {"", "2025-10-14"},
		"신고인은 2025년 10월 14일 공개한 사진이라고 합니다.":                                                      {"", "2025-10-14"},
		"Your account is suspended as of 24 March 2026.":                                         {"", ""},
		"Answer by 3 April 2026 if you bought the goods elsewhere.":                              {"", ""}, // a deadline is no sale
		"All your products are off sale from 2026-03-17. We bought nothing.":                     {"", ""},
	} {
		n := readNoticeText(text, day("2026-03-24"))
		require.Equal(t, want, [2]string{printed(n.soldOn), printed(n.publishedOn)}, text)
	}
}

func TestTheTimeThatANoticeMeasures(t *testing.T) {
	for text, want := range map[string]*Period{
		"2026.02.15~2026.03.14(30일) 동안 접수된 문의":                              {day("2026-02-15"), day("2026-03-14")},
		"between 1 and 30 June":                                             nil, // no range that is read as one
		"2월 1일~2월 28일의 점수, 또는 1월 1일~1월 31일의 점수":                             nil, // which of them is not told
		"3月20日至4月20日的记录":                                                    nil, // not over
		"orders of 2026-02-01 to 2026-02-28, again 2026-02-01 – 2026-02-28": {day("2026-02-01"), day("2026-02-28")},
	} {
		require.Equal(t, want, readNoticeText(text, day("2026-03-24")).measured, text)
	}
}

func TestBatches(t *testing.T) {
	for text, want := range map[string][]string{
		"样品批号：2605D，生产批次 2604B":                      {"2605D", "2604B"},
		"Batch mark on the boxes inspected: BN-0411": {"BN-0411"},
		"로트번호 2604B 상품":                              {"2604B"},
		"a batch of 640":                             nil,
		"lots of goods":                              nil,
	} {
		require.Equal(t, want, batchesIn(text), text)
	}
	n := readNoticeText("batch 2609B was short; we want a report on the batch now in stock", day("2026-03-24"))
	require.Nil(t, n.otherBatches(contentOf("batch 2610A")), "what is in stock now has a batch of its own")
}

func printed(d interface {
	IsZero() bool
	String() string
}) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}
