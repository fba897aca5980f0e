package appeal

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"io/fs"
	"os"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/coupang"
)

func over(text string) fs.FS { return fstest.MapFS{"over.yaml": {Data: []byte(text)}} }

func judge(t *testing.T, e *Engine, asOf time.Time, text string, facts map[string]any) *Diagnosis {
	t.Helper()
	d, err := e.Diagnose(context.Background(), Case{AsOf: asOf, Facts: facts, Notice: NoticeInput{Text: text}})
	require.NoError(t, err)
	return d
}

const (
	silentNotice = "Your Coupang account has been suspended. Please explain."
	noScan       = "cause: fake-waybill\nsignals:\n  - id: no-first-scan\n"
)

var spring = time.Date(2026, 3, 12, 9, 0, 0, 0, time.UTC)

// A provider's overlay changes what the pack says, and the diagnosis names it.
func TestOverlayChangesTheDecision(t *testing.T) {
	unscanned := map[string]any{"first_scan_exists": false}
	plain, err := New(WithoutNext())
	require.NoError(t, err)
	require.Equal(t, "fake-waybill", judge(t, plain, spring, silentNotice, unscanned).Cause.Leading)
	for name, c := range map[string]struct {
		overlay, leading string
		score            float64
	}{
		"weight":             {noScan + "    weight: 1\n", "", 1},
		"experimental":       {noScan + "    status: experimental\n", "", 0},
		"not yet in force":   {noScan + "    in_force: {from: 2026-03-13}\n", "", 0},
		"last day in force":  {noScan + "    in_force: {until: 2026-03-12}\n", "fake-waybill", 3},
		"no longer in force": {noScan + "    in_force: {until: 2026-03-11}\n", "", 0},
		"disabled":           {noScan + "    disable: true\n", "", 0},
		"cause disabled":     {"cause: fake-waybill\nstatus: experimental\n", "", 0},
	} {
		t.Run(name, func(t *testing.T) {
			e, err := New(WithOverlay(over(c.overlay)))
			require.NoError(t, err)
			d := judge(t, e, spring, silentNotice, unscanned)
			require.Equal(t, c.leading, d.Cause.Leading)
			require.NotEqual(t, plain.Pack().Digest, d.Pack.Digest)
			require.NotEmpty(t, e.Changes())
			if k := d.Cause.Candidate("fake-waybill"); c.score > 0 {
				require.Equal(t, c.score, k.Score)
			}
		})
	}
}

// An experimental signal is reported where its cause is a candidate, and not counted.
func TestExperimentalSignalIsShown(t *testing.T) {
	e, err := New(WithOverlay(over("cause: fake-waybill\nsignals: [{id: says-forged-tracking, status: experimental}]\n")))
	require.NoError(t, err)
	d := judge(t, e, spring, "쿠팡: 허위 송장이 확인되어 판매가 정지됩니다. 입력하신 운송장 번호는 집화 기록이 한 번도 없습니다.", nil)
	k := d.Cause.Candidate("fake-waybill")
	require.NotNil(t, k)
	counted, shown := 0.0, 0
	for _, s := range k.Signals {
		if s.Experimental {
			shown++
			continue
		}
		counted += s.Weight
	}
	require.Equal(t, 1, shown)
	require.Equal(t, counted, k.Score)
}

// The same pack from a folder, from an archive in memory and from the program
// itself is the same pack.
func TestPackFromAnywhere(t *testing.T) {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	require.NoError(t, w.AddFS(coupang.FS))
	require.NoError(t, w.Close())
	archive, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	require.NoError(t, err)
	var want []byte
	for _, base := range []fs.FS{coupang.FS, os.DirFS("../rules/coupang"), archive} {
		e, err := New(WithPack(base))
		require.NoError(t, err)
		got, err := json.Marshal(judge(t, e, spring, "쿠팡: 허위 송장이 확인되어 판매가 정지됩니다.", nil))
		require.NoError(t, err)
		if want == nil {
			want = got
		}
		require.Equal(t, string(want), string(got))
	}
}

// A pack with problems never replaces a good one, and cases are judged all the
// while.
func TestLive(t *testing.T) {
	l, err := NewLive()
	require.NoError(t, err)
	first := l.Engine()
	require.Error(t, l.Reload(WithOverlay(over(noScan+"    when: facts.first_scan_exist == false\n"))))
	require.Same(t, first, l.Engine())
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for range 20 {
				_, err := l.Diagnose(context.Background(), Case{AsOf: spring, Notice: NoticeInput{Text: silentNotice}})
				require.NoError(t, err)
			}
		})
	}
	require.NoError(t, l.Reload(WithOverlay(over(noScan+"    weight: 1\n"))))
	wg.Wait()
	require.NotEqual(t, first.Pack().Digest, l.Engine().Pack().Digest)
	_, err = NewLive(WithPack(fstest.MapFS{}))
	require.ErrorContains(t, err, "a pack has one document that begins with")
}

// What one rule came to, part by part, and which parts are the smallest.
func TestExplain(t *testing.T) {
	e, err := New(WithoutNext())
	require.NoError(t, err)
	c := Case{AsOf: spring, Notice: NoticeInput{Text: silentNotice}}
	why, err := e.Explain(context.Background(), c, "fake-waybill/no-first-scan")
	require.NoError(t, err)
	require.Len(t, why, 1)
	require.Equal(t, rules.Unknown, why[0].Result.Truth)
	require.Equal(t, []string{"facts.first_scan_exists"}, why[0].Result.Needs)
	require.Equal(t, "facts.first_scan_exists == false", why[0].Part.Text)
	require.Equal(t, "unknown: facts.first_scan_exists", why[0].Part.Parts[0].Value)
	_, err = e.Explain(context.Background(), c, "fake-waybill/no-first-scam")
	require.ErrorContains(t, err, `did you mean "fake-waybill/no-first-scan"?`)
}

// merged is a pack and its tests, which a helper gives as one file each.
type merged struct{ pack, tests fs.FS }

func (m merged) Open(name string) (fs.File, error) {
	if name == "over_test.yaml" {
		return m.tests.Open("over.yaml")
	}
	return m.pack.Open(name)
}

func (m merged) ReadDir(name string) ([]fs.DirEntry, error) {
	list, err := fs.ReadDir(m.pack, name)
	if name != "." || err != nil {
		return list, err
	}
	info, err := fs.Stat(m.tests, "over.yaml")
	return append(list, renamed{fs.FileInfoToDirEntry(info)}), err
}

type renamed struct{ fs.DirEntry }

func (renamed) Name() string { return "over_test.yaml" }
