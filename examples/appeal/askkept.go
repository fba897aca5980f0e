package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"strings"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/appeal/casefile"
)

// kept is the case file that the answers go to.
type kept struct {
	name string
	file *casefile.File
	last []byte // what stands on the disk; nil: nothing yet
	bare bool   // its comments are lost with the first answer
}

// openKept opens what the answers are kept in: a file that is there goes on where it
// belongs to the same notice or holds all of the same case, and is refused otherwise.
func openKept(name, out string) (*kept, error) {
	if name == "-" || out == "-" {
		return nil, errors.New("answers come from standard input: give the notice or the case as a file, and keep the answers in one")
	}
	data, err := readInput(name, nil)
	if err != nil {
		return nil, err
	}
	isCase := appeal.IsCase(data)
	k := &kept{name: keptName(name, out, isCase && !appeal.IsJSON(data), isCase)}
	if strings.EqualFold(filepath.Ext(k.name), ".json") {
		return nil, fmt.Errorf("%s: answers are kept as YAML: name a file that ends in .yaml with -o", k.name)
	}
	in, keeps, err := readStart(name, data, isCase)
	if err != nil {
		return nil, err
	}
	if k.bare = isCase && !appeal.IsJSON(data) && !keeps; sameFile(name, k.name) {
		k.file, k.last = in, data
		return k, nil
	}
	return k, k.goOn(name, in, isCase)
}

// goOn takes up the file where it is there, and begins it where it is not.
func (k *kept) goOn(name string, in *casefile.File, isCase bool) error {
	start, err := in.Case()
	if err != nil {
		return err
	}
	data, err := readInput(k.name, nil)
	if errors.Is(err, fs.ErrNotExist) {
		if namesFiles(start) && filepath.Clean(filepath.Dir(name)) != filepath.Clean(filepath.Dir(k.name)) {
			return fmt.Errorf("%s: the case names files, and they open only in its own folder: keep the answers there, with -o %s", k.name, filepath.Join(filepath.Dir(name), filepath.Base(k.name)))
		}
		k.file = in
		return nil
	}
	if err != nil {
		return err
	}
	if !appeal.IsCase(data) {
		return fmt.Errorf("%s is there already and is no case file: name another file with -o", k.name)
	}
	keeps := false
	if k.file, keeps, err = casefile.Open(k.name, data); err != nil {
		return err
	}
	k.bare = !keeps
	there, err := k.file.Case()
	if err != nil {
		return err
	}
	if k.last = data; !goesOn(start, there, isCase) {
		return fmt.Errorf("%s is there already and holds another case than %s: name another file with -o, or go on with that one: appeal ask %s", k.name, name, k.name)
	}
	return nil
}

// keptName is where the answers go if nobody says it.
func keptName(name, out string, isYAML, isCase bool) string {
	switch {
	case out != "":
		return out
	case isYAML:
		return name
	case isCase:
		return strings.TrimSuffix(name, filepath.Ext(name)) + ".yaml"
	}
	return filepath.Join(filepath.Dir(name), "case.yaml")
}

// readStart reads what the questions begin with.
func readStart(name string, data []byte, isCase bool) (f *casefile.File, keepsComments bool, err error) {
	if isCase {
		return casefile.Open(name, data)
	}
	t, err := readNotice(name, data)
	if err != nil {
		return nil, false, err
	}
	f, err = casefile.New(name, appeal.Case{Notice: appeal.NoticeInput{Text: t.Text, ReceivedAt: t.Received}})
	return f, false, err
}

// goesOn reports whether a case is what became of another one: a notice has the same
// words, and of a case nothing is lost or different.
func goesOn(start, there *appeal.Case, isCase bool) bool {
	if !isCase {
		return start.Notice.Text == there.Notice.Text
	}
	return holds(asAny(there), asAny(start))
}

func asAny(c *appeal.Case) (out any) {
	data, err := json.Marshal(c)
	if err == nil {
		err = json.Unmarshal(data, &out)
	}
	if err != nil {
		return nil
	}
	return out
}

// holds reports whether all that part says stands in whole too.
func holds(whole, part any) bool {
	switch p := part.(type) {
	case map[string]any:
		w, ok := whole.(map[string]any)
		for k := range p {
			ok = ok && holds(w[k], p[k])
		}
		return ok
	case []any:
		w, ok := whole.([]any)
		ok = ok && len(w) >= len(p)
		for i := 0; ok && i < len(p); i++ {
			ok = holds(w[i], p[i])
		}
		return ok
	}
	return reflect.DeepEqual(whole, part)
}

func sameFile(a, b string) bool {
	x, errA := os.Stat(a)
	y, errB := os.Stat(b)
	return errA == nil && errB == nil && os.SameFile(x, y)
}

func namesFiles(c *appeal.Case) bool {
	for _, item := range c.Evidence {
		if item.File != "" {
			return true
		}
	}
	return c.Notice.File != "" || c.Letter != nil && c.Letter.File != ""
}

// folder is where the files of the case open.
func (k *kept) folder() (fs.FS, error) {
	root, err := os.OpenRoot(filepath.Dir(k.name))
	if err != nil {
		return nil, err
	}
	return root.FS(), nil
}

// write keeps the case, whole or not at all. What somebody else wrote meanwhile is
// not lost.
func (k *kept) write(f *casefile.File) error {
	data, err := f.Bytes()
	if err != nil {
		return err
	}
	now, err := readInput(k.name, nil)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if (err == nil) != (k.last != nil) || !bytes.Equal(now, k.last) {
		return fmt.Errorf("%s was changed by somebody else meanwhile, and the last answer was not kept: look at it, then go on: appeal ask %s", k.name, k.name)
	}
	k.last = data
	return replace(k.name, data)
}

// replace writes a file, whole or not at all. One that is there keeps who may read it,
// and a link to it stays a link.
func replace(name string, data []byte) error {
	if target, err := filepath.EvalSymlinks(name); err == nil {
		name = target
	}
	info, err := os.Stat(name)
	if err := writeOut(name, nil, func(w io.Writer) error { _, err := w.Write(data); return err }); err != nil {
		return err
	}
	if err != nil {
		return nil // it is new
	}
	return os.Chmod(name, info.Mode().Perm())
}
