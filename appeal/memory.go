package appeal

import (
	"fmt"
	"strings"

	"github.com/reinstate-go/reinstate/appeal/notice"
	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules/phrase"
)

// memory keeps what is read of a notice and of papers while a case is judged again and
// again with one thing changed: reading costs the most and seldom comes out otherwise. It
// serves one case at a time.
type memory struct {
	notices map[string]*notice.Notice
	scans   map[string]*phrase.Scan
	causes  map[string]*causeFound
	proofs  map[string]*proved
	papers  *evidence.Memo
}

func newMemory() *memory {
	return &memory{map[string]*notice.Notice{}, map[string]*phrase.Scan{}, map[string]*causeFound{}, map[string]*proved{}, evidence.NewMemo()}
}

// readNotice reads the notice of a case and puts what the case states about it over what
// was read. How it reads depends on the companies that the case names.
func (m *memory) readNotice(c *Case, text string) (*notice.Notice, error) {
	if text == "" && c.Notice.Values.IsZero() {
		return nil, nil
	}
	companies := companiesOf(c)
	key := strings.Join(append(companies, c.Notice.ReceivedAt.String(), text), "\x00")
	read := m.notices[key]
	if read == nil {
		var err error
		if read, err = notice.Read(text, notice.ReceivedAt(c.Notice.ReceivedAt), notice.Companies(companies...)); err != nil {
			return nil, fmt.Errorf("appeal: %w", err)
		}
		m.notices[key] = read
	}
	n := *read
	n.Override(c.Notice.Values)
	return &n, nil
}

// scan finds the phrases of the pack in a text.
func (m *memory) scan(p *phrase.Matcher, text string) *phrase.Scan {
	if m.scans[text] == nil {
		m.scans[text] = p.Scan(text)
	}
	return m.scans[text]
}
