package evidence

import "strings"

// parcelRows are the lines of a paper on which numbers of orders and parcels may stand.
// Which of them are orders is told by the case as a whole.
type parcelRows struct {
	corrected, several bool // see the words of that name
	rows               []parcelRow
}

// A parcelRow is the codes of one line, and those in the two columns of its table.
type parcelRow struct {
	order, number string // bare; empty where no column tells
	codes         []printedCode
}

type printedCode struct {
	printed, bare string
	parcel        bool // it can be a parcel's
}

// parcelsIn reads the rows of tables, and lines of prose.
func parcelsIn(text string) parcelRows {
	text = plainCodes(text)
	out := parcelRows{corrected: corrected.MatchString(text), several: severalParcels.MatchString(text)}
	if out.corrected {
		return out
	}
	var head columns
	for _, line := range strings.FieldsFunc(text, func(r rune) bool { return r == '\n' || r == ';' || r == '。' }) {
		if h, is := headOf(line); is {
			head = h
			continue
		}
		r := parcelRow{codes: codesOf(line)}
		if len(r.codes) > 0 {
			r.order, r.number = head.cells(line)
			out.rows = append(out.rows, r)
		}
	}
	return out
}
