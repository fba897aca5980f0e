package evidence

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// sameBy tells companies apart by a table: "A=B" are one, "A?B" may be one, all
// others are not.
func sameBy(table ...string) func(a, b string) *bool {
	return func(a, b string) *bool {
		is := slices.Contains(table, a+"="+b) || slices.Contains(table, b+"="+a)
		if !is && (slices.Contains(table, a+"?"+b) || slices.Contains(table, b+"?"+a)) {
			return nil
		}
		return &is
	}
}

// paper reads "letter: A > B [brand, brand] text"; the ids follow the order.
func routePaper(t testing.TB, i int, s string) *Item {
	t.Helper()
	kind, rest, ok := strings.Cut(s, ": ")
	require.True(t, ok, s)
	kinds := map[string]string{
		"letter": "authorization-letter", "chain": "authorization-chain", "mark": "trademark-certificate", "invoice": "purchase-invoice",
		"statement": "transaction-statement", "contract": "purchase-contract", "import": "import-declaration", "confirmation": "brand-confirmation",
		"licence": "licence-agreement", "bank": "bank-statement",
	}
	require.Contains(t, kinds, kind)
	sides, brands, _ := strings.Cut(rest, " [")
	from, to, ok := strings.Cut(sides, ">")
	require.True(t, ok, s)
	p := &Item{ID: fmt.Sprintf("E%d", i+1), Kind: kinds[kind], Issuer: strings.TrimSpace(from), Subject: strings.TrimSpace(to)}
	brands, p.Text, _ = strings.Cut(brands, "] ")
	if brands = strings.TrimSuffix(brands, "]"); brands != "" {
		p.Brands = strings.Split(brands, ", ")
	}
	return p
}

func papersOf(t testing.TB, specs []string) (out []*Item) {
	for i, s := range specs {
		out = append(out, routePaper(t, i, s))
	}
	return out
}

// told writes a chain as the tables do.
func (c Chain) told() (links, broken []string) {
	for _, l := range c.Links {
		links = append(links, fmt.Sprintf("%s > %s by %s", l.From, l.To, l.Item))
	}
	for _, g := range c.Broken {
		broken = append(broken, strings.TrimSpace(fmt.Sprintf("%s: %s / %s %s", g.Kind, g.From, g.To, strings.Join(g.Items, " "))))
	}
	return links, broken
}

type chainCase struct {
	name, brand   string
	holder        []string
	papers, same  []string
	links, broken []string
}

func (c chainCase) run(t *testing.T) {
	links, broken := chain(c.brand, c.holder, papersOf(t, c.papers), sameBy(c.same...)).told()
	require.Equal(t, c.links, links)
	require.Equal(t, c.broken, broken)
}

