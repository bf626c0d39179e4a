"""Slips of the keyboard and words cut short, in the words of a request itself; no argument is touched."""

import re

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.phrase import cut_at_slots, outside_slots

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_NEIGHBOURS = {
    letter: "".join(other for other in (row[at - 1 : at], row[at + 1 : at + 2], near[at : at + 1]) if other)
    for row, near in zip(_ROWS, (_ROWS[1], _ROWS[0], _ROWS[1]), strict=True)
    for at, letter in enumerate(row)
}
_WORD = re.compile(r"[a-z]{4,}|\b(?:the|and|how|you|for|are|can|was|has|did|its|get|our|any|all|who)\b")
_SHORT = {
    "please": "plz|pls|plss|pleas|plse|plez",
    "you": "u|ya|yu",
    "your": "ur|yr",
    "you're": "ur|youre|your",
    "are": "r",
    "something": "sth|smth|somethin",
    "about": "abt|bout",
    "what's": "whats|wats|wuts",
    "what is": "wats|whats|wat is|what's",
    "what": "wat|wut|wht",
    "don't": "dont|dnt",
    "can't": "cant",
    "i'm": "im",
    "i am": "im|i'm",
    "i'd": "id",
    "i've": "ive",
    "there's": "theres",
    "that's": "thats",
    "it's": "its",
    "because": "cuz|bc|cause|coz|becuase",
    "people": "ppl",
    "tomorrow": "tmrw|tmr|tomorow|tommorow",
    "want to": "wanna",
    "give me": "gimme|giv me",
    "let me": "lemme",
    "have to": "hafta|gotta",
    "got to": "gotta",
    "going to": "gonna",
    "kind of": "kinda",
    "don't know": "dunno|dont no",
    "question": "q|qn|qs",
    "how much": "howmuch|how mutch",
    "how many": "howmany",
    "really": "rly|realy",
    "show me": "showme",
    "with": "w/|wit|whit",
    "without": "w/o|witout",
    "thanks": "thx|thnx|tnx|tanks|thankyou",
    "the": "teh|da|th",
    "this": "dis|ths",
    "and": "n|nd|&",
    "okay": "k|ok|oke",
    "though": "tho",
    "through": "thru",
    "night": "nite",
    "know": "kno|no",
    "between": "betwen|btwn|beetween",
    "percent": "pct|prcnt|per cent|precent",
    "number": "num|nr|nummber",
    "numbers": "nums|nrs|numbrs",
    "calculate": "calc|calculte|calcualte|caculate|calulate|compute",
    "average": "avg|avrage|averge|avarage",
    "maximum": "max",
    "minutes": "mins|min",
    "hours": "hrs",
    "weeks": "wks",
    "temperature": "temp",
    "equals": "equal|is equal to",
    "multiplied": "multiplyed|multipled",
    "divided": "devided|dividet|divded",
    "square": "sqaure|squre",
    "histogram": "histogramm|histrogram|histogam",
    "height": "hight|heigth",
    "length": "lenght",
    "weight": "wieght|weigth",
    "which": "wich|whcih",
    "their": "there|thier",
    "they're": "theyre|there",
    "receive": "recieve",
    "friend": "freind|frend",
    "until": "untill|til",
    "separate": "seperate",
    "definitely": "definately",
    "altogether": "alltogether|all together",
    "message": "msg",
    "messages": "msgs",
    "birthday": "bday",
    "weekend": "wkend",
    "today": "tday",
    "tonight": "tonite",
    "doesn't": "doesnt|dosnt",
    "isn't": "isnt",
    "interesting": "intresting",
    "necessary": "neccessary",
    "restaurant": "restaurent|resturant",
    "calculator": "calculater|calc",
    "graph": "grapgh",
    "could you": "cud u|could u|cld you",
    "can you": "can u|canu|cn u",
    "would you": "would u|wud u",
    "for me": "fr me|for mee",
}
"""Words as people cut them short or know them wrongly; none that an argument depends on."""
_SHORTENED = re.compile(rf"(?<![\w'-])(?:{'|'.join(sorted(_SHORT, key=len, reverse=True))})(?![\w'-])")
_APOSTROPHE = re.compile(r"(?<=[a-z])'(?=(?:s|t|m|d|re|ve|ll)\b)")
_SMALL_WORD = re.compile(r"(?<=[a-z] )(?:the|an?|me|my|some) (?=[a-z])")
_SHORT_ZH = {
    "什么": "啥|什麽|神马",
    "怎么": "咋|怎麽|怎嘛",
    "多少": "多小|几多",
    "一下": "下|一哈",
    "帮我": "帮俺|帮偶|帮下我",
    "请问": "请教|请文",
    "是多少": "得多少|是多少呢|是多小",
    "吗": "嘛|么|不",
    "计算": "计祘",
    "谢谢": "蟹蟹|谢啦|thx",
    "知道": "造|晓得",
    "现在": "现再|而今",
    "一共": "总共|一供|共",
    "喜欢": "喜番|稀罕",
    "这个": "这|介个",
    "已经": "己经",
    "时候": "时侯",
    "今天": "今儿|今填",
    "直方图": "值方图",
    "折线图": "拆线图",
    "柱状图": "柱壮图|注状图",
    "乘以": "成以|乘上",
    "还剩": "还省",
    "笔记": "笔计|比记",
    "资料": "资聊|子料",
}
"""Words as people say them elsewhere, or as an input method gets them wrong; none that an argument depends on."""
_SHORTENED_ZH = re.compile("|".join(sorted(_SHORT_ZH, key=len, reverse=True)))


