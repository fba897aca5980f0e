package appeal

import (
	"fmt"
	"io"

	"github.com/reinstate-go/reinstate/appeal/notice/file"
	"github.com/reinstate-go/reinstate/rules"
)

// openNotice gives the text of the notice, from the case itself or from the file
// it names. A mail that holds the notice also tells when it was received, if the
// case does not: the Date header then is notice.received_at.
func (c *Case) openNotice() (string, error) {
	if c.Notice.File == "" {
		return c.Notice.Text, nil
	}
	if c.Notice.Text != "" {
		return "", fmt.Errorf("appeal: notice.text and notice.file are both given; keep one")
	}
	data, err := c.readFile(c.Notice.File)
	if err != nil {
		return "", fmt.Errorf("appeal: notice.file: %w", err)
	}
	t, err := file.Read(data)
	if err != nil {
		return "", fmt.Errorf("appeal: notice.file: %w", err)
	}
	if hasCredential(t.Text) {
		return "", secretAt("notice.file", rules.Pos{})
	}
	if c.Notice.ReceivedAt.IsZero() {
		c.Notice.ReceivedAt = t.Received
	}
	return t.Text, nil
}

// readFile reads a file that the case names, through the files that were handed
// in and no further than [file.MaxBytes].
func (c *Case) readFile(name string) ([]byte, error) {
	if c.Files == nil {
		return nil, fmt.Errorf("it names %q, and no files were handed in; set Case.Files", name)
	}
	f, err := c.Files.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, file.MaxBytes+1))
	if err == nil && len(data) > file.MaxBytes {
		err = fmt.Errorf("%s is larger than %d MB", name, file.MaxBytes>>20)
	}
	return data, err
}
