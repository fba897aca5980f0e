package pattern

// FindString is like that of regexp.
func (p *Pattern) FindString(text string) string {
	if !p.MatchString(text) {
		return ""
	}
	return p.Regexp.FindString(text)
}

// FindStringIndex is like that of regexp.
func (p *Pattern) FindStringIndex(text string) []int {
	if !p.MatchString(text) {
		return nil
	}
	return p.Regexp.FindStringIndex(text)
}

// FindStringSubmatch is like that of regexp.
func (p *Pattern) FindStringSubmatch(text string) []string {
	if !p.MatchString(text) {
		return nil
	}
	return p.Regexp.FindStringSubmatch(text)
}

// FindStringSubmatchIndex is like that of regexp.
func (p *Pattern) FindStringSubmatchIndex(text string) []int {
	if !p.MatchString(text) {
		return nil
	}
	return p.Regexp.FindStringSubmatchIndex(text)
}

// FindAllString is like that of regexp.
func (p *Pattern) FindAllString(text string, n int) []string {
	if !p.MatchString(text) {
		return nil
	}
	return p.Regexp.FindAllString(text, n)
}

// FindAllStringIndex is like that of regexp.
func (p *Pattern) FindAllStringIndex(text string, n int) [][]int {
	if !p.MatchString(text) {
		return nil
	}
	return p.Regexp.FindAllStringIndex(text, n)
}

// FindAllStringSubmatch is like that of regexp.
func (p *Pattern) FindAllStringSubmatch(text string, n int) [][]string {
	if !p.MatchString(text) {
		return nil
	}
	return p.Regexp.FindAllStringSubmatch(text, n)
}

// FindAllStringSubmatchIndex is like that of regexp.
func (p *Pattern) FindAllStringSubmatchIndex(text string, n int) [][]int {
	if !p.MatchString(text) {
		return nil
	}
	return p.Regexp.FindAllStringSubmatchIndex(text, n)
}

// ReplaceAllString is like that of regexp.
func (p *Pattern) ReplaceAllString(text, with string) string {
	if !p.MatchString(text) {
		return text
	}
	return p.Regexp.ReplaceAllString(text, with)
}

// ReplaceAllStringFunc is like that of regexp.
func (p *Pattern) ReplaceAllStringFunc(text string, with func(string) string) string {
	if !p.MatchString(text) {
		return text
	}
	return p.Regexp.ReplaceAllStringFunc(text, with)
}
