package deadline

import (
	"fmt"

	"github.com/reinstate-go/reinstate/rules"
)

// maxBusinessDays bounds what a condition may count; no limit of a platform
// comes near it.
const maxBusinessDays = 500

// Functions lets conditions count business days in Korea. An absent argument
// leaves them unknown; what lies outside the calendar makes a condition fail.
func Functions() rules.EnvOption {
	return rules.All(
		rules.FunctionOf(rules.Function{
			Name: "business_days_after", Signature: "business_days_after(date or timestamp, int) -> date",
			Example: `business_days_after(date("2026-02-13"), 1)`, Result: `date("2026-02-19")`, Cost: rules.Cost{Call: 50},
			Doc: "The business day in Korea that many after the date, which is not counted itself; a timestamp counts as its day in Korea.",
		}, businessDaysAfter),
		rules.FunctionOf(rules.Function{
			Name: "business_days_between", Signature: "business_days_between(date or timestamp, date or timestamp) -> int",
			Example: `business_days_between(date("2026-02-13"), date("2026-02-20"))`, Result: `2`, Cost: rules.Cost{Call: 100},
			Doc: "The business days in Korea from the first, which is not counted, to the second, which is; below 0 where it lies before.",
		}, Korea().BusinessDaysBetween),
	)
}

func businessDaysAfter(d rules.Date, n int) (rules.Date, error) {
	if n < 0 || n > maxBusinessDays {
		return d, fmt.Errorf("%d is no number of business days from 0 to %d", n, maxBusinessDays)
	}
	return Korea().AddBusinessDays(d, n)
}
