"""What is earned by buying low and selling high: shares, bikes, crates of fruit; and two kinds of things at two prices."""

from toolcall.datamodules.synthetic.calculator.everyday.figures import any_of, count, sums, whole
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.phrase import Shown, Slots

_TRADED = (
    "shares", "shares", "stocks", "units", "bonds", "mugs", "bikes", "phones", "shirts", "lamps", "posters", "vinyls", "barrels", "crates of plums", "sacks of corn",
    "bottles of wine", "figurines", "sneakers", "cakes", "succulents", "notebooks", "tickets", "jerseys", "watches", "candles", "coins", "cards", "honey jars",
)  # fmt: skip
_KINDS = (
    ("child", "adult", "children", "adults"), ("coffee", "tea", "coffees", "teas"), ("kid", "grown up", "kids", "grown ups"), ("pizza", "salad", "pizzas", "salads"),
    ("student", "senior", "students", "seniors"), ("rose", "lily", "roses", "lilies"), ("shirt", "cap", "shirts", "caps"), ("pen", "ruler", "pens", "rulers"),
    ("burger", "shake", "burgers", "shakes"), ("car", "lorry", "cars", "lorries"), ("day pass", "night pass", "day passes", "night passes"), ("novel", "comic", "novels", "comics"),
    ("tulip bulb", "fern", "tulip bulbs", "ferns"), ("small box", "large box", "small boxes", "large boxes"), ("member", "guest", "members", "guests"),
    ("plank", "post", "planks", "posts"), ("bagel", "muffin", "bagels", "muffins"), ("letter", "parcel", "letters", "parcels"), ("dog", "cat", "dogs", "cats"),
)  # fmt: skip


def _price(content: Content, low: int, high: int, sign: str) -> Shown:
    value = str(content.rng.randint(low, high))
    if content.chance(0.6):
        value += f".{content.choose('50', '99', '49', '20', '75', '25', '80', '95', '40', f'{content.rng.randint(5, 99):02}')}"
    return Shown(sign + value, value)


