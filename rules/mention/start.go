package mention

// A start is a set of what may begin with a token. Most tokens begin nothing, and
// one look at their id says so. Figures begin anything and are not asked.
type start uint8

const (
	startsDate start = 1 << iota
	startsClause
	startsPeriod
	startsRelative
	startsAmount // a sum, a share, a quantity or a time of day
)

// starts tells of each id what it begins. A form whose first token is to be a word
// that none of these tables holds needs that word here.
var starts = func() (all []start) {
	for _, x := range []struct {
		what  start
		words []opener
	}{
		{startsDate, []opener{numerals, clocks, months, republics, weekdays, weekdaySigns, weekPrefix, ordinalDays, todays, spell("유", "시")}},
		{startsClause, []opener{numerals, articleLabels, sectionLabels, levelLabels, spell("제", "第")}},
		{startsPeriod, []opener{numerals, natives, businessBefore, oneMore, ordinalDays, spell("d", "a", "an", "第")}},
		{startsRelative, []opener{relativeDays, weekNames, looseWeeks, weekdays, weekdaySigns, weekPrefix}},
		{startsAmount, []opener{numerals, clocks, moneyBefore, perHundred, nativeTens, nativeOnes, spell("half", "a")}},
	} {
		for _, words := range x.words {
			words.open(func(id wordID) {
				for int(id) >= len(all) {
					all = append(all, 0)
				}
				all[id] |= x.what
			})
		}
	}
	return all
}()

var (
	numerals = openers{han, sino, smalls, larges, small, tens}
	clocks   = openers{zones, named, dayParts, spell("utc", "gmt", "oo")}
)

// An opener holds words that begin something.
type opener interface{ open(func(wordID)) }

type openers []opener

func (o openers) open(each func(wordID)) {
	for _, words := range o {
		words.open(each)
	}
}

func (t table[V]) open(each func(wordID)) {
	for id := range t.values {
		each(id)
	}
}

func (b book[T]) open(each func(wordID)) { b.heads.open(each) }

// begins reports whether something of the kind may begin with token i.
func (r *reader) begins(i int, what start) bool {
	t := r.at(i)
	return t.kind == number || int(t.id) < len(starts) && starts[t.id]&what != 0
}
