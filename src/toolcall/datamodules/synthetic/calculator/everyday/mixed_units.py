"""Sums in which two units meet: metres and centimetres, kilos and grams, litres and millilitres, hours and minutes."""

from dataclasses import dataclass

from toolcall.datamodules.synthetic.calculator.everyday.figures import Make, Told, count, measure, sums, whole
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown


def with_half(low: int, high: int) -> Make:
    """So many and a half, in words mostly."""

    def make(content: Content) -> Shown:
        value = content.rng.randint(low, high)
        if content.chance(0.3):
            return Shown.verbatim(f"{value}.5")
        text = in_words(value, content) if content.spelled or (value <= 12 and content.chance(0.4)) else whole(content, value).text
        return Shown(f"{text} and a half", f"{value}.5")

    return make


@dataclass(frozen=True)
class _Pair:
    """A unit and the lesser one beside it, and what is measured in them."""

    greater: str
    lesser: str
    factor: int
    step: int
    goods: str
    pieces: str
    spare: str
    vessels: str
    daily: str


_PAIRS = (
    _Pair(
        "[m|m|metres|meters]", "[cm|cm|centimetres|centimeters]", 100, 5,
        "[pipe|timber|skirting|rope|cable|ribbon|fabric|hose|guttering|copper tube|edging|curtain rail|chain|lace|tape|trim|wire|batten|carpet|felt]",
        "[lengths|pieces|strips|runs|cuts]", "[spare|extra|for the hem|for waste|for overlap|for knots|for the ends|on top|offcut|allowance]",
        "[bows|shelves|strips|stakes|pieces|pegs|bracelets|slats]",
        "[we dig|they pave|we lay|they fence|we edge]",
    ),
    _Pair(
        "[kg|kg|kilos|kilograms]", "[g|g|grams|gr]", 1000, 10,
        "[flour|rice|sugar|cement|grain|nails|coffee|potatoes|dog food|clay|compost|salt|beans|lentils|birdseed|almonds|minced beef|sand]",
        "[bags|sacks|packs|boxes|tubs]", "[spare|extra|for waste|loose|in a jar|of packaging|on top|left from last time]",
        "[loaves|portions|bags|jars|burgers|sachets|samples|pots]",
        "[the dog eats|the bakery uses|we eat|the hens get|i use]",
    ),
    _Pair(
        "[l|litres|litres|liters]", "[ml|ml|millilitres|mls]", 1000, 25,
        "[milk|paint|juice|oil|broth|water|soup|varnish|cider|shampoo|fuel|bleach|vinegar|lemonade|antifreeze|syrup|glue|cordial]",
        "[cans|bottles|jugs|tins|cartons]", "[spare|extra|for spills|in a cup|on top|for touch ups|left over in a jar]",
        "[cups|glasses|bottles|mugs|vials|bowls|flasks|shots]",
        "[i drink|the goat gives|we use|the engine burns|they drink]",
    ),
)  # fmt: skip


def _added(pair: _Pair) -> tuple[Told, ...]:
    """So many of the greater unit and some of the lesser, together."""
    big, little, factor = pair.greater, pair.lesser, pair.factor
    return (
        (
            f"{{n}} * {{b}} + {{s}} / {factor}",
            0.45,
            (
                f"[need|i need|we need|order] {{n}} <pieces> of <goods> at {{b}} {big} each plus {{s}} {little} <spare><,><total>",
                f"{{n}} <pieces> of {{b}} {big}[| each], [plus|and|then add] {{s}} {little} <spare><,><total>",
                f"how many {big} [for|if i need|in] {{n}} <pieces> of <goods> of {{b}} {big} and {{s}} {little} <spare>",
                f"{{n}} times {{b}} {big} plus {{s}} {little}[, in {big}| in {big}|<,><total>]",
                f"<goods>: {{n}} x {{b}} {big} + {{s}} {little} <spare><,><total>",
                f"[got|bought|there are] {{n}} <pieces> of <goods>, {{b}} {big} [each|apiece], and {{s}} {little} <spare><,><total>",
                f"how many {big} of <goods> are {{n}} <pieces> of {{b}} {big} with {{s}} {little} <spare>",
                f"{{n}} <pieces> at {{b}} {big} a piece, {{s}} {little} <spare> as well<,><total>",
            ),
        ),
        (
            f"{{b}} + {{s}} / {factor}",
            0.36,
            (
                f"{{b}} {big} [of |]<goods> plus {{s}} {little}<,><total>",
                f"add {{s}} {little} to {{b}} {big}[, answer in {big}| and give {big}|, in {big}]",
                f"[have|i've got|we have] {{b}} {big} of <goods> and [another |a further |]{{s}} {little}<,><total>",
                f"{{b}} {big} and {{s}} {little} of <goods>[ together|] in {big}",
                f"how many {big} [are|make|is] {{b}} {big} and {{s}} {little} [together|of <goods>|added up]",
                f"one [piece|lot] is {{b}} {big}, the other {{s}} {little}<,><total>",
                f"{{b}} {big} + {{s}} {little} = ? {big}",
                f"[used|ordered|bought] {{b}} {big} of <goods> [yesterday|first] and {{s}} {little} [today|after]<,><total>",
            ),
        ),
    )  # fmt: skip


