package appeal

import (
	"slices"

	"github.com/reinstate-go/reinstate/rules"
)

// A VetKind is one kind of problem that [VetPack] may tell.
type VetKind struct {
	Kind     string         `json:"kind"`
	Severity rules.Severity `json:"severity"` // the worst with which it is told
	Means    string         `json:"means"`
	Mend     string         `json:"mend"`
}

// VetKinds lists every kind of problem that [VetPack] may tell, by its subject:
// conditions, what nothing uses, ids, texts, sources, standing, weights, papers, checks
// and grades, tests.
func VetKinds() []VetKind { return slices.Clone(vetKinds) }

// severityOf is the severity of a kind of this package's own; those of
// conditions bring theirs along.
func severityOf(kind string) rules.Severity {
	i := slices.IndexFunc(vetKinds, func(k VetKind) bool { return k.Kind == kind })
	if i < 0 {
		return rules.Error
	}
	return vetKinds[i].Severity
}

var vetKinds = []VetKind{
	// One condition by itself: rules.Cond.Lint.
	{"never-true", rules.Error, "The condition can never match, whatever the case holds.", "Put right the part that is named, or remove the rule."},
	{"not-one-of", rules.Error, "A field is compared with a word that it cannot have.", "Write one of its words."},
	{"dead-part", rules.Warning, "A part of the condition can never be true.", "Put it right, or leave it out."},
	{"always-true", rules.Warning, "The condition matches in every case.", "Ask something, or leave the condition out where it may be."},
	{"idle-part", rules.Warning, "A part adds nothing to the part beside it.", "Leave it out."},
	{"repeated-part", rules.Warning, "A part stands twice.", "Leave one of them out."},
	{"repeated-element", rules.Warning, "A word stands twice in a list.", "Leave one of them out."},
	{"self-compare", rules.Warning, "A thing is compared with itself.", "Name the other thing that was meant."},
	{"null-compare", rules.Warning, "Something is compared with null, and nothing here is null: what is absent is unknown.", "Ask has(x) for presence."},
	{"zero-based", rules.Warning, "A part of a time counts from 0, and is compared as if it counted from 1.", "Use the method that counts from 1, or compare whole times."},
	{"utc-getter", rules.Info, "A part of a time is read in UTC.", "Name the zone: getHours(\"Asia/Seoul\")."},
	{"plain-pattern", rules.Info, "A pattern without ^ and $ finds its words anywhere in the text.", "Use contains, or anchor it."},
	{"empty-text", rules.Info, "A text is compared with the empty text, which counts as absent.", "Ask has(x) for presence."},
	{"has-guard", rules.Info, "has(x) guards a part that is unknown without x anyway.", "Leave it out, unless the rule is to be decided without x."},

	// Conditions beside each other.
	{"contradicting-signals", rules.Error, "Two signals of a cause match in the same cases, one for it and one against it.", "Leave one of them out, or tell their cases apart."},
	{"same-condition", rules.Warning, "Two entries with the same effect match in the same cases: one thing counts twice.", "Leave one of them out, or tell their cases apart."},
	{"never-reached", rules.Warning, "A condition that settles a fact matches only where an earlier one does.", "Put the narrower one first."},
	{"narrower-condition", rules.Info, "A signal matches only where another one does that speaks for the same: both weights count.", "Nothing, if the one is meant to add to the other; else write into the wider one what the narrower one has (!…)."},
	{"settled-elsewhere", rules.Warning, "A fact is settled by something else than the notice.", "Make it a signal of the causes that it speaks for."},

	// What nothing uses.
	{"unused-phrases", rules.Warning, "No condition or remark asks for a set of phrases, nor does a set that is used name it.", "Remove it, or ask for it."},
	{"unused-source", rules.Warning, "Nothing refers to a source.", "Remove it, or refer to it."},
	{"unused-fixture", rules.Warning, "No test starts from a fixture.", "Remove it, or use it."},
	{"unused-fact", rules.Info, "No condition reads a fact: a case may state it, and it decides nothing.", "Write the rule that reads it; remove it only if no case states it."},

	// Ids.
	{"unknown-name", rules.Error, "Something refers to an id that the pack does not have.", "Write the id of something that is there."},
	{"wrong-type", rules.Error, "A value that settles a fact is not of its type, or none of its choices.", "Write a value that a seller could give."},
	{"file-name", rules.Warning, "The only cause of a file has another name than the file.", "Name the file <id>.yaml."},
	{"test-file-name", rules.Warning, "A file of tests has the name of none of the documents that it tests, nor of a file that they stand in.", "Name the file <id>_test.yaml, or after the file of the rules."},

	// Texts.
	{"no-question", rules.Error, "A fact has no question in one of the languages.", "Write it in all three."},
	{"same-text", rules.Error, "Two languages of a text have the same words.", "Translate it. Names and ids may be equal."},
	{"wrong-language", rules.Error, "A text cannot be in its language: English with Chinese or Korean letters, Chinese without a Chinese letter, Korean without a Korean one.", "Write it in its language. Names and ids may stand alone."},
	{"missing-language", rules.Warning, "A text has no words in one of the languages.", "Write it in all three."},
	{"outer-blanks", rules.Warning, "A text begins or ends with a blank or a line break.", "Leave it out; a block is |-, not |."},
	{"no-end-mark", rules.Warning, "A sentence has no mark at its end, and in another language it has one.", "End all with a mark, or none."},

	// Sources.
	{"published-after-read", rules.Error, "A source was published after it was read.", "Put one of the two days right."},
	{"read-in-future", rules.Warning, "A source is read on a day that has not come.", "Write the day on which it was read."},
	{"no-source", rules.Warning, "A cause, signal, check, finding, deadline, modifier, action, fault or claim names no source.", "Name one; what this library reasons itself has one of grade own."},
	{"source-nowhere", rules.Warning, "A source that is not of grade own has neither url nor ref.", "Say where it can be read."},
	{"never-read", rules.Warning, "Nothing says when a source was read.", "Read it, and write the day."},
	{"read-long-ago", rules.Warning, "A source was read more than 180 days ago.", "Read it again, and write the day."},

	// Standing.
	{"never-in-force", rules.Error, "A rule is in force until a day before the one from which it is.", "Put one of the two right."},
	{"approved-in-future", rules.Warning, "A rule is approved on a day that has not come.", "Write the day on which it was approved."},
	{"out-of-force", rules.Info, "A rule is no longer in force.", "Remove it once no case is judged as of an earlier day."},
	{"long-experimental", rules.Info, "A rule is experimental more than 180 days after it was approved.", "Make it active, or remove it."},

	// Weights.
	{"bad-decide", rules.Error, "The threshold or the margin of the decision is not above 0.", "Make it larger."},
	{"confusable-with-itself", rules.Error, "A cause is said to be mistaken for itself.", "Leave it out."},
	{"no-weight", rules.Warning, "A signal weighs 0.", "Give it a weight; one that is shown and not counted is status: experimental."},
	{"unreachable-cause", rules.Warning, "All signals for a cause together do not reach the threshold.", "Give it a signal that carries it."},
	{"one-sided-confusable", rules.Warning, "A cause is mistaken for another one that does not say so in turn.", "Add it to the other's confusable."},

	// Papers.
	{"template-fails", rules.Error, "What the pack says to get does not meet a requirement.", "Say in the template of the requirement, or of the paper, what a good one says."},
	{"no-effort", rules.Warning, "Nothing says what it takes to get a kind of paper.", "Write an effort, in hours of work and of waiting."},

	// Checks and grades.
	{"check-asks-nothing", rules.Error, "A check has no condition.", "Give it one: when, each_requirement, each_action or each_item."},
	{"check-asks-twice", rules.Error, "A check has several conditions, and only one of them counts.", "Make several checks of it."},
	{"too-many-points", rules.Error, "The checks of a criterion are worth more than 100 points for one kind of appeal.", "Give some of them fewer."},
	{"fill-fails", rules.Error, "Completing what a check fills does not pass it.", "Name what a seller completes to pass it."},
	{"grade-order", rules.Error, "A grade takes less of a criterion than a grade below it, or more than there is.", "Put the numbers in order."},
	{"bars-nothing", rules.Warning, "A blocker keeps files from a grade that the pack does not have.", "Write the grade, or leave the blocker out."},

	// Tests.
	{"no-test-file", rules.Warning, "No test is about a document with rules.", "Write <id>_test.yaml beside it."},
	{"no-match-case", rules.Warning, "No test expects a rule to match.", "Add a case with it under match."},
	{"no-near-miss", rules.Warning, "No test expects a rule not to match: it may match too much.", "Add the nearest case that it must leave alone, with it under no_match or unknown."},
	{"no-met-case", rules.Warning, "No test expects a requirement to be met.", "Add a case with papers that meet it, and its id under requirements: met."},
	{"no-unmet-case", rules.Warning, "No test expects a requirement not to be met: anything may meet it.", "Add the nearest papers that do not meet it, and its id under requirements: weak or missing."},
	{"expects-nothing", rules.Warning, "A test expects nothing, so it cannot fail.", "Say what must come out, or remove it."},
}
