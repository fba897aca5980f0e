package ask

import (
	"fmt"
	"slices"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/appeal/casefile"
	"github.com/reinstate-go/reinstate/rules"
)

// perItem asks for each item that the notice lists whether it happened there, where
// the seller says that it is true in part.
func perItem(f *casefile.File, d *appeal.Diagnosis) (out []appeal.Question) {
	c, err := f.Case()
	if err != nil || d.Notice == nil || c.Stance == nil || c.Stance.Answer != "partly" {
		return nil
	}
	items := d.Notice.Values().Items
	if len(items) < 2 {
		return nil
	}
	for _, item := range items {
		if !slices.ContainsFunc(c.Stance.PerItem, func(p appeal.ItemStance) bool { return p.Item == item }) {
			out = append(out, ofItem(item))
		}
	}
	return out
}

func ofItem(item string) appeal.Question {
	ask := say["item"]
	return appeal.Question{
		Fact: "stance.per_item." + item, Type: "string", Decides: []string{},
		Ask: rules.Text{En: fmt.Sprintf(ask.En, item), Zh: fmt.Sprintf(ask.Zh, item), Ko: fmt.Sprintf(ask.Ko, item)},
		Why: say["item-why"], Where: say["item-where"],
		Choices: []appeal.Choice{{Value: "accept", Title: say["yes"]}, {Value: "partly", Title: say["partly"]}, {Value: "dispute", Title: say["no"]}},
	}
}