var wholeChains = []chainCase{
	{"owner by its name, to the seller", "Nova", []string{"Seller"}, []string{"letter: Nova Inc > Seller [NOVA™]"}, nil,
		[]string{"Nova Inc > Seller by E1"}, nil},
	{"one step between", "Nova", []string{"Seller"}, []string{"invoice: Dealer > Seller", "letter: Nova Inc > Dealer [Nova]"}, nil,
		[]string{"Nova Inc > Dealer by E2", "Dealer > Seller by E1"}, nil},
	{"two steps between", "Nova", []string{"Seller"}, []string{"statement: Shop > Seller", "contract: Dealer > Shop", "licence: Nova Inc > Dealer"}, nil,
		[]string{"Nova Inc > Dealer by E3", "Dealer > Shop by E2", "Shop > Seller by E1"}, nil},
	{"Chinese", "诺瓦", []string{"深圳卖家贸易有限公司"}, []string{"letter: 诺瓦科技有限公司 > 广州代理商行 [诺瓦]", "invoice: 广州代理商行 > 深圳卖家贸易有限公司"}, nil,
		[]string{"诺瓦科技有限公司 > 广州代理商行 by E1", "广州代理商行 > 深圳卖家贸易有限公司 by E2"}, nil},
	{"Korean", "노바", []string{"셀러상사"}, []string{"letter: 주식회사 노바코리아 > 총판상사 [노바]", "statement: 총판상사 > 셀러상사"}, nil,
		[]string{"주식회사 노바코리아 > 총판상사 by E1", "총판상사 > 셀러상사 by E2"}, nil},
	{"owner by the trade mark", "Nova", []string{"Seller"}, []string{"mark: KIPO > Acme Ltd [Nova]", "letter: Acme Ltd > Seller [Nova]"}, nil,
		[]string{"Acme Ltd > Seller by E2"}, nil},
	{"trade mark told by what can be read on it", "诺瓦", []string{"Seller"}, []string{"mark: 商标局 > 甲公司 [] 注册商标：诺瓦", "letter: 甲公司 > Seller [诺瓦]"}, nil,
		[]string{"甲公司 > Seller by E2"}, nil},
	{"owner by a confirmation", "Nova", []string{"Seller"}, []string{"confirmation: Acme Ltd > Dealer [Nova]", "invoice: Dealer > Seller"}, nil,
		[]string{"Acme Ltd > Dealer by E1", "Dealer > Seller by E2"}, nil},
	{"owner by its own letter", "Nova", []string{"Seller"}, []string{"letter: Acme Ltd > Seller [Nova] We are the registered owner of the trademark NOVA and authorise Seller."}, nil,
		[]string{"Acme Ltd > Seller by E1"}, nil},
	{"owner by its own letter in Korean", "노바", []string{"셀러"}, []string{"letter: 갑상사 > 셀러 [노바] 당사는 노바의 상표권자로서 판매를 허락합니다."}, nil,
		[]string{"갑상사 > 셀러 by E1"}, nil},
	{"owner by its own letter in Chinese", "诺瓦", []string{"卖家"}, []string{"letter: 甲公司 > 卖家 [诺瓦] 我公司系“诺瓦”商标的商标权人，兹授权卖家销售。"}, nil,
		[]string{"甲公司 > 卖家 by E1"}, nil},
	{"the seller owns the mark", "Nova", []string{"Seller"}, []string{"mark: KIPO > Seller [Nova]"}, nil, nil, nil},
	{"the seller owns the mark, under its second name", "Nova", []string{"Seller", "卖家"}, []string{"mark: CNIPA > 卖家 [Nova]", "invoice: Maker > Seller"}, nil, nil, nil},
	{"one company in two spellings", "Nova", []string{"Seller"}, []string{"letter: Nova Inc > Dealer Co Ltd", "invoice: Dealer > Seller Korea"}, []string{"Dealer Co Ltd=Dealer", "Seller=Seller Korea"},
		[]string{"Nova Inc > Dealer Co Ltd by E1", "Dealer > Seller Korea by E2"}, nil},
	{"alike but for capitals and width", "Nova", []string{"ＳＥＬＬＥＲ"}, []string{"letter: Nova Inc > DEALER  CO", "invoice: Dealer Co > Seller"}, nil,
		[]string{"Nova Inc > DEALER  CO by E1", "Dealer Co > Seller by E2"}, nil},
	{"the shortest of two ways", "Nova", []string{"Seller"}, []string{"letter: Nova Inc > A", "invoice: A > B", "invoice: B > Seller", "invoice: A > Seller"}, nil,
		[]string{"Nova Inc > A by E1", "A > Seller by E4"}, nil},
	{"of two that are as long, the first ids", "Nova", []string{"Seller"}, []string{"letter: Nova Inc > B", "letter: Nova Inc > A", "invoice: A > Seller", "invoice: B > Seller"}, nil,
		[]string{"Nova Inc > B by E1", "B > Seller by E4"}, nil},
	{"of two owners that are as near, the first ids", "Nova", []string{"Seller"}, []string{"letter: Nova X > A", "letter: Nova Y > B", "letter: Nova Z > B", "invoice: B > Seller", "invoice: A > Seller"}, nil,
		[]string{"Nova X > A by E1", "A > Seller by E5"}, nil},
	{"sure names before a shorter way", "Nova", []string{"Seller"}, []string{"letter: Nova Inc > 갑", "invoice: 갑 > 을", "invoice: 을 > Seller", "invoice: Eul > Seller"}, []string{"갑?Eul"},
		[]string{"Nova Inc > 갑 by E1", "갑 > 을 by E2", "을 > Seller by E3"}, nil},
	{"a circle on the way", "Nova", []string{"Seller"}, []string{"letter: Nova Inc > A", "invoice: A > B", "invoice: B > A", "invoice: B > Seller"}, nil,
		[]string{"Nova Inc > A by E1", "A > B by E2", "B > Seller by E4"}, nil},
	{"goods sold on lead away from the seller", "Nova", []string{"Seller"}, []string{"invoice: Seller > Nova Inc", "letter: Nova Inc > Seller"}, nil,
		[]string{"Nova Inc > Seller by E2"}, nil},
	{"papers of two brands", "Nova", []string{"Seller"}, []string{"letter: Pulse AG > Dealer [Pulse]", "letter: Nova Inc > Dealer [Pulse, Nova]", "invoice: Dealer > Seller [Nova, Pulse]"}, nil,
		[]string{"Nova Inc > Dealer by E2", "Dealer > Seller by E3"}, nil},
	{"import", "Nova", []string{"Seller"}, []string{"import: Nova Inc > Seller"}, nil, []string{"Nova Inc > Seller by E1"}, nil},
}

