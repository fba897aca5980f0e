package appeal

import (
	"context"
	"encoding/json"
	"math/rand/v2"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// A megabyte of anything gives an honest answer or a clear error.
func TestGarbage(t *testing.T) {
	e, err := New(WithoutNext())
	require.NoError(t, err)
	r := rand.New(rand.NewPCG(1, 2))
	words := []string{"운송장 ", "정지 ", "7일 ", "2026. 3. 1", "不是", "没有", ", ", "not ", "scan ", "제14조 ", "(", "“", "\n", "> ", "가품", "<!--", "①"}
	var soup, han strings.Builder
	for soup.Len() < 1<<20 {
		soup.WriteString(words[r.IntN(len(words))])
		han.WriteRune(rune(0x4e00 + r.IntN(0x5000)))
	}
	for name, text := range map[string]string{
		"soup": soup.String(), "han": han.String(), "one word": strings.Repeat("a", 1<<20), "quotes": strings.Repeat("> \n", 1<<18),
		"cues": strings.Repeat("않습니다 ", 1<<16), "waybills": strings.Repeat("운송장 집화 없 ", 1<<15),
	} {
		t.Run(name, func(t *testing.T) {
			_, err := e.Diagnose(context.Background(), Case{Notice: NoticeInput{Text: text}})
			require.NoError(t, err)
		})
	}
	_, err = e.Diagnose(context.Background(), Case{Notice: NoticeInput{Text: "ok \xff"}})
	require.ErrorContains(t, err, "byte 3 is not UTF-8")
	d, err := e.Diagnose(context.Background(), Case{})
	require.NoError(t, err)
	require.Equal(t, Unstated, d.Cause.Ground)
	require.Empty(t, d.Cause.Leading)
}

// The same case, pack and as_of give the same bytes, in any number of
// goroutines.
func TestSameCaseSameBytes(t *testing.T) {
	e, err := New()
	require.NoError(t, err)
	c := sampleCase(t)
	want := asJSON(t, e, c)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 5 {
				if got := asJSON(t, e, c); got != want {
					t.Error("other bytes")
				}
			}
		})
	}
	wg.Wait()
	other, err := New()
	require.NoError(t, err)
	require.Equal(t, want, asJSON(t, other, c))
}

func TestFactsNeverRemoveWhatTheNoticeAsserts(t *testing.T) {
	e, err := New()
	require.NoError(t, err)
	c := sampleCase(t)
	c.Facts = map[string]any{"first_scan_exists": true, "waybill_entered_without_stock": false}
	d, err := e.Diagnose(context.Background(), c)
	require.NoError(t, err)
	require.Equal(t, "fake-waybill", d.Cause.Leading)
	require.Equal(t, []string{"fake-waybill"}, d.Cause.Alleged)
	require.Len(t, d.Cause.Differs, 2)
	require.Equal(t, []string{"facts.first_scan_exists"}, d.Cause.Differs[0].Facts)
}

func TestACancelledContext(t *testing.T) {
	e, err := New()
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err = e.Diagnose(ctx, sampleCase(t))
	require.ErrorIs(t, err, context.Canceled)
}

func sampleCase(t testing.TB) Case {
	text, err := os.ReadFile("../testdata/notices/fake-waybill-ko.txt")
	require.NoError(t, err)
	return Case{ID: "c-1", AsOf: time.Date(2026, 3, 17, 12, 0, 0, 0, time.UTC), Notice: NoticeInput{Text: string(text), ReceivedAt: time.Date(2026, 3, 17, 1, 0, 0, 0, time.UTC)}}
}

func asJSON(t testing.TB, e *Engine, c Case) string {
	d, err := e.Diagnose(context.Background(), c)
	if err != nil {
		t.Error(err)
		return ""
	}
	b, err := json.Marshal(d)
	if err != nil {
		t.Error(err)
	}
	return string(b)
}

func BenchmarkNew(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := New(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDiagnose(b *testing.B) {
	e, err := New()
	require.NoError(b, err)
	c := sampleCase(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := e.Diagnose(context.Background(), c); err != nil {
			b.Fatal(err)
		}
	}
}