def _one(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _trade(content: Content) -> Slots:
    sign = content.choose("", "", "", "$", "€", "£")
    low = content.rng.randint(2, 60)
    return {
        "n": whole(content, content.rng.randint(2, content.choose(12, 90, 600))),
        "p": _price(content, low + 1, low + content.choose(3, 10, 40), sign),
        "q": _price(content, 1, low, sign) if content.chance(0.5) else Shown(sign + str(low), str(low)),
        "t": Shown.verbatim(content.choose(*_TRADED)),
    }


def _two_kinds(content: Content) -> Slots:
    sign, (x, y, xs, ys) = content.choose("", "", "$", "$", "£", "€"), content.choose(*_KINDS)
    names = {"x": x, "y": y, "ax": _one(x), "ay": _one(y), "xs": xs, "ys": ys}
    slots = {name: Shown.verbatim(text) for name, text in names.items()}
    slots |= {"p": _price(content, 2, 20, sign), "q": _price(content, 2, 30, sign)}
    return slots | {"n": whole(content, content.rng.randint(2, 12)), "k": whole(content, content.rng.randint(2, 12))}


_PROFIT = {
    "profit": "[profit|what's my profit|how much profit|gain|how much did i make|what did i make on it|profit in total|how much am i up]",
    "loss": "[loss|what's my loss|how much did i lose|how big is the loss|how much am i down]",
}
_PAY = {
    "pay": "[total|what do they pay|how much is that|what's the total|how much altogether|what do i pay|how much in all|whats the bill|sum]",
}
FORMS: tuple[Form, ...] = (
    *sums(
        _trade,
        (
            "{n} * ({p} - {q})",
            1.2,
            (
                "sold {n} {t} at {p} that [id|i'd|i had|i] bought at {q}<,><profit>",
                "[i sold|we sold|she sold|sold] {n} {t} for {p} each, [paid|bought them at|they cost me|cost was] {q} each<,><profit>",
                "{n} {t}, sold at {p}, bought at {q}<,><profit>",
                "<profit> on {n} {t} [sold|selling] at {p} [and|that were|when] bought at {q}",
                "{n} {t} go for {p} [each |apiece ]and cost me {q} [each |apiece ]to [make|buy|get in]<,><profit>",
                "[if i sell|selling] {n} {t} at {p} that cost {q} each, <profit>",
                "{n} {t}: sell {p}, cost {q}<,><profit>",
                "my {n} {t} went out at {p} a piece, i'd paid {q} a piece<,><profit>",
            ),
        ),
        (
            "{n} * ({p} - {q})",
            0.7,
            (
                "bought {n} {t} at {q}[,| and] sold [them |]at {p}<,><profit>",
                "[got|picked up|ordered] {n} {t} for {q} each, [sold|let them go|resold] at {p} each<,><profit>",
                "{n} {t} from {q} up to {p} each<,><profit>",
                "i own {n} {t}, bought at {q}, [now worth|they trade at|price now] {p}<,><profit>",
                "<profit> on {n} {t} bought at {q} and sold at {p}",
            ),
        ),
        (
            "{n} * ({p} - {q})",
            0.5,
            (
                "bought {n} {t} at {p}, sold [them |]at {q}<,><loss>",
                "{n} {t} fell from {p} to {q} each<,><loss>",
                "{n} {t} that cost {p} each, [only got|got just] {q} each [back|for them]<,><loss>",
                "<loss> on {n} {t} bought at {p} and [sold|dumped] at {q}",
            ),
        ),
        (
            "({p} - {q}) * {n}",
            0.7,
            (
                "[sell|selling|sold] at {p}, [buy|buying|bought] at {q}, {n} {t}<,><profit>",
                "{p} sale price, {q} cost, {n} {t}<,><profit>",
                "[each|every one] sells for {p} and costs {q}. {n} {t}<,><profit>",
                "i charge {p} and pay {q} myself. with {n} {t}, <profit>",
                "at {p} a piece minus {q} [costs|for materials] a piece, <profit> on {n} {t}",
                "margin is {p} less {q}, {n} {t} sold<,><profit>",
            ),
        ),
        parts=_PROFIT,
    ),
    *sums(
        _two_kinds,
        (
            "{n} * {p} + {k} * {q}",
            1.0,
            (
                "{n} at {p} plus {k} at {q}[|<,><pay>]",
                "{n} at {p} and {k} at {q}<,><pay>",
                "[tickets are|entry is|it's|they charge|prices are] {p} for {ax} and {q} for {ay}. [what do|how much do] {n} {xs} and {k} {ys} [pay|cost|come to]",
                "{x} {p}, {y} {q}<,>[how much for|total for|price of] {n} {xs} and {k} {ys}",
                "{ax} is {p}, {ay} is {q}. {n} {xs} and {k} {ys}<,><pay>",
                "{n} {xs} at {p} [each |]and {k} {ys} at {q}[ each|]<,><pay>",
                "[how much|what] do i pay for {n} {xs} at {p} and {k} {ys} at {q}",
                "{n}x {p} + {k}x {q}",
                "{p} per {x} and {q} per {y}. {n} {xs}, {k} {ys}<,><pay>",
                "{n} {xs} ({p} each), {k} {ys} ({q} each)<,><pay>",
                "{n} lots of {p} and {k} lots of {q}[<,><pay>|]",
            ),
        ),
        (
            "{n} * {p} - {k} * {q}",
            0.4,
            (
                "{n} at {p} minus {k} at {q}",
                "sold {n} {xs} at {p}, bought {k} {ys} at {q}<,>[what's left|how much is left over|net]",
                "took in {n} times {p}, paid out {k} times {q}<,>[net|what's left]",
            ),
        ),
        parts=_PAY,
    ),
    *sums(
        {"n": count(100, 5000, 10), "m": count(2, 40), "k": count(2, 9), "t": any_of("shares", "stocks", "units", "etf shares")},
        ("{n} // {m}", 0.2, ("{n} to invest, {t} at {m} each<,>how many can i buy", "how many {t} at {m} [each |]can i buy [for|with] {n}")),
    ),
)  # fmt: skip
