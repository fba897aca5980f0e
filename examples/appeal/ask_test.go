package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/appeal"
)

const askNotice = "[쿠팡] 전 상품 판매중지. 주문 38건이 약속한 날을 넘겨 도착했습니다. 대상 옵션ID: 83400917765, 83400917766. 받으신 날부터 7일 이내에 회신해 주십시오.\n"

// inFolder writes files into a folder of their own, and goes there.
func inFolder(t *testing.T, files map[string]string) {
	t.Helper()
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		t.Setenv(name, "C")
	}
	t.Chdir(t.TempDir())
	for name, text := range files {
		require.NoError(t, os.MkdirAll(filepath.Dir(name), 0o755))
		require.NoError(t, os.WriteFile(name, []byte(text), 0o600))
	}
}

func fileText(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	require.NoError(t, err)
	return string(data)
}

// Through pipes, in the language of the notice: the dialogue ends with the diagnosis
// that the case file has.
func TestAskThroughPipes(t *testing.T) {
	for _, c := range []struct {
		notice, typed string
		says          []string
		answer        string
	}{
		{askNotice, "글쎄요\n아니오\n<\n네\n2026년 3월 16일 오전 10시\n", []string{"질문 1, 남은 질문", "! 보기 가운데 하나의 번호를 쓰십시오.", "Enter = 모름 · < = 뒤로 · q = 멈추고 나중에 계속", "더 물을 것이 없습니다.", "사건은 case.yaml 파일에 저장되었습니다.", "--again"}, "accept"},
		{"【酷澎】全部商品停售。有38个订单超过承诺日期才送达。请自收到之日起7日内回复。\n", "也许\n是\n<\n否\n2026年3月16日上午10点\n", []string{"第 1 题，后面还有", "! 请输入选项的编号", "回车 = 不知道 · < = 返回上一题 · q = 停止，以后继续", "没有更多问题了。", "案件已保存到 case.yaml。", "--again"}, "dispute"},
	} {
		inFolder(t, map[string]string{"notice.txt": c.notice})
		code, out, errs := appealCmd(t, c.typed+strings.Repeat("\n", 40), "ask", "notice.txt", "--as-of", "2026-03-17")
		require.Zero(t, code, errs)
		for _, s := range c.says {
			require.Contains(t, out, s)
		}
		kept, err := appeal.DecodeCase([]byte(fileText(t, "case.yaml")))
		require.NoError(t, err)
		require.Equal(t, c.answer, kept.Stance.Answer)
		require.Equal(t, "2026-03-16T10:00:00+09:00", kept.Notice.ReceivedAt.Format("2006-01-02T15:04:05Z07:00"))
		lang := map[bool]string{true: "ko", false: "zh"}[strings.Contains(c.notice, "쿠팡")]
		_, report, errs := appealCmd(t, "", "diagnose", "case.yaml", "--as-of", "2026-03-17", "--lang", lang)
		require.Empty(t, errs)
		require.Contains(t, out, "\n"+report+"\n")
	}
}

// It stops where the answers end, and goes on there; --again asks what was not known.
func TestAskGoesOn(t *testing.T) {
	inFolder(t, map[string]string{"notice.txt": askNotice})
	code, out, errs := appealCmd(t, "yes\n\n", "ask", "notice.txt", "--lang", "en", "-o", "my case.yaml")
	require.Zero(t, code, errs)
	require.Contains(t, out, "Stopped. All answers so far are kept in my case.yaml. To go on: appeal ask 'my case.yaml' --lang en\n")
	for _, args := range [][]string{{"ask", "my case.yaml"}, {"ask", "notice.txt", "-o", "my case.yaml"}} {
		_, out, _ = appealCmd(t, "q\n", append(args, "--lang", "en")...)
		require.NotContains(t, out, "Is it true?")
		require.NotContains(t, out, "When did you receive the notice?")
		_, out, _ = appealCmd(t, "<\nq\n", append(args, "--lang", "en", "--again")...)
		require.Contains(t, out, "When did you receive the notice?")
		require.Contains(t, out, "There is no earlier answer in this run.")
	}
	require.Contains(t, fileText(t, "my case.yaml"), "# not known: notice.received_at\n")
	_, _, errs = appealCmd(t, "q\n", "ask", "my case.yaml", "--received", "2026-03-16 10:00")
	require.Empty(t, errs)
	require.Contains(t, fileText(t, "my case.yaml"), "received_at: \"2026-03-16T10:00:00+09:00\"\n")
	require.NotContains(t, fileText(t, "my case.yaml"), "not known")
}

