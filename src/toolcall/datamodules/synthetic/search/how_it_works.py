"""Requests to understand how things work, and to be brought up to date on a topic: walk me through plate tectonics, two notes."""

from collections.abc import Callable

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form, Phrasings
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown, Slots, fill, skeleton
from toolcall.datamodules.synthetic.search.subjects import subject
from toolcall.datamodules.synthetic.search.vocabulary import chinese, english
from toolcall.datamodules.synthetic.words import kept_aside, topic, word

_DEFAULT_TOP_K = 3  # which the call leaves out
_TOPICS = (
    "supply and demand", "french past tense", "black holes", "plate tectonics", "photosynthesis", "k-nearest neighbours", "compound interest", "the subjunctive", "world war one", "tax brackets",
    "quantum entanglement", "gene editing", "linear regression", "roman numerals", "music theory", "the water cycle", "stock options", "natural selection", "german cases", "gradient descent",
    "the cold war", "knitting patterns", "blood types", "binary search", "inflation", "ocean currents", "irregular verbs", "nuclear fission", "sourdough starters", "the industrial revolution",
    "risk and return", "cause and effect", "acids and bases", "lock and key model", "nouns and verbs", "trial and error", "profit and loss", "heat and temperature", "speed and velocity",
    "chess openings", "hash functions", "Newton's laws", "garbage collection", "decision trees", "spanish pronouns", "cell division", "prime numbers", "volcanoes", "tenancy law", "sonnets",
)  # fmt: skip
_TOPICS_ZH = (
    "供求关系", "法语过去时", "黑洞", "板块构造", "光合作用", "K近邻算法", "复利", "虚拟语气", "第一次世界大战", "个人所得税", "量子纠缠", "基因编辑", "线性回归", "罗马数字", "乐理",
    "水循环", "期权", "自然选择", "德语四格", "梯度下降", "冷战", "血型", "二分查找", "通货膨胀", "洋流", "不规则动词", "核裂变", "工业革命", "酸和碱", "热量与温度", "围棋定式", "哈希函数",
    "牛顿定律", "垃圾回收", "决策树", "细胞分裂", "质数", "火山", "租赁合同", "十四行诗", "助词", "平仄", "杠杆原理", "电磁感应", "文艺复兴", "心肺复苏",
)  # fmt: skip
_MANY = (
    "vaccines", "black holes", "magnets", "antibiotics", "transistors", "tides", "elections", "mortgages", "neural networks", "jet engines", "batteries", "passwords", "lasers", "volcanoes",
    "fridges", "enzymes", "solar panels", "interest rates", "hurricanes", "kidneys", "compilers", "bond prices", "telescopes", "earthquakes", "viruses", "heat pumps", "search engines", "sails",
    "glaciers", "hormones", "synapses", "touch screens", "auctions", "tariffs", "bridges", "rainbows", "hearing aids", "locks", "clutches", "octopuses", "bees", "stars", "muscles", "pulleys",
)  # fmt: skip
_ONE = (
    "vaccine", "microwave", "zip file", "jury", "lens", "toaster", "violin", "heart", "comet", "blockchain", "diesel engine", "mortgage", "gearbox", "nuclear reactor", "compass", "firewall",
    "cell", "pension", "kite", "transformer", "piano", "sewing machine", "hash table", "thermostat", "volcano", "barcode", "lung", "turbine", "hydraulic press", "microphone", "camera", "siphon",
)  # fmt: skip
_CLAUSES = (
    "how {m} work", "how {m} work", "how a {o} works", "how {m} [form|are made|are built|move|spread|evolve|break|grow|start]", "why {m} [matter|fail|work|exist|die|rise|fall|get hot]",
    "how {m} affect {n}", "what {m} are made of", "what {m} do", "where {m} come from", "what makes {m} [fail|move|work]", "how {m} and {n} are related", "what a {o} [does|is for]",
    "why we [need|have|use] {m}", "how people [invented|discovered|measure|study] {m}", "how {m} differ from {n}", "what happens inside a {o}", "what [keeps|drives|powers] a {o}",
)  # fmt: skip
_MANY_ZH = (
    "疫苗", "黑洞", "磁铁", "抗生素", "晶体管", "潮汐", "选举", "房贷", "神经网络", "喷气发动机", "电池", "密码", "激光", "火山", "冰箱", "酶", "太阳能板", "利率", "台风", "肾脏", "编译器", "债券", "望远镜", "地震",
    "病毒", "热泵", "搜索引擎", "船帆", "冰川", "激素", "触摸屏", "拍卖", "关税", "彩虹", "助听器", "离合器", "蜜蜂", "恒星", "肌肉", "滑轮", "微波炉", "区块链", "飞机", "高铁", "心脏", "避雷针",
)  # fmt: skip
_CLAUSES_ZH = (
    "{m}[如何|怎样|怎么][起作用|工作|运作|形成|运转|产生]", "{m}为什么[有用|会坏|重要|会发热|会变化|能用]", "为什么要有{m}", "为什么{m}[有用|会失效|会出问题|那么重要]", "{m}[如何|怎样]影响{n}", "{m}由什么组成",
    "[如何|怎样|怎么][发明|测量|研究|控制|使用]{m}", "{m}和{n}有什么区别",
)  # fmt: skip
_BEHIND = (
    "(k={k})", "(k={k})", "(n={k})", "(p<0.0{k})", "(part {k})", "(19{k}{k})", "(v{k})", "({w})", "({w}, {v})", "(chapter {k})", "(alpha=0.{k})", "(d={k}, k={l})", "(n>{k})", "[{w}]", "(top-{k})", "({k}D)", "({w}={k})",
)  # fmt: skip


