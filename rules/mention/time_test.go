package mention

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/rules"
)

func dates(m Mentions, _ string) (out []string) {
	for _, d := range m.Dates {
		out = append(out, describe(d)+[...]string{"", " >", " <"}[d.Range])
	}
	return out
}

func TestDatesInManyWritings(t *testing.T) {
	check(t, []row{
		// Korean.
		{"2026년 3월 5일부로", "2026-03-05 from"}, {"'26.3.12 적용", "2026-03-12"}, {"26. 3. 12.부터", "2026-03-12 from"}, {"２０２６．３．５．까지", "2026-03-05 until"}, {"삼월 오일까지", "0000-03-05 until"},
		{"이천이십육년 삼월 십이일", "2026-03-12"}, {"유월 삼일", "0000-06-03"}, {"시월 이십일", "0000-10-20"}, {"3월 12일 정오까지", "0000-03-12 12:00 until"}, {"3월 12일 자정까지", "0000-03-12 24:00 until"}, {"3월 12일 24시까지", "0000-03-12 24:00 until"},
		{"3월 12일 오후 6시 30분", "0000-03-12 18:30"}, {"3월 2일~8일", "0000-03-02 >; 0000-03-08 <"}, {"2026년 3월 2일부터 8일까지", "2026-03-02 from >; 2026-03-08 until <"}, {"3월 6~13일 출고분", "0000-03-06 >; 0000-03-13 <"}, {"2026년 12월 28일~1월 3일", "2026-12-28 >; 2027-01-03 <"}, {"2026년 3월\n12일까지", "2026-03-12 until"},
		// Chinese.
		{"二〇二六年三月五日", "2026-03-05"}, {"二零二六年十二月二十一日前", "2026-12-21 before"}, {"民國115年3月9日", "2026-03-09"}, {"中華民國一一五年三月五日起", "2026-03-05 from"}, {"民国115年3月9日", "2026-03-09"}, {"自115年9月3日起", "2026-09-03 from"}, {"4月1日至7日", "0000-04-01 >; 0000-04-07 <"}, {"4月1日—7日之间", "0000-04-01 >; 0000-04-07 <"}, {"4月1日到4月7日", "0000-04-01 >; 0000-04-07 <"},
		{"3月12日下午两点前", "0000-03-12 14:00 before"}, {"3月12日18:00（北京时间）", "0000-03-12 18:00 UTC+8"}, {"2026/03/19 截止", "2026-03-19 until"}, {"3/2~3/8期间", "0000-03-02 >; 0000-03-08 <"},
		// English.
		{"the 5th of March", "0000-03-05"}, {"fifth of March 2026", "2026-03-05"}, {"the twenty-third of March", "0000-03-23"}, {"March twenty-third", "0000-03-23"}, {"Monday 23 March", "0000-03-23"}, {"between 1 and 13 September 2026", "2026-09-01 >; 2026-09-13 <"}, {"from 6 to 13 April", "0000-04-06 from >; 0000-04-13 <"}, {"March 3–7, 2026", "2026-03-03 >; 2026-03-07 <"}, {"from 1st to 13th of April 2026", "2026-04-01 from >; 2026-04-13 <"},
		{"10 Apri1 2026", "2026-04-10"}, {"by 3 Ju1y 2026", "2026-07-03 until"}, {"0ct. 5, 2026", "2026-10-05"}, {"14 Janu-\nary 2026", "2026-01-14"}, {"March\n12, 2026", "2026-03-12"}, {"2026-03-\n12", "2026-03-12"}, {"5 Augu5t 2026", "2026-08-05"},
		{"March 12, 6 pm Seoul time", "0000-03-12 18:00 KST"}, {"12 March 2026 at 17:00 JST", "2026-03-12 17:00 JST"}, {"by noon on 12 March", "0000-03-12 12:00 until"}, {"2026-03-12T18:00:00+09:00", "2026-03-12 18:00 "}, {"2026-03-12 18:00 +09:00", "2026-03-12 18:00 "}, {"2026-03-12 09:00 UTC", "2026-03-12 09:00 UTC"},
		{"2026. 3. 24. 14시부터", "2026-03-24 14:00 from"}, {"2026. 6. 8.(월) ~ 2026. 6. 19.(금)", "2026-06-08 >; 2026-06-19 <"}, {"2026.6.8.(월)부터 2026.6.19.(금)까지", "2026-06-08 from >; 2026-06-19 until <"}, {"2026. 6. 8. (월요일) 09:00", "2026-06-08 09:00"}, {"3월 13일 오후 다섯 시까지", "0000-03-13 17:00 until"}, {"13일 저녁 여섯 시까지", "0000-00-13 18:00 until"}, {"의견서는 7. 20. 18:00까지", "0000-07-20 18:00 until"}, {"19 October 2026, 12:00 noon KST", "2026-10-19 12:00 KST"},
		{"3月5日下午6点前(北京时间)", "0000-03-05 18:00 UTC+8 before"}, {"3월 5일 18시까지(한국시간)", "0000-03-05 18:00 KST until"},
		// Two readings, and two that decide for one another.
		{"by 03/04/2026", "2026-03-04 ambiguous until"}, {"by 3/4", "0000-03-04 ambiguous until"}, {"03.04.2026", "2026-03-04 ambiguous"}, {"03/04/2026 and 25/04/2026", "2026-04-03; 2026-04-25"}, {"13/04/2026", "2026-04-13"},
	}, dates)
}

