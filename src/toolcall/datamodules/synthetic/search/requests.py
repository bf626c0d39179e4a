"""Requests for search: commands, questions, complaints. top_k is in the call only when the request names a number."""

from collections.abc import Callable

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.datamodules.synthetic.search import chinese, english
from toolcall.datamodules.synthetic.search.subjects import clause, difference, subject, title

_NOTES = "[notes|notes|notes|course notes|material|materials|documents|docs|lessons|articles|pages|texts|readings|info|information|something|anything|resources|entries|a note|a tutorial|tutorials|explanations|slides|literature|references|papers]"
_KIND = "[|||some |a few |several |beginner |basic |short |introductory |good |simple |useful |easy |the best |all the |more |any |detailed |our |my ]"
_NOTES_MANY = "[notes|notes|documents|articles|results|hits|pages|lessons|texts]"
_ABOUT = "[about|about|about|on|on|for|regarding|concerning|covering|dealing with|related to|that mention|that explain|explaining]"
_NOTES_ZH = "[笔记|笔记|笔记|资料|文档|文章|内容|材料|课程笔记|教程|讲义|信息|学习资料|参考资料]"
_EN: tuple[str, ...] = (
    "[search|search|search the notes|search the corpus|please search|look|search our notes|search the docs|do a search|run a search|can you search|could you search|hunt|scan the notes|check the notes|dig around] for {topic}",
    "[find|find|find me|get|show me|list|i need|give me|can you find|could you find|please find|bring up|pull up|fetch|locate|i'm looking for|looking for|i am searching for|got|hand me|i want|where are|dig up|track down|spot] "
    + _KIND
    + _NOTES
    + " "
    + _ABOUT
    + " {topic}",
    "[look up|look up|lookup|google|research|look into|read up on|check|dig up|dig out|track down|pull up|can you dig up|could you look up] {topic}[| for me| in the notes| in our docs]",
    "what [do|does] [the|our|my] [notes|docs|lessons|course notes|material|documents|wiki|course] [say|tell|have|mention|teach] [about|on|regarding] {topic}",
    "[is there|do you have|have we got|are there|do we have|have you got|got] [anything|something|any notes|any material|a note|some notes|any docs] [about|on|for|regarding] {topic}",
    "[where can i read|i want to read|i would like to learn|i want to learn|help me read up|i'd like to read|i need to read|where do i find out|i have to learn|i want to know more|teach me|i'm curious|let me read|where do we talk|help me learn|i need to learn] about {topic}",
    "search {topic}",
    "search: {topic}",
    "[search|find|query|lookup|notes|topic|keyword]: {topic}",
    "find {topic}[| in the notes| in my notes| in the documents]",
    "{topic}[ notes| - notes| material| docs|, any notes|: find notes|, search please|, look it up]",
    "[i don't understand|i do not understand|i don't get|i never understood|i still don't get|i'm confused about|i have no clue about|i'm struggling with|i keep forgetting|i forgot|i'm stuck on|i can't remember|nobody explained|i'm lost with] {topic}[, any notes|, can you find something|, help me find something|, where can i read about it|, is there a note|, find me notes|, got any material|]",
    "[there must be|there has to be|we had|i remember|i know there is|i saw|somewhere there was] [a note|something|a page|an article] [about|on] {topic}[, find it|, where is it|, can you find it|, please look|]",
    "[why can't i find|why is there no|where is the|where's the|what happened to the] [note|page|article|stuff|info|chapter] [about|on] {topic}",
    "[how does|how do] {topic} work",
    "[explain|please explain|can you explain|could you explain|describe] {topic}[| to me| please]",
    "[what is|what's|what are|whats] {topic}[, in the notes|, according to the notes|, check the notes|, look it up]",
    "[which|what] [notes|lessons|documents|pages|articles|chapters] [mention|cover|explain|talk about|are about|deal with] {topic}",
    "[tell me|show me|i want to know] [more |everything |something |a bit |]about {topic}",
    "[my exam|the exam|my test|the quiz|tomorrow's lecture|my essay] is [on|about] {topic}[, find something|, what do we have|, any notes|, i need material]",
    "[anything|something|any notes|info|material] on {topic}",
    "[preparing|studying|reading|working] [for a talk|for a test|] [about|on] {topic}, [find me notes|what do we have|any notes|search for it]",
    "[notes|material|info|articles|docs] [about|on|for] {topic}[| please| needed|, please]",
    "[the|our] [notes|docs] on {topic}[, please|, where are they| please]",
    "{topic} notes [please|pls|plz|thx|asap|needed]",
    "[still don't|still dont|i really don't|i just don't|i still do not|honestly i don't] [understand|get] [|||the ]{topic}[ :( |... |. |, |! ][anything in there on it|is there anything on that|do the notes cover it|can you pull up what we have|any reading on that|what do the notes say][|?]",
    "[is|is|are|was] [|||the ]{topic} [covered|mentioned|explained|discussed|described|dealt with] [anywhere|somewhere|in any note|in the notes|in any of our docs|in one of the lessons|at all]",
    "[pls|plz|please|can u|could you|can you] [look|check|see] if [theres|there's|there is|we have|you have] [somthing|smth|something|anything|a note|a page] [on|about|for] {topic}",
    "do [the|our|any of the|any of our|my] [notes|docs|lessons|slides|pages] [cover|mention|explain|go into|touch on|say anything about|talk about] [|||the ]{topic}[| anywhere| at all]",
    "{topic}[, |... |? | - |: ][what have we got on that|what do we have|what's in the notes|what do the notes say|where was that again|anything on it|find me something|which note was that in|got notes on that|show me what you have|where did we cover that]",
    "{topic} [is driving me crazy|is so confusing|is way over my head|is killing me|makes no sense to me|confuses me|never made sense to me][, |. |... |! ][any notes|help me find something|find me something to read|what do we have on it|is there a note]",
    "[my teacher|the prof|the lecturer|my boss|a colleague|everybody] [mentioned|keeps talking about|went through|asked me about|keeps bringing up] {topic}[, | and |; ][i need notes on it|i'd like to read about it|what do we have on that|where can i read more|can you find something]",
    "[i've got|i have|there's|we have] a [test|quiz|exam|presentation|talk|paper] on [|||the ]{topic} [tomorrow|on friday|next week|coming up|soon], [find me notes|what do we have|show me what there is|pull up the notes|so i need material]",
    "[find|get me|show me|pull up|dig out|send me] [everything|anything|whatever|all] [we have|you have|you can find|there is|we've got] [on|about] [|||the ]{topic}[|| please| before friday| for me| by tomorrow| for my talk|, cheers| when you have a sec]",
    "[search|check|go through|look through|scan|comb through] [the notes|our notes|the docs|everything|the wiki|the lessons] for [|||anything on |stuff about |mentions of |the ]{topic}[||| for me, cheers| before friday|, no rush| when you can]",
    "[where|in which note|in which lesson|on which page] [did we|do we|did i|do the notes] [cover|discuss|write about|talk about|go over|mention|explain] [|||the ]{topic}[|| again]",
    "[have we written|did we ever write|has anyone written|did i write|have i got|did anybody write] [anything|something] [about|on] {topic}",
    "[wondering if|wanted to check if|not sure if|i wonder whether|curious whether] [there's|there is|we have|you have] [anything|something|a note|material|some reading] on {topic}[|| in there| in the notes]",
    "[could you|can you|would you|can u] [point me to|show me|dig out|send me|get me] [some|the|any|our] [reading|notes|material|stuff|background|info] [on|about] {topic}",
    "[i need to brush up on|i need a refresher on|i want to revise|i have to cram|help me revise|i need to catch up on|i missed the lesson on|i wanna read up on|help me understand|walk me through] [|||the ]{topic}[||, notes please|, what do we have|, where are the notes]",
    "[grep|look for|searching for|search notes|search docs|find notes|find docs|search notes for|looking 4] {topic}",
    "[need|wanted|gimme|lemme see|let's see] [the |some |the |][notes|material|info|readings|pages] [on|about] {topic}[ asap| by monday| before the exam| for class| tonight|||]",
    "how [is|are] {topic} [explained|described|defined|introduced] in [the|our|my] [notes|lessons|docs|slides]",
    "[i know nothing about|no idea about|totally lost on|zero clue about] {topic}[, | :( | - |... ][where do i start reading|find me something|what should i read|any notes]",
)
_EN += (
    '[search for|search|look up|find notes on|find notes about|notes on|what do we have on|look for|find] "{topic}"[| please| for me| in the notes]',
    "[search for|look up|find notes on|notes about] '{topic}'[| please| in the notes]",
    "[im|i'm] [so |totally |completely |] lost with {topic}, [help me understand it|help me get it|explain it|any notes]",
    "[exam|test|quiz] [tomorrow|on friday|in an hour] and i [still |] [don't get|dont get|dont understand|can't remember] {topic}[, |. |; ][explain it pls|explain it|any notes|help me find something|what do we have]",
    "[can u|can you|could u|pls|plz] [explain|find|look up|get me sth on|tell me about|help me with] {topic}[| plz| pls| thx]",
    "[got|is there|do we have|have you] anything in [the notes|there|our notes] on {topic}",
    "[what did|what do] the [lecture|course|seminar|class] notes say [about|on] {topic}[| again]",
    "[dumb question but |silly question, |ok |honestly |] i [don't|dont|never|can't] [understand|get|follow] {topic}[| at all][, |. |; ][explain|explain it|any notes|notes please]",
    "[i missed|slept through|fell asleep in|was late to] [the class|class|the lecture] on {topic}[, |. |; ][any notes on that|any notes|what do the notes say|notes please]",
    "[the prof|our teacher|the lecturer] was on about {topic}[, |. |; ][any notes on that|what is in the notes|can you find it]",
    "[my daughter|my son|my kid|my friend] [has to|must|needs to] [learn|know|study] {topic} [by friday|for school|for a test|until monday], [find us some notes|any notes|what is there|please search]",
)
_ZH = (
    "[搜索|搜一下|查一下|查找|找|搜|帮我查]“{topic}”[||的笔记|的资料|相关内容]",
    "[找|查|搜]关于[《{topic}》|「{topic}」]的" + _NOTES_ZH,
    "{topic}[我|]完全不懂，[能解释一下吗|解释一下|给我讲讲|有笔记吗|帮我找笔记]",
    "[明天|后天|下周][要|就要|]考[试了|试|]，[快|赶紧|][帮我|给我]找[找|点|一下]关于{topic}的" + _NOTES_ZH,
    "[给我|帮我|来|请][讲讲|说说|讲一下|解释下|介绍介绍]{topic}[||吧|呗]",
    "[我想|想|我要][弄懂|搞懂|搞明白|复习|补一下]{topic}[||，有资料吗|，找点笔记]",
    "[帮我|麻烦|]查[查|一查|一下]课程笔记里关于{topic}的[内容|部分|讲解|资料]",
    "[有没有|有]关于{topic}的" + _NOTES_ZH + "[可以看|可看|给我看看|推荐]",
    "[搜索|查找|查找|查一下|搜一下|搜|查|找|找一下|帮我找|帮我搜索|请搜索|帮我查|检索|请查找|搜索一下|麻烦搜一下]{topic}",
    "[搜索|查找|查一下|搜一下|找|找一下|帮我找|帮我搜索|请搜索|帮我查|检索|给我找|请帮我找]关于{topic}的" + _NOTES_ZH,
    "[搜索|查找|查一下|搜一下|找|帮我找|帮我搜索|检索|给我|列出|我要|我需要]{topic}的" + _NOTES_ZH,
    "[搜索|查找|找|帮我找|有没有|有]{topic}[相关|有关|方面]的" + _NOTES_ZH + "[|吗]",
    "有没有[关于|讲|介绍|讲解|说]{topic}的" + _NOTES_ZH + "[|吗|？]",
    "[我想了解|我想学|我想学习|我要学|想了解一下|我想看看|我想读|给我讲讲|我想知道]{topic}[|的内容|，有资料吗|，有笔记吗]",
    "[笔记|资料|文档|课程]里[怎么说|有没有讲|有没有提到|怎么讲|有没有]{topic}[|的|吗]",
    "[我不懂|我不明白|我不理解|我没搞懂|我总是忘记|我忘了|搞不懂|不太懂]{topic}[|，有笔记吗|，帮我找点资料|，查一下|，有没有资料]",
    "{topic}[的笔记|的资料|相关资料|，有笔记吗|，帮我搜一下|笔记|资料在哪]",
    "[解释一下|请解释|什么叫|介绍一下|讲解一下|讲一下]{topic}",
    "[哪些|哪篇|哪里]" + _NOTES_ZH + "[提到|讲了|介绍了|涉及]{topic}",
    "[考试|作业|明天|论文]要[考|用到|讲|写]{topic}，[帮我找资料|有笔记吗|找点资料|查一下]",
    "搜索：{topic}",
    "{topic}是[怎么工作的|怎么回事|如何工作的|怎么实现的]",
    "关于{topic}[，有什么资料|的资料|，有笔记吗|，查一下]",
    "[查询|检索|搜]一下{topic}[|吧|谢谢]",
    "{topic}在[哪篇|哪份|哪一篇|哪个][笔记|资料|文档|讲义]里[|提到过|讲过|有讲|出现过|写过][|？]",
    "{topic}[有没有笔记|有什么资料|的资料有吗|有相关的文档吗|这块有笔记吗|这部分有资料吗|在笔记里有吗]",
    "[还是|一直|怎么也|完全][没搞懂|没弄懂|看不懂|理解不了]{topic}[，|。|……|:( ][里面有讲到吗|有没有相关笔记|帮我找找资料|给点资料看看]",
    "[笔记|资料|文档|讲义]里[哪儿|哪里|什么地方][讲了|提到|写了|讲过]{topic}",
    "[帮我|麻烦|能帮我|可以帮我][看看|看一下|查查|翻翻][有没有|是否有]{topic}[的|相关的|方面的]" + _NOTES_ZH,
    "{topic}[我没学会|我忘光了|太难了|好难啊|把我搞晕了|我老是记不住]，[找点资料|有笔记吗|帮我查查笔记|给我点资料]",
    "[老师|教授|领导|同事][讲到了|提到了|总说|一直在讲]{topic}，[我想看看资料|有没有笔记|哪篇笔记里有|帮我找找]",
    "[想找|想要|求|急需|需要][点|一些|些]{topic}的" + _NOTES_ZH + "[||，周五之前要|，写作业用]",
    "把{topic}[的笔记|的资料|相关的内容|相关文档][找出来|调出来|发给我|列出来]",
    "[复习|预习|学]{topic}，[看哪篇笔记|有什么资料|给我找点笔记|笔记在哪]",
)
_COUNTED = (
    "[find|find me|get|show me|list|give me|i need|can you find|please find|fetch|bring up|i want] {k} "
    + "[beginner |short |good |basic |different ||||]"
    + "[notes|notes|documents|articles|results|hits|pages|lessons|texts|entries|things|docs|papers] "
    + _ABOUT
    + " {topic}",
    "[search|look|please search|search the notes] for {topic}[, top {k}| and show {k} results|, {k} results| (top {k})|, show {k}|, {k} hits please|, only {k} results|, limit {k}|, max {k} results|, just {k}| and return {k} notes|, return {k}| - {k} results]",
    "[top|the top|the best|the first|best|just|only] {k} [results|notes|hits|documents|matches|articles|pages] [for|on|about] {topic}",
    "{k} [results|notes|hits|documents|articles|pages] [for|on|about] {topic}[| please]",
    "[find|search|look up] {topic}[, top {k}|, {k} results|, give me {k}|, show me {k} of them|, i want {k} results| with {k} results]",
    "[what are|show] the {k} best [notes|documents|pages|results] [on|about|for] {topic}",
    "[no more than|at most|up to|maximum] {k} [notes|results|documents] [on|about|for] {topic}",
    "[pls |please |can you |] [give|show|send|find|get] me [the |your |]top {k} [|notes|hits|results|pages] [for|on|about] [|||the ]{topic}",
    "{topic}[, |: | - |... ][top {k}|{k} results|{k} notes please|just {k}|{k} max|show {k}|{k} hits|only {k}, please|the best {k}|first {k}]",
    "[i'm looking for|i could use|i'd like|we need|do we have|got|dig up] {k} [good |decent |useful ||][notes|pages|articles|things to read|documents] [about|on] {topic}[|| for my talk| before friday| for class|, cheers]",
    "what do [the notes|our docs|the lessons] say about {topic}[, | - ][{k} hits are enough|{k} results will do|limit to {k}|not more than {k}|{k} is enough]",
    "i [still |]don't [get|understand] {topic}[, |... | :( ][find me {k} notes|show me {k} pages|{k} notes on it please|give me {k} things to read]",
    "[top|max|limit|best] {k}: {topic}",
    "[search|look up|find] [|||the ]{topic} [and|then|but] [give me|show|return|list|keep] [only |just |][the first |the best |the top |]{k}",
    "[which|what] {k} [notes|pages|documents|articles] [should i read|would you pick|are best] [on|for|about] {topic}",
    '[search|search for|look up|find] "{topic}"[,| and] [return|show|give me|list] [the |][top |first |best |]{k}[| results| hits]',
    "[search|look] for [notes|material|documents] [about|on] {topic}, [top|max|only|just|limit] {k}[| please]",
    "[get me|gimme|find us|send me|i want|show us] {k} [notes|pages|docs|articles] [about|on] {topic}[, thx|, please|| pls]",
    "[notes|material|documents] [about|on] {topic}[, | please, |; ][just|only|max|top] {k}[| please| will do]",
    "[find|give] [us|me] {k} [things|texts|notes] to read [about|on] {topic}",
)
_COUNTED_ZH = (
    "[搜索|查找|找|帮我找|检索|查|给我|列出|给我找|显示]{k}[篇|条|个|份]关于{topic}的" + _NOTES_ZH,
    "[搜索|查找|找|搜|检索|查一下]{topic}[，|，只要|，返回|，显示|，给我|，取]前{k}[条|个|篇][|结果]",
    "[搜索|查找|找|搜|检索]{topic}[，|，只要|，返回|，给我|，要]{k}[条|个|篇][|结果|笔记]",
    "{topic}的前{k}[条|篇|个][结果|笔记|资料]",
    "[前|最好的|最相关的]{k}[篇|条|个]{topic}的" + _NOTES_ZH,
    "[给我|列出|我要]{k}[篇|条|个|份]{topic}的" + _NOTES_ZH,
    "[帮我找|帮忙找|麻烦找|找出|想看|来]{k}[条|篇|份|个]{topic}的" + _NOTES_ZH + "[||看看|，写作业用]",
    "{topic}[，|：| ][来|找|要|给我|只看|列出]{k}[条|篇|份][|就行|就够了|即可]",
    "{topic}的" + _NOTES_ZH + "[找|来|给我|要|列]{k}[篇|条|份]",
    "[没搞懂|不太懂|想了解]{topic}，[给我|找|来]{k}[篇|条|份][资料|笔记|文章]",
)
_WHICH = "[note|note|hit|result|document|page|article|lesson|text|match]"
_ONE = (
    "[find|find me|get|get me|show me|give me|i need|i want|fetch|can you find|pull up|dig up] [one|one|just one|only one|a single|exactly one|one good] "
    + _WHICH
    + " [on|about|for|covering|explaining|that mentions] {topic}[||| please| for me, cheers| before friday]",
    "[one|one|just one|a single|only one] " + _WHICH + " [about|on|for] [|||the ]{topic}[|| please| is enough|, that's all]",
    "[search|look|search the notes] for {topic}[, | - |; ][just one hit|one result|one is enough|one note only|a single hit|give me one|return one|only one please]",
    "{topic}[, |: | - ][just one hit|one note please|one result|only one|one is plenty|one page will do]",
    "the [one|single] [best|most relevant|most useful|shortest] " + _WHICH + " [on|about|for] {topic}",
    "[i don't get|i'm lost with|still confused about] {topic}, [one note is enough|give me one note|find me just one page|is there one good page on it]",
    "what's the [one|single] " + _WHICH + " i should read [on|about] {topic}",
    "[find|search|look up] [the ||]{topic} [but show|and return|but give me|and show] [only |just |]one [hit|result|note]",
)
_ONE_ZH = (
    "[找|给我|帮我找|我要|搜|查找|给我找][一|1][篇|条|份|个][关于|关于|讲|]{topic}的" + _NOTES_ZH,
    "{topic}[，| ][只要一条|一篇就够了|给我一篇|就一条|来一篇就行|只看一条]",
    "[搜索|查找|搜|查]{topic}[，|，只|，就][返回一条|要一条结果|给我一篇|看一条]",
    "关于{topic}的" + _NOTES_ZH + "[一篇就行|只要一条|来一份|给我一篇就好]",
    "[没搞懂|不太懂]{topic}，[给我一篇笔记|找一篇资料|来一篇就够]",
)
_COUPLE = (
    "[find|find me|get me|show me|give me|i need|dig up|could you find] a couple of [good |short |||]"
    + _NOTES_MANY
    + " "
    + _ABOUT
    + " {topic}",
    "a couple of " + _NOTES_MANY + " [on|about|for] [|||the ]{topic}[|| please| would be great| will do]",
    "[search|look] for {topic}, a couple of [hits|results|notes|pages] [will do|are enough|please|is all i need]",
    "{topic}[, | - ]a couple of [notes|hits|pages|results][| please| will do]",
    "[i'm lost with|i don't get|i'm reading up on] {topic}, [give me|find me|got] a couple of [notes|pages|articles]",
)

