package notice

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules/phrase"
)

func TestAllPhrasesCanBeRead(t *testing.T) {
	_, mistakes := phrase.Compile(words)
	require.Empty(t, mistakes)
}

// labelled is one notice with the values a careful reader takes from it.
type labelled struct {
	ID         string     `json:"id"`
	Lang       string     `json:"lang"`
	Text       string     `json:"text"`
	ReceivedAt *time.Time `json:"received_at"`
	Expect     struct {
		Platform         string            `json:"platform"`
		Sanction         string            `json:"sanction"`
		SuspensionID     *string           `json:"suspension_id"`
		Clauses          []string          `json:"clauses"`
		EffectiveOn      *string           `json:"effective_on"`
		Limit            *Limit            `json:"response_limit"`
		Deadline         *time.Time        `json:"deadline"`
		Channel          string            `json:"channel"`
		RepeatCount      *int              `json:"repeat_count"`
		Items            []string          `json:"items"`
		Demands          []evidence.Demand `json:"demands"`
		DatedOn          *string           `json:"dated_on"`
		ResponseLanguage *string           `json:"response_language"`
		FunctionsStopped []string          `json:"functions_stopped"`
		Waives, Final    *bool
	} `json:"expect"`
}

// want gives the labelled values as text; an absent one is empty.
func (l *labelled) want() map[string]string {
	e := l.Expect
	w := map[string]string{"platform": e.Platform, "sanction": e.Sanction, "channel": e.Channel, "clauses": strings.Join(e.Clauses, " ")}
	if e.SuspensionID != nil {
		w["suspension_id"] = *e.SuspensionID
	}
	if e.EffectiveOn != nil {
		w["effective_on"] = *e.EffectiveOn
	}
	if e.Limit != nil {
		w["response_limit"] = e.Limit.String()
	}
	if e.DatedOn != nil {
		w["dated_on"] = *e.DatedOn
	}
	if e.ResponseLanguage != nil {
		w["response_language"] = *e.ResponseLanguage
	}
	w["functions_stopped"] = strings.Join(e.FunctionsStopped, " ")
	if e.Waives != nil && *e.Waives {
		w["waives"] = "true"
	}
	if e.Final != nil && *e.Final {
		w["final"] = "true"
	}
	if e.RepeatCount != nil {
		w["repeat_count"] = strconv.Itoa(*e.RepeatCount)
	}
	if e.Deadline != nil {
		w["deadline"] = e.Deadline.UTC().Format(time.RFC3339)
	}
	return w
}

func got(n *Notice) map[string]string {
	v := n.Values()
	g := map[string]string{"platform": v.Platform, "sanction": v.Sanction, "channel": v.Channel, "clauses": strings.Join(v.Clauses, " "),
		"suspension_id": v.SuspensionID, "effective_on": v.EffectiveOn.String()}
	g["dated_on"], g["response_language"], g["functions_stopped"] = v.DatedOn.String(), v.ResponseLanguage, strings.Join(v.FunctionsStopped, " ")
	if v.Waives != nil {
		g["waives"] = "true"
	}
	if v.Final != nil {
		g["final"] = "true"
	}
	if v.ResponseLimit != nil {
		g["response_limit"] = v.ResponseLimit.String()
	}
	if v.RepeatCount != nil {
		g["repeat_count"] = strconv.Itoa(*v.RepeatCount)
	}
	if !v.Deadline.IsZero() {
		g["deadline"] = v.Deadline.UTC().Format(time.RFC3339)
	}
	return g
}

