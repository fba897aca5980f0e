package appeal

import (
	"fmt"

	"github.com/reinstate-go/reinstate/rules"
)

// filled puts values into the places of a text, a text among them in its own language.
func filled(t rules.Text, values ...any) rules.Text {
	in := func(form, lang string) string {
		out := make([]any, len(values))
		for i, v := range values {
			if out[i] = v; isText(v) {
				out[i] = v.(rules.Text).In(lang)
			}
		}
		return fmt.Sprintf(form, out...)
	}
	return rules.Text{En: in(t.En, "en"), Zh: in(t.Zh, "zh"), Ko: in(t.Ko, "ko")}
}

func isText(v any) bool { _, is := v.(rules.Text); return is }

// joined puts texts into one, with something between them.
func joined(all []rules.Text, between rules.Text) (t rules.Text) {
	for i, x := range all {
		if i > 0 {
			t = rules.Text{En: t.En + between.En, Zh: t.Zh + between.Zh, Ko: t.Ko + between.Ko}
		}
		t = rules.Text{En: t.En + x.En, Zh: t.Zh + x.Zh, Ko: t.Ko + x.Ko}
	}
	return t
}

var (
	orText    = rules.Text{En: " or ", Zh: "或", Ko: " 또는 "}
	andText   = rules.Text{En: " and ", Zh: "、", Ko: ", "}
	blankText = rules.Text{En: " ", Ko: " "}
)
