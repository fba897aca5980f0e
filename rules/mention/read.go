package mention

// A Span is a place in the text that was read: bytes from Start up to End.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Place gives the span itself, for code that takes any mention.
func (s Span) Place() Span { return s }

// Mentions is what a text names, each list in text order.
type Mentions struct {
	Dates      []Date
	Periods    []Period
	Clauses    []Clause
	Relatives  []Relative
	Times      []Time
	Quantities []Quantity
	Ratios     []Ratio
	Money      []Money
	IDs        []ID
	Contacts   []Contact
	Companies  []Company
}

// Read reads a text in one pass. It takes any bytes; those that are no UTF-8
// are no part of a mention.
func Read(text string) Mentions {
	r := &reader{text: text, toks: tokens(text)}
	r.held = make([]bool, len(r.toks))
	var m Mentions
	for i := 0; i < len(r.toks); {
		end := r.step(&m, i)
		for k := i; k < end; k++ {
			r.held[k] = true
		}
		i = max(end, i+1)
	}
	r.rest(&m)
	m.Dates = linkRanges(r, m.Dates)
	return m
}

// step reads the date, clause or period that starts at token i, and gives the
// token after it, or i.
func (r *reader) step(m *Mentions, i int) int {
	if d, end := r.date(i); end > i {
		m.Dates = append(m.Dates, d)
		return end
	}
	if end := r.clauses(m, i); end > i {
		return end
	}
	if p, end := r.period(i); end > i {
		m.Periods = append(m.Periods, p)
		return end
	}
	return i
}

// A reader moves over the tokens of one text. Its methods take the index of a
// token and give the index after what they read; an index that is not larger
// than the one given means that nothing was read.
type reader struct {
	text string
	toks []token
	held []bool // tokens of dates, clauses and periods: nothing else is counted there
	day  Date   // the date being read: one place for all, so that none is made in vain

	lastDay    Date // the date read last
	lastDayEnd int  // the token after it
	tailAt     int  // where the second day of 6-13 April stands

	lastClause  cited // the clause read last
	clauseEnd   int   // the token after it
	row         int   // how many clauses before it stand in one row with it
	lastStatute bool
	scoreUntil  int // the token up to which a figure is a score
}

var nothing = &token{text: "\x00", kind: mark, gap: line}

// at gives token i, or a mark that fits nothing outside the text.
func (r *reader) at(i int) *token {
	if i < 0 || i >= len(r.toks) {
		return nothing
	}
	return &r.toks[i]
}

func (r *reader) span(i, end int) Span { return Span{r.toks[i].start, r.toks[end-1].end} }

func (r *reader) fits(i int, s spelling) bool {
	if i+len(s) > len(r.toks) {
		return false
	}
	for k, id := range s {
		if r.toks[i+k].id != id {
			return false
		}
	}
	return true
}

// skip passes one token with one of the texts.
func (r *reader) skip(i int, texts ...string) int {
	t := r.at(i).text
	for _, s := range texts {
		if t == s && t != "" {
			return i + 1
		}
	}
	return i
}
