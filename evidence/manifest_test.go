package evidence

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/hashicorp/go-multierror"
	"github.com/stretchr/testify/require"
)

// hello is the SHA-256 of "hello".
const hello = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"

func fileOf(content string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(content)} }

func enclosing(names ...string) Index {
	var x Index
	for i, n := range names {
		e := Exhibit{Number: i + 1, Item: "E" + string(rune('1'+i))}
		e.File, e.Name = n, "sent-"+n
		x.Exhibits = append(x.Exhibits, e)
	}
	return x
}

func manifested(t *testing.T, x Index, files fs.FS) *Manifest {
	t.Helper()
	m, err := ManifestOf(context.Background(), x, files, Submission{ID: "A-1", On: day("2026-03-20")})
	require.NoError(t, err)
	return m
}

func TestManifest(t *testing.T) {
	x := enclosing("papers/a.pdf", "empty.png")
	x.Exhibits[0].SHA256 = strings.ToUpper(hello)
	m := manifested(t, x, fstest.MapFS{"papers/a.pdf": fileOf("hello"), "empty.png": fileOf("")})
	require.Equal(t, "A-1", m.SubmissionID)
	require.True(t, m.Checked)
	a, b := m.Exhibits[0], m.Exhibits[1]
	require.Equal(t, Enclosed{Number: 1, Item: "E1", Name: "sent-papers/a.pdf", File: "papers/a.pdf", Size: new(int64(5)), SHA256: hello, Checked: true}, a)
	require.Equal(t, int64(0), *b.Size)
	require.Len(t, m.Digest, 64)
}

// A hash that the case states and the file does not have is told, and the file's own
// is kept.
func TestAFileThatIsNotTheStatedOne(t *testing.T) {
	x := enclosing("a.pdf")
	x.Exhibits[0].SHA256 = strings.Repeat("ab", 32)
	e := manifested(t, x, fstest.MapFS{"a.pdf": fileOf("hello")}).Exhibits[0]
	require.Equal(t, []string{"other-hash"}, problemIDs(e.Problems))
	require.Equal(t, hello, e.SHA256)
	require.Equal(t, strings.Repeat("ab", 32), e.Stated)
}

func TestWithoutFilesNothingIsChecked(t *testing.T) {
	x := enclosing("a.pdf", "")
	x.Exhibits[0].SHA256 = hello
	m := manifested(t, x, nil)
	require.False(t, m.Checked)
	require.Equal(t, hello, m.Exhibits[0].SHA256)
	require.False(t, m.Exhibits[0].Checked)
	require.Nil(t, m.Exhibits[0].Size)
	require.Equal(t, []string{"no-file"}, problemIDs(m.Exhibits[1].Problems))
}

// All files that cannot be read are told at once, also those outside of the files.
func TestFilesThatCannotBeRead(t *testing.T) {
	files := fstest.MapFS{"here.pdf": fileOf("x"), "folder/in.pdf": fileOf("x")}
	_, err := ManifestOf(context.Background(), enclosing("gone.pdf", "here.pdf", "../out.pdf", "/etc/passwd", "folder", `..\out.pdf`), files, Submission{})
	all, is := errors.AsType[*multierror.Error](err)
	require.True(t, is)
	require.Len(t, all.Errors, 5)
	require.ErrorIs(t, err, fs.ErrNotExist)
	require.ErrorIs(t, err, fs.ErrInvalid)
	require.Equal(t, `evidence: E1: open gone.pdf: file does not exist
evidence: E3: open ../out.pdf: invalid argument
evidence: E4: open /etc/passwd: invalid argument
evidence: E5: read folder: it is no plain file
evidence: E6: open ..\out.pdf: file does not exist`, err.Error())
}

func TestACancelledManifest(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	files := fstest.MapFS{"a.pdf": fileOf("hello")}
	_, err := ManifestOf(ctx, enclosing("a.pdf"), files, Submission{})
	require.ErrorIs(t, err, context.Canceled)
	_, err = manifested(t, enclosing("a.pdf"), files).Verify(ctx, files)
	require.ErrorIs(t, err, context.Canceled)
}

