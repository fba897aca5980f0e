package appeal

import (
	"fmt"
	"slices"

	"github.com/reinstate-go/reinstate/rules"
)

// DefaultProfile uses all rules.
const DefaultProfile = "merged"

// WithProfile chooses from which sources deadlines and findings are taken, by the
// name of a profile of the pack. It never changes the signals by which causes are
// told. The default is [DefaultProfile].
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

// uses reports whether the profile uses a rule: it is named by it, or by nothing
// named and the profile takes sources of its grade.
func (e *Engine) uses(named []string, source string) bool {
	if len(named) > 0 {
		return slices.Contains(named, e.profile.ID)
	}
	s := e.sources[source]
	return len(e.profile.Grades) == 0 || s != nil && slices.Contains(e.profile.Grades, s.Grade)
}