// A case file of the user's own keeps its comments, and is not touched before an
// answer; a JSON case goes on in YAML beside it.
func TestAskInACaseFile(t *testing.T) {
	own := "# Ours.\n\nnotice:\n    text: 쿠팡 전 상품 판매중지 안내 # short\n\nfacts: {first_scan_exists: false}\n"
	inFolder(t, map[string]string{"own.yaml": own, "own.json": `{"notice": {"text": "쿠팡 전 상품 판매중지 안내"}}`})
	require.NoError(t, os.Chmod("own.yaml", 0o640))
	code, _, errs := appealCmd(t, "what\nq\n", "ask", "own.yaml")
	require.Zero(t, code, errs)
	require.Equal(t, own, fileText(t, "own.yaml"))
	appealCmd(t, "no\n", "ask", "own.yaml")
	require.Equal(t, "# Ours.\n\nstance:\n  answer: dispute\nnotice:\n  text: 쿠팡 전 상품 판매중지 안내 # short\nfacts: {first_scan_exists: false}\n", fileText(t, "own.yaml"))
	info, err := os.Stat("own.yaml")
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o640), info.Mode().Perm())
	require.NoError(t, os.Remove("own.yaml"))
	for range 2 {
		code, out, errs := appealCmd(t, "q\n", "ask", "own.json", "--lang", "en")
		require.Zero(t, code, errs)
		require.Contains(t, out, "Each answer is kept in own.yaml.")
	}
	require.Equal(t, "notice:\n  text: 쿠팡 전 상품 판매중지 안내\n", fileText(t, "own.yaml"))
}

// What would lose something of somebody is refused, with what to do instead.
func TestAskRefuses(t *testing.T) {
	inFolder(t, map[string]string{"notice.txt": askNotice, "other.txt": "쿠팡 전 상품 판매중지 안내", "letter.yaml": "Dear team,\n", "case.yaml": "notice: {text: another one}\n",
		"full.yaml": "notice: {text: a}\nfacts: {first_scan_exists: true}\n", "part.json": `{"notice": {"text": "a"}, "facts": {"first_scan_exists": false}}`,
		"files.json": `{"notice": {"file": "notice.txt"}}`, "sub/x.txt": "x", "unknown.yaml": "notice: {text: a}\n\n\nfacts:\n    no_such_fact: true\n"})
	for _, c := range []struct {
		args []string
		says string
	}{
		{[]string{"-"}, "give the notice or the case as a file"},
		{[]string{"missing.txt"}, "missing.txt"},
		{[]string{"notice.txt"}, "case.yaml is there already and holds another case than notice.txt: name another file with -o"},
		{[]string{"notice.txt", "-o", "letter.yaml"}, "letter.yaml is there already and is no case file"},
		{[]string{"notice.txt", "-o", "case.json"}, "answers are kept as YAML"},
		{[]string{"part.json", "-o", "full.yaml"}, "holds another case than part.json"},
		{[]string{"files.json", "-o", "sub/files.yaml"}, "they open only in its own folder"},
		{[]string{"notice.txt", "-o", "nowhere/case.yaml"}, "nowhere"},
		{[]string{"unknown.yaml"}, "unknown.yaml:5:19: the rules know no fact"},
	} {
		code, out, errs := appealCmd(t, "q\n", append([]string{"ask"}, c.args...)...)
		require.Equal(t, 2, code, c.args)
		require.Contains(t, errs, c.says)
		require.Empty(t, out)
	}
	require.Equal(t, "notice: {text: another one}\n", fileText(t, "case.yaml"))
	code, _, _ := appealCmd(t, "q\n", "ask", "full.yaml", "-o", "copy.yaml")
	require.Zero(t, code)
	require.Equal(t, fileText(t, "full.yaml"), fileText(t, "copy.yaml"))
}

// Whoever changes the file meanwhile loses nothing.
func TestAskSeesChangesOfOthers(t *testing.T) {
	inFolder(t, map[string]string{"case.yaml": "notice: {text: a}\n"})
	k, err := openKept("case.yaml", "")
	require.NoError(t, err)
	require.NoError(t, os.WriteFile("case.yaml", []byte("notice: {text: b}\n"), 0o600))
	require.ErrorContains(t, k.write(k.file), "changed by somebody else")
	require.Equal(t, "notice: {text: b}\n", fileText(t, "case.yaml"))
}

// The sentences of the command stand in three languages.
func TestWordsOfAsk(t *testing.T) {
	for _, s := range fixedAsk() {
		require.NotEmpty(t, s.Text.En, s.Key)
		require.NotEmpty(t, s.Text.Zh, s.Key)
		require.NotEmpty(t, s.Text.Ko, s.Key)
		require.Equal(t, strings.Count(s.Text.En, "%"), strings.Count(s.Text.Zh, "%"), s.Key)
		require.Equal(t, strings.Count(s.Text.En, "%"), strings.Count(s.Text.Ko, "%"), s.Key)
	}
}
