package appeal

import (
	"maps"
	"slices"
	"strconv"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// FixedSentences lists the sentences of a diagnosis that do not come from the rules:
// the questions about the case itself, the reason of a difference, what stands beside a
// grade and names the ways on, by their Go names. What stands in %s is filled in.
func FixedSentences() []Sentence {
	var out []Sentence
	add := func(name, key string, t rules.Text) {
		out = append(out, Sentence{At: "appeal." + name, Key: key, Text: t})
	}
	question := func(name string, q Question) {
		add(name, "ask", q.Ask)
		add(name, "where", q.Where)
		for i, c := range q.Choices {
			add(name, "choices/"+strconv.Itoa(i)+"/title", c.Title)
		}
	}
	question("stanceQuestion", stanceQuestion)
	add("stanceQuestion", "why", stanceQuestion.Why)
	question("itemQuestion", itemQuestion)
	add("itemQuestion", "why", itemQuestion.Why)
	for _, from := range slices.Sorted(maps.Keys(startQuestions)) {
		question("startQuestions["+strconv.Quote(from)+"]", startQuestions[from])
	}
	add("replyReceived", "ask", replyReceived)
	for _, m := range evidence.Media {
		add("media["+strconv.Quote(m)+"]", "title", media[m])
	}
	question("entityQuestion", entityQuestion)
	add("entityQuestion", "why", entityQuestion.Why)
	for _, x := range []struct {
		name string
		q    Question
	}{{"ofAccount", ofAccount}, {"ofLink", ofLink}} {
		question(x.name, x.q)
		add(x.name, "why", x.q.Why)
	}
	add("limitRuns", "why", limitRuns)
	add("doubtAsk", "ask", doubtAsk)
	add("doubtWhy", "why", doubtWhy)
	add("doubtWhere", "where", doubtWhere)
	add("saysOtherwise", "why", saysOtherwise)
	add("askedWhy", "why", askedWhy)
	add("askedFix", "fix", askedFix)
	for _, table := range []struct {
		name string
		of   map[string]rules.Text
	}{{"gradeWords", gradeWords}, {"criterionTitles", criterionTitles}, {"unjudgedFix", unjudgedFix}, {"wayWords", wayWords}} {
		for _, key := range slices.Sorted(maps.Keys(table.of)) {
			add(table.name+"["+strconv.Quote(key)+"]", "title", table.of[key])
		}
	}
	for _, name := range slices.Sorted(maps.Keys(evidence.Sentences)) {
		out = append(out, Sentence{At: "evidence.Sentences[" + strconv.Quote(name) + "]", Key: "text", Text: evidence.Sentences[name]})
	}
	return out
}
