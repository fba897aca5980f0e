package notice

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// The date of a letter, in the ways in which letters bear it.
func TestDatedOn(t *testing.T) {
	const day = "2026-03-12"
	body := "\n\nDear seller, your account is suspended from 14 March 2026. 정산은 3월 20일. 请于3月19日前回复。\n"
	for _, head := range []string{
		"Date: Thu, 12 Mar 2026 10:14:00 +0900", "Sent: Thursday, March 12, 2026 10:14 AM", "12 March 2026", "March 12, 2026", "Seoul, 12 March 2026", "Date of issue: 12 March 2026",
		"Dated: 2026-03-12", "Letter dated 12 March 2026", "Notice of 12 March 2026", "Our ref. AB-1192, 12 March 2026", "Issued on 12 March 2026", "Coupang Corp. | 12 March 2026",
		"Notification (2026-03-12)", "Coupang notice, 12 Mar 2026", "[Coupang] 2026/03/12 10:14", "Sent on 12 March 2026 at 10:14", "Subject: Notice of suspension (12 March 2026)",
		"날짜: 2026년 3월 12일", "통고일자: 2026.03.12", "발부일 2026.03.12", "制发日期：2026年3月12日", "│ 填发     │ 2026.03.12 │", "成文日期：2026年3月12日", "下发时间：2026-03-12", "Date issued: 12 March 2026", "Mailed: 12 March 2026", "『입점심사팀 | 계정 인증 보류 | 2026-03-12 | 认证工单 KYC-0420-33156』", "[Coupang Trust | Case 88-123 | 12 March 2026 | Account suspended]", "발신일시 : 2026.03.12. 10:14", "시행일자  2026. 3. 12.", "시행  상생협력팀-1182 (2026. 3. 12.)", "2026년 3월 12일", "2026. 3. 12.(목)", "보낸 날짜: 2026년 3월 12일 (목) 오전 10:14", "일시 2026-03-12 10:14",
		"2026.03.12 쿠팡 주식회사", "쿠팡 주식회사 2026.03.12", "[Web발신] 2026/03/12 10:14", "통지일: 26.3.12", "공지일 2026-03-12", "등록일 2026-03-12", "알림 | 2026-03-12 10:14", "작성일자：2026년 3월 12일",
		"日期：2026年3月12日", "發文日期：中華民國115年3月12日", "发送时间：2026年3月12日 10:14", "2026年3月12日", "二〇二六年三月十二日", "时间：2026-03-12（周四）10:14", "首尔，2026年3月12日", "发布时间 2026-03-12", "发信日：2026年3月12日", "酷澎平台 2026年3月12日", "【通知】2026.3.12",
	} {
		t.Run(head, func(t *testing.T) {
			n, err := Read(head+body, ReceivedAt(time.Date(2026, 3, 13, 9, 0, 0, 0, time.UTC)))
			require.NoError(t, err)
			require.NotNil(t, n.DatedOn)
			require.Equal(t, day, n.DatedOn.Value.String())
		})
	}
	for _, no := range []string{
		"Dear seller, on 12 March 2026 we bought one item.", "Your account is suspended from 12 March 2026.", "Effective date: 12 March 2026", "Deadline: 12 March 2026", "적용일: 2026년 3월 12일", "기한 2026. 3. 12.", "生效日期：2026年3月12日", "截止：2026年3月12日",
		"판매중지 3개 옵션 / 2026.3.12", "Stopped : 2026-03-12", "주문일 2026-03-12", "下架 2026-03-12", "> Date: Thu, 12 Mar 2026 10:14:00 +0900",
	} {
		n, err := Read(no + "\n쿠팡 계정 정지. Reply within 7 days.")
		require.NoError(t, err)
		require.Nil(t, n.DatedOn, no)
	}
}
