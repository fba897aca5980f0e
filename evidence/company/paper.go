// Package company tells which names of companies are one: by their spelling and legal
// form, and by papers that show two names side by side. What nothing shows is not known.
package company

// Paper is what names companies: who issued a paper, whom it names, and what can be
// read on it.
type Paper struct {
	Issuer, Subject, Text string
	Altered               *bool // a paper that was changed shows nothing
}

// Spellings gives the names of a field that names one company, which may spell it in
// several scripts.
func Spellings(field string) []string { return namesIn(field) }

// HasForm reports whether a name says its legal form, so that it can be no other word.
func HasForm(name string) bool { return closed(companyOf(name).form) }
