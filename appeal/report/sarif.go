package report

import (
	"encoding/json"
	"io"
	"net/url"
	"slices"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/rules"
)

// SARIF writes problems of a pack as SARIF 2.1.0, which code hosts and editors
// read. Each kind is a rule. Files are named as the pack names them, relative to
// its folder.
func SARIF(w io.Writer, ps rules.Problems, kinds []appeal.VetKind) error {
	run := sarifRun{ColumnKind: "unicodeCodePoints", Results: []sarifResult{}}
	run.Tool.Driver = sarifDriver{Name: "appeal pack vet", InformationURI: "https://github.com/reinstate-go/reinstate", Rules: []sarifRule{}}
	for _, k := range kinds {
		run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, sarifRule{ID: k.Kind, Short: sarifText{k.Means}, Help: sarifText{k.Mend}, Default: sarifLevel{level(k.Severity)}})
	}
	for _, p := range ps {
		run.Results = append(run.Results, sarifResultOf(p, kinds))
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(sarifLog{Schema: "https://json.schemastore.org/sarif-2.1.0.json", Version: "2.1.0", Runs: []sarifRun{run}})
}

func sarifResultOf(p rules.Problem, kinds []appeal.VetKind) sarifResult {
	r := sarifResult{RuleID: p.Kind, Level: level(p.Severity), Message: sarifText{p.Msg}}
	if p.Fix != "" {
		r.Message.Text += "; " + p.Fix
	}
	if i := slices.IndexFunc(kinds, func(k appeal.VetKind) bool { return k.Kind == p.Kind }); i >= 0 {
		r.RuleIndex = &i
	}
	if p.Pos.File == "" {
		return r
	}
	at := sarifPlace{Artifact: sarifArtifact{(&url.URL{Path: p.Pos.File}).String()}}
	if p.Pos.Line > 0 {
		at.Region = &sarifRegion{p.Pos.Line, max(p.Pos.Col, 1)}
	}
	r.Locations = []sarifLocation{{at}}
	return r
}

// level is a severity in the words of SARIF.
func level(s rules.Severity) string {
	switch s {
	case rules.Error:
		return "error"
	case rules.Warning:
		return "warning"
	}
	return "note"
}

type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool struct {
			Driver sarifDriver `json:"driver"`
		} `json:"tool"`
		ColumnKind string        `json:"columnKind"`
		Results    []sarifResult `json:"results"`
	}
	sarifDriver struct {
		Name           string      `json:"name"`
		InformationURI string      `json:"informationUri"`
		Rules          []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID      string     `json:"id"`
		Short   sarifText  `json:"shortDescription"`
		Help    sarifText  `json:"help"`
		Default sarifLevel `json:"defaultConfiguration"`
	}
	sarifLevel struct {
		Level string `json:"level"`
	}
	sarifText struct {
		Text string `json:"text"`
	}
	sarifResult struct {
		RuleID    string          `json:"ruleId"`
		RuleIndex *int            `json:"ruleIndex,omitempty"`
		Level     string          `json:"level"`
		Message   sarifText       `json:"message"`
		Locations []sarifLocation `json:"locations,omitempty"`
	}
	sarifLocation struct {
		Physical sarifPlace `json:"physicalLocation"`
	}
	sarifPlace struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   *sarifRegion  `json:"region,omitempty"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		Line int `json:"startLine"`
		Col  int `json:"startColumn"`
	}
)
