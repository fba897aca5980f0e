// Package mention reads what is named in a text: days and instants, periods of
// time, clauses of a contract, numbers of things, sums, the numbers of papers,
// addresses, firms. It is the one reader for notices, evidence and letters, in
// English, Chinese (both scripts) and Korean.
//
// For all uses call [Read]. It works on a folded copy (NFKC, so that full-width
// digits and decomposed Hangul read alike; O and l between digits are the digits
// that a scanner took for letters), and every mention carries its byte offsets in
// the text that was given, on the edges of its characters. Each list is in text
// order. The tokens of the text are walked twice, in time proportional to the
// text; no search looks further than a fixed number of tokens.
//
// Read says what stands there and no more. A year that is missing stays open
// until the caller settles it with [Date.Nearest] or [Date.OnOrAfter]; a day
// and a month that could change places (06/07/2026) stay ambiguous, and
// [Date.Candidates] gives both readings; whether a period is a limit for an
// answer or the length of a sanction is not for this package to say, nor which
// of the numbers is the notice's own.
//
// # What is read
//
//   - [Date]: 2026년 3월 12일, '26.3.12, 26. 3. 12., 2026/03/19, 民國115年3月9日,
//     二〇二六年三月五日, 삼월 오일, the 5th of March, March twenty-third, 27일까지; with
//     weekday, time and zone; both ends of a range (4月1日至7日, from 6 to 13
//     April). Months that a scanner or a line break spoilt are read (Apri1,
//     Janu-⏎ary). A glued 1-12 February is read as no range, and a bare 3/4 as
//     nothing.
//   - [Relative]: 오늘부로, 昨天, tomorrow, 이번 주 금요일, 下周五, by Friday, told from the
//     day of writing; weeks start on Monday. "Next Friday" has two candidates.
//   - [Time]: a time of day without its day. 24:00, 자정 and midnight are the end
//     of the day.
//   - [Period]: minutes, hours, days, working days, weeks (seven days each:
//     [Period.Days]), months, years; 3~5영업일 has a least and a most; 열흘, 보름,
//     半个月 (fifteen days), a fortnight, seventy-two hours, D-7; with the [Sense]
//     of the words around it.
//   - [Clause]: 제14조 제1항, 第十四条第一款, Article 14(1), Section 4.2.1.
//   - [Quantity] and [Ratio]: 142건, 三十一笔, two dozen orders, 31.6%, 백 건 중 스물여섯
//     건. A noun beside the number says what it counts; 이 건 ("this matter"), 제3건
//     and a size in centimetres count nothing. A bare decimal is a score where a
//     word for scores stands before it in the sentence. A period in days, or
//     working days, is listed as a quantity too.
//   - [Money]: in the smallest unit of an ISO 4217 currency: KRW, JPY and VND have
//     none below one, the others a hundredth. $ is USD, 元 is CNY; a bare ¥ may be
//     CNY or JPY, and Money.Or says so.
//   - [ID]: what follows its label (조치번호, 案号, Ref., order #), and what its shape
//     tells: rights (40-, 30-, 20-, 10-), KC certificates, postal items, business
//     numbers. Where a public rule checks the digits, Valid is its verdict; a bare
//     number of such a shape is listed only where the rule holds.
//   - [Contact]: telephone numbers, mail and web addresses. Dates and periods
//     within them are dropped.
//   - [Company]: a name with its legal form: ㈜, 주식회사, 有限公司, Co., Ltd., GmbH.
//
// # Zones
//
// Zones are offsets: KST and JST +9, 北京时间 +8, UTC and GMT with or without an
// offset, EST, EDT, PST, PDT. CST is China's and also America's and is no zone
// here. Where the text names none, Zone is nil and the caller decides.
package mention
