package notice

import (
	"cmp"
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/reinstate-go/reinstate/rules/mention"
)

// wayKinds are the sets that name ways. The narrower of two ways wins that stand
// in one sentence: the online inquiry of a back office, a form behind a link.
var wayKinds = []way{
	{channel: "portal", rank: 0.8}, {channel: "helpdesk", rank: 1.2, needs: 0.5}, {channel: "form", rank: 1.2}, {channel: "reply", rank: 1},
}

// ways gives the places that name a way of answering, in text order, where heard
// says that somebody speaks whose word counts.
func (r *reader) ways(heard func(int) bool) []way {
	if r.allWays == nil {
		r.allWays = slices.Concat(r.namedWays(), r.offices(), r.buttons(), r.bareButtons(), r.paths(), r.pages(), r.mailboxes())
		slices.SortStableFunc(r.allWays, func(a, b way) int { return cmp.Compare(a.place.start, b.place.start) })
	}
	return slices.DeleteFunc(slices.Clone(r.allWays), func(w way) bool { return !heard(w.place.start) || r.ofOtherCase(w.place) })
}

// ofOtherCase reports whether the sentence of a place tells of the case of a friend
// or a neighbour.
func (r *reader) ofOtherCase(place span) bool { return r.near(place, "other-case") < far }

// namedWays gives the ways that have a name of their own.
func (r *reader) namedWays() []way {
	var out []way
	for _, kind := range wayKinds {
		for _, h := range r.scan.Hits(kind.channel) {
			kind.place = span{h.Start, h.End}
			if kind.channel == "portal" && r.overlaps("link", kind.place) {
				continue // 点击下面的链接上传
			}
			out = append(out, kind)
		}
	}
	for _, h := range r.scan.Hits("help-line") {
		out = append(out, way{channel: "helpdesk", place: span{h.Start, h.End}, rank: 1.3, needs: 1})
	}
	for _, h := range r.scan.Hits("this-mail") {
		if place := (span{h.Start, h.End}); r.pointed(place) && r.wayLabelled(place) && r.endsThere(place.end) {
			out = append(out, way{channel: "reply", place: place, rank: 1})
		}
	}
	for _, h := range r.scan.Hits("paper-form") {
		if place := (span{h.Start, h.End}); r.linked(place) {
			out = append(out, way{channel: "form", place: place, rank: 1.1, needs: 0.5})
		}
	}
	return out
}

// endsThere reports whether nothing is said behind a place: 소명: 이 메일을 받은 날부터
// is about a time.
func (r *reader) endsThere(at int) bool {
	rest := strings.TrimLeft(r.plain[at:min(len(r.plain), at+8)], " ")
	return rest == "" || strings.ContainsRune("\n.,;/|)。", []rune(rest)[0])
}

// offices gives the names of the seller's office as a whole. Where the notice
// wants no answer, one may have to do something in there, but hardly to answer.
func (r *reader) offices() []way {
	needs := 0.8
	if r.wantsNothing() || r.says("no-answer") != nil {
		needs = 2.9
	}
	var out []way
	for _, h := range r.scan.Hits("office") {
		if place := (span{h.Start, h.End}); !r.leadsOn(place) {
			out = append(out, way{channel: "portal", place: place, rank: 0.7, needs: needs})
		}
	}
	return out
}

// leadsOn reports whether the name of an office or of a button stands beside
// something inside of it that is a way of its own: WING > 온라인 문의.
func (r *reader) leadsOn(place span) bool {
	if r.near(place, "helpdesk", "form") < 40 {
		return true
	}
	h, d := r.nearest("paper-form", place, nil)
	return d < 40 && r.linked(span{h.Start, h.End})
}

// linked reports whether a link stands beside a place: its address, or words for
// it, in the sentence or right behind it.
func (r *reader) linked(place span) bool {
	from, to := max(0, place.start-80), min(len(r.text), place.end+80)
	return r.near(place, "link") < 60 || strings.Contains(r.text[from:to], "<a ") || strings.Contains(r.text[from:to], "://") || r.besideWeb(place)
}

// besideWeb reports whether a web address stands beside a place.
func (r *reader) besideWeb(place span) bool {
	all := r.named.Contacts
	k := sort.Search(len(all), func(i int) bool { return all[i].Start >= place.start })
	return slices.ContainsFunc(all[max(0, k-2):min(len(all), k+2)], func(c mention.Contact) bool {
		return c.Kind == mention.Web && (c.Start == 0 || r.text[c.Start-1] != '@') && r.distance(place, span{c.Start, c.End}) < 60
	})
}

// path is the way through menus: 상품수정 > 인증정보 > 저장.
var path = patternOf(`[\p{L}][\p{L}\p{N}()·/ ]{1,24}(?: ?[>›→▸➜] ?[\p{L}\[「][\p{L}\p{N}()·/ \]」]{1,24})+`)

