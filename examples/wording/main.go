// Command wording learns from labelled notices by which words the causes are
// told, and writes the wording files of the Coupang pack. Run it in the root of the
// repository after notices were added:
//
//	go run ./examples/wording
//
// The blind and held-out folders are left out: they tell how well it went.
package main

import (
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
	Text   string `yaml:"text"`
	Expect struct {
		Causes []string `yaml:"causes"`
	} `yaml:"expect"`
}

// read gathers all that is labelled: whole notices, the notices of pairs that are
// confused, and the short ones of the pack's own tests.
func read(root string) (out []wording.Example, err error) {
	for _, folder := range folders {
		files, err := filepath.Glob(filepath.Join(root, "testdata", "labelled", folder, "*.json"))
		if err != nil || len(files) == 0 {
			return nil, fmt.Errorf("no notices in %s: run this in the root of the repository", folder)
		}
		for _, f := range files {
			var l labelled
			if err := decode(f, &l); err != nil {
				return nil, err
			}
			out = append(out, example(l.Text, l.Expect.Causes))
		}
	}
	short, err := shortOnes(root)
	return append(out, short...), err
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
