package evidence

import (
	"strings"

	"github.com/reinstate-go/reinstate/rules/pattern"
)

// findOwners finds the companies that are the brand's owner: by a paper of the
// brand, or because their name holds the brand's. The seller's own name proves
// nothing of the kind, for whoever sells a brand may call himself after it; nor
// does what the seller confirms himself.
func (r *route) findOwners(brand string, papers []*Item) {
	look := lookFor([]string{brand})
	names := func(name string) bool {
		found := map[string]bool{}
		look.in(name, found)
		return len(found) > 0
	}
	for _, p := range papers {
		name := ownerBy(p)
		if nameKey(name) == "" || !states(p, brand) && (len(p.Brands) > 0 || !names(p.Text)) {
			continue
		}
		if p.Kind == "trademark-certificate" || r.isHolder(name) != yes {
			r.owns(name, p.ID)
		}
	}
	for _, part := range [][]*party{r.issuers, r.subjects} {
		for _, p := range part {
			if names(p.name) && r.isHolder(p.name) != yes {
				r.owns(p.name, "")
			}
		}
	}
	for _, h := range r.holder {
		r.ownName = r.ownName || names(h)
	}
}

// ownerBy is the company that a paper shows as the owner of the brand it names.
func ownerBy(p *Item) string {
	switch {
	case p.Kind == "trademark-certificate":
		return p.Subject
	case p.Kind == "brand-confirmation", p.Kind == "authorization-letter" && writtenByOwner(p.Text):
		return p.Issuer
	}
	return ""
}

func (r *route) owns(name, proof string) {
	p := r.party(asSubject, name)
	if p.owner {
		return
	}
	p.owner, p.proof = true, proof
	r.owners = append(r.owners, p)
}

// Words by which a letter says that its writer owns the brand, and those by which he
// names somebody else as the owner: a dealer writes letters of authority too.
var (
	ownerWords = pattern.MustCompile(`\b(we are|we, being|we, as|being|as) (the )?((sole|registered|legal|lawful|exclusive|rightful|brand|trade ?mark|and) )*(owner|proprietor)\b` +
		`|(我司|我公司|本公司|我方|作为|作為)[^,，]{0,20}(商标|商標|品牌)(权人|權人|所有人|所有者|注册人|註冊人|持有人|权利人|權利人)` +
		`|(상표권자|(브랜드|상표)(의)? ?(소유자|권리자))(로서|인 당사|입니다|임)`)
	markWords  = pattern.MustCompile(`trade ?mark|\bbrand|\bmark|商标|商標|品牌|상표|브랜드`)
	otherOwner = pattern.MustCompile(`\b(authori[sz]ed|appointed|licen[sc]ed) (by|as)\b|\bon behalf of\b|\bnot\b|(受|经|經|由|获|獲)[^,，]{0,20}(授权|授權|委托|委託)|(不是|并非|並非|非)|(위임|허락|승인|지정)(을)? ?받|대리|아닙|아닌|아니`)
)

// writtenByOwner reports whether a letter says that its writer is the owner.
func writtenByOwner(text string) bool {
	for _, s := range strings.FieldsFunc(plainLetters(text), func(c rune) bool { return strings.ContainsRune(".。;；\n", c) }) {
		if ownerWords.MatchString(s) && markWords.MatchString(s) {
			return !otherOwner.MatchString(s)
		}
	}
	return false
}
