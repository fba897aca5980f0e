package report

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"github.com/reinstate-go/reinstate/appeal"
)

// Tests writes what the tests of a pack came to: each failure with the
// condition and the value of each part under it, then what the tests do not
// reach, and one line of figures.
func Tests(w io.Writer, r *appeal.TestReport) error {
	var b strings.Builder
	failed := 0
	for _, t := range r.Results {
		if len(t.Failures) > 0 {
			failed++
			fmt.Fprintf(&b, "%s: FAIL %s: %s\n", t.Pos, t.Test, t.Name)
			b.WriteString(Failures(t.Failures))
		}
	}
	b.WriteString(unreached(r.Coverage))
	fmt.Fprintf(&b, "%d tests, %d failed · rules %.0f %% · conditions both ways %.0f %%\n",
		len(r.Results), failed, 100*r.Coverage.RuleShare(), 100*r.Coverage.ConditionShare())
	_, err := io.WriteString(w, b.String())
	return err
}

// Failures writes what a test expected and what came, with the rule under it.
func Failures(list []appeal.TestFailure) string {
	var b strings.Builder
	for _, f := range list {
		fmt.Fprintf(&b, "  want %s\n  got  %s\n", f.Want, f.Got)
		if f.Why == nil {
			continue
		}
		fmt.Fprintf(&b, "  %s: %s\n", f.Why.Rule.Pos, f.Why.Rule.ID)
		parts(&b, f.Why.Part, 2)
	}
	return b.String()
}

// unreached lists what no test reaches.
func unreached(c appeal.Coverage) string {
	var b strings.Builder
	for _, r := range c.Rules {
		if r.Match == 0 {
			fmt.Fprintf(&b, "%s: no test makes %s match\n", r.Rule.Pos, r.Rule.ID)
		}
		for _, x := range r.Conditions {
			switch {
			case x.True == 0:
				fmt.Fprintf(&b, "%s: no test makes it true: %s\n", x.Pos, x.Text)
			case x.False == 0:
				fmt.Fprintf(&b, "%s: no test makes it false: %s\n", x.Pos, x.Text)
			}
		}
	}
	return b.String()
}

// JUnit writes what the tests of a pack came to as JUnit XML, which build
// servers read. A suite is a document of the pack.
func JUnit(w io.Writer, r *appeal.TestReport) error {
	var out junitSuites
	for _, t := range r.Results {
		s := out.suite(t.Test)
		c := junitCase{Name: t.Name, Class: t.Test, File: t.Pos.File, Line: t.Pos.Line}
		if len(t.Failures) > 0 {
			c.Failure = &junitFailure{Message: t.Failures[0].Want + ", got " + t.Failures[0].Got, Text: Failures(t.Failures)}
			s.Failures++
			out.Failures++
		}
		s.Cases = append(s.Cases, c)
		s.Tests++
		out.Tests++
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	e := xml.NewEncoder(w)
	e.Indent("", "  ")
	if err := e.Encode(out); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

type junitSuites struct {
	XMLName  xml.Name      `xml:"testsuites"`
	Tests    int           `xml:"tests,attr"`
	Failures int           `xml:"failures,attr"`
	Suites   []*junitSuite `xml:"testsuite"`
}

type junitSuite struct {
	Name     string      `xml:"name,attr"`
	Tests    int         `xml:"tests,attr"`
	Failures int         `xml:"failures,attr"`
	Cases    []junitCase `xml:"testcase"`
}

type junitCase struct {
	Name    string        `xml:"name,attr"`
	Class   string        `xml:"classname,attr"`
	File    string        `xml:"file,attr"`
	Line    int           `xml:"line,attr"`
	Failure *junitFailure `xml:"failure,omitempty"`
}

type junitFailure struct {
	Message string `xml:"message,attr"`
	Text    string `xml:",chardata"`
}

// suite is the last suite, or a new one where the document changes.
func (s *junitSuites) suite(name string) *junitSuite {
	if n := len(s.Suites); n > 0 && s.Suites[n-1].Name == name {
		return s.Suites[n-1]
	}
	s.Suites = append(s.Suites, &junitSuite{Name: name})
	return s.Suites[len(s.Suites)-1]
}