// paths gives the ways through menus behind a word for how to answer.
func (r *reader) paths() []way {
	var out []way
	for i := 0; i < len(r.plain); {
		n := strings.IndexAny(r.plain[i:], ">›→▸➜")
		if n < 0 {
			return out
		}
		start, end := pathStart(r.plain, r.lineStart(i+n), i+n), lineEnd(r.plain, i+n)
		for _, m := range path.FindAllStringIndex(r.plain[start:end], -1) {
			if w, ok := r.pathWay(span{start + m[0], start + m[1]}); ok {
				out = append(out, w)
			}
		}
		i = end
	}
	return out
}

// pathStart is where a path begins at the earliest whose first step ends at a place.
func pathStart(text string, from, at int) int {
	step := 0 // characters
	for at > from && step < longestStep {
		c, n := utf8.DecodeLastRuneInString(text[from:at])
		if !unicode.IsLetter(c) && !unicode.In(c, unicode.N) && !strings.ContainsRune("()·/ ", c) {
			break
		}
		at, step = at-n, step+1
	}
	return at
}

// longestStep is how many characters the first step of a path has, with a blank behind it.
const longestStep = 26

// opened reports whether one is sent to a path of menus: "open Seller Information >
// Verify", 进入商品管理 > 下架商品.
func (r *reader) opened(place span) bool {
	if r.located(place) {
		return true
	}
	first := place.start + max(0, strings.IndexAny(r.plain[place.start:place.end], ">›→▸➜"))
	return openPath.MatchString(r.plain[max(r.lineStart(place.start), first-80):first])
}

var openPath = patternOf(`(?i:\b(?:open|go to|in|under|via|through|visit|use|at|into))\s+(?:(?:your|the)\s+)?["'\[]?\p{Lu}[^>\n.]{0,40}$|(?:打开|进入|進入|到|去|在|登录|登入|至|前往|经由|通过) ?["“「『【\[]?[^>\n,。]{1,20}$`)

// wantedThere is how near a path of menus what is wanted there is told: papers, or a button.
const wantedThere = 120

// pathWay is a way through menus as a way of answering.
func (r *reader) pathWay(place span) (way, bool) {
	if r.between("helpdesk", place.start, place.end, 0) || r.between("form", place.start, place.end, 0) {
		return way{}, false
	}
	if r.wayLabelled(place) {
		return way{channel: "portal", place: place, rank: 0.7, needs: 1}, true
	}
	wanted := r.near(place, "request") < far && min(r.near(place, "papers"), r.apart("press", place)) < wantedThere
	return way{channel: "portal", place: place, rank: 0.7, pressed: true}, wanted && r.opened(place) && r.near(place, "errand", "errand-asked") > noun && r.near(place, "question") == far && r.before(place, "look-up") > toCustomers
}

// pages gives the web pages by which one answers: not the fronts of houses.
func (r *reader) pages() []way {
	var out []way
	for _, c := range r.named.Contacts {
		_, page, _ := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(c.Value, "https://"), "http://"), "/")
		if c.Kind == mention.Web && page != "" {
			w := way{channel: "form", place: span{c.Start, c.End}, rank: 1.1, needs: 2}
			if containsAny(inSmall(r.plain[max(0, c.Start-pointing):c.Start]), pointers) {
				w.needs = 0.7
			}
			out = append(out, w)
		}
	}
	return out
}

// pointers are words that point to an address below them, at most so many bytes
// above it.
var pointers = []string{"아래", "링크", "下面", "链接", "連結", "link", "다음 주소", "下方", "以下", "如下", "below", " here", "following"}

const pointing = 140

// brackets are the marks in which the names of buttons stand.
var brackets = map[string]string{"[": "]", "【": "】", "「": "」", "『": "』", "“": "”", "\"": "\"", "'": "'", "‘": "’", "〈": "〉", "《": "》", "<": ">"}

// opens are the first bytes of the brackets.
var opens = func() (first [256]bool) {
	for b := range brackets {
		first[b[0]] = true
	}
	return first
}()

// longestButton is how many bytes the name of a button may have.
const longestButton = 60

// buttons gives the names of buttons and menus by which one answers: words of
// answering in brackets, beside a word for what one does with a button, or in
// the form in which buttons speak.
func (r *reader) buttons() []way {
	var out []way
	for i := 0; i < len(r.plain); {
		if !opens[r.plain[i]] {
			i++
			continue
		}
		place, ok := r.bracketed(i)
		if !ok {
			i++
			continue
		}
		if w, ok := r.button(place); ok && !r.headline(place) && (w.channel != "portal" || !r.leadsOn(place)) {
			out = append(out, w)
		}
		i = place.end
	}
	return out
}