var tornChains = []chainCase{
	{"no papers", "Nova", []string{"Seller"}, nil, nil, nil, []string{"missing-paper:  / Seller"}},
	{"nothing between dealer and seller", "Nova", []string{"Seller"}, []string{"letter: Nova Inc > Dealer"}, nil,
		[]string{"Nova Inc > Dealer by E1"}, []string{"missing-paper: Dealer / Seller E1"}},
	{"nothing between owner and dealer", "Nova", []string{"Seller"}, []string{"mark: KIPO > Acme [Nova]", "invoice: Dealer > Seller"}, nil,
		[]string{"Dealer > Seller by E2"}, []string{"missing-paper: Acme / Dealer E1 E2"}},
	{"a link missing in the middle, from either end the farthest", "Nova", []string{"Seller"}, []string{"invoice: Y > Seller", "invoice: X > Y", "invoice: A > B", "letter: Nova Inc > A"}, nil,
		[]string{"Nova Inc > A by E4", "A > B by E3", "X > Y by E2", "Y > Seller by E1"}, []string{"missing-paper: B / X E3 E2"}},
	{"who buys from the top as well is not the top", "Nova", []string{"Seller"}, []string{"invoice: Y > Seller", "invoice: X > Y", "invoice: X > Seller", "letter: Nova Inc > A", "letter: Nova Inc > B", "invoice: A > B"}, nil,
		[]string{"Nova Inc > B by E5", "X > Seller by E3"}, []string{"missing-paper: B / X E5 E3"}},
	{"a paper of another brand is no link", "Nova", []string{"Seller"}, []string{"letter: Nova Inc > Dealer [Nova]", "invoice: Dealer > Seller [Pulse]"}, nil,
		[]string{"Nova Inc > Dealer by E1"}, []string{"missing-paper: Dealer / Seller E1"}},
	{"the trade mark of another brand makes no owner", "Nova", []string{"Seller"}, []string{"mark: KIPO > Acme [Pulse]", "letter: Acme > Seller [Nova]"}, nil,
		[]string{"Acme > Seller by E2"}, []string{"unknown-owner:  / Acme E2"}},
	{"a bank statement is no link", "Nova", []string{"Seller"}, []string{"letter: Nova Inc > Dealer", "bank: Dealer > Seller"}, nil,
		[]string{"Nova Inc > Dealer by E1"}, []string{"missing-paper: Dealer / Seller E1"}},
	{"papers that lead the wrong way", "Nova", []string{"Seller"}, []string{"letter: Nova Inc > Dealer", "invoice: Seller > Dealer"}, nil,
		[]string{"Nova Inc > Dealer by E1"}, []string{"missing-paper: Dealer / Seller E1"}},

	{"owner not told", "Nova", []string{"Seller"}, []string{"letter: Acme > Dealer [Nova]", "invoice: Dealer > Seller"}, nil,
		[]string{"Acme > Dealer by E1", "Dealer > Seller by E2"}, []string{"unknown-owner:  / Acme E1"}},
	{"a word that holds the brand is not its name", "Nova", []string{"Seller"}, []string{"letter: Innovation Ltd > Seller [Nova]"}, nil,
		[]string{"Innovation Ltd > Seller by E1"}, []string{"unknown-owner:  / Innovation Ltd E1"}},
	{"brand in another script than its owner", "Nova", []string{"셀러"}, []string{"letter: 노바코리아 > 셀러 [Nova]"}, nil,
		[]string{"노바코리아 > 셀러 by E1"}, []string{"unknown-owner:  / 노바코리아 E1"}},
	{"a letter that names its owner is not the owner's", "Nova", []string{"Seller"}, []string{"letter: Dealer > Seller [Nova] We are appointed by Acme as the owner of the trademark."}, nil,
		[]string{"Dealer > Seller by E1"}, []string{"unknown-owner:  / Dealer E1"}},
	{"authority before goods where no owner is told", "Nova", []string{"Seller"}, []string{"invoice: Trader > Seller", "letter: Acme > Dealer", "invoice: Dealer > Seller"}, nil,
		[]string{"Acme > Dealer by E2", "Dealer > Seller by E3"}, []string{"unknown-owner:  / Acme E2"}},
	{"owner not told and a link missing", "Nova", []string{"Seller"}, []string{"letter: Acme > Dealer"}, nil,
		[]string{"Acme > Dealer by E1"}, []string{"unknown-owner:  / Acme E1", "missing-paper: Dealer / Seller E1"}},
	{"the owner of a shop", "Nova", []string{"Seller"}, []string{"letter: Acme > Seller [Nova] We are the owner of the shop at 12 Main Street"}, nil,
		[]string{"Acme > Seller by E1"}, []string{"unknown-owner:  / Acme E1"}},
	{"what a company issues to itself leads nowhere", "Nova", []string{"Seller"}, []string{"invoice: Acme > Acme Ltd", "invoice: Acme Ltd > Seller"}, []string{"Acme=Acme Ltd"},
		[]string{"Acme Ltd > Seller by E2"}, []string{"unknown-owner:  / Acme Ltd E2"}},
	{"what has reached the seller leads to no supplier", "Nova", []string{"Seller"}, []string{"invoice: Y > Seller", "invoice: X > Seller"}, []string{"Y?Seller"},
		[]string{"Y > Seller by E1"}, []string{"unknown-owner:  / Y E1"}},
	{"of two tops the farther", "Nova", []string{"Seller"}, []string{"invoice: Z > Seller", "invoice: Y > Seller", "invoice: X > Y", "mark: KIPO > Acme [Nova]"}, nil,
		[]string{"X > Y by E3", "Y > Seller by E2"}, []string{"missing-paper: Acme / X E4 E3"}},
	{"papers that name nobody below lead to none for sure", "Nova", []string{"Seller"}, []string{"letter: Q > ", "letter: R > ", "invoice: A > B", "invoice: B > Seller"}, nil,
		[]string{"A > B by E3", "B > Seller by E4"}, []string{"unknown-owner:  / A E3"}},
	{"a supplier that is named before one that is not", "Nova", []string{"Seller"}, []string{"invoice:  > Seller", "invoice: A > Seller"}, nil,
		[]string{"A > Seller by E2"}, []string{"unknown-owner:  / A E2"}},
	{"sure names before authority", "Nova", []string{"Seller"}, []string{"letter: Acme > 셀러", "invoice: B > Seller"}, []string{"셀러?Seller"},
		[]string{"B > Seller by E2"}, []string{"unknown-owner:  / B E2"}},
	{"a company that may have issued a paper to itself", "Nova", []string{"Seller"}, []string{"letter: 갑 > Gap", "invoice: Gap > Seller", "invoice: Z > Seller"}, []string{"갑?Gap"},
		[]string{"갑 > Gap by E1", "Gap > Seller by E2"}, []string{"unknown-owner:  / 갑 E1"}},
	{"a circle without a top", "Nova", []string{"Seller"}, []string{"invoice: A > B", "invoice: B > A", "invoice: B > Seller"}, nil,
		[]string{"B > Seller by E3"}, []string{"unknown-owner:  / B E3"}},
	{"a circle that misses the seller", "Nova", []string{"Seller"}, []string{"invoice: Nova Inc > A", "invoice: A > B", "invoice: B > A"}, nil,
		[]string{"Nova Inc > A by E1", "A > B by E2"}, []string{"missing-paper: B / Seller E2"}},
	{"the seller named after the brand, no papers", "Nova", []string{"Nova Best Shop"}, nil, nil, nil, []string{"unknown-owner:  / Nova Best Shop"}},
	{"the seller named after the brand is no owner", "Nova", []string{"Nova Best Shop"}, []string{"letter: Acme > Nova Best Shop [Nova]"}, nil,
		[]string{"Acme > Nova Best Shop by E1"}, []string{"unknown-owner:  / Acme E1"}},
	{"the seller confirms himself", "Nova", []string{"Seller"}, []string{"confirmation: Seller > Buyer [Nova]"}, nil, nil, []string{"missing-paper:  / Seller"}},

	{"names that may be one", "诺瓦", []string{"셀러"}, []string{"letter: 诺瓦公司 > 甲商行 [诺瓦]", "invoice: Jia Trading > 셀러"}, []string{"甲商行?Jia Trading"},
		[]string{"诺瓦公司 > 甲商行 by E1", "Jia Trading > 셀러 by E2"}, []string{"unknown-name: 甲商行 / Jia Trading E1 E2"}},
	{"the seller's name may be another's", "Nova", []string{"Seller", "卖家"}, []string{"letter: Nova Inc > 셀러"}, []string{"셀러?卖家"},
		[]string{"Nova Inc > 셀러 by E1"}, []string{"unknown-name: 셀러 / 卖家 E1"}},
	{"two doubts on one way", "Nova", []string{"Seller"}, []string{"letter: Nova Inc > 갑", "invoice: Gap > 셀러"}, []string{"갑?Gap", "셀러?Seller"},
		[]string{"Nova Inc > 갑 by E1", "Gap > 셀러 by E2"}, []string{"unknown-name: 갑 / Gap E1 E2", "unknown-name: 셀러 / Seller E2"}},
	{"the owner's name may be another's", "Nova", []string{"Seller"}, []string{"mark: KIPO > 갑상사 [Nova]", "letter: Gap Ltd > Seller"}, []string{"갑상사?Gap Ltd"},
		[]string{"Gap Ltd > Seller by E2"}, []string{"unknown-name: 갑상사 / Gap Ltd E1 E2"}},
	{"the seller may be who owns the mark", "Nova", []string{"Seller"}, []string{"mark: KIPO > 卖家 [Nova]"}, []string{"卖家?Seller"},
		nil, []string{"unknown-name: 卖家 / Seller E1"}},
	{"owner not told, and above it a doubtful name", "Nova", []string{"Seller"}, []string{"letter: Acme > 갑", "invoice: Gap > Seller"}, []string{"갑?Gap"},
		[]string{"Acme > 갑 by E1", "Gap > Seller by E2"}, []string{"unknown-owner:  / Acme E1", "unknown-name: 갑 / Gap E1 E2"}},
	{"link missing above a doubtful seller", "Nova", []string{"Seller"}, []string{"letter: Nova Inc > A", "invoice: X > 셀러"}, []string{"셀러?Seller"},
		[]string{"Nova Inc > A by E1", "X > 셀러 by E2"}, []string{"missing-paper: A / X E1 E2", "unknown-name: 셀러 / Seller E2"}},
	{"a doubtful name is looked for where the papers end", "Nova", []string{"卖家"}, []string{"letter: Nova Inc > Dealer", "invoice: 乙公司 > 卖家", "invoice: 甲公司 > 乙公司"},
		[]string{"Nova Inc?卖家", "Dealer?卖家", "Nova Inc?甲公司", "Dealer?甲公司", "Nova Inc?乙公司", "Dealer?乙公司"},
		[]string{"Nova Inc > Dealer by E1"}, []string{"unknown-name: Dealer / 卖家 E1"}},
	{"a paper that does not name whom it authorises", "Nova", []string{"Seller"}, []string{"letter: Nova Inc > "}, nil,
		[]string{"Nova Inc >  by E1"}, []string{"unknown-name:  / Seller E1"}},
	{"a paper that does not name who issued it", "Nova", []string{"Seller"}, []string{"letter: Nova Inc > Dealer", "invoice:  > Seller"}, nil,
		[]string{"Nova Inc > Dealer by E1", " > Seller by E2"}, []string{"unknown-name: Dealer /  E1 E2"}},
	{"neither owner nor issuer named", "Nova", []string{"Seller"}, []string{"invoice:  > Seller"}, nil,
		[]string{" > Seller by E1"}, []string{"unknown-name:  /  E1"}},
	{"a paper that names nobody", "Nova", []string{"Seller"}, []string{"invoice:  > "}, nil, nil, []string{"missing-paper:  / Seller"}},
	{"the seller's names are not known", "Nova", []string{" "}, []string{"letter: Nova Inc > Dealer"}, nil,
		[]string{"Nova Inc > Dealer by E1"}, []string{"unknown-name: Dealer /  E1"}},
	{"no brand: papers of brands tell nothing", "", []string{"Seller"}, []string{"letter: Nova Inc > Seller [Nova]", "invoice: Dealer > Seller"}, nil,
		[]string{"Dealer > Seller by E2"}, []string{"unknown-owner:  / Dealer E2"}},
}

