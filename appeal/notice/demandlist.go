package notice

import (
	"strings"
	"unicode/utf8"
)

// longestLabel is how many bytes a label such as "Documents required:" has.
const longestLabel = 70

// papersLabel gives where the words behind a label of papers begin, or 0 where a
// sentence has none: "필요 서류   실제 배송 송장", "Enclose: …".
func (r *reader) papersLabel(s span) int {
	for _, h := range r.hitsIn("paper-heading", s) {
		if h.Start > s.start+24 {
			break
		}
		rest := r.plain[h.End:s.end]
		cut := strings.IndexFunc(rest, isLabelEnd)
		if cut >= 0 && cut < longestLabel {
			_, n := utf8.DecodeRuneInString(rest[cut:])
			return h.End + cut + n
		}
		if n := strings.Index(rest, "   "); n >= 0 && n < 12 {
			return h.End + n
		}
	}
	return 0
}

func isLabelEnd(c rune) bool {
	return c == ':' || c == '：' || c == '│' || c == '┃' || c == '|' || c == '\t'
}

// leads reports whether a list stands below sentence i that belongs to it: list
// items follow it, and it ends as words before a list do.
func (r *reader) leads(i int) bool {
	all := r.scan.Sentences()
	if i+1 >= len(all) || all[i+1].Quote != all[i].Quote {
		return false
	}
	if all[i+1].Item && !r.opens(i, i+1) {
		return false // the next point of a list that i belongs to
	}
	s := span{all[i].Start, all[i].End}
	last := strings.TrimRight(r.plain[s.start:s.end], " ")
	open := strings.HasSuffix(last, ":") || strings.HasSuffix(last, "：")
	if all[i+1].Item && !all[i].Item {
		return open || len(r.hitsIn("as-follows", s)) > 0 || r.sending(s) || len(r.hitsIn("paper-heading", s)) > 0
	}
	return open || all[i+1].Item && len(r.hitsIn("as-follows", s)) > 0
}

// opens reports whether list item k begins a list of its own below sentence i:
// it is the first by its number, or marked otherwise than the item that holds i.
func (r *reader) opens(i, k int) bool {
	all := r.scan.Sentences()
	for i >= 0 && !all[i].Item && k-i < 8 {
		i--
	}
	if i < 0 || !all[i].Item {
		return r.first(k)
	}
	return r.sign(i) != r.sign(k) && r.first(k)
}

// first reports whether a list item is the first by its number. Bullets have none.
func (r *reader) first(k int) bool {
	s := strings.TrimLeft(r.plain[r.scan.Sentences()[k].Start:], "([（【〔 ")
	c, n := utf8.DecodeRuneInString(s)
	switch {
	case c >= '0' && c <= '9':
		next, _ := utf8.DecodeRuneInString(s[n:])
		return c == '1' && (next < '0' || next > '9')
	case strings.ContainsRune("二三四五六七八九十나다라마바사아자차②③④⑤⑥⑦⑧⑨bcdefghBCDEFGH", c):
		return false
	}
	return true
}

// listEnd gives the sentence behind a list that starts with sentence i: list
// items of one kind, or plain lines up to the next blank one.
func (r *reader) listEnd(i int) int {
	all := r.scan.Sentences()
	if i >= len(all) {
		return i
	}
	items, sign, to := all[i].Item, r.sign(i), i
	for ; to < len(all) && all[to].Quote == all[i].Quote; to++ {
		between := ""
		if to > i {
			between = r.plain[all[to-1].End:all[to].Start]
		}
		switch {
		case items && all[to].Item && r.sign(to) != sign:
			return to
		case items && !all[to].Item && strings.Contains(between, "\n"):
			return to
		case !items && strings.Count(between, "\n") > 1:
			return to
		}
	}
	return to
}

// sign is what kind of mark a list item begins with: digits are one kind, so
// that 1. and 2. are of one list, and syllables, letters and signs are others.
func (r *reader) sign(i int) string {
	s := r.plain[r.scan.Sentences()[i].Start:]
	for k, c := range s {
		switch {
		case c >= '0' && c <= '9':
			return s[:k] + "1"
		case c >= 'a' && c <= 'z':
			return s[:k] + "a"
		case c >= '①' && c <= '⑳':
			return s[:k] + "①"
		case strings.ContainsRune("一二三四五六七八九十", c):
			return s[:k] + "一"
		case strings.ContainsRune("가나다라마바사아자차", c):
			return s[:k] + "가"
		case c != '(' && c != '（' && c != '[':
			return s[:k] + string(c)
		}
	}
	return ""
}

// listed gives the wishes of list items: each item up to the next.
func (r *reader) listed(from, to int) []wish {
	all := r.scan.Sentences()
	var out []wish
	for i := from; i < to; i++ {
		s := span{all[i].Start, all[i].End}
		if k := len(out) - 1; k >= 0 && !all[i].Item && all[from].Item {
			continue // more about the item before
		}
		if r.spoken(s.start) && (len(r.papers(s)) > 0 || r.isPaper(s)) {
			out = append(out, wish{s, true})
		}
	}
	return out
}

// isPaper reports whether a list item without a known paper names one after all:
// it has a word for papers and does not merely ask for words.
func (r *reader) isPaper(s span) bool {
	return len(r.hitsIn("form-record", s))+len(r.hitsIn("form-letter", s))+len(r.hitsIn("form-list", s)) > 0 && len(r.hitsIn("told-only", s)) == 0
}
