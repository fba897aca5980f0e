package scaffold

import (
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/coupang"
)

func request(kind, id string, dir fstest.MapFS, base fs.FS) Request {
	return Request{Kind: kind, ID: id, Dir: dir, Base: base, Schema: func(_, schema string) string { return schema + ".schema.json" }}
}

// Whatever is begun can be read, and loading it tells of open places and of
// nothing else.
func TestWhatIsBegunTellsItsOpenPlaces(t *testing.T) {
	for kind, id := range map[string]string{"cause": "bad-packing", "fact": "box_count", "phrases": "bad-box", "source": "box-policy", "signal": "fake-waybill/bad-box"} {
		t.Run(kind, func(t *testing.T) {
			files, err := New(request(kind, id, fstest.MapFS{}, coupang.FS))
			require.NoError(t, err)
			over := fstest.MapFS{}
			for _, f := range files {
				require.True(t, f.New)
				over[f.Name] = &fstest.MapFile{Data: f.Data}
			}
			_, err = appeal.New(appeal.WithOverlay(over))
			ps := rules.ProblemsOf(err)
			require.NotEmpty(t, ps)
			for _, p := range ps {
				require.True(t, p.Kind == "missing-key" || p.Kind == "wrong-type" && strings.HasSuffix(p.Path, "[0]"), p)
				require.NotZero(t, p.Pos.Line, p)
				require.NotEmpty(t, p.Fix, p)
			}
			require.Equal(t, kind != "phrases" && kind != "source", len(files) == 2)
		})
	}
}

// The tests of what is begun have no mistake but their open places: their ids and
// the rules they name are right.
func TestTheTestsOfWhatIsBegun(t *testing.T) {
	for kind, id := range map[string]string{"cause": "bad-packing", "fact": "box_count", "signal": "fake-waybill/bad-box"} {
		t.Run(kind, func(t *testing.T) {
			files, err := New(request(kind, id, fstest.MapFS{}, coupang.FS))
			require.NoError(t, err)
			over := fstest.MapFS{}
			for _, f := range files {
				over[f.Name] = &fstest.MapFile{Data: filled(f.Data)}
			}
			r, err := appeal.TestPack(t.Context(), coupang.FS, over)
			require.NoError(t, err)
			require.True(t, slices.ContainsFunc(r.Results, func(x appeal.TestResult) bool { return x.Name == "begun" }))
		})
	}
}

var filledIn = strings.NewReplacer("  -\n", "  - begun\n", "type:", "type: int", "name:", "name: begun", "weight:", "weight: 1", "value:", "value: 1",
	"when:\n", "when: notice.sanction == \"warning\"\n", "source:\n", "source: own-reasoning\n", "source: #", "source: own-reasoning #",
	"notice:", "notice: Begun.", "en:\n", "en: Begun.\n", "zh:\n", "zh: 开始。\n", "ko:\n", "ko: 시작.\n")

// filled puts some value or other into every open place.
func filled(data []byte) []byte {
	text := string(data)
	rules, phrases, _ := strings.Cut(text, "---\n")
	text = filledIn.Replace(rules)
	if phrases != "" {
		text += "---\n" + strings.ReplaceAll(phrases, "  -\n", "  - begun\n")
	}
	return []byte(text)
}

// A signal goes to the end of its cause, and every line that was there stays as
// it was, in its place among the others.
func TestASignalIsAddedAsLines(t *testing.T) {
	tree, ps := rules.Open(coupang.FS)
	require.Empty(t, ps)
	for _, v := range tree.Values() {
		if v.Path != "cause" {
			continue
		}
		old, err := fs.ReadFile(coupang.FS, v.Pos.File)
		require.NoError(t, err)
		files, err := New(request("signal", v.ID+"/begun", whole(t), nil))
		require.NoError(t, err)
		require.Len(t, files, 2)
		for _, f := range files {
			require.False(t, f.New)
			before, err := fs.ReadFile(coupang.FS, f.Name)
			require.NoError(t, err)
			require.Equal(t, string(before), without(t, string(f.Data), "begun"))
		}
		require.NotEqual(t, string(old), string(files[0].Data))
	}
}

func whole(t *testing.T) fstest.MapFS {
	t.Helper()
	out := fstest.MapFS{}
	require.NoError(t, fs.WalkDir(os.DirFS("../../rules/coupang"), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(os.DirFS("../../rules/coupang"), name)
		out[name] = &fstest.MapFile{Data: data}
		return err
	}))
	return out
}

// without takes the entry of a signal out of a text again, or its case.
func without(t *testing.T, text, id string) string {
	t.Helper()
	for _, name := range []string{"signal_entry.yaml", "case_entry.yaml"} {
		entry, err := form(name, id)
		require.NoError(t, err)
		for _, n := range []int{0, 2, 4} {
			text = strings.Replace(text, indented(entry, n), "", 1)
		}
	}
	return text
}

