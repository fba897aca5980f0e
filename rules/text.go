package rules

import "fmt"

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

// Filled puts values into the places of a text, as [fmt.Sprintf] does; a text among them
// is put in in the language of each.
func (t Text) Filled(values ...any) Text {
	in := func(lang, form string) string {
		own := make([]any, len(values))
		for i, v := range values {
			if x, is := v.(Text); is {
				v = x.In(lang)
			}
			own[i] = v
		}
		return fmt.Sprintf(form, own...)
	}
	return Text{En: in("en", t.En), Zh: in("zh", t.Zh), Ko: in("ko", t.Ko)}
}

// JoinTexts puts texts into one, with something between them.
func JoinTexts(all []Text, between Text) (t Text) {
	for i, x := range all {
		if i > 0 {
			t = Text{En: t.En + between.En, Zh: t.Zh + between.Zh, Ko: t.Ko + between.Ko}
		}
		t = Text{En: t.En + x.En, Zh: t.Zh + x.Zh, Ko: t.Ko + x.Ko}
	}
	return t
}

func base(tag string) string {
	for i := range len(tag) {
		if tag[i] == '-' || tag[i] == '_' {
			return tag[:i]
		}
	}
	return tag
}
