"""What people look for in notes: topics as they stand in titles, course plans, manuals and questions."""

import re
import string

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.phrase import Shown, fill, skeleton
from toolcall.datamodules.synthetic.words import accented, kept_aside, topic, word

_SUBJECTS = (
    "[history|theory|origins|principles|role|causes|types|limits|future|anatomy|philosophy|chemistry|physics|mechanics|structure|properties|stages|rules|basics|art|economics|geometry|psychology|treatment|prevention|symptoms|care|maintenance|design|analysis|classification|proof|derivation] of [||||the ]{a}",
    "[early|modern|ancient|medieval|applied|advanced|basic|general|clinical|comparative|computational|digital|molecular|social|industrial|domestic|tropical|marine|urban|rural|classical|experimental|abstract|open|closed|acute|chronic|hot|cold|distributed|parallel] {a}[| {b}]",
    "[effect|effects|impact|influence] of {a} on {b}",
    "[role|use|uses|importance|place] of {a} in {b}",
    "{a} [in|for|with|under|during|through|inside|around|from|over|across|behind|beyond|without|against|as|near|of] [||||the |a ]{b}",
    "{a} [vs|vs.|versus|or|and|&|compared to|compared with|instead of|rather than|and not|plus] {b}",
    "{a} {b} [vs|vs.|versus|and|in|for|of|with] {c}[| {d}]",
    "{a}, {b} and {c}",
    "{a}, {b}, {c}",
    "[{a} {b}|{a}], {c}",
    "{a} [/|+|&|->|-] {b}",
    "{a}/{b}",
    "{a} {b} ({U})",
    "{U}[| {a}| {a} {b}| ({A} {B})|s in {a}|-{a}| vs {V}| and {V}| over {V}|/{V}|-based {a}]",
    "{A} {B}[|'s {c}| and {c}| on {c}|, {c}| {c}]",
    "{A} {L}. {B}",
    "{A}['s|s|] [law|theorem|paradox|algorithm|equation|principle|method|rule|effect|constant|lemma|inequality|test|syndrome|disease|process|cycle|diagram|number|transform]",
    "{A}[-|–]{B} [model|equation|theorem|process|effect|distance|test|syndrome|bound]",
    "[St. |Dr. |Mt. |Prof. |van |de |von |al-|O'|Mc]{A} {b}",
    "[CS|MATH|PHYS|BIO|EE|CHEM|HIST|ECON|STAT|LAW|cs|math|phys|bio|nurs|ENG|psy][ |]{NNN}[|| {a}|: {a}| lecture {n}| week {n}]",
    "[CS|MATH|PHYS|BIO|EE|CHEM|ECON|STAT|cs|math|bio|nurs|ENG|psy]{NNN}[|| {a}| {a} {b}| midterm| final exam]",
    "{a} [chapter|lecture|week|unit|part|module|section|lesson|lab|volume|year|level|phase|type|stage|grade] {n}",
    "[chapter|lecture|week|unit|part|module|section|lesson|lab] {n}[ {a}|: {a} {b}| - {a}|, {a}]",
    "{a} [{n}.{m}|{n}.{m}.{m}|v{n}|v{n}.{m}|{n}.x|{n}.0] [||{b}|{b} {c}|migration guide|release {b}]",
    "{a} in [Python|C++|C#|Rust|Java|R|Go|SQL|JavaScript|TypeScript|Node.js|.NET|Excel|LaTeX|MATLAB|PyTorch|NumPy|Swift|Bash|CSS]",
    "[Python|C++|C#|Rust|Java|Go|SQL|JavaScript|Node.js|.NET|Excel|LaTeX|PyTorch|NumPy|Linux|macOS|PostgreSQL|iOS|GitHub] {a}[| {b}]",
    "[growing|making|building|fixing|using|training|choosing|writing|measuring|cleaning|sharpening|storing|raising|teaching|testing|designing|debugging|cooking|repairing|comparing|drawing|planting|removing|painting|handling|reading] {a}[| {b}][|| with {c}| in {c}| from {c}| at home| for {c}| without {c}| by hand]",
    "[ISO|DIN|RFC|IEEE|EN|NFPA|USB|WCAG|HTTP|TLS|IPv|ICD|EU|MPEG][ |-|]{NNN}[|| {a}]",
    "[19th|20th|18th|17th|21st|16th] century {a}[| {b}]",
    "{a} [in|since|around|of] {year}",
    "{a} [101|from scratch|in practice|at scale|best practices|basics|theory|case study|troubleshooting|safety|glossary|theory and methods]",
    "[non|multi|pre|post|sub|anti|micro|hyper|inter|self|co|semi|cross|re|over|under|bio|geo|neuro|electro|thermo|photo]-{a}[| {b}]",
    "[k|n|p|t|z|x|f|q|e|L2|L1|1D|2D|3D|4-bit|8-bit|top-p|zero-shot|one-shot|few-shot|end-to-end|real-time|open-source|low-rank|peer-to-peer|point-to-point|state-of-the-art|large-scale|high-speed|left-handed|two-phase|three-way][-| ]{a}[| {b}]",
    "[α|β|γ|λ|μ|π|Δ|σ|ε]-{a}",
    "{a} [of|in] {b} [in|under|and|on|with|for|during] {c}",
    "{a} {b} {c}[|| {d}]",
    "{A} {B} {C}[|| {D}]",
    "{A} of [the |]{B}[| and {C}]",
    "{a}'s {b}[| in {c}| and {c}| of {c}]",
    "[O(n)|O(n log n)|E = mc2|H2O|CO2|pH|DNA|mRNA|x86|ARM64|5G|4K|B12|D3|Q&A|R&D|T-cells|e-mail|Wi-Fi] {a}",
    "{a} [{n}x{m}|{n}-{m}|#{n}|no. {n}|{n}%|{n}mm|{n}kg|{n}V|{n}+|50/50|24/7]",
)
_CLAUSES = (
    "how to [build|fix|make|grow|write|train|choose|clean|test|measure|draw|cook|repair|set up|install|sharpen|tune|sew|plant|store|prepare|improve|debug|read|treat|prevent|explain|avoid|teach|calibrate|deploy|wire|varnish|bake|translate|organise] [||||a small |a good |your |the |my |better |an old ]{a}[|| {b}][||||| with {c}| in {c}| without {c}| from {c}| for {c}| at home| safely| from scratch| using {c}| by hand]",
    "how [a |the ||]{a} [affects|affect|influences|replaces|changes|causes|prevents|differs from|relates to|depends on|turns into|interacts with|reacts with|is made from|is used in] {b}",
    "why [a |the ||]{a} [needs|need|fails in|matters for|breaks|overheats|depends on|beats|comes before|is called|works better than|leads to|is better than|reduces|increases] {b}",
    "when [to use|to plant|to replace|to stop|to choose|to see a doctor about|not to use] {a}[|| instead of {b}| in {b}| with {b}| and when {b}]",
    "[what to do about|what to feed|what causes|what comes after|what to wear for|what happens to|what to look for in] {a}[| in {b}| and {b}|]",
    "[where to put|where to plant|where to start with|where to store|which {b} to use for|which tools to use for|which kinds of {b} suit|who should take|whether to use|whether to paint] {a}",
    "how [many kinds of|often to water|long to cook|deep to plant|hot to bake|far to turn] {a}",
)
_DIFFERENCES = (
    "[difference|difference|difference|differences|relation|relationship|link|connection|trade-off|interaction|boundary|distinction|similarities] between {a} and {b}",
    "difference between [{a} {c} and {b}|{a} and {b} {c}|{a} {c} and {b} {c}|{U} and {V}|{A} and {B}|{a} {c} and {b} {d}|a {a} and a {b}|{U} and {a}]",
)
_SUBJECTS_ZH = (
    "{a}[和|与|跟]{b}的[区别|关系|比较|异同|联系|差别|不同|对比]",
    "{a}对{b}的[影响|作用|意义]",
    "[杜甫|苏轼|鲁迅|康德|马斯洛|孟德尔|达尔文|凯恩斯|荀子|贝多芬|牛顿|柏拉图|皮亚杰|唐朝|清朝|罗马|植物|人体|细胞|地球]的{a}[||{b}|和{b}|、{b}]",
    "{a}的{b}[|||和{c}|与{c}|过程|理论|风格|思想]",
    "{a}在{b}中的[应用|作用|地位|体现|使用]",
    "{a}的[历史|原理|起源|分类|特点|优缺点|推导|证明|结构|发展|种类|意义|用法|性质|步骤|过程|条件|规律|症状|治疗|做法|保养|养护|设计|实现|安装]",
    "{a}{b}的[历史|原理|分类|特点|优缺点|推导|结构|发展|步骤|治疗|做法|实现]",
    "{a}、{b}和{c}",
    "{a}、{b}",
    "基于{a}的{b}",
    "{a}[定理|定律|方程|算法|效应|模型|公式|方法|原则|机制|工程|系统|技术|理论|工艺|病|史|学|法|综合征|函数|变换|不等式|指数|制度|战争|运动]",
    "第{n}[章|讲|课|单元|节|周]{a}",
    "{a}第{n}[章|课|讲|节|单元|版]",
    "[Python|C++|Java|SQL|Linux|Go|Rust|Excel|JavaScript|PyTorch|LaTeX|C#|R|MySQL|Docker][| ][{a}|的{a}|{a}{b}|中的{a}|里的{a}]",
    "{a}[| ][Python|C++|Java|SQL|Linux|Go|Rust|PyTorch|API|GPU|CPU|Redis]实现",
    "用[Python|C++|Java|SQL|R|Excel|PyTorch|NumPy|GPU][实现|做|处理|训练|计算|分析]{a}",
    "基于[Python|C++|Java|SQL|R|PyTorch|NumPy|GPU|AI|FPGA]的{a}",
    "{a}（{U}）",
    "{U}[| ]{a}",
    "{U}[和|与|、|vs| vs ]{V}",
    "{U}与{V}的[区别|关系|对比]",
    "{a}[vs| vs |VS| VS ]{b}",
    "{year}年[的|]{a}",
    "[中国|古代|现代|欧洲|唐代|宋代|民国|日本|清代|早期|高等|初等|临床|应用|普通|基础|分布式|无监督|半监督|反|超|微|多|非|深层|家庭|儿童|老年]{a}[|{b}]",
    "[种植|制作|修理|训练|选择|清洗|测量|安装|保养|调试|预防|治疗|教学|设计|翻译|烹饪]{a}",
    "{a}[入门|基础|进阶|实战|常识|技巧|注意事项|流程|要点|总结|概论|导论|史话]",
    "[3D|2D|5G|4K|AI|X光|pH|DNA|K均值|L2|B超|n元|p值|VR|USB|HTTP|IPv6][| ]{a}",
    "{a}{n}.{m}",
    "{a}-{b}",
    "{a}/{b}",
    "{a}[中|下|里|间]的{b}",
)
_CLAUSES_ZH = (
    "[如何|怎样|怎么][训练|制作|修理|种植|选择|清洗|测量|安装|保养|调试|预防|治疗|写|画|学|教|煮|缝|搭建|实现|优化|部署|翻译|使用]{a}[|||{b}]",
    "[如何|怎样|怎么]用{b}[训练|制作|修理|种植|清洗|测量|写|画|煮|搭建|实现|优化|部署|分析]{a}",
    "[为什么|为何|为啥]{a}[会影响|需要|离不开|不如|优于|会导致|比不上|要用]{b}",
    "{a}[如何|怎样|怎么][影响|变成|作用于|替代|用于]{b}",
    "[什么时候|何时|什么情况下][用|该用|要用|种|更换|使用]{a}",
    "{a}[和|与|跟]{b}[有什么区别|有什么不同|有什么关系|哪个好|有何联系]",
)
_TITLES = (
    "[|The |A |Our |My |An Introduction to |Notes on |Of |On ]{A}[ {B}| of {B}| and the {B}| in {B}| for {B}|: {B} {C}| {B} {C}| and {B}| Without {B}|s and {B}s]",
    "The {A} [Who|That|of|and the|in the|Under the] {B}",
    "{a} {b} {c}",
    "[why|how|when|what if] {a} {b}",
    "{a}[, {b} and {c}| & {b}|? {b}!|: {b}| - {b}|...]",
)
_SPOKEN = re.compile(r"[A-Za-z]{2,}")