func TestWholeChain(t *testing.T) {
	for _, c := range wholeChains {
		t.Run(c.name, c.run)
	}
}

func TestTornChain(t *testing.T) {
	for _, c := range tornChains {
		t.Run(c.name, c.run)
	}
}

func TestIDsInOrder(t *testing.T) {
	ids := []string{"E10", "E2", "E1", "E11", "E9"}
	slices.SortFunc(ids, byID)
	require.Equal(t, []string{"E1", "E2", "E9", "E10", "E11"}, ids)
}

// Papers come in any order: the chain is told by what they say and by their ids.
func TestChainHeedsNoOrder(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, c := range slices.Concat(wholeChains, tornChains) {
		papers := papersOf(t, c.papers)
		for range 5 {
			r.Shuffle(len(papers), func(i, k int) { papers[i], papers[k] = papers[k], papers[i] })
			before := slices.Clone(papers)
			links, broken := chain(c.brand, c.holder, papers, sameBy(c.same...)).told()
			require.Equal(t, c.links, links, c.name)
			require.Equal(t, c.broken, broken, c.name)
			require.Equal(t, before, papers, c.name)
		}
	}
}

// Among random papers of sure names the chain is whole where there is any way from
// an owner, and of all the ways that are as short it has the first ids.
func TestChainIsTheShortestWay(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	whole := 0
	for range 1000 {
		var specs []string
		for range 3 + r.IntN(15) {
			specs = append(specs, fmt.Sprintf("invoice: C%d > C%d", r.IntN(6), r.IntN(7)))
		}
		for k := range 3 {
			specs = append(specs, fmt.Sprintf("letter: Nova %d > C%d", k, r.IntN(3)))
		}
		r.Shuffle(len(specs), func(i, k int) { specs[i], specs[k] = specs[k], specs[i] })
		papers := papersOf(t, specs)
		c := chain("Nova", []string{"C6"}, papers, sameBy())
		want := firstWay(papers, "C6")
		require.Equal(t, len(want) > 0, len(c.Broken) == 0, specs)
		if len(want) > 0 {
			whole++
			require.Equal(t, want, c.Links, specs)
		}
	}
	require.Greater(t, whole, 200)
	require.Less(t, whole, 800)
}

