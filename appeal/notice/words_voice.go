package notice

import "github.com/reinstate-go/reinstate/rules/phrase"

// voiceWords are what people say around a notice when they pass it on: no
// platform talks like that.
var voiceWords = []phrase.Set{
	{
		ID: "talk",
		En: []string{
			"(pls|plz|lol|lmao|imho|btw|wtf|omg|tbh|idk)", "help (me|us|pls|please)", "please (help|advise)", "any (idea|advice|help|one)", "anyone (know|deal|dealt|have|had|else|here|see|seen)", "anybody (know|here|else|had)",
			"(should|do|can|must) (i|we) (do|send|reply|answer|write|worry|be worried|appeal|pay|just|need)", "what (should|do|can) (i|we)", "(i|we) (guess|suspect|wonder|googled|have no idea|do not understand|do not know|think it|think they|thought it|thought this)", "(am|are) (i|we) (in trouble|screwed|banned)",
			"(my|our) (boss|wife|husband|accountant|lawyer|va|assistant|cousin|brother|sister|buddy|mum|dad|forwarder|supplier)", "my (friend|partner|colleague|note|guess|take|translation)", "(got|received|found) this (today|yesterday|this|inside|in|from|by|morning|mail|message|last)", "(i pasted|pasted (it|this|here|below|from|as|whole|mail)|is pasted|copy pasted|just pasted|copy paste|copied from|translated (w|with|by|from)|google translate|i use papago|deepl)",
			"they do not (say|tell)", "which is it", "is it the same on", "what does (this|that|it) mean", "same thing happened", "thanks in advance", "is this (real|a scam|about|because)", "so (it is|is it)", "friend (say|said|think)", "is this (for real|legit|normal|serious)", "this came to (my|our|me)", "heads up", "(lawyer|accountant) or not", "should get a lawyer", "which of the two", "seen it 100x", "(you|u) guys", "sorry for (handwriting|the quality|typos)", "(no|have no) clue", "that is the whole screen",
		},
		Zh: []string{
			"(真的|我真)(会|會)(谢|謝)", "脆友", "喝西北(风|風)", "大佬", "大神", "群里", "群友", "各位老板", "求助", "求解", "(怎么|怎麼|咋|该怎么)(办|辦|回|弄|搞|写)", "帮(我|忙|我们|看|着看|下)", "我(以为|觉得|猜|感觉|怀疑|估计)", "(朋友|老板|同事|货代|会计|代理|老婆|老公|供应商|隔壁)(说|說|问|猜|觉得)", "(我|我们|自己|ai|网页|软件)(翻译|翻)", "机翻", "(今早|刚刚|刚才|昨晚|今天早上|刚)(收到|接到|看到|弹)",
			"(什么|啥|甚么)(意思|鬼|情况)", "看不懂", "有没有(人|懂|遇到)", "是不是(因为|有人|说|我|要买|要找|被人|得罪|又要|骗|钓鱼|永封|封店|封号)", "急(急|死|等|求)", "谢谢各位", "八成", "我也不知道", "翻译成人话", "转发", "我们(店|家)(一直|明明|从来|真的|没有)", "哪里(错|出错)了", "冤", "(这|那)(是|不是)(啥|说|不是)", "能不能(救|帮|看)", "(老板|领导|经理|老公|老婆)(让我|叫我|要我)", "转给(你|您|大家)", "(各位|大家|谁|帮忙)(看看|看下|瞅瞅|懂)", "(我|咱)店(没|被)", "(兄弟|姐妹|家人|宝子|朋友)们", "救命", "我(的|) (表哥|表姐|堂哥|老乡|闺蜜|室友)", "有没有(模板|大神)", "会不会(是|被)", "我这(边|种)",
		},
		Ko: []string{
			"(ㅠㅠ|ㅋㅋ|ㅜㅜ|ㅎㅎ|ㄷㄷ)", "도와(주세요|줘|주실|주십)", "(이거|이게) (뭐|뭔|무슨|왜|진짜)", "뭐(예요|에요|죠|지|임|야|래)", "(어떻게|어떡) (해야|하죠|하나|하면)", "어떡(해|하)", "아시는 분", "(옮겨적|복붙|타이핑|캡처한|캡쳐한|옮겨 적)", "(왜이러|왜 이러)", "짐작",
			"(사장님|형|친구|남편|와이프|아내|세무사|포워더|대행사|직원|지인|동생|누나|언니|변호사|아는 (형|분|사람))(이|가|은|는|말로는|한테|왈) ", "(건가요|인건가|는건가|된건가|한건가|은건가|거예요|거임|거냐)", "아닌가", "인 듯", "같은데", "(번역기|파파고|구글) (돌|번역)", "형님들", "선배님들", "(받았는데|왔는데|떴는데|뜨는데)", "모르겠", "억울", "소명해야 (함|하나|할지|돼)", "저희 (가게|매장)", "뭐가 문제", "(저희|우리|나|저)도 이거", "이거 (방금|제가|어제|아까|오늘) ", "이거 (왔|떴|받았|온)", "(대표님|사장님|팀장님|부장님|과장님|실장님|언니들|형들) (이거|이게|혹시|방금|아까)", "(풀렸어|먹었어|막혔어|날아갔)", "무슨 말인지", "어케 ", "어떻게 할까", "저만 이", "안나옴", "글쓴", "궁금",
		},
	},
}
