package appeal

import (
	"context"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/rules"
)

// Credentials in their shapes, put together here so that no scanner of this
// repository takes them for real ones.
var credentials = map[string]string{
	"JWT":          "eyJhbGciOiJIUzI1NiJ9" + ".eyJzdWIiOiIxMjM0NTY3ODkwIn0" + ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
	"PEM":          "-----BEGIN " + "RSA PRIVATE KEY-----\nMIIEow==\n-----END RSA PRIVATE KEY-----",
	"PEM, plain":   "-----BEGIN " + "PRIVATE KEY-----",
	"AWS":          "AKIA" + "IOSFODNN7EXAMPLE",
	"GitHub":       "ghp_" + strings.Repeat("aB3", 12),
	"GitHub, fine": "github_pat_" + strings.Repeat("11AB", 10),
	"OpenAI":       "sk-" + strings.Repeat("aB3d", 12),
	"OpenAI, new":  "sk-proj-" + strings.Repeat("aB3d", 8),
	"Anthropic":    "sk-ant-" + "api03-" + strings.Repeat("aB3d", 8),
	"Stripe":       "sk_live_" + strings.Repeat("aB3d", 6),
	"Slack":        "xoxb-" + "123456789012-abcdefGHIJKL",
	"bearer":       "Authorization: Bearer " + "a8F3kd93Kd02mX71pQ5zR",
	"userinfo":     "https://wing:" + "hunter2@wing.coupang.com/",
}

// A secret is refused first, wherever it stands, by its path and never by its
// value.
func TestSecretsAreRefusedByPath(t *testing.T) {
	for name, c := range map[string]struct{ file, path, at string }{
		"password":             {"notice: {text: x}\naccount:\n  password: hunter2-secret\n", "account.password", "f:3:13"},
		"in other cases":       {"provider: {WING_Password: hunter2-secret}", "provider.WING_Password", "f:1:27"},
		"API key":              {"a: {api-key: hunter2-secret}", "a.api-key", "f:1:14"},
		"apiKey":               {"a: {apiKey: hunter2-secret}", "a.apiKey", "f:1:13"},
		"client secret":        {"a: [{client_secret: hunter2-secret}]", "a[0].client_secret", "f:1:21"},
		"access token":         {"facts: {access_token: hunter2-secret}", "facts.access_token", "f:1:23"},
		"private key":          {"privateKey: hunter2-secret", "privateKey", "f:1:13"},
		"a number":             {"a: {passcode: 739173}", "a.passcode", "f:1:15"},
		"a mapping":            {"a: {credentials: {user: u, value: hunter2-secret}}", "a.credentials", "f:1:18"},
		"Korean":               {"account: {비밀번호: hunter2-secret}", "account.비밀번호", "f:1:17"},
		"Korean, two words":    {"account: {쿠팡 비밀번호: hunter2-secret}", "account.쿠팡 비밀번호", "f:1:20"},
		"Chinese":              {"account: {登录密码: hunter2-secret}", "account.登录密码", "f:1:17"},
		"Chinese, traditional": {"account: {密碼: hunter2-secret}", "account.密碼", "f:1:15"},
		"name with a dot":      {"a: {\"b.password\": hunter2-secret}", "a.b.password", "f:1:19"},
		"JSON":                 {`{"notice": {"text": "x"}, "passwd": "hunter2-secret"}`, "passwd", "f:1:37"},
		"beside mistakes":      {"nope: 1\nnope: 2\npassword: hunter2-secret", "password", "f:3:11"},
		"in a second document": {"id: a\n---\npassword: hunter2-secret", "password", "f:3:11"},
		"as the name of a key": {"a: {" + credentials["AWS"] + ": 1}", "a.…", "f:1:4"},
	} {
		t.Run(name, func(t *testing.T) {
			told := mistakes(t, "f", c.file)
			require.Len(t, told, 1)
			require.Equal(t, c.at+": "+c.path+" holds a password, token or key, and this library takes none; remove it, and change it if anybody else has seen this file [secret]", told[0])
		})
	}
	for name, secret := range credentials {
		t.Run(name, func(t *testing.T) {
			c := Case{History: []Attempt{{Text: "see below\n" + secret + "\n"}}}
			ps := Secrets(&c)
			require.Len(t, ps, 1)
			require.Equal(t, "history[0].text", ps[0].Path)
			require.NotContains(t, ps.Err().Error(), secret)
			e, err := New(WithoutNext())
			require.NoError(t, err)
			_, err = e.Diagnose(context.Background(), c)
			require.Equal(t, ps.Err().Error(), err.Error())
		})
	}
}

