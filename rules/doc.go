// Package rules reads conditions from YAML, checks them before anything runs,
// and answers each with one of four results. It knows nothing of appeals: the
// Go type of a condition says what it may name.
//
// # A condition is typed by a struct
//
// [Cond] over a struct V is a CEL expression that may name the fields of V by
// their json tags. [NewEnv] reads V once; [Tree.Compile] checks every condition
// and tells all mistakes at file:line:col. [Cond.Eval] answers:
//
//   - [Match] and [NoMatch]: it was decided;
//   - [Unknown]: an input is missing, named down to the list element;
//   - [Failed]: the condition itself went wrong, at its place in the file.
//
// What is absent is unknown. It is never false, zero, empty or the year 1, and
// has(x) alone asks for presence. [Closed] and [Complete] say where absence is
// knowledge.
//
// # A pack is a folder of documents
//
// [Open] reads every .yaml file below a root. A document's first key is its kind
// and holds its id; several documents of one file are separated by ---.
//
//	cause: fake-waybill
//	title: {en: Fake waybill, zh: 虚假发货, ko: 허위 송장 입력}
//	signals:
//	  - id: no-first-scan
//	    when: facts.first_scan_exists == false
//	    weight: 3
//
// A condition stands on one line, or in a literal block (|); other styles are
// problems, because they would move or cut it. [Tree.Decode] fills the caller's
// own structs and checks them against a JSON Schema; unknown and duplicate keys
// are problems too, and so is a key without a value: a place that was left open.
// Files that end in _test.yaml hold tests and are read by [OpenTests]. Package
// appeal describes the kinds of its packs.
//
// [Open] lays overlays over a pack: other folders that override, add and take
// away by kind and id. [Tree.Changes] tells what came of them, and [Tree.Values]
// where each value comes from.
//
// What conditions may use besides the fields: the operators and macros of CEL,
// the methods that an environment declares, and the functions of one table,
// [Functions], such as
//
//	date("2026-03-12")                // a day, compared with < <= > >= == !=
//	issued_on >= months_before(as_of, 6)
//	notice.clauses.overlaps(["4.2.1", "4.2.2"])
//	same_text(licence.holder, account.name)
//
// No function reads a clock or a network. [FunctionOf] adds a room's own.
//
// # What compiles and is odd all the same
//
// [Tree.Lint] looks through all cases of a condition and tells what can never
// match, what adds nothing and what CEL reads differently; [Related] holds
// conditions against each other. Both say only what holds for every view.
//
// # Three readers
//
// A rule author gets [Problems], a developer an error, and the person a case is
// about gets data. [Problems.Err] and [ProblemsOf] lead from one to the other.
package rules
