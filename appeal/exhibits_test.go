package appeal

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/santhosh-tekuri/jsonschema/v5"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v4"

	"github.com/reinstate-go/reinstate/evidence"
)

// labelledWithPapers are the cases that everybody reads: those of the causes and the
// labelled ones.
func labelledWithPapers(t *testing.T) map[string]*Case {
	t.Helper()
	out := map[string]*Case{}
	add := func(name string, data []byte) {
		c, err := DecodeCase(data)
		require.NoError(t, err, name)
		out[name] = c
	}
	for _, folder := range []string{"work/cases", "work/letters"} {
		for _, l := range readPaperLabels(t, folder) {
			add(folder+"/"+l.ID, l.Case)
		}
	}
	files, err := filepath.Glob(filepath.Join("..", "testdata", "cases", "*.yaml"))
	require.NoError(t, err)
	for _, f := range files {
		data, err := os.ReadFile(f)
		require.NoError(t, err)
		var c causeCase
		require.NoError(t, yaml.Unmarshal(data, &c))
		data, err = json.Marshal(c.Case)
		require.NoError(t, err)
		add(filepath.Base(f), data)
	}
	return out
}

// Each paper of a case goes with the appeal or stays behind with a reason, and what is
// void never goes.
func TestPapersGoOrStayBehind(t *testing.T) {
	e, papers := embedded(t), 0
	for name, c := range labelledWithPapers(t) {
		d, err := e.Diagnose(t.Context(), *c)
		require.NoError(t, err, name)
		if d.Evidence == nil {
			require.Empty(t, c.Evidence, name)
			continue
		}
		seen := map[string]int{}
		for _, x := range d.Evidence.Exhibits {
			seen[x.Item]++
			require.NotEmpty(t, x.Title.Zh, name)
			require.NotEmpty(t, x.Title.Ko, name)
		}
		for _, l := range d.Evidence.LeftOut {
			seen[l.Item]++
			require.NotEmpty(t, l.Reasons, name)
		}
		require.Len(t, seen, len(c.Evidence), name)
		for i, x := range d.Evidence.Items {
			require.Equal(t, 1, seen[x.ID], "%s %s", name, x.ID)
			if c.Evidence[i].Altered != nil && *c.Evidence[i].Altered || len(x.Problems) > 0 && x.Problems[0].Void {
				require.Contains(t, leftOut(d), x.ID, name)
			}
			papers++
		}
	}
	require.Greater(t, papers, 100)
}

func leftOut(d *Diagnosis) (out []string) {
	for _, l := range d.Evidence.LeftOut {
		out = append(out, l.Item)
	}
	return out
}

// A profile whose rules have no fault for it does not send what was changed either.
func TestNoProfileSendsWhatWasChanged(t *testing.T) {
	c := labelledWithPapers(t)["fake-waybill.yaml"]
	c.Evidence[0].Altered = new(true)
	for _, profile := range []string{"merged", "official", "article"} {
		e, err := New(WithProfile(profile))
		require.NoError(t, err)
		d, err := e.Diagnose(t.Context(), *c)
		require.NoError(t, err)
		require.Contains(t, leftOut(d), "E1", profile)
	}
}

// What a program gets and archives is right by the published schemas.
func TestIndexAndManifestAreRightByTheirSchemas(t *testing.T) {
	e, diagnosis, manifest := embedded(t), compiled(t, "diagnosis"), compiled(t, "manifest")
	for name, c := range labelledWithPapers(t) {
		d, err := e.Diagnose(t.Context(), *c)
		require.NoError(t, err, name)
		rightBySchema(t, diagnosis, d, name)
		if d.Evidence == nil {
			continue
		}
		m, err := evidence.ManifestOf(t.Context(), d.Evidence.Index, nil, evidence.Submission{})
		require.NoError(t, err, name)
		rightBySchema(t, manifest, m, name)
	}
}

func compiled(t *testing.T, name string) *jsonschema.Schema {
	t.Helper()
	data, err := Schemas.ReadFile("schema/" + name + ".schema.json")
	require.NoError(t, err)
	s, err := jsonschema.CompileString(name, string(data))
	require.NoError(t, err)
	return s
}

func rightBySchema(t *testing.T, s *jsonschema.Schema, document any, name string) {
	t.Helper()
	data, err := json.Marshal(document)
	require.NoError(t, err)
	var plain any
	require.NoError(t, json.Unmarshal(data, &plain))
	require.NoError(t, s.Validate(plain), name)
}

// From the case to the archive and back: the files of the case are those that the
// manifest was made of.
func TestFromCaseToManifest(t *testing.T) {
	c := labelledWithPapers(t)["fake-waybill.yaml"]
	files := fstest.MapFS{}
	for _, x := range c.Evidence {
		files[x.File] = &fstest.MapFile{Data: []byte(x.ID)}
	}
	c.Files = files
	d, err := embedded(t).Diagnose(t.Context(), *c)
	require.NoError(t, err)
	m, err := evidence.ManifestOf(t.Context(), d.Evidence.Index, c.Files, evidence.Submission{ID: "SR-1"})
	require.NoError(t, err)
	require.True(t, m.Checked)
	differ, err := m.Verify(t.Context(), c.Files)
	require.NoError(t, err)
	require.Empty(t, differ)
	files["tracking.pdf"].Data = []byte("another")
	differ, err = m.Verify(t.Context(), c.Files)
	require.NoError(t, err)
	require.Len(t, differ, 1)
}
