package rules

import (
	"testing"

	"github.com/stretchr/testify/require"
)

const openSchema = `{"$defs": {
	"rule": {"type": "object", "required": ["rule", "title"], "properties": {
		"rule": {"type": "string"},
		"title": {"$ref": "#/$defs/Text", "description": "what it is called"},
		"weight": {"type": "number", "description": "how far it speaks"},
		"parts": {"type": "array", "items": {"$ref": "#/$defs/part"}}}},
	"part": {"type": "object", "required": ["why"], "properties": {"why": {"type": "string", "description": "the reason"}}},
	"Text": {"type": "object", "properties": {"en": {"type": "string", "description": "the English words"}, "ko": {"type": "string"}}}}}`

// What was left open in a pack is told at its key, with what belongs there.
func TestOpenPlaces(t *testing.T) {
	tree, ps := Open(folder("f", ""), folder("open.yaml", "rule: late\ntitle:\n  en:\n  ko:\nweight: # how much?\nparts:\n  - why:\n  - \n"))
	require.Empty(t, ps)
	var pack struct {
		Rules []struct {
			ID     string  `json:"rule"`
			Title  Text    `json:"title"`
			Weight float64 `json:"weight"`
			Parts  []struct {
				Why string `json:"why"`
			} `json:"parts"`
		} `json:"rule"`
	}
	require.Equal(t, []string{
		"open.yaml:3:3: title.en has no value; write the English words: what it is called, or remove the key [missing-key]",
		"open.yaml:4:3: title.ko has no value; write it, or remove the key [missing-key]",
		"open.yaml:5:1: weight has no value; write how far it speaks, or remove the key [missing-key]",
		"open.yaml:7:5: parts[0].why has no value; write the reason [missing-key]",
		"open.yaml:8:4: parts[1] is empty; give it a value or remove it [wrong-type]",
	}, tell(tree.Decode(&pack, []byte(openSchema))))
}
