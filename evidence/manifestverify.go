package evidence

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
)

// DecodeManifest reads an archived manifest. A key that it does not know is an error,
// for what such a key says could not be held against the digest.
func DecodeManifest(data []byte) (*Manifest, error) {
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	var m Manifest
	if err := d.Decode(&m); err != nil {
		return nil, fmt.Errorf("evidence: manifest: %w", err)
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, errors.New("evidence: manifest: something stands behind its end")
	}
	if m.SchemaVersion != ManifestVersion {
		return nil, fmt.Errorf("evidence: manifest: schema_version is %q; this library reads %q", m.SchemaVersion, ManifestVersion)
	}
	return &m, nil
}

// Difference is something in which files are not what a manifest says.
type Difference struct {
	Item string `json:"item,omitempty"` // the id of the paper; absent: the manifest itself
	File string `json:"file,omitempty"` // the name of the file that was looked for
	Problem
}

// Verify tells in what files differ from a manifest, in its order, and nothing where
// all is as it was. A file is looked for under its name in the case, then under the
// one it was sent under. The error is a cancelled context, or that there are no files.
func (m *Manifest) Verify(ctx context.Context, files fs.FS) (out []Difference, err error) {
	if files == nil {
		return nil, errors.New("evidence: no files to hold against the manifest")
	}
	if m.digest() != m.Digest {
		out = append(out, Difference{Problem: manifestProblem("changed")})
	}
	for i := range m.Exhibits {
		if d := m.Exhibits[i].differs(ctx, files); d != nil {
			out = append(out, *d)
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
	}
	return out, nil
}

// differs tells in what the file of an exhibit is another than it was.
func (e *Enclosed) differs(ctx context.Context, files fs.FS) *Difference {
	name, hash, err := e.find(ctx, files)
	tell := func(p Problem) *Difference { return &Difference{e.Item, name, p} }
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return tell(manifestProblem("gone"))
	case err != nil:
		return tell(manifestProblem("unreadable", err))
	case e.SHA256 == "":
		return tell(manifestProblem("no-hash"))
	case hash == e.SHA256:
		return nil
	case e.Checked:
		return tell(manifestProblem("other-bytes"))
	}
	return tell(manifestProblem("other-hash"))
}

// find hashes the file of an exhibit under the first name at which there is one, and
// says which name that was.
func (e *Enclosed) find(ctx context.Context, files fs.FS) (name, hash string, err error) {
	if e.File != "" {
		_, hash, err = hashOf(ctx, files, e.File)
		if !errors.Is(err, fs.ErrNotExist) {
			return e.File, hash, err
		}
	}
	if _, hash, err = hashOf(ctx, files, e.Name); err == nil || e.File == "" {
		return e.Name, hash, err
	}
	return e.File, "", err
}
