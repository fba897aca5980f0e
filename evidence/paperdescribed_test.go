package evidence

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// papersDescribed are papers as people describe them who know no name for them.
var papersDescribed = map[string]string{
	"택배 영업소에서 받은 접수 내역":                     "carrier-tracking",
	"화물 추적 결과":                              "carrier-tracking",
	"등기 우편 영수증":                             "carrier-tracking",
	"온라인 구매 내역 캡처":                          "other",
	"송금 영수증":                                "bank-statement",
	"대금 지급 증빙":                              "bank-statement",
	"재고 실사 사진":                              "stock-ledger",
	"폐기한 카드 사진":                             "other",
	"리뷰 이벤트를 끝냈다는 공지 화면":                    "other",
	"체험단 모집 글 삭제 화면":                        "listing-before-after",
	"제조 공정 사진":                              "other",
	"제품 실측 사진":                              "other",
	"제조사와 맺은 OEM 계약서":                       "purchase-contract",
	"상표 사용권 설정 등록원부":                        "licence-agreement",
	"상표권 양도 계약서":                            "licence-agreement",
	"의장 등록증":                                "ip-registration",
	"선행 기술 조사 보고서":                          "legal-opinion",
	"무효 심판 청구서 사본":                          "official-letter",
	"법원의 가처분 기각 결정":                         "official-letter",
	"어린이제품 안전확인 신고증명서":                      "kc-certificate",
	"방사능 시험 결과 보고서":                         "test-report",
	"품질 개선 보고서":                             "process-document",
	"협력사 교육 자료":                             "training-record",
	"개인정보 보호 교육 수료증":                        "training-record",
	"CS 응대 스크립트":                            "process-document",
	"재발방지 서약서":                              "compliance-declaration",
	"가족관계증명서":                               "identity-document",
	"인감증명서":                                 "identity-document",
	"위임장":                                   "authorization-letter",
	"통신판매업 신고증":                             "korean-business-registration",
	"사업장 사진":                                "other",
	"사무실 내부 사진":                             "other",
	"인터넷 요금 청구서":                            "address-proof",
	"전화 통화 기록":                              "inquiry-log",
	"배송 지연 안내 문자 내역":                        "inquiry-log",
	"판매 내역 엑셀":                              "order-export",
	"出厂合格证":                                 "quality-report",
	"产品合格证":                                 "quality-report",
	"产品检验合格证":                               "quality-report",
	"营业许可":                                  "business-licence",
	"品牌授权合同":                                "licence-agreement",
	"总经销协议":                                 "purchase-contract",
	"代工合同":                                  "purchase-contract",
	"付款水单":                                  "bank-statement",
	"退货入库记录":                                "refund-list",
	"客户签收截图":                                "delivery-proof",
	"邮局收据":                                  "carrier-tracking",
	"发货仓出库单":                                "transaction-statement",
	"好评返现卡销毁照片":                             "other",
	"著作权登记证书":                               "ip-registration",
	"商标转让证明":                                "licence-agreement",
	"场地照片":                                  "other",
	"房产证复印件":                                "lease",
	"实物照片":                                  "other",
	"尺寸测量视频":                                "other",
	"改价记录":                                  "listing-before-after",
	"下架记录":                                  "listing-before-after",
	"违规商品自查表":                               "process-document",
	"客服话术":                                  "process-document",
	"整改前后对比照片":                              "listing-before-after",
	"和解协议":                                  "retraction-letter",
	"a packing video":                       "other",
	"photos of the destroyed cards":         "other",
	"the contract with the manufacturer":    "purchase-contract",
	"payment slips":                         "bank-statement",
	"the bill of lading":                    "carrier-tracking",
	"air waybill":                           "carrier-tracking",
	"the pro forma invoice":                 "purchase-invoice",
	"a notarised affidavit":                 "compliance-declaration",
	"proof of trademark renewal":            "trademark-certificate",
	"trademark assignment":                  "licence-agreement",
	"dated publications showing the design": "other",
	"call notes":                            "inquiry-log",
	"a copy of your answers to the buyers":  "inquiry-log",
}

func TestPapersAsTheyAreDescribed(t *testing.T) {
	m := matcher(t)
	for words, kind := range papersDescribed {
		require.Equal(t, kind, kindsIn(m.Scan(words), words), words)
	}
}