// firstWay tries ways of one paper, then of two, and so on, in the order of ids.
func firstWay(papers []*Item, to string) []Link {
	for length := 1; length <= len(papers); length++ {
		for _, p := range papers {
			if strings.HasPrefix(p.Issuer, "Nova") {
				if way := wayBy(papers, p, to, length); way != nil {
					return way
				}
			}
		}
	}
	return nil
}

func wayBy(papers []*Item, p *Item, to string, length int) []Link {
	first := []Link{{p.Issuer, p.Subject, p.ID}}
	switch {
	case length == 1 && p.Subject == to:
		return first
	case length == 1 || length > 8: // there are but seven companies below
		return nil
	}
	for _, q := range papers {
		if q.Issuer == p.Subject {
			if rest := wayBy(papers, q, to, length-1); rest != nil {
				return append(first, rest...)
			}
		}
	}
	return nil
}

// Whatever can be told of names, and whatever papers lack: each link is a paper, two
// links meet surely or at a gap, and the order of the papers makes no difference.
func TestChainOfDoubtfulNames(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	kinds, names := []string{"letter", "invoice", "mark", "confirmation"}, []string{"", "A", "B", "C", "D", "E", "Nova Inc", "Seller"}
	seen := map[string]int{}
	for range 3000 {
		var specs, table []string
		for range r.IntN(9) {
			specs = append(specs, fmt.Sprintf("%s: %s > %s [Nova]", kinds[r.IntN(len(kinds))], names[r.IntN(len(names))], names[r.IntN(len(names))]))
		}
		for range r.IntN(6) {
			table = append(table, names[1+r.IntN(len(names)-1)]+[]string{"=", "?"}[r.IntN(2)]+names[1+r.IntN(len(names)-1)])
		}
		papers, same := papersOf(t, specs), sameBy(table...)
		c := chain("Nova", []string{"Seller"}, papers, same)
		meets(t, c, same, specs, table)
		for _, l := range c.Links {
			at := slices.IndexFunc(papers, func(p *Item) bool { return p.ID == l.Item })
			require.Equal(t, nameKey(papers[at].Issuer)+">"+nameKey(papers[at].Subject), nameKey(l.From)+">"+nameKey(l.To))
		}
		for _, g := range c.Broken {
			seen[g.Kind]++
		}
		seen[fmt.Sprint(len(c.Broken) == 0)]++
		r.Shuffle(len(papers), func(i, k int) { papers[i], papers[k] = papers[k], papers[i] })
		require.Equal(t, c, chain("Nova", []string{"Seller"}, papers, same), "%q %q", specs, table)
	}
	for _, kind := range []string{missingPaper, unknownOwner, unknownName, "true", "false"} {
		require.Greater(t, seen[kind], 100, kind)
	}
}

