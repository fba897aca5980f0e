package rules

import (
	"fmt"
	"io"
	"io/fs"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

// bounded fails a test that takes more memory than a server has to spare.
func bounded(t *testing.T, megabytes uint64, f func()) {
	t.Helper()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	require.Less(t, (after.TotalAlloc-before.TotalAlloc)>>20, megabytes)
}

// A pack from a stranger is refused or bounded, with a problem that names the
// limit.
func TestHostilePacks(t *testing.T) {
	bomb := "rule: r\na0: &a0 [" + strings.Repeat("x, ", 99) + "x]\n"
	for i := range 9 {
		bomb += fmt.Sprintf("a%d: &a%d [%s]\n", i+1, i+1, strings.Repeat(fmt.Sprintf("*a%d, ", i), 10))
	}
	when := func(expr string) fs.FS {
		return fstest.MapFS{"p.yaml": {Data: []byte("rule: r\nwhen: |\n  " + expr + "\n")}}
	}
	map2 := func(n int, seed, f string) string {
		return strings.Repeat("[", n) + seed + strings.Repeat("].map(x, "+f+")[0]", n)
	}
	for name, c := range map[string]struct {
		pack fs.FS
		want string
	}{
		"deep lists":           {one("rule: " + strings.Repeat("[", 5000)), "values stand more than 100 levels inside one another [too-deep]"},
		"deep mappings":        {one(nested(5000)), "values stand more than 100 levels inside one another [too-deep]"},
		"alias bomb":           {one(bomb), "with this alias written out the file has more than 200000 keys and values [too-many-values]"},
		"many aliases":         {one("rule: &r r\nx: [" + strings.Repeat("*r, ", 2000) + "]\n"), "the document has more than 1000 aliases; write the values out [too-many-aliases]"},
		"an alias of itself":   {one("rule: &r [*r]\n"), "an alias refers to the value it stands in; write the value out [bad-alias]"},
		"huge list":            {one("rule: r\nx:\n" + strings.Repeat("- a\n", 300_000)), "the file has more than 200000 keys and values [too-many-values]"},
		"huge list on a line":  {one("rule: r\nx: [" + strings.Repeat("a,", 5_000_000) + "]\n"), "the file has more than 600000 lines, commas and colons, which is more than is read as YAML; write it as JSON [too-many-values]"},
		"many documents":       {one(numbered(70_000)), "the file has more than 200000 keys and values [too-many-values]"},
		"many mistakes":        {one("rule: r\n" + strings.Repeat("<<: x\n", 150_000)), "there are more problems; only the first 200 are told; correct these first [too-many-problems]"},
		"deep condition":       {when(strings.Repeat("(", 1500) + "flag" + strings.Repeat(")", 1500)), "p.yaml:3:3: parts of the condition stand more than 40 inside one another; make several of it [too-complex]"},
		"never closed":         {when(strings.Repeat("[", 3900)), "p.yaml:3:3: parts of the condition stand more than 40 inside one another; make several of it [too-complex]"},
		"long condition":       {when(strings.Repeat("flag||", 2000) + "flag"), "p.yaml:3:3: the condition has more than 4000 characters; make several of it [too-complex]"},
		"many parts":           {when(strings.Repeat("1==1||", 300) + "flag"), "p.yaml:3:3: the condition has more than 1000 parts; make several of it [too-complex]"},
		"loops in loops":       {when("tags.all(a, tags.all(b, tags.all(c, a == b || b == c)))"), "p.yaml:3:35: loops (exists, all, filter, map …) stand more than 2 inside one another; make several of it [too-complex]"},
		"doubling texts":       {when(map2(9, "'aa'", "x + x") + " == 'b'"), "loops (exists, all, filter, map …) stand more than 2 inside one another; make several of it [too-complex]"},
		"doubling lists":       {when("1 in " + map2(12, "[1]", "x + x + x")), "loops (exists, all, filter, map …) stand more than 2 inside one another; make several of it [too-complex]"},
		"nesting lists":        {when(map2(12, "[1]", "[x, x, x]") + " == []"), "loops (exists, all, filter, map …) stand more than 2 inside one another; make several of it [too-complex]"},
		"a type without end":   {when(strings.Repeat("{1:", 35) + "1" + strings.Repeat("}", 35) + " == 1"), "… == int does not go together [wrong-type]"},
		"regexp bomb":          {when("name.matches('((a?){30}){30}b')"), "p.yaml:3:16: the regular expression comes to more than 1000 steps; make several of it [too-complex]"},
		"regexp that repeats":  {when("name.matches('(a{1000}){1000}')"), "p.yaml:3:16: this is no regular expression, or it repeats too often; write one that RE2 reads [bad-regexp]"},
		"a file of 100 MB":     {vast{"p.yaml": 100 << 20}, "p.yaml: the file has 104857600 bytes, more than 16777216 (16 MB) [too-large]"},
		"a file that lies":     {vast{"lies.yaml": 100 << 20}, "lies.yaml: the file has more than 16777216 (16 MB) [too-large]"},
		"five files of 15 MB":  {vast{"a.yaml": 15 << 20, "b.yaml": 15 << 20, "c.yaml": 15 << 20, "d.yaml": 15 << 20, "e.yaml": 15 << 20}, "e.yaml: with this file the pack has more than 67108864 bytes (64 MB) [too-large]"},
		"five files that lie":  {vast{"lies1.yaml": 15 << 20, "lies2.yaml": 15 << 20, "lies3.yaml": 15 << 20, "lies4.yaml": 15 << 20, "lies5.yaml": 15 << 20}, "lies5.yaml: with this file the pack has more than 67108864 bytes (64 MB) [too-large]"},
		"many files":           {many(MaxPackFiles+1, func(i int) string { return fmt.Sprintf("rule: r%d\nwhen: flag\n", i) }), "f10000.yaml: the pack has more than 10000 files; put several documents into one file, separated by --- [too-many-files]"},
		"files full of values": {many(8, func(i int) string { return fmt.Sprintf("rule: r%d\nx:\n", i) + strings.Repeat("- a\n", 150_000) }), "f00006.yaml: with this file the pack has more than 1000000 keys and values [too-many-values]"},
	} {
		t.Run(name, func(t *testing.T) {
			bounded(t, 4000, func() {
				tree, ps := Open(c.pack)
				p := &testPack{}
				ps = append(ps, tree.Decode(p, []byte(testSchema))...)
				ps = append(ps, tree.Compile(p, testEnv(t))...)
				require.Error(t, ps.Err())
				require.Contains(t, ps.Err().Error(), c.want)
				require.LessOrEqual(t, len(ps), 3*(MaxProblems+1))
			})
		})
	}
}

// A file that tells its size is refused without one byte of it being read, and
// one that lies about it is read no further than the limit.
func TestAVastFileIsNotRead(t *testing.T) {
	bounded(t, 1, func() {
		_, ps := Open(vast{"p.yaml": 100 << 30})
		require.Len(t, ps, 1)
	})
	bounded(t, 150, func() {
		_, ps := Open(vast{"lies.yaml": 100 << 30})
		require.Len(t, ps, 1)
	})
}

func TestManyConditionsOfOnePack(t *testing.T) {
	expr := "flag" + strings.Repeat(" || flag", 400)
	tree, ps := Open(many(400, func(i int) string { return fmt.Sprintf("rule: r%d\nwhen: %s\n", i, expr) }))
	require.Empty(t, ps)
	p := &testPack{}
	require.Empty(t, tree.Decode(p, []byte(testSchema)))
	ps = tree.Compile(p, testEnv(t))
	require.Len(t, ps, 1)
	require.Equal(t, "f00312.yaml:2:7: the conditions of the pack have more than 1000000 characters; this one and those behind it are not read [too-many-conditions]", ps[0].String())
}

// What the checker lets through is bounded when it runs.
func TestHostileConditionsRun(t *testing.T) {
	tags := make([]string, 20_000)
	for i := range tags {
		tags[i] = fmt.Sprint("tag", i)
	}
	v := &testView{Name: strings.Repeat("a", 300_000), Tags: tags}
	wide := strings.Repeat("x + ", 30) + "x"
	for name, expr := range map[string]string{
		"loop in a loop":         "tags.all(a, tags.all(b, a != b || a == b))",
		"text grown in loops":    "[['" + strings.Repeat("a", 600) + "'].map(x, " + wide + ")[0]].map(x, " + wide + ")[0] + name + name + name == 'b'",
		"texts of many elements": "tags.all(t, (name + name) != t)",
		"list in a loop":         "tags.all(t, !(t + 'x' in tags))",
		"sets in a loop":         "tags.all(t, tags.overlaps([t]))",
		"regexp on a long text":  "name.matches('(a?){99}(a?){99}b') || name.matches('(a?){99}(a?){98}b')",
		"names in a loop":        "tags.all(t, !same_text(t, name))",
	} {
		t.Run(name, func(t *testing.T) {
			bounded(t, 4000, func() {
				r := answer(t, expr, v)
				require.Equal(t, Failed, r.Truth)
				require.Equal(t, "cost-limit", r.Problem.Kind)
				require.Contains(t, r.Problem.Msg, "more than 200000 steps")
			})
		})
	}
}

func one(yaml string) fs.FS { return fstest.MapFS{"p.yaml": {Data: []byte(yaml)}} }

// numbered is that many documents, no two of one name.
func numbered(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "---\nrule: r%d\n", i)
	}
	return b.String()
}

