package evidence

import (
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/rules/pattern"
)

// translationClashes tells where a translation says otherwise than its original: a day, a
// number or a company stands there in another's place. What a translation only leaves
// out is no contradiction; see [leftOut].
func translationClashes(papers []reading, original []int, same func(a, b string) *bool) (out []Contradiction) {
	for i, o := range original {
		if o == i || o == notAmong {
			continue
		}
		if what, values := translatedOtherwise(&papers[o], &papers[i], same); what != "" {
			out = append(out, Contradiction{Kind: otherTranslation, Items: [2]string{papers[o].ID, papers[i].ID}, What: what, Values: values, Odd: papers[i].ID})
		}
	}
	return out
}

// translatedOtherwise gives the first thing that a translation says otherwise. Names in
// two scripts cannot be told apart, and are not.
func translatedOtherwise(o, t *reading, same func(a, b string) *bool) (what string, values [2]string) {
	if one := same(o.Subject, t.Subject); one != nil && !*one {
		return "subject", [2]string{o.Subject, t.Subject}
	}
	if !o.ExpiresOn.IsZero() && !t.ExpiresOn.IsZero() && o.ExpiresOn != t.ExpiresOn {
		return "expires_on", [2]string{o.ExpiresOn.String(), t.ExpiresOn.String()}
	}
	for _, l := range []struct {
		name string
		o, t codeList
	}{{"orders", o.orders, t.orders}, {"models", o.models, t.models}, {"tracking_numbers", listCodes(o.TrackingNumbers, bare), listCodes(t.TrackingNumbers, bare)}} {
		if v, differ := inPlaceOf(l.o, l.t); differ {
			return l.name, v
		}
	}
	if o.Text == "" || t.Text == "" {
		return "", values
	}
	if v, differ := inPlaceOf(without(o.days(), t), without(t.days(), o)); differ {
		return "day", v
	}
	if v, differ := inPlaceOf(without(o.numbers(), t), without(t.numbers(), o)); differ {
		return "number", v
	}
	if x, known := goods(o.Text); known {
		if y, known := goods(t.Text); known && x.unit == y.unit && x.value != y.value {
			return "quantity", [2]string{x.printed, y.printed}
		}
	}
	return "", values
}

// inPlaceOf gives a number of the original that the translation lacks and one of the
// same shape that stands only there.
func inPlaceOf(o, t codeList) (values [2]string, differ bool) {
	for i, key := range o.keys {
		if t.has[key] {
			continue
		}
		for k, other := range t.keys {
			if !o.has[other] && shape(other) == shape(key) {
				return [2]string{o.printed[i], t.printed[k]}, true
			}
		}
	}
	return values, false
}

// leftOut lists the days and numbers in the text of an original that its translation
// does not have. Where no text is given nothing is left out.
func leftOut(o, t *reading) (out []string) {
	if o.Text == "" || t.Text == "" {
		return nil
	}
	return slices.Concat(without(o.days(), t).printed, without(o.numbers(), t).printed)
}

// ofTranslator stands before the day on which something was translated.
var ofTranslator = pattern.MustCompile(`(?i)translat|译|譯|翻|번역`)

// days are the days that a text names with their year and one meaning.
func (r *reading) days() codeList {
	var l []string
	for _, d := range r.dates {
		if d.Year == 0 || d.Month == 0 || d.Day == 0 || d.Ambiguous || ofTranslator.MatchString(labelBefore(r.text, d.Start)) {
			continue
		}
		if day := dayOf(d).String(); !slices.Contains(l, day) {
			l = append(l, day)
		}
	}
	return listCodes(l, func(s string) string { return strings.ReplaceAll(s, "-", "") })
}

// numbers are the numbers of a text that stand for one thing.
func (r *reading) numbers() codeList {
	var l []string
	for _, id := range r.ids {
		if hasFigure(id.Value) && !slices.Contains(l, id.Value) {
			l = append(l, id.Value)
		}
	}
	return listCodes(l, bare)
}

// without takes out of a list what another paper's text may hold too: a day in any
// reading, a number under whatever label.
func without(l codeList, of *reading) codeList {
	text, days := of.content.bare(), map[string]bool{}
	for _, d := range of.dates {
		for _, c := range d.Candidates() {
			days[bare(dayOf(c).String())] = true
		}
	}
	var left []string
	for i, key := range l.keys {
		if !strings.Contains(text, key) && !days[key] {
			left = append(left, l.printed[i])
		}
	}
	return listCodes(left, bare)
}
