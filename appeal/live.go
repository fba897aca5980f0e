package appeal

import (
	"context"
	"sync/atomic"
)

// Live is an engine that a long-running program replaces while it judges cases.
// It is safe for concurrent use.
type Live struct{ now atomic.Pointer[Engine] }

// NewLive builds the first engine; see [New].
func NewLive(opts ...Option) (*Live, error) {
	l := &Live{}
	return l, l.Reload(opts...)
}

// Reload builds a new engine and puts it in the place of the old one. Where the
// rules have problems it returns them, and the old engine stays: a pack with
// problems never replaces a good one. Cases that are being judged end with the
// engine they began with.
func (l *Live) Reload(opts ...Option) error {
	e, err := New(opts...)
	if err != nil {
		return err
	}
	l.now.Store(e)
	return nil
}

// Engine gives the engine of this moment. Who asks it more than once for one
// piece of work keeps it.
func (l *Live) Engine() *Engine { return l.now.Load() }

// Diagnose judges a case by the engine of this moment; see [Engine.Diagnose].
func (l *Live) Diagnose(ctx context.Context, c Case) (*Diagnosis, error) {
	return l.Engine().Diagnose(ctx, c)
}