// meets checks that wherever one link does not surely begin where the one before
// ended, or the last not surely end with the seller, a gap names the two.
func meets(t *testing.T, c Chain, same func(a, b string) *bool, about ...any) {
	t.Helper()
	for i, l := range c.Links {
		next := "Seller"
		if i+1 < len(c.Links) {
			next = c.Links[i+1].From
		}
		is := same(l.To, next)
		one := l.To != "" && next != "" && (l.To == next || is != nil && *is)
		told := slices.ContainsFunc(c.Broken, func(g Gap) bool { return g.From == l.To && g.To == next && g.Kind != unknownOwner })
		require.NotEqual(t, one, told, "%v: %q and %q", about, l.To, next)
	}
}

// The papers of one seller come from a few dozen companies, however many there are:
// the time grows with the papers.
func BenchmarkChain(b *testing.B) {
	for _, n := range []int{100, 1000, 10000} {
		for _, owner := range []string{"Nova Inc", "Acme"} {
			papers := []*Item{routePaper(b, n, "letter: "+owner+" > Company 0 [Nova]")}
			for i := range n {
				papers = append(papers, routePaper(b, i, fmt.Sprintf("invoice: Company %d > Company %d [Nova]", i%40, i%40+1)))
			}
			b.Run(fmt.Sprintf("papers=%d/%s", n, owner), func(b *testing.B) {
				for b.Loop() {
					require.Len(b, chain("Nova", []string{"Company 40"}, papers, sameBy()).Links, 41)
				}
			})
		}
	}
}

// A thousand suppliers that all sell to the seller are asked about once each.
func BenchmarkChainOfManySuppliers(b *testing.B) {
	for _, n := range []int{100, 1000, 10000} {
		var papers []*Item
		for i := range n {
			papers = append(papers, routePaper(b, i, fmt.Sprintf("invoice: Supplier %d > Seller [Nova]", i)))
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				require.Len(b, chain("Nova", []string{"Seller"}, papers, sameBy()).Broken, 1)
			}
		})
	}
}

// The worst that can be: each paper names two companies that no other names.
func BenchmarkChainOfStrangers(b *testing.B) {
	for _, n := range []int{100, 1000} {
		papers := []*Item{routePaper(b, n, "letter: Nova Inc > Company 0")}
		for i := range n {
			papers = append(papers, routePaper(b, i, fmt.Sprintf("invoice: Company %d > Company %d", i, i+1)))
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				require.Len(b, chain("Nova", []string{fmt.Sprint("Company ", n)}, papers, sameBy()).Links, n+1)
			}
		})
	}
}
