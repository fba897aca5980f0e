// Package casefile keeps a case as a YAML file that people read and edit: a value is
// set where it belongs, in the order in which a case is documented, and what somebody
// else wrote around it stays, comments too.
//
// The file is the truth: [File.Case] reads the bytes that [File.Bytes] writes, by
// [appeal.DecodeCase] and all its checks. What nobody knows is kept as a comment on a
// line of its own, since an absent field alone does not tell that it was asked for:
//
//	# not known: facts.first_scan_exists
package casefile

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"

	"github.com/reinstate-go/reinstate/appeal"
)

// File is a case file that is being written.
type File struct {
	name     string
	root     *yaml.Node // a mapping
	head     string     // comments above it
	foot     string     // comments below it
	notKnown []string   // paths, in the order in which they were given
	read     []byte     // the file as it was read, until something is changed
}

// New makes a file of a case.
func New(name string, c appeal.Case) (*File, error) {
	data, err := json.Marshal(c)
	if err != nil {
		return nil, fmt.Errorf("casefile: %w", err)
	}
	root, err := nodeOf(data)
	if err != nil {
		return nil, fmt.Errorf("casefile: %w", err)
	}
	f := &File{name: name, root: root}
	if _, err := f.Case(); err != nil {
		return nil, err
	}
	return f, nil
}

// Open reads a case file, YAML or JSON. The name is told in problems. Comments of a
// YAML file stay; where the YAML cannot be kept as it is written, all that it says
// stays and the comments are lost: KeepsComments says so.
func Open(name string, data []byte) (f *File, keepsComments bool, err error) {
	c, err := appeal.DecodeCaseFile(name, data)
	if err != nil {
		return nil, false, err
	}
	if appeal.IsJSON(data) {
		f, err = New(name, *c)
		return f, false, err
	}
	if f := load(name, data); f != nil && f.says(c) {
		f.read = data
		return f, true, nil
	}
	if f, err = New(name, *c); err == nil {
		f.take(string(data))
		f.read = data
	}
	return f, false, err
}

// says reports whether the file, written anew, is that case.
func (f *File) says(c *appeal.Case) bool {
	again, err := f.Case()
	if err != nil {
		return false
	}
	a, errA := json.Marshal(again)
	b, errB := json.Marshal(c)
	return errA == nil && errB == nil && bytes.Equal(a, b)
}

// load reads a YAML file with its comments; nil where that cannot be done.
func load(name string, data []byte) *File {
	var doc yaml.Node
	if yaml.Load(data, &doc) != nil || len(doc.Content) != 1 || doc.Content[0].Kind != yaml.MappingNode {
		return nil
	}
	f := &File{name: name, root: doc.Content[0], head: doc.HeadComment, foot: doc.FootComment}
	f.takeNotKnown()
	return f
}

// Clone gives a copy that can be changed by itself.
func (f *File) Clone() *File {
	c := *f
	c.root, c.notKnown = clone(f.root), slices.Clone(f.notKnown)
	return &c
}

// Name is the name of the file, as it was given.
func (f *File) Name() string { return f.name }

// Bytes writes the file. One in which nothing was changed is as it was read; the first
// change writes it anew, in which blank lines and the width of its indents are lost.
func (f *File) Bytes() ([]byte, error) {
	if f.read != nil {
		return slices.Clone(f.read), nil
	}
	var b bytes.Buffer
	comment(&b, f.head, "\n")
	if len(f.root.Content) == 0 {
		return nil, fmt.Errorf("casefile: %s would hold no case", f.name)
	}
	data, err := yaml.Dump(f.root, yaml.WithV3Defaults(), yaml.WithIndent(2), yaml.WithCompactSeqIndent(false), yaml.WithLineWidth(-1))
	if err != nil {
		return nil, fmt.Errorf("casefile: %w", err)
	}
	b.Write(data)
	comment(&b, f.foot, "")
	for _, path := range f.notKnown {
		fmt.Fprintf(&b, "%s%s\n", notKnownMark, onOneLine(path))
	}
	return b.Bytes(), nil
}

// comment writes comment lines as they were read.
func comment(b *bytes.Buffer, text, below string) {
	if text = strings.TrimRight(text, "\n"); text != "" {
		b.WriteString(text + "\n" + below)
	}
}

// Case is the case that the file holds.
func (f *File) Case() (*appeal.Case, error) {
	data, err := f.Bytes()
	if err != nil {
		return nil, err
	}
	return appeal.DecodeCaseFile(f.name, data)
}
