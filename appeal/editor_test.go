package appeal

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v5"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v4"
)

// Editors show what a key is for: every property of the schemas says so, or what
// it refers to does.
func TestEveryKeyIsDescribed(t *testing.T) {
	for _, name := range []string{"pack", "overlay", "test", "overlay-test", "manifest"} {
		data, err := os.ReadFile("schema/" + name + ".schema.json")
		require.NoError(t, err)
		var s struct {
			Defs map[string]struct {
				Description string
				Properties  map[string]struct {
					Ref         string `json:"$ref"`
					Description string
				}
			} `json:"$defs"`
		}
		require.NoError(t, json.Unmarshal(data, &s))
		require.NotEmpty(t, s.Defs)
		for def, d := range s.Defs {
			require.NotEmpty(t, d.Description, "%s: %s", name, def)
			for key, p := range d.Properties {
				require.NotEmpty(t, p.Description, "%s: %s.%s", name, def, key)
			}
		}
	}
}

// packs are the folders of rules in this repository.
var packs = []string{"../rules/coupang", "testdata/format/pack", "testdata/format/overlay"}

// Every file of rules names its schema in its first line, where editors look,
// and each of its documents is right by it as an editor reads them.
func TestFilesAreRightInAnEditor(t *testing.T) {
	for _, dir := range packs {
		err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
			if filepath.Ext(name) == ".yaml" {
				inAnEditor(t, name)
			}
			return err
		})
		require.NoError(t, err)
	}
}

func inAnEditor(t *testing.T, name string) {
	t.Helper()
	data, err := os.ReadFile(name)
	require.NoError(t, err)
	line, _, _ := strings.Cut(string(data), "\n")
	ref, ok := strings.CutPrefix(line, "# yaml-language-server: $schema=")
	require.True(t, ok, "%s: the first line names no schema: # yaml-language-server: $schema=…", name)
	want := "pack"
	switch test, over := strings.HasSuffix(name, "_test.yaml"), strings.Contains(name, "overlay"); {
	case test && over:
		want = "overlay-test"
	case test:
		want = "test"
	case over:
		want = "overlay"
	}
	want += ".schema.json"
	require.Equal(t, absolute(t, filepath.Join("schema", want)), absolute(t, filepath.Join(filepath.Dir(name), ref)), name)
	s, err := jsonschema.Compile(filepath.Join("schema", want))
	require.NoError(t, err, name)
	for i, doc := range asEditorsRead(t, name, data) {
		require.NoError(t, s.Validate(doc), "%s: document %d", name, i+1)
	}
}

func absolute(t *testing.T, name string) string {
	t.Helper()
	out, err := filepath.Abs(name)
	require.NoError(t, err)
	return out
}

// asEditorsRead gives each document with the values that YAML 1.2 has: no days,
// no yes and no.
func asEditorsRead(t *testing.T, name string, data []byte) (out []any) {
	t.Helper()
	d, err := yaml.NewLoader(bytes.NewReader(data))
	require.NoError(t, err)
	for {
		var n yaml.Node
		err := d.Load(&n)
		if errors.Is(err, io.EOF) {
			return out
		}
		require.NoError(t, err, name)
		out = append(out, plainValue(t, n.Content[0]))
	}
}

func plainValue(t *testing.T, n *yaml.Node) any {
	t.Helper()
	switch n.Kind {
	case yaml.MappingNode:
		m := map[string]any{}
		for i := 0; i < len(n.Content); i += 2 {
			m[n.Content[i].Value] = plainValue(t, n.Content[i+1])
		}
		return m
	case yaml.SequenceNode:
		list := []any{}
		for _, x := range n.Content {
			list = append(list, plainValue(t, x))
		}
		return list
	}
	switch n.ShortTag() {
	case "!!null":
		return nil
	case "!!bool":
		return n.Value == "true"
	case "!!int", "!!float":
		return json.Number(n.Value)
	}
	return n.Value
}

// The schemas refuse what is wrong: a check that takes everything would pass too.
func TestSchemasRefuse(t *testing.T) {
	for schema, docs := range map[string][]string{
		"pack":    {"cause: x", "cause: X_y\ntitle: {}\nsummary: {}\nsignals: []", "message: m\ntext: {fr: oui}", "source: s\ngrade: rumour", "unknown: x", "message: m\ntext: {en: }"},
		"overlay": {"cause: x\nsignals: [{weight: 3}]", "message: m\ndisable: false", "message: m\ntexts: {}", "cause: x\nappend: [a]"},
		"test":    {"test: t", "test: t\ncases: []", "test: t\ncases: [{name: n, expect: {leads: x}}]"},
	} {
		s, err := jsonschema.Compile("schema/" + schema + ".schema.json")
		require.NoError(t, err)
		for _, text := range docs {
			for _, doc := range asEditorsRead(t, text, []byte(text)) {
				require.Error(t, s.Validate(doc), text)
			}
		}
	}
	s, err := jsonschema.Compile("schema/overlay.schema.json")
	require.NoError(t, err)
	for _, text := range []string{"cause: x\nsignals: [{id: a, weight: 3}, {id: b, disable: true}]", "message: m\ndisable: true", "cause: x\nsource:\nappend: {confusable: [y]}"} {
		for _, doc := range asEditorsRead(t, text, []byte(text)) {
			require.NoError(t, s.Validate(doc), text)
		}
	}
}
