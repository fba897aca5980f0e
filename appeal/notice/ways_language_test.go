package notice

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// languageSayings tell in which language the answer is to be; empty where several may be, or
// where only papers are spoken of.
var languageSayings = []struct{ text, lang string }{
	{"쿠팡 계정 정지. 사용 언어: 이의제기 본문은 영어(English only)로 작성", "en"},
	{"쿠팡 계정 정지.\n작성 언어 | 메일 본문은 한국어로 작성", "ko"},
	{"쿠팡 계정 정지. 소명서는 국문으로 작성하여 회신해 주세요.", "ko"},
	{"쿠팡 계정 정지. 답변은 한국어만 가능합니다.", "ko"},
	{"쿠팡 계정 정지. 답변은 한국어 또는 영어로 작성해 주세요.", ""},
	{"쿠팡 계정 정지. 외국어 서류에는 한국어 번역본을 첨부해 주세요.", ""},
	{"酷澎：账户停用。请用英文撰写答复。", "en"},
	{"酷澎：账户停用。申诉书须以韩文书写。", "ko"},
	{"酷澎：账户停用。答复请用韩国语或英语之任一作成。", ""},
	{"酷澎：账户停用。检测报告限韩文或英文。", ""},
	{"酷澎：账户停用。外文文件应附韩文译本。", ""},
	{"酷澎：账户停用。可用中文回复。", "zh"},
	{"酷澎：账户停用。语言：仅限英文", "en"},
	{"Coupang: account suspended. Please answer in English. Chinese cannot be read by our team.", "en"},
	{"Coupang: account suspended. Your appeal must be written in Korean.", "ko"},
	{"Coupang: account suspended. Language of the reply: English.", "en"},
	{"Coupang: account suspended. Answers should be in English or, better, in Korean.", ""},
	{"Coupang: account suspended. Language of the papers: English or Korean.", ""},
	{"Coupang: account suspended. Papers that are not in Korean need a translation.", ""},
	{"Coupang: account suspended. English replies only.", "en"},
}

func TestWaysToNameTheLanguage(t *testing.T) {
	for _, s := range languageSayings {
		n, err := Read(s.text)
		require.NoError(t, err)
		if got := n.Values().ResponseLanguage; got != s.lang {
			t.Errorf("%s\n\twant %q got %q", s.text, s.lang, got)
		}
	}
}
