"""What school problems are made of: children of many countries, things to count, and numbers that fit together."""

from collections.abc import Callable, Sequence

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import in_words, separated
from toolcall.datamodules.synthetic.phrase import Shown, Slots, write
from toolcall.datamodules.synthetic.words import word

_GIRLS = (
    "Mia", "Anna", "Aisha", "Priya", "Mei", "Yuki", "Sofia", "Fatima", "Olga", "Nia", "Zara", "Chloe", "Emma", "Lena", "Ingrid",
    "Lucia", "Amara", "Leila", "Hana", "Ananya", "Ngozi", "Elif", "Rosa", "Maria", "Freya", "Kavya", "Thandi", "Linh", "Sakura",
    "Camila", "Astrid", "Noor", "Ruth", "Grace", "Lily", "Ella", "Julia", "Zofia", "Wanjiru", "Marta", "Nadia", "Paula", "Sina", "Tara",
    "Uma", "Vera", "Yara", "Sarah", "Jasmine", "Keiko", "Ivana", "Bella", "Dina", "Esther", "Farah", "Greta", "Helen", "Isla", "Joy",
    "Katya", "Lulu", "Mona", "Nina", "Ola", "Petra", "Quinn", "Rania", "Salma", "Tess", "Wendy",
)  # fmt: skip
_BOYS = (
    "Tom", "Ben", "Ravi", "Omar", "Kofi", "Kenji", "Diego", "Luca", "Ivan", "Ahmed", "Jamal", "Leo", "Max", "Noah", "Sven", "Mateo",
    "Chidi", "Yusuf", "Arjun", "Hiro", "Emeka", "Pedro", "Jonas", "Ali", "Wei", "Tariq", "Sipho", "Minh", "Pablo", "Lars", "Finn",
    "Hugo", "Oscar", "Sam", "Jack", "Peter", "Rahul", "Piotr", "Kamau", "Milan", "Dario", "Erik", "Felix", "Goran", "Hamid", "Idris",
    "Juan", "Karim", "Liam", "Marco", "Nico", "Otto", "Paulo", "Raj", "Stefan", "Tunde", "Umar", "Victor", "Walid", "Xavier", "Yannis",
    "Zeki", "Andrei", "Bilal", "Carlos", "Dev", "Ethan", "George", "Henry", "Jin",
)  # fmt: skip
_CHILDREN_ZH = (
    "小明", "小红", "小刚", "小丽", "小华", "小芳", "小军", "小亮", "小美", "小林", "丽丽", "乐乐", "明明", "芳芳", "东东", "笑笑", "淘气", "奇思", "妙想", "王强", "李娜", "张伟",
    "刘洋", "陈晨", "赵敏", "周杰", "小雨", "天天", "豆豆", "玲玲", "冬冬", "阳阳", "文文", "李明", "王芳", "小宇", "可可", "欢欢", "方方", "圆圆",
)  # fmt: skip
_THINGS = (
    "stickers", "marbles", "apples", "cards", "shells", "pencils", "beads", "stamps", "books", "coins", "crayons", "buttons", "cookies",
    "plums", "balloons", "pears", "badges", "sweets", "photos", "comics", "pins", "toys", "tokens", "blocks", "magnets", "candies",
    "postcards", "walnuts", "peaches", "ribbons", "bracelets", "pebbles", "dolls", "puzzles", "kites", "pens", "erasers", "oranges",
    "nuts", "seeds", "bookmarks", "tickets", "medals", "figs", "cherries", "chestnuts", "mangoes", "lemons", "notebooks", "cupcakes",
)  # fmt: skip
_THINGS_ZH = (
    "苹果", "糖果", "贴纸", "铅笔", "邮票", "卡片", "桃子", "玻璃珠", "故事书", "气球", "练习本", "贝壳", "橘子", "草莓", "积木", "彩笔", "核桃", "梨", "饼干", "画片", "红花",
    "橡皮",
)  # fmt: skip
_MEASURES = {"铅笔": "支", "邮票": "枚", "卡片": "张", "贴纸": "张", "故事书": "本", "练习本": "本", "彩笔": "支", "画片": "张", "红花": "朵", "橡皮": "块", "饼干": "块"}  # fmt: skip

_ASKED = {
    "in all": "[how many {x} [are there|is that|are those] [in all|altogether|in total|all together]|how many {x} [in all|altogether|in total]|how many [in all|altogether]]",
    "they have": "[how many {x} do they have [together|altogether|in all|in total|between them]|how many {x} is that [together|altogether]|how many [together|in all|altogether]]",
    "are left": "[how many {x} are left|how many {x} does {he} have left|how many does {he} have now|how many {x} remain|how many are left|how many left]",
    "each gets": "[how many {x} does each [child|person|one|of them] get|how many {x} each|how many for each|how many does each get]",
}
_ASKED_ZH = {
    "in all": "[一共有多少{u}{x}|一共有多少{u}|一共多少{u}|共有多少{u}{x}|一共有几{u}]",
    "left": "[还剩多少{u}|还剩多少{u}{x}|还剩几{u}|还有多少{u}|剩下多少{u}]",
}

