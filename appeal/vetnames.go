package appeal

import (
	"fmt"
	"path"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/reinstate-go/reinstate/evidence"
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

// testFileNames tells of a file of tests that has neither the name of one of them
// nor that of a file whose rules they test. One that holds only fixtures may have any
// name.
func (v *vetter) testFileNames() {
	in := map[string][]*testDoc{}
	for i := range v.tests.tests.Tests {
		t := &v.tests.tests.Tests[i]
		file := v.pos(place{"test", t.ID, "/test"}).File
		in[file] = append(in[file], t)
	}
	for file, tests := range in {
		name := strings.TrimSuffix(path.Base(file), testSuffix)
		if !slices.ContainsFunc(tests, func(t *testDoc) bool { return t.ID == name || v.standsIn(t.of(), name+".yaml") }) {
			id := tests[0].ID
			v.tell("test-file-name", place{"test", id, "/test"}, fmt.Sprintf("the tests of %q stand in %s", id, path.Base(file)), "name the file "+id+testSuffix)
		}
	}
}

// standsIn reports whether rules of a document stand in a file of that name.
func (v *vetter) standsIn(doc, file string) bool {
	return slices.ContainsFunc(v.e.rules, func(r Rule) bool { return r.In == doc && path.Base(r.Pos.File) == file })
}

// references tells of ids that nothing in the pack has. Those of causes and
// their signals keep a pack from being read, so they are not met here.
func (v *vetter) references() {
	sources, causes, sets, profiles := keys(v.e.sources), v.e.pack.causeIDs(), v.e.pack.phraseIDs(), v.e.pack.profileIDs()
	v.walk(func(p place, x reflect.Value) {
		if id, ok := sourceRef(x); ok && id != "" {
			v.refer(p.at("source"), "source", id, sources)
		}
		switch x := x.Interface().(type) {
		case profile:
			v.referEach(p.at("sources"), "source", x.Sources, sources)
		case requirement:
			v.referEach(p.at("profiles"), "profile", x.Profiles, profiles)
		case common:
			v.referEach(p.at("causes"), "cause", x.Causes, causes)
		case evidence.Fault:
			v.referEach(p.at("profiles"), "profile", x.Profiles, profiles)
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