// archived writes a manifest and reads it again.
func archived(t *testing.T, m *Manifest) *Manifest {
	t.Helper()
	data, err := json.MarshalIndent(m, "", "  ")
	require.NoError(t, err)
	out, err := DecodeManifest(data)
	require.NoError(t, err)
	require.Equal(t, m, out)
	return out
}

func TestVerify(t *testing.T) {
	whole := func() fstest.MapFS {
		return fstest.MapFS{"a&b.pdf": fileOf("hello"), "c.pdf": fileOf("world"), "more.pdf": fileOf("")}
	}
	m := archived(t, manifested(t, enclosing("a&b.pdf", "c.pdf"), whole()))
	for name, c := range map[string]struct {
		change func(*Manifest, fstest.MapFS)
		want   []string
	}{
		"all as it was":             {func(*Manifest, fstest.MapFS) {}, nil},
		"under the names sent":      {func(_ *Manifest, f fstest.MapFS) { f["sent-c.pdf"] = f["c.pdf"]; delete(f, "c.pdf") }, nil},
		"one byte more":             {func(_ *Manifest, f fstest.MapFS) { f["c.pdf"] = fileOf("world ") }, []string{"E2 c.pdf other-bytes"}},
		"two files changed places":  {func(_ *Manifest, f fstest.MapFS) { f["c.pdf"], f["a&b.pdf"] = f["a&b.pdf"], f["c.pdf"] }, []string{"E1 a&b.pdf other-bytes", "E2 c.pdf other-bytes"}},
		"files gone":                {func(_ *Manifest, f fstest.MapFS) { clear(f) }, []string{"E1 a&b.pdf gone", "E2 c.pdf gone"}},
		"another submission number": {func(m *Manifest, _ fstest.MapFS) { m.SubmissionID = "A-2" }, []string{"  changed"}},
		"an exhibit less":           {func(m *Manifest, _ fstest.MapFS) { m.Exhibits = m.Exhibits[:1] }, []string{"  changed"}},
		"a name that leads outside": {func(m *Manifest, _ fstest.MapFS) { m.Exhibits[0].File = "../a" }, []string{"  changed", "E1 ../a unreadable"}},
	} {
		t.Run(name, func(t *testing.T) {
			m, files := archived(t, m), whole()
			c.change(m, files)
			got, err := m.Verify(context.Background(), files)
			require.NoError(t, err)
			require.Equal(t, c.want, differencesOf(got))
		})
	}
	_, err := m.Verify(context.Background(), nil)
	require.Error(t, err)
}

// What was not checked is held against what the case stated.
func TestVerifyWhatWasNotChecked(t *testing.T) {
	x := enclosing("a.pdf", "b.pdf", "c.pdf", "")
	x.Exhibits[0].SHA256, x.Exhibits[1].SHA256 = hello, hello
	m := archived(t, manifested(t, x, nil))
	got, err := m.Verify(context.Background(), fstest.MapFS{"a.pdf": fileOf("hello"), "b.pdf": fileOf("bye"), "c.pdf": fileOf("")})
	require.NoError(t, err)
	require.Equal(t, []string{"E2 b.pdf other-hash", "E3 c.pdf no-hash", "E4 sent- gone"}, differencesOf(got))
}

func differencesOf(all []Difference) (out []string) {
	for _, d := range all {
		out = append(out, d.Item+" "+d.File+" "+d.ID)
	}
	return out
}

// A manifest with something in it that nobody knows is not read, for the digest would
// say nothing about that.
func TestManifestsThatAreNotRead(t *testing.T) {
	for _, data := range []string{
		"", "[]", `{"schema_version": "2"}`, `{"schema_version": "1", "exhibit": []}`, `{"schema_version": "1"} {}`,
		`{"schema_version": "1", "exhibits": [{"number": "one"}]}`,
	} {
		_, err := DecodeManifest([]byte(data))
		require.Error(t, err, data)
	}
}

func FuzzDecodeManifest(f *testing.F) {
	m, err := ManifestOf(context.Background(), enclosing("a.pdf"), nil, Submission{})
	require.NoError(f, err)
	data, err := json.Marshal(m)
	require.NoError(f, err)
	f.Add(data)
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := DecodeManifest(bytes.TrimSpace(data))
		if err == nil {
			_, err = m.Verify(context.Background(), fstest.MapFS{})
			require.NoError(t, err)
		}
	})
}
