package evidence

import (
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/mention"
	"github.com/reinstate-go/reinstate/rules/pattern"
)

// What a notice says that papers are held against word by word.
type noticeText struct {
	soldOn      rules.Date // the first day on which the goods were sold or bought to test them
	publishedOn rules.Date // the first day on which the pictures or texts of another were shown
	codes       []string   // numbers with letters or hyphens: of registrations, invoices, models
	batches     []string
	stockToo    bool    // it speaks of what is in stock now: a batch of its own
	counts      []count // how many orders, inquiries or buyers it speaks of
	measured    *Period // the one stretch of days that it speaks of, before its own day
}

// readNoticeText reads a notice's own words. A day without a year is the one nearest
// the notice's own.
func readNoticeText(text string, on rules.Date) noticeText {
	text = norm.NFKC.String(text)
	days := mention.Read(text).Dates
	return noticeText{
		soldOn: dayBeside(text, days, on, saleWords), publishedOn: dayBeside(text, days, on, publishWords),
		codes: codesIn(text), batches: batchesIn(text), stockToo: inStock.MatchString(text), counts: countsIn(text), measured: measuredIn(days, on),
	}
}

var (
	saleWords    = pattern.MustCompile(`(?i)시험 ?구매|시험적으로 구매|구매하(였|여|고)|구입하(였|여)|최초 ?판매|첫 ?판매|첫 ?주문|처음 판매|판매하(였|여 |신)|판매 ?개시|판매된|test (purchase|purchased|buy|order)|purchase[sd]?\b|\bbought\b|first (sale|sold|order)|(you|was|were|units|pieces|pairs) sold|sold (between|on|since|from|\d+)|测试购买|试买|試買|神秘购买|购买(了|的|该|过)|购得|买到|售出(了|的)?|销售了|卖出|首次(销售|售出|成交)|首单|第一(笔|单)`)
	publishWords = pattern.MustCompile(`(?i)(최초|처음|먼저)? ?(공개|게시|게재|공표|발표)(하|한|된|일|되)|창작(일|하)|published|publication|first (posted|shown|released)|posted on|created on|公开(发布|发表)?|公開|首次(发布|发表)|发布(于|的|日|时间)|发表(于|的|日)|创作(于|完成)`)
)

// dayBeside gives the first of the days that stand in one sentence with certain
// words, and none where one of them leaves its day open.
func dayBeside(text string, days []mention.Date, on rules.Date, words *pattern.Pattern) (first rules.Date) {
	for _, d := range days {
		if !words.MatchString(sentenceAround(text, d.Start, d.End)) {
			continue
		}
		day, ok := d.Nearest(on)
		if ok && d.Bound < mention.Until && (first.IsZero() || day.Compare(first) < 0) {
			first = day
		}
	}
	return first
}

// sentenceWidth is how far from a day the words are looked for, in bytes.
const sentenceWidth = 90

// sentenceAround is what stands on either side of a place up to the end of the
// sentence. A full stop between figures ends none.
func sentenceAround(text string, start, end int) string {
	from, to := max(0, start-sentenceWidth), min(len(text), end+sentenceWidth)
	before, after := text[from:start], text[end:to]
	for _, sign := range []string{"\n", "。", "다. ", "! ", "? ", "; ", ". "} {
		if i := strings.LastIndex(before, sign); i >= 0 {
			before = before[i+len(sign):]
		}
		if i := strings.Index(after, sign); i >= 0 {
			after = after[:i]
		}
	}
	return before + text[start:end] + after
}

// measuredIn gives the stretch of days that a notice speaks of where it is just one,
// over by the notice's own day.
func measuredIn(days []mention.Date, on rules.Date) (found *Period) {
	for i := range days {
		if days[i].Range != mention.RangeStart || i+1 == len(days) || days[i+1].Range != mention.RangeEnd {
			continue
		}
		from, ok := days[i].Nearest(on)
		to, also := days[i+1].Nearest(on)
		p := Period{from, to}
		switch {
		case !ok || !also || on.IsZero() || to.Compare(on) > 0 || from.Compare(to) > 0:
		case found != nil && *found != p:
			return nil
		default:
			found = &p
		}
	}
	return found
}

// batchLabel stands before the number of a batch.
var batchLabel = pattern.MustCompile(`(?i)(?:生产批次|生产批号|批次|批号|批號|生產批號|\bbatch(?:es)?|\blots?|로트|배치|제조번호|생산번호|생산 ?로트)(?: ?(?:no\.?|number|mark|code|번호|号|编号))?(?:[ ][a-z ]{1,30}:|[ \t]*(?:은|는|이|가|为|為|是)?[:：]?)[ \t]*["“'‘「]?([A-Z]{0,4}-?\d[A-Z0-9-]{2,})`)

var inStock = pattern.MustCompile(`(?i)(batch|lot|批次|批号|로트)[^.。\n]{0,30}(in stock|on sale now|在库|现有库存|目前库存|재고|현재)|(in stock|在库|现有库存|目前库存|현재 재고|보유 재고)[^.。\n]{0,30}(batch|lot|批次|批号|로트)`)

// batchesIn gives the numbers of batches that a text names.
func batchesIn(text string) (out []string) {
	for _, m := range batchLabel.FindAllStringSubmatch(text, -1) {
		out = append(out, m[1])
	}
	return out
}

// otherBatches gives the batches on a paper where none of them is one of the notice's.
func (n *noticeText) otherBatches(c *content) []string {
	if len(n.batches) == 0 || n.stockToo || len(c.batches()) == 0 || NamesOne(n.batches, c.batches()) {
		return nil
	}
	return slices.Clone(c.batches())
}

// hold holds a paper against what the notice says.
func (n *noticeText) hold(h *Held, it *reading) {
	h.SoldOn, h.PublishedOn = n.soldOn, n.publishedOn
	h.ListsAll = it.listsAll()
	if it.Text == "" && len(it.Models) == 0 {
		return
	}
	h.Misnumbered, h.OtherBatches = n.misnumbered(it), n.otherBatches(it.content)
	h.FallsShort = new(n.fallsShort(it.content))
	h.FirstDay = it.earliest
}
