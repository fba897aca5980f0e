package phrase

// enter puts every row of words that a run stands for into the trie.
func (c *compiler) enter(run sequence, elem int32) {
	w := rowWriter{trie: c.trie, elem: elem}
	w.rest(run, nil)
}

// A rowWriter walks through the alternatives of a run, one row after the other.
// Rows that begin alike share what was entered of them.
type rowWriter struct {
	trie   *trie
	elem   int32
	state  int32 // of the trie, behind the row so far
	length int32 // of the row so far
	starts uint64
}

// A tail is what follows a group.
type tail struct {
	run    sequence
	from   int32 // where the group starts in the row
	start  bool  // ^ stands before the group
	behind *tail
}

// rest writes every row of a run, with what follows it, behind what stands already.
func (w *rowWriter) rest(run sequence, behind *tail) {
	if len(run) == 0 {
		w.goOn(behind)
		return
	}
	x, was := &run[0], *w
	if x.group == nil {
		w.push(x)
		w.rest(run[1:], behind)
		*w = was
		return
	}
	t := tail{run[1:], w.length, x.start, behind}
	for _, alt := range x.group {
		w.rest(alt, &t)
	}
}

// goOn writes what follows an alternative, or ends the row.
func (w *rowWriter) goOn(t *tail) {
	if t == nil {
		w.trie.end(w.state, pattern{length: w.length, starts: w.starts, elem: w.elem})
		return
	}
	before := w.starts
	if t.start && w.length > t.from {
		w.starts |= 1 << t.from
	}
	w.rest(t.run, t.behind)
	w.starts = before
}

func (w *rowWriter) push(x *piece) {
	if x.start {
		w.starts |= 1 << w.length
	}
	w.state = w.trie.step(w.state, x.tok)
	w.length++
}
