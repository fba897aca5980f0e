package appeal

import (
	"fmt"
	"slices"

	"github.com/reinstate-go/reinstate/rules"
)

// DefaultProfile uses all rules.
const DefaultProfile = "merged"

// WithProfile chooses from which sources requirements, faults, deadlines and findings
// are taken, by the name of a profile of the pack. It never changes the signals by
// which causes are told. The default is [DefaultProfile].
func WithProfile(name string) Option { return func(e *Engine) { e.info.Profile = name } }

// withProfile is the engine with another profile; the empty name changes nothing.
func (e *Engine) withProfile(name string) (*Engine, error) {
	if name == "" {
		return e, nil
	}
	other := *e
	other.info.Profile = name
	return &other, other.chooseProfile().Err()
}

// chooseProfile looks up the profile that was asked for. A pack without profiles has
// the default one, which uses all rules.
func (e *Engine) chooseProfile() rules.Problems {
	if e.info.Profile == "" {
		e.info.Profile = DefaultProfile
	}
	for i := range e.pack.Profiles {
		if e.pack.Profiles[i].ID == e.info.Profile {
			e.profile = &e.pack.Profiles[i]
			return nil
		}
	}
	if e.info.Profile == DefaultProfile {
		e.profile = &profile{ID: DefaultProfile}
		return nil
	}
	return rules.Problems{{Kind: "unknown-profile", Msg: fmt.Sprintf("the pack has no profile %q", e.info.Profile), Fix: rules.DidYouMean(e.info.Profile, e.pack.profileIDs())}}
}

// ProfileTitle is what the profile is called by which the engine judges.
func (e *Engine) ProfileTitle() rules.Text { return e.profile.Title }

// uses reports whether the profile uses a rule: it is named by it, or by nothing
// named and the profile takes its source.
func (e *Engine) uses(named []string, source string) bool {
	if len(named) > 0 {
		return slices.Contains(named, e.profile.ID)
	}
	return e.takes(source)
}

// takes reports whether the profile takes a source, by its name or its grade.
func (e *Engine) takes(source string) bool {
	p, s := e.profile, e.sources[source]
	return len(p.Grades)+len(p.Sources) == 0 || slices.Contains(p.Sources, source) || s != nil && slices.Contains(p.Grades, s.Grade)
}
