package deadline

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/rules"
)

// everyDay are the days of the calendar on which a period may start and still end in it.
func everyDay() []rules.Date {
	var out []rules.Date
	for d := (rules.Date{Year: 2024, Month: time.January, Day: 1}); d.Year < 2027; d = d.AddDays(1) {
		out = append(out, d)
	}
	return out
}

// A period that starts later never ends earlier, and a longer one never either.
func TestEndsGrowWithStartAndLength(t *testing.T) {
	for _, unit := range []string{Hours, Days, BusinessDays, Months} {
		for _, n := range []int{1, 3, 10} {
			var last End
			for _, d := range everyDay() {
				e, err := Korea().End(Period{n, unit}, Start{Day: d})
				require.NoError(t, err)
				require.False(t, e.At.Before(last.At), "%d %s from %s", n, unit, d)
				require.False(t, e.Earliest.Before(last.Earliest), "%d %s from %s", n, unit, d)
				require.False(t, e.Earliest.After(e.At), "%d %s from %s", n, unit, d)
				longer, err := Korea().End(Period{n + 1, unit}, Start{Day: d})
				require.NoError(t, err)
				require.True(t, longer.At.After(e.At), "%d %s from %s", n, unit, d)
				last = e
			}
		}
	}
}

// A limit in business days never ends on a Saturday, a Sunday or a holiday.
func TestBusinessDaysNeverEndOnAHoliday(t *testing.T) {
	for _, d := range everyDay() {
		for n := 1; n <= 20; n++ {
			e, err := Korea().End(Period{n, BusinessDays}, Start{Day: d})
			require.NoError(t, err)
			for _, at := range []time.Time{e.At, e.Earliest} {
				open, err := Korea().IsBusinessDay(rules.DateOf(at))
				require.NoError(t, err)
				require.True(t, open, "%d from %s", n, d)
			}
		}
	}
}

// An instant counts as its day in Korea, whatever zone it is told in.
func TestAnInstantCountsAsItsDayInKorea(t *testing.T) {
	late := time.Date(2026, time.March, 11, 15, 30, 0, 0, time.UTC) // 00:30 on the 12th in Korea
	for _, unit := range []string{Days, BusinessDays, Months} {
		a, err := Korea().End(Period{5, unit}, Start{At: late})
		require.NoError(t, err)
		b, err := Korea().End(Period{5, unit}, Start{Day: rules.Date{Year: 2026, Month: time.March, Day: 12}})
		require.NoError(t, err)
		require.Equal(t, b, a)
	}
}

func TestWhatIsNoPeriod(t *testing.T) {
	day := Start{Day: rules.Date{Year: 2026, Month: time.March, Day: 12}}
	for want, c := range map[string]struct {
		p Period
		s Start
	}{
		"0 is no length":               {Period{0, Days}, day},
		"-3 is no length":              {Period{-3, Days}, day},
		"99999 is no length":           {Period{99999, Days}, day},
		`"weeks" is no unit`:           {Period{2, "weeks"}, day},
		"needs the day on which it":    {Period{2, Days}, Start{}},
		"are known for the years 2024": {Period{2, BusinessDays}, Start{Day: rules.Date{Year: 2019, Month: time.May, Day: 1}}},
	} {
		_, err := Korea().End(c.p, c.s)
		require.ErrorContains(t, err, want)
	}
}

func ExampleCalendar_End() {
	received := time.Date(2026, time.May, 21, 10, 12, 0, 0, time.FixedZone("KST", 9*60*60))
	end, err := Korea().End(Period{5, BusinessDays}, Start{At: received})
	if err != nil {
		panic(err)
	}
	fmt.Println(end.At.Format("Mon 2 Jan 15:04:05"), "·", end.Earliest.Format("Mon 2 Jan"))
	// Output: Fri 29 May 23:59:59 · Thu 28 May
}
