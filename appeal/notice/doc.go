// Package notice reads what a platform wrote to a seller: which sanction it
// imposes, since when, under which number and clauses, what it asks for, and how
// and until when it wants to be answered.
//
// For all uses call [Read]. Each [Field] of a [Notice] is a value with the words
// it was read from and their place in the text as it was given, whatever form
// that was typed, copied or saved in. What the text does not settle is absent;
// nothing is guessed. What no field took is listed in Unread, and a day that can
// be read in two ways in Doubts.
//
// # The way of a text
//
//  1. It is folded: composed, narrow, one kind of blank and of line end.
//  2. Its voices are told apart: the notice's own words from older messages that
//     it quotes, from small print, from chat lines of the seller and of friends, and
//     from what people write around a notice that they pass on. Where the notice is
//     in what somebody forwards or retells, that is the notice.
//  3. Package phrase finds the words by which fields are told, each with its
//     modality: a denial, an example, a threat or a guess states nothing. Package
//     mention finds days, periods, numbers and addresses.
//  4. Each field weighs what stands beside its candidates. The several clocks of a
//     notice compete for a time: the answer, the platform's review, the hold on money,
//     the length of a sanction, the age of papers, the removal of stock.
//
// The words of each field stand in files words_*.go, beside the code that uses
// them. A text that addresses a program which reads it is reported in
// ContainsInstructions, and changes nothing in what is read.
package notice
