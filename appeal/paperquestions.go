package appeal

import (
	"reflect"
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// paperQuestions asks what would have to be known of a paper, each once, with all the
// requirements that it bears on.
func (e *Engine) paperQuestions(open []evidence.Open, wanted []evidence.Wanted) (out []Question) {
	asked := map[string]int{}
	for _, o := range open {
		path := pathOf(o)
		i, is := asked[path]
		if !is {
			q, ok := e.paperQuestion(o, wanted)
			if !ok {
				continue
			}
			i, q.Fact = len(out), path
			asked[path], out = i, append(out, q)
		}
		if !slices.Contains(out[i].Decides, o.Requirement) {
			out[i].Decides = append(out[i].Decides, o.Requirement)
		}
	}
	return out
}

// pathOf is where the answer to a question about papers is stated in a case.
func pathOf(o evidence.Open) string {
	if o.Item == "" {
		return "account." + o.Attribute
	}
	return "evidence." + o.Item + "." + o.Attribute
}

func (e *Engine) paperQuestion(o evidence.Open, wanted []evidence.Wanted) (q Question, ok bool) {
	switch a := e.attribute(o.Attribute); {
	case o.Item == "":
		return entityQuestion, true
	case o.Other != "":
		return oneCompany(o), true
	case a != nil:
		return Question{Ask: a.Ask, Where: a.Where, Type: attributeType(o.Attribute), Choices: e.attributeChoices(o.Attribute), Why: whyOf(o.Requirement, wanted)}, true
	}
	return q, false
}

// attributeChoices are the values of an attribute that has a fixed set of them.
func (e *Engine) attributeChoices(name string) (out []Choice) {
	switch name {
	case "kind":
		for _, p := range e.pack.Papers {
			out = append(out, Choice{p.ID, p.Title})
		}
	case "medium":
		for _, m := range evidence.Media {
			out = append(out, Choice{m, media[m]})
		}
	}
	return out
}

// media are the ways in which a paper was made, as people call them.
var media = map[string]rules.Text{
	"scan":       {En: "scan", Zh: "扫描件", Ko: "스캔"},
	"screenshot": {En: "screenshot", Zh: "截图", Ko: "화면 캡처"},
	"photo":      {En: "photo", Zh: "照片", Ko: "사진"},
	"digital":    {En: "digital original", Zh: "电子原件", Ko: "전자 원본"},
}

func (e *Engine) attribute(name string) *evidence.Attribute {
	i := slices.IndexFunc(e.pack.Attributes, func(a evidence.Attribute) bool { return a.ID == name })
	if i < 0 {
		return nil
	}
	return &e.pack.Attributes[i]
}

func whyOf(requirement string, wanted []evidence.Wanted) rules.Text {
	for _, w := range wanted {
		if w.Cause+"/"+w.ID == requirement {
			return w.Why
		}
	}
	return rules.Text{}
}

// attributeType is the type of a paper's attribute as a question tells it, by the field
// of [evidence.Item].
func attributeType(name string) string {
	f, _ := itemField(name)
	switch f.Type {
	case reflect.TypeFor[*bool]():
		return "bool"
	case reflect.TypeFor[*int]():
		return "int"
	case reflect.TypeFor[rules.Date]():
		return "date"
	}
	return "string"
}

// itemField is the field of a paper that an attribute stands in.
func itemField(name string) (f reflect.StructField, ok bool) {
	t := reflect.TypeFor[evidence.Item]()
	for i := range t.NumField() {
		if tag, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ","); tag == name {
			return t.Field(i), true
		}
	}
	return f, false
}
