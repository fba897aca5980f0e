package appeal

import (
	"context"
	"encoding/base64"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/appeal/notice/file"
	"github.com/reinstate-go/reinstate/rules"
)

func mailOf(text string) []byte {
	return []byte("From: notice@platform.example\nSubject: =?utf-8?B?" + base64.StdEncoding.EncodeToString([]byte("판매중지 안내")) + "?=\n" +
		"Date: Tue, 17 Mar 2026 10:00:00 +0900\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n" +
		base64.StdEncoding.EncodeToString([]byte(text)))
}

func diagnoseFile(t *testing.T, data []byte, received time.Time) (*Diagnosis, error) {
	t.Helper()
	e, err := New(WithoutNext())
	require.NoError(t, err)
	return e.Diagnose(context.Background(), Case{AsOf: time.Unix(1773800000, 0), Files: fstest.MapFS{"notice.eml": {Data: data}},
		Notice: NoticeInput{File: "notice.eml", ReceivedAt: received}})
}

// A mail says when it was received, unless the case does.
func TestAMailAsNotice(t *testing.T) {
	mail := mailOf("쿠팡입니다. 전 상품 판매를 중지합니다. 3월 24일 18:00까지 회신 바랍니다.\n")
	d, err := diagnoseFile(t, mail, time.Time{})
	require.NoError(t, err)
	require.Equal(t, "sales-suspended", d.Notice.Values().Sanction)
	require.Equal(t, "2026-03-24T18:00:00+09:00", d.Notice.Values().Deadline.Format(time.RFC3339), "the year is that of the mail")
	d, err = diagnoseFile(t, mail, time.Date(2027, 1, 5, 0, 0, 0, 0, time.UTC))
	require.NoError(t, err)
	require.Equal(t, 2027, d.Notice.Values().Deadline.Year(), "what the case says outranks the mail")
}

// A secret in a mail is refused though it is encoded, and before mistakes.
func TestASecretInAMailIsRefused(t *testing.T) {
	e, err := New(WithoutNext())
	require.NoError(t, err)
	for name, secret := range credentials {
		c := Case{Notice: NoticeInput{File: "a.eml"}, Files: fstest.MapFS{"a.eml": {Data: mailOf("see " + secret)}}, Facts: map[string]any{"no_such_fact": 1}}
		_, err := e.Diagnose(context.Background(), c)
		require.Len(t, rules.ProblemsOf(err), 1, name)
		require.Equal(t, "notice.file", rules.ProblemsOf(err)[0].Path, name)
		require.NotContains(t, err.Error(), secret)
	}
}

func TestANoticeFileThatCannotBeRead(t *testing.T) {
	for name, c := range map[string]struct {
		data []byte
		want string
	}{
		"too large": {make([]byte, file.MaxBytes+1), "notice.file: notice.eml is larger than 32 MB"},
		"damaged":   {[]byte("판매중지\xff"), "byte 12 (0xFF) is not UTF-8"},
		"a PDF":     {[]byte("%PDF-1.7"), "a PDF document"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := diagnoseFile(t, c.data, time.Time{})
			require.ErrorContains(t, err, c.want)
		})
	}
	e, err := New(WithoutNext())
	require.NoError(t, err)
	_, err = e.Diagnose(context.Background(), Case{Notice: NoticeInput{File: "notice.eml"}})
	require.ErrorContains(t, err, "set Case.Files")
	_, err = e.Diagnose(context.Background(), Case{Notice: NoticeInput{File: "notice.eml", Text: "x"}})
	require.ErrorContains(t, err, "keep one")
}

// The text of a case is plain text, whatever it looks like.
func TestTextOfACaseIsReadInPlace(t *testing.T) {
	e, err := New(WithoutNext())
	require.NoError(t, err)
	text := string(mailOf("전 상품 판매를 중지합니다."))
	d, err := e.Diagnose(context.Background(), Case{AsOf: time.Unix(1773800000, 0), Notice: NoticeInput{Text: text}})
	require.NoError(t, err)
	require.Empty(t, d.Notice.Values().Sanction)
}