def _taken_away(pair: _Pair) -> tuple[Told, ...]:
    """Some of the lesser unit taken from the greater, or told in the lesser."""
    big, little, factor = pair.greater, pair.lesser, pair.factor
    return (
        (
            f"{{w}} - {{s}} / {factor}",
            0.36,
            (
                f"[had|i had|there were|start with] {{w}} {big} of <goods>, [used|took|sold|cut off] {{s}} {little}<,><left>",
                f"{{w}} {big} minus {{s}} {little}[, in {big}| in {big}|<,>answer in {big}]",
                f"[take|subtract] {{s}} {little} from {{w}} {big} of <goods><,><left>",
                f"how many {big} [are left|remain] [of|from] {{w}} {big} of <goods> [after|once] {{s}} {little} [is gone|went|is used]",
                f"{{w}} {big} of <goods> less {{s}} {little} <spare><,>[in {big}|how many {big}]",
                f"{{s}} {little} [gone|used|wasted] out of {{w}} {big} of <goods><,><left>",
                f"if i [use|lose|give away] {{s}} {little} of my {{w}} {big} of <goods>, <left>",
            ),
        ),
        (
            f"{{w}} * {factor} - {{s}}",
            0.18,
            (
                f"[had|i had|there were] {{w}} {big} of <goods>, [used|took|sold] {{s}} {little}<,>how many {little} left",
                f"{{w}} {big} minus {{s}} {little}[, in {little}| in {little}|<,>answer in {little}]",
                f"{{s}} {little} out of {{w}} {big} of <goods><,>{little} left",
                f"how many {little} remain when {{s}} {little} [go|are taken] from {{w}} {big}",
            ),
        ),
        (
            f"{{w}} * {factor} + {{s}}",
            0.18,
            (
                f"{{w}} {big} of <goods> and {{s}} {little}<,>[how many {little}|total {little}|all in {little}]",
                f"{{w}} {big} plus {{s}} {little}[, in {little}| in {little}|<,>answer in {little}]",
                f"how many {little} are {{w}} {big} and {{s}} {little} [together|of <goods>]",
                f"<goods>: {{w}} {big} + {{s}} {little}, total in {little}",
            ),
        ),
    )  # fmt: skip


def _repeated(pair: _Pair) -> tuple[Told, ...]:
    """The lesser unit again and again, told in the greater."""
    big, little, factor = pair.greater, pair.lesser, pair.factor
    return (
        (
            f"{{n}} * {{s}} / {factor}",
            0.45,
            (
                f"{{n}} {pair.vessels} [of|at|with] {{s}} {little} each<,><total>",
                f"[need|cutting|making|filling] {{n}} {pair.vessels}, {{s}} {little} [of <goods> |]each<,><total>",
                f"how many {big} of <goods> [do i need for|go into|are in] {{n}} {pair.vessels} of {{s}} {little}",
                f"{{n}} times {{s}} {little}[, in {big}| in {big}| as {big}]",
                f"[how many {big}|total {big}] for {{n}} {pair.vessels} at {{s}} {little}",
                f"{{n}} x {{s}} {little} of <goods>[ = ? {big}|<,><total>]",
                f"[i use|we use|she needs] {{n}} {pair.vessels} of {{s}} {little} of <goods><,><total>",
            ),
        ),
        (
            f"{{s}} * {{n}} / {factor}",
            0.27,
            (
                f"{pair.daily} {{s}} {little} [a day|per day|each day|daily], {{n}} days<,><total>",
                f"{{s}} {little} [each|apiece|per head|per person] for {{n}} people<,><total>",
                f"{pair.daily} {{s}} {little} [a day|daily|every day][, how many {big} in {{n}} days| for {{n}} days<,><total>]",
                f"each one takes {{s}} {little} of <goods>, {{n}} of them<,><total>",
                f"at {{s}} {little} a go, how many {big} do {{n}} goes use",
                f"{{s}} {little} times {{n}} in {big}",
            ),
        ),
    )  # fmt: skip


