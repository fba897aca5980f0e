package evidence

import "github.com/reinstate-go/reinstate/rules/pattern"

var (
	// authorities are words in the names of offices, courts and registers.
	authorities = pattern.MustCompile(`세무서|국세청|관세청|세관|법원|검찰|경찰|특허청|지식재산처|식품의약품안전|기술표준원|전파연구원|공정거래위원회|위원회|시청|구청|군청|도청|시장$|구청장|등기소|등기국|주민센터|대사관|영사관|관리원|공사$|공단|(농림|보건|환경|산업|중소|행정|법무|외교|과학)[^ ]{0,10}부$` +
		`|税务|稅務|海关|海關|法院|检察院|檢察院|公安|派出所|市场监督|市場監督|工商|知识产权局|知識產權局|专利局|公证处|商务[部局厅]|领事馆|大使馆|管理局|管理总局|监督局|委员会|人民政府|国家.{0,12}局` +
		`|(?i:\b(customs|tax (office|service|bureau|administration|authority)|national tax|court|police|prosecut\w+|ministry|patent (and trademark )?office|intellectual property office|registry|registrar|government|authority|bureau|commission|embassy|consulate|notary public|city hall|KATS|KIPO|EUIPO|USPTO|FDA|MFDS)\b)`)
	// firms are words in the names of companies that are none.
	firms = pattern.MustCompile(`(?i)\b(co\.?,? ?ltd|ltd|limited|llc|inc|corp|corporation|gmbh|ag|ab|bv|pte|plc)\b|有限公司|有限责任公司|股份|商行|贸易|주식회사|유한회사|㈜|\(주\)|상사$|무역`)
)

// byAuthority tells whether an office or a court issued a paper, by its name. A name of
// which neither can be told leaves it open; the seller's own company is no office.
func byAuthority(issuer, holder string, same func(a, b string) *bool) *bool {
	switch {
	case issuer == "":
		return nil
	case authorities.MatchString(issuer):
		return new(true)
	case firms.MatchString(issuer), isTrue(same(issuer, holder)):
		return new(false)
	}
	return nil
}