func TestWhereAnEntryGoes(t *testing.T) {
	const entry = "- id: new\n"
	for name, c := range map[string]struct{ old, want string }{
		"before a comment of the document": {"cause: x\nsignals:\n  - id: a\n    why: b # c\n  # about nothing\nsource: s\n", "cause: x\nsignals:\n  - id: a\n    why: b # c\n  - id: new\n  # about nothing\nsource: s\n"},
		"before the next document":         {"cause: x\nsignals:\n- id: a\n\n---\nsource: s\n", "cause: x\nsignals:\n- id: a\n- id: new\n\n---\nsource: s\n"},
		"behind a literal block":           {"cause: x\nsignals:\n  - id: a\n    when: |\n      b\n\n      # d\n", "cause: x\nsignals:\n  - id: a\n    when: |\n      b\n\n      # d\n  - id: new\n"},
		"behind a dash of its own":         {"cause: x\nsignals:\n  -\n    id: a\n", "cause: x\nsignals:\n  -\n    id: a\n  - id: new\n"},
		"behind a mapping in brackets":     {"cause: x\nsignals:\n  - {id: a,\n     why: b}\n", "cause: x\nsignals:\n  - {id: a,\n     why: b}\n  - id: new\n"},
		"without an end of line":           {"cause: x\nsignals:\n  - id: a", "cause: x\nsignals:\n  - id: a\n  - id: new\n"},
		"line ends of another system":      {"cause: x\r\nsignals:\r\n  - id: a\r\nsource: s\r\n", "cause: x\r\nsignals:\r\n  - id: a\r\n  - id: new\r\nsource: s\r\n"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := insert("f", []byte(c.old), list{"cause", "x", "/signals"}, entry)
			require.NoError(t, err)
			require.Equal(t, c.want, string(got))
		})
	}
	for _, old := range []string{"cause: x\nsignals: []\n", "cause: x\nsignals: [{id: a}]\n", "cause: x\nsignals: [{id: a},\n  {id: b}]\n", "cause: x\n"} {
		_, err := insert("f", []byte(old), list{"cause", "x", "/signals"}, entry)
		require.ErrorContains(t, err, "cannot-add", old)
	}
}

// A second signal in an overlay joins the first, and its case too.
func TestSignalsInAnOverlay(t *testing.T) {
	over := fstest.MapFS{}
	for _, id := range []string{"one", "two"} {
		files, err := New(request("signal", "late-delivery/"+id, over, coupang.FS))
		require.NoError(t, err)
		for _, f := range files {
			over[f.Name] = &fstest.MapFile{Data: f.Data}
		}
	}
	tree, ps := rules.Open(over)
	require.Empty(t, ps)
	require.True(t, slices.ContainsFunc(tree.Values(), func(v rules.Value) bool { return v.Path == "signals[two].id" }))
	tests, ps := rules.OpenTests(coupang.FS, over)
	require.Empty(t, ps)
	require.True(t, slices.ContainsFunc(tests.Values(), func(v rules.Value) bool { return v.Text == "two" }))
}

func TestWhatIsRefused(t *testing.T) {
	there := fstest.MapFS{"causes/mine.yaml": {Data: []byte("cause: other\n")}, "broken.yaml": {Data: []byte("a: [\n")}}
	for name, c := range map[string]struct {
		r    Request
		want string
	}{
		"a cause of the pack":     {request("cause", "fake-waybill", fstest.MapFS{}, coupang.FS), `there is already a cause "fake-waybill"`},
		"a fact of the pack":      {request("fact", "first_scan_exists", fstest.MapFS{}, coupang.FS), `there is already a fact`},
		"a signal of the pack":    {request("signal", "fake-waybill/no-first-scan", fstest.MapFS{}, coupang.FS), "there is already a signal"},
		"no such cause":           {request("signal", "fake-waibill/x", fstest.MapFS{}, coupang.FS), `did you mean "fake-waybill"?`},
		"no such kind":            {request("check", "x", fstest.MapFS{}, coupang.FS), "it is one of cause, fact, phrases, source, signal"},
		"no id":                   {request("cause", "Bad Id", fstest.MapFS{}, coupang.FS), "write it as in late-delivery"},
		"no id of a fact":         {request("fact", "bad-id", fstest.MapFS{}, coupang.FS), "write it as in orders_late"},
		"a folder out of order":   {request("cause", "mine", there, coupang.FS), "broken.yaml:"},
		"a file that is there":    {request("cause", "mine", fstest.MapFS{"causes/mine.yaml": there["causes/mine.yaml"]}, coupang.FS), "causes/mine.yaml: the file is there already"},
		"a signal without a name": {request("signal", "fake-waybill", fstest.MapFS{}, coupang.FS), "write it as in late-delivery/says-late"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := New(c.r)
			require.ErrorContains(t, err, c.want)
		})
	}
}
