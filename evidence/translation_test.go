package evidence

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/rules"
)

// inEnglish is a notice that takes papers in English alone.
var inEnglish = Wanted{Demand: &Demand{Languages: []string{"en"}}}

func openOf(t *testing.T, w Wanted, r *Requirement, items ...Item) []Open {
	w.Requirement, w.Cause = r, "c"
	_, open, err := Match(context.Background(), holding(items...), []Wanted{w})
	require.NoError(t, err)
	return open
}

// A translation stands through its original: it is never counted beside it, and what it
// alone names counts for the original.
func TestATranslationStandsThroughItsOriginal(t *testing.T) {
	both := []string{"31000221507713", "31000221512240"}
	original := Item{ID: "E1", Kind: "carrier-tracking", Language: "zh"}
	translation := Item{ID: "E2", Kind: "carrier-tracking", Language: "en", TranslationOf: "E1", Orders: both}
	r := matched(t, holding(original, translation), tracking, Wanted{})
	require.Equal(t, Met, r.Status)
	require.Equal(t, []string{"E1"}, r.Items)
	two := &Requirement{ID: "two", AtLeast: 2, Accepts: tracking.Accepts}
	require.Equal(t, []string{"too-few"}, problemIDs(matched(t, holding(original, translation), two, Wanted{}).Problems))
}

func TestLanguagesThatTheNoticeTakes(t *testing.T) {
	zh := Item{ID: "E1", Kind: "carrier-tracking", Language: "zh-CN"}
	en := Item{ID: "E2", Kind: "other", Language: "en", TranslationOf: "E1"}
	needs := &Requirement{ID: "track", Accepts: tracking.Accepts}
	in := func(lang string) Item { return Item{ID: "E1", Kind: "carrier-tracking", Language: lang} }
	for name, c := range map[string]struct {
		items []Item
		want  Status
		tells []string
	}{
		"in the language":                {[]Item{in("en")}, Met, nil},
		"in two of which one is":         {[]Item{in("ko/en")}, Met, nil},
		"in another, untranslated":       {[]Item{zh}, Weak, []string{"other-language"}},
		"translated":                     {[]Item{zh, en}, Met, nil},
		"translated into a third":        {[]Item{zh, {ID: "E2", Language: "ja", TranslationOf: "E1"}}, Weak, []string{"other-language"}},
		"the language is not known":      {[]Item{in("")}, Met, nil},
		"a translation of a translation": {[]Item{zh, {ID: "E2", Language: "ja", TranslationOf: "E1"}, {ID: "E3", Language: "en", TranslationOf: "E2"}}, Met, nil},
	} {
		t.Run(name, func(t *testing.T) {
			r := matched(t, holding(c.items...), needs, inEnglish)
			require.Equal(t, c.want, r.Status)
			require.Equal(t, c.tells, problemIDs(r.Problems))
		})
	}
	require.Equal(t, []Open{{Item: "E1", Attribute: "language", Requirement: "c/track"}}, openOf(t, inEnglish, needs, in("")))
	require.Equal(t, []Open{{Item: "E2", Attribute: "language", Requirement: "c/track"}}, openOf(t, inEnglish, needs, zh, Item{ID: "E2", TranslationOf: "E1"}))
	require.Equal(t, "It is in Chinese; the notice takes papers in English.", matched(t, holding(in("zh")), needs, inEnglish).Problems[0].Text.En)
}

// What the notice says of all papers holds for each requirement.
func TestLanguagesOfAllPapers(t *testing.T) {
	h := holding(Item{ID: "E1", Kind: "carrier-tracking", Language: "zh"})
	h.Demands = []Demand{{Languages: []string{"ko", "en"}}}
	r := matched(t, h, &Requirement{ID: "track", Accepts: tracking.Accepts}, Wanted{})
	require.Equal(t, Weak, r.Status)
	require.Equal(t, "请在原件之外附上逐页对应的韩文或英文译文。", r.Problems[0].Fix.Zh)
}

