package notice

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// countSayings tell which time it is; 0 where they tell of another count or of none.
var countSayings = []struct {
	text  string
	count int
}{
	{"쿠팡 판매중지. 이번이 올해 두 번째입니다.", 2},
	{"쿠팡 판매중지. 이번이 최근 6개월 내 세 번째입니다.", 3},
	{"쿠팡 판매중지. 누적 3회 시 계정이 정지됩니다. (현재 누적: 1회)", 1},
	{"쿠팡 판매중지. 현재 위반 횟수: 2회", 2},
	{"쿠팡 판매중지. 1차 위반: 경고 / 2차 위반: 판매중지 7일 / 3차 위반: 계정 정지", 0},
	{"쿠팡 판매중지. 3차 적발 시에는 이용계약을 해지할 수 있습니다.", 0},
	{"쿠팡 판매중지. 작년 9월의 1차 적발에 이어 2차 적발입니다.", 2},
	{"쿠팡 판매중지. 검토는 2회차 서류부터 진행합니다.", 0},
	{"酷澎：商品停售。这是今年的第二次。同一季度内达到三次，账户将被停用。", 2},
	{"酷澎：商品停售。这是第2回了。", 2},
	{"酷澎：商品停售。累積3次成立之申報，帳號將遭停權（目前累積：1次）", 1},
	{"酷澎：商品停售。累计3次账号将停用，目前2次。", 2},
	{"酷澎：曝光降低14天。第二次违反：30天／第三次：商品停售", 0},
	{"酷澎：商品停售。此为贵店本年度第三次。", 3},
	{"酷澎：商品停售。这已是第四次了，不再警告。", 4},
	{"酷澎：商品停售。这是我们第二次发函催交资料。", 0},
	{"酷澎：商品停售。当前违规次数：3次", 3},
	{"Coupang: listing stopped.\nNumber of times: 2nd\nIf 3rd time, all goods sale stop 30 days.", 2},
	{"Coupang: all products suspended.\nPast suspension: 1 time (2026.08) / this time: 2 times", 2},
	{"Coupang: listing stopped. Current strikes: 1/3", 1},
	{"Coupang: listing stopped. This makes it number three.", 3},
	{"Coupang: listing stopped. First violation: warning / second violation: 7 days / third violation: closed", 0},
	{"Coupang: listing stopped. A second breach within twelve months would lead to a suspension of the account for 7 days, a third to one for 30 days.", 0},
	{"Coupang: listing stopped. This time: 2 options are concerned.", 0},
	{"Coupang: listing stopped. Current stock: 3 / sold: 5.", 0},
	{"쿠팡: 영구 정지. 적발은 4월, 5월, 7월, 9월, 10월 모두 다섯 차례다.", 5},
	{"쿠팡: 영구정지. 올해 들어 적발된 것은 3월, 5월, 6월, 8월 네 번입니다.", 4},
	{"Coupang: closed for good. You were found out in April, May and July, three times in all.", 3},
	{"酷澎：永久停用。四月、五月、七月先后三次查获。", 3},
	{"酷澎：永久停用。前后共查实三次（四月、五月、七月）。", 3},
	{"Coupang: account suspended. After the warning of October 2024 and the exposure limit of December 2025 this is the third.", 3},
	{"Coupang: account suspended. Following two earlier measures (10/2024 warning, 12/2025 hidden), this one is your third.", 3},
	{"Subject: 2nd notice // account suspended since 16 Nov\nCoupang: the first notice went out on Nov 16 and we still have no answer from you.", 0},
	{"酷澎：停用。结论为假冒品。这是贵店年内第二回（首回2月，当时只下了那一款）。", 2},
	{"酷澎：停用。同样的事，贵店二月已有一回，这回是第二回。", 2},
	{"Coupang: your account is suspended, for the second time since December.", 2},
	{"쿠팡: 판매중지\n위반 횟수 | 3", 3},
	{"酷澎：停售\n违规次数｜3", 3},
	{"Coupang: sales stopped\nCount of violations ....... 3", 3},
	{"Coupang: sales stopped\nViolation no. (12 months): 3", 3},
	{"Coupang: sales stopped. Strikes: ●●●○○ (3 of 5)", 3},
	{"Coupang: sales stopped; you have already had one warning for the same.", 2},
	{"酷澎：停售。此前因同一原因已警告一次。", 2},
}

func TestWaysToSayWhichTime(t *testing.T) {
	for _, s := range countSayings {
		n, err := Read(s.text)
		require.NoError(t, err)
		got := 0
		if n.RepeatCount != nil {
			got = n.RepeatCount.Value
		}
		if got != s.count {
			t.Errorf("%s\n\twant %d got %d", s.text, s.count, got)
		}
	}
}
