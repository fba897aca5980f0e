package company

// Texts keeps where texts may show names side by side, so that papers which are read again
// and again are searched once. It serves one reader at a time.
type Texts struct{ all map[string]*spots }

// NamesOf is like [NamesOf], for texts of which some may have been searched before.
func (t *Texts) NamesOf(holder []string, items []Paper) *Names { return namesOf(t, holder, items) }

// spots are the places of a text where names may be shown side by side. What stands there
// hangs on no other paper; whether it is a name may.
type spots struct {
	text     string // plain
	brackets []bracketAt
	labels   []labelAt
}

// A bracketAt is a bracket that closes.
type bracketAt struct{ at, length int }

// A labelAt is a label with the name behind it.
type labelAt struct {
	label
	at   int
	name string
}

func (t *Texts) spots(text string) *spots {
	if s := t.all[text]; s != nil {
		return s
	}
	if t.all == nil {
		t.all = map[string]*spots{}
	}
	s := spotsOf(plainText(text))
	t.all[text] = s
	return s
}

func spotsOf(text string) *spots {
	s := &spots{text: text}
	for i := range len(text) {
		if text[i] != '(' {
			continue
		}
		if length := closing(text[i:]); length > 0 {
			s.brackets = append(s.brackets, bracketAt{i, length})
		}
	}
	for at := range fieldStarts(text) {
		if l, is := labelOf(text[at:]); is {
			s.labels = append(s.labels, labelAt{l, at, nameBehind(text[at+len(l.words):], l.wants)})
		}
	}
	return s
}
