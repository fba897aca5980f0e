package notice

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// labelSayings are numbers behind labels of every kind, and numbers of other things.
var labelSayings = []struct{ text, id string }{
	{"쿠팡 안전거래팀 / 2026. 9. 7. / 문서 KCS-0907-221\n해당 상품 판매를 중지합니다.", "KCS-0907-221"},
	{"쿠팡 계정이 영구 정지입니다. 사건 MON-552-0526.", "MON-552-0526"},
	{"쿠팡 판매중지 안내\n알림 ID: V-2603-448190", "V-2603-448190"},
	{"쿠팡 판매중지 안내\n공지 번호 : NT-260311-04", "NT-260311-04"},
	{"쿠팡 판매중지 안내\n처분 일련번호: 26031104-7", "26031104-7"},
	{"쿠팡 판매중지. 결재번호 QC-2026-0311", "QC-2026-0311"},
	{"쿠팡 판매중지 (제재건 SN-0311-22)", "SN-0311-22"},
	{"쿠팡 계정 정지. 안건 LNK-2026-0058 심의 결과를 알립니다.", "LNK-2026-0058"},
	{"쿠팡 계정 정지. 메시지 ID MSG-7788-112", "MSG-7788-112"},
	{"쿠팡 계정 정지. 처리번호 → HD-2611-3", "HD-2611-3"},
	{"쿠팡 계정 정지. 디자인 등록번호 30-1187702 권리자의 신고입니다.", ""},
	{"쿠팡 계정 정지. 환불번호 RF-2611-300 건이 미처리입니다.", ""},
	{"쿠팡 계정 정지. 시험성적서 번호 KTR-2026-118이 만료되었습니다.", ""},
	{"쿠팡 판매중지. 문의하신 접수번호 CS-1190-22는 참고용입니다.", ""},
	{"(通知号 HFD-2026-3-0071)\n酷澎：关闭类目权限，商品永久下架。", "HFD-2026-3-0071"},
	{"酷澎：商品停售。制裁番号：FW-KR-0306-118", "FW-KR-0306-118"},
	{"酷澎：商品停售\n工单 #3381920\n处分编号：FW-KR-0306-118", "FW-KR-0306-118"},
	{"酷澎書函\n發文字號：酷智字第1150312-26號\n商品暫停銷售。", "酷智字第1150312-26號"},
	{"【部分解除】圖片使用案 PH-3301-26\n維持停售：5001890", "PH-3301-26"},
	{"酷澎：銷售合作終止。終止單號：END-TW-260327-05", "END-TW-260327-05"},
	{"酷澎：商品下架\n申報編號 RPC-0098213\n處理編號 RPC-0098213-D1", "RPC-0098213-D1"},
	{"酷澎：账户停用。违规编号：VP-7748-0912-KR\n店铺：Nuvi\n时间：2026-03-21\n入口：商家中心\n时间：30天内", "VP-7748-0912-KR"},
	{"酷澎：全店停售。公告号 GG-2026-119", "GG-2026-119"},
	{"酷澎：全店停售。执行编号【ZX-0311-8】", "ZX-0311-8"},
	{"酷澎：账户停用。裁決番號 JD-1150-3", "JD-1150-3"},
	{"酷澎：停售。检举编号 TR-99120，处理中。", ""},
	{"酷澎：停售。退货编号 RT-88120-1 未退款。", ""},
	{"酷澎：停售。注册外观设计第30-1187702号的权利人投诉。", ""},
	{"Coupang. The account is suspended.\nNotice serial: BT/C/2026/1172", "BT/C/2026/1172"},
	{"Coupang: products withdrawn from sale\nSanction number: DG 2609/0033", "DG 2609/0033"},
	{"Coupang: account suspended\nDocument: SSC-2610-4402", "SSC-2610-4402"},
	{"Coupang: account suspended. Measure KX-2026-118 applies from 3 May.", "KX-2026-118"},
	{"Coupang: account suspended / Termination ID TM-0311-K", "TM-0311-K"},
	{"Coupang: account closed for good. She gave me a no. -> VOC-P/2026/3318", "VOC-P/2026/3318"},
	{"Coupang: login blocked. Seller Integrity / ref SI~2610~0044", "SI~2610~0044"},
	{"Coupang: account suspended. Dispatch code: QA 26-0991", "QA 26-0991"},
	{"Coupang: account suspended. Case No: TX 2026/118-B", "TX 2026/118-B"},
	{"Coupang: account suspended.\nLaw of reference: Design Protection Act, Articles 92 and 113.\nCase no.: IPO-D-26-05-0288", "IPO-D-26-05-0288"},
	{"Coupang: account suspended. Refund no. RF-2611-300 was late.", ""},
	{"Coupang: account suspended. The design registration 30-1187702 is infringed.", ""},
	{"Coupang: account suspended. See your application no. APP-2611-9 of last year.", ""},
	{"Coupang: account suspended. Period 2026-03-01~2026-03-14.", ""},
	{"Coupang: account suspended. From 100~3000 pieces were sold.", ""},
	{"Coupang: account suspended. Support ticket no. 99120-1 was opened for you.", ""},
}

func TestNumbersBehindLabels(t *testing.T) {
	for _, s := range labelSayings {
		n, err := Read(s.text)
		require.NoError(t, err)
		if n.Values().SuspensionID != s.id {
			t.Errorf("%s\n\twant %q got %q", s.text, s.id, n.Values().SuspensionID)
		}
	}
}
