"""Requests for search: commands, questions, complaints. top_k is in the call only when the request names a number."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.datamodules.synthetic.words import topic

_NOTES = "[notes|notes|notes|course notes|material|materials|documents|docs|lessons|articles|pages|texts|readings|info|information|something|anything|resources|entries|a note|a tutorial|tutorials|explanations|slides|literature|references|papers]"
_KIND = "[|||some |beginner |basic |short |introductory |good |simple |useful |easy |the best |all the |more |any |detailed |our |my ]"
_ABOUT = "[about|about|about|on|on|for|regarding|concerning|covering|dealing with|related to|that mention|that explain|explaining]"
_NOTES_ZH = "[笔记|笔记|笔记|资料|文档|文章|内容|材料|课程笔记|教程|讲义|信息|学习资料|参考资料]"
_EN = (
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
)
_ZH = (
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
)
_COUNTED_ZH = (
    "[搜索|查找|找|帮我找|检索|查|给我|列出|给我找|显示]{k}[篇|条|个|份]关于{topic}的" + _NOTES_ZH,
    "[搜索|查找|找|搜|检索|查一下]{topic}[，|，只要|，返回|，显示|，给我|，取]前{k}[条|个|篇][|结果]",
    "[搜索|查找|找|搜|检索]{topic}[，|，只要|，返回|，给我|，要]{k}[条|个|篇][|结果|笔记]",
    "{topic}的前{k}[条|篇|个][结果|笔记|资料]",
    "[前|最好的|最相关的]{k}[篇|条|个]{topic}的" + _NOTES_ZH,
    "[给我|列出|我要]{k}[篇|条|个|份]{topic}的" + _NOTES_ZH,
)
_DEFAULT_TOP_K = 3


def _topic(content: Content) -> tuple[Slots, Arguments]:
    query = topic(content)
    return {"topic": Shown.verbatim(query)}, {"query": query}


def _counted(content: Content) -> tuple[Slots, Arguments]:
    slots, args = _topic(content)
    top_k = content.choose(2, 4, 5, 6, 7, 8, 5, 2, 1)
    shown = in_words(top_k, content) if content.chance(0.45) else str(top_k)
    return {**slots, "k": Shown("两" if content.chinese and shown == "二" else shown, str(top_k))}, {**args, "top_k": top_k}


FORMS = (Form(_topic, {"en": _EN, "zh": _ZH}, 7.0), Form(_counted, {"en": _COUNTED, "zh": _COUNTED_ZH}, 3.0))
