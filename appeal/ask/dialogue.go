// Package ask puts the open questions of a case one by one, without a terminal: a
// command line, a chat or a form shows [Dialogue.Question], hands what was typed to
// [Dialogue.Answer], and keeps [Dialogue.File] after each answer.
//
// Answers are read in English, Chinese and Korean, by the type of the question. What
// cannot be read is refused with a [NotRead] that says what would be, and the same
// question stays; nothing is guessed. After each answer the case is judged again, since
// an answer opens and closes questions. "I don't know" is an answer too: it is kept in
// the file, so that a dialogue that goes on another day does not ask it again.
package ask

import (
	"context"
	"errors"
	"io/fs"
	"slices"
	"time"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/appeal/casefile"
	"github.com/reinstate-go/reinstate/rules"
)

// Dialogue asks what a case leaves open. It is for one goroutine at a time.
type Dialogue struct {
	engine *appeal.Engine
	opts   Options
	now    state
	past   []state // before each answer of this dialogue, the last one last
}

// Options of a dialogue. The zero value is for a case that names no files, judged at
// the instant the engine's clock gives.
type Options struct {
	Files fs.FS     // what [appeal.Case.Files] is
	AsOf  time.Time // the instant the case is judged at, in place of the case's own
}

// state is where a dialogue stands between two answers.
type state struct {
	file *casefile.File
	d    *appeal.Diagnosis
	open []appeal.Question
	said []string // what was answered in this dialogue, by path and words of the question
}

// New begins to ask, or goes on where the file stands.
func New(ctx context.Context, e *appeal.Engine, f *casefile.File, o Options) (*Dialogue, error) {
	s := &Dialogue{engine: e, opts: o}
	d, err := s.judge(ctx, e, f)
	if err != nil {
		return nil, err
	}
	s.now = stateOf(f, d, nil)
	return s, nil
}

// Question is what is asked now; nil where nothing is left to ask. Its choices are
// completed, so that a form can show them: yes and no, the languages, and the one
// proposal where it is asked whether two names are one company.
func (s *Dialogue) Question() *appeal.Question {
	if len(s.now.open) == 0 {
		return nil
	}
	q := s.now.open[0]
	if len(q.Choices) == 0 {
		q.Choices = choicesOf(&q)
	}
	return &q
}

// Number counts the questions of this dialogue, the present one included.
func (s *Dialogue) Number() int { return len(s.past) + 1 }

// Left is how many questions are open after the present one. Answers may change it.
func (s *Dialogue) Left() int { return max(0, len(s.now.open)-1) }

// Diagnosis is what the case comes to as it stands.
func (s *Dialogue) Diagnosis() *appeal.Diagnosis { return s.now.d }

// JudgedBy is what the case comes to by another engine: a dialogue asks by one that looks
// for no ways to the next grade ([appeal.WithoutNext]) and ends with one that does.
func (s *Dialogue) JudgedBy(ctx context.Context, e *appeal.Engine) (*appeal.Diagnosis, error) {
	return s.judge(ctx, e, s.now.file)
}

// File is the case as it stands, with what nobody knows.
func (s *Dialogue) File() *casefile.File { return s.now.file }

var errNothingAsked = errors.New("ask: nothing is left to ask")

// Answer reads an answer to the present question and judges the case again. What
// cannot be read or kept is a [NotRead], and the question stays. An answer that says
// "don't know" is [Dialogue.DontKnow].
func (s *Dialogue) Answer(ctx context.Context, text string) error {
	q := s.Question()
	if q == nil {
		return errNothingAsked
	}
	if isDontKnow(text) {
		return s.DontKnow()
	}
	value, refused := read(q, len(s.now.open[0].Choices) > 0, text)
	if refused != nil {
		return refused
	}
	f := s.now.file.Clone()
	if err := f.Set(q.Fact, value); err != nil {
		return err
	}
	d, err := s.judge(ctx, s.engine, f)
	if err != nil {
		return refusal(ctx, err)
	}
	s.move(f, d)
	return nil
}

// DontKnow keeps that nobody knows the answer, and goes on.
func (s *Dialogue) DontKnow() error {
	q := s.Question()
	if q == nil {
		return errNothingAsked
	}
	f := s.now.file.Clone()
	f.SetNotKnown(q.Fact)
	s.move(f, s.now.d)
	return nil
}

// Back takes the last answer of this dialogue back and asks it again. It is false where
// none was given.
func (s *Dialogue) Back() bool {
	if len(s.past) == 0 {
		return false
	}
	s.now, s.past = s.past[len(s.past)-1], s.past[:len(s.past)-1]
	return true
}

func (s *Dialogue) move(f *casefile.File, d *appeal.Diagnosis) {
	said := append(slices.Clone(s.now.said), key(&s.now.open[0]))
	s.past = append(s.past, s.now)
	s.now = stateOf(f, d, said)
}

// stateOf lists what is to be asked: no question of which nobody knows the answer, and
// none twice in the same words.
func stateOf(f *casefile.File, d *appeal.Diagnosis, said []string) state {
	open := slices.DeleteFunc(slices.Clone(d.Questions), func(q appeal.Question) bool {
		return f.IsNotKnown(q.Fact) || slices.Contains(said, key(&q))
	})
	return state{f, d, open, said}
}

func key(q *appeal.Question) string { return q.Fact + " " + q.Ask.En }

// judge judges what the file holds.
func (s *Dialogue) judge(ctx context.Context, e *appeal.Engine, f *casefile.File) (*appeal.Diagnosis, error) {
	c, err := f.Case()
	if err != nil {
		return nil, err
	}
	if c.Files = s.opts.Files; !s.opts.AsOf.IsZero() {
		c.AsOf = s.opts.AsOf
	}
	return e.Diagnose(ctx, *c)
}

// refusal is why an answer cannot be kept. A secret is told without a word of it.
func refusal(ctx context.Context, err error) error {
	ps := rules.ProblemsOf(err)
	if ctx.Err() != nil || len(ps) == 0 {
		return err
	}
	if slices.ContainsFunc(ps, func(p rules.Problem) bool { return p.Kind == "secret" }) {
		return &NotRead{say["secret"]}
	}
	return &NotRead{say["refused"].Filled(ps[0].Msg)}
}

// NotRead is an answer that could not be read or kept, with what to write instead.
type NotRead struct{ Text rules.Text }

// Error says it in English.
func (e *NotRead) Error() string { return "ask: " + e.Text.En }
