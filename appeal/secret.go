package appeal

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/rules"
)

// Secrets tells of passwords, tokens and API keys in a case, by their paths and
// never by their values. It goes by the names of keys and by the shape of
// credentials, never by prose: "never share your password" is fine. Every entry
// of this package refuses a case that holds one.
func Secrets(c *Case) rules.Problems {
	data, err := json.Marshal(c)
	if err != nil {
		return rules.Problems{{Kind: "bad-case", Msg: err.Error()}}
	}
	var v any
	if err := json.Unmarshal(data, &v); err != nil {
		return rules.Problems{{Kind: "bad-case", Msg: err.Error()}}
	}
	var found rules.Problems
	eachSecret("", v, func(path string) { found = append(found, secretAt(path, c.posOf(path))) })
	return found
}

// secretsIn looks through a document before its types are known.
func secretsIn(doc *rules.Document) rules.Problems {
	var found rules.Problems
	eachSecret("", doc.Any(), func(path string) {
		found = append(found, secretAt(path, doc.Pos(pointerOf(path))))
	})
	return found
}

func secretAt(path string, pos rules.Pos) rules.Problem {
	return rules.Problem{Pos: pos, Path: path, Kind: "secret",
		Msg: fmt.Sprintf("%s holds a password, token or key, and this library takes none", path),
		Fix: "remove it, and change it if anybody else has seen this file"}
}

// eachSecret walks a value of JSON and calls f with the path of each secret.
func eachSecret(path string, v any, f func(path string)) {
	switch x := v.(type) {
	case map[string]any:
		for _, k := range keys(x) {
			at := strings.TrimPrefix(path+"."+k, ".")
			if secretKey(k) && !isEmpty(x[k]) {
				f(at)
				continue
			}
			eachSecret(at, x[k], f)
		}
	case []any:
		for i, e := range x {
			eachSecret(fmt.Sprintf("%s[%d]", path, i), e, f)
		}
	case string:
		if len(secretShapes(path, x)) > 0 {
			f(path)
		}
	}
}

func isEmpty(v any) bool { return v == nil || v == "" }

// secretNames are keys that hold a secret, without case, blanks, - and _.
var secretNames = []string{"password", "passwd", "pwd", "passphrase", "passcode", "pin", "otp", "token", "accesstoken", "refreshtoken",
	"authtoken", "bearertoken", "idtoken", "apitoken", "apikey", "accesskey", "secretkey", "secretaccesskey", "secret", "clientsecret",
	"apisecret", "privatekey", "credential", "credentials", "cookie", "sessionid", "loginpassword", "wingpassword", "accountpassword",
	"비밀번호", "암호", "비번", "토큰", "密码", "密碼", "口令", "令牌", "登录密码", "密钥", "密鑰"}

var noSigns = strings.NewReplacer("_", "", "-", "", " ", "", ".", "")

func secretKey(k string) bool {
	name := noSigns.Replace(strings.ToLower(k))
	return slices.Contains(secretNames, name) || strings.HasSuffix(name, "password") || strings.HasSuffix(name, "apikey")
}

// shapes are credentials that are known by their form alone.
var shapes = []*regexp.Regexp{
	regexp.MustCompile(`-----BEGIN [A-Z ]*PRIVATE KEY-----`),
	regexp.MustCompile(`\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}`), // JWT
	regexp.MustCompile(`\b(AKIA|ASIA)[A-Z0-9]{16}\b`),                                        // AWS
	regexp.MustCompile(`\b(ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{30,}|\bgithub_pat_[A-Za-z0-9_]{30,}`),
	regexp.MustCompile(`\bsk-[A-Za-z0-9_-]{20,}`),
	regexp.MustCompile(`\bxox[abprs]-[A-Za-z0-9-]{10,}`),
	regexp.MustCompile(`\bAIza[A-Za-z0-9_-]{35}\b`),
	regexp.MustCompile(`(?i)\bbearer\s+[A-Za-z0-9._~+/-]{20,}`),
	regexp.MustCompile(`\b[a-z][a-z0-9+.-]*://[^\s/:@]+:[^\s/:@]+@`), // user:password@host
}

func secretShapes(path, text string) rules.Problems {
	for _, s := range shapes {
		if s.MatchString(text) {
			return rules.Problems{secretAt(path, rules.Pos{})}
		}
	}
	return nil
}

// posOf is where a path of a decoded case stands in its file; of a case built
// in Go it is no place.
func (c *Case) posOf(path string) rules.Pos {
	if c.places == nil {
		return rules.Pos{}
	}
	return c.places.Pos(pointerOf(path))
}

var pathSigns = strings.NewReplacer(".", "/", "[", "/", "]", "")

// pointerOf turns a.b[2].c into the JSON pointer /a/b/2/c.
func pointerOf(path string) string { return "/" + pathSigns.Replace(path) }
