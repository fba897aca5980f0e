package appeal

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/coupang"
)

// Where the time of New goes: reading, decoding, phrases, conditions.
func BenchmarkLoad(b *testing.B) {
	parts := []struct {
		name string
		do   func(b *testing.B)
	}{
		{"read", func(b *testing.B) {
			for b.Loop() {
				_, ps := rules.Open(coupang.FS)
				require.Empty(b, ps)
			}
		}},
		{"decode", func(b *testing.B) {
			tree, _ := rules.Open(coupang.FS)
			for b.Loop() {
				require.Empty(b, tree.Decode(&pack{}, packSchema))
			}
		}},
		{"phrases", func(b *testing.B) {
			e, err := New()
			require.NoError(b, err)
			for b.Loop() {
				require.Empty(b, e.compilePhrases(e.tree))
			}
		}},
		{"conditions", func(b *testing.B) {
			e, err := New()
			require.NoError(b, err)
			for b.Loop() {
				env, err := e.pack.env(e.phrases)
				require.NoError(b, err)
				require.Empty(b, e.tree.Compile(e.pack, env))
			}
			b.ReportMetric(float64(len(e.rules)), "rules")
		}},
		{"new+first", func(b *testing.B) {
			for b.Loop() {
				e, err := New()
				require.NoError(b, err)
				_, err = e.Diagnose(context.Background(), Case{Notice: NoticeInput{Text: "쿠팡: 전 상품 판매중지"}})
				require.NoError(b, err)
			}
		}},
	}
	for _, p := range parts {
		b.Run(p.name, p.do)
	}
}
