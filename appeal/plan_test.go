package appeal

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// What a template left is a gap; what the notice itself has in brackets, or puts off, is none.
func TestWhatAPlanLeavesOpen(t *testing.T) {
	n := &readNotice{text: "[쿠팡] 계정 정지 안내\n추후 재발 시 계정이 영구 정지됩니다."}
	for _, x := range []struct {
		statement, quote string
		stated, quoted   bool
	}{
		{"대리가 [쿠팡] 안내를 읽지 않았습니다.", "[쿠팡] 계정 정지 안내", true, true},
		{"[원인을 쓰세요]", "[통지 문장]", false, false},
		{"원인은 추후 작성 예정입니다.", "추후 재발 시 계정이 영구 정지됩니다", false, true},
		{"담당자 없이 출고했습니다.", "다른 통지의 문장입니다", true, false},
		{"", "", false, false},
	} {
		p := stated(&Plan{RootCause: &RootCause{Statement: x.statement, Quotes: Words{x.quote}}}, n)
		require.Equal(t, x.stated, p.RootCause.Statement != "", x.statement)
		require.Equal(t, x.quoted, *quotesNotice(p, n), x.quote)
	}
}
