"""Topics as a course names them: known ones of several words, ones with digits and hyphens, Latin ones within Chinese."""

import re

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.phrase import Shown, fill, skeleton
from toolcall.datamodules.synthetic.search.subjects import subject
from toolcall.datamodules.synthetic.words import kept_aside, topic, word

_KNOWN = (
    "implicit differentiation", "the chain rule", "partial fractions", "eigenvalues and eigenvectors", "row reduction", "l'hopital's rule",
    "proof by induction", "modular arithmetic", "the pigeonhole principle", "taylor series", "line integrals", "the central limit theorem",
    "hypothesis testing", "p-values", "confidence intervals", "conditional probability", "random walks", "linear regression",
    "maximum likelihood", "red-black trees", "hash collisions", "dijkstra's algorithm", "greedy algorithms", "divide and conquer",
    "big o notation", "depth-first search", "the halting problem", "finite automata", "context-free grammars", "regular expressions",
    "garbage collection", "race conditions", "virtual memory", "page faults", "tcp congestion control", "public-key cryptography",
    "database normal forms", "sql joins", "pointer arithmetic", "lambda calculus", "pattern matching", "type inference", "backprop",
    "vanishing gradients", "support vector machines", "principal component analysis", "k-means clustering", "q-learning",
    "convolutional networks", "word embeddings", "the krebs cycle", "cell division", "meiosis", "osmosis", "dna replication",
    "natural selection", "enzyme kinetics", "the nervous system", "covalent bonds", "redox reactions", "reaction rates", "le chatelier's principle",
    "organic nomenclature", "buffer solutions", "newton's laws", "angular momentum", "ohm's law", "magnetic flux", "wave-particle duality",
    "special relativity", "entropy", "black-body radiation", "opportunity cost", "price elasticity", "game theory", "comparative advantage",
    "the weimar republic", "the cold war", "feudalism", "the industrial revolution", "plate tectonics", "the water cycle",
    "iambic pentameter", "the subjunctive", "cognitive dissonance", "classical conditioning", "social contract theory",
    "double-entry bookkeeping", "contract law", "wound healing", "blood groups", "music intervals", "sonata form", "perspective drawing",
    "the doppler effect", "pascal's triangle", "gaussian elimination", "complex numbers", "polar coordinates", "vector spaces",
    "laplace transforms", "differential equations", "integration by substitution", "the mean value theorem", "bit manipulation",
    "binary search", "recursion trees", "tail recursion", "topological sorting", "minimum spanning trees", "bloom filters",
)  # fmt: skip
_KNOWN_ZH = (
    "链式法则", "部分分式", "矩阵的秩", "特征向量", "数学归纳法", "抽屉原理", "泰勒展开", "曲线积分", "中心极限定理", "假设检验", "置信区间", "条件概率",
    "线性回归", "极大似然估计", "红黑树", "哈希冲突", "最短路径", "贪心算法", "分治法", "时间复杂度", "深度优先搜索", "停机问题", "有限状态机", "正则表达式",
    "垃圾回收机制", "竞态条件", "虚拟内存", "缺页中断", "拥塞控制", "非对称加密", "数据库范式", "多表连接", "指针运算", "闭包", "反向传播算法", "梯度消失",
    "支持向量机", "主成分分析", "词向量", "三羧酸循环", "减数分裂", "渗透压", "自然选择", "酶的活性", "共价键", "氧化还原反应", "化学平衡", "牛顿第二定律",
    "角动量守恒", "欧姆定律", "电磁感应", "波粒二象性", "狭义相对论", "机会成本", "需求弹性", "囚徒困境", "比较优势", "冷战", "工业革命", "板块运动",
    "平仄", "认知失调", "复式记账", "合同法", "血型", "透视法", "多普勒效应", "杨辉三角", "高斯消元", "复数", "极坐标", "微分方程", "分部积分", "中值定理",
    "位运算", "尾递归", "拓扑排序", "最小生成树", "布隆过滤器", "死锁的条件", "进程和线程的区别", "戊戌变法", "光的折射", "细胞呼吸",
    "杜甫的律诗", "苏轼的词风", "康德的道德哲学", "孟德尔的豌豆实验", "凯恩斯的货币理论", "马斯洛的需求层次", "皮亚杰的认知发展阶段", "鲁迅的小说语言", "细胞的有丝分裂",
    "地球的自转和公转", "函数的单调性", "辛亥革命的意义", "电路的串联和并联", "光的干涉和衍射", "血液的循环路径", "达尔文的进化论", "荀子的性恶论", "唐朝的科举制度",
    "柏拉图的洞穴比喻", "贝多芬的交响曲", "植物的光合作用", "浮力的计算",
)  # fmt: skip
_LATIN = (
    "dropout", "attention mask", "layer norm", "seq2seq", "node2vec", "gradient clipping", "hash map", "B-tree", "quicksort", "deadlock",
    "REST API", "git rebase", "unit test", "cross entropy", "beam search", "logistic regression", "Monte Carlo", "Fourier transform", "A/B test",
    "SQL join", "docker compose", "k-means", "n-gram", "one-hot", "p-value", "t-SNE", "ResNet50", "YOLOv5", "MapReduce", "merge sort",
    "TCP handshake", "weight decay", "early stopping", "data augmentation", "transfer learning", "self-attention", "learning rate schedule",
    "CAP theorem", "garbage collection", "lambda", "async await", "LRU cache", "Bellman-Ford", "Gram-Schmidt", "softmax", "dot product",
)  # fmt: skip
# `{n}`, `{m}` and `{o}` are small numbers, `{a}` to `{c}` words, `{A}` a word with a capital.
_NUMBERED = (
    "{n}-{m}-{o} [trees|{a}]",
    "{n}-[way|bit|level|layer|stage|body|color|point|term|step|player|dimensional] {a}[| {b}]",
    "{n}[D|D|d|G] {a}[| {b}]",
    "{n}-[SAT|{a}|sum|coloring|manifolds]",
    "[1st|2nd|3rd|4th]-[order|degree|person|level|class] {a}[| {b}]",
    "[1st|2nd|3rd|5th|18th|19th] [order|degree|century|law of] {a}",
    "{year} {a}[| {b}]",
    "{n}x{m} {a}",
    "{a}-{n}[| {b}]",
    "{a}{n}[|.{m}|x] {b}",
    "{a}2{b}",
    "[k|n|p|t|x|chi|z]-{a}[| {b}]",
    "{a}-{b}-{c}",
    "{a}-[to|in|by|and|of]-{b}[| {c}]",
    "[non|semi|self|multi|pre|post|quasi]-{a} {b}",
    "{A}-{B} [theorem|algorithm|model|effect|test|equation]",
    "{a} [type|class|phase|unit|level|part] {n}",
    "{a} {n}-{m}",
    "{n}/{m} {a}",
    "{a} of {n}-{b}",
)
_NUMBERED_ZH = (
    "{n}-{m}-{o}[树|{a}]",
    "{n}[D|D|G|阶|叉|维|元|次]{a}",
    "{n}位{a}",
    "{a}{n}[.0|.{m}|型|号|]",
    "[k|n|p|t|x|L]-{a}",
    "{A}{n}",
    "{a}-{b}",
    "[A|B|C|T|RNA|DNA|pH]{a}",
    "{year}年{a}",
)
_SLOT = re.compile(r"\{\w+\}")
_SPOKEN = re.compile(r"[A-Za-z]{2,}")


