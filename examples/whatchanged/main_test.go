package main

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The first line says what was done and what came of it, in the language that is asked for.
func TestTheFirstLineTellsAll(t *testing.T) {
	for lang, want := range map[string]string{
		"en": "E2 added: “carrier's own tracking record” met, evidence 0 → 85, readiness low → medium",
		"zh": "新增 E2：“承运商出具的物流轨迹”已有，证据 0 → 85，就绪程度 低 → 中",
		"ko": "E2 추가: ‘택배사 발급 배송 추적 내역’ 충족, 증빙 0 → 85, 준비 상태 낮음 → 중간",
	} {
		var b bytes.Buffer
		require.NoError(t, run(context.Background(), &b, lang))
		first, rest, _ := strings.Cut(b.String(), "\n")
		require.Equal(t, want, first)
		require.Contains(t, rest, "E2  ")
	}
}
