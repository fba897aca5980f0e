package evidence

import (
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/reinstate-go/reinstate/rules/mention"
	"github.com/reinstate-go/reinstate/rules/pattern"
)

// A register is what the papers of a case call orders and parcels.
type register struct{ orders, waybills map[string]bool }

// orderStatements gives the waybills that each paper names for each order.
func orderStatements(papers []reading) []statement[waybill] {
	known := registerOf(papers)
	var all []statement[waybill]
	for i := range papers {
		if slices.Contains(otherParcels, papers[i].Kind) {
			continue
		}
		for _, s := range known.read(&papers[i]) {
			s.paper = i
			all = append(all, s)
		}
	}
	return all
}

// otherParcels are kinds of paper whose parcels go back, or never went.
var otherParcels = []string{"refund-list", "cancellation-list"}

func registerOf(papers []reading) register {
	known := register{map[string]bool{}, map[string]bool{}}
	for i := range papers {
		p := &papers[i]
		maps.Copy(known.orders, p.orders.has)
		for _, n := range p.TrackingNumbers {
			known.waybills[bare(n)] = true
		}
		for _, id := range p.ids {
			words := p.text[id.Outer().Start:id.Outer().End]
			switch {
			case strings.Contains(words, "\n"): // the head of a table, and the first number of its first column
			case id.Class == mention.OrderNumber:
				known.orders[bare(id.Value)] = true
			case id.Class == mention.TrackingNumber:
				known.waybills[bare(id.Value)] = true
			}
		}
	}
	return known
}

// corrected are words of papers that show numbers which were put right: what
// stands there need not be what the paper holds true.
var corrected = pattern.MustCompile(`(?i)(수정|정정|변경|교체|보정) ?(전|이전)[^ㄱ-힣]|오입력|잘못 ?입력|更正前|修改前|变更前|更正为|改为|原录入|误录|错录|录错|原运单|before (the )?(correction|change)|corrected to|wrongly entered|entered by mistake|originally entered|old (number|waybill)`)

// severalParcels are words of papers that speak of more parcels than one for an
// order: another try, a part, a return, a leg of the journey.
var severalParcels = pattern.MustCompile(`(?i)재발송|재출고|재배송|분할 ?(배송|발송|출고)|합포장|합배송|묶음 ?배송|국[내제] ?(운송장|송장)|(현지|해외|통관|회수|반품|교환) ?(운송장|송장)|补发|重发|重新发货|换货|换单|转单|转运|拆单|分包|合单|合并发货|合包|首程|头程|尾程|末端|国际运单|[境国]内运单|退[货回件].{0,2}单号|re-?ship|re-?sent|replacement|split (shipment|order)|combined|one parcel|(last|first)[- ]mile|(international|domestic|local|return|master) (waybill|tracking|label|parcel)`)

// read gives the pairs of one paper. What its lines say outranks the two lists:
// those may each be sorted in its own way.
func (k register) read(it *reading) []statement[waybill] {
	is := it.parcels()
	if is.corrected {
		return nil
	}
	said := k.lines(is.rows)
	if len(said) == 0 {
		said = lists(it.Item)
	}
	if len(said) == 0 {
		return nil
	}
	all := numbersOf(it.Item)
	for _, s := range said {
		for n := range s.values {
			s.values[n].other, s.values[n].all = is.several, all
		}
	}
	return said
}

// numbersOf is the set of an item's parcel numbers: two papers with the same set
// in another order have sorted it, so that the lists contradict nothing.
func numbersOf(it *Item) string {
	var all []string
	for _, n := range it.TrackingNumbers {
		all = append(all, bare(n))
	}
	slices.Sort(all)
	return strings.Join(all, " ")
}

// lists reads orders[i] with tracking_numbers[i].
func lists(it *Item) []statement[waybill] {
	if len(it.Orders) != len(it.TrackingNumbers) {
		return nil
	}
	var all []statement[waybill]
	for i, o := range it.Orders {
		w := waybill{code: bare(it.TrackingNumbers[i]), printed: it.TrackingNumbers[i], sure: true, listed: len(it.Orders) > 1}
		if o != "" && w.code != "" {
			all = say(all, bare(o), w)
		}
	}
	return all
}

// say adds a waybill to what a paper says of an order.
func say(all []statement[waybill], order string, w waybill) []statement[waybill] {
	for i := range all {
		if all[i].about == order {
			if !slices.ContainsFunc(all[i].values, func(v waybill) bool { return v.code == w.code }) {
				all[i].values = append(all[i].values, w)
			}
			return all
		}
	}
	return append(all, statement[waybill]{about: order, values: []waybill{w}})
}

// lines reads the rows of a table, and orders with their numbers in prose.
func (k register) lines(rows []parcelRow) []statement[waybill] {
	var all []statement[waybill]
	for i := range rows {
		for _, p := range k.row(&rows[i]) {
			all = say(all, p.order, p.waybill)
		}
	}
	return all
}

