package appeal

import (
	"context"
	"fmt"
	"io/fs"
	"sync"
	"time"

	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/coupang"
	"github.com/reinstate-go/reinstate/rules/phrase"
	"github.com/reinstate-go/reinstate/rules/wording"
)

// Engine judges cases by one pack of rules. It is immutable and safe for
// concurrent use.
type Engine struct {
	pack             *pack
	info             PackInfo
	profile          *profile
	sources          map[string]*rules.Source
	facts            map[string]*fact
	phrases          *phrase.Matcher
	wording          *wording.Model // nil where the pack has none
	causeReadsPapers bool           // see readsPapers
	noNext           bool           // see WithoutNext
	clock            func() time.Time
	base             fs.FS
	over             []fs.FS
	tree             *rules.Tree
	rules            []Rule
	calls            []rules.Function // that conditions may use
}

// An Option changes how [New] builds an [Engine].
type Option func(*Engine)

// WithPack sets the folder that holds the rules: every .yaml file below its
// root. The default is the embedded Coupang pack.
func WithPack(base fs.FS) Option { return func(e *Engine) { e.base = base } }

// WithOverlay lays a folder of rules over the pack: its documents change those
// of the pack by kind and id, as [rules.Open] explains. Overlays apply in the
// order in which they are given.
func WithOverlay(over fs.FS) Option { return func(e *Engine) { e.over = append(e.over, over) } }

// WithClock sets the clock that gives the instant of a case without as_of. The
// default is [time.Now].
func WithClock(now func() time.Time) Option { return func(e *Engine) { e.clock = now } }

// New reads and checks the rules and returns an engine over them. Without
// options it is the embedded Coupang pack. Everything that is wrong with the
// rules is told in one error; [rules.ProblemsOf] lists it with places.
func New(opts ...Option) (*Engine, error) {
	e := &Engine{clock: time.Now, base: coupang.FS}
	for _, o := range opts {
		o(e)
	}
	if err := e.load(); err != nil {
		return nil, fmt.Errorf("appeal: the rules have problems:\n%w", err)
	}
	return e, nil
}

var defaultEngine = sync.OnceValues(func() (*Engine, error) { return New() })

// Diagnose judges a case by the embedded Coupang pack. See [Engine.Diagnose].
func Diagnose(ctx context.Context, c Case) (*Diagnosis, error) {
	e, err := defaultEngine()
	if err != nil {
		return nil, err
	}
	return e.Diagnose(ctx, c)
}

// Title gives the name of a cause or a modifier in three languages, and nothing for
// an id that the rules do not have.
func (e *Engine) Title(id string) rules.Text {
	for i := range e.pack.Causes {
		if e.pack.Causes[i].ID == id {
			return e.pack.Causes[i].Title
		}
	}
	for i := range e.pack.Modifiers {
		if e.pack.Modifiers[i].ID == id {
			return e.pack.Modifiers[i].Title
		}
	}
	return rules.Text{}
}

// Changes lists what the overlays changed in the pack.
func (e *Engine) Changes() []rules.Change { return e.tree.Changes() }

// Values lists every value of the pack with its overlays, each with the place
// that it comes from.
func (e *Engine) Values() []rules.Value { return e.tree.Values() }

// Pack names the rules that the engine judges by.
func (e *Engine) Pack() PackInfo { return e.info }
