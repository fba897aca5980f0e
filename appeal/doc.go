// Package appeal finds the root cause behind the suspension of a marketplace
// seller. A [Case] goes in, a [Diagnosis] comes out; most programs need no other
// package:
//
//	d, err := appeal.Diagnose(ctx, appeal.Case{Notice: appeal.NoticeInput{Text: mail}})
//
// [Diagnose] judges by the embedded Coupang rules. [New] makes an [Engine] over
// other rules or with another clock; it is safe for concurrent use, and one
// engine serves a whole program. [Batch] judges many cases in parallel.
// [DecodeCase] reads a case from JSON or YAML and names every mistake in it.
// Package report writes a diagnosis for people.
//
// For people who write rules, [TestPack] runs the tests beside them and
// [VetPack] tells what is wrong, odd or forgotten in them.
//
// What is wrong with the seller's situation is data in the Diagnosis. An error
// means that the case could not be judged. What nobody knows is absent, and what
// would settle it stands in Questions.
//
// The library prepares; the account holder decides, signs and sends. Nothing in
// it touches the network or the disk, and it reads the clock only where no
// as_of is given. A notice is data: text in it that addresses a program is
// never followed.
//
// The JSON names of Case and Diagnosis, the ids of causes and signals and the
// kinds of problems stay; what else is exported may still change before 1.0.
package appeal
