package rules

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

func folder(name, text string) fs.FS { return fstest.MapFS{name: {Data: []byte(text)}} }

const lowest = `rule: late
title: {en: Late, ko: 지연}
tags: [a, b]
signals:
  - {id: one, weight: 3}
  - {id: two, weight: 1}
---
rule: fake
title: {en: Fake}
`

// What an overlay makes of the pack below it, and what it says it changed.
func TestOverlay(t *testing.T) {
	for _, c := range []struct{ name, over, want, changes string }{
		{"a value of an entry, by its id", "rule: late\nsignals:\n  - {id: two, weight: 5}\n",
			`{"rule":"late","signals":[{"id":"one","weight":3},{"id":"two","weight":5}],"tags":["a","b"],"title":{"en":"Late","ko":"지연"}}`,
			"late signals[two].weight overrides over.yaml:3:23 pack.yaml:6:23"},
		{"a mapping key by key", "rule: late\ntitle: {zh: 延迟}\n",
			`{"rule":"late","signals":[{"id":"one","weight":3},{"id":"two","weight":1}],"tags":["a","b"],"title":{"en":"Late","ko":"지연","zh":"延迟"}}`,
			"late title.zh adds over.yaml:2:13 "},
		{"a new entry", "rule: late\nsignals: [{id: three, weight: 2}]\n",
			`{"rule":"late","signals":[{"id":"one","weight":3},{"id":"two","weight":1},{"id":"three","weight":2}],"tags":["a","b"],"title":{"en":"Late","ko":"지연"}}`,
			"late signals[three] adds over.yaml:2:11 "},
		{"an entry away", "rule: late\nsignals: [{id: one, disable: true}]\n",
			`{"rule":"late","signals":[{"id":"two","weight":1}],"tags":["a","b"],"title":{"en":"Late","ko":"지연"}}`,
			"late signals[one] disables over.yaml:2:21 pack.yaml:5:5"},
		{"a list without ids, whole", "rule: late\ntags: [c]\n",
			`{"rule":"late","signals":[{"id":"one","weight":3},{"id":"two","weight":1}],"tags":["c"],"title":{"en":"Late","ko":"지연"}}`,
			"late tags overrides over.yaml:2:7 pack.yaml:3:7"},
		{"a list without ids, at its end", "rule: late\nappend: {tags: [c]}\n",
			`{"rule":"late","signals":[{"id":"one","weight":3},{"id":"two","weight":1}],"tags":["a","b","c"],"title":{"en":"Late","ko":"지연"}}`,
			"late tags appends over.yaml:2:16 pack.yaml:3:7"},
		{"a key away", "rule: late\ntags:\n",
			`{"rule":"late","signals":[{"id":"one","weight":3},{"id":"two","weight":1}],"title":{"en":"Late","ko":"지연"}}`,
			"late tags disables over.yaml:2:1 pack.yaml:3:7"},
		{"the same value again", "rule: late\ntitle: {en: Late}\n",
			`{"rule":"late","signals":[{"id":"one","weight":3},{"id":"two","weight":1}],"tags":["a","b"],"title":{"en":"Late","ko":"지연"}}`, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			tree, ps := Open(folder("pack.yaml", lowest), folder("over.yaml", c.over))
			require.Empty(t, ps)
			got, err := json.Marshal(tree.ids["rule/late"].Any())
			require.NoError(t, err)
			require.Equal(t, c.want, string(got))
			require.Equal(t, c.changes, changesText(tree))
			require.Len(t, tree.docs, 2)
		})
	}
}

func changesText(t *Tree) string {
	var out []string
	for _, c := range t.Changes() {
		out = append(out, fmt.Sprintf("%s %s %s %s %s", c.ID, c.Path, c.Does, c.At, c.Was))
	}
	return strings.Join(out, "\n")
}

func TestOverlayOfDocuments(t *testing.T) {
	tree, ps := Open(folder("pack.yaml", lowest), folder("over.yaml", "rule: new\ntitle: {en: New}\n---\nrule: fake\ndisable: true\n"))
	require.Empty(t, ps)
	require.Equal(t, []string{"late", "new"}, tree.idsOf("rule"))
	require.Equal(t, "new  adds over.yaml:1:1 \nfake  disables over.yaml:5:1 pack.yaml:8:1", changesText(tree))
}

// A later overlay lies over an earlier one, and a place tells the file it is in.
func TestOverlaysInOrder(t *testing.T) {
	tree, ps := Open(folder("pack.yaml", lowest), folder("one.yaml", "rule: fake\ntitle: {en: Faked, ko: 허위}\n"), folder("two.yaml", "rule: fake\ntitle: {en: Forged}\n"))
	require.Empty(t, ps)
	got, _ := json.Marshal(tree.ids["rule/fake"].Any())
	require.Equal(t, `{"rule":"fake","title":{"en":"Forged","ko":"허위"}}`, string(got))
	require.Equal(t, "two.yaml:2:13", tree.Pos("rule", "fake", "/title/en").String())
	require.Equal(t, "one.yaml:2:24", tree.Pos("rule", "fake", "/title/ko").String())
	require.Equal(t, "pack.yaml:8:7", tree.Pos("rule", "fake", "/rule").String())
}

