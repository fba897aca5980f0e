package deadline

import (
	"time"

	"github.com/reinstate-go/reinstate/rules"
)

// A Year is the public holidays of one year, as they were known on a day.
type Year struct {
	Year     int
	Known    rules.Date // what was decreed later is not in it
	Holidays []Holiday  // in order; some fall on a Saturday or a Sunday
	Sources  []rules.Source
}

// A Holiday is one public holiday, or the day that is given for one.
type Holiday struct {
	On         rules.Date
	Name       rules.Text
	Substitute bool // given because the holiday fell on another day off
}

// known is when the copy of the outlines was last looked after.
var known = rules.Date{Year: 2026, Month: time.August, Day: 11}

// koreanYears are the days off of public offices (관공서의 공휴일), each year out of
// the calendar outline (월력요항) that the government publishes in the June
// before, with what was decreed since. Labour Day was none before 2026.
var koreanYears = []Year{
	{2024, known, []Holiday{
		holiday(2024, time.January, 1, "New Year's Day", "元旦", "1월 1일"),
		holiday(2024, time.February, 9, "the day before Seollal", "春节前一天", "설날 전날"),
		holiday(2024, time.February, 10, "Seollal", "春节", "설날"),
		holiday(2024, time.February, 11, "the day after Seollal", "春节次日", "설날 다음 날"),
		substitute(2024, time.February, 12, "Seollal", "春节", "설날"),
		holiday(2024, time.March, 1, "Independence Movement Day", "三一节", "3·1절"),
		holiday(2024, time.April, 10, "National Assembly election", "国会议员选举日", "제22대국회의원선거"),
		holiday(2024, time.May, 5, "Children's Day", "儿童节", "어린이날"),
		substitute(2024, time.May, 6, "Children's Day", "儿童节", "어린이날"),
		holiday(2024, time.May, 15, "Buddha's Birthday", "佛诞日", "부처님 오신 날"),
		holiday(2024, time.June, 6, "Memorial Day", "显忠日", "현충일"),
		holiday(2024, time.August, 15, "Liberation Day", "光复节", "광복절"),
		holiday(2024, time.September, 16, "the day before Chuseok", "中秋前一天", "추석 전날"),
		holiday(2024, time.September, 17, "Chuseok", "中秋", "추석"),
		holiday(2024, time.September, 18, "the day after Chuseok", "中秋次日", "추석 다음 날"),
		holiday(2024, time.October, 1, "a day decreed", "临时公休日", "임시공휴일"),
		holiday(2024, time.October, 3, "National Foundation Day", "开天节", "개천절"),
		holiday(2024, time.October, 9, "Hangeul Day", "韩文日", "한글날"),
		holiday(2024, time.December, 25, "Christmas Day", "圣诞节", "기독탄신일"),
	}, sourcesOf2024},
	{2025, known, []Holiday{
		holiday(2025, time.January, 1, "New Year's Day", "元旦", "1월 1일"),
		holiday(2025, time.January, 27, "a day decreed", "临时公休日", "임시공휴일"),
		holiday(2025, time.January, 28, "the day before Seollal", "春节前一天", "설날 전날"),
		holiday(2025, time.January, 29, "Seollal", "春节", "설날"),
		holiday(2025, time.January, 30, "the day after Seollal", "春节次日", "설날 다음 날"),
		holiday(2025, time.March, 1, "Independence Movement Day", "三一节", "3·1절"),
		substitute(2025, time.March, 3, "Independence Movement Day", "三一节", "3·1절"),
		holiday(2025, time.May, 5, "Children's Day and Buddha's Birthday", "儿童节、佛诞日", "어린이날, 부처님 오신 날"),
		substitute(2025, time.May, 6, "Buddha's Birthday", "佛诞日", "부처님 오신 날"),
		holiday(2025, time.June, 3, "presidential election", "总统选举日", "임시공휴일(대통령선거)"),
		holiday(2025, time.June, 6, "Memorial Day", "显忠日", "현충일"),
		holiday(2025, time.August, 15, "Liberation Day", "光复节", "광복절"),
		holiday(2025, time.October, 3, "National Foundation Day", "开天节", "개천절"),
		holiday(2025, time.October, 5, "the day before Chuseok", "中秋前一天", "추석 전날"),
		holiday(2025, time.October, 6, "Chuseok", "中秋", "추석"),
		holiday(2025, time.October, 7, "the day after Chuseok", "中秋次日", "추석 다음 날"),
		substitute(2025, time.October, 8, "Chuseok", "中秋", "추석"),
		holiday(2025, time.October, 9, "Hangeul Day", "韩文日", "한글날"),
		holiday(2025, time.December, 25, "Christmas Day", "圣诞节", "기독탄신일"),
	}, sourcesOf2025},
	{2026, known, []Holiday{
		holiday(2026, time.January, 1, "New Year's Day", "元旦", "1월 1일"),
		holiday(2026, time.February, 16, "the day before Seollal", "春节前一天", "설날 전날"),
		holiday(2026, time.February, 17, "Seollal", "春节", "설날"),
		holiday(2026, time.February, 18, "the day after Seollal", "春节次日", "설날 다음 날"),
		holiday(2026, time.March, 1, "Independence Movement Day", "三一节", "3·1절"),
		substitute(2026, time.March, 2, "Independence Movement Day", "三一节", "3·1절"),
		holiday(2026, time.May, 1, "Labour Day", "劳动节", "노동절"),
		holiday(2026, time.May, 5, "Children's Day", "儿童节", "어린이날"),
		holiday(2026, time.May, 24, "Buddha's Birthday", "佛诞日", "부처님 오신 날"),
		substitute(2026, time.May, 25, "Buddha's Birthday", "佛诞日", "부처님 오신 날"),
		holiday(2026, time.June, 3, "local elections", "地方选举日", "전국동시지방선거"),
		holiday(2026, time.June, 6, "Memorial Day", "显忠日", "현충일"),
		holiday(2026, time.July, 17, "Constitution Day", "制宪节", "제헌절"),
		holiday(2026, time.August, 15, "Liberation Day", "光复节", "광복절"),
		substitute(2026, time.August, 17, "Liberation Day", "光复节", "광복절"),
		holiday(2026, time.September, 24, "the day before Chuseok", "中秋前一天", "추석 전날"),
		holiday(2026, time.September, 25, "Chuseok", "中秋", "추석"),
		holiday(2026, time.September, 26, "the day after Chuseok", "中秋次日", "추석 다음 날"),
		holiday(2026, time.October, 3, "National Foundation Day", "开天节", "개천절"),
		substitute(2026, time.October, 5, "National Foundation Day", "开天节", "개천절"),
		holiday(2026, time.October, 9, "Hangeul Day", "韩文日", "한글날"),
		holiday(2026, time.December, 25, "Christmas Day", "圣诞节", "기독탄신일"),
	}, sourcesOf2026},
	{2027, known, []Holiday{
		holiday(2027, time.January, 1, "New Year's Day", "元旦", "1월 1일"),
		holiday(2027, time.February, 6, "the day before Seollal", "春节前一天", "설날 전날"),
		holiday(2027, time.February, 7, "Seollal", "春节", "설날"),
		holiday(2027, time.February, 8, "the day after Seollal", "春节次日", "설날 다음 날"),
		substitute(2027, time.February, 9, "Seollal", "春节", "설날"),
		holiday(2027, time.March, 1, "Independence Movement Day", "三一节", "3·1절"),
		holiday(2027, time.May, 1, "Labour Day", "劳动节", "노동절"),
		substitute(2027, time.May, 3, "Labour Day", "劳动节", "노동절"),
		holiday(2027, time.May, 5, "Children's Day", "儿童节", "어린이날"),
		holiday(2027, time.May, 13, "Buddha's Birthday", "佛诞日", "부처님 오신 날"),
		holiday(2027, time.June, 6, "Memorial Day", "显忠日", "현충일"),
		holiday(2027, time.July, 17, "Constitution Day", "制宪节", "제헌절"),
		substitute(2027, time.July, 19, "Constitution Day", "制宪节", "제헌절"),
		holiday(2027, time.August, 15, "Liberation Day", "光复节", "광복절"),
		substitute(2027, time.August, 16, "Liberation Day", "光复节", "광복절"),
		holiday(2027, time.September, 14, "the day before Chuseok", "中秋前一天", "추석 전날"),
		holiday(2027, time.September, 15, "Chuseok", "中秋", "추석"),
		holiday(2027, time.September, 16, "the day after Chuseok", "中秋次日", "추석 다음 날"),
		holiday(2027, time.October, 3, "National Foundation Day", "开天节", "개천절"),
		substitute(2027, time.October, 4, "National Foundation Day", "开天节", "개천절"),
		holiday(2027, time.October, 9, "Hangeul Day", "韩文日", "한글날"),
		substitute(2027, time.October, 11, "Hangeul Day", "韩文日", "한글날"),
		holiday(2027, time.December, 25, "Christmas Day", "圣诞节", "기독탄신일"),
		substitute(2027, time.December, 27, "Christmas Day", "圣诞节", "기독탄신일"),
	}, sourcesOf2027},
}

func holiday(year int, month time.Month, day int, en, zh, ko string) Holiday {
	return Holiday{On: rules.Date{Year: year, Month: month, Day: day}, Name: rules.Text{En: en, Zh: zh, Ko: ko}}
}

func substitute(year int, month time.Month, day int, en, zh, ko string) Holiday {
	h := holiday(year, month, day, "substitute for "+en, zh+"代休", "대체공휴일("+ko+")")
	h.Substitute = true
	return h
}