def typos(content: Content, sentence: str) -> str:
    """Now and then a slip, or two, or a word cut short, in the words of the sentence itself; never in its content."""
    if content.chinese:
        return outside_slots(sentence, lambda text: _SHORTENED_ZH.sub(lambda match: _shortened_zh(content, match[0]), text))
    if content.chance(0.08):
        sentence = outside_slots(sentence, lambda text: _SHORTENED.sub(lambda match: _shortened(content, match[0]), text))
    if content.chance(0.12):
        sentence = outside_slots(sentence, lambda text: _APOSTROPHE.sub("", text))
    elif content.chance(0.05):  # as telephones write it
        sentence = outside_slots(sentence, lambda text: _APOSTROPHE.sub("\u2019", text).replace("...", "\u2026"))
    if content.chance(0.03):
        sentence = outside_slots(sentence, lambda text: _SMALL_WORD.sub("", text))
    while content.chance(0.14):
        sentence = _with_a_slip(content, sentence)
    return sentence


def _shortened(content: Content, words: str) -> str:
    return content.choose(*_SHORT[words].split("|")) if content.chance(0.7) else words


def _shortened_zh(content: Content, words: str) -> str:
    return content.choose(*_SHORT_ZH[words].split("|")) if content.chance(0.02) else words


def _with_a_slip(content: Content, sentence: str) -> str:
    pieces = cut_at_slots(sentence)
    places = [(number, match) for number in range(0, len(pieces), 2) for match in _WORD.finditer(pieces[number])]
    if not places:
        return sentence
    number, match = content.choose(*places)
    text, start, end = pieces[number], match.start(), match.end()
    if content.chance(0.1) and text[end : end + 1] == " " and text[end + 1 : end + 2].isalpha():
        pieces[number] = text[:end] + text[end + 1 :]  # two words run together
    else:
        pieces[number] = text[:start] + _slip(content, match[0]) + text[end:]
    return "".join(pieces)


def _slip(content: Content, word: str) -> str:
    at = content.rng.randrange(1, len(word) - 1)
    before, letter, after = word[:at], word[at], word[at + 1 :]
    kind = content.rng.randrange(10)
    if kind < 2:
        return before + after
    if kind < 5:
        return before + after[0] + letter + after[1:]
    if kind == 5:
        return before + letter + letter + after
    if kind == 6:
        return word + word[-1] * content.choose(1, 1, 2)
    if kind == 7:
        return word[1] + word[0] + word[2:] if content.chance(0.5) else word[:-1]
    near: str = content.choose(*_NEIGHBOURS.get(letter, letter))
    both: str = content.choose(near + letter, letter + near)
    return before + (near if kind == 8 else both) + after