func TestTranslationsThatSayOtherwise(t *testing.T) {
	pair := func(o, tr string) []Item {
		return []Item{{ID: "E1", Kind: "carrier-letter", Text: o}, {ID: "E2", Kind: "carrier-letter", TranslationOf: "E1", Text: tr}}
	}
	for name, c := range map[string]struct {
		items []Item
		what  string // empty where they agree
	}{
		"another day":                    {pair("2026年3月12日揽收", "Collected on 13 March 2026"), "day"},
		"the same day":                   {pair("2026年3月12日揽收", "Collected on 12 March 2026"), ""},
		"a day with two readings":        {pair("2026年3月4日揽收", "Collected on 03/04/2026"), ""},
		"the day of the translation":     {pair("2026年3月12日揽收，编号见附页。", "Translated on 15 March 2026"), ""},
		"another number":                 {pair("运单号：780143226918", "Tracking number: 780143229618"), "number"},
		"one number under other labels":  {pair("运单号：780143226918", "Label 7801-4322-6918 of the carrier"), ""},
		"another amount":                 {pair("数量：300件", "Quantity: 800 pcs"), "quantity"},
		"a number that is only left out": {pair("运单号：780143226918，2026年3月12日揽收", "Collected on 12 March 2026"), ""},
		"another company": {[]Item{{ID: "E1", Kind: "lease", Subject: "Suzhou Lake Trading Co., Ltd."},
			{ID: "E2", Kind: "lease", TranslationOf: "E1", Subject: "Suzhou Hill Trading Co., Ltd."}}, "subject"},
		"a name in another script": {[]Item{{ID: "E1", Kind: "lease", Subject: "苏州湖光贸易有限公司"},
			{ID: "E2", Kind: "lease", TranslationOf: "E1", Subject: "Suzhou Lake Trading Co., Ltd."}}, ""},
		"another last day": {[]Item{{ID: "E1", Kind: "lease", ExpiresOn: day("2026-12-31")}, {ID: "E2", Kind: "lease", TranslationOf: "E1", ExpiresOn: day("2027-12-31")}}, "expires_on"},
	} {
		t.Run(name, func(t *testing.T) {
			names := namesOf(Input{Items: c.items}, []int{0, 1})
			var whats []string
			for _, x := range contradictions(c.items, names.Same) {
				if x.Kind == otherTranslation {
					whats = append(whats, x.What)
					require.Equal(t, "E2", x.Odd)
				}
			}
			if c.what == "" {
				require.Empty(t, whats)
				return
			}
			require.Equal(t, []string{c.what}, whats)
		})
	}
}

// The contract page beside a statement must bear the stamp; whether it does is asked.
func TestWhatStandsBesideMustBeSo(t *testing.T) {
	statement := &Requirement{ID: "statement", Accepts: []Accept{{Kind: "logistics-statement", Strength: "strong", With: []Beside{{Kind: "carrier-contract"}}}}}
	h := holding(Item{ID: "E1", Kind: "logistics-statement"})
	h.Called = []PaperName{{ID: "carrier-contract", Title: languageNames["en"]}}
	r := matched(t, h, statement, Wanted{})
	require.Equal(t, "须与另一份材料一并提交才有证明力：英文。", r.Problems[0].Text.Zh, "it is called by its name")
	both := holding(Item{ID: "E1", Kind: "logistics-statement"}, Item{ID: "E2", Kind: "carrier-contract", TranslationOf: "E3"}, Item{ID: "E3", Kind: "other"})
	require.Equal(t, []string{"needs-beside"}, problemIDs(matched(t, both, statement, Wanted{}).Problems), "a translation is no paper of its own")
}

func TestDatedBack(t *testing.T) {
	for name, c := range map[string]struct {
		item  Item
		later string
	}{
		"its number":                  {Item{Kind: "carrier-letter", Text: "문서번호: HN-20260312-7"}, "2026-03-12"},
		"the number of another paper": {Item{Kind: "carrier-letter", Text: "We answer your letter, ref. HN-20260312-7, as follows."}, ""},
		"a number that is no day":     {Item{Kind: "carrier-letter", Text: "文号：20269912"}, ""},
		"an entry":                    {Item{Kind: "inquiry-log", Text: "2026.03.12 14:20 답변"}, "2026-03-11"},
		"an entry of the next day":    {Item{Kind: "inquiry-log", Text: "2026-03-02 00:20 answered"}, ""},
		"a day to come in a letter":   {Item{Kind: "carrier-letter", Text: "2026-03-12 14:20"}, ""},
		"a period of a record":        {Item{Kind: "order-export", Period: &Period{From: march(1), To: march(31)}}, "2026-03-31"},
		"a period of a contract":      {Item{Kind: "carrier-contract", Period: &Period{From: march(1), To: march(31)}}, ""},
		"the notice":                  {Item{Kind: "carrier-letter", Text: "Regarding SUS-20394 we confirm"}, "2026-03-10"},
	} {
		t.Run(name, func(t *testing.T) {
			c.item.ID, c.item.IssuedOn = "E1", march(1)
			in := holding(c.item)
			in.NoticeID = "SUS-20394"
			got := ""
			if d := Views(in)[0].Paper.LaterDay; !d.IsZero() {
				got = d.String()
			}
			require.Equal(t, c.later, got)
			in.Items[0].IssuedOn = rules.Date{}
			require.True(t, Views(in)[0].Paper.LaterDay.IsZero(), "without a day of issue nothing is later")
		})
	}
}

func TestNamesOfAuthorities(t *testing.T) {
	no := func(a, b string) *bool { return new(a != "" && a == b) }
	for name, want := range map[string]*bool{
		"새빛세무서": new(true), "인천세관": new(true), "수원지방법원": new(true), "国家税务总局苏州市税务局": new(true), "上海海关": new(true),
		"苏州市市场监督管理局": new(true), "Busan Customs": new(true), "Korean Intellectual Property Office": new(true), "Seoul Central District Court": new(true),
		"주식회사 언덕": new(false), "㈜호수물류": new(false), "宁波海进出口有限公司": new(false), "Northern Cups AB": new(false), "Courtside Sports Ltd.": new(false),
		"Northgate": nil, "": nil,
	} {
		require.Equal(t, want, byAuthority(name, "Suzhou Lake", no), name)
	}
}