// bracketed gives what stands in brackets from a byte on.
func (r *reader) bracketed(i int) (span, bool) {
	for _, size := range []int{1, 3} {
		if i+size > len(r.plain) {
			continue
		}
		closing, ok := brackets[r.plain[i:i+size]]
		if !ok {
			continue
		}
		rest := r.plain[i+size : min(len(r.plain), i+size+longestButton)]
		if n := strings.Index(rest, closing); n > 0 && !strings.ContainsAny(rest[:n], "\n.!?。") {
			return span{i + size, i + size + n}, true
		}
	}
	return span{}, false
}

// button tells what a name in brackets leads to, if it is the name of a button.
func (r *reader) button(place span) (way, bool) {
	name := inSmall(strings.TrimSpace(r.plain[place.start:place.end]))
	pressed := r.pressed(place)
	if !pressed && r.apart("press", place) >= 20 && !r.entered(place) && !startsWith(name, orders...) && !strings.HasSuffix(name, "기") && !menu.MatchString(name) {
		return way{}, false
	}
	switch {
	case r.between("form", place.start, place.end, 0), r.between("paper-form", place.start, place.end, 0):
		return way{channel: "form", place: place, rank: 2.2}, true
	case startsWith(name, "답장", "전체 답장", "전체 회신", "전체답장", "회신", "回复", "回覆", "全部回复", "全部回覆", "reply"):
		return way{channel: "reply", place: place, rank: 2}, true
	case r.between("act", place.start, place.end, 0):
		return way{channel: "portal", place: place, rank: 1.8, pressed: pressed}, true
	case menu.MatchString(name):
		return way{channel: "portal", place: place, rank: 0.8, needs: 1}, true
	case pressed && !r.between("noted", place.start, place.end, 0):
		return way{channel: "portal", place: place, rank: 0.8, pressed: true}, true
	}
	return way{}, false
}

// headline reports whether what stands in brackets is alone in its line and has
// rows below it: then it is the title of a list, and no button.
func (r *reader) headline(place span) bool {
	start, end := r.lineStart(place.start), lineEnd(r.plain, place.end)
	const around = " \t\n[]【】「」『』〈〉《》"
	if strings.Trim(r.plain[start:place.start], around) != "" || strings.Trim(r.plain[place.end:end], around) != "" {
		return false
	}
	next := strings.TrimLeft(r.plain[end:lineEnd(r.plain, end)], " \t")
	return startsWith(next, "*", "-", "·", "•", "▪", "1.", "①", "○", "ㅇ ", "가.", "(1)") || titledRow.MatchString(next)
}

// entered reports whether something happens inside of what has this name:
// '소명 작성'에서, 在「申诉」里.
func (r *reader) entered(place span) bool {
	behind := strings.TrimLeft(r.plain[place.end:], " \"'”’」』]】)〉》>")
	return startsWith(behind, "하시면", "하세요", "해 주", "하십시오", "하면 ", "에서", "란에", "창에", "칸에", "메뉴", "항목", "里", "裡", "中", "处", "處")
}

// titledRow is the label of a row.
var titledRow = patternOf(`^[\p{L} ]{1,20}:`)

// menu is a way through menus in one pair of brackets: 设置-收款信息.
var menu = patternOf(`[>›→]|[\p{Han}\p{Hangul}][-–—][\p{Han}\p{Hangul}]`)

// pressed reports whether one is told to press what has this name.
func (r *reader) pressed(place span) bool {
	before := inSmall(strings.TrimRight(r.plain[max(0, place.start-24):place.start], " \"'“‘「『[【(〈《<"))
	behind := strings.TrimLeft(r.plain[place.end:], " \"'”’」』]】)〉》>을를")
	return endsIn(before, "press", "click", "tap", "push", "hit", "press the", "click the", "click on", "点", "點", "点击", "點擊", "点选", "點選", "点一下", "點一下", "点开", "点进", "點進", "点按", "轻触", "按", "按一下", "按下", "撳") || arrowTo.MatchString(before) ||
		startsWith(behind, "누르시", "누르면", "눌러", "누르세", "누르십", "클릭해", "클릭하시면", "클릭하여", "클릭 ", "터치해", "선택해", "로 제출", "로 올려 주", "으로 제출", "으로 올려 주", "에서 제출")
}

// arrowTo is an arrow that leads on to a button; one behind a figure leads to a mark.
var arrowTo = patternOf(`(?:^|[^\d\s%점点分])\s*[→▶]$`)

// orders are the words that the name of a button begins with where it is an order.
var orders = []string{"submit", "upload", "open", "verify", "file ", "appeal now", "respond", "dispute", "contest", "reactivate", "start ", "去", "立即", "马上", "提交", "上传", "上傳", "重新", "发起", "我要", "补", "举证", "舉證"}
