package company

import "unicode"

// shortestNear is how many letters of its own a name must have for a slip in it
// to be told from another name: 安和 and 安睿 are two.
const shortestNear = 4

func (n *Names) near(a, b company) bool {
	if n.same(a, b) == alike || a.letters != b.letters || sameCore(a, b) == different {
		return false
	}
	_, restA := cutPlace(a.core)
	_, restB := cutPlace(b.core)
	return restA != restB && long(restA) && long(restB) && oneSlip([]rune(a.core), []rune(b.core))
}

func long(s string) bool { return len([]rune(s)) >= shortestNear }

// oneSlip reports whether one letter was changed, left out, added, or changed
// places with the next. Another figure is another name, not a slip.
func oneSlip(a, b []rune) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	head := commonHead(a, b)
	a, b = a[head:], b[head:]
	switch {
	case len(b) == 0 || unicode.IsNumber(b[0]) || len(a) > 0 && unicode.IsNumber(a[0]):
		return false
	case len(a) == len(b)-1:
		return string(a) == string(b[1:])
	case len(a) != len(b):
		return false
	}
	return string(a[1:]) == string(b[1:]) || len(a) > 1 && a[0] == b[1] && a[1] == b[0] && string(a[2:]) == string(b[2:])
}

func commonHead(a, b []rune) int {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	return i
}
