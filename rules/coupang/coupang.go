// Package coupang holds the rules for Coupang as files: one cause one file, its
// test beside it. Package appeal judges by them; whoever wants to change a rule
// edits the YAML and needs no Go.
package coupang

import "embed"

// FS is the pack.
//
//go:embed *.yaml causes/*.yaml wording/*.yaml
var FS embed.FS