func readAll(t testing.TB, folder string) []labelled {
	files, err := filepath.Glob(filepath.Join("..", "..", "testdata", "labelled", folder, "*.json"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	out := make([]labelled, len(files))
	for i, f := range files {
		data, err := os.ReadFile(f)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(data, &out[i]), f)
	}
	return out
}

func (l *labelled) read(t testing.TB) *Notice {
	var opts []Option
	if l.ReceivedAt != nil {
		opts = append(opts, ReceivedAt(*l.ReceivedAt))
	}
	n, err := Read(l.Text, opts...)
	require.NoError(t, err, l.ID)
	return n
}

// Every quote equals the bytes at its offsets, on every labelled notice.
func TestQuotesEqualTheirBytes(t *testing.T) {
	for _, folder := range []string{"work/notices", "held-out/notices", "own", "siblings-dev", "siblings-read", "siblings-blind"} {
		for _, l := range readAll(t, folder) {
			n := l.read(t)
			require.Len(t, n.Own(), len(l.Text), l.ID)
			for _, row := range n.Fields() {
				if row.Quote == "" {
					require.Zero(t, row.Start+row.End, "%s %s", l.ID, row.Name)
					continue
				}
				require.True(t, l.Text[row.Start:row.End] == row.Quote, "%s %s", l.ID, row.Name)
			}
		}
	}
}

// fieldNames are the fields that are labelled.
var fieldNames = []string{"platform", "sanction", "suspension_id", "clauses", "effective_on", "response_limit", "deadline", "channel", "repeat_count"}

// furtherNames are fields that only the folders fields-* label.
var furtherNames = []string{"dated_on", "response_language", "functions_stopped", "waives", "final"}

// tally counts how well the fields of some notices are read.
type tally struct {
	right, stated, invented map[string]int
	misses                  []string
}

func tallyOf(t testing.TB, all []labelled, names []string) *tally {
	c := &tally{map[string]int{}, map[string]int{}, map[string]int{}, nil}
	for _, l := range all {
		w, g := l.want(), got(l.read(t))
		for _, k := range names {
			c.count(l.ID, k, w[k], g[k])
		}
	}
	slices.Sort(c.misses)
	return c
}

func (c *tally) count(id, field, want, got string) {
	switch {
	case want != "" && want == got:
		c.right[field]++
		c.stated[field]++
	case want != "":
		c.stated[field]++
		c.misses = append(c.misses, fmt.Sprintf("%-28s %-15s want %q got %q", id, field, want, got))
	case got != "":
		c.invented[field]++
		c.misses = append(c.misses, fmt.Sprintf("%-28s %-15s invented %q", id, field, got))
	}
}

// table gives a row a field, and the totals.
func (c *tally) table(names []string) (rows string, right, stated, invented int) {
	var b strings.Builder
	for _, k := range names {
		fmt.Fprintf(&b, "\n%-17s %d of %d, %d invented", k, c.right[k], c.stated[k], c.invented[k])
		right, stated, invented = right+c.right[k], stated+c.stated[k], invented+c.invented[k]
	}
	return b.String(), right, stated, invented
}

// How well the fields are read, in each language. Of the held-out third and the
// blind folders nobody reads more than the totals.
func TestFieldsOfLabelledNotices(t *testing.T) {
	for _, f := range []struct {
		folder  string
		secret  bool
		percent int // of the stated values that are right
	}{{"work/notices", false, 100}, {"own", false, 100}, {"siblings-dev", false, 99}, {"siblings-read", false, 100}, {"siblings-blind", true, 94}, {"fields-dev", false, 100}, {"fields-new", false, 99}, {"fields-blind", true, 89}, {"fields-more", false, 99}, {"fields-unseen", false, 98}, {"fields-fourth", false, 99}, {"fields-fourth-blind", true, 87}, {"held-out/notices", true, 96}} {
		t.Run(f.folder, func(t *testing.T) {
			all := readAll(t, f.folder)
			for _, lang := range Languages {
				part := tallyOf(t, slices.DeleteFunc(slices.Clone(all), func(l labelled) bool { return l.Lang != lang }), fieldNames)
				_, right, stated, made := part.table(fieldNames)
				t.Logf("%s in %s: %d of %d, %d invented", f.folder, lang, right, stated, made)
			}
			c := tallyOf(t, all, fieldNames)
			rows, right, stated, made := c.table(fieldNames)
			t.Logf("%s: %d of %d stated values right (%d %%), %d invented%s", f.folder, right, stated, 100*right/stated, made, rows)
			if !f.secret {
				t.Log("\n" + strings.Join(c.misses, "\n"))
			}
			require.GreaterOrEqual(t, 100*right/stated, f.percent)
		})
	}
}

// The fields that only some folders label.
func TestFurtherFieldsOfLabelledNotices(t *testing.T) {
	for _, f := range []struct {
		folder   string
		secret   bool
		percent  int
		invented int
	}{{"fields-dev", false, 99, 0}, {"fields-new", false, 96, 0}, {"fields-blind", true, 87, 1}, {"fields-more", false, 97, 0}, {"fields-unseen", false, 92, 0}} {
		t.Run(f.folder, func(t *testing.T) {
			names := furtherNames
			if f.folder == "fields-more" || f.folder == "fields-unseen" { // that set does not label which functions are stopped
				names = slices.DeleteFunc(slices.Clone(names), func(n string) bool { return n == "functions_stopped" })
			}
			c := tallyOf(t, readAll(t, f.folder), names)
			rows, right, stated, made := c.table(names)
			t.Logf("%s: %d of %d stated values right (%d %%), %d invented%s", f.folder, right, stated, 100*right/stated, made, rows)
			if !f.secret {
				t.Log("\n" + strings.Join(c.misses, "\n"))
			}
			require.GreaterOrEqual(t, 100*right/stated, f.percent)
			require.LessOrEqual(t, made, f.invented)
		})
	}
}

func TestWhatIsNoNotice(t *testing.T) {
	n, err := Read("")
	require.NoError(t, err)
	require.Equal(t, Values{Channel: Unstated}, n.Values())
	_, err = Read("abc\xff")
	require.ErrorContains(t, err, "byte 3 is not UTF-8")
}

func FuzzRead(f *testing.F) {
	f.Add("쿠팡 전 상품 판매중지 2026년 3월 12일부터 7일 이내 회신 관리번호 TS-1234")
	f.Add("Suspension ID: S-1 \n> quoted 7 days")
	f.Fuzz(func(t *testing.T, text string) {
		n, err := Read(text, ReceivedAt(time.Unix(1773000000, 0)))
		if err != nil {
			if utf8.ValidString(text) {
				t.Fatal(err)
			}
			return
		}
		if len(n.Own()) != len(text) {
			t.Fatal("places have moved")
		}
		for _, row := range n.Fields() {
			if row.Quote != "" && text[row.Start:row.End] != row.Quote {
				t.Fatal(row)
			}
		}
	})
}

// textOf is a text of about so many bytes, made of labelled notices.
func textOf(t testing.TB, bytes int) string {
	var b strings.Builder
	for b.Len() < bytes {
		for _, l := range readAll(t, "work/notices") {
			b.WriteString(l.Text + "\n\n")
		}
	}
	cut := b.String()[:bytes]
	return strings.ToValidUTF8(cut, "")
}

// The time for each byte stays the same from 1 KB to 1 MB.
func BenchmarkRead(b *testing.B) {
	_, _ = Read("the words are compiled once, and not for the first text alone")
	for _, kb := range []int{1, 2, 10, 100, 1000} {
		text := textOf(b, kb<<10)
		b.Run(fmt.Sprintf("%dKB", kb), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Read(text); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// repeated are texts that say one thing over and over.
var repeated = []string{
	"2026.3.5. 계정 정지 ", "within 7 days reply ", "제14조 제1항 ", "주문번호 31000221507713, ", "> 2026年3月5日 停用 \n", "나: 뭐야 2026.3.5 계정 정지\n", "WING > 소명 > ",
	"from: a@b.example\n", "（一）请提交发票\n", "Please attach the invoices and the lease. ", "请提交发票和租约，", "발급 3개월 이내 인보이스, ", "录音、", "- the lease\n", "if you have a licence attach it, otherwise ",
}

// The time for each byte stays the same where a text repeats itself.
func BenchmarkReadRepeated(b *testing.B) {
	_, _ = Read("the words are compiled once, and not for the first text alone")
	for i, unit := range repeated {
		for _, kb := range []int{16, 128} {
			text := strings.Repeat(unit, kb<<10/len(unit))
			b.Run(fmt.Sprintf("%d/%dKB", i, kb), func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					if _, err := Read(text); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