func TestMistakesInOverlays(t *testing.T) {
	for over, want := range map[string]string{
		"rule: fale\ndisable: true\n":                              `o.yaml:2:1: the pack has no rule "fale" to disable; did you mean "fake"? [nothing-below]`,
		"rule: late\nsignals: [{id: tow, disable: true}]\n":        `o.yaml:2:11: the list has no entry "tow" to disable; did you mean "two"? [nothing-below]`,
		"rule: late\ndisable: yes\n":                               `o.yaml:2:10: disable must be true, not "yes"; write disable: true, or remove the key [wrong-type]`,
		"rule: late\ndisable: true\ntitle: {en: x}\n":              `o.yaml:2:1: what is disabled says nothing else; remove the other keys, or remove disable [lost]`,
		"rule: late\nappend: {tags: c}\n":                          `o.yaml:2:16: append/tags must be a list, not "c"; write [c] [wrong-type]`,
		"rule: late\nappend: [c]\n":                                `o.yaml:2:9: append must be a mapping of keys to lists, not a list; write append: {key: [entry, …]} [wrong-type]`,
		"rule: late\nappend: {title: [c]}\n":                       `o.yaml:2:10: "title" is no list in the pack below [nothing-below]`,
		"rule: late\ntitle: {en: x}\n---\nrule: late\ntags: [d]\n": `o.yaml:4:1: rule "late" is already defined at o.yaml:1:1 [duplicate-id]`,
		"rule: other\nappend: {tags: [c]}\n":                       `o.yaml:2:1: the pack has no rule "other" to append [nothing-below]`,
	} {
		_, ps := Open(folder("pack.yaml", lowest), folder("o.yaml", over))
		require.Len(t, ps, 1, over)
		require.Equal(t, want, ps[0].String())
	}
}

// The digest tells packs apart that judge differently, an overlay included.
func TestDigestOfOverlay(t *testing.T) {
	digest := func(overlays ...fs.FS) string {
		tree, _ := Open(folder("pack.yaml", lowest), overlays...)
		return tree.Digest()
	}
	over := folder("over.yaml", "rule: new\n")
	require.NotEqual(t, digest(), digest(over))
	require.Equal(t, digest(over), digest(over))
}

// Laying an overlay over a pack never changes the pack.
func TestOverlayLeavesThePackAlone(t *testing.T) {
	docs, ps := ReadYAML("pack.yaml", []byte(lowest))
	require.Empty(t, ps)
	before, _ := json.Marshal(docs[0].Any())
	tree := &Tree{ids: map[string]*Document{}}
	tree.add(docs)
	over, _ := ReadYAML("o.yaml", []byte("rule: late\nappend: {tags: [c]}\nsignals: [{id: one, weight: 9}, {id: two, disable: true}]\ntitle:\n"))
	require.Empty(t, tree.lay(over))
	after, _ := json.Marshal(docs[0].Any())
	require.Equal(t, string(before), string(after))
	require.Len(t, tree.changes, 4)
}

func FuzzOverlay(f *testing.F) {
	f.Add("rule: late\nsignals: [{id: one, disable: true}]\n", "rule: late\nappend: {tags: [x]}\n")
	f.Add("rule: new\n", "rule: new\ndisable: true\n")
	f.Fuzz(func(t *testing.T, one, two string) {
		tree, _ := Open(folder("pack.yaml", lowest), folder("one.yaml", one), folder("two.yaml", two))
		for _, d := range tree.docs {
			require.Same(t, d, tree.ids[d.kind()+"/"+d.id()])
			d.Any()
		}
	})
}

// Files of one name in two folders are told apart by the names of the folders,
// and the digest does not know these.
func TestNamedFolders(t *testing.T) {
	low, over := folder("pack.yaml", lowest), folder("pack.yaml", "rule: late\ntags: [c]\nnot\n")
	_, ps := Open(Named("base", low), Named("mine/over", over))
	require.Equal(t, []string{"mine/over/pack.yaml:3:1"}, []string{ps[0].Pos.String()})
	over = folder("pack.yaml", "rule: late\ntags: [c]\n")
	tree, ps := Open(Named("base", low), Named("mine/over", over))
	require.Empty(t, ps)
	require.Equal(t, "late tags overrides mine/over/pack.yaml:2:7 base/pack.yaml:3:7", changesText(tree))
	plain, _ := Open(low, over)
	require.Equal(t, plain.Digest(), tree.Digest())
}
