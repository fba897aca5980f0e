package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"reflect"

	"go.yaml.in/yaml/v4"

	"github.com/reinstate-go/reinstate/rules/wording"
)

// testFile is a file of tests of the pack.
type testFile struct {
	Cases []testCase `yaml:"cases"`
}

// testCase is a test that is labelled by what it expects.
type testCase struct {
	Notice string         `yaml:"notice"`
	Facts  map[string]any `yaml:"facts"`
	Use    string         `yaml:"use"`
	Case   map[string]any `yaml:"case"`
	Expect struct {
		Leading string `yaml:"leading"`
		Ground  string `yaml:"ground"`
	} `yaml:"expect"`
}

// pair is a row of the table of causes that are confused.
type pair struct {
	Leads  string         `yaml:"leads"`
	Ground string         `yaml:"ground"`
	Facts  map[string]any `yaml:"facts"`
	Notice string         `yaml:"notice"`
}

// shortOnes are the notices of tests whose cause the notice alone decides.
func shortOnes(root string) (out []wording.Example, err error) {
	files, err := filepath.Glob(filepath.Join(root, "rules", "coupang", "causes", "*_test.yaml"))
	if err != nil {
		return nil, err
	}
	for _, f := range files {
		var t testFile
		if err := decode(f, &t); err != nil {
			return nil, err
		}
		for _, c := range t.Cases {
			alone := c.Facts == nil || c.Expect.Ground == "single" // whatever the seller states
			if c.Notice != "" && alone && c.Use == "" && c.Case == nil {
				out = append(out, labelledBy(c.Notice, c.Expect.Leading, c.Expect.Ground)...)
			}
		}
	}
	var pairs []pair
	err = decode(filepath.Join(root, "testdata", "pairs.yaml"), &pairs)
	for _, p := range pairs {
		if p.Facts == nil {
			out = append(out, labelledBy(p.Notice, p.Leads, p.Ground)...)
		}
	}
	return out, err
}

// labelledBy is an example where the label tells whether there is a cause.
func labelledBy(text, leading, ground string) []wording.Example {
	switch {
	case leading != "" && leading != "none":
		return []wording.Example{example(text, []string{leading})}
	case ground != "several":
		return []wording.Example{example(text, nil)}
	}
	return nil
}

// decode reads a file of YAML or JSON; of several documents the last one that fits
// counts.
func decode(file string, to any) error {
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	d := yaml.NewDecoder(bytes.NewReader(data))
	for {
		one := reflect.New(reflect.TypeOf(to).Elem())
		if err := d.Decode(one.Interface()); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		reflect.ValueOf(to).Elem().Set(one.Elem())
	}
}
