package rules

import (
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"path"
)

// loader reads the files of a pack, one after the other, and keeps to the limits
// of the whole.
type loader struct {
	wanted func(name string) bool
	base   fs.FS       // the folder that is read
	docs   []*Document // what was found in it
	sum    hash.Hash
	files  int
	bytes  int64
	nodes  int // that the pack may still have
	ps     Problems
}

// folder reads the files of one folder, in order of their names.
func (l *loader) folder(base fs.FS) []*Document {
	l.base, l.docs = base, nil
	err := fs.WalkDir(base, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) != ".yaml" || !l.wanted(name) {
			return err
		}
		return l.file(name)
	})
	if err != nil {
		l.problem("", "unreadable", err.Error(), "")
	}
	return l.docs
}

func (l *loader) problem(file, kind, msg, fix string) {
	l.ps = append(l.ps, Problem{Pos: Pos{File: placeName(l.base, file)}, Kind: kind, Msg: msg, Fix: fix})
}

// file reads one file of the pack. It returns [fs.SkipAll] where the pack is
// over a limit: what is behind is not read.
func (l *loader) file(name string) error {
	if l.files++; l.files > MaxPackFiles {
		l.problem(name, "too-many-files", fmt.Sprintf("the pack has more than %d files", MaxPackFiles), "put several documents into one file, separated by ---")
		return fs.SkipAll
	}
	data, err := l.read(name)
	if errors.Is(err, errTooLarge) {
		return nil
	}
	if err != nil {
		return err
	}
	fmt.Fprintf(l.sum, "%s %d\n", name, len(data))
	l.sum.Write(data)
	most := min(MaxNodes, l.nodes)
	docs, found, left := readYAML(placeName(l.base, name), data, most)
	if left < 0 && most < MaxNodes {
		l.problem(name, "too-many-values", fmt.Sprintf("with this file the pack has more than %d keys and values", MaxPackNodes), "")
		return fs.SkipAll
	}
	l.nodes -= most - max(left, 0)
	l.docs, l.ps = append(l.docs, docs...), append(l.ps, found...)
	return nil
}

var errTooLarge = errors.New("told already")

// read gives the bytes of a file. A file is refused by the size it tells, before
// it is read; one that tells less than it has is read up to the limit.
func (l *loader) read(name string) ([]byte, error) {
	f, err := l.base.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if size := info.Size(); size > MaxBytes {
		l.ps = append(l.ps, tooLarge(placeName(l.base, name), size))
		return nil, errTooLarge
	} else if l.bytes+size > MaxPackBytes {
		return nil, l.packTooLarge(name)
	}
	data, err := io.ReadAll(io.LimitReader(f, min(MaxBytes, MaxPackBytes-l.bytes)+1))
	l.bytes += int64(len(data))
	switch {
	case err != nil:
		return nil, err
	case l.bytes > MaxPackBytes:
		return nil, l.packTooLarge(name)
	case len(data) > MaxBytes:
		l.ps = append(l.ps, tooLarge(placeName(l.base, name), 0))
		return nil, errTooLarge
	}
	return data, nil
}

func (l *loader) packTooLarge(name string) error {
	l.problem(name, "too-large", fmt.Sprintf("with this file the pack has more than %d bytes (%d MB)", MaxPackBytes, MaxPackBytes>>20), "")
	return fs.SkipAll
}
