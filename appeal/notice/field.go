package notice

import (
	"bytes"
	"encoding/json"
)

// A Field is one value with the words it was read from. Start and End are byte
// offsets into the text that was read, from 0, and text[Start:End] is Quote. A
// value that has no words of its own (the language; a channel that is unstated;
// a value that the case states) has neither quote nor place, also in JSON.
type Field[T any] struct {
	Value T      `json:"value"`
	Quote string `json:"quote,omitempty"`
	Start int    `json:"start,omitempty"`
	End   int    `json:"end,omitempty"`
}

// MarshalJSON writes start and end exactly where there is a quote: 0 is a place
// too. Whether < and > are escaped is left to the encoder around it.
func (f Field[T]) MarshalJSON() ([]byte, error) {
	if f.Quote == "" {
		return unescaped(struct {
			Value T `json:"value"`
		}{f.Value})
	}
	return unescaped(struct {
		Value T      `json:"value"`
		Quote string `json:"quote"`
		Start int    `json:"start"`
		End   int    `json:"end"`
	}{f.Value, f.Quote, f.Start, f.End})
}

// unescaped is json.Marshal that leaves < and > as they are: an encoder escapes
// what a MarshalJSON gives it where it is to, but cannot take it back.
func unescaped(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return b.Bytes(), err
}
