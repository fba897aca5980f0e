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
		for _, s := range known.read(papers[i].Item) {
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
func (k register) read(it *Item) []statement[waybill] {
	text := plainCodes(it.Text)
	if corrected.MatchString(text) {
		return nil
	}
	said := k.lines(text)
	if len(said) == 0 {
		said = lists(it)
	}
	several := severalParcels.MatchString(text)
	for _, s := range said {
		for n := range s.values {
			s.values[n].other, s.values[n].all = several, numbersOf(it)
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
func (k register) lines(text string) []statement[waybill] {
	var all []statement[waybill]
	var head columns
	for _, line := range strings.FieldsFunc(text, func(r rune) bool { return r == '\n' || r == ';' || r == '。' }) {
		if h, is := headOf(line); is {
			head = h
			continue
		}
		for _, p := range k.row(line, head) {
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
	cells := cellEnd.Split(line, -1)
	h := columns{len(cells) > 1, slices.IndexFunc(cells, orderHead.MatchString), slices.IndexFunc(cells, numberHead.MatchString)}
	return h, h.given && h.order >= 0 && h.number >= 0 && h.order != h.number
}

// cell gives the code in a column of a line, and nothing where it has none.
func (h columns) cell(line string, column int) string {
	cells := cellEnd.Split(line, -1)
	if !h.given || column >= len(cells) {
		return ""
	}
	all := codesOf(cells[column])
	if len(all) == 0 {
		return ""
	}
	return bare(all[len(all)-1])
}

type orderPair struct {
	order string
	waybill
}

// row pairs the codes of one line: each order with the codes up to the next one.
// Codes before the only order belong to it too.
func (k register) row(line string, head columns) []orderPair {
	order, number := head.cell(line, head.order), head.cell(line, head.number)
	codes := codesOf(line)
	var orders []string
	for _, c := range codes {
		if b := bare(c); b == order || k.isOrder(b) && b != number {
			orders = append(orders, b)
		}
	}
	return k.pairs(codes, orders, number)
}

func (k register) pairs(codes, orders []string, number string) []orderPair {
	var pairs []orderPair
	current := ""
	if len(orders) == 1 {
		current = orders[0]
	}
	for _, c := range codes {
		b := bare(c)
		switch {
		case slices.Contains(orders, b):
			current = b
		case current == "" || !parcelLike(c, b) || number != "" && b != number:
		default:
			pairs = append(pairs, orderPair{current, waybill{code: b, printed: c, sure: b == number || k.waybills[b]}})
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
func codesOf(line string) []string {
	var all []string
	for _, at := range codes.FindAllStringIndex(line, -1) {
		c := line[at[0]:at[1]]
		covered := strings.HasSuffix(strings.TrimRight(line[:at[0]], " "), "*") || strings.ContainsAny(c, "*●○…")
		if !covered && len(bare(c)) >= 8 && manyDigits.MatchString(strings.ReplaceAll(c, "-", "")) && !isDay(c) {
			all = append(all, c)
		}
	}
	return all
}

func isDay(code string) bool {
	for _, layout := range []string{time.DateOnly, "20060102", "2006-1-2", "20060102150405"} {
		if _, err := time.Parse(layout, code); err == nil {
			return true
		}
	}
	return false
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
