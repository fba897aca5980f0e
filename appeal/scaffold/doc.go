// Package scaffold begins rules: it writes a rule with its test, in which every
// place that is to be filled in is a key without a value. Loading the pack tells
// each of them at its place, with what belongs there, so that its messages lead
// an author from the first file to the first test that passes.
//
// It writes text, and into files that are there it adds lines: comments and
// layout stay.
package scaffold
