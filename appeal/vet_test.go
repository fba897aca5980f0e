package appeal

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/coupang"
)

// vetDay is a day in Korea; it was still yesterday in UTC.
var vetDay = time.Date(2026, 3, 1, 0, 30, 0, 0, rules.Korea)

var smallPack = os.DirFS("testdata/vet/pack")

func vet(t *testing.T, base fs.FS, overlays ...fs.FS) rules.Problems {
	t.Helper()
	ps, err := VetPack(context.Background(), VetOptions{AsOf: vetDay}, base, overlays...)
	require.NoError(t, err)
	return ps
}

// Each archive in testdata/vet is an overlay that makes one thing wrong in the
// small pack beside it, and what is told of it under "want". Its name is the
// kind that it is about. -update rewrites what is wanted.
func TestVet(t *testing.T) {
	require.Empty(t, vet(t, smallPack))
	files, err := filepath.Glob("testdata/vet/*.txtar")
	require.NoError(t, err)
	var packs []string
	for _, file := range files {
		kind := strings.TrimSuffix(filepath.Base(file), ".txtar")
		packs = append(packs, kind)
		t.Run(kind, func(t *testing.T) {
			t.Parallel()
			vetArchive(t, file, kind)
		})
	}
	require.ElementsMatch(t, kindNames(), packs, "one archive for each kind")
}

func vetArchive(t *testing.T, file, kind string) {
	over, text, want := archive(t, file)
	var got strings.Builder
	kinds := map[string]bool{}
	for _, p := range vet(t, smallPack, over) {
		fmt.Fprintln(&got, p)
		if p.Path != "" {
			fmt.Fprintln(&got, "  "+p.Path)
		}
		kinds[p.Kind] = true
		require.Contains(t, kindNames(), p.Kind)
		require.NotZero(t, p.Pos.Line)
		require.NotZero(t, p.Pos.Col)
	}
	require.True(t, kinds[kind], "%s is not told:\n%s", kind, got.String())
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(text+"-- want --\n"+got.String()), 0o644))
		return
	}
	require.Equal(t, want, got.String(), "run go test ./appeal -run TestVet -update")
}

var archiveHead = regexp.MustCompile(`(?m)^-- (\S+) --\n`)

// archive reads a txtar file: a word about it, files, and last what is wanted.
func archive(t *testing.T, file string) (over fstest.MapFS, text, want string) {
	t.Helper()
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	text, want, ok := strings.Cut(string(data), "-- want --\n")
	require.True(t, ok, file)
	over = fstest.MapFS{}
	heads := archiveHead.FindAllStringSubmatchIndex(text, -1)
	for i, h := range heads {
		end := len(text)
		if i+1 < len(heads) {
			end = heads[i+1][0]
		}
		over[text[h[2]:h[3]]] = &fstest.MapFile{Data: []byte(text[h[1]:end])}
	}
	return over, text, want
}

func kindNames() (out []string) {
	for _, k := range VetKinds() {
		out = append(out, k.Kind)
	}
	return out
}

// The table explains each kind once, and the code tells no kind that it lacks.
func TestVetKindsAreInStep(t *testing.T) {
	names := kindNames()
	for i, k := range VetKinds() {
		require.NotContains(t, names[:i], k.Kind)
		require.NotEmpty(t, k.Means, k.Kind)
		require.NotEmpty(t, k.Mend, k.Kind)
	}
	for glob, call := range map[string]*regexp.Regexp{
		"vet*.go":           regexp.MustCompile(`v\.(?:tell|tellAt|unused)\("([a-z-]+)"`),
		"../rules/lint*.go": regexp.MustCompile(`l\.tell(?:Once)?\(\w+, \w+, "([a-z-]+)"|Problem\{Kind: "([a-z-]+)"`),
	} {
		told := kindsIn(t, glob, call)
		require.Greater(t, len(told), 10, glob)
		require.Subset(t, names, told, glob)
	}
}

