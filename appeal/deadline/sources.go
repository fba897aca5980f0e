package deadline

import (
	"strconv"
	"time"

	"github.com/reinstate-go/reinstate/rules"
)

// The sources of the table. The outline itself was not seen, only the words of
// those who copied it; each year rests on two that agree.

var sourcesOf2024 = []rules.Source{
	outline(2024), rulesOfTheLaw,
	press("Yonhap: days off of 2025, 68 as in 2024", "http://rankmore.kr/news/855277", rules.Date{Year: 2024, Month: time.June, Day: 20}),
}

var sourcesOf2025 = []rules.Source{
	outline(2025), rulesOfTheLaw,
	press("Yonhap: outline of 2025, 119 days off in a week of five days", "http://rankmore.kr/news/855277", rules.Date{Year: 2024, Month: time.June, Day: 20}),
	press("K-Labor: January 27 designated as a temporary national holiday", "http://k-labor.com/eng/notice_01.asp?gubun=1&idx1=1204", rules.Date{}),
}

var sourcesOf2026 = []rules.Source{
	outline(2026), rulesOfTheLaw,
	press("outline of 2026, 118 days off in a week of five days", "http://goldenseedbio.com/bbs/board.php?bo_table=info&wr_id=1006789", rules.Date{Year: 2025, Month: time.June, Day: 30}),
	press("Segye: Constitution Day is a public holiday again", "https://m.segye.com/view/20260204501613", rules.Date{Year: 2026, Month: time.February, Day: 4}),
	press("KBS: Labour Day is a public holiday from this year on", "https://news.kbs.co.kr/news/pc/view/view.do?ncd=8527860", rules.Date{Year: 2026, Month: time.April, Day: 7}),
}

var sourcesOf2027 = []rules.Source{
	outline(2027), rulesOfTheLaw,
	press("Labour Day and Constitution Day have substitutes", "https://github.com/vacanza/holidays/pull/3728", rules.Date{Year: 2026, Month: time.July, Day: 27}),
	press("KASI: new moons of 2027", "https://astro.kasi.re.kr/life/post/calendarData", rules.Date{Year: 2025, Month: time.July, Day: 1}),
}

// readOn is when all of them were read.
var readOn = rules.Date{Year: 2026, Month: time.November, Day: 25}

func outline(year int) rules.Source {
	y := strconv.Itoa(year)
	return rules.Source{Grade: "repost", Title: y + "년 월력요항, as copied by hyunbinseo/holidays-kr",
		URL: "https://github.com/hyunbinseo/holidays-kr/blob/342fbdcd9a785392ca2aa24332afe7b809698e16/public/" + y + ".csv", Read: readOn}
}

// rulesOfTheLaw computes the days out of the Public Holidays Act (공휴일에 관한 법률)
// and the lunar calendar, on its own.
var rulesOfTheLaw = rules.Source{Grade: "repost", Title: "공휴일에 관한 법률, as vacanza/holidays follows it",
	URL: "https://github.com/vacanza/holidays/blob/c382fdec456ce76e03b841ab809d47e46be610a2/holidays/countries/south_korea.py", Read: readOn}

func press(title, url string, published rules.Date) rules.Source {
	return rules.Source{Grade: "press", Title: title, URL: url, Published: published, Read: readOn}
}
