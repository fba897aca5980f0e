package phrase

// A Sink takes what a text is made of, piece by piece in the order of the text:
// normalised (NFKC), composed and in lower case, each with the bytes it stands
// in.
type Sink interface {
	Char(r rune, start, end int)   // a character of Chinese, Korean or Japanese
	Word(w []byte, start, end int) // any other word; w holds only during the call
	Mark(r rune)                   // a blank, a punctuation mark, a symbol, a broken byte
}

// Lex hands a text to a sink.
func Lex(text string, to Sink) { (&lexer{out: sinkOf{to}}).lex(text, 0, len(text)) }

// sinkOf is a sink of another package.
type sinkOf struct{ to Sink }

func (s sinkOf) char(r rune, start, end int)   { s.to.Char(r, start, end) }
func (s sinkOf) word(w []byte, start, end int) { s.to.Word(w, start, end) }
func (s sinkOf) mark(r rune)                   { s.to.Mark(r) }
