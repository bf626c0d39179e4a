"""What people do to a request: case, missing and doubled signs, typos and words cut short, where no argument is touched."""

import re
import string
from collections.abc import Callable

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.phrase import literal_parts

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
_SMALL = re.compile(r"(?<=[a-z] )(?:the|an?|me|my|some) (?=[a-z])")
_PAUSE = re.compile(r"(?<=[a-z])(?:[,:;.]| -) (?=[a-z])")
_ALONE = re.compile(r"(?<![\w'-])i(?=(?:'(?:m|d|ve|ll))?(?![\w'-]))")
_SENTENCE = re.compile(r"(?<=[.!?] )[a-z]")
_VERBATIM = ("query", "title", "labels")


def typos(content: Content, sentence: str) -> str:
    """Now and then a slip, or two, or a word cut short, in the words of the sentence itself; never in its content."""
    if content.chinese:
        return _own_words(sentence, lambda text: _ZH_SLIPS.sub(lambda match: _slip_zh(content, match[0]), text))
    if content.chance(0.08):
        sentence = _own_words(sentence, lambda text: _SHORTENED.sub(lambda match: _shortened(content, match[0]), text))
    if content.chance(0.12):
        sentence = _own_words(sentence, lambda text: _APOSTROPHE.sub("", text))
    elif content.chance(0.05):  # as telephones write it
        sentence = _own_words(sentence, lambda text: _APOSTROPHE.sub("\u2019", text).replace("...", "\u2026"))
    if content.chance(0.03):
        sentence = _own_words(sentence, lambda text: _SMALL.sub("", text))
    while content.chance(0.14):
        sentence = _with_a_slip(content, sentence)
    return _with_capitals(content, sentence)


def _own_words(sentence: str, change: Callable[[str], str]) -> str:
    return "".join(part if part.startswith("{") else change(part) for part in literal_parts(sentence))


def _shortened(content: Content, words: str) -> str:
    return content.choose(*_SHORT[words].split("|")) if content.chance(0.7) else words


def _with_capitals(content: Content, sentence: str) -> str:
    """I, and what stands first in a sentence, as it is taught; or Every Word."""
    if content.chance(0.4):
        sentence = _own_words(sentence, lambda text: _ALONE.sub("I", text))
        if content.chance(0.6):
            sentence = _own_words(sentence, lambda text: _SENTENCE.sub(lambda match: match[0].upper(), text))
    if content.chance(0.012):
        sentence = _own_words(sentence, lambda text: re.sub(r"(?<![\w'-])[a-z](?=[a-z]{2})", lambda match: match[0].upper(), text))
    return sentence


def _with_a_slip(content: Content, sentence: str) -> str:
    parts = literal_parts(sentence)
    places = [(number, match) for number in range(0, len(parts), 2) for match in _WORD.finditer(parts[number])]
    if not places:
        return sentence
    number, match = content.choose(*places)
    text, start, end = parts[number], match.start(), match.end()
    if content.chance(0.1) and text[end : end + 1] == " " and text[end + 1 : end + 2].isalpha():
        parts[number] = text[:end] + text[end + 1 :]  # two words run together
    else:
        parts[number] = text[:start] + _slip(content, match[0]) + text[end:]
    return "".join(parts)


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


_ZH_SHORT = {
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
_ZH_SLIPS = re.compile("|".join(sorted(_ZH_SHORT, key=len, reverse=True)))


def _slip_zh(content: Content, words: str) -> str:
    return content.choose(*_ZH_SHORT[words].split("|")) if content.chance(0.02) else words


def spacing(content: Content, sentence: str) -> str:
    """Chinese with spaces around its numbers and formulas, as some write it."""
    if not content.chinese or not content.chance(0.35):
        return sentence
    return re.sub(
        r"(?<=[\u4e00-\u9fff])(\{\w+\})|(\{\w+\})(?=[\u4e00-\u9fff])",
        lambda match: f" {match[1]}" if match[1] else f"{match[2]} ",
        sentence,
    )


_HALF_WIDTH = str.maketrans("，：；。？！（）", ",:;.?!()")


def punctuation(content: Content, sentence: str) -> str:
    """Commas left out between words; Chinese with the punctuation of a Latin keyboard, with a space behind it or without, or with spaces instead."""
    if not content.chinese:
        return _own_words(sentence, lambda text: _PAUSE.sub(_pause(content), text)) if content.chance(0.12) else sentence
    style = content.rng.random()
    if style < 0.1:
        return _own_words(sentence, lambda text: re.sub(r"(?<=[\u4e00-\u9fff])[，。；](?=[\u4e00-\u9fff]|$)", " ", text))
    if style > 0.45:
        return sentence
    spaced = content.chance(0.3)

    def change(text: str) -> str:
        half = text.translate(_HALF_WIDTH)
        if spaced:
            return re.sub(r"([,:;]|\.$)(?=\S|$)", r"\1 ", half)
        return half + " " if half.endswith((",", ".")) else half  # before a number they would join it to the one before, or be its point

    return _own_words(sentence, change)


def _pause(content: Content) -> str:
    """What stands between two words instead of a sign and a space."""
    return content.choose(" ", " ", " ", ",", " , ", ", ", " - ", "... ", ". ", "; ", " .. ", " -- ")


def casing(content: Content) -> Callable[[str], str]:
    """How the person types: as composed, with a capital at the start, all lower case, or SHOUTING."""
    style = content.rng.random()
    if content.chinese or style < 0.42:
        return str
    if style < 0.78:
        return _capital
    return str.lower if style < 0.975 else _shout


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _shout(text: str) -> str:
    return text.upper() if all(character in string.printable for character in text) else text


def recased(args: dict[str, object], style: Callable[[str], str], typed: str) -> dict[str, object]:
    """What a call copies verbatim is copied as it was typed; a capital at the start touches only what the request begins with."""

    def change(text: str) -> str:
        begins = re.match(re.escape(text) + r"(?!\w)", typed)
        return text if style is _capital and not begins else style(text)

    return {key: _apply(value, change) if key in _VERBATIM else value for key, value in args.items()}


def _apply(value: object, change: Callable[[str], str]) -> object:
    return [change(item) for item in value] if isinstance(value, list) else change(str(value))
