package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/korean"
)

const mailHead = "From: notice@platform.example\nDate: Tue, 17 Mar 2026 10:00:00 +0900\nMIME-Version: 1.0\nContent-Type: text/html; charset=euc-kr\n\n"

func koreanMail(t *testing.T) string {
	body, err := korean.EUCKR.NewEncoder().String("<p style='display:none'>계정 영구 정지</p><p>쿠팡 전 상품 판매를 중지합니다.</p><p>3월 24일 18:00까지 회신 바랍니다.</p>")
	require.NoError(t, err)
	return mailHead + body
}

// A mail is read by its bytes, from a file of any name and from standard input,
// and its date settles the year.
func TestVerbsTakeMails(t *testing.T) {
	name := filepath.Join(t.TempDir(), "notice.txt")
	require.NoError(t, os.WriteFile(name, []byte(koreanMail(t)), 0o600))
	for _, args := range [][]string{{"notice", "-", "--json"}, {"notice", name, "--json"}, {"diagnose", "-", "--json", "--as-of", "2026-03-18"}} {
		code, out, errs := appealCmd(t, koreanMail(t), args...)
		require.Zero(t, code, errs)
		require.Contains(t, out, "sales-suspended")
		require.Contains(t, out, "2026-03-24T18:00:00+09:00")
	}
	_, out, _ := appealCmd(t, koreanMail(t), "notice", "-", "--json", "--received", "2027-01-05")
	require.Contains(t, out, "2027-03-24T18:00:00+09:00")
}

// A case opens its mail in its own folder.
func TestACaseWithAMail(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "n.eml"), []byte(koreanMail(t)), 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "case.yaml"), []byte("as_of: 2026-03-18T00:00:00Z\nnotice: {file: n.eml}\n"), 0o600))
	code, out, errs := appealCmd(t, "", "diagnose", filepath.Join(dir, "case.yaml"), "--json")
	require.Zero(t, code, errs)
	require.Contains(t, out, "2026-03-24T18:00:00+09:00")
}

func TestNoticesThatCannotBeRead(t *testing.T) {
	for in, want := range map[string]string{
		"%PDF-1.7":        "a PDF document",
		"Seller \xc1\xa4": "save it as UTF-8",
		"판매\xff중지":        "byte 6 (0xFF)",
		mailHead + "sk-proj-" + strings.Repeat("a1", 20): "notice.text holds a password",
	} {
		for _, verb := range []string{"notice", "diagnose"} {
			code, _, errs := appealCmd(t, in, verb, "-")
			require.Equal(t, 2, code)
			require.Contains(t, errs, want)
			require.NotContains(t, errs, "a1a1")
		}
	}
}
