package main

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"testing/fstest"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/appeal/scaffold"
	"github.com/reinstate-go/reinstate/rules/coupang"
)

type packNewCmd struct {
	Kind string `arg:"" help:"cause, fact, phrases, source or signal." enum:"cause,fact,phrases,source,signal"`
	ID   string `arg:"" help:"Its id; of a signal CAUSE/ID."`
	Dir  string `arg:"" optional:"" help:"A folder of rules. Default: a new folder, an overlay over the embedded Coupang pack."`
}

// Run writes the files of a new rule. Nothing that is there is overwritten: a
// signal is added to its cause as lines.
func (c *packNewCmd) Run(s stream) error {
	dir, err := c.folder()
	if err != nil {
		return err
	}
	r := scaffold.Request{Kind: c.Kind, ID: c.ID, Dir: fstest.MapFS{}, Schema: schemasOf(dir)}
	if _, err := os.Stat(dir); err == nil {
		r.Dir = os.DirFS(dir)
	}
	if empty(r.Dir) || !isPack(r.Dir) {
		r.Base = coupang.FS
	}
	files, err := scaffold.New(r)
	if err != nil {
		return err
	}
	for _, f := range files {
		if err := writeNew(filepath.Join(dir, filepath.FromSlash(f.Name)), f); err != nil {
			return err
		}
		fmt.Fprintln(s.out, filepath.Join(dir, filepath.FromSlash(f.Name)))
	}
	if err := writeSchemas(dir); err != nil {
		return err
	}
	fmt.Fprintf(s.out, "Fill in what is open; this tells what, and where: appeal pack test %s\n", dir)
	return nil
}

// folder is the folder to write into; a new one is not made before there is
// something to write.
func (c *packNewCmd) folder() (string, error) {
	if c.Dir != "" {
		return c.Dir, nil
	}
	dir := "overlay-" + path.Base(c.ID)
	if _, err := os.Stat(dir); err == nil {
		return "", fmt.Errorf("there is already a folder %s; name it to add to it: appeal pack new %s %s %s", dir, c.Kind, c.ID, dir)
	}
	return dir, nil
}

func empty(dir fs.FS) bool {
	all, _ := fs.Glob(dir, "*.yaml")
	more, _ := fs.Glob(dir, "*/*.yaml")
	return len(all)+len(more) == 0
}

// writeNew writes a file whole or not at all; a new one never over another.
func writeNew(name string, f scaffold.File) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	if !f.New {
		return os.WriteFile(name, f.Data, 0o644)
	}
	out, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	if _, err := out.Write(f.Data); err != nil {
		out.Close()
		return err
	}
	return out.Close()
}

// schemasOf finds the schemas for the files of a folder: in the sources of this
// library where the folder lies in them, and else in the folder itself.
func schemasOf(dir string) func(file, schema string) string {
	return func(file, schema string) string {
		at := filepath.Join(dir, "schema")
		if up := sources(dir); up != "" {
			at = filepath.Join(up, "appeal", "schema")
		}
		from, err := filepath.Abs(filepath.Dir(filepath.Join(dir, filepath.FromSlash(file))))
		if err == nil {
			if at, err = filepath.Abs(at); err == nil {
				if rel, err := filepath.Rel(from, at); err == nil {
					at = rel
				}
			}
		}
		return filepath.ToSlash(filepath.Join(at, schema+".schema.json"))
	}
}

// sources is the folder above dir that holds the sources of this library.
func sources(dir string) string {
	dir, err := filepath.Abs(dir)
	for err == nil {
		if _, err := os.Stat(filepath.Join(dir, "appeal", "schema", "pack.schema.json")); err == nil {
			return dir
		}
		if filepath.Dir(dir) == dir {
			break
		}
		dir = filepath.Dir(dir)
	}
	return ""
}

// writeSchemas puts the schemas of rules into a folder outside the sources, so
// that an editor has them without a network.
func writeSchemas(dir string) error {
	if sources(dir) != "" {
		return nil
	}
	for _, name := range []string{"pack", "overlay", "test", "overlay-test"} {
		name = "schema/" + name + ".schema.json"
		data, err := appeal.Schemas.ReadFile(name)
		if err != nil {
			return err
		}
		name = filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(name, data, 0o644); err != nil {
			return err
		}
	}
	return nil
}
