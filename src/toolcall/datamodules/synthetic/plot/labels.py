"""Labels, and the many ways in which people write each with its value; and lists of values with their units."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.numbers import listed, separated
from toolcall.datamodules.synthetic.words import name, word

TIMES = (
    ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    ("monday", "tuesday", "wednesday", "thursday", "friday"),
    ("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    ("january", "february", "march", "april", "may"),
    ("july", "august", "september", "october", "november", "december"),
    ("Q1", "Q2", "Q3", "Q4"),
    ("spring", "summer", "autumn", "winter"),
    ("morning", "noon", "evening", "night"),
    ("last week", "this week", "next week"),
    ("early morning", "late morning", "afternoon", "late evening"),
)
TIMES_ZH = (
    ("周一", "周二", "周三", "周四", "周五"),
    ("星期一", "星期二", "星期三", "星期四"),
    ("春", "夏", "秋", "冬"),
    ("一月", "二月", "三月", "四月", "五月"),
    ("上午", "中午", "下午", "晚上"),
    ("上周", "这周", "下周"),
    ("一季度", "二季度", "三季度", "四季度"),
)
_FAMILIES = (
    ("A", "B", "C", "D", "E"),
    ("north", "south", "east", "west"),
    ("red", "blue", "green", "yellow", "black"),
    ("breakfast", "lunch", "dinner"),
    ("yes", "no", "maybe"),
    ("cats", "dogs", "guinea pigs", "birds"),
    ("apples", "pears", "plums", "cherries"),
    ("tea", "black coffee", "hot chocolate"),
    ("rent", "food", "bus tickets", "phone bill"),
    ("by bus", "by car", "by bike", "on foot"),
    ("full time", "part time", "on leave"),
    ("very good", "good", "not so good", "bad"),
    ("strongly agree", "agree", "disagree"),
    ("on time", "delayed", "cancelled"),
    ("New York", "San Diego", "Los Angeles", "Boston"),
    ("new zealand", "sri lanka", "south korea"),
    ("living room", "kitchen", "bathroom"),
    ("front desk", "back office", "call center"),
    ("ice cream", "apple pie", "fruit salad"),
    ("Anna", "Tom", "Uncle Joe", "Mia"),
    ("men", "women", "children"),
    ("small", "medium", "extra large"),
    ("class 3a", "class 3b", "class 3c"),
    ("room 1", "room 2", "room 3", "room 4"),
    ("team 1", "team 2", "team 3"),
    ("night shift", "early shift", "late shift"),
)
_FAMILIES_ZH = (
    ("甲", "乙", "丙", "丁"),
    ("语文", "数学", "英语", "物理"),
    ("北京", "上海", "广州", "深圳"),
    ("红", "黄", "蓝", "绿"),
    ("早班", "中班", "晚班"),
    ("苹果", "香蕉", "梨", "西瓜"),
    ("小明", "小红", "小刚", "小丽"),
    ("非常满意", "满意", "一般", "不满意"),
    ("坐公交", "开车", "骑车", "走路"),
    ("房租", "吃饭", "交通费", "水电费"),
    ("一班", "二班", "三班", "四班"),
    ("一车间", "二车间", "三车间"),
    ("男生", "女生"),
    ("红茶", "绿茶", "黑咖啡", "热牛奶"),
)
_SHARED = (
    *("shift", "team", "class", "group", "store", "street", "side", "floor", "branch", "model", "plan", "tea", "bread", "juice", "bus"),
    *("road", "school", "house", "hall", "market", "food", "ticket", "user", "order", "room", "card", "door", "soup", "paint", "party"),
    *("sales", "work", "visits", "calls", "users", "costs", "hours", "shoes", "cars", "goals", "cake", "wood", "fish"),
    *("tickets", "boxes"),
)
_QUALITIES = (
    *("old", "new", "big", "small", "red", "blue", "left", "right", "early", "late", "fresh", "frozen", "hot", "cold", "upper"),
    *("lower", "fast", "slow", "dark", "light", "main", "back", "north", "indoor", "outdoor", "public", "private", "home", "summer"),
    *("day", "night", "white", "brown", "green", "sweet", "sour", "local", "online", "cheap", "used", "whole", "half price"),
    *("self made", "second hand"),
)
_SHARED_ZH = ("班", "组", "店", "街", "区", "茶", "车", "部", "馆", "站", "队", "费", "课", "厂", "楼", "汤", "面", "球", "鞋", "票")
_QUALITIES_ZH = ("新", "旧", "大", "小", "红", "白", "早", "晚", "东", "西", "南", "北", "热", "冷", "国产", "进口", "线上", "线下")


def labels(content: Content, count: int, timed: bool = True) -> list[str]:
    """Any words, some of them two or three together, or some that belong together."""
    if content.beyond:
        return list(dict.fromkeys(name(content) for _ in range(count)))
    kind = content.rng.random()
    if kind < 0.42:
        return list(dict.fromkeys(name(content) for _ in range(count)))
    if kind < 0.62:
        own, times = (_FAMILIES_ZH, TIMES_ZH) if content.chinese else (_FAMILIES, TIMES)
        return _some(content, content.choose(*own, *times) if timed else content.choose(*own), count)
    return list(dict.fromkeys(_phrases(content, count)))


def _some(content: Content, family: tuple[str, ...], count: int) -> list[str]:
    first = content.rng.randint(0, max(0, len(family) - count))
    return list(family[first : first + count])


def times(content: Content, count: int) -> list[str]:
    """Days, months, quarters: one after another."""
    return _some(content, content.choose(*(TIMES_ZH if content.chinese else TIMES)), count)


def _phrases(content: Content, count: int) -> list[str]:
    shared = content.choose(*(_SHARED_ZH if content.chinese else _SHARED))
    quality = content.choose(*(_QUALITIES_ZH if content.chinese else _QUALITIES))
    gap = "" if content.chinese else " "
    style = content.rng.randrange(6)
    drawn = [word(content, 0.2) for _ in range(count)]
    if style == 0:
        return [f"{one}{gap}{shared}" for one in drawn]
    if style == 1:
        return [f"{quality}{gap}{one}" for one in drawn]
    if style == 2:
        kinds = content.rng.sample(_QUALITIES_ZH if content.chinese else _QUALITIES, count)
        return [f"{one}{gap}{shared}" for one in kinds]
    if style == 3:
        return [f"{one}{gap}{word(content, 0.2)}" for one in drawn]
    if style == 4:
        return [one if content.chance(0.5) else f"{one}{gap}{word(content, 0.1)}" for one in drawn]
    if content.chinese:
        return [f"{one}的{word(content, 0.1)}" if content.chance(0.4) else one for one in drawn]
    joint = content.choose("of", "in", "with", "for", "to", "", "", "at the", "on the")
    text = [f"{one} {joint} {word(content, 0.1)}" if content.chance(0.7) else one for one in drawn]
    capitals = content.chance(0.25)
    return [" ".join(one.title().split() if capitals else one.split()) for one in text]


_UNITS = (
    *("{}%", "{}%", "{}%", "{} %", "{} percent", "${}", "${}", "${}", "€{}", "£{}", "{}€", "{} euros", "{} eur", "{} dollars"),
    *("{} bucks", "{} kg", "{}kg", "{} g", "{} km", "{}km", "{} hours", "{}h", "{} h", "{} hrs", "{} min", "{} minutes", "{} points"),
    *("{} pts", "{} votes", "{} people", "{} times", "{} pieces", "{} pcs", "{} liters", "{} cm", "{}cm", "{} m", "{} degrees", "{}°"),
    *("{}°C", "{} days", "{} units", "{} cups", "{} mb", "{} clicks", "{} kids", "{} calls", "{} miles", "{} pages"),
    *("{} seconds", "{}s"),
)
_UNITS_ZH = (
    *("{}人", "{}个", "{}票", "{}分", "{}元", "{}块", "{}公斤", "{}斤", "{}次", "{}小时", "{}分钟", "{}度", "{}杯", "{}件", "{}本"),
    *("{}%", "{}%", "{}台", "{}岁", "{}米", "{}公里", "{}升", "{}天", "{}份", "{}瓶", "{}辆", "¥{}", "{}厘米", "{} kg", "{}℃"),
    *("{}块钱", "{}人次"),
)

# Notation: of the first pair, of the others, what lies between; "{u}" is the value with its unit, "{v}" without. A unit may be left out.
_LABEL_FIRST = (
    *("{l} {u}", "{l} {u}", "{l} {u}", "{l} {u}", "{l}: {u}", "{l}: {u}", "{l}: {u}", "{l}:{u}", "{l} = {u}", "{l} = {u}", "{l}={u}"),
    *("{l} - {u}", "{l} – {u}", "{l} — {u}", "{l} -> {u}", "{l} => {u}", "{l} → {u}", "{l} ({u})", "{l} [{u}]", "{l} : {u}"),
    *("({l}, {u})", "{l} is {u}", "{l} has {u}", "{l} got {u}", "{l} at {u}", "{l} with {u}", "{l} sold {u}", "{l} made {u}"),
    *("{l} was {u}", "{l} took {u}", "{l} had {u}", "{l} scored {u}", "{l} came to {u}", "{l} equals {u}", "{l} costs {u}"),
    *("{l} gets {u}", "{l} on {u}", "{l} are {u}", "{l} received {u}", "{l} needs {u}", "{l} reached {u}", "{l} makes {u}", "{l}, {u}"),
    *("{l},{u}", "{l} x{v}", "for {l} {u}", "{l}; {u}", "{l} were {u}", "{l} stands at {u}", "{l} only {u}", "{l}.. {u}", "{l}... {u}"),
    *("{l} / {u}", "{l}/{u}"),
)
_VALUE_FIRST = (
    *("{v} {l}", "{v} {l}", "{v} {l}", "{v} {l}", "{u} for {l}", "{u} for {l}", "{u} from {l}", "{u} in {l}", "{v} x {l}", "{v}x {l}"),
    *("{v} × {l}", "{v} of {l}", "{u} on {l}", "{u} - {l}", "{u}: {l}", "{u} to {l}", "{v} votes for {l}", "{v} said {l}"),
    *("{v} chose {l}", "{u} by {l}", "{v} picked {l}", "{v} pieces of {l}", "{v} want {l}", "{u} = {l}"),
    *("{u} at {l}", "{v} are {l}"),
)
_ELLIPTIC = (
    ("{l} got {u}", "{l} {v}"),
    ("{l} had {u}", "{l} {v}"),
    ("{l} has {u}", "{l} {v}"),
    ("{l} made {u}", "{l} made {v}"),
    ("{l} {u}", "{l} {v}"),
    ("{l}: {u}", "{l}: {v}"),
    ("{u} for {l}", "{v} for {l}"),
    ("{l} with {u}", "{l} with {v}"),
    ("{l} came to {u}", "{l} to {v}"),
    ("{l} is at {u}", "{l} at {v}"),
    ("{u} went to {l}", "{v} to {l}"),
    ("there were {v} {l}", "{v} {l}"),
    ("for {l} it was {u}", "for {l} {v}"),
    ("{l} scored {u}", "{l} {v}"),
    ("{u} came from {l}", "{v} from {l}"),
)
_GAPS = (
    *(
        ", ",
        ", ",
        ", ",
        ", ",
        " and ",
        " and ",
        "; ",
        "; ",
        ",",
        " / ",
        " | ",
        " ",
        " ",
        " & ",
        ". ",
        ", then ",
        " vs ",
        " versus ",
        " // ",
    ),
    *(", but ", " but ", ", and ", " · ", ";", "/ ", " + ", " plus ", ", also "),
)
_WRAPPED = (
    ('"{l}": {v}', ", ", "{{{}}}"),
    ("'{l}': {v}", ", ", "{{{}}}"),
    ('"{l}" {u}', ", ", "{}"),
    ("'{l}' {u}", ", ", "{}"),
    ('("{l}", {v})', ", ", "[{}]"),
    ("({l}, {v})", ", ", "[{}]"),
    ("({l} {u})", " ", "{}"),
    ("[{l} {u}]", " ", "{}"),
    ("- {l} {u}", " ", "{}"),
    ("- {l}: {u}", " ", "{}"),
    ("* {l} {u}", " ", "{}"),
    ("• {l}: {u}", " ", "{}"),
    ("{l} {u}", ", ", "({})"),
    ("{l}: {u}", ", ", "[{}]"),
    ("<{l}> {u}", " ", "{}"),
    ("{l} | {u}", " || ", "{}"),
)
_LABEL_FIRST_ZH = (
    *("{l}{u}", "{l}{u}", "{l}{u}", "{l}{u}", "{l}：{u}", "{l}：{u}", "{l} {u}", "{l} {u}", "{l}:{u}", "{l}是{u}", "{l}={u}"),
    *("{l}为{u}", "{l}有{u}", "{l}（{u}）", "{l} - {u}", "{l}({u})", "{l}得{u}", "{l}得了{u}", "{l}卖了{u}", "{l}共{u}", "{l}花了{u}"),
    *("{l}用了{u}", "{l}达到{u}", "{l}→{u}", "{l}——{u}", "{l}->{u}", "{l} = {u}", "{l}要{u}", "{l}拿了{u}", "{l}占{u}", "{l}只有{u}"),
    *("（{l}，{u}）", "{l}/{u}", "{l} | {u}", "{l}做了{u}"),
)
_VALUE_FIRST_ZH = (
    "{v}个{l}",
    "{v}个{l}",
    "{v}只{l}",
    "{v}份{l}",
    "{v}人选{l}",
    "{v}票给{l}",
    "{u}是{l}",
    "{v}人喜欢{l}",
    "{u}给{l}",
    "{v}件{l}",
)
_ELLIPTIC_ZH = (
    ("{l}有{u}", "{l}{v}"),
    ("{l}得{u}", "{l}{v}"),
    ("{l}{u}", "{l}{v}"),
    ("{l}卖了{u}", "{l}卖了{v}"),
    ("{l}是{u}", "{l}是{v}"),
)
_GAPS_ZH = (
    "，",
    "，",
    "，",
    "、",
    "、",
    ", ",
    ",",
    "；",
    "；",
    " ",
    " ",
    " / ",
    "/",
    "。",
    "，然后",
    "，还有",
    "和",
    "; ",
    " | ",
    "，而",
    "，另外",
)
_WRAPPED_ZH = (
    ('"{l}": {v}', ", ", "{{{}}}"),
    ("“{l}”{u}", "，", "{}"),
    ("「{l}」{u}", "，", "{}"),
    ("（{l}，{v}）", "，", "{}"),
    ("[{l} {u}]", " ", "{}"),
    ("- {l}：{u}", " ", "{}"),
    ("{l}{u}", "，", "（{}）"),
)
_APART = ("{l}: {u}", "{l}: {u}", "{l} = {u}", "{l} -> {u}", "{l} ({u})", "{l} has {u}", "{l} got {u}", "{u} for {l}", "{l} with {u}")
_APART_ZH = ("{l}：{u}", "{l}：{u}", "{l}={u}", "{l}（{u}）", "{l}是{u}", "{l}有{u}", "{l}为{u}", "{l}得{u}", "{l}→{u}")
_NUMERALS = frozenset("0123456789零一二两三四五六七八九十百千万亿点半")
_DASHED = ("-", "–", "—", ">", "/", "|", ";")


def paired(content: Content, names: list[str], values: list[str]) -> str:
    """Each label with its value, in one of the notations that people use."""
    zh = content.chinese
    unit = _unit(content, values) if content.chance(0.3) and _counted(values) else "{}"
    first, others, gap, frame = _notation(content, names, values)
    parts = []
    for number, (label, shown) in enumerate(zip(names, values, strict=True)):
        whole = shown.partition(".")[0]
        parted = content.chance(0.4) and whole.isdecimal() and len(whole) > 3 and gap != "," and ",{" not in first
        plain = separated(shown) if parted else shown
        parts.append((others if number else first).format(l=label, v=plain, u=unit.format(plain)))
    text = gap.join(parts)
    if gap == ", " and not zh and content.chance(0.3):
        head, _, last = text.rpartition(", ")
        text = f"{head}{content.choose(' and ', ' and ', ', and ', ' & ')}{last}" if head and "(" not in first else text
    return frame.format(text)


def _unit(content: Content, values: list[str]) -> str:
    """Signs stand at digits alone: seven percent, but 7%."""
    units = _UNITS_ZH if content.chinese else _UNITS
    spoken = [unit for unit in units if unit[3:].isalpha()]
    unit: str = content.choose(*(units if all(shown[0].isdecimal() for shown in values) else spoken))
    return unit


def _counted(values: list[str]) -> bool:
    return not any(shown.startswith(("-", "minus", "negative", "负")) for shown in values)


def _notation(content: Content, names: list[str], values: list[str]) -> tuple[str, str, str, str]:
    """The first pair's, the others', the gap, the frame around all; where a label could run into its value, signs keep them apart."""
    zh = content.chinese
    gap: str = content.choose(*(_GAPS_ZH if zh else _GAPS))
    if any(label[0] in _NUMERALS or label[-1] in _NUMERALS for label in names):
        form: str = content.choose(*(_APART_ZH if zh else _APART))
        return form, form, content.choose("，", "；", ", ") if zh else content.choose(", ", "; ", " and "), "{}"
    kind = content.rng.random()
    if kind < 0.1 and _counted(values):
        form, between, frame = content.choose(*(_WRAPPED_ZH if zh else _WRAPPED))
        return form, form, between, frame
    if kind < 0.22:
        first, others = content.choose(*(_ELLIPTIC_ZH if zh else _ELLIPTIC))
        return (
            first,
            others,
            content.choose("，", "、", "，", "；") if zh else content.choose(", ", ", ", " and ", "; ", " but ", ", and "),
            "{}",
        )
    if kind < 0.42:
        form = content.choose(*(_VALUE_FIRST_ZH if zh else _VALUE_FIRST))
    else:
        form = content.choose(*(_LABEL_FIRST_ZH if zh else _LABEL_FIRST))
    if "," in form or "，" in form or ";" in form or (any(sign in form for sign in _DASHED) and any(sign in gap for sign in "/|-+· ")):
        gap = (
            content.choose("；", "; ", "，")
            if zh
            else content.choose("; ", "; ", " / ", " | ")
            if ";" not in form and "/" not in form
            else ", "
        )
        gap = ", " if any(sign in form for sign in "/|>") and not zh else "；" if zh and "，" in form else gap
    if not _counted(values) and gap in (" + ", " plus ", " & ", "/", "/ "):
        gap = ", "
    return form, form, gap, "{}"


def enumerated(content: Content, names: list[str]) -> str:
    """Labels alone, one after another; of several words, they are not told apart by spaces."""
    if content.chance(0.1):
        quote = content.choose("“{}”", "「{}」", '"{}"') if content.chinese else content.choose('"{}"', "'{}'")
        return ("、" if content.chinese else ", ").join(map(quote.format, names))
    if any(" " in label for label in names):
        text = content.choose(", ", ", ", ", ", "; ", " / ", " | ", ",").join(names)
        head, _, last = text.rpartition(", ")
        return f"{head} and {last}" if head and content.chance(0.4) else text
    return listed(content, names)


_SERIES = (
    " / ",
    "/",
    " | ",
    "|",
    ";",
    " ; ",
    " then ",
    ", then ",
    " -> ",
    " → ",
    " & ",
    " .. ",
    "... ",
    ", and then ",
    " - ",
    "<>",
    "{}",
    "()",
)
_SERIES_ZH = (" / ", "/", " | ", "；", ";", "，然后", "，再", "→", "、然后", "|", "[]", "（）", " - ")


def series(content: Content, items: list[str]) -> str:
    """A list of values as people give one, now and then with units, or with other signs than commas between."""
    kind, zh = content.rng.random(), content.chinese
    plain = all(item.replace(".", "").isdecimal() for item in items)
    if content.beyond or kind < 0.76:
        return listed(content, items)
    if kind < 0.84 and plain:
        unit = _unit(content, items)
        return listed(content, [unit.format(item) for item in items])
    if kind < 0.9 and plain:
        return _last_with_unit(content, items)
    sign: str = content.choose(*(_SERIES_ZH if zh else _SERIES))
    if len(sign) == 2 and sign in ("<>", "{}", "()", "[]", "（）"):
        return sign[0] + content.choose(", ", " ", ",").join(items).replace(",", ", ").replace("  ", " ") + sign[1]
    if sign in ("/", " - ", " / ") and (len(items) < 3 or not plain):
        sign = "; "
    return sign.join(items)


def _last_with_unit(content: Content, items: list[str]) -> str:
    after = [unit for unit in (_UNITS_ZH if content.chinese else _UNITS) if unit.startswith("{}")]
    joined = content.choose("、", "，", ", ") if content.chinese else content.choose(", ", ", ", " ")
    last = content.choose("和", joined) if content.chinese else content.choose(" and ", joined)
    return joined.join(items[:-1]) + last + content.choose(*after).format(items[-1])
