package rules

// Text is one sentence for people in the three languages of the library.
// A language that is missing is the empty string.
type Text struct {
	En string `json:"en,omitempty"` // the English words
	Zh string `json:"zh,omitempty"` // the Chinese words, in simplified characters
	Ko string `json:"ko,omitempty"` // the Korean words
}

// In returns the text in lang ("en", "zh" or "ko"; a longer tag such as
// "zh-CN" counts by its first part). A language that is missing or unknown
// falls back to English, then to whichever there is.
func (t Text) In(lang string) string {
	want := ""
	switch base(lang) {
	case "zh":
		want = t.Zh
	case "ko":
		want = t.Ko
	}
	for _, s := range [...]string{want, t.En, t.Ko, t.Zh} {
		if s != "" {
			return s
		}
	}
	return ""
}

// IsZero reports whether the text is missing in every language.
func (t Text) IsZero() bool { return t == Text{} }

func base(tag string) string {
	for i := range len(tag) {
		if tag[i] == '-' || tag[i] == '_' {
			return tag[:i]
		}
	}
	return tag
}
