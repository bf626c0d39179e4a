"""Searches with an aside that is no part of the topic: best 2 hits for wound healing, shift starts soon."""

from collections.abc import Callable

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form, Phrasings
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.datamodules.synthetic.search.course_topics import course_topic, latin, unusual
from toolcall.datamodules.synthetic.search.subjects import subject
from toolcall.datamodules.synthetic.search.vocabulary import chinese, english
from toolcall.datamodules.synthetic.words import kept_aside

_TOPICS = (
    "recursion", "ionic bonds", "Kirchhoff's laws", "wound healing", "pointers in C", "supply and demand", "mitosis", "Bayes' theorem", "logarithms", "stoichiometry",
    "the French Revolution", "past perfect", "long division", "photosynthesis", "quadratic equations", "closures", "drug dosages", "moles and molarity", "half-lives",
    "Ohm's law", "matrix multiplication", "Mendel's peas", "the Treaty of Versailles", "iambic pentameter", "sterile technique", "torque", "limits at infinity", "git branching",
    "cell membranes", "projectile motion", "balancing redox equations", "the unit circle", "comma splices", "inheritance in Java", "blood pressure", "trophic levels", "vectors",
    "oxidation numbers", "hash tables", "the Doppler effect", "subnetting", "deferred tax", "GDP deflators", "isotopes", "sampling bias", "ECG leads", "Hess's law", "big-O",
    "dangling modifiers", "center of mass", "IV drip rates", "regex lookaheads", "standing waves", "the digestive system", "compound interest", "lens equations", "plate tectonics",
)  # fmt: skip
_TOPICS_ZH = (
    "递归", "离子键", "基尔霍夫定律", "伤口愈合", "C语言指针", "供求关系", "有丝分裂", "贝叶斯定理", "对数", "化学计量", "法国大革命", "过去完成时", "光合作用", "一元二次方程", "闭包",
    "药物剂量", "半衰期", "欧姆定律", "矩阵乘法", "凡尔赛条约", "无菌操作", "力矩", "函数极限", "哈希表", "抛体运动", "三角函数", "同位素", "抽样误差", "心电图", "虚拟语气", "静脉滴注",
    "驻波", "消化系统", "复利", "透镜成像", "定语从句", "正态分布", "Python装饰器", "Java多态", "TCP三次握手", "SQL子查询",
)  # fmt: skip
_DEFAULT_TOP_K = 3  # which the call leaves out


def _topic(content: Content) -> str:
    if content.beyond or content.chance(0.2):
        return subject(content)
    if content.chance(0.45):
        return course_topic(content)
    while True:
        drawn: str = content.choose(*(_TOPICS_ZH if content.chinese else _TOPICS)).removeprefix("the ")
        if not any(map(kept_aside, drawn.split())):
            return drawn


def _asked(what: Callable[[Content], str], content: Content) -> tuple[Slots, Arguments]:
    query = what(content)
    return {"topic": Shown.verbatim(query)}, {"query": query}


def _counted(content: Content) -> tuple[Slots, Arguments]:
    top_k = content.choose(2, 2, 2, 3, 4, 5, 5, 6, 7, 8)
    slots, args = _asked(_topic, content)
    shown = in_words(top_k, content) if content.chance(0.4) else str(top_k)
    counted = {} if top_k == _DEFAULT_TOP_K else {"top_k": top_k}
    return {**slots, "k": Shown("两" if shown == "二" else shown, str(top_k))}, {**args, **counted}


def _mixed(content: Content) -> tuple[Slots, Arguments]:
    """Chinese with an English word or two, topics in either language."""
    return _asked(content.choose(_topic, _topic, latin, unusual) if content.chinese else _topic, content)