Numbers = Callable[[Content], Sequence[int | str | Shown]]
"""Those of one problem, which become the slots a, b, c and d; text is a decimal."""
Settings = Sequence[Sequence[str]]
"""Words that go together, which become the slots x, y, z and t."""

THINGS: Settings = tuple((thing,) for thing in _THINGS)
_WITH_MEASURES: Settings = tuple((thing, _MEASURES.get(thing, "个")) for thing in _THINGS_ZH)
_INVENTED = 0.08
_CURRENCIES = (
    ("$", ""),
    ("$", ""),
    ("", " dollars"),
    ("", " dollars"),
    ("€", ""),
    ("£", ""),
    ("", " euros"),
    ("", " rupees"),
    ("", " pesos"),
    ("", " pounds"),
)
_CURRENCIES_ZH = (("", "元"), ("", "元"), ("", "元"), ("", "块"), ("", "块钱"))


def problem(
    expression: str,
    numbers: Numbers,
    en: tuple[str, ...],
    zh: tuple[str, ...] = (),
    weight: float = 1.0,
    settings: Settings = THINGS,
    settings_zh: Settings = _WITH_MEASURES,
) -> Form:
    """A form over numbers that fit together, two children `w` and `v`, with `he` and `his` for the first and `she` for the second, things
    `x`, and `l` and `r` around an amount of money. Chinese settings are things `x` and their measure `u`; `k` is what they are packed in."""

    def draw(content: Content) -> tuple[Slots, Arguments]:
        slots = {letter: _shown(content, value) for letter, value in zip("abcd", numbers(content), strict=False)}
        words = (
            zip("xu", content.choose(*settings_zh), strict=True)
            if content.chinese
            else zip("xyzt", content.choose(*settings), strict=False)
        )
        slots |= {letter: Shown(text, "") for letter, text in words} | _children(content) | _currency(content)
        if settings is THINGS and not content.chinese and content.chance(1.0 if content.beyond else _INVENTED):
            slots["x"] = Shown(f"{word(content, 1.0)}s", "")
        return slots, {"expression": write(expression, slots)}

    return Form(draw, phrasings(en, zh, _ASKED, _ASKED_ZH), weight)


def between(low: int, *highs: int) -> Callable[[Content], int]:
    """Whole numbers from `low` up to one of `highs`."""
    return lambda content: content.rng.randint(low, content.choose(*highs))


def each(*numbers: Callable[[Content], int]) -> Numbers:
    """Numbers that do not depend on each other."""
    return lambda content: [number(content) for number in numbers]


def price(content: Content, low: int, high: int) -> str:
    """Of things that children buy: 3, 2.40, 0.75."""
    whole = content.rng.randint(low, high)
    return str(whole) if content.chance(0.5) else f"{whole}.{content.choose('50', '20', '25', '40', '75', '80', '5', '99', '60')}"


def _shown(content: Content, value: int | str | Shown) -> Shown:
    if isinstance(value, Shown):
        return value
    if content.spelled and isinstance(value, int) and value < 10_000:
        said = in_words(value, content)
        return Shown("两" if said == "二" else said, str(value))
    digits = str(value)
    return Shown(separated(digits) if len(digits) > 3 and digits.isdecimal() and content.chance(0.5) else digits, digits)


def _currency(content: Content) -> dict[str, Shown]:
    left, right = content.choose(*(_CURRENCIES_ZH if content.chinese else _CURRENCIES))
    if left and content.spelled:
        left, right = "", " dollars"
    return {"l": Shown(left, ""), "r": Shown(right, "")}


def _children(content: Content) -> dict[str, Shown]:
    if content.chinese:
        first, second = content.rng.sample(_CHILDREN_ZH, 2)
        return {"w": Shown(first, ""), "v": Shown(second, ""), "k": Shown(content.choose("盒", "箱", "袋", "筐", "包"), "")}
    (first, he, his), (second, she, _) = (_child(content) for _ in range(2))
    while second == first:
        second, she, _ = _child(content)
    named = {"w": first, "he": he, "He": he.capitalize(), "his": his, "v": second, "she": she, "She": she.capitalize()}
    named |= {"self": "herself" if he == "she" else "himself", "hers": "her" if she == "she" else "his"}
    return {slot: Shown(text, "") for slot, text in named.items()}


def _child(content: Content) -> tuple[str, str, str]:
    girl = content.chance(0.5)
    name = word(content, 1.0).capitalize() if content.chance(_INVENTED) else content.choose(*(_GIRLS if girl else _BOYS))
    return (name, "she", "her") if girl else (name, "he", "his")
