package casefile

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"go.yaml.in/yaml/v4"
)

// notKnownMark begins the comment that keeps what nobody knows.
const notKnownMark = "# not known: "

// NotKnown lists the paths of what nobody knows, as [File.SetNotKnown] was told.
func (f *File) NotKnown() []string { return slices.Clone(f.notKnown) }

// IsNotKnown reports whether it is kept that nobody knows it.
func (f *File) IsNotKnown(path string) bool { return slices.Contains(f.notKnown, path) }

// SetNotKnown keeps that nobody knows what belongs at the path.
func (f *File) SetNotKnown(path string) {
	if !f.IsNotKnown(path) {
		f.notKnown, f.read = append(slices.Clip(f.notKnown), path), nil
	}
}

// ForgetNotKnown takes back all that was kept as not known.
func (f *File) ForgetNotKnown() {
	if len(f.notKnown) > 0 {
		f.notKnown, f.read = nil, nil
	}
}

// takeNotKnown takes the lines about what is not known out of all comments: wherever
// somebody moved them, they are kept at the foot.
func (f *File) takeNotKnown() {
	f.head, f.foot = f.take(f.head), f.take(f.foot)
	f.takeFrom(f.root)
}

func (f *File) takeFrom(n *yaml.Node) {
	for _, text := range []*string{&n.HeadComment, &n.LineComment, &n.FootComment} {
		*text = f.take(*text)
	}
	for _, c := range n.Content {
		f.takeFrom(c)
	}
}

func (f *File) take(comment string) string {
	if !strings.Contains(comment, notKnownMark) {
		return comment
	}
	var rest []string
	for _, line := range strings.Split(comment, "\n") {
		if path, is := strings.CutPrefix(line, notKnownMark); is {
			f.SetNotKnown(unquoted(strings.TrimSpace(path)))
			continue
		}
		rest = append(rest, line)
	}
	return strings.Trim(strings.Join(rest, "\n"), "\n")
}

// onOneLine is a path as a comment keeps it: quoted where it holds what would end the line.
func onOneLine(path string) string {
	if strings.HasPrefix(path, `"`) || strings.TrimSpace(path) != path || strings.ContainsFunc(path, isBreak) {
		return strconv.Quote(path)
	}
	return path
}

func isBreak(r rune) bool { return unicode.IsControl(r) || r == '\u2028' || r == '\u2029' }

func unquoted(path string) string {
	if whole, err := strconv.Unquote(path); err == nil {
		return whole
	}
	return path
}
