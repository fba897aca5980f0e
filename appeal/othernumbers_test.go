package appeal

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/rules/mention"
)

// registration is a number of the Korean register of rights: 10 begins a patent, 30 a
// design, 40 a mark. What begins otherwise is another right.
var (
	longNumber   = regexp.MustCompile(`(?:[A-Za-z]{1,4})?\d[\d-]{5,}\d(?:[A-Z]{2})?`)
	aDay         = regexp.MustCompile(`^(19|20)\d\d-?[01]\d`)
	registration = regexp.MustCompile(`^[1-4]0-\d{7}$`)
)

// otherNumbers gives the numbers and models of a case others, digit for digit, so that
// two that differ in one place still do. Days stay as they are.
func otherNumbers(t testing.TB, c map[string]any, digits string) *renaming {
	r := &renaming{map[string]string{}}
	data, err := json.Marshal(c)
	require.NoError(t, err)
	for _, n := range longNumber.FindAllString(string(data), -1) {
		short := strings.Contains(n, "-") && len(strings.ReplaceAll(n, "-", "")) < 8
		if !registration.MatchString(n) && !aDay.MatchString(n) && !short {
			r.to[n] = otherNumber(n, digits)
		}
	}
	for _, x := range listOf(c["evidence"]) {
		for _, m := range listOf(x.(map[string]any)["models"]) {
			r.to[m.(string)] = otherNumber(m.(string), digits)
		}
	}
	return r
}

// otherNumber keeps a public check digit right or wrong, as it was.
func otherNumber(n, digits string) string {
	out := strings.Map(func(c rune) rune {
		if c < '0' || c > '9' {
			return c
		}
		return rune(digits[c-'0'])
	}, n)
	checked, valid := mention.Check(mention.TrackingNumber, n)
	for d := byte('0'); checked && d <= '9'; d++ {
		if _, is := mention.Check(mention.TrackingNumber, out); is == valid {
			break
		}
		out = out[:10] + string(d) + out[11:]
	}
	return out
}
