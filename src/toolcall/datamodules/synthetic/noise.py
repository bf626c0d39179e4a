"""What people add to a request and do to it: politeness, chatter, case, punctuation, typos in words that carry no argument."""

import re
import string
from collections.abc import Callable

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.phrase import literal_parts

_OPENERS = (
    "please ",
    "please ",
    "hi, ",
    "hello, ",
    "hey ",
    "hey, ",
    "hi ",
    "ok ",
    "ok so ",
    "so ",
    "um, ",
    "uh ",
    "hmm, ",
    "well ",
    "now ",
    "quick question: ",
    "quick one: ",
    "question: ",
    "hey there, ",
    "good morning, ",
    "sorry, ",
    "excuse me, ",
    "sorry to bother you, ",
    "for my homework: ",
    "my teacher asks: ",
    "my kid asks: ",
    "pls ",
    "i was wondering, ",
    "just curious, ",
    "real quick: ",
    "help! ",
    "yo ",
    "dear assistant, ",
    "for my report: ",
    "one more thing: ",
    "next: ",
    "and ",
    "right, ",
    "alright, ",
    "listen, ",
    "for school: ",
    "i need this fast: ",
    "assistant, ",
    "hey buddy, ",
    "not sure about this but ",
    "oh and ",
    "kindly ",
    "lol ok ",
    "my boss wants to know: ",
    "could you help? ",
    "need help: ",
    "thanks, and now ",
    "quick one, ",
    "HELP ",
    "help pls ",
    "ok cool, now ",
    "great, next one: ",
    "hey!! ",
    "umm ok ",
    "hi again, ",
    "sorry me again, ",
    "back again :) ",
    "yo quick q: ",
    "hmm ok wait, ",
    "no idea how to do this: ",
    "bit stuck here, ",
    "my son is stuck on this: ",
    "got a question.. ",
    "so i'm stuck: ",
    "could you pls help me with this: ",
    "last one i promise: ",
    "perfect. ",
    "nice, ",
    "aight ",
    "oops, i meant ",
    "no wait, ",
    "this is for my homework: ",
    "morning! ",
    "hey hope you're well, ",
    "asap: ",
    "ok last thing, ",
)
_CLOSERS = (
    " please",
    " please",
    ", please",
    ", please",
    " thanks",
    ", thanks",
    " thank you",
    ", thank you",
    " thx",
    ", thx",
    " pls",
    " plz",
    ", quickly",
    ", asap",
    " for my class",
    ", it's for school",
    ", i'm in a hurry",
    " if you can",
    " right now",
    " for me",
    ", ok?",
    ", cheers",
    ", my friend",
    " real quick",
    ", i need it today",
    ", would you",
    " for tomorrow",
    ", that's all",
    ", thanks a lot",
    " lol",
    " :)",
    " :)",
    " :(",
    " haha",
    " for my homework",
    ", it's for my homework",
    " asap",
    " asap pls",
    " thanks!!",
    " thx in advance",
    ", tyvm",
    " ty",
    ", ty!",
    ", i'm lost",
    ", i'm stuck",
    ", no rush",
    " if possible",
    " when you get a sec",
    ", much appreciated",
    ", thanks so much",
)
_AFTERWARDS = (
    " thx",
    " thanks",
    " thank you!!",
    " :)",
    " lol",
    " need it asap",
    " it's for school",
    " pls help",
    " i'm so lost",
    " cheers",
    " ty",
)
_AFTERWARDS_ZH = ("谢谢", "急用", "作业要用", "多谢", "在线等", "谢谢啦")
_ENDS = ("", "", "", "", "?", "?", ".", ".", "!", " ?", "??", "...")
_OPENERS_ZH = (
    "请",
    "请问",
    "你好，",
    "麻烦",
    "麻烦你",
    "帮忙",
    "嗨，",
    "那个，",
    "嗯，",
    "快，",
    "老师问：",
    "作业：",
    "我想问一下，",
    "不好意思，",
    "您好，",
    "急！",
    "好的，",
    "对了，",
    "还有，",
    "现在",
    "急急急，",
    "在吗，",
    "谢谢，那",
    "再来一个：",
    "孩子问：",
    "脑子转不动了，",
    "救命，",
    "好，下一个：",
    "哎，",
    "快速问一下，",
    "不会做，",
)
_CLOSERS_ZH = (
    "，谢谢",
    "，谢谢",
    "谢谢",
    "，多谢",
    "，拜托了",
    "，快点",
    "吧",
    "，急用",
    "，麻烦了",
    "，好吗",
    "一下",
    "，可以吗",
    "呀",
    "啊",
    "，作业要用",
    "，急急急",
    "，感谢",
    "哈",
    "，在线等",
    "，我不会",
    "，辛苦了",
)
_ENDS_ZH = ("", "", "", "", "？", "？", "。", "。", "！", "?")
_NEIGHBOURS = {a: b for row in ("qwertyuiop", "asdfghjkl", "zxcvbnm") for a, b in zip(row, row[1:] + row[-2], strict=True)}
_WORD = re.compile(r"[a-z]{4,}")
_SHORT = {
    "please": "plz",
    "you": "u",
    "your": "ur",
    "are": "r",
    "something": "sth",
    "about": "abt",
    "what's": "whats",
    "what is": "wats",
    "don't": "dont",
    "can't": "cant",
    "i'm": "im",
    "i'd": "id",
    "there's": "theres",
    "because": "cuz",
    "people": "ppl",
    "tomorrow": "tmrw",
    "want to": "wanna",
    "give me": "gimme",
    "going to": "gonna",
    "question": "q",
    "how much": "howmuch",
    "really": "rly",
    "show me": "showme",
}
"""Words as people cut them short; none that an argument depends on."""
_SHORTENED = re.compile(rf"(?<![\w-])(?:{'|'.join(sorted(_SHORT, key=len, reverse=True))})(?![\w'-])")
_VERBATIM = ("query", "title", "labels")


