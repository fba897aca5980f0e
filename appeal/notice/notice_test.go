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
	Text       string     `json:"text"`
	ReceivedAt *time.Time `json:"received_at"`
	Expect     struct {
		Platform     string            `json:"platform"`
		Sanction     string            `json:"sanction"`
		SuspensionID *string           `json:"suspension_id"`
		Clauses      []string          `json:"clauses"`
		EffectiveOn  *string           `json:"effective_on"`
		Limit        *Limit            `json:"response_limit"`
		Deadline     *time.Time        `json:"deadline"`
		Channel      string            `json:"channel"`
		RepeatCount  *int              `json:"repeat_count"`
		Demands      []evidence.Demand `json:"demands"`
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

// How well the fields are read. Of the held-out third and the blind half nobody
// reads more than the totals.
func TestFieldsOfLabelledNotices(t *testing.T) {
	for _, f := range []struct {
		folder  string
		secret  bool
		percent int // of the stated values that are right
	}{{"work/notices", false, 99}, {"own", false, 99}, {"siblings-dev", false, 92}, {"siblings-read", false, 85}, {"siblings-blind", true, 91}, {"fields-dev", false, 75}, {"fields-blind", true, 80}, {"held-out/notices", true, 82}} {
		t.Run(f.folder, func(t *testing.T) {
			right, stated, invented := map[string]int{}, map[string]int{}, map[string]int{}
			var misses []string
			for _, l := range readAll(t, f.folder) {
				w, g := l.want(), got(l.read(t))
				for _, k := range fieldNames {
					switch {
					case w[k] != "" && w[k] == g[k]:
						right[k]++
						stated[k]++
					case w[k] != "":
						stated[k]++
						misses = append(misses, fmt.Sprintf("%-28s %-15s want %q got %q", l.ID, k, w[k], g[k]))
					case g[k] != "":
						invented[k]++
						misses = append(misses, fmt.Sprintf("%-28s %-15s invented %q", l.ID, k, g[k]))
					}
				}
			}
			total, all, made := 0, 0, 0
			var rows []string
			for _, k := range fieldNames {
				rows = append(rows, fmt.Sprintf("%-15s %d of %d, %d invented", k, right[k], stated[k], invented[k]))
				total, all, made = total+right[k], all+stated[k], made+invented[k]
			}
			t.Logf("%s: %d of %d stated values right (%d %%), %d invented", f.folder, total, all, 100*total/all, made)
			t.Log("\n" + strings.Join(rows, "\n"))
			if !f.secret {
				slices.Sort(misses)
				t.Log("\n" + strings.Join(misses, "\n"))
			}
			require.GreaterOrEqual(t, 100*total/all, f.percent)
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

func BenchmarkRead(b *testing.B) {
	text := strings.Repeat("[쿠팡] 전 상품 판매중지 안내. 2026년 3월 12일부터 적용. 수신일부터 7일 이내 이 메일에 회신. ", 16)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Read(text); err != nil {
			b.Fatal(err)
		}
	}
}