_ASIDE = (
    "[shift starts soon|my shift starts in ten|exam tomorrow|test on friday|coffee isn't helping|it's 1 am|my tutor is on holiday|i have no time|the bus leaves soon|long day|"
    "quiz in an hour|my group is waiting|battery at 4 percent|sorry for asking again|i feel so dumb|promise it's the last one|send help|no sleep since monday|deadline is noon|"
    "i'm on the train|the baby is crying|lab opens at eight|you know how it is|it's been a week|my boss is watching|i'm begging|before i lose it|the library is closing|"
    "new here by the way|viva next week|don't judge me|i swear i listened|whole class is stuck|can't feel my brain|lunch break is short|third coffee already]"
)
_LOST = (
    "[can't wrap my head around it|no clue what's going on there|still lost|it won't go in|i'm drawing a blank|makes me want to cry|it's all greek to me|lost the plot on page one|"
    "i give up|what is even going on there|not a chance|went right over my head|i nodded and understood nothing|my brain says no|blank stare from me|i zoned out|never clicked for me]"
)
_BLAME = "[my teacher|our prof|the lecturer|the ta|my tutor|the textbook|the video|my lab partner|the slides|the guest speaker|the trainer|my preceptor]"
_PLEA = "[help me understand|explain please|notes please|any notes|help|explain it|what do the notes say|find me something|show me the notes|anything to read|explain it slowly|help me out]"
_FIND = "[find|look up|search for|search|pull up|find notes on|get me notes on|show me notes on|dig up notes on|explain|help me understand]"

