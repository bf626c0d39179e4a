"""Dozens of dozens, scores and gross, pairs and couples, by those who sell and pack."""

from toolcall.datamodules.synthetic.calculator.everyday.figures import count, price, sums, things
from toolcall.datamodules.synthetic.form import Form

_GOODS = things(
    "eggs",
    "eggs",
    "rolls",
    "roses",
    "bagels",
    "donuts",
    "oysters",
    "cupcakes",
    "tulips",
    "pencils",
    "screws",
    "candles",
    "napkins",
    "buns",
    "clams",
    "muffins",
    "golf balls",
    "pastries",
    "lemons",
    "jars",
    "tacos",
)

FORMS: tuple[Form, ...] = (
    *sums(
        {"n": count(2, 11), "k": count(2, 20), "t": _GOODS, "m": price(1, 20)},
        ("12 * 12 - {n}", 0.7, ("a dozen dozen[,|] [less|minus|take away|short of] {n}", "a dozen dozen {t}[,|;] {n} [broken|missing|no good|sold]<,>[how many left|how many good ones|what's left]", "[bought|ordered|packed] a dozen dozen {t}, {n} [were duds|broke|got lost]<,>[how many left|how many usable]", "{n} less than a dozen dozen", "a gross [less|minus] {n}",
                "a dozen boxes of a dozen {t}[,|] less {n}",
                "take {n} from a dozen dozen",
            )),
        ("12 * 12 + {n}", 0.4, ("a dozen dozen[,|] [plus|and] {n}[ more|]", "a gross [plus|and] {n}[ more|]", "a dozen dozen {t} and {n} [extra|loose ones]<,><many>")),
        ("12 * 12 * {m}", 0.2, ("a dozen dozen {t} at {m} [each|apiece]<,><much>", "a gross of {t} at {m} [each|apiece]<,><much>")),
        ("{k} * 12", 0.5, ("{k} dozen {t}<,><many>", "[bought|sold|packed|ordered] {k} dozen {t}<,>[how many|how many {t}|how many is that]", "how many {t} [in|are|is] {k} dozen")),
        ("{k} * 12 - {n}", 0.6, ("{k} dozen[,|] [less|minus|take away|bar] {n}", "{k} dozen {t}[, |; | and ]{n} [sold|damaged|missing|given away]<,>[how many left|what's left|how many are good]", "[made|had|started with] {k} dozen {t}, [gave away|dropped|lost] {n}<,>how many left")),
        ("{k} * 12 * {m}", 0.5, ("{k} dozen {t} at {m} [each|apiece|a piece]<,><much>", "sold {k} dozen {t} for {m} each<,>[takings|how much did i make|revenue]")),
        ("{k} * {m}", 0.4, ("{k} dozen {t} at {m} a dozen<,><much>", "{k} dozen {t}, {m} the dozen<,><much>")),
        ("{k} * 20", 0.2, ("{k} score[ of {t}|]<,>how many", "how many is {k} score")),
        ("{k} * 144", 0.2, ("{k} gross of {t}<,>[how many|how many pieces]", "how many {t} [are in|make] {k} gross")),
        ("{k} * 2 + {n}", 0.2, ("{k} pairs of [socks|shoes|gloves|skates|earrings] plus {n} [odd ones|single ones|strays]<,>[how many pieces|how many pieces in all]",)),
        ("{k} * 6", 0.3, ("{k} half dozens of {t}<,><many>", "{k} boxes of half a dozen {t}<,><many>")),
    ),
)  # fmt: skip