def course_topic(content: Content) -> str:
    """One of them, or any other subject."""
    kind = content.rng.random()
    if content.beyond or kind < 0.35:
        return subject(content)
    if kind < 0.65:
        return _known(content, _KNOWN_ZH if content.chinese else _KNOWN)
    return latin(content) if content.chinese and kind < 0.85 else numbered(content)


def latin(content: Content) -> str:
    """One in Latin letters."""
    if content.chance(0.5) and not content.beyond:
        return _known(content, _LATIN)
    return topic(Content(content.rng, "en", content.beyond), 3)


def unusual(content: Content) -> str:
    """One with digits or hyphens, or a Latin one within Chinese."""
    return latin(content) if content.chinese and content.chance(0.6) else numbered(content)


def keywords(content: Content) -> str:
    """Two words or three beside each other, as somebody types them into a search box."""
    if not content.chinese:
        return subject(content)
    if content.chance(0.3):
        return latin(content)
    return " ".join(word(content, 0.15) for _ in range(content.choose(2, 2, 2, 3)))


def numbered(content: Content) -> str:
    """One that begins with a digit or holds numbers and hyphens."""
    shape = _shape(content)
    first = content.rng.randint(2, content.choose(4, 9, 16))
    words = {letter: word(content, 0.15) for letter in "abc"}
    latin_words = Content(content.rng, "en", content.beyond)
    names = {letter: word(latin_words, 0.15).capitalize() for letter in "AB"}
    numbers = {"n": str(first), "m": str(first + 1), "o": str(first + 2), "year": str(content.rng.randint(1400, 2025))}
    return fill(shape, {name: Shown.verbatim(text) for name, text in {**words, **names, **numbers}.items()})


def _shape(content: Content) -> str:
    """None with a word that training never shows."""
    while True:
        shape = skeleton(content.rng, content.choose(*(_NUMBERED_ZH if content.chinese else _NUMBERED)))
        if not any(map(kept_aside, _SPOKEN.findall(_SLOT.sub("", shape)))):
            return shape


def _known(content: Content, topics: tuple[str, ...]) -> str:
    """Without an article, which is no part of a query; none with a word that training never shows."""
    while True:
        drawn: str = content.choose(*topics).removeprefix("the ")
        if not any(map(kept_aside, drawn.split())):
            return drawn