_PLAIN: Phrasings = {
    "en": english(
        "{topic}?? <lost>",
        "<blame> lost me at {topic}, <plea>",
        "<find> {topic}, <aside>",
        "<aside>[, |. |; | - |... ]<find> {topic}",
        "{topic} and me will never be friends, explain [them|it|please]",
        "exam [tomorrow|on monday|in two days|at nine], still lost on {topic}",
        "{topic}. <lost>",
        "{topic}[?|??|...|!] <lost>[. |, |; ]<plea>",
        "<find> {topic}[. |; | - ]<aside>",
        "<plea>[: |, |... ]{topic}[. |, |; | - ]<aside>",
        "<blame> [skipped|rushed|mumbled about|raced through] {topic}[, |; |. ]<plea>",
        "[me versus|me vs] {topic}, round two[. |, |; ]<plea>",
        "[ok so|right|hi|hey], {topic}[. |... |: ]<lost>[, |; |. ]<aside>",
        "{topic} [hates me|is my nemesis|and i are not on speaking terms|will be the end of me|is winning], <plea>",
        "<aside>, [still no idea about|and i don't get|but what is|and no clue about] {topic}",
        "[i thought i had it|yesterday it made sense|it sounded easy in class], but {topic}[... |? |. ]<plea>",
        "<find> {topic} (<aside>)",
        "[between us|honestly|real talk|full disclosure], i [never got|faked my way through|skipped|slept through] {topic}[. |, |; ]<plea>",
        "[my flatmate|my sister|my study buddy|my nan] asked me about {topic} and i [froze|had nothing|made something up][. |, |; ]<plea>",
        "{topic}[, |: | - ]<plea>[, |. |; ]<aside>",
        "[not to be dramatic|no drama|don't laugh], but {topic} [broke me|makes no sense|is beyond me][. |, |; ]<plea>",
        "[rain outside, tea in hand|headphones on|phone off|last page of my list]: <find> {topic}",
        "the [one thing|only thing|part] i [fear|dread|don't get] is {topic}[, |. |; ]<plea>",
        "[before you ask, yes i read the book|and yes, i was in class|i know, i know][. |, |; ]{topic}[: |, |... ]<plea>",
        "<find> {topic}, [my teacher's handwriting is unreadable|my notes got wet|my dog ate the handout|i missed the class|i was ill last week|i lost my folder]",
        aside=_ASIDE, lost=_LOST, blame=_BLAME, plea=_PLEA, find=_FIND,
    ),
    "zh": chinese(
        "{topic}？？[完全绕不过来|脑子转不动了|看不进去|彻底懵了|一头雾水]",
        "老师讲到{topic}我就[掉线了|跟不上了|走神了|听不懂了]，[帮我理解一下|讲讲呗|有笔记吗]",
        "[找|查|搜|讲讲|解释一下]{topic}，[快上班了|马上要交班|地铁快到站了|手机快没电了|明天就考|图书馆要关门了|我好困|第三杯咖啡了|室友在催我]",
        "[明天考试|快上班了|孩子在哭|凌晨两点了|还有十分钟上课|导师在等我]，[找|查|搜|讲讲|解释一下]{topic}",
        "{topic}跟我[八字不合|有仇|永远做不成朋友]，[给我讲讲|解释一下|求笔记]",
        "{topic}。[到底在讲什么啊|这是在说啥|我人傻了]，[有笔记吗|查一下|求解释]",
        "[别笑我|不瞒你说|说实话|丢人了]，{topic}[我一直没懂|我没听懂|我是蒙过去的]，<want>",
        "[昨天还会|上课觉得简单|我以为我懂了]，{topic}……[帮我找笔记|再讲讲|求资料]",
        "{topic}[，|：]<want>，[急|谢谢啦|我在地铁上|辛苦了|改天请你喝奶茶]",
        "[同桌|妹妹|室友|实习生]问我{topic}，我[答不上来|愣住了|只好装懂]，<want>",
        "[笔记被水泡了|上周请假了|讲义丢了|没抢到座位]，[找一下|查查|求]{topic}的<material>",
    ),
}  # fmt: skip
_COUNTED: Phrasings = {
    "en": english(
        "best {k} hits for {topic}, <aside>",
        "[top|first|best] {k} [notes|hits|results|pages] [for|on] {topic}[, |; |. | - ]<aside>",
        "<aside>[, |. |; | - ][give me|find me|show me|i need] {k} [notes|pages|hits] on {topic}",
        "{topic}?? <lost>[. |, |; ]{k} [notes|pages|hits] please",
        "<blame> lost me at {topic}, {k} [notes|pages] [please|would help|will do]",
        "<find> {topic}, {k} [hits|results|notes] [max|only|please], <aside>",
        "{k} [hits|notes|pages] on {topic} (<aside>)",
        "{topic}[, |: | - ]{k} [notes|hits|results] please[, |. |; ]<aside>",
        "exam [tomorrow|on monday], still lost on {topic}[, |. |; ]{k} notes [please|should do]",
        "{topic} and me will never be friends[. |, |; ]show me {k} [notes|pages]",
        aside=_ASIDE, lost=_LOST, blame=_BLAME, find="[find|look up|search for|search]",
    ),
    "zh": chinese(
        "{topic}[最好的|最相关的|]前{k}条，[快上班了|明天就考|手机快没电了|我好困]",
        "[快上班了|明天考试|地铁快到了|导师在等我]，[给我|找|来]{k}[篇|条]{topic}的<material>",
        "{topic}？？[完全懵了|脑子转不动了]，[来|给我|找]{k}篇[笔记|资料]",
        "老师讲到{topic}我就[掉线了|跟不上了]，[给我|找]{k}篇笔记",
        "{topic}的<material>，{k}[篇|条]就够，[赶时间|在地铁上|谢谢啦]",
    ),
}  # fmt: skip
_MIXED: Phrasings = {
    "zh": chinese(
        "[search|google|check|find|look up]一下{topic}的[notes|note|资料|笔记|slides]",
        "[帮我|麻烦|]search[一下|下]{topic}",
        "{topic}的[notes|slides|material][有吗|有没有|在哪|发我一下]",
        "[need|求|想要]一些{topic}的[notes|reading|资料]",
        "{topic}[完全|真的]不get，[有notes吗|explain一下|help]",
        "[deadline快到了|due是今晚|明天quiz|下周midterm]，[search|find|找]一下{topic}[|的notes]",
        "[prof|TA|tutor]讲的{topic}[没follow上|我没get到]，[有notes吗|explain一下呗|求slides]",
        "[explain|讲]一下{topic}[，thanks|，please|呗|]",
    ),
}

FORMS: tuple[Form, ...] = (
    Form(lambda content: _asked(_topic, content), _PLAIN, 1.0),
    Form(_counted, _COUNTED, 0.4),
    Form(_mixed, _MIXED, 0.25),
)
