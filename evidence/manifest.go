package evidence

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"

	"github.com/hashicorp/go-multierror"

	"github.com/reinstate-go/reinstate/rules"
)

// ManifestVersion is the version of the JSON form of a [Manifest].
const ManifestVersion = "1"

// Manifest is what goes with an appeal, file by file with its hash: to be kept with
// the number of the submission, so that later anybody can tell what was sent. The
// same index, files and submission give the same bytes.
type Manifest struct {
	SchemaVersion string     `json:"schema_version"`          // of this document
	SubmissionID  string     `json:"submission_id,omitempty"` // the number of the submission
	SubmittedOn   rules.Date `json:"submitted_on,omitzero"`   // the day it was sent
	Checked       bool       `json:"checked"`                 // whether each hash was computed from its file; false: some are as the case states them, or not known
	Exhibits      []Enclosed `json:"exhibits"`                // in the order of the index
	// the SHA-256, in hex, of this document without its digest: as JSON, its keys in
	// the order of the schema, without blanks between them. It guards against slips,
	// not against forgers; keep it in another place too.
	Digest string `json:"digest"`
}

// Enclosed is the file of an exhibit in a manifest.
type Enclosed struct {
	Number   int        `json:"number" jsonschema:"minimum=1"` // its place in the index
	Label    rules.Text `json:"label"`                         // what the letter calls it
	Item     string     `json:"item"`                          // the id of the paper
	Name     string     `json:"name"`                          // the name it is sent under
	File     string     `json:"file,omitempty"`                // its name in the case
	Size     *int64     `json:"size,omitempty"`                // in bytes; absent where the file was not read
	SHA256   string     `json:"sha256,omitempty"`              // of the file, in hex
	Checked  bool       `json:"checked"`                       // whether the hash was computed from the file; false: it is as the case states it, or not known
	Stated   string     `json:"stated_sha256,omitempty"`       // what the case states, where that differs
	Problems []Problem  `json:"problems,omitempty"`            // what to look into before it is sent
}

// Submission is what is known of the sending of an appeal.
type Submission struct {
	ID string     // its number
	On rules.Date // the day it was sent
}

// ManifestOf lists the exhibits of an index with the hashes of their files, which it
// opens through files alone. A file that is not the one the case states is told in
// the manifest; the error lists all files that cannot be read, one a line. Without
// files the hashes are those that the case states, and not checked.
func ManifestOf(ctx context.Context, x Index, files fs.FS, s Submission) (*Manifest, error) {
	m := &Manifest{SchemaVersion: ManifestVersion, SubmissionID: s.ID, SubmittedOn: s.On, Checked: true, Exhibits: []Enclosed{}}
	failed := &multierror.Error{ErrorFormat: aLineEach}
	for i := range x.Exhibits {
		e, err := enclose(ctx, &x.Exhibits[i], files)
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if err != nil {
			failed = multierror.Append(failed, fmt.Errorf("evidence: %s: %w", e.Item, err))
		}
		m.Checked = m.Checked && e.Checked
		m.Exhibits = append(m.Exhibits, e)
	}
	if err := failed.ErrorOrNil(); err != nil {
		return nil, err
	}
	m.Digest = m.digest()
	return m, nil
}

func aLineEach(all []error) string { return errors.Join(all...).Error() }

// enclose reads the file of one exhibit.
func enclose(ctx context.Context, x *Exhibit, files fs.FS) (Enclosed, error) {
	e := Enclosed{Number: x.Number, Label: x.Label, Item: x.Item, Name: x.Name, File: x.File, SHA256: strings.ToLower(x.SHA256)}
	if x.File == "" {
		e.Problems = []Problem{manifestProblem("no-file")}
	}
	if x.File == "" || files == nil {
		return e, nil
	}
	size, hash, err := hashOf(ctx, files, x.File)
	if err != nil {
		return e, err
	}
	if e.SHA256 != "" && e.SHA256 != hash {
		e.Stated, e.Problems = e.SHA256, []Problem{manifestProblem("other-hash")}
	}
	e.Size, e.SHA256, e.Checked = &size, hash, true
	return e, nil
}

func manifestProblem(id string, values ...any) Problem {
	return Problem{ID: id, Text: filled("manifest/"+id, values...)}
}

// hashOf reads a file piece by piece. Names that leave the files, folders and devices
// are refused.
func hashOf(ctx context.Context, files fs.FS, name string) (size int64, hash string, err error) {
	if !fs.ValidPath(name) {
		return 0, "", &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	f, err := files.Open(name)
	if err != nil {
		return 0, "", err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return 0, "", err
	}
	if !info.Mode().IsRegular() {
		return 0, "", &fs.PathError{Op: "read", Path: name, Err: errors.New("it is no plain file")}
	}
	h := sha256.New()
	size, err = io.Copy(h, stoppable{ctx, f})
	return size, hex.EncodeToString(h.Sum(nil)), err
}

// stoppable reads until its context ends.
type stoppable struct {
	ctx context.Context
	io.Reader
}

func (s stoppable) Read(p []byte) (int, error) {
	if err := s.ctx.Err(); err != nil {
		return 0, err
	}
	return s.Reader.Read(p)
}

// digest is the hash of the manifest without its digest.
func (m *Manifest) digest() string {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false) // so that others can compute it too
	_ = enc.Encode(struct {
		Manifest
		Digest string `json:"digest,omitempty"` // hides that of the manifest
	}{Manifest: *m})
	sum := sha256.Sum256(bytes.TrimRight(b.Bytes(), "\n"))
	return hex.EncodeToString(sum[:])
}
