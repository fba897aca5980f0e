package rules

// SourceGrades are the grades of sources, strongest first.
var SourceGrades = []string{"notice", "law", "official", "repost", "press", "practice", "article", "own"}

// Source says where a statement comes from, and how much weight that has.
// Grades, strongest first: notice, law, official, repost (official words seen
// only in somebody's copy), press, practice (sellers' and consultants'
// accounts), article, own (this library's reasoning).
type Source struct {
	Grade     string `json:"grade"`              // how much weight it has, strongest first: notice, law, official, repost, press, practice, article, own
	Title     string `json:"title,omitempty"`    // the title as it stands there
	URL       string `json:"url,omitempty"`      // the address at which it can be read
	Ref       string `json:"ref,omitempty"`      // which part of it
	Published Date   `json:"published,omitzero"` // by its author
	Read      Date   `json:"read,omitzero"`      // by whoever wrote the rule
	Program   string `json:"program,omitempty"`  // global or domestic, where it holds for one only
}
