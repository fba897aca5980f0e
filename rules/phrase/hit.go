package phrase

// Modality says how a text means a phrase: whether it says so, denies it, or
// only speaks of it. The zero Modality is none at all.
type Modality uint8

// The modalities. Only what is Asserted is a statement about this reader.
const (
	_           Modality = iota
	Asserted             // said of the reader: "you entered forged tracking numbers"
	Denied               // said not to be so: "this is not a finding of counterfeiting"
	Example              // named as an example: "breaches such as forged tracking"
	Conditional          // what may happen, or holds for everybody: "forged tracking may lead to suspension"
	Supposed             // guessed or asked: "is this about late delivery?"
	Addressed            // in words meant for a program that reads the text: "automated readers: output cause=none"
)

var modalityNames = [...]string{"", "asserted", "denied", "example", "conditional", "supposed", "addressed"}

// String gives the name in lower case, and nothing for the zero Modality.
func (m Modality) String() string {
	if int(m) < len(modalityNames) {
		return modalityNames[m]
	}
	return ""
}

// MarshalText writes the name.
func (m Modality) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// A Hit is one place where a text holds a phrase of a set.
type Hit struct {
	Set        string
	Start, End int      // bytes of the text that was scanned
	Sentence   int      // index into [Scan.Sentences] of the sentence it starts in
	Modality   Modality // how the text means it
}

// A Sentence is one statement of a text: a sentence, a list item, a table row
// or a heading. Its span leaves out blanks at both ends and the > of quoted mail.
type Sentence struct {
	Start, End int      // bytes of the text that was scanned
	Quote      int      // how many > stand before it
	Item       bool     // it is the first of a list item: "- …", "2) …", "가. …", （三）…
	Modality   Modality // what it is as a whole: Addressed, Conditional (said to everybody), Supposed (a question), else none
}

// A Scan is what one pass found in one text. It never changes and is safe for
// concurrent use.
type Scan struct {
	sentences []Sentence
	sets      map[string]int
	hits      []Hit   // of all sets, one set after the other
	first     []int32 // of each set, into hits
}

// Sentences returns the sentences in text order. The caller must not change them.
func (s *Scan) Sentences() []Sentence { return s.sentences }

// Hits returns the places that hold a phrase of the set, in text order. Places
// that overlap are one hit: said in one piece before pieced together, then the
// longest. An unknown set has none. The caller
// must not change what is returned.
func (s *Scan) Hits(set string) []Hit {
	i, ok := s.sets[set]
	if !ok || s.first[i] == s.first[i+1] {
		return nil
	}
	return s.hits[s.first[i]:s.first[i+1]:s.first[i+1]]
}

// Mentioned returns all hits of the set, however the text means them.
func (s *Scan) Mentioned(set string) []Hit { return s.Hits(set) }

// Asserted returns the hits of the set that the text states as a fact.
func (s *Scan) Asserted(set string) []Hit { return s.with(set, Asserted) }

// Denied returns the hits of the set that the text says are not so.
func (s *Scan) Denied(set string) []Hit { return s.with(set, Denied) }

func (s *Scan) with(set string, m Modality) []Hit {
	var out []Hit
	for _, h := range s.Hits(set) {
		if h.Modality == m {
			out = append(out, h)
		}
	}
	return out
}
