package evidence

// anyForm stands for every form, noPaper for words that name no certain paper:
// "company papers".
const (
	anyForm = "*"
	noPaper = "-"
)

// paperKinds tell the kind of a paper by its topic and its form: of the topics
// beside a form the nearest counts for which there is a line.
var paperKinds = map[string]map[string]string{
	"topic-authority":   {anyForm: "authorization-letter", "form-contract": "purchase-contract"},
	"topic-chain":       {"form-record": "authorization-chain", "form-list": "authorization-chain", "form-letter": "authorization-chain"},
	"topic-supply":      {"form-contract": "purchase-contract", "form-record": "purchase-invoice", "form-list": "purchase-invoice", "form-letter": "brand-confirmation", "form-screen": "other"},
	"topic-transaction": {"form-letter": "transaction-statement", "form-record": "transaction-statement", "form-list": "transaction-statement", "form-contract": "purchase-contract"},
	"topic-import":      {"form-record": "import-declaration", "form-certificate": "import-declaration", "form-letter": "import-declaration", "form-list": "import-declaration"},
	"topic-brand":       {"form-letter": "brand-confirmation", "form-report": "brand-confirmation", "form-opinion": "brand-confirmation"},
	"topic-trademark":   {"form-certificate": "trademark-certificate", "form-record": "trademark-certificate"},
	"topic-licence":     {"form-contract": "licence-agreement", "form-letter": "licence-agreement", "form-certificate": "licence-agreement", "form-record": "licence-agreement"},
	"topic-retraction":  {"form-letter": "retraction-letter", "form-record": "retraction-letter"},
	"topic-right":       {"form-certificate": "ip-registration", "form-record": "ip-registration", "form-letter": "ip-registration", "form-file": "original-artwork"},
	"topic-image":       {"form-file": "original-artwork", "form-record": "original-artwork", "form-contract": "other"},
	"topic-quality":     {"form-report": "quality-report", "form-record": "quality-report", "form-list": "quality-report", "form-screen": "quality-report", "form-sight": "quality-report", "form-certificate": "quality-report", "form-letter": "quality-report"},
	"topic-test":        {"form-report": "test-report", "form-record": "quality-report", "form-list": "quality-report", "form-certificate": "test-report", "form-letter": "test-report"},
	"topic-kc":          {"form-certificate": "kc-certificate", "form-record": "kc-certificate", "form-letter": "kc-certificate", "form-number": "kc-certificate"},
	"topic-carrier":     {"form-contract": "carrier-contract", "form-letter": "carrier-letter", "form-record": "carrier-tracking", "form-list": "carrier-tracking", "form-report": "carrier-tracking", "form-screen": "tracking-screenshot", "form-sight": "tracking-screenshot", "form-number": "carrier-tracking"},
	"topic-parcel":      {"form-contract": "carrier-contract", "form-record": "carrier-tracking", "form-list": "carrier-tracking", "form-letter": "carrier-tracking", "form-report": "carrier-tracking", "form-number": "carrier-tracking", "form-file": "carrier-tracking", "form-screen": "tracking-screenshot", "form-sight": "tracking-screenshot", "form-page": "tracking-screenshot"},
	"topic-dispatch":    {"form-record": "carrier-tracking", "form-list": "carrier-tracking", "form-letter": "carrier-tracking"},
	"topic-handover":    {anyForm: "handover-manifest"},
	"topic-delivered":   {"form-contract": "carrier-contract", "form-record": "delivery-proof", "form-letter": "delivery-proof", "form-screen": "delivery-proof", "form-sight": "delivery-proof", "form-page": "delivery-proof"},
	"topic-stock":       {"form-list": "stock-ledger", "form-record": "stock-ledger", "form-report": "stock-ledger", "form-file": "stock-ledger", "form-screen": "stock-ledger", "form-sight": "stock-ledger"},
	"topic-order":       {"form-list": "order-export", "form-record": "order-export", "form-file": "order-export"},
	"topic-cancel":      {"form-list": "cancellation-list", "form-record": "cancellation-list", "form-file": "cancellation-list"},
	"topic-refund":      {"form-list": "refund-list", "form-record": "refund-list", "form-letter": "refund-list", "form-screen": "refund-list", "form-sight": "refund-list", "form-file": "refund-list"},
	"topic-inquiry":     {"form-record": "inquiry-log", "form-list": "inquiry-log", "form-screen": "inquiry-log", "form-sight": "inquiry-log", "form-file": "inquiry-log"},
	"topic-listing":     {"form-screen": "listing-before-after", "form-sight": "listing-before-after", "form-record": "listing-before-after", "form-list": "listing-before-after", "form-comparison": "listing-before-after"},
	"topic-change":      {"form-screen": "listing-before-after", "form-sight": "listing-before-after", "form-record": "listing-before-after", "form-page": "listing-before-after", "form-list": "listing-before-after", "form-comparison": "listing-before-after"},
	"topic-before":      {anyForm: "listing-before-after"},
	"topic-dashboard":   {"form-record": "system-log", "form-screen": "dashboard-screenshot", "form-sight": "dashboard-screenshot"},
	"topic-system":      {"form-record": "system-log", "form-list": "system-log", "form-screen": "system-log", "form-sight": "system-log"},
	"topic-training":    {anyForm: "training-record"},
	"topic-agency":      {"form-contract": "other"},
	"topic-ended":       {"form-letter": "agency-termination", "form-record": "agency-termination", "form-contract": "agency-termination"},
	"topic-device":      {"form-list": "device-list", "form-record": "device-list"},
	"topic-bank":        {"form-bill": "bank-statement", "form-record": "bank-statement", "form-letter": "bank-statement", "form-list": "bank-statement"},
	"topic-identity":    {"form-record": "identity-document"},
	"topic-address":     {"form-bill": "address-proof", "form-letter": "address-proof", "form-record": "address-proof", "form-contract": "lease"},
	"topic-company":     {"form-paper": noPaper, "form-receipt": noPaper, "form-record": "entity-registry", "form-list": "entity-registry", "form-certificate": "business-licence"},
	"topic-office":      {"form-letter": "official-letter", "form-record": "official-letter", "form-report": "official-letter", "form-certificate": "official-letter"},
	"topic-lawyer":      {"form-opinion": "legal-opinion", "form-letter": "legal-opinion"},
	"topic-battery":     {"form-report": "un38-3-report", "form-record": "un38-3-report"},
	"topic-prevent":     {"form-plan": "process-document", "form-report": "process-document"},
	"topic-staff":       {"form-list": "staff-rota"},
}

// formsLike says as which other form a form is read where a topic has no line of
// its own for it.
var formsLike = map[string]string{"form-paper": "form-record", "form-receipt": "form-record"}

// bareForms are kinds that a form tells where nothing beside it says what the
// paper is about.
var bareForms = map[string]string{"form-contract": "purchase-contract", "form-screen": "dashboard-screenshot", "form-sight": "other", "form-receipt": "purchase-invoice", "form-plan": "process-document"}