def chatter(content: Content, sentence: str) -> str:
    """Words before and after, and what ends a sentence."""
    openers, closers, ends = (_OPENERS_ZH, _CLOSERS_ZH, _ENDS_ZH) if content.chinese else (_OPENERS, _CLOSERS, _ENDS)
    if content.chance(0.22):
        sentence = content.choose(*openers) + sentence
    sentence = sentence.rstrip()
    if not sentence.endswith(("?", "=", "？")):
        if content.chance(0.18):
            sentence += content.choose(*closers)
        sentence += "" if sentence.endswith((")", "(")) else _end(content, sentence, ends)
    if sentence.endswith(("?", "!", "？", "！")) and content.chance(0.06):
        sentence += content.choose(*(_AFTERWARDS_ZH if content.chinese else _AFTERWARDS))
    return sentence


def _end(content: Content, sentence: str, ends: tuple[str, ...]) -> str:
    """A full stop behind a number would be its decimal point."""
    end = content.choose(*ends)
    return "" if sentence.endswith("}") and end.startswith(".") and content.chance(0.7) else end


def typos(content: Content, sentence: str) -> str:
    """Now and then a slip, or two, or a word cut short, in the words of the sentence itself; never in its content."""
    if content.chinese:
        return sentence
    if content.chance(0.06):
        sentence = _own_words(sentence, lambda text: _SHORTENED.sub(lambda match: _SHORT[match[0]], text))
    while content.chance(0.14):
        sentence = _with_a_slip(content, sentence)
    return sentence


def _own_words(sentence: str, change: Callable[[str], str]) -> str:
    return "".join(part if part.startswith("{") else change(part) for part in literal_parts(sentence))


def _with_a_slip(content: Content, sentence: str) -> str:
    parts = literal_parts(sentence)
    places = [(number, match) for number in range(0, len(parts), 2) for match in _WORD.finditer(parts[number])]
    if not places:
        return sentence
    number, match = content.choose(*places)
    parts[number] = parts[number][: match.start()] + _slip(content, match[0]) + parts[number][match.end() :]
    return "".join(parts)


def _slip(content: Content, word: str) -> str:
    at = content.rng.randrange(1, len(word) - 1)
    before, letter, after = word[:at], word[at], word[at + 1 :]
    kind = content.rng.randrange(4)
    if kind == 0:
        return before + after
    if kind == 1:
        return before + after[0] + letter + after[1:]
    if kind == 2:
        return before + letter + letter + after
    return before + _NEIGHBOURS.get(letter, letter) + after


def spacing(content: Content, sentence: str) -> str:
    """Chinese with spaces around its numbers and formulas, as some write it."""
    if not content.chinese or not content.chance(0.3):
        return sentence
    return re.sub(
        r"(?<=[\u4e00-\u9fff])(\{\w+\})|(\{\w+\})(?=[\u4e00-\u9fff])",
        lambda match: f" {match[1]}" if match[1] else f"{match[2]} ",
        sentence,
    )


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


def recased(args: dict[str, object], style: Callable[[str], str]) -> dict[str, object]:
    """What a call copies verbatim is copied as it was typed."""
    if style in (str, _capital):
        return args
    return {key: _apply(value, style) if key in _VERBATIM else value for key, value in args.items()}


def _apply(value: object, style: Callable[[str], str]) -> object:
    return [style(item) for item in value] if isinstance(value, list) else style(str(value))
