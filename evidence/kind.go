package evidence

// Kinds are the kinds of paper that the library knows, in the order in which
// they are documented. A paper of no such kind is "other".
var Kinds = []string{
	"authorization-letter", "authorization-chain", "trademark-certificate", "purchase-invoice",
	"transaction-statement", "purchase-contract", "import-declaration", "brand-confirmation",
	"retraction-letter", "licence-agreement", "legal-opinion", "ip-registration", "original-artwork",
	"quality-report", "kc-certificate", "test-report", "msds", "un38-3-report", "carrier-contract",
	"carrier-tracking", "carrier-letter", "handover-manifest", "delivery-proof", "stock-ledger",
	"order-export", "cancellation-list", "refund-list", "inquiry-log", "staff-rota", "training-record",
	"process-document", "listing-before-after", "system-log", "bank-statement", "business-licence",
	"korean-business-registration", "identity-document", "address-proof", "entity-registry", "lease",
	"agency-termination", "tracking-screenshot", "compliance-declaration", "device-list",
	"logistics-statement", "dashboard-screenshot", "submission-receipt", "official-letter", "other",
}

// Media are the ways in which a paper was made.
var Media = []string{"scan", "screenshot", "photo", "digital"}