def _parted(pair: _Pair) -> tuple[Told, ...]:
    """The greater unit in parts of the lesser."""
    big, little, factor = pair.greater, pair.lesser, pair.factor
    return (
        (
            f"{{w}} * {factor} / {{t}}",
            0.36,
            (
                f"{{w}} {big} of <goods> into {pair.vessels} of {{t}} {little}<,>[how many|how many do i get]",
                f"[have|i've got|there's] {{w}} {big} of <goods>, each of the {pair.vessels} takes {{t}} {little}<,>how many",
                f"how many {pair.vessels} does {{w}} {big} of <goods> make at {{t}} {little} each",
                f"{{w}} {big} divided by {{t}} {little}",
                f"{{w}} {big}, {pair.daily} {{t}} {little} a day<,>how many days",
                f"{pair.vessels} of {{t}} {little} from {{w}} {big}<,>how many",
            ),
        ),
        (
            f"{{w}} - {{k}} * {{t}} / {factor}",
            0.32,
            (
                f"{{w}} {big} of <goods> and i [cut off|take|use] {{k}} {pair.vessels} of {{t}} {little}<,><left>",
                f"[from|out of] {{w}} {big} of <goods> [take|we made] {{k}} {pair.vessels} at {{t}} {little} each<,><left>",
                f"{{w}} {big} minus {{k}} times {{t}} {little}[, in {big}| in {big}]",
                f"had {{w}} {big} of <goods>. {{k}} {pair.vessels} took {{t}} {little} each. <left>",
                f"how many {big} remain of {{w}} {big} of <goods> after {{k}} {pair.vessels} of {{t}} {little}",
            ),
        ),
        (
            f"{{w}} * {factor} / {{k}}",
            0.23,
            (
                f"{{w}} {big} of <goods> [between|split over|shared by|into] {{k}} {pair.vessels}<,>[how many {little} each|{little} each|{little} in each]",
                f"[split|divide|share] {{w}} {big} of <goods> [equally |]into {{k}}<,>[how many {little} each|{little} each]",
                f"how many {little} each if {{k}} {pair.vessels} share {{w}} {big} of <goods>",
                f"{{w}} {big} makes {{k}} equal {pair.vessels}<,>{little} [in one|each]",
            ),
        ),
    )  # fmt: skip


def _sums(pair: _Pair) -> tuple[Form, ...]:
    big, factor = pair.greater, pair.factor
    total = f"[total in {big}|in {big} altogether|how many {big}|{big} in all|how many {big} is that|total {big}|give it in {big}]"
    left = f"[how many {big} left|{big} left|what's left in {big}|how many {big} remain|rest in {big}]"
    parts = {"total": total, "left": left, "goods": pair.goods, "pieces": pair.pieces, "spare": pair.spare, "of": "[of |]" + pair.goods}
    return sums(
        {
            "n": count(2, 24), "b": measure(1.05, 9, 2, 0.3), "w": measure(2, 60, 1, 0.5), "s": count(pair.step, factor * 9 // 10, pair.step),
            "t": count(pair.step, factor // 4, pair.step), "k": count(2, 9),
        },
        *_added(pair), *_taken_away(pair), *_repeated(pair), *_parted(pair),
        parts=parts,
    )  # fmt: skip


FORMS: tuple[Form, ...] = tuple(form for pair in _PAIRS for form in _sums(pair))