def _known(content: Content, names: tuple[str, ...]) -> str:
    """One of the names, none of whose words is one that training never shows."""
    while True:
        name: str = content.choose(*names).removeprefix("the ")
        if not any(map(kept_aside, name.split())):
            return name


def _topic(content: Content) -> str:
    if content.beyond or content.chance(0.55):
        return subject(content)
    return _known(content, _TOPICS_ZH if content.chinese else _TOPICS)


def _noun(content: Content) -> str:
    """Any word; in English with an s."""
    while (noun := word(content))[-1] in "shxyz" or len(noun) < 2:
        pass
    return noun if content.chinese else f"{noun}s"


def _clause(content: Content) -> str:
    """An indirect question about known things, or about any."""
    if content.beyond:
        return topic(content)
    shape = skeleton(content.rng, content.choose(*(_CLAUSES_ZH if content.chinese else _CLAUSES)))
    many = [_noun(content) if content.chance(0.35) else _known(content, _MANY_ZH if content.chinese else _MANY) for _ in range(2)]
    one = "" if content.chinese else _known(content, _ONE)
    return fill(shape, {"m": Shown.verbatim(many[0]), "n": Shown.verbatim(many[1]), "o": Shown.verbatim(one)})


def _bracketed(content: Content) -> str:
    """A topic with something in brackets behind it."""
    first = _topic(content)
    k = content.rng.randint(1, 9)
    behind = content.choose(*_BEHIND).format(k=k, l=content.rng.randint(1, 9), w=word(content), v=word(content))
    return f"{first}{'' if content.chinese and content.chance(0.6) else ' '}{behind}"


def _asked(what: Callable[[Content], str], content: Content) -> tuple[Slots, Arguments]:
    query = what(content)
    return {"topic": Shown.verbatim(query)}, {"query": query}


def _counted(what: Callable[[Content], str], content: Content) -> tuple[Slots, Arguments]:
    top_k = content.choose(2, 2, 3, 4, 4, 5, 6, 7, 8)
    slots, args = _asked(what, content)
    shown = in_words(top_k, content) if content.chance(0.5) else str(top_k)
    counted = {} if top_k == _DEFAULT_TOP_K else {"top_k": top_k}
    return {**slots, "k": Shown("两" if shown == "二" else shown, str(top_k), must=True)}, {**args, **counted}