_DEFAULT_TOP_K = 3


def _asked(what: Callable[[Content], str], top_k: int = _DEFAULT_TOP_K) -> Callable[[Content], tuple[Slots, Arguments]]:
    """What draws a topic of that sort, and the call for so many hits."""

    def draw(content: Content) -> tuple[Slots, Arguments]:
        query = what(content)
        return {"topic": Shown.verbatim(query)}, {"query": query} if top_k == _DEFAULT_TOP_K else {"query": query, "top_k": top_k}

    return draw


def _counted(content: Content) -> tuple[Slots, Arguments]:
    top_k = content.choose(1, 2, 2, 2, 3, 4, 4, 5, 5, 5, 6, 7, 8)
    slots, args = _asked(subject, top_k)(content)
    shown = in_words(top_k, content) if content.chance(0.45) else str(top_k)
    return {**slots, "k": Shown("两" if content.chinese and shown == "二" else shown, str(top_k))}, args


FORMS = (
    Form(_asked(subject), {"en": _EN + english.ASKED, "zh": _ZH + chinese.ASKED}, 7.0),
    Form(_counted, {"en": _COUNTED + english.COUNTED, "zh": _COUNTED_ZH + chinese.COUNTED}, 2.4),
    Form(_asked(subject, 1), {"en": _ONE + english.ONE, "zh": _ONE_ZH + chinese.ONE}, 0.6),
    Form(_asked(subject, 2), {"en": _COUPLE + english.COUPLE}, 0.3),
    Form(_asked(subject, 6), {"en": english.HALF_A_DOZEN}, 0.06),
    Form(_asked(clause), {"en": english.CLAUSE, "zh": chinese.CLAUSE}, 0.9),
    Form(_asked(title), {"en": english.QUOTED, "zh": chinese.QUOTED}, 0.5),
    Form(_asked(difference), {"en": english.DIFFERENCE}, 0.3),
)