func kindsIn(t *testing.T, glob string, call *regexp.Regexp) (out []string) {
	files, err := filepath.Glob(glob)
	require.NoError(t, err)
	for _, f := range files {
		data, err := os.ReadFile(f)
		require.NoError(t, err)
		for _, m := range call.FindAllStringSubmatch(string(data), -1) {
			out = append(out, m[1]+strings.Join(m[2:], ""))
		}
	}
	return out
}

// factsToCome are named by the contract of cases, and rules of later kinds will read
// them. A case may state them already, so they stay.
var factsToCome = []string{"orders_affected"}

// readByItself is read from the notice and from a paper. Where it is absent there is
// nothing to hold against the paper, so has() keeps a seller from being asked for it. What
// a plan or a letter leaves out is not there, which a check counts as such.
var readByItself = []string{"paper.sold_on", "paper.first_day", "paper.published_on", "letter.signature.type", "a.state", "action.state"}

// The pack that ships is clean. It is judged as of the day on which its sources
// were last read, so that no test fails for the day it runs.
func TestTheShippedPackIsClean(t *testing.T) {
	e, err := New()
	require.NoError(t, err)
	var read rules.Date
	for _, s := range e.sources {
		if s.Read.Compare(read) > 0 {
			read = s.Read
		}
	}
	ps, err := VetPack(context.Background(), VetOptions{AsOf: read.In(rules.Korea)}, coupang.FS)
	require.NoError(t, err)
	for _, p := range ps {
		fact := p.Kind == "unused-fact" && slices.ContainsFunc(factsToCome, func(id string) bool { return strings.Contains(p.Msg, "facts."+id+":") })
		past := p.Kind == "out-of-force" // kept for cases that are judged as of an earlier day
		unasked := p.Kind == "has-guard" && slices.ContainsFunc(readByItself, func(path string) bool { return strings.Contains(p.Msg, "has("+path+")") })
		require.True(t, fact || past || unasked, p)
	}
}

// A pack that is the same twice is told of in the same words.
func TestVetIsDeterministic(t *testing.T) {
	over, _, _ := archive(t, "testdata/vet/same-condition.txtar")
	want := vet(t, smallPack, over)
	require.Equal(t, want, want.Sorted())
	for range 5 {
		require.Equal(t, want, vet(t, smallPack, over))
	}
}

// What cannot be read is an error with its places, in the rules and in their
// tests; a context that is done ends it.
func TestVetOfWhatCannotBeRead(t *testing.T) {
	for name, c := range map[string]struct {
		file fstest.MapFS
		want string
	}{
		"a condition": {fstest.MapFS{"x.yaml": {Data: []byte("cause: late\nsignals: [{id: says-late, when: notise.channel == \"reply\"}]\n")}}, "notise"},
		"a test":      {fstest.MapFS{"fake_test.yaml": {Data: []byte("test: fake\ncases: [{name: x, expect: {match: [says-fak]}}]\n")}}, "says-fake"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := VetPack(context.Background(), VetOptions{}, smallPack, c.file)
			ps := rules.ProblemsOf(err)
			require.Len(t, ps, 1)
			require.NotZero(t, ps[0].Pos.Line)
			require.Contains(t, ps[0].String(), c.want)
		})
	}
	done, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := VetPack(done, VetOptions{}, smallPack)
	require.ErrorIs(t, err, context.Canceled)
}

// Without an instant ages are counted from now: a source of 2026 grows old.
func TestVetCountsFromNow(t *testing.T) {
	over := fstest.MapFS{"x.yaml": {Data: []byte("source: terms\npublished:\nread: 2001-01-01\n")}}
	ps, err := VetPack(context.Background(), VetOptions{}, smallPack, over)
	require.NoError(t, err)
	require.True(t, slices.ContainsFunc(ps, func(p rules.Problem) bool { return p.Kind == "read-long-ago" }))
}
