package file_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/htmlindex"

	"github.com/reinstate-go/reinstate/appeal/notice/file"
)

var update = flag.Bool("update", false, "rewrite what testdata wants")

// A file of testdata is a sentence on what is tricky, a file, and what is read
// from it. A line "bytes: CHARSET" on top puts the file into that encoding, and
// "ends: CRLF" gives it the line ends of mail.
func TestTrickyFiles(t *testing.T) {
	names, err := filepath.Glob("testdata/*.txt")
	require.NoError(t, err)
	require.Greater(t, len(names), 20)
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txt"), func(t *testing.T) {
			data, err := os.ReadFile(name)
			require.NoError(t, err)
			head, rest, ok := strings.Cut(string(data), "-- file --\n")
			require.True(t, ok)
			in, want, _ := strings.Cut(rest, "-- want --\n")
			got := shown(file.Read(bytesOf(t, head, in)))
			if *update {
				require.NoError(t, os.WriteFile(name, []byte(head+"-- file --\n"+in+"-- want --\n"+got), 0o644))
				return
			}
			require.Equal(t, want, got, "run go test ./appeal/notice/file -update")
		})
	}
}

func bytesOf(t *testing.T, head, in string) []byte {
	if strings.Contains(head, "ends: CRLF") {
		in = strings.ReplaceAll(in, "\n", "\r\n")
	}
	_, charset, ok := strings.Cut(head, "bytes: ")
	if !ok {
		return []byte(in)
	}
	charset, _, _ = strings.Cut(charset, "\n")
	enc, err := htmlindex.Get(charset)
	require.NoError(t, err)
	out, err := enc.NewEncoder().String(in)
	require.NoError(t, err)
	return []byte(out)
}

func shown(got file.Text, err error) string {
	if err != nil {
		return "error: " + err.Error() + "\n"
	}
	var b strings.Builder
	line := func(name, value string) {
		if value != "" {
			fmt.Fprintf(&b, "%s: %s\n", name, value)
		}
	}
	line("form", got.Form)
	line("charset", got.Charset)
	line("from", got.From)
	line("to", strings.Join(got.To, "; "))
	line("subject", got.Subject)
	if !got.Received.IsZero() {
		line("received", got.Received.Format(time.RFC3339)+", "+got.ReceivedFrom)
	}
	line("attachments", strings.Join(got.Attachments, "; "))
	return b.String() + "\n" + strings.TrimRight(got.Text, "\r\n") + "\n"
}
