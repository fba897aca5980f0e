package appeal

import (
	"encoding/json"
	"fmt"
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
	s := search{pos: c.posOf}
	s.walk("", "", v)
	return s.found
}

// secretsIn looks through a document before its types are known.
func secretsIn(doc *rules.Document) rules.Problems {
	s := search{pos: doc.Pos}
	s.walk("", "", doc.Any())
	return s.found
}

// search collects the secrets of a value of JSON.
type search struct {
	pos   func(pointer string) rules.Pos
	found rules.Problems
}

// walk looks at a value and everything in it. pointer and path both say where it
// stands, for the file and for people.
func (s *search) walk(pointer, path string, v any) {
	switch x := v.(type) {
	case map[string]any:
		for _, k := range keys(x) {
			s.pair(pointer, path, k, x[k])
		}
	case []any:
		for i, e := range x {
			s.walk(fmt.Sprintf("%s/%d", pointer, i), fmt.Sprintf("%s[%d]", path, i), e)
		}
	case string:
		if hasCredential(x) {
			s.found = append(s.found, secretAt(path, s.pos(pointer)))
		}
	}
}

func (s *search) pair(pointer, path, key string, v any) {
	at := strings.TrimPrefix(path+"."+key, ".")
	switch {
	case hasCredential(key): // then the name itself is not to be told
		s.found = append(s.found, secretAt(strings.TrimPrefix(path+".…", "."), s.pos(pointer)))
	case isSecretName(key) && canBeSecret(v):
		s.found = append(s.found, secretAt(at, s.pos(pointer+rules.Pointer(key))))
	default:
		s.walk(pointer+rules.Pointer(key), at, v)
	}
}

// canBeSecret is false for nothing, and for an answer of yes or no.
func canBeSecret(v any) bool {
	_, isBool := v.(bool)
	return !isBool && v != nil && v != ""
}

func secretAt(path string, pos rules.Pos) rules.Problem {
	return rules.Problem{Pos: pos, Path: path, Kind: "secret",
		Msg: fmt.Sprintf("%s holds a password, token or key, and this library takes none", path),
		Fix: "remove it, and change it if anybody else has seen this file"}
}

// secretNames are keys that hold a secret, without case, blanks, - and _.
var secretNames = []string{
	"passwd", "pwd", "passphrase", "passcode", "pincode", "otp", "totp", "token", "secret", "credential", "credentials", "cookie",
	"cookies", "sessionid", "accesskey", "accesskeyid", "secretkey", "secretaccesskey", "signingkey", "authorization", "authcode",
}

// secretEndings end the name of such a key, whatever stands in front: wing_password,
// client_secret, refresh_token.
var secretEndings = []string{"password", "passwd", "passphrase", "apikey", "token", "secret", "privatekey", "密码", "密碼", "口令", "令牌", "密钥", "密鑰", "비밀번호", "암호", "비번", "토큰"}

var noSigns = strings.NewReplacer("_", "", "-", "", " ", "", ".", "")

func isSecretName(key string) bool {
	name := noSigns.Replace(strings.ToLower(key))
	return slices.Contains(secretNames, name) ||
		slices.ContainsFunc(secretEndings, func(end string) bool { return strings.HasSuffix(name, end) })
}

// posOf is where a JSON pointer into a decoded case leads in its file; of a case
// built in Go it is no place.
func (c *Case) posOf(pointer string) rules.Pos {
	if c.places == nil {
		return rules.Pos{}
	}
	return c.places.Pos(pointer)
}