// No mistake that is told repeats what may be a secret.
func TestNoMessageRepeatsASecret(t *testing.T) {
	for _, file := range []string{
		`{"password": hunter2-secret}`, `{"password": "hunter2-secret`, `{"password" "hunter2-secret"}`, `{"password": 'hunter2-secret'}`, `{"password": "hunter2-secret\x"}`,
		"password: *hunter2-secret", "password: !hunter2-secret x", "password: @hunter2-secret", "password: 'hunter2-secret", "password: hunter2-secret: x",
		"password: \"hunter2-secret\" x", "password:\n\thunter2-secret", "hunter2-secret", `"hunter2-secret"`, "[hunter2-secret", "password: hunter2-secret\n? [a]\n: b",
		"password: {hunter2-secret", "password: &hunter2-secret *hunter2-secret", "password: hunter2-secret\x01", "a: 1\npassword: hunter2-secret\npassword: hunter2-secret",
	} {
		_, err := DecodeCase([]byte(file))
		require.Error(t, err, file)
		require.NotContains(t, err.Error(), "hunter2", file)
	}
}

// Prose is no secret, and neither are answers that only sound like one.
func TestProseIsNoSecret(t *testing.T) {
	for name, file := range map[string]string{
		"advice":              `notice: {text: "Never share your password. Coupang will never ask for your password or token: report it."}`,
		"Korean advice":       `notice: {text: "비밀번호를 누구에게도 알려 주지 마십시오. 비밀번호: 8자 이상"}`,
		"Chinese advice":      `notice: {text: "请勿泄露密码、口令或令牌。"}`,
		"enum values":         "provider: {access: password}\nconduct: [{action: shared-password}]",
		"oauth":               "provider: {access: oauth}",
		"a fact of yes or no": "facts: {shared_password: true, token: false}",
		"nothing there":       "facts: {password: , secret: ''}",
		"a link":              `notice: {links: ["https://wing.coupang.com:443/a@b", "https://www.coupang.com/vp/products/1?u=a:b@c"]}`,
		"a mail address":      `notice: {sender: "Coupang <notice@coupang.com>"}`,
		"names of goods":      `evidence: [{id: E1, skus: [sk-magic-water-purifier-all-clean-2026, SK-II-FACIAL-TREATMENT-ESSENCE-230ML], text: "Bearer characteristics-of-authorization apply"}]`,
		"words with dots":     `letter: {text: "eyJ is no token, neither is AKIA nor xoxb- nor sk- nor ://a:b"}`,
		"numbers":             "notice: {items: [\"31000221507713\", \"SUS-2026-031187\"]}",
		"a public key":        "letter: {text: \"-----BEGIN PUBLIC KEY-----\"}",
	} {
		t.Run(name, func(t *testing.T) {
			_, err := DecodeCase([]byte(file))
			require.NoError(t, err)
		})
	}
}

func TestASecretInAFileIsRefused(t *testing.T) {
	e, err := New(WithoutNext())
	require.NoError(t, err)
	c := Case{Notice: NoticeInput{File: "mail.txt"}, Files: fstest.MapFS{"mail.txt": {Data: []byte("x " + credentials["GitHub"])}}}
	_, err = e.Diagnose(context.Background(), c)
	require.Len(t, rules.ProblemsOf(err), 1)
	require.Equal(t, "notice.file", rules.ProblemsOf(err)[0].Path)
	require.NotContains(t, err.Error(), credentials["GitHub"])
}
