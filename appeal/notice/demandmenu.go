package notice

import (
	"strings"

	"github.com/reinstate-go/reinstate/evidence"
)

// Menus, buttons and boxes of the seller's pages are called after the papers that
// go there: WING > 인증 서류 재등록 메뉴, the "Transport documents" box. They ask for none.

// inMenu reports whether a paper is part of the name of a menu, of a button or of a box.
func (r *reader) inMenu(p evidence.Paper) bool {
	s := r.scan.Sentences()[max(0, r.sentenceAt(p.Head))]
	before, after := r.plain[s.Start:max(s.Start, p.Own[0])], r.plain[p.Own[1]:max(p.Own[1], s.End)]
	return r.namedAsPlace(p, after) || onPath(before, after)
}

// placeWords stand behind the name of a place on a page.
var placeWords = []string{"메뉴", "버튼", "단추", "화면에서", "칸", "탭", "입력란", "서류함", "함에", "페이지에서", "게시판", "按钮", "按鈕", "菜单", "选单", "選單", "一栏", "一欄", "栏目", "上传框", "上傳框", "入口", "专区", "專區", "页签", "页面", "頁面", "选项卡", "分类", "分類", "类别", "類別", "유형", "항목을", "구분", "category", "topic", "button", "menu", "tab", "box", "section", "field", "page"}

// namedAsPlace reports whether quote marks or brackets close behind a paper and a word
// for a place on a page follows, or such a word alone.
func (r *reader) namedAsPlace(p evidence.Paper, after string) bool {
	near := head(after, 48)
	end := strings.IndexAny(near, "'\"’”]」』】›)")
	if end >= 0 && !strings.ContainsAny(near[:end], ".,;。:") && len(near[:end]) < 24 {
		_, size := cutRune(near[end:])
		near = near[end+size:]
	} else if n := strings.LastIndex(head(strings.TrimLeft(near, " "), 30), " "); n > 0 && scriptAt(near) == hangulText {
		return startsWith(strings.TrimLeft(near[strings.Index(near, " ")+1:], " "), "메뉴") || strings.Contains(head(near, 36), "등록 메뉴")
	}
	return startsWith(inSmall(strings.TrimLeft(near, " 的")), placeWords...)
}

// pathStarts are words with which the way through menus begins.
var pathStarts = []string{"wing", "윙", "로그인", "셀러오피스", "판매자센터", "판매자 센터", "셀러센터", "登录", "登入", "卖家中心", "賣家中心", "商户中心", "商戶中心", "后台", "後台", "seller center", "seller central", "seller office", "log in", "sign in", "account"}

// onPath reports whether a way through menus leads on behind a paper: WING → 안전인증
// 소명 → [서류 올리기].
func onPath(before, after string) bool {
	steps := []string{" > ", "→", "›", "▸", " -> ", ">"}
	before = inSmall(tail(before, 90))
	if !containsAny(before, pathStarts) || !containsAny(before, steps) {
		return false
	}
	return startsWith(afterWord(after), steps...)
}

// afterWord is a stretch from its first sign of a path on, if no more than a word or
// two stand before it.
func afterWord(s string) string {
	near := head(s, 36)
	n := strings.IndexAny(near, ">→›▸")
	if n < 0 || strings.ContainsAny(near[:n], ",;。.:\n") {
		return ""
	}
	return strings.TrimLeft(s[n:], " ")
}
