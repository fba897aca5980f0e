package appeal

import (
	"fmt"
	"path"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/reinstate-go/reinstate/rules"
)

const testSuffix = "_test.yaml"

// fileNames tells of a cause that is the only one of its file, and whose file
// has another name: people look for a cause by its id.
func (v *vetter) fileNames() {
	in := map[string][]place{}
	for _, id := range v.e.pack.causeIDs() {
		p := place{"cause", id, "/cause"}
		in[v.pos(p).File] = append(in[v.pos(p).File], p)
	}
	for file, causes := range in {
		if want := causes[0].id + ".yaml"; len(causes) == 1 && path.Base(file) != want {
			v.tell("file-name", causes[0], fmt.Sprintf("the cause %q stands in %s", causes[0].id, path.Base(file)), "name the file "+want)
		}
	}
}

// testFileNames tells of a file of tests that has the name of none of them. One
// that holds only fixtures may have any name.
func (v *vetter) testFileNames() {
	in := map[string][]place{}
	for _, t := range v.tests.tests.Tests {
		p := place{"test", t.ID, "/test"}
		in[v.pos(p).File] = append(in[v.pos(p).File], p)
	}
	for file, tests := range in {
		name := strings.TrimSuffix(path.Base(file), testSuffix)
		if !slices.ContainsFunc(tests, func(p place) bool { return p.id == name }) {
			v.tell("test-file-name", tests[0], fmt.Sprintf("the tests of %q stand in %s", tests[0].id, path.Base(file)), "name the file "+tests[0].id+testSuffix)
		}
	}
}

// references tells of ids that nothing in the pack has. Those of causes and
// their signals keep a pack from being read, so they are not met here.
func (v *vetter) references() {
	sources, causes, sets, profiles := keys(v.e.sources), v.e.pack.causeIDs(), v.e.pack.phraseIDs(), v.e.pack.profileIDs()
	if h := v.e.pack.Heads[0]; h.Decide.Together != "" {
		v.refer(place{"pack", h.ID, ""}.at("decide", "together"), "phrase set", h.Decide.Together, sets)
	}
	v.walk(func(p place, x reflect.Value) {
		if id, ok := sourceRef(x); ok && id != "" {
			v.refer(p.at("source"), "source", id, sources)
		}
		switch x := x.Interface().(type) {
		case clause:
			v.referEach(p.at("causes"), "cause", x.Causes, causes)
		case remark:
			v.referEach(p.at("says"), "phrase set", x.Says, sets)
		case finding:
			v.referEach(p.at("profiles"), "profile", x.Profiles, profiles)
		case period:
			v.referEach(p.at("profiles"), "profile", x.Profiles, profiles)
			v.referEach(p.at("causes"), "cause", x.Causes, causes)
		case action:
			v.referEach(p.at("profiles"), "profile", x.Profiles, profiles)
			v.referEach(p.at("causes"), "cause", x.Causes, causes)
		case conflict:
			v.referEach(p.at("causes"), "cause", x.Causes, causes)
			if x.Followed != "" {
				v.refer(p.at("followed"), "source", x.Followed, sources)
			}
		}
	})
}

func (v *vetter) referEach(p place, kind string, ids, known []string) {
	for i, id := range ids {
		v.refer(p.at(strconv.Itoa(i)), kind, id, known)
	}
}

func (v *vetter) refer(p place, kind, id string, known []string) {
	if !slices.Contains(known, id) {
		v.tell("unknown-name", p, fmt.Sprintf("the pack has no %s %q", kind, id), rules.DidYouMean(id, known))
	}
}
