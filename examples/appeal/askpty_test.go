//go:build linux

// A pseudo-terminal is opened in a way of its own on each system; the dialogue itself
// is the same everywhere, and ask_test.go runs it through pipes.

package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/creack/pty"
	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/appeal"
)

// terminal is a program in a terminal of its own, with somebody who reads and types.
type terminal struct {
	t      *testing.T
	tty    *os.File
	cmd    *exec.Cmd
	chunks chan []byte
	screen bytes.Buffer // all that it showed
	seen   int          // how much of it was waited for
}

// open runs a command line in a terminal.
func open(t *testing.T, dir, program string, args ...string) *terminal {
	t.Helper()
	x := &terminal{t: t, cmd: exec.Command(program, args...), chunks: make(chan []byte)}
	x.cmd.Dir = dir
	x.cmd.Env = append(os.Environ(), "LC_ALL=C", "TERM=dumb")
	var err error
	x.tty, err = pty.Start(x.cmd)
	require.NoError(t, err)
	go func() {
		defer close(x.chunks)
		for {
			b := make([]byte, 4096)
			n, err := x.tty.Read(b)
			if n > 0 {
				x.chunks <- b[:n]
			}
			if err != nil { // a terminal whose program has ended gives EIO
				return
			}
		}
	}()
	return x
}

// patience is how long a prompt may take on a slow machine; nothing waits for it to pass.
const patience = time.Minute

// read takes what the program shows; false where it has ended.
func (x *terminal) read() bool {
	x.t.Helper()
	select {
	case b, ok := <-x.chunks:
		x.screen.Write(bytes.ReplaceAll(b, []byte("\r\n"), []byte("\n")))
		return ok
	case <-time.After(patience):
		_ = x.cmd.Process.Kill()
		x.t.Fatalf("nothing more came; the screen is:\n%s", x.screen.String())
	}
	return false
}

// expect waits until the program shows the words, and then its prompt.
func (x *terminal) expect(words string) *terminal {
	x.t.Helper()
	for _, w := range []string{words, "\n> "} {
		for !strings.Contains(x.screen.String()[x.seen:], w) {
			require.True(x.t, x.read(), "it ended without %q:\n%s", w, x.screen.String())
		}
		x.seen += strings.Index(x.screen.String()[x.seen:], w) + len(w)
	}
	return x
}

// typed types a line, or signs alone.
func (x *terminal) typed(text string) *terminal {
	x.t.Helper()
	_, err := io.WriteString(x.tty, text)
	require.NoError(x.t, err)
	return x
}

// ended waits for the end and gives all that was shown.
func (x *terminal) ended() string {
	x.t.Helper()
	for x.read() {
	}
	require.NoError(x.t, x.cmd.Wait(), x.screen.String())
	require.NoError(x.t, x.tty.Close())
	return x.screen.String()
}

const (
	enter = "\n"
	ctrlD = "\x04"
	ctrlC = "\x03"
)

// The whole way from a notice to a finished case in a real terminal: an answer that
// cannot be read, a wrong one taken back, one that nobody knows, three breaks, and in the
// end the diagnosis that the case file has.
func TestAskInATerminal(t *testing.T) {
	dir := t.TempDir()
	program := filepath.Join(dir, "appeal")
	built, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput()
	require.NoError(t, err, string(built))
	notice, err := os.ReadFile(sample)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "notice.txt"), notice, 0o600))
	when := []string{"--lang", "en", "--as-of", "2026-03-18 09:00"}

	x := open(t, dir, program, append([]string{"ask", "notice.txt"}, when...)...)
	x.expect("Is it true?").typed("maybe" + enter)
	x.expect("! Write the number of one of the choices").typed("no" + enter)
	x.expect("When did you receive the notice?").typed("<" + enter)
	x.expect("Is it true?").typed("1" + enter)
	x.expect("When did you receive the notice?").typed("06/07/2026" + enter)
	x.expect("! That could be two days.").typed(ctrlD)
	require.Contains(t, x.ended(), "Stopped. All answers so far are kept in case.yaml. To go on: appeal ask case.yaml --lang en\n")
	kept := fileText(t, filepath.Join(dir, "case.yaml"))
	require.True(t, strings.HasPrefix(kept, "stance:\n  answer: accept\nnotice:\n  text: |\n    제목: "), kept)
	require.NotContains(t, kept, "dispute")

	x = open(t, dir, program, append([]string{"ask", "case.yaml"}, when...)...)
	x.expect("When did you receive the notice?").typed("2026-03-17 09:30" + enter)
	x.expect("Were orders placed by you").typed(enter)
	x.expect("How many of the orders did you cancel").typed("q" + enter)
	require.NotContains(t, x.ended(), "Is it true?")

	x = open(t, dir, program, append([]string{"ask", "case.yaml"}, when...)...)
	x.expect("How many of the orders did you cancel").typed(ctrlC)
	require.Contains(t, x.ended(), "Stopped.")

	x = open(t, dir, program, append([]string{"ask", "notice.txt"}, when...)...)
	x.expect("How many of the orders did you cancel").typed("none" + enter)
	x.expect("! Write one whole number").typed("2" + enter)
	x.expect("Was a waybill number entered before you held the goods?").typed("yes" + enter)
	screen := x.ended()
	require.NotContains(t, screen, "Were orders placed by you, your staff or people you paid?\n  Why")

	kept = fileText(t, filepath.Join(dir, "case.yaml"))
	require.Contains(t, kept, "\n  received_at: \"2026-03-17T09:30:00+09:00\"\nfacts:\n  seller_cancelled_orders: 2\n  waybill_entered_without_stock: true\n# not known: facts.orders_without_real_buyer\n")
	c, err := appeal.DecodeCase([]byte(kept))
	require.NoError(t, err)
	require.Equal(t, string(notice), c.Notice.Text)
	require.Equal(t, appeal.Facts{"seller_cancelled_orders": int64(2), "waybill_entered_without_stock": true}, c.Facts)

	diagnosis, err := x.again(append([]string{"diagnose", "case.yaml"}, when...)...)
	require.NoError(t, err)
	require.Contains(t, screen, "No question is left.\n\n"+diagnosis+fmt.Sprintf("\nThe case is kept in case.yaml.\nAnswered with \"don't know\": %d. Once you have found out: appeal ask case.yaml --lang en --again\n", 1))
}

// again runs the same program without a terminal.
func (x *terminal) again(args ...string) (string, error) {
	cmd := exec.Command(x.cmd.Path, args...)
	cmd.Dir = x.cmd.Dir
	out, err := cmd.Output()
	return string(out), err
}
