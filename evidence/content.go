package evidence

import (
	"golang.org/x/text/unicode/norm"

	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/mention"
)

// content is what stands in one text, each thing read once: it hangs on nothing but the
// text, however many papers and cases hold it.
type content struct {
	raw      string // as printed
	text     string // NFKC, as all the places below count
	dates    []mention.Date
	ids      []mention.ID
	earliest rules.Date // the first day that it may name
	lastSale rules.Date

	forParcels once[parcelRows]
	forTotal   once[total]
	forRows    once[*bool]
	allBare    once[string]
	allCodes   once[[]string]
	allBatches once[[]string]
	allSellers once[[]string]
	allNumbers once[[]string]
	ofParts    once[bool]
	ofPost     once[bool]
	longNumber once[bool]
}

func contentOf(raw string) *content {
	text := norm.NFKC.String(raw)
	said := mention.Read(text)
	return &content{raw: raw, text: text, dates: said.Dates, ids: said.IDs, earliest: earliest(said.Dates), lastSale: lastSale(text, said.Dates)}
}

// once works a thing out when it is first asked for.
type once[T any] struct {
	known bool
	value T
}

func (o *once[T]) of(work func() T) T {
	if !o.known {
		o.value, o.known = work(), true
	}
	return o.value
}

func (c *content) bare() string { return c.allBare.of(func() string { return bare(c.text) }) }

func (c *content) codes() []string {
	return c.allCodes.of(func() []string { return codesIn(c.text) })
}

func (c *content) batches() []string {
	return c.allBatches.of(func() []string { return batchesIn(c.text) })
}

func (c *content) sellers() []string {
	return c.allSellers.of(func() []string { return sellerID.FindAllString(c.raw, -1) })
}

func (c *content) documentNumbers() []string {
	return c.allNumbers.of(func() []string { return documentsIn(c.raw) })
}

func (c *content) total() total { return c.forTotal.of(func() total { return totalOf(c.text) }) }

func (c *content) listsAll() *bool { return c.forRows.of(func() *bool { return listsAll(c.text) }) }

func (c *content) parcels() parcelRows {
	return c.forParcels.of(func() parcelRows { return parcelsIn(c.raw) })
}

// inParts reports whether it speaks of a part of what was delivered, or of what went back.
func (c *content) inParts() bool {
	return c.ofParts.of(func() bool { return partly.MatchString(c.raw) })
}

// byPost reports whether a post office is at work.
func (c *content) byPost() bool {
	return c.ofPost.of(func() bool { return postWords.MatchString(c.text) })
}

func (c *content) hasLongNumber() bool {
	return c.longNumber.of(func() bool { return anyCode.MatchString(c.text) })
}