func TestWhatIsNoDate(t *testing.T) {
	for _, text := range []string{
		"version 4.2.1", "Section 4.2.1", "UN 38.3", "AF-9", "KC", "1.2.3.4", "2025年2月29日", "31/04/2026", "3,000원", "02-3456-7890", "010-12-34", "010-1234-5678", "+82 10 1234 5678", "1577-7011", "97.9", "3/5 정도", "3/4 of the orders", "size 40/42", "40-1530092", "TS-2026-0226-11873", "SR-260317-20854",
		"https://x.example/2026/03/19/a", "a.2026-03-12@x.example", "May I ask", "march on", "second to none", "the first of many", "Apri1", "삼일절", "오월동주", "2026 3 12건", "30-1288410", "10-2345678", "12-345", "120-88-00767", "7일 이내", "3일", "12:30", "0.3.4", "$3.12", "14-1조",
	} {
		t.Run(text, func(t *testing.T) {
			require.Empty(t, Read(text).Dates)
		})
	}
}

func TestCandidates(t *testing.T) {
	d := Read("by 03/04/2026").Dates[0]
	require.Len(t, d.Candidates(), 2)
	require.Equal(t, "2026-03-04 until", describe(d.Candidates()[0]))
	require.Equal(t, "2026-04-03 until", describe(d.Candidates()[1]))
	require.Len(t, Read("by 3 April 2026").Dates[0].Candidates(), 1)
}

func TestRelatives(t *testing.T) {
	wednesday := rules.Date{Year: 2026, Month: 3, Day: 11}
	check(t, []row{
		{"오늘부로 판매 중지", "2026-03-11 from"}, {"금일 18시까지", "2026-03-11 18:00 until"}, {"어제 접수", "2026-03-10"}, {"내일까지 회신", "2026-03-12 until"}, {"모레까지", "2026-03-13 until"}, {"그저께", "2026-03-09"}, {"익일 정오까지", "2026-03-12 12:00 until"},
		{"이번 주 금요일까지", "2026-03-13 until"}, {"다음 주 월요일 오전 9시까지", "2026-03-16 09:00 until"}, {"지난주 금요일", "2026-03-06"}, {"이번주 일요일", "2026-03-15"},
		{"今日起停售", "2026-03-11 from"}, {"今天18点前", "2026-03-11 18:00 before"}, {"昨天", "2026-03-10"}, {"明日上午十点前", "2026-03-12 10:00 before"}, {"后天", "2026-03-13"}, {"即日起", "2026-03-11 from"}, {"下周五前", "2026-03-20 before"}, {"本周日", "2026-03-15"}, {"上週三", "2026-03-04"}, {"下下周一", "2026-03-23"},
		{"from today", "2026-03-11 from"}, {"by tomorrow 6 pm KST", "2026-03-12 18:00 until"}, {"since yesterday", "2026-03-10 from"}, {"this Friday", "2026-03-13"}, {"by Friday", "2026-03-13 until"}, {"next Friday", "2026-03-13 or 2026-03-20"}, {"Friday of next week", "2026-03-20"}, {"by next Monday", "2026-03-16 until"}, {"the day after tomorrow", "2026-03-13"}, {"by Wednesday", "2026-03-11 until"}, {"last Friday", "2026-03-06"},
		{"내일배송 상품", ""}, {"今日头条", ""}, {"today's orders", ""}, {"Friday 13 March", ""}, {"Monday to Friday", ""}, {"이번 주문", ""}, {"下周边", ""}, {"this order", ""}, {"오늘의집", ""},
	}, func(m Mentions, _ string) (out []string) {
		for _, d := range m.Relatives {
			s := ""
			for k, c := range d.Candidates(wednesday) {
				s += [...]string{"", " or "}[min(k, 1)] + c.String()
			}
			if d.Clock != nil {
				s += fmt.Sprintf(" %02d:%02d", d.Clock.Hour, d.Clock.Minute)
			}
			out = append(out, s+[...]string{"", " from", " until", " before"}[d.Bound])
		}
		return out
	})
	require.Empty(t, Relative{}.Candidates(rules.Date{}), "no day to count from")
}

