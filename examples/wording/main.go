// Command wording learns from labelled notices by which words the causes are
// told, and writes the wording files of the Coupang pack. Run it in the root of the
// repository after notices were added:
//
//	go run ./examples/wording
//
// The blind and held-out folders are left out: they tell how well it went.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/appeal/notice"
	"github.com/reinstate-go/reinstate/rules/wording"
)

// folders are the labelled notices that everybody may read.
var folders = []string{"work/notices", "own", "siblings-dev", "siblings-read", "fields-dev", "fields-new",
	"fields-more", "fields-unseen", "fields-fourth", "ground-new", "ground-more", "ground-last"}

// kept is how much of what is learned goes into the pack: more terms make it no
// better on notices that nobody had read.
var kept = wording.Size{Terms: 4500, Least: 0.4}

func main() {
	if err := run("."); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(root string) error {
	examples, err := read(root)
	if err != nil {
		return err
	}
	for _, c := range wording.Learn(examples, kept) {
		name := filepath.Join(root, "rules", "coupang", "wording", c.Name+".yaml")
		if err := os.WriteFile(name, []byte(document(c)), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// labelled is a notice with what a careful reader takes from it.
type labelled struct {
	Text   string `json:"text"`
	Expect struct {
		Causes []string `json:"causes"`
	} `json:"expect"`
}

// read gathers all that is labelled and may be read: whole notices, and short ones
// of one or two sentences.
func read(root string) ([]wording.Example, error) {
	root = filepath.Join(root, "testdata", "labelled")
	out, err := short(filepath.Join(root, "short.ndjson"))
	if err != nil {
		return nil, err
	}
	for _, folder := range folders {
		files, err := filepath.Glob(filepath.Join(root, folder, "*.json"))
		if err != nil || len(files) == 0 {
			return nil, fmt.Errorf("no notices in %s: run this in the root of the repository", folder)
		}
		for _, f := range files {
			x, err := whole(f)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", f, err)
			}
			out = append(out, x)
		}
	}
	return out, nil
}

func whole(file string) (wording.Example, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return wording.Example{}, err
	}
	var l labelled
	if err := json.Unmarshal(data, &l); err != nil {
		return wording.Example{}, err
	}
	return example(l.Text, l.Expect.Causes), nil
}

// short reads a file with one notice a line.
func short(file string) (out []wording.Example, err error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	for line := range bytes.Lines(data) {
		var s struct {
			Text   string   `json:"text"`
			Causes []string `json:"causes"`
		}
		if err := json.Unmarshal(line, &s); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		out = append(out, example(s.Text, s.Causes))
	}
	return out, nil
}

// example is the notice's own text, without what stands around it, and its causes.
func example(text string, causes []string) wording.Example {
	if n, err := notice.Read(text); err == nil {
		text = n.Own()
	}
	classes := slices.Sorted(slices.Values(causes))
	if len(classes) == 0 {
		classes = []string{"none"}
	}
	return wording.Example{Text: text, Classes: classes}
}

// document is one class as a document of the pack.
func document(c wording.Class) string {
	var b strings.Builder
	b.WriteString("# yaml-language-server: $schema=../../../appeal/schema/pack.schema.json\n")
	b.WriteString("# Learned by examples/wording from notices that were written for this project.\n")
	fmt.Fprintf(&b, "wording: %s\nbias: %.2f\nterms: |\n", c.Name, c.Bias)
	for line := range strings.Lines(c.Terms) {
		b.WriteString("  " + line)
	}
	return b.String()
}
