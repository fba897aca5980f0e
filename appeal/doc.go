// Package appeal finds the root cause behind the suspension of a marketplace
// seller. A [Case] goes in, a [Diagnosis] comes out; most programs need no other
// package:
//
//	d, err := appeal.Diagnose(ctx, appeal.Case{Notice: appeal.NoticeInput{Text: mail}})
//
// [Diagnose] judges by the embedded Coupang rules. [New] makes an [Engine] over
// other rules or with another clock; it is safe for concurrent use, and one
// engine serves a whole program. [Batch] judges many cases in parallel.
// [DecodeCase] reads a case from JSON or YAML and names every mistake in it. Package
// ask puts the open questions one by one, and package casefile keeps the answers.
// [Compare] tells what differs between two diagnoses of a case: what was done, and what
// came of it. Package report writes both for people.
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
//
// # The rules file
//
// A pack is a folder of YAML files, each of one or more documents separated by
// ---. A document's first key is its kind and holds its id. Texts for people are
// {en, zh, ko}; a source is named by its id; a condition (when, applies,
// not_needed, impossible) stands on one line or below a |. These are the kinds
// with their keys, and below them those of their entries:
//
//	pack        version title decide{threshold margin beside{when margin} wording{weight terms alleged beside least why source}} answering{work wait}
//	fact        type ask why where choices{value title} settled_by{when value}
//	source      grade title url ref published read program
//	phrases     en zh ko
//	cause       title summary confusable source signals requires *
//	  signals   id when weight why source *
//	  requires  id title accepts{kind when otherwise strength with{kind when otherwise} settles} covers period{amount unit} at_least chain template{kind issuer subject issued covers medium signed stamped timestamped page_numbers prices_masked quantity_visible buyer_data_visible} why fix source applies not_needed impossible profiles *
//	common      causes requires
//	  requires  id title accepts{kind when otherwise strength with{kind when otherwise} settles} covers period{amount unit} at_least chain template{kind issuer subject issued covers medium signed stamped timestamped page_numbers prices_masked quantity_visible buyer_data_visible} why fix source applies not_needed impossible profiles *
//	clause      title meaning causes source
//	check       criterion points part modes applies when each_requirement each_action each_item fills effort{work wait} why fix source *
//	grade       title least source
//	blocker     bars when title why fix source *
//	finding     family severity when verdict profiles title why fix source *
//	remark      severity says message fix source *
//	deadline    causes when amount unit from profiles title source *
//	modifier    when title why source *
//	conflict    when causes topic claims{says source} followed because *
//	action      kind when causes who by text why profiles source *
//	profile     title grades sources
//	wording     bias terms
//	fault       causes kinds when severity title why fix source profiles *
//	attribute   ask where
//	paper       title plan effort{work wait} template{issuer subject issued covers medium signed stamped timestamped page_numbers prices_masked quantity_visible buyer_data_visible}
//	message     text
//	test        of as_of cases{name use notice facts case profile expect{leading ground match no_match unknown asks requirements papers eligibility modifiers deadline conflicts grade scores checks}}
//	fixture     case
//	*           status in_force{from until} approved{by on}
//
// A rule speaks for its cause by its weight, or against it below 0:
//
//	signals:
//	  - id: says-late
//	    when: notice.asserts("came-late")
//	    weight: 3
//	    why: {en: The notice calls it late., zh: 通知说晚了。, ko: 통지가 늦었다고 합니다.}
//	    source: delivery-policy
//	    approved: {by: policy@example.com, on: 2026-01-05}
//
// approved names who answers for the words, and nothing depends on it; "appeal
// pack doc --sentences" lists all words with it. A signal with status:
// experimental is shown in a diagnosis and not counted, and a cause with it is
// left out. What has in_force counts on those days alone, both included, by the
// day in Korea at which the case is judged:
//
//	status: experimental
//	in_force: {from: 2026-01-01}
//
// What a condition may name is the case ([Case], by its JSON names), the notice
// as it was read, and the facts that the pack declares; in accepts and faults it is
// one paper as item, the account's entity, as_of, and as paper what comes of holding
// it against the rest of the case ([evidence.View]). It may call notice.asserts,
// notice.denies and notice.mentions with a set of phrases, and the functions
// contains_all, overlaps, same_text, date, day_of, days_after, days_before,
// days_between, months_after, months_before, business_days_after and
// business_days_between, which [rules.Functions] and package deadline explain. What is absent is unknown, and a question: a fact is
// declared with the words of that question, and with what in a notice settles it:
//
//	fact: orders_late
//	type: int
//	ask: {en: How many orders came late?, zh: 有多少订单延迟？, ko: 늦은 주문이 몇 건입니까?}
//	why: {en: The number decides., zh: 数量决定。, ko: 건수가 가릅니다.}
//	where: {en: In your order list., zh: 订单列表。, ko: 주문 목록.}
//	settled_by:
//	  - {when: 'notice.sanction == "none"', value: 0}
//
// Tests stand beside the rules in files that end in _test.yaml. A case is given
// by its notice, its facts, or whole; rules are named by their ids in the
// document, and unknown says what is missing:
//
//	test: slow-parcel
//	as_of: 2026-01-15T09:00:00+09:00
//	cases:
//	  - name: the notice calls the orders late
//	    notice: Your Coupang account has been suspended. Your orders were late.
//	    expect: {leading: slow-parcel, match: [says-late], unknown: {many-orders: [facts.orders_late]}}
//
// Of papers, requirements says how far each is met, and papers all that is wrong with
// one: the ids of its faults, of notes too, and of what it lacks for a requirement. An
// empty list is a paper without any. What must be asked of one stands under asks. A
// requirement is that of the document, or cause/id; what the notice itself asks for is
// asked-KIND:
//
//	case: {evidence: [{id: E1, kind: carrier-tracking, expires_on: 2026-01-01}, {id: E2, kind: carrier-tracking, stamped: true}]}
//	expect: {requirements: {tracking: met}, papers: {E1: [out-of-date], E2: []}, asks: [evidence.E2.expires_on]}
//
// How ready a file is comes of checks, each worth points in one criterion, of the least
// that a grade takes of each criterion, and of blockers that keep a file from a grade
// whatever its points. A check asks once (when), or of each requirement, each action of
// the plan or each thing that the notice lists; then each has its share of the points.
// part is what of the case it looks at: without it, as where something is not known, the
// check is not judged, and its points are not counted as lost. fills is what a seller
// completes to pass it, and "appeal pack vet" proves that it does. What the conditions may
// name is the case as above, and file, plan, letter, requirements and papers. Checks and
// blockers hold by every profile: a profile chooses what must be proved, not how ready a
// file is:
//
//	check: action-owned
//	criterion: corrective_action
//	points: 10
//	part: plan
//	each_action: has(action.owner)
//	fills: [plan.actions.owner]
//	effort: {work: 1}
//	why: {en: What nobody is charged with is not done., zh: 没人负责就没人做。, ko: 담당자가 없으면 되지 않습니다.}
//	fix: {en: Name who does it., zh: 写明负责人。, ko: 담당자를 적으세요.}
//	---
//	blocker: undecided
//	bars: high
//	when: '!has(file.mode)'
//	title: {en: It is not decided what to answer, zh: 尚未决定如何回应, ko: 어떻게 답할지 정하지 않음}
//	why: {en: All else depends on it., zh: 其余都取决于此。, ko: 나머지가 여기에 달려 있습니다.}
//	fix: {en: Decide on it first., zh: 请先决定。, ko: 먼저 정하세요.}
//
// A test says which grade comes out, and of criteria and checks the points with those that
// could be judged; a check is open where it could not be, and none where it is not for
// the case:
//
//	case: {plan: {actions: [{what: A second sorter, owner: warehouse lead}, {what: A count each night}]}}
//	expect: {grade: medium, scores: {corrective_action: 5/10}, checks: {action-owned: 5/10, signed: open}, match: [undecided]}
//
// What has to be got where a paper is missing is told by templates: that of a paper
// says what a good one of its kind says, that of a requirement which papers meet it.
// Without one it is a paper of the first kind that proves it, with what must stand
// beside it. Names, days and what the notice lists come from the case; issuer and
// subject are roles, of which owner is that of the brand or the right. effort is the
// hours of work, and of waiting for others, that it takes to get a paper: it puts them
// in an order. "appeal pack vet" proves each of them by judging it:
//
//	paper: carrier-tracking
//	title: {en: carrier's record, zh: 承运商记录, ko: 택배사 기록}
//	effort: {work: 1, wait: 24}
//	template: {issuer: carrier, covers: [orders], medium: scan, stamped: true, timestamped: true}
//
// An overlay is a folder of the same form that is laid over a pack ([WithOverlay]).
// A document of a kind and id that the pack has changes it: mappings key by key,
// lists of entries with an id entry by entry, everything else whole. A key
// without a value takes the key away, append adds to a list, and disable takes a
// document or an entry away:
//
//	cause: slow-parcel
//	summary: {en: Parcels came late under a real number.} # zh and ko stay
//	signals:
//	  - {id: says-late, weight: 4, status: experimental}
//	  - {id: many-orders, disable: true}
//	---
//	phrases: came-late
//	append: {en: [(shipment|shipments) ... delayed]}
//	---
//	message: prepared
//	disable: true
//
// Everything that is wrong is told at file:line:col with a remedy, a key without
// a value too, so that messages lead an author from the first file to a test
// that passes:
//
//	go run ./examples/appeal pack new cause my-cause
//	go run ./examples/appeal pack test overlay-my-cause
//	go run ./examples/appeal pack doc
//
// Editors check and complete a file whose first line names its schema, as those
// of the Coupang pack do. [Engine.Catalogue], [Engine.Sentences] and
// [Engine.Values] give programs what the pages show.
package appeal
