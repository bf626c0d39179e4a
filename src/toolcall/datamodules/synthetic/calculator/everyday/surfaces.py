"""Walls to be painted, floors to be tiled, fences and beds: what craftsmen and gardeners measure."""

from toolcall.datamodules.synthetic.calculator.everyday.figures import any_of, count, measure, price, sums, whole
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.phrase import Shown, Slots

_ROOM = {
    "a": measure(2, 9, 1), "b": measure(1.5, 6, 1), "n": count(3, 9), "c": count(4, 14), "m": price(4, 90), "p": count(5, 20, 5), "d": measure(0.1, 0.4, 2),
    "w": any_of("wall", "wall", "fence", "ceiling", "shed", "barn side", "gate", "hull", "gable"), "f": any_of("kitchen", "garage", "kitchen", "bathroom", "patio", "hall", "terrace", "lounge", "lawn", "loft"),
}  # fmt: skip
_M = {"by": "[by|x|times]", "area": "[area|how many m2|how many square metres|square metres|sqm total|total area|area to cover]"}


def _planks(content: Content) -> Slots:
    """A length that holds whole pieces."""
    each = content.rng.randint(4, 60) * 5
    return {
        "a": whole(content, each * content.rng.randint(4, 40)),
        "b": whole(content, each),
        "t": Shown.verbatim(
            content.choose("planks", "slats", "shelves", "posts", "bricks", "panels", "joists", "battens", "slabs", "tiles")
        ),
    }


def _beds(content: Content) -> Slots:
    rows, each = content.rng.randint(3, 30), content.rng.randint(4, 40)
    return {
        "n": whole(content, rows),
        "k": whole(content, each),
        "g": whole(content, rows * each),
        "t": Shown.verbatim(
            content.choose(
                "lettuces",
                "leeks",
                "tomatoes",
                "cabbages",
                "saplings",
                "vines",
                "beans",
                "tulips",
                "onions",
                "pepper plants",
                "kale",
                "potatoes",
            )
        ),
    }


FORMS: tuple[Form, ...] = (
    *sums(
        _ROOM,
        ("{a} * {b} * 2", 0.8, ("[painting|paint|coating|i'm painting|priming|varnishing] [a|one|the] {w} of {a} m <by> {b} m [twice|twice over|with two coats|two coats]<,><area>", "[painting|coating|priming] [the|one|my] {a} m by {b} m[ wide|] {w} twice over", "{a} [m |]<by> {b} m {w}[, |; ]two coats<,><area>", "[wall|panel|fence] {a} <by> {b}, [painted twice|both sides|two coats of paint]<,><area>",
                "[a|my|the] {w} measures {a} m <by> {b} m and [gets|needs|wants] two coats<,><area>",
                "how many square metres is two coats on a {w} of {a} <by> {b} m",
                "{a} m [long|wide], {b} m [high|tall] {w}, [two layers|painted twice]<,><area>",
                "[twice over|two coats][:| on| for] {a} m <by> {b} m of {w}<,><area>",
            )),
        ("2 * {a} * {b}", 0.4, ("two [walls|doors|panels] of {a} m <by> {b} m<,><area>", "[both|two] [sides|walls|gable ends] {a} <by> {b} m[| each]<,><area>")),
        ("{n} * {a} * {b}", 0.5, ("{n} [walls|panels|windows|beds|sheets|boards|rugs] of {a} m <by> {b} m<,><area>", "{n} [rooms|walls|stalls] [each |]{a} <by> {b} [m|metres]<,><area>")),
        ("{a} * {b} * {m}", 0.7, ("{a} [m |]<by> {b} m {f}, {m} [a|per] [sqm|m2|square metre]<,>[how much|cost|total cost|price]", "[carpet|tiling|turf|decking|laminate|plaster] for {a} <by> {b} m at {m} [per sqm|a square metre]<,><much>")),
        ("{a} * {b} / {c}", 0.5, ("{a} <by> {b} m {w}, a [litre|tin] [covers|does] {c} [sqm|m2|square metres]<,>[how many|how many do i need]", "paint for {a} <by> {b} m, coverage {c} [sqm|m2] [a|per] litre<,>[how many litres|litres needed]")),
        ("{a} * {b} / ({d} * {d})", 0.3, ("{a} <by> {b} m {f}, square tiles of {d} m<,>[how many tiles|tiles needed|how many]", "how many {d} m square tiles for a [room|{f}] of {a} <by> {b} m")),
        ("{a} * {b} * (1 + {p} / 100)", 0.4, ("{a} <by> {b} m {f} plus {p}<%> [waste|offcuts|breakage|spare]<,>[how many square metres|how much to order|sqm to order|area with waste]", "[tiles|laminate|decking] for {a} <by> {b} m, add {p}<%> for [waste|cuts]<,>[how many sqm|total sqm]")),
        ("2 * ({a} + {b})", 0.4, ("[skirting|edging|fence|trim|baseboard|hedge] [all the way |]round [the|my] {a} <by> {b} m [room|plot|bed|yard|pen]<,>[how many metres|metres|how long]", "{a} <by> {b} m [plot|pen|room], [fence|trim|edging] all round<,>[how many metres|total length]")),
        ("{a} * {b} * {d}", 0.4, ("[slab|gravel|mulch|bed|concrete|topsoil|screed] {a} <by> {b} m, {d} m [deep|thick]<,>[how many cubic metres|volume|cubic metres]", "{a} <by> {b} [m |]and {d} m deep of [soil|mulch|concrete|gravel]<,>[cubic metres|how many m3]")),
        parts=_M,
    ),
    *sums(
        _planks,
        ("{a} / {b}", 0.6, ("{a} cm [wall|run|length|board|shelf], {t} are {b} cm each<,>[how many|how many {t}]", "how many {b} cm {t} [for|fit in|fit along|out of] {a} cm", "[cut|cutting] {a} cm [of timber|of board|of pipe|] into {b} cm [pieces|lengths|bits]<,>how many", "{t} every {b} cm along {a} cm<,>[how many gaps|how many spaces]")),
    ),
    *sums(
        _beds,
        ("{n} * {k}", 0.6, ("{n} rows of {k} {t}<,><many>", "{n} [beds|trays|rows|furrows] with {k} {t} [each|in each]<,>[how many|total plants|how many plants]", "[planted|planting|sowed] {n} rows, {k} {t} [a row|per row|in each]<,><many>")),
        ("{g} / {n}", 0.4, ("{g} {t} in {n} [rows|beds]<,>[how many per row|how many each|how many in each]", "[plant|spread|set out] {g} {t} [over|in|across] {n} [rows|beds|tubs]<,>[how many each|how many in each]")),
        ("{g} / {k}", 0.4, ("{g} {t}, {k} [a row|per row|to a row|per bed]<,>[how many rows|rows needed|how many]", "{k} to a row, {g} {t}<,>how many rows")),
    ),
)  # fmt: skip
