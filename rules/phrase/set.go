package phrase

// A Set is a named set of phrases, as a rules file declares it. Every phrase
// is written in the small language that the package comment explains, and is
// looked for in every text: a Korean notice may well hold an English phrase.
type Set struct {
	ID string   `json:"phrases"`      // kebab-case
	En []string `json:"en,omitempty"` // English phrases
	Zh []string `json:"zh,omitempty"` // Chinese phrases
	Ko []string `json:"ko,omitempty"` // Korean phrases
}

// lists gives the set's phrases by language, in the order of the fields.
func (s Set) lists() [3]struct {
	lang    string
	phrases []string
} {
	return [3]struct {
		lang    string
		phrases []string
	}{{"en", s.En}, {"zh", s.Zh}, {"ko", s.Ko}}
}

// A Mistake is a phrase, or a set, that cannot be read.
type Mistake struct {
	Set    string // the set's id
	Lang   string // en, zh or ko; empty where the set itself is wrong
	Index  int    // the phrase's place in the language's list, from 0
	Offset int    // the place in the phrase, in runes from 0
	Msg    string // what is wrong
	Fix    string // what to write instead
}
