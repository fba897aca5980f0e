package notice

import "testing"

// The first day on which papers may have been made out, beside one paper and for all.
var sinceWays = map[string][]asking{
	"en": {
		{"Please send a business licence, made out on or after 1 June 2026.", "business-licence, issued since 2026-06-01"},
		{"Please send:\n 1) the lease;\n 2) a bank statement, dated no earlier than 1 March 2026.", "lease; bank-statement, issued since 2026-03-01"},
		{"Please send the test report, issued after 31 December 2025.", "test-report, issued since 2026-01-01"},
		{"Please send the lease and the bank statement. The bank statement must not be dated before 1 March 2026.", "lease; bank-statement, issued since 2026-03-01"},
		{"Please send the business licence and the lease. All papers must be issued on or after 1 March 2026.", "business-licence, issued since 2026-03-01; lease, issued since 2026-03-01"},
		{"Please send the test report, issued not later than 1 June 2026.", "test-report"},
		{"Please send a list of all devices used since 1 January 2026, signed and dated.", "device-list"},
	},
	"zh": {
		{"请提交:\n1)MSDS,2026 年 1 月 1 日以后编制;\n2)UN38.3 试验报告,签发日期须在 2026 年 2 月 1 日或之后。", "msds, issued since 2026-01-01; un38-3-report, issued since 2026-02-01"},
		{"请提交:\n1)银行对账单,账单的出账日不得早于2026年3月1日;\n2)租赁合同。", "bank-statement, issued since 2026-03-01; lease"},
		{"请提交 UN38.3 试验报告。2026年1月1日之前签发的报告,一律不接受。", "un38-3-report, issued since 2026-01-01"},
		{"请提交进货发票,开具日期须在2026年3月2日之前。", "purchase-invoice"},
	},
	"ko": {
		{"다음 서류를 제출해 주십시오.\n1) MSDS (2026년 1월 1일 이후 발급된 것)\n2) 사업자등록증", "msds, issued since 2026-01-01; business-licence"},
		{"2026년 3월 1일 이후에 발급된 통장 사본을 제출해 주십시오.", "bank-statement, issued since 2026-03-01"},
		{"UN38.3 시험 보고서를 제출해 주십시오. 2026년 1월 1일 이전에 발급된 보고서는 인정하지 않습니다.", "un38-3-report, issued since 2026-01-01"},
		{"임대차계약서를 제출해 주십시오. 2026년 3월 1일 이후 판매는 중지됩니다.", "lease"},
	},
}

func TestFirstDaysOfPapers(t *testing.T) { askPapers(t, sinceWays) }
