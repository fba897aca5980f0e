package mention

import "strings"

var statuteBefore = spell("법", "법률", "령", "시행령", "시행규칙", "조례", "고시", "훈령", "예규", "gdpr", "dsa", "법상", "법률상", "法", "条例", "條例", "法典", "规定的法", "实施细则", "施行細則", "act", "law", "code", "statute", "decree", "directive")

// statute reports whether the words around the clause make it a law's.
func (r *reader) statute(i, end int) bool {
	k := i
	for n := 0; n < 2 && r.at(k-1).kind == mark && strings.Contains("」』》>\"'”’,(", r.at(k-1).text); n++ {
		k--
	}
	return r.before(k, statuteBefore) < k || r.bracketedLaw(k) || r.actBefore(i) || r.ofLaw(end) || r.lawGoesOn(i, end)
}

// bracketedLaw looks before a bracket: 전자상거래법(이하 "법") 제20조. Where rules
// of the platform stand there, they are what is cited.
func (r *reader) bracketedLaw(k int) bool {
	if !r.at(k - 1).is(")") {
		return false
	}
	for n := k - 2; n > k-20; n-- {
		if r.at(n).is("(") {
			outside := n
			if r.at(n-1).kind == mark {
				outside--
			}
			return r.before(outside, statuteBefore) < outside || r.before(n, contractBefore) == n && r.before(k-1, statuteBefore) < k-1
		}
	}
	return false
}

// actBefore reads "the Act on Consumer Protection in Electronic Commerce, Article 24".
func (r *reader) actBefore(i int) bool {
	if !r.at(i-1).is(",") && !r.at(i-1).is("(") {
		return false
	}
	for k := i - 2; k > i-16; k-- {
		switch t := r.at(k); {
		case (t.is("act") || t.is("law") || t.is("decree")) && t.upper:
			return r.skip(k+1, "on", "of", "for", "(", ",") > k+1
		case t.is("."), t.is(";"), t.is("terms"), t.is("agreement"), t.is("policy"):
			return false
		}
	}
	return false
}

// lawGoesOn reads the second article of "according to Article 17 of the Act …;
// according to Article 18": a sentence that cites a law goes on with it.
func (r *reader) lawGoesOn(i, end int) bool {
	if !r.lastStatute || r.clauseEnd == 0 || i-r.clauseEnd > 60 || r.at(i).kind != word || r.at(end).is("of") {
		return false
	}
	for k := r.clauseEnd; k < i; k++ {
		if r.at(k).is(".") && r.at(k+1).gap != none || r.after(k, ruleBooks) > k && !r.at(k).is("act") && !r.at(k).is("law") || r.at(k).gap == line && r.at(k).kind == mark {
			return false
		}
	}
	return true
}

// ofLaw reads "Article 20 of the Electronic Commerce Act".
func (r *reader) ofLaw(end int) bool {
	if !r.at(end).is("of") {
		return false
	}
	for k := end + 1; k < end+12; k++ {
		switch t := r.at(k); {
		case t.is("act"), t.is("law"), t.is("code") && !r.at(k+1).is("of"), t.is("statute"), t.is("decree"), t.is("directive"):
			return true
		case t.is("."), t.is(";"), t.is(","), t.is("terms"), t.is("agreement"), t.is("policy"):
			return false
		}
	}
	return false
}