var (
	cellEnd    = pattern.MustCompile(`\s*[|\t,]\s*|\s+/\s+|\s{2,}|\s+[–—-]\s+`)
	orderHead  = pattern.MustCompile(`(?i)주문|订单|訂單|order`)
	numberHead = pattern.MustCompile(`(?i)운송장|송장|등기|택배|运单|運單|快递单|快遞單|物流单|面单|tracking|waybill|parcel n|AWB`)
	manyDigits = pattern.MustCompile(`\d{6}`)
)

// columns are where a table has its orders and its waybills.
type columns struct {
	given         bool
	order, number int
}

// headOf reads the head of a table.
func headOf(line string) (columns, bool) {
	if manyDigits.MatchString(strings.ReplaceAll(line, "-", "")) {
		return columns{}, false
	}
	if !orderHead.MatchString(line) || !numberHead.MatchString(line) {
		return columns{}, false
	}
	cells := cellEnd.Split(line, -1)
	h := columns{len(cells) > 1, slices.IndexFunc(cells, orderHead.MatchString), slices.IndexFunc(cells, numberHead.MatchString)}
	return h, h.given && h.order >= 0 && h.number >= 0 && h.order != h.number
}

// cells gives the codes in the two columns of a line, and nothing where it has none.
func (h columns) cells(line string) (order, number string) {
	if !h.given {
		return "", ""
	}
	cells := cellEnd.Split(line, -1)
	cell := func(column int) string {
		if column >= len(cells) {
			return ""
		}
		all := codesOf(cells[column])
		if len(all) == 0 {
			return ""
		}
		return all[len(all)-1].bare
	}
	return cell(h.order), cell(h.number)
}

type orderPair struct {
	order string
	waybill
}

// row pairs the codes of one line: each order with the codes up to the next one.
// Codes before the only order belong to it too.
func (k register) row(r *parcelRow) []orderPair {
	var orders []string
	for _, c := range r.codes {
		if c.bare == r.order || k.isOrder(c.bare) && c.bare != r.number {
			orders = append(orders, c.bare)
		}
	}
	if len(orders) == 0 {
		return nil
	}
	return k.pairs(r, orders)
}

func (k register) pairs(r *parcelRow, orders []string) []orderPair {
	var pairs []orderPair
	current := ""
	if len(orders) == 1 {
		current = orders[0]
	}
	for _, c := range r.codes {
		switch {
		case slices.Contains(orders, c.bare):
			current = c.bare
		case current == "" || !c.parcel || r.number != "" && c.bare != r.number:
		default:
			pairs = append(pairs, orderPair{current, waybill{code: c.bare, printed: c.printed, sure: c.bare == r.number || k.waybills[c.bare]}})
		}
	}
	return pairs
}

// isOrder reports whether a number is an order's: the case says so, or it has the
// platform's fourteen digits.
func (k register) isOrder(code string) bool {
	if k.orders[code] {
		return true
	}
	return len(code) == 14 && strings.Trim(code, "0123456789") == "" && !k.waybills[code]
}

var codes = pattern.MustCompile(`[0-9A-Za-z]+(?:-[0-9A-Za-z]+)*[*●○…]?`)

// codesOf gives the numbers on a line, without days, and without those of which
// a part is covered.
func codesOf(line string) []printedCode {
	var all []printedCode
	for _, at := range codes.FindAllStringIndex(line, -1) {
		c := line[at[0]:at[1]]
		covered := strings.HasSuffix(strings.TrimRight(line[:at[0]], " "), "*") || strings.ContainsAny(c, "*●○…")
		if covered || len(c) < fewestOfCode || !manyDigits.MatchString(strings.ReplaceAll(c, "-", "")) || isDay(c) {
			continue
		}
		if b := bare(c); len(b) >= fewestOfCode {
			all = append(all, printedCode{c, b, parcelLike(c, b)})
		}
	}
	return all
}

// fewestOfCode is how many signs the number of an order or a parcel has at least.
const fewestOfCode = 8

// dayLayouts are the ways in which a day is written as one code, by its length.
var dayLayouts = map[int][]string{8: {"20060102", "2006-1-2"}, 9: {"2006-1-2"}, 10: {time.DateOnly, "2006-1-2"}, 14: {"20060102150405"}}

func isDay(code string) bool {
	return slices.ContainsFunc(dayLayouts[len(code)], func(layout string) bool {
		_, err := time.Parse(layout, code)
		return err == nil
	})
}

var (
	koreanMobile  = pattern.MustCompile(`^(01[016789]|0[2-6]\d?|050\d|070)-\d{3,4}-\d{4}$`)
	chineseMobile = pattern.MustCompile(`^1[3-9]\d{9}$`)
)

// parcelLike reports whether a code can be a parcel's: of a length that carriers
// use, and no telephone number.
func parcelLike(printed, code string) bool {
	return len(code) >= 9 && len(code) <= 22 && !koreanMobile.MatchString(printed) && !chineseMobile.MatchString(code)
}
