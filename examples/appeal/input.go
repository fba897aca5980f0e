package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/appeal/notice/file"
	"github.com/reinstate-go/reinstate/rules"
)

// maxInput is the largest file that a verb reads, in bytes.
const maxInput = 64 << 20

// readInput reads a file, or standard input for "-".
func readInput(name string, stdin io.Reader) ([]byte, error) {
	r := stdin
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		r = f
	}
	data, err := io.ReadAll(io.LimitReader(r, maxInput+1))
	if err == nil && len(data) > maxInput {
		err = fmt.Errorf("%s is larger than %d MB", name, maxInput>>20)
	}
	return data, err
}

// readCase makes a case of a file: a case file as it is, and anything else as
// the notice of a new case. Bytes tell, not the name.
func readCase(name string, stdin io.Reader) (appeal.Case, error) {
	data, err := readInput(name, stdin)
	if err != nil {
		return appeal.Case{}, err
	}
	if !appeal.IsCase(data) {
		t, err := readNotice(name, data)
		return appeal.Case{Notice: appeal.NoticeInput{Text: t.Text, ReceivedAt: t.Received}}, err
	}
	c, err := appeal.DecodeCaseFile(name, data)
	if err != nil {
		return appeal.Case{}, err
	}
	if name != "-" {
		root, err := os.OpenRoot(filepath.Dir(name)) // the case's own folder, no way out of it
		if err != nil {
			return appeal.Case{}, err
		}
		c.Files = root.FS()
	}
	return *c, nil
}

// readNotice gives the text of a notice from the bytes of a file: plain text, a
// mail or HTML. A mail says when it was received; a flag says it better.
func readNotice(name string, data []byte) (file.Text, error) {
	t, err := file.Read(data)
	if err != nil {
		return t, fmt.Errorf("%s: %w", name, err)
	}
	if strings.TrimSpace(t.Text) == "" {
		return t, fmt.Errorf("%s: there is no text in it: give a notice or a case file", name)
	}
	if ps := appeal.Secrets(&appeal.Case{Notice: appeal.NoticeInput{Text: t.Text}}); len(ps) > 0 {
		return file.Text{}, ps.Err()
	}
	return t, nil
}

// instant reads a time flag: RFC 3339, or a day or a minute in Korea.
type instant struct{ time.Time }

// UnmarshalText reads 2026-03-12T09:00:00+09:00, 2026-03-12 09:00 or 2026-03-12.
func (i *instant) UnmarshalText(b []byte) (err error) {
	for _, form := range []string{time.RFC3339, "2006-01-02 15:04", "2006-01-02T15:04", time.DateOnly} {
		if i.Time, err = time.ParseInLocation(form, string(b), rules.Korea); err == nil {
			return nil
		}
	}
	return fmt.Errorf("%q is no time: write 2026-03-12, \"2026-03-12 09:00\" (both Korean time) or 2026-03-12T09:00:00+09:00", b)
}
