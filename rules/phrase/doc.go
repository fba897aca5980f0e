// Package phrase looks for sets of phrases in a text of three languages, and
// says how the text means them: whether it states, denies or only mentions
// them. [Compile] reads the sets once; [Matcher.Scan] reads a text in one pass.
//
// # The language of phrases
//
// A phrase is words in a row. Case, width, Unicode form and inflection do not
// matter: "cancelled order" is found in "Cancelling orders". Between Korean and
// Chinese characters blanks, line breaks and punctuation do not matter either:
// 판매중지 is found in "판매 중지는".
//
//	fake tracking          the words in a row
//	(fake|false) tracking  one of several words; (a|) may be left out
//	not ... scanned        a gap: up to twelve words or thirty characters
//	waybill & fake         both in one sentence, in any order
//	waybill && fake        both in one sentence or in two next to each other
//	{waybill} & {no-scan}  any phrase of another set
//	^가품                  only where a word begins
//
// A gap, & and && do not stand inside ( ). What cannot be read is a [Mistake] with
// its place and a remedy.
//
// # How a text means a phrase
//
// A cue such as "not", "아닙니다" or "不涉及" makes the phrases in its clause
// [Denied], unless it is part of the phrase itself. Examples, threats and
// general rules, guesses, and words that address a program are told apart in
// the same way; see [Modality]. This is a first version: it judges clause by
// clause and does not follow what a later sentence takes back.
package phrase
