package evidence

import "slices"

// askWhose asks what keeps it from being told whether a paper is of the account's
// company. Its own records need not say whose they are.
func (m *matching) askWhose(w Wanted, item *Item) {
	switch {
	case item.Subject == "" && m.same.one(item.Issuer, m.in.Entity):
	case item.Subject == "":
		m.ask(w, item.ID, "subject")
	case m.in.Entity == "":
		m.ask(w, "", "entity")
	default:
		m.askOne(w, item.ID, "subject", item.Subject, m.in.Entity, "")
	}
}

// askUpstream asks what keeps it from being told whether somebody to whom a paper is
// made out has made out another of the route.
func (m *matching) askUpstream(w Wanted, item *Item) {
	if item.Subject == "" {
		m.ask(w, item.ID, "subject")
		return
	}
	if m.route == nil {
		m.route = routeOfGoods(m.in.Items, m.same)
	}
	for _, x := range m.route.doubtful(item) {
		if x.name == "" {
			m.ask(w, x.first, "issuer")
			continue
		}
		m.askOne(w, item.ID, "subject", item.Subject, x.name, x.first)
		return
	}
}

// askLink asks whether two names between two papers of a chain are one company, or
// whom a paper names where it names nobody.
func (m *matching) askLink(w Wanted, g Gap) {
	if len(g.Items) == 0 { // nothing but its name tells of the owner
		return
	}
	above, below := m.item(g.Items[0]), m.item(g.Items[len(g.Items)-1])
	switch {
	case g.From == "" && g.To == "" && len(g.Items) == 1: // nobody made out the first paper
		m.ask(w, above.ID, "issuer")
	case g.From == "":
		m.ask(w, above.ID, "subject")
	case g.To == "" && above == below:
		m.ask(w, "", "entity")
	case g.To == "":
		m.ask(w, below.ID, "issuer")
	case above == below && slices.Contains(holderOf(m.in.Entity), g.To):
		m.askOne(w, above.ID, sideOf(above, g.From), g.From, m.in.Entity, "")
	case above == below: // the owner is told by its name alone
	default:
		m.askOne(w, below.ID, "issuer", g.To, g.From, above.ID)
	}
}

func (m *matching) item(id string) *Item {
	return &m.in.Items[slices.IndexFunc(m.in.Items, func(x Item) bool { return x.ID == id })]
}

// sideOf is where a paper has a name.
func sideOf(item *Item, name string) string {
	if nameKey(item.Subject) == nameKey(name) {
		return "subject"
	}
	return "issuer"
}

// askOne asks whether two names are one company, once for all papers that have the
// first: of the first such paper.
func (m *matching) askOne(w Wanted, item, attribute, name, other, with string) {
	if item = m.firstWith(attribute, name, item); attribute == "subject" {
		name = m.item(item).Subject
	} else {
		name = m.item(item).Issuer
	}
	m.open = append(m.open, Open{Item: item, Attribute: attribute, Requirement: w.Cause + "/" + w.ID, Name: name, Other: other, With: with})
}

// firstWith is the first paper that has a name, or another that is known to be the
// same company, as its issuer or its subject.
func (m *matching) firstWith(attribute, name, otherwise string) string {
	if m.first == nil {
		m.first = map[string]string{}
		for i := range m.in.Items {
			x := &m.in.Items[i]
			m.remember("subject", x.Subject, x.ID)
			m.remember("issuer", x.Issuer, x.ID)
		}
	}
	if id, ok := m.first[attribute+m.names.Key(name)]; ok {
		return id
	}
	return otherwise
}

func (m *matching) remember(attribute, name, id string) {
	key := attribute + m.names.Key(name)
	if m.first[key] == "" {
		m.first[key] = id
	}
}
