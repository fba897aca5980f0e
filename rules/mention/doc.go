// Package mention reads what is named in a text: days and instants, periods of
// time, clauses of a contract. It is the one reader for notices, evidence and
// letters, in English, Chinese and Korean.
//
// For all uses call [Read]. It works on a folded copy (NFKC, so that full-width
// digits and decomposed Hangul read alike; O and l between digits are the digits
// that a scanner took for letters), and every mention carries its byte offsets in
// the text that was given. One pass, in time proportional to the text.
//
// Read says what stands there and no more. A year that is missing stays open
// until the caller settles it with [Date.Nearest] or [Date.OnOrAfter]; a day
// and a month that could change places (06/07/2026) stay ambiguous; whether a
// period is a limit for an answer or the length of a sanction is not for this
// package to say.
package mention
