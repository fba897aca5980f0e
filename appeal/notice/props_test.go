package notice

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"
	"golang.org/x/text/width"
)

// wideDigits writes digits and Latin letters in full width, as Chinese and Korean
// keyboards do.
func wideDigits(s string) string {
	return strings.Map(func(c rune) rune {
		if c >= '0' && c <= '9' {
			return c + 0xFEE0
		}
		return c
	}, s)
}

// nfkc leaves numbers in circles as they are: they mark the items of a list, and
// the bare digits that NFKC makes of them do not.
func nfkc(s string) string {
	var b strings.Builder
	for _, c := range s {
		if unicode.In(c, unicode.No) {
			b.WriteRune(c)
		} else {
			b.WriteString(norm.NFKC.String(string(c)))
		}
	}
	return b.String()
}

// writings are ways to write the same text.
var writings = []struct {
	name  string
	write func(string) string
}{
	{"NFD", norm.NFD.String},
	{"NFKC", nfkc},
	{"CRLF", func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") }},
	{"byte order mark", func(s string) string { return "\uFEFF" + s }},
	{"full width", func(s string) string { return width.Widen.String(s) }},
	{"full-width digits", wideDigits},
}

// valuesOf gives the values that do not depend on how a text is written.
func valuesOf(n *Notice) string {
	v := n.Values()
	v.SuspensionID = norm.NFC.String(width.Fold.String(v.SuspensionID))
	b, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return string(b)
}

// However a text is written, the same is read from it, and every quote stands at
// its place.
func TestWritingsGiveTheSameFields(t *testing.T) {
	for _, w := range writings {
		t.Run(w.name, func(t *testing.T) {
			for _, l := range openNotices(t) {
				want := valuesOf(l.read(t))
				written := l
				written.Text = w.write(l.Text)
				got := written.read(t)
				require.Len(t, got.Own(), len(written.Text), l.ID)
				for _, row := range got.Fields() {
					require.Equal(t, row.Quote, written.Text[row.Start:row.End], l.ID)
				}
				require.Equal(t, want, valuesOf(got), l.ID)
			}
		})
	}
}

// openNotices are the labelled notices that everybody may read.
func openNotices(t testing.TB) []labelled {
	var all []labelled
	for _, group := range readable {
		all = append(all, group.notices(t)...)
	}
	return all
}

// A group is some folders of labelled notices, and how many of them may read
// otherwise with something beside them: retold in a chat, where nothing tells the
// notice from an older one that somebody passes on below.
type group struct {
	folders []string
	changed int
}

var readable = []group{
	{[]string{"work/notices", "siblings-read", "fields-dev"}, 0},
	{[]string{"own"}, 1}, // of 252; none of the first 63
	{[]string{"siblings-dev", "fields-new", "fields-more"}, 3},
}

func (g group) notices(t testing.TB) []labelled {
	var all []labelled
	for _, folder := range g.folders {
		all = append(all, readAll(t, folder)...)
	}
	return all
}

// additions are what people and machines put around a notice.
var additions = []struct {
	name string
	add  func(string) string
}{
	{"an older mail below, quoted", func(s string) string {
		return s + "\n\n> ---- older mail, 2 Feb 2025 ----\n> Dear Seller, your account A00712345 was suspended from 2 February 2025 under Article 9(2). Case No. ZZ-250202-17.\n> Please reply to this e-mail within 45 days, by 16 February 2025, with your passport.\n"
	}},
	{"an older mail below, under its head", func(s string) string {
		return s + "\n\n-----Original Message-----\nFrom: Coupang <old@coupang.example>\nSent: Mon, 3 Feb 2025\nSubject: your listing\n\nYour listing was stopped on 3 February 2025 (No. QQ-2502-9). Send the MSDS to old@coupang.example within 20 days.\n"
	}},
	{"a Korean older mail", func(s string) string {
		return s + "\n\n> 2025년 1월 6일 (월) 오전 10:12, 쿠팡 <old@coupang.example>님이 작성:\n> 귀사 계정이 2025년 1월 6일부로 정지되었습니다. 관리번호 OLD-25-0106. 21일 이내에 온라인 문의로 여권 사본을 제출해 주십시오.\n"
	}},
	{"a Chinese older mail", func(s string) string {
		return s + "\n\n> 2025年1月6日 酷澎 写道：\n> 贵店全部商品自2025年1月6日起停售，编号 OLD-25-0107。请于2025年1月20日前回复本邮件并提交护照。\n"
	}},
	{"a footer with the date of a statute", func(s string) string {
		return s + "\n\n----------\n본 메일은 「정보통신망 이용촉진 및 정보보호 등에 관한 법률」 제50조(2014. 5. 28. 개정) 및 「전자상거래법」 제17조에 따라 발송되었습니다.\n"
	}},
	{"an English footer", func(s string) string {
		return s + "\n\n--\nThis message is sent under Article 50 of the Act on Promotion of Information and Communications Network Utilization (Act No. 12681, amended 28 May 2014). 570 Songpa-daero, Seoul.\n"
	}},
	{"a friend's guess", func(s string) string {
		return s + "\n\n친구 말로는 이거 가품이라던데 30일 안에 여권 내면 된대 ㅋㅋ\n"
	}},
	{"a Chinese friend's guess", func(s string) string {
		return s + "\n\n群友说八成是永久封号，3天内回邮件交护照就行，谢谢各位大佬\n"
	}},
	{"an English friend's guess", func(s string) string {
		return s + "\n\nmy friend says it's a permanent ban and I must send the passport by 1 June, any advice pls?\n"
	}},
}

// What stands around a notice changes none of its fields.
func TestAdditionsChangeNoField(t *testing.T) {
	for _, a := range additions {
		t.Run(a.name, func(t *testing.T) {
			for _, g := range readable {
				changed := changedBy(t, a.add, g.notices(t))
				t.Log(strings.Join(changed, "\n"))
				require.LessOrEqual(t, len(changed), g.changed, g.folders)
			}
		})
	}
}

// changedBy tells the notices that read otherwise with something beside them.
func changedBy(t *testing.T, add func(string) string, all []labelled) []string {
	var changed []string
	for _, l := range all {
		n := l.read(t)
		if n.Sanction == nil {
			continue // nothing tells the notice from what is added
		}
		more := l
		more.Text = add(l.Text)
		if was, is := valuesOf(n), valuesOf(more.read(t)); was != is {
			changed = append(changed, fmt.Sprintf("%s\n  %s\n  %s", l.ID, was, is))
		}
	}
	return changed
}
