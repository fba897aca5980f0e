package company

import (
	"slices"
	"strings"
)

// Names knows which names of companies are one. It is only read once it is
// made, so that many may ask it at a time.
type Names struct {
	one map[company]company // each name that was seen beside others, to the one that stands for all of them
	own map[company]bool    // the names that the account gives itself

	known  knownSet              // the names that the case itself gives
	stated map[company][]company // of each name the others that one field gives beside it
	fields map[string][]company  // the names in each field of the case
}

// NamesOf learns which names are one company: the account's own, and those that
// a paper shows side by side. A paper that was altered teaches nothing.
func NamesOf(holder []string, items []Paper) *Names { return namesOf(&Texts{}, holder, items) }

func namesOf(texts *Texts, holder []string, items []Paper) *Names {
	n := &Names{one: map[company]company{}, own: map[company]bool{}, known: knownNames(holder, items), stated: map[company][]company{}}
	for i, h := range holder {
		n.joinAll(append(n.namesIn(h), holder[:i]...))
		for _, name := range n.namesIn(h) {
			n.own[companyOf(name)] = true
		}
	}
	for i := range items {
		if it := &items[i]; it.Altered == nil || !*it.Altered {
			n.learn(it, texts.spots(it.Text))
		}
	}
	for c := range n.one {
		n.one[c] = n.find(c) // one step for whoever asks
	}
	n.readFields(holder, items)
	return n
}

// readFields takes to pieces what is asked about most.
func (n *Names) readFields(holder []string, items []Paper) {
	fields := map[string][]company{}
	read := func(field string) {
		if _, is := fields[field]; !is {
			fields[field] = n.companies(field)
		}
	}
	for _, h := range holder {
		read(h)
	}
	for i := range items {
		read(items[i].Subject)
		read(items[i].Issuer)
	}
	n.fields = fields
}

// companies gives the names in a field, taken to pieces.
func (n *Names) companies(field string) []company {
	if all, is := n.fields[field]; is {
		return all
	}
	var out []company
	for _, name := range n.namesIn(field) {
		out = append(out, companyOf(name))
	}
	return out
}

// learn takes what one paper shows, in its fields and in its text.
func (n *Names) learn(it *Paper, text *spots) {
	n.joinAll(n.namesIn(it.Subject))
	n.joinAll(n.namesIn(it.Issuer))
	for _, p := range text.shownTogether(n.known) {
		n.join(p[0], p[1])
	}
}

func (n *Names) joinAll(names []string) {
	for i := 1; i < len(names); i++ {
		a, b := companyOf(names[0]), companyOf(names[i])
		if !slices.Contains(n.stated[a], b) {
			n.stated[a], n.stated[b] = append(n.stated[a], b), append(n.stated[b], a)
		}
		n.join(names[0], names[i])
	}
}

// join makes two names one company.
func (n *Names) join(a, b string) {
	x, y := companyOf(a), companyOf(b)
	if x.core == "" || y.core == "" {
		return
	}
	if x, y = n.find(x), n.find(y); x != y {
		n.one[y] = x
	}
}

// find follows a name to the one that stands for all its names, and shortens
// the way for the next.
func (n *Names) find(c company) company {
	top := c
	for up, ok := n.one[top]; ok && up != top; up, ok = n.one[top] {
		top = up
	}
	for up, ok := n.one[c]; ok && up != top; up, ok = n.one[c] {
		n.one[c], c = top, up
	}
	return top
}

// head is find for those who only read.
func (n *Names) head(c company) company {
	if up, ok := n.one[c]; ok {
		return up
	}
	return c
}

// Same tells whether two names are one company, or nil where it cannot be told:
// names in different alphabets that nothing shows together, a name without its
// legal form or its town, a branch. Different legal forms of one name are
// different companies.
func (n *Names) Same(a, b string) *bool {
	var said verdict
	for _, x := range n.companies(a) {
		for _, y := range n.companies(b) {
			v := n.same(x, y)
			if v == different && bothHan(x, y) {
				return v.told()
			}
			said = max(said, v)
		}
	}
	return said.told()
}

// Key is one for all names that are known to be one company.
func (n *Names) Key(name string) string {
	c := n.head(n.companies(name)[0])
	return strings.Join([]string{c.core, c.form, c.note}, "\n")
}

// bothHan reports whether both names are Chinese. Those are registered and tell
// companies apart; two companies may well give themselves one English name.
func bothHan(a, b company) bool { return a.letters == han && b.letters == han }

// A verdict on two names. Where one paper gives several names of each side, the
// strongest word counts.
type verdict int

const (
	unsure verdict = iota
	different
	alike
)

func (v verdict) told() *bool {
	if v == unsure {
		return nil
	}
	yes := v == alike
	return &yes
}

func (n *Names) same(a, b company) verdict {
	switch {
	case a.core == "" || b.core == "":
		return unsure
	case a == b, n.own[a] && n.own[b], slices.Contains(n.stated[a], b), n.head(a) == n.head(b) && !bothHan(a, b):
		return alike
	case a.letters != b.letters:
		return max(n.byOther(a, b), n.byOther(b, a)) // a translation may sound like anything
	case a.core == b.core:
		return sameCore(a, b)
	case sameButPlace(a, b) || branchOf(a, b) || branchOf(b, a):
		return unsure
	}
	return different
}

// byOther tells two names apart by another that a field gives the first, in the letters
// of the second.
func (n *Names) byOther(a, b company) verdict {
	for _, other := range n.stated[a] {
		if other.letters == b.letters && n.same(other, b) == different {
			return different
		}
	}
	return unsure
}

// sameCore judges by the legal forms alone.
func sameCore(a, b company) verdict {
	if a.form != b.form && closed(a.form) && closed(b.form) {
		return different
	}
	return unsure
}

// sameButPlace reports whether only one of two names says its town, or says it
// more closely than the other. Companies of two towns are two.
func sameButPlace(a, b company) bool {
	placeA, restA := cutPlace(a.core)
	placeB, restB := cutPlace(b.core)
	if restA != restB || sameCore(a, b) == different {
		return false
	}
	return strings.HasSuffix(placeA, placeB) || strings.HasSuffix(placeB, placeA)
}

// branchOf reports whether a is b with the name of a branch behind it, as
// 주식회사 한빛 인천지점 is.
func branchOf(a, b company) bool {
	tail, ok := strings.CutPrefix(a.core, b.core)
	return ok && isBranch(tail)
}