func TestTimes(t *testing.T) {
	check(t, []row{
		{"오후 6시까지", "18:00 until"}, {"정오까지", "12:00 until"}, {"자정", "24:00"}, {"24시 이전", "24:00 before"}, {"18시 30분", "18:30"}, {"새벽 2시", "02:00"},
		{"下午两点", "14:00"}, {"晚上10点半", "22:30"}, {"18:00前", "18:00 before"}, {"北京时间18:00", "18:00 UTC+8"}, {"正午", "12:00"}, {"午夜", "24:00"},
		{"by noon", "12:00 until"}, {"midnight", "24:00"}, {"6 pm Seoul time", "18:00 KST"}, {"5:30 p.m. KST", "17:30 KST"}, {"18:00 JST", "18:00 JST"}, {"09:00 UTC", "09:00 UTC"}, {"17:00 (UTC+9)", "17:00 "}, {"12 am", "00:00"},
		{"以上两点", ""}, {"这一点", ""}, {"18시간", ""}, {"16:9", ""}, {"ratio 3:1", ""}, {"1:2:3", ""}, {"25:00", ""}, {"3시장", "03:00"}, {"零点八米", ""},
	}, func(m Mentions, _ string) (out []string) {
		for _, c := range m.Times {
			s := fmt.Sprintf("%02d:%02d", c.Clock.Hour, c.Clock.Minute)
			if c.Zone != nil {
				s += " " + c.Zone.String()
			}
			out = append(out, s+[...]string{"", " from", " until", " before"}[c.Bound])
		}
		return out
	})
}

func TestZonesHoldTheirOffset(t *testing.T) {
	for text, hours := range map[string]int{"18:00 KST": 9, "18:00 JST": 9, "18:00 북경시간": 8, "18:00 UTC": 0, "18:00 GMT+9": 9, "18:00 EST": -5, "18:00 PDT": -7} {
		ts := Read(text).Times
		require.Len(t, ts, 1, text)
		_, off := time.Date(2026, 3, 1, 0, 0, 0, 0, ts[0].Zone).Zone()
		require.Equal(t, hours*3600, off, text)
	}
}

var (
	unitNames  = [...]string{"", "minutes", "hours", "days", "business-days", "weeks", "months", "years"}
	senseNames = [...]string{"", " at most", " lasting", " every", " more than", " at least"}
)