_OF_CLAUSES: Phrasings = {
    "en": english(
        "[|please |pls |can you |could you ]help me [understand|see|get|grasp|figure out] {topic}",
        "[can you|could you|would you|can someone|please] [explain|show me|teach me|describe] {topic}",
        "i [want|need|would like|have|am trying] to understand {topic}",
        "[can't wrap my head around|never got|i still don't see|no idea|i never understood] {topic}[, |. |; ]<want>",
        "[walk me through|take me through|talk me through|run me through|break down for me] {topic}",
        "[find|got|any|show me|dig up] [notes|something|a page] [on|about] {topic}",
        "[could you make it clear to me|make me understand|get me to understand] {topic}",
        "[my kid asked me|my daughter wants to know|the exam will ask|i have to present] {topic}[, |; ]<want>",
        "[refresher|crash course|quick intro|primer] on {topic}[| please| pls|, please]",
        "[what do the notes say about|do the notes explain|where do the notes explain] {topic}",
        "notez on {topic}[| plz| plz thx]",
        "search: {topic}",
    ),
    "zh": chinese(
        "[帮我|请帮我|能不能帮我][弄懂|弄明白|搞懂|理解一下|搞清楚]{topic}",
        "[给我|跟我|请][讲讲|讲清楚|说清楚|解释一下|解释清楚]{topic}",
        "[一直没搞懂|老是弄不清|想不明白|不明白]{topic}[，|。]<want>",
        "[我想|想|我要][弄明白|搞清楚|弄懂|了解]{topic}[|，<want>]",
        "[孩子问我|老师要我们讲|考试会考|明天要讲]{topic}[，|。]<want>",
        "[笔记|资料|课件]里[有没有讲|讲没讲|哪里讲了]{topic}",
        "[从头|一步一步|带我][讲一遍|讲讲|过一遍|捋一遍]{topic}",
        "搜索：{topic}",
    ),
}  # fmt: skip
_OF_TOPICS: Phrasings = {
    "en": english(
        "[could you|can you|please|would you] make {topic} [clear|clearer|understandable|plain] [to|for] me",
        "[walk|talk|take|lead|guide|run] me through {topic}[| please| step by step| slowly| from the start]",
        "[get|bring] me up to speed [on|with] {topic}[| please| quickly| before class]",
        "what's the deal with {topic}",
        "[brush me up|fill me in|bring me up to date|catch me up|school me|enlighten me] on {topic}[| please| asap]",
        "{topic} for [dummies|beginners|complete beginners|idiots like me|newbies][| please|, please| plz]",
        "[refresher|a refresher|quick refresher|crash course|primer|a quick intro|the basics] on {topic}[| please| pls| needed]",
        "[notez|notes|noets|sum notes] [on|about] {topic} [plz|pls|plz thx|thx|pls ty|ty|plss]",
        "give me the [basics|gist|lowdown|essentials|short version|ins and outs] [on|of] {topic}",
        "[can you|could you] [simplify|demystify|untangle|unpack|break down] {topic}[| for me| a bit]",
        "[the|what's the] [gist|essence|idea|story] [of|behind] {topic}[, notes please|, any notes|, look it up]",
        "[i'm rusty on|my memory of this is gone:|haven't touched in years:|i could use some help with] {topic}[, |; | - ]<want>",
        "{topic}, [eli5|explain like i'm five|in simple words please|explained simply|the easy version please]",
        "[help me get my head around|help me make sense of|help me wrap my head around|help me get a grip on|help me with] {topic}",
        "[how should i understand|how do i make sense of|how do you explain] {topic}",
        "i [wanna|want to|need to|gotta] [understand|wrap my head around|learn about|bone up on|swot up on] {topic}",
    ),
    "zh": chinese(
        "[能不能|能|可以|请]把{topic}[给我|跟我|]讲[清楚|明白|透]",
        "[带我|领我][过一遍|捋一遍|走一遍|学一遍]{topic}",
        "[给我|帮我][补补|恶补一下|复习一下|温习一下|补一补]{topic}",
        "{topic}[小白入门|零基础入门|扫盲]，[有笔记吗|给点资料|找点资料]",
        "{topic}[的笔记|笔记]，[谢啦|谢谢|多谢|拜托了|急]",
        "[快速|赶紧|先]让我[了解|弄懂|搞懂|跟上]{topic}",
        "{topic}[是怎么一回事|到底怎么回事|到底咋回事]，[讲讲|解释下|有笔记吗]",
        "[用大白话|简单|通俗地|通俗易懂地]讲[讲|一下|解]{topic}",
        "[好久没碰|早忘光了|生疏了]：{topic}，<want>",
        "[帮我|][理一理|梳理一下|理清]{topic}",
    ),
}  # fmt: skip
_OF_COUNTS: Phrasings = {
    "en": english(
        "[refresher|a refresher|quick refresher|crash course|primer] on {topic}, {k} [notes|pages|texts]",
        "{topic} for [dummies|beginners|newbies|starters] please, {k} notes",
        "[brush me up|fill me in|catch me up] on {topic}[, | - |; ]{k} [notes|pages|hits][| please| will do]",
        "[walk|talk|take] me through {topic}[, | with | using ]{k} [notes|pages|texts]",
        "[get|bring] me up to speed [on|with] {topic}[, |: | - ]{k} [notes|texts|pages] [please|max|tops]",
        "what's the deal with {topic}? {k} [notes|pages] [please|will do|are enough]",
        "[could you|can you] make {topic} clear to me [with|in|using] {k} [notes|pages]",
        "{k} [notez|notes|noets] on {topic} [plz|pls|plz thx|thx|ty]",
        "{k} [notes|pages|texts] to [help me understand|brush up on|get up to speed on|refresh] {topic}",
        "{topic}[, |: ]the basics[, |; ]{k} notes",
        "help me understand {topic}[, |; | - ]{k} [notes|pages] [please|are fine|will do]",
    ),
    "zh": chinese(
        "[帮我|给我][补补|复习一下|温习一下]{topic}，[来|给|找]{k}[篇|份|条]<notes>",
        "{topic}[小白入门|零基础入门|扫盲]，{k}[篇|份]<notes>",
        "[带我|领我]过一遍{topic}，{k}[篇|份]笔记[就行|够了|]",
        "{k}[篇|份]{topic}的笔记，[谢啦|谢谢|拜托了]",
        "[想|要][弄懂|搞懂]{topic}，[给我|找|来]{k}[篇|份]<notes>",
        "把{topic}讲清楚，[参考|找|用]{k}[篇|份]笔记",
        "[能不能|可以]用{k}[篇|份]笔记让我弄懂{topic}",
        "{topic}[到底|究竟]怎么回事，[找|来|给我]{k}[篇|份]<notes>",
    ),
}  # fmt: skip
_OF_BRACKETS: Phrasings = {
    "en": english(
        "[search|find|lookup|topic|query|notes]: {topic}",
        "[search for|look up|find notes on|notes on|any notes on|explain|find] {topic}",
        "[help me understand|walk me through|brush me up on|what's the deal with|refresher on] {topic}",
        "[i don't get|never understood|lost on] {topic}[, |; | - ]<want>",
        "[do we have|have you got|is there] [anything|notes|a page] on {topic}",
        "[notez on|info on|search] {topic} [plz|pls|thx|please]",
    ),
    "zh": chinese(
        "[搜索|查询|主题|关键词]：{topic}",
        "[搜索|查一下|找一下|解释一下|讲讲]{topic}",
        "[帮我弄懂|帮我搞懂|没搞懂|不太懂]{topic}[|，<want>]",
        "[有没有|有]关于{topic}的<notes>",
    ),
}  # fmt: skip

FORMS: tuple[Form, ...] = (
    Form(lambda content: _asked(_clause, content), _OF_CLAUSES, 1.0),
    Form(lambda content: _asked(_topic, content), _OF_TOPICS, 1.0),
    Form(lambda content: _counted(_topic, content), _OF_COUNTS, 0.6),
    Form(lambda content: _asked(_bracketed, content), _OF_BRACKETS, 0.3),
)