def subject(content: Content) -> str:
    """What a search is for: words alone, or in one of the shapes that topics have."""
    if content.beyond or content.chance(0.5):
        return topic(content)
    return _shaped(content, _SUBJECTS_ZH if content.chinese else _SUBJECTS + _DIFFERENCES)


def clause(content: Content) -> str:
    """An indirect question: how to grow tomatoes in a greenhouse."""
    return topic(content) if content.beyond else _shaped(content, _CLAUSES_ZH if content.chinese else _CLAUSES)


def difference(content: Content) -> str:
    """What lies between two things; English alone."""
    return topic(content) if content.beyond else _shaped(content, _DIFFERENCES)


def title(content: Content) -> str:
    """What stands between quotation marks: a title, or any subject or question."""
    kind = content.rng.random()
    if kind < 0.4 or content.beyond or (content.chinese and kind < 0.75):
        return subject(content)
    return clause(content) if kind < 0.5 or content.chinese else _shaped(content, _TITLES)


def _shaped(content: Content, shapes: tuple[str, ...]) -> str:
    """One of the shapes, filled; with none of the words that training never shows."""
    while True:
        shape = skeleton(content.rng, content.choose(*shapes))
        if any(kept_aside(spoken) for spoken in _SPOKEN.findall(re.sub(r"\{\w+\}", "", shape))):
            continue
        return " ".join(fill(shape, _slots(content)).split())


def _slots(content: Content) -> dict[str, Shown]:
    """Words for a to d, and the same as names; acronyms, and numbers of chapters, courses and years."""
    plain = {letter: accented(content, word(content, 0.15)) for letter in "abcd"}
    acronyms = {letter: _acronym(content) for letter in "UV"}
    rng = content.rng
    numbers = {
        "n": rng.randint(1, content.choose(9, 9, 30)),
        "m": rng.randint(0, 12),
        "NNN": rng.randint(100, content.choose(500, 9999)),
        "year": rng.randint(1400, 2030),
    }
    names = {letter.upper(): text.capitalize() for letter, text in plain.items()}
    initial = {"L": content.choose(*string.ascii_uppercase)}
    return {key: Shown.verbatim(str(text)) for key, text in {**plain, **names, **acronyms, **numbers, **initial}.items()}


def _acronym(content: Content) -> str:
    letters = "".join(content.choose(*"ABCDEFGHIKLMNOPRSTVW") for _ in range(content.choose(2, 3, 3, 3, 4)))
    return letters if content.chance(0.8) else f"{letters[0]}{letters[1:].lower()}{content.choose(*'ABLNTX')}"
