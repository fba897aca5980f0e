package ask

import (
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/appeal/casefile"
	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/mention"
)

// read reads an answer by the type of the question. closed says that only the choices
// count.
func read(q *appeal.Question, closed bool, text string) (any, error) {
	text = strings.TrimSpace(text)
	if !utf8.ValidString(text) || strings.ContainsFunc(text, unicode.IsControl) {
		return nil, &NotRead{say["signs"]}
	}
	value, chosen := choose(q.Choices, text)
	switch {
	case chosen && q.Type == "bool":
		return value == "true", nil
	case chosen:
		return value, nil
	case q.Type == "bool":
		return nil, &NotRead{say["bool"]}
	case closed && q.Type != "date":
		return nil, &NotRead{say["choice"]}
	case q.BothNames() != "" && in(yes, text):
		return q.BothNames(), nil
	case q.BothNames() != "" && in(no, text):
		return nil, &NotRead{say["two-names"]}
	}
	return readTyped(q, text)
}

// readTyped reads by the type of the field that the answer goes to, and an answer to
// a fact by the type that the rules give it.
func readTyped(q *appeal.Question, text string) (any, error) {
	switch casefile.TypeOf(q.Fact) {
	case reflect.TypeFor[time.Time]():
		return readInstant(q.Fact, text)
	case reflect.TypeFor[[]string]():
		return readList(text)
	case reflect.TypeFor[evidence.Period]():
		return readPeriod(text)
	}
	switch {
	case q.Type == "int":
		return readInt(text)
	case q.Type == "date":
		return readDay(text)
	case strings.HasSuffix(q.Fact, ".language"):
		return readLanguage(text)
	}
	return text, nil
}

// Form says how an answer to a question without choices is written; it is empty where
// any words are one.
func Form(q *appeal.Question) rules.Text {
	typ := casefile.TypeOf(q.Fact)
	switch {
	case len(q.Choices) > 0:
		return rules.Text{}
	case typ == reflect.TypeFor[[]string]():
		return say["list"]
	case typ == reflect.TypeFor[evidence.Period]():
		return say["period"]
	case q.Type == "int":
		return say["int"]
	case typ == reflect.TypeFor[time.Time]():
		return say["time"]
	case q.Type == "date":
		return say["date"]
	}
	return rules.Text{}
}

// choose finds the choice that is meant: by its number, its value or its title in any
// of the languages, or as a yes or a no.
func choose(all []appeal.Choice, text string) (value string, ok bool) {
	text = plain(text)
	if n, err := strconv.Atoi(text); err == nil && n >= 1 && n <= len(all) {
		return all[n-1].Value, true
	}
	for _, c := range all {
		for _, t := range []string{c.Value, c.Title.En, c.Title.Zh, c.Title.Ko} {
			if t != "" && plain(t) == text {
				return c.Value, true
			}
		}
	}
	for _, words := range [][]string{yes, no} {
		if i := slices.IndexFunc(all, func(c appeal.Choice) bool { return in(words, c.Title.En) }); i >= 0 && in(words, text) {
			return all[i].Value, true
		}
	}
	return "", false
}

var (
	thousands = regexp.MustCompile(`^\d{1,3}(?:,\d{3})+$`)
	digits    = regexp.MustCompile(`^\d{1,15}$`)
)

// readInt reads a whole number: in digits, or with the word for what it counts.
func readInt(text string) (any, error) {
	t := norm.NFKC.String(text)
	if thousands.MatchString(t) {
		t = strings.ReplaceAll(t, ",", "")
	}
	if digits.MatchString(t) {
		n, err := strconv.ParseInt(t, 10, 64)
		return n, err
	}
	m := mention.Read(text).Quantities
	if len(m) != 1 || m[0].Start != 0 || m[0].End != len(text) || m[0].Value != m[0].Most || m[0].Value != float64(int64(m[0].Value)) || m[0].Of >= mention.Percent {
		return nil, &NotRead{say["int"]}
	}
	return int64(m[0].Value), nil
}

// readList reads several values between commas.
func readList(text string) (any, error) {
	var out []string
	for _, part := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(",，、;；", r) }) {
		if part = strings.TrimSpace(part); part != "" && !slices.Contains(out, part) {
			out = append(out, part)
		}
	}
	if len(out) == 0 {
		return nil, &NotRead{say["list"]}
	}
	return out, nil
}

// readLanguage reads the code of a language, in two letters where it has one.
func readLanguage(text string) (any, error) {
	tag, err := language.Parse(text)
	if err != nil || in(yes, text) || in(no, text) {
		return nil, &NotRead{say["language"]}
	}
	return tag.String(), nil
}

// choicesOf are the choices of a question that the rules leave to its type.
func choicesOf(q *appeal.Question) []appeal.Choice {
	both := q.BothNames()
	switch {
	case q.Type == "bool":
		return []appeal.Choice{{Value: "true", Title: say["yes"]}, {Value: "false", Title: say["no"]}}
	case both != "":
		return []appeal.Choice{{Value: both, Title: rules.Text{En: "yes: " + both, Zh: "是：" + both, Ko: "그렇습니다: " + both}}}
	case strings.HasPrefix(q.Fact, "evidence.") && strings.HasSuffix(q.Fact, ".language"):
		return []appeal.Choice{{Value: "en", Title: say["english"]}, {Value: "zh", Title: say["chinese"]}, {Value: "ko", Title: say["korean"]}}
	}
	return nil
}
