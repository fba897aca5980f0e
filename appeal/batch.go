package appeal

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"runtime"
	"sync"

	"github.com/reinstate-go/reinstate/rules"
)

// MaxLine is the longest line that a batch reads, in bytes. A longer one is an
// error record, and the rest go on.
const MaxLine = 16 << 20

// Batch judges one case a line (NDJSON) and writes one line for each: the
// diagnosis, or for a line that cannot be judged
//
//	{"line": 3, "error": {"message": "…", "problems": […]}}
//
// Lines are judged in parallel and written in the order they came. Empty lines
// are passed over. The error is one of reading, writing or ctx; bad lines are
// counted in the tally.
type Batch struct {
	Name     string      // of the input, for the places of problems; default "-"
	Workers  int         // default: one per processor
	Progress func(Tally) // called after each line written, from one goroutine
}

// Tally counts the lines of a batch.
type Tally struct{ Done, Bad int }

type job struct {
	line   int
	data   []byte
	tooBig bool
	out    chan outcome
}

type outcome struct {
	data []byte
	bad  bool
}

// Run judges all lines of in and writes to out.
func (b Batch) Run(ctx context.Context, e *Engine, in io.Reader, out io.Writer) (Tally, error) {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	workers := b.Workers
	if workers < 1 {
		workers = runtime.GOMAXPROCS(0)
	}
	jobs := make(chan *job)
	queue := make(chan *job, 4*workers) // in input order
	var readErr error
	go func() {
		defer close(queue)
		defer close(jobs)
		readErr = feed(ctx, in, jobs, queue)
	}()
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for j := range jobs {
				j.out <- b.judge(ctx, e, j)
			}
		})
	}
	t, err := b.write(ctx, queue, out)
	stop()
	wg.Wait()
	for range queue { // lets the reader end
	}
	return t, errors.Join(err, readErr)
}

// feed reads lines and hands each to the workers and, in order, to the writer.
func feed(ctx context.Context, in io.Reader, jobs, queue chan<- *job) error {
	r := bufio.NewReaderSize(in, 1<<16)
	for n := 1; ; n++ {
		data, tooBig, err := readLine(r)
		if err != nil && err != io.EOF {
			return fmt.Errorf("appeal: batch: line %d: %w", n, err)
		}
		if len(bytes.TrimSpace(data)) > 0 || tooBig {
			j := &job{n, data, tooBig, make(chan outcome, 1)}
			for _, c := range []chan<- *job{queue, jobs} {
				select {
				case c <- j:
				case <-ctx.Done():
					return ctx.Err()
				}
			}
		}
		if err == io.EOF {
			return nil
		}
	}
}

// readLine reads one line; of one that is too long it keeps nothing.
func readLine(r *bufio.Reader) (line []byte, tooBig bool, err error) {
	for {
		part, err := r.ReadSlice('\n')
		if len(line)+len(part) > MaxLine {
			tooBig, line = true, nil
		}
		if !tooBig {
			line = append(line, part...)
		}
		if err != bufio.ErrBufferFull {
			return line, tooBig, err
		}
	}
}

func (b Batch) write(ctx context.Context, queue <-chan *job, out io.Writer) (Tally, error) {
	var t Tally
	for j := range queue {
		var o outcome
		select {
		case o = <-j.out:
		case <-ctx.Done():
			return t, ctx.Err()
		}
		t.Done++
		if o.bad {
			t.Bad++
		}
		if _, err := out.Write(append(o.data, '\n')); err != nil {
			return t, fmt.Errorf("appeal: batch: %w", err)
		}
		if b.Progress != nil {
			b.Progress(t)
		}
	}
	return t, nil
}

func (b Batch) judge(ctx context.Context, e *Engine, j *job) outcome {
	d, err := b.diagnose(ctx, e, j)
	if err == nil {
		var data []byte
		if data, err = json.Marshal(d); err == nil {
			return outcome{data: data}
		}
	}
	data, _ := json.Marshal(badLine{j.line, lineError{err.Error(), rules.ProblemsOf(err)}})
	return outcome{data, true}
}

type badLine struct {
	Line  int       `json:"line"`
	Error lineError `json:"error"`
}

type lineError struct {
	Message  string         `json:"message"`
	Problems rules.Problems `json:"problems,omitempty"`
}

func (b Batch) diagnose(ctx context.Context, e *Engine, j *job) (*Diagnosis, error) {
	if j.tooBig {
		return nil, fmt.Errorf("the line is longer than %d bytes; put such a case into a file of its own", MaxLine)
	}
	name := b.Name
	if name == "" {
		name = "-"
	}
	c, err := DecodeCaseFile(name, j.data)
	if err != nil {
		return nil, atLine(err, j.line)
	}
	return e.Diagnose(ctx, *c)
}

// atLine moves the problems of a one-line document to its line in the batch.
func atLine(err error, line int) error {
	ps := rules.ProblemsOf(err)
	if len(ps) == 0 {
		return err
	}
	for i := range ps {
		ps[i].Pos.Line = line
	}
	return ps.Err()
}
