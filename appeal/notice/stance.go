package notice

import "github.com/reinstate-go/reinstate/rules/phrase"

// instructs tells of words that address a program which reads the text. They are
// reported and never followed.
func (r *reader) instructs() *Field[bool] {
	for _, s := range r.scan.Sentences() {
		if s.Modality == phrase.Addressed && !r.aside(s.Start) {
			return &Field[bool]{Value: true, Quote: r.text[s.Start:s.End], Start: s.Start, End: s.End}
		}
	}
	return nil
}

// says is true where the notice itself states a phrase of a set, and nothing
// where it does not.
func (r *reader) says(set string) *Field[bool] {
	for _, h := range r.asserted(set) {
		return &Field[bool]{Value: true, Quote: r.text[h.Start:h.End], Start: h.Start, End: h.End}
	}
	return nil
}
