package appeal

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/reinstate-go/reinstate/rules"
)

// tongue is a text in one of its languages.
type tongue struct{ lang, text string }

func tongues(t rules.Text) [3]tongue { return [...]tongue{{"en", t.En}, {"zh", t.Zh}, {"ko", t.Ko}} }

// texts looks at every text for people, wherever in the pack it stands.
func (v *vetter) texts() {
	v.walk(func(p place, x reflect.Value) {
		t, ok := x.Interface().(rules.Text)
		if !ok {
			return
		}
		v.missing(p, t)
		v.blanks(p, t)
		v.languages(p, t)
		v.endMarks(p, t)
	})
}

// missing tells of languages without words. A fact without a question in each of
// them cannot be asked.
func (v *vetter) missing(p place, t rules.Text) {
	kind, fix := "missing-language", "write it in all three languages"
	if p.kind == "fact" && p.pointer == "/ask" {
		kind, fix = "no-question", "write the question in all three languages"
	}
	for _, x := range tongues(t) {
		if strings.TrimSpace(x.text) == "" {
			v.tell(kind, p.at(x.lang), fmt.Sprintf("%s has no words in %s", p.path(), x.lang), fix)
		}
	}
}

func (v *vetter) blanks(p place, t rules.Text) {
	for _, x := range tongues(t) {
		if s := strings.TrimSpace(x.text); s != "" && s != x.text {
			v.tell("outer-blanks", p.at(x.lang), "the text begins or ends with a blank or a line break", "leave it out; a block that keeps no line break at its end is |-")
		}
	}
}

// languages tells of words that are not in their language: left as they were in
// another one, or written in another script.
func (v *vetter) languages(p place, t rules.Text) {
	all, told := tongues(t), map[string]bool{}
	for i, x := range all {
		for _, y := range all[:i] {
			if !told[x.lang] && sameWords(x.text, y.text) {
				told[x.lang], told[y.lang] = true, true
				v.tell("same-text", p.at(x.lang), fmt.Sprintf("%s says the same as %s, letter by letter", x.lang, y.lang), "translate it")
			}
		}
	}
	for _, x := range all {
		if msg := foreign(x); msg != "" && !told[x.lang] {
			v.tell("wrong-language", p.at(x.lang), msg, "write it in the language that it is shown in")
		}
	}
}

// endMarks tells of a sentence without its mark where another language has one.
func (v *vetter) endMarks(p place, t rules.Text) {
	var with string
	for _, x := range tongues(t) {
		if ends(x.text) {
			with = x.lang
		}
	}
	for _, x := range tongues(t) {
		if with != "" && strings.TrimSpace(x.text) != "" && !ends(x.text) {
			v.tell("no-end-mark", p.at(x.lang), fmt.Sprintf("the sentence has no mark at its end, and in %s it has one", with), "end it with a mark, or none of them")
		}
	}
}