func many(n int, text func(int) string) fs.FS {
	files := fstest.MapFS{}
	for i := range n {
		files[fmt.Sprintf("f%05d.yaml", i)] = &fstest.MapFile{Data: []byte(text(i))}
	}
	return files
}

// vast is a pack of files that hold nothing but comments, however long: name
// and size. A file whose name begins with "lies" tells a size of 10.
type vast map[string]int64

func (v vast) Open(name string) (fs.File, error) {
	if name == "." {
		return dir(v)
	}
	size, ok := v[name]
	if !ok {
		return nil, fs.ErrNotExist
	}
	return &vastFile{name: name, size: size}, nil
}

// dir lists the files through a MapFS, which knows how.
func dir(v vast) (fs.File, error) {
	files := fstest.MapFS{}
	for name := range v {
		files[name] = &fstest.MapFile{}
	}
	return files.Open(".")
}

type vastFile struct {
	fs.FileInfo
	name string
	size int64
	off  int64
}

func (f *vastFile) Stat() (fs.FileInfo, error) { return f, nil }
func (f *vastFile) Name() string               { return f.name }
func (f *vastFile) Close() error               { return nil }

func (f *vastFile) Size() int64 {
	if strings.HasPrefix(f.name, "lies") {
		return 10
	}
	return f.size
}

func (f *vastFile) Read(b []byte) (int, error) {
	n := copy(b, strings.Repeat("#", int(min(int64(len(b)), f.size-f.off, 1<<16))))
	f.off += int64(n)
	if n == 0 {
		return 0, io.EOF
	}
	return n, nil
}
