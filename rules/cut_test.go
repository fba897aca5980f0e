package rules

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// What YAML would join, cut or merge is a problem with a remedy, and never a
// condition that says less than its author wrote.
func TestNoConditionIsCutInSilence(t *testing.T) {
	const (
		quoteIt = "; quote it on one line, or write it below a | [bad-expr]"
		folds   = "a condition below a > loses its lines: a // comment would swallow the rest" + quoteIt
		joins   = "a condition over several lines loses them here" + quoteIt
		merges  = "merge keys (<<) are not followed; write the keys out [merge-key]"
	)
	for name, c := range map[string]struct{ yaml, want string }{
		"folded":                   {"rule: r\nwhen: >\n  flag // note\n  && count > 1\n", "2:7: " + folds},
		"folded, one line":         {"rule: r\nwhen: >-\n  flag\n", "2:7: " + folds},
		"folded, empty line":       {"rule: r\nwhen: >+ # x\n\n  flag\n\n  && count > 1\n", "2:7: " + folds},
		"folded behind an anchor":  {"rule: r\nwhen: &a >\n  flag\n", "2:10: " + folds},
		"plain over lines":         {"rule: r\nwhen: flag // note\n  && count > 1\n", "2:7: " + joins},
		"plain, empty line":        {"rule: r\nwhen: flag\n\n  && count > 1\n", "2:7: " + joins},
		"plain below its key":      {"rule: r\nwhen:\n  flag\n  && count > 1\n", "3:3: " + joins},
		"plain over CRLF lines":    {"rule: r\r\nwhen: flag\r\n  && flag\r\n", "2:7: " + joins},
		"plain, a line again":      {"rule: r\nwhen: flag ||\n  flag || flag\n", "2:7: " + joins},
		"single over lines":        {"rule: r\nwhen: 'flag // note\n  && count > 1'\n", "2:7: " + joins},
		"single, quote in it":      {"rule: r\nwhen: 'name == ''a''\n  && flag'\n", "2:7: " + joins},
		"double over lines":        {"rule: r\nwhen: \"flag // note\n  && count > 1\"\n", "2:7: " + joins},
		"double, escaped end":      {"rule: r\nwhen: \"flag \\\n  && count > 1\"\n", "2:7: " + joins},
		"double, quote in it":      {"rule: r\nwhen: \"name == \\\"a\\\"\n  && flag\"\n", "2:7: " + joins},
		"over lines in a mapping":  {"{rule: r, when: flag\n  && flag}\n", "1:17: " + joins},
		"alias of a folded one":    {"rule: &x >\n  flag\nwhen: *x\n", "1:10: " + folds},
		"alias of several lines":   {"rule: &x flag\n  && flag\nwhen: *x\n", "1:10: " + joins},
		"brackets in a mapping":    {"{rule: r, when: 'name in [\"a\", \"b\"]'}\n", ""},
		"cut at a comma":           {"{rule: r, when: months_before(day, 1) < day}\n", "1:17: YAML cuts this condition at the comma" + quoteIt},
		"cut at a comma, list":     {"{rule: r, when: name in ['a', 'b']}\n", "1:1: what \"{\" opens here is not closed, or a comma is missing in it; close it; quote a text in it that has any of , [ ] { } [syntax]"},
		"cut at a #":               {"rule: r\nwhen: name == 'a #b' && flag\n", "2:7: YAML cuts this condition at the #" + quoteIt},
		"cut at a # behind a tab":  {"rule: r\nwhen: (flag\t# && count > 1)\n", "2:7: YAML cuts this condition at the #" + quoteIt},
		"cut at a #, in a mapping": {"{rule: r, when: (flag #b\n}\n", "1:17: YAML cuts this condition at the #" + quoteIt},
		"a comment behind it":      {"rule: r\nwhen: name == 'a' # && flag\n", ""},
		"cut at a colon":           {"rule: r\nwhen: flag ? flag : flag\n", "2:19: a colon with a blank behind it begins a value here, where none can stand; quote a text that has \": \" in it, or check the indentation [syntax]"},
		"merge key":                {"rule: r\n<<: {when: flag}\n", "2:1: " + merges},
		"merge key of an alias":    {"rule: &r x\nwhen: flag\n<<: [*r]\n", "3:1: " + merges},
		"merge key in place":       {"rule: r\nwhen: {<<: &a {x: y}}\n", "2:8: " + merges},
		"merge key in quotes":      {"rule: r\nwhen: flag\n\"<<\": {when: flag}\n", "3:1: there is no key \"<<\" here"},
		"literal":                  {"rule: r\nwhen: |\n  flag // note\n\n  && count > 1\n", ""},
		"literal, cut by indent":   {"rule: r\nwhen: |\n  flag\n && count > 1\n", "4:2: "},
		"a tag":                    {"rule: r\nwhen: !flag\n", "2:7: YAML reads a word that begins with ! as a tag, not as text; quote the whole value or write it below a | [tag]"},
		"two conditions":           {"rule: r\nwhen: flag\nwhen: count > 1\n", "3:1: the key \"when\" stands here a second time"},
		"a document's end in it":   {"rule: r\nwhen: |\n  flag\n---\n  && count > 1\n", "5:6: a document is a mapping of keys to values, this is text"},
	} {
		t.Run(name, func(t *testing.T) {
			_, ps := load(t, c.yaml)
			if c.want == "" {
				require.Empty(t, ps)
				return
			}
			require.Error(t, ps.Err())
			require.Contains(t, ps.Err().Error(), "pack.yaml:"+c.want)
		})
	}
}
