"""Measures in two units with halves and decimals, in a third unit: 5'11.5" in metres, stones and pounds in kilos."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings, question
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import small
from toolcall.datamodules.synthetic.phrase import Shown, Slots

_ASKED = (
    ("metres", "0.3048", "0.0254"),
    ("meters", "0.3048", "0.0254"),
    ("m", "0.3048", "0.0254"),
    ("cm", "30.48", "2.54"),
    ("centimetres", "30.48", "2.54"),
)
_ASKED_ZH = (("米", "0.3048", "0.0254"), ("厘米", "30.48", "2.54"), ("公分", "30.48", "2.54"))


def _tall(content: Content) -> tuple[Slots, Arguments]:
    feet, inches = str(content.rng.randint(3, content.choose(6, 6, 9))), str(content.rng.randint(0, 11))
    if content.chance(0.55) or inches == "0":
        inches += content.choose(".5", ".5", ".25", ".75", f".{content.rng.randint(1, 9)}")
    name, foot, inch = content.choose(*(_ASKED_ZH if content.chinese else _ASKED))
    prime = content.choose("'", "'", "′")
    said = f"{feet}英尺{inches}英寸" if content.chinese else content.choose(
        f"{feet}{prime}{inches}\"", f"{feet}{prime}{inches}\"", f"{feet}{prime}{inches}", f"{feet} ft {inches} in", f"{feet} foot {inches}", f"{feet} feet {inches} inches", f"{feet}ft {inches}",
    )  # fmt: skip
    return {"h": Shown(said, ""), "v": Shown.verbatim(name)}, {"expression": f"{feet} * {foot} + {inches} * {inch}"}


def _count(content: Content, high: int) -> Shown:
    shown = small(content, 2, high)
    return Shown("两", shown.value) if shown.text == "二" else shown


def _stones(content: Content) -> Shown:
    return _count(content, content.choose(9, 18))


def _pounds(content: Content) -> Shown:
    return small(content, 2, 13) if content.chance(0.8) else Shown.verbatim(f"{content.rng.randint(1, 13)}.5")


def _given(content: Content) -> Shown:
    return Shown(
        content.choose("14 lb to a stone", "a stone is 14 lb", "14 pounds to the stone", "1 stone = 14 lb", "14 pounds make a stone"), "14"
    )


_UNIT = "[lb|lb|pounds|lbs]"

FORMS: tuple[Form, ...] = (
    Form(
        _tall,
        phrasings(
            (
                "[i'm|i am|he's|she's|my son is|my dad is] {h}[,|;|.] what's that in {v}",
                "{h} in {v}",
                "[what is|what's|how much is|how tall is] {h} in {v}",
                "[convert|turn|change] {h} [to|into] {v}",
                "{h}[,|:|;] in {v}[ please|]",
                "[height|my height|door height|ceiling][:| is|] {h}[,|;|.] [the form wants|i need it in|they want] {v}",
                "how many {v} [is|are in] {h}",
                "[passport form|visa form|the doctor|my coach] [asks for|wants] {v}[,|;|.] i'm {h}",
                "at {h}[,|] how tall am i in {v}",
                "{h} to {v}",
            ),
            ("[身高|我身高|他身高]{h}，[是|合]多少{v}", "{h}[换成|换算成|等于多少]{v}", "{h}是多少{v}", "[表格要填|我要]{v}，身高{h}"),
        ),
        1.0,
    ),
    question(
        "({a} * {g} + {b}) * 0.45359237",
        (
            f"{{a}} stone {{b}} {_UNIT} ({{g}}) in [kg|kilos|kilograms]",
            "[i weigh|she weighs|he's|the dog is] {a} stone {b}[,|;|.] {g}[,|;|.] [what's that in|how many] [kg|kilos]",
            f"{{g}}[,|;|:] how many [kg|kilos] is {{a}} stone {{b}} {_UNIT}",
            f"[convert|turn] {{a}} stone {{b}} {_UNIT} to [kg|kilos], {{g}}",
            "{a} st {b} lb to kg ({g})",
            f"if {{g}}[,|] how many [kilos|kg] are {{a}} stone [and |]{{b}} {_UNIT}",
        ),
        (),
        0.5,
        a=_stones, b=_pounds, g=_given,
    ),
    question(
        "{a} * 6.35029318 + {b} * 0.45359237",
        (
            f"{{a}} stone {{b}} {_UNIT} in [kg|kilos|kilograms]",
            "[i weigh|she weighs|he's|the dog is|grandpa is] {a} stone {b}[,|;|.] [what's that in|how many] [kg|kilos]",
            f"how many [kg|kilos] is {{a}} stone {{b}} {_UNIT}",
            f"[convert|turn] {{a}} stone [and |]{{b}} {_UNIT} [to|into] [kg|kilos]",
            "{a} st {b} lb to kg",
        ),
        (),
        0.4,
        a=_stones, b=_pounds,
    ),
    question(
        "{a} * 0.45359237 + {b} * 0.028349523125",
        (
            "{a} [lb|pounds|lbs] {b} [oz|ounces] in [kg|kilos|kilograms]",
            "[the baby|the parcel|the fish|the roast] [weighs|is] {a} [lb|pounds] {b} [oz|ounces][,|;|.] [what's that in|how many] [kg|kilos]",
            "how many kg is {a} pounds [and |]{b} ounces",
            "[convert|turn] {a} lb {b} oz [to|into] [kg|kilos]",
            "{a}lb {b}oz -> kg",
        ),
        ("{a}磅{b}盎司[等于|是|合]多少[公斤|千克]", "[宝宝|包裹]{a}磅{b}盎司，换成公斤"),
        0.4,
        a=_stones, b=lambda c: _count(c, 15),
    ),
)  # fmt: skip