func TestPeriodsInManyWritings(t *testing.T) {
	check(t, []row{
		{"7일 이내", "7 days at most"}, {"3~5영업일", "3-5 business-days"}, {"영업일 기준 3~5일이", "3-5 business-days"}, {"열흘 안에", "10 days at most"}, {"보름 이내", "15 days at most"}, {"사흘 동안", "3 days lasting"}, {"열흘간", "10 days lasting"}, {"within one hundred and eighty (180) days", "180 days at most"}, {"one hundred twenty days", "120 days"}, {"within a further week", "1 weeks at most"}, {"another 14 days", "14 days"}, {"이틀마다", "2 days every"}, {"닷새가 지나", "5 days"}, {"하루 안에", "1 days at most"}, {"일주일 내", "1 weeks at most"}, {"2주간", "2 weeks"},
		{"한 달 이내", "1 months at most"}, {"반년", "6 months"}, {"30일 이상", "30 days at least"}, {"30일을 초과", "30 days more than"}, {"최대 14일", "14 days at most"}, {"15일 동안", "15 days lasting"}, {"48시간 내", "48 hours at most"}, {"삼십일 이내", "30 days at most"}, {"소명 D-7", "7 days left"}, {"７ 영업일 이내", "7 business-days at most"}, {"최근 30일", "30 days lasting"}, {"90분 이내", "90 minutes at most"},
		{"7天内", "7 days at most"}, {"十五日内", "15 days at most"}, {"半個月", "15 days"}, {"半个月内", "15 days at most"}, {"两周内", "2 weeks at most"}, {"七十二小时内", "72 hours at most"}, {"5个工作日以内", "5 business-days at most"}, {"三個工作天", "3 business-days"}, {"10个营业日", "10 business-days"}, {"3至5个工作日", "3-5 business-days"}, {"每7天", "7 days every"}, {"超过30天", "30 days more than"}, {"至少两个月", "2 months at least"}, {"为期15天", "15 days lasting"}, {"半年", "6 months"}, {"不超过48小时", "48 hours at most"},
		{"within 7 days", "7 days at most"}, {"within fourteen (14) days", "14 days at most"}, {"seventy-two hours", "72 hours"}, {"for 7 days", "7 days lasting"}, {"for a week", "1 weeks lasting"}, {"within a week", "1 weeks at most"}, {"a fortnight", "14 days"}, {"within a fortnight", "14 days at most"}, {"every two weeks", "2 weeks every"}, {"longer than 30 days", "30 days more than"}, {"at least two weeks", "2 weeks at least"}, {"up to 14 days", "14 days at most"}, {"for no longer than 10 days", "10 days at most"}, {"3-5 business days", "3-5 business-days"}, {"five working days", "5 business-days"}, {"half a month", "15 days"}, {"one (1) month", "1 months"}, {"24 hrs", "24 hours"}, {"7-day", "7 days"},
		{"over the last 30 days", "30 days lasting"},
	}, func(m Mentions, _ string) (out []string) {
		for _, p := range m.Periods {
			s := fmt.Sprint(p.Amount)
			if p.Most != p.Amount {
				s += fmt.Sprint("-", p.Most)
			}
			s += " " + unitNames[p.Unit] + senseNames[p.Sense]
			if p.Left {
				s += " left"
			}
			require.Equal(t, p.Within, p.Within && p.Sense == AtMost)
			out = append(out, s)
		}
		return out
	})
}

func TestWhatIsNoPeriod(t *testing.T) {
	for _, text := range []string{
		"500달러", "1월 2주차", "고객 38분께서", "3분의 1", "3주문", "7일자", "7일까지", "3월 7일", "4月1日至7日", "18시 30분", "三点", "version 2.1 days", "AF-9", "UN 38.3", "4.2.1", "40-1530092", "TS-7 days", "010-1234-5678", "3日元", "每周边", "three times a week", "a day trip", "이 주문", "이 주의 상품", "한 달성", "하루빨리", "3,000원", "size 7", "D-Link", "HD-7", "周年",
	} {
		t.Run(text, func(t *testing.T) { require.Empty(t, Read(text).Periods) })
	}
}

func TestDaysOfAPeriod(t *testing.T) {
	least, most, ok := Read("within two weeks").Periods[0].Days()
	require.True(t, ok)
	require.Equal(t, [2]int{14, 14}, [2]int{least, most})
	least, most, ok = Read("3~5일").Periods[0].Days()
	require.True(t, ok)
	require.Equal(t, [2]int{3, 5}, [2]int{least, most})
	_, _, ok = Read("5영업일 이내").Periods[0].Days()
	require.False(t, ok)
}
