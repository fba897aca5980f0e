package deadline

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/reinstate-go/reinstate/rules"
)

func day(t testing.TB, s string) rules.Date {
	t.Helper()
	d, err := rules.ParseDate(s)
	require.NoError(t, err)
	return d
}

func TestBusinessDays(t *testing.T) {
	for name, days := range map[string]map[string]bool{
		"weekend":                           {"2026-03-13": true, "2026-03-14": false, "2026-03-15": false, "2026-03-16": true},
		"Seollal":                           {"2026-02-13": true, "2026-02-16": false, "2026-02-17": false, "2026-02-18": false, "2026-02-19": true},
		"Seollal on a Sunday":               {"2027-02-05": true, "2027-02-08": false, "2027-02-09": false, "2027-02-10": true},
		"Seollal on a Saturday":             {"2024-02-08": true, "2024-02-09": false, "2024-02-12": false, "2024-02-13": true},
		"Chuseok":                           {"2026-09-23": true, "2026-09-24": false, "2026-09-25": false, "2026-09-28": true},
		"Chuseok joins two others":          {"2025-10-02": true, "2025-10-03": false, "2025-10-06": false, "2025-10-07": false, "2025-10-08": false, "2025-10-09": false, "2025-10-10": true},
		"substitute":                        {"2026-03-02": false, "2026-03-03": true, "2026-08-17": false, "2026-10-05": false, "2027-10-11": false, "2027-12-27": false},
		"no substitute for Memorial Day":    {"2026-06-06": false, "2026-06-08": true, "2027-06-07": true},
		"two holidays on one day":           {"2025-05-05": false, "2025-05-06": false, "2025-05-07": true},
		"elections":                         {"2024-04-10": false, "2025-06-03": false, "2026-06-03": false},
		"decreed for once":                  {"2024-10-01": false, "2025-01-27": false, "2026-10-01": true},
		"Labour Day since 2026":             {"2024-05-01": true, "2025-05-01": true, "2026-05-01": false, "2027-05-03": false},
		"Constitution Day since 2026":       {"2024-07-17": true, "2025-07-17": true, "2026-07-17": false, "2027-07-19": false},
		"first and last day of the table":   {"2024-01-01": false, "2024-01-02": true, "2027-12-31": true},
		"the turn of a year":                {"2025-12-31": true, "2026-01-01": false, "2026-01-02": true},
		"Christmas on a Saturday, a Friday": {"2027-12-24": true, "2026-12-25": false},
	} {
		t.Run(name, func(t *testing.T) {
			for s, want := range days {
				got, err := Korea().IsBusinessDay(day(t, s))
				require.NoError(t, err)
				require.Equal(t, want, got, s)
			}
		})
	}
}

// The press counted the days off of a week of five days when the outlines came
// out: 119, 119 and 118. Two holidays of 2025 and of 2026, and one of 2024, came
// later, all on weekdays.
func TestDaysOffAsTheOutlinesCountThem(t *testing.T) {
	for year, want := range map[int]int{2024: 119 + 1, 2025: 119 + 2, 2026: 118 + 2} {
		off := 0
		for d := (rules.Date{Year: year, Month: time.January, Day: 1}); d.Year == year; d = d.AddDays(1) {
			if open, err := Korea().IsBusinessDay(d); err == nil && !open {
				off++
			}
		}
		require.Equal(t, want, off, year)
	}
}

// The table is whole: in order, each day once, with sources, and every holiday
// that the law gives a substitute for has one where it falls on a day off.
func TestTheTableFollowsTheLaw(t *testing.T) {
	given := map[string]bool{"3·1절": true, "어린이날": true, "부처님 오신 날": true, "광복절": true, "개천절": true, "한글날": true, "기독탄신일": true, "노동절": true, "제헌절": true}
	for i, y := range Korea().Years() {
		require.Equal(t, 2024+i, y.Year)
		require.GreaterOrEqual(t, len(y.Sources), 2)
		require.True(t, y.Known.Valid())
		for j, h := range y.Holidays {
			require.Equal(t, y.Year, h.On.Year)
			require.NotEmpty(t, h.Name.En+h.Name.Zh)
			if j > 0 {
				require.Positive(t, h.On.Compare(y.Holidays[j-1].On), h.Name.Ko)
			}
			weekday := h.On.In(time.UTC).Weekday()
			if given[h.Name.Ko] && (weekday == time.Saturday || weekday == time.Sunday) {
				monday := h.On.AddDays((8 - int(weekday)) % 7)
				s, ok := Korea().Holiday(monday)
				require.True(t, ok && s.Substitute, "%s %s", h.On, h.Name.Ko)
			}
			if h.Substitute {
				require.NotContains(t, []time.Weekday{time.Saturday, time.Sunday}, weekday, h.On)
				open, err := Korea().IsBusinessDay(h.On.AddDays(-1))
				require.NoError(t, err)
				require.False(t, open, "what %s stands for", h.On)
			}
		}
	}
}

func TestAddBusinessDays(t *testing.T) {
	for _, c := range []struct {
		from string
		n    int
		want string
	}{
		{"2026-03-16", 0, "2026-03-16"},
		{"2026-03-14", 0, "2026-03-14"},
		{"2026-03-13", 1, "2026-03-16"},
		{"2026-03-14", 1, "2026-03-16"},
		{"2026-02-13", 1, "2026-02-19"},
		{"2026-02-09", 10, "2026-02-26"},
		{"2025-10-02", 1, "2025-10-10"},
		{"2025-12-31", 1, "2026-01-02"},
		{"2026-01-02", -1, "2025-12-31"},
		{"2026-02-18", -1, "2026-02-13"},
		{"2027-12-24", 4, "2027-12-31"},
	} {
		got, err := Korea().AddBusinessDays(day(t, c.from), c.n)
		require.NoError(t, err)
		require.Equal(t, c.want, got.String(), "%s %d", c.from, c.n)
	}
}

// What is added is found between; each way by single days comes to the same.
func TestAddingAndCountingAgree(t *testing.T) {
	c := Korea()
	rapid.Check(t, func(t *rapid.T) {
		a := rules.Date{Year: 2025, Month: time.January, Day: 1}.AddDays(rapid.IntRange(0, 700).Draw(t, "day"))
		n := rapid.IntRange(-150, 150).Draw(t, "n")
		b, err := c.AddBusinessDays(a, n)
		require.NoError(t, err)
		got, err := c.BusinessDaysBetween(a, b)
		require.NoError(t, err)
		require.Equal(t, n, got)
		if open, _ := c.IsBusinessDay(b); n != 0 {
			require.True(t, open)
		}
	})
}

func TestOutsideTheTableNothingIsGuessed(t *testing.T) {
	c := Korea()
	for _, s := range []string{"2023-12-31", "2028-01-01", "1999-06-01"} {
		_, err := c.IsBusinessDay(day(t, s))
		require.ErrorContains(t, err, "known for the years 2024 to 2027")
		_, err = c.BusinessDaysBetween(day(t, "2026-01-02"), day(t, s))
		require.Error(t, err)
		_, err = c.BusinessDaysBetween(day(t, s), day(t, "2026-01-02"))
		require.Error(t, err)
		_, err = c.AddBusinessDays(day(t, s), 0)
		require.Error(t, err)
	}
	_, err := c.AddBusinessDays(day(t, "2027-12-31"), 1)
	require.Error(t, err)
	_, err = c.AddBusinessDays(day(t, "2024-01-01"), -1)
	require.Error(t, err)
	_, err = c.IsBusinessDay(rules.Date{})
	require.Error(t, err)
}
