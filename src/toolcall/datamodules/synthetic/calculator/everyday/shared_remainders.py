"""What is left after a part is taken, and then shared: estates, trips, loads; and what is left after a cut."""

from toolcall.datamodules.synthetic.calculator.everyday.figures import count, sums, things, whole
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown, Slots

_PARTS_TAKEN = (
    ("half", "2"), ("half", "2"), ("one half", "2"), ("a third", "3"), ("one third", "3"), ("a quarter", "4"), ("one quarter", "4"), ("a fifth", "5"), ("a tenth", "10"),
)  # fmt: skip


def _estate(content: Content) -> Slots:
    value = content.rng.randint(3, 90) * content.choose(20, 100, 120, 50)
    sign = content.choose("", "", "", "$", "€", "£")
    shown = whole(content, value)
    part, bottom = content.choose(*_PARTS_TAKEN)
    rest = content.rng.randint(2, 5)
    return {
        "v": Shown(sign + shown.text if shown.text[0].isdigit() else shown.text, shown.value),
        "f": Shown(part, bottom),
        "k": Shown(in_words(rest, content) if content.chance(0.6) else str(rest), str(rest)),
        "e": Shown.verbatim(
            content.choose(
                "the eldest",
                "the oldest",
                "anna",
                "the widow",
                "my aunt",
                "the founder",
                "rosa",
                "the captain",
                "the twin",
                "the son",
                "uncle joe",
                "the manager",
            )
        ),
        "o": Shown.verbatim(
            content.choose("others", "others", "siblings", "cousins", "nieces", "partners", "grandkids", "friends", "brothers", "sisters")
        ),
    }


def _cut(content: Content) -> Slots:
    hundreds = content.rng.randint(2, 30) * content.choose(1, 1, 3)
    value = hundreds * 100
    text = content.choose(f"{value:,}", str(value), str(value))
    if hundreds <= 20 and hundreds % 10 and content.chance(0.3):
        text = f"{in_words(hundreds, content)} hundred"
    part, fraction = content.choose(
        ("a third", "1 / 3"), ("half", "1 / 2"), ("a quarter", "1 / 4"), ("a fifth", "1 / 5"), ("two thirds", "2 / 3"), ("two fifths", "2 / 5"), ("three quarters", "3 / 4"), ("a tenth", "1 / 10"), ("a sixth", "1 / 6"),
    )  # fmt: skip
    return {
        "v": Shown(text, str(value)),
        "f": Shown(part, fraction),
        "g": Shown.verbatim(
            content.choose(
                "grant",
                "budget",
                "bonus",
                "subsidy",
                "pension",
                "allowance",
                "fee",
                "order",
                "bursary",
                "donation",
                "funding",
                "quota",
                "advance",
                "salary",
                "stipend",
                "ration",
            )
        ),
    }


def _packed(content: Content) -> Slots:
    boxes, each = content.rng.randint(2, 15), content.rng.randint(3, 30)
    return {"n": whole(content, boxes * each), "k": whole(content, boxes)}


_ASK = {
    "each": "[how much each|how much for each of them|what does each of them get|each of the others gets what|how much is that each]",
    "left": "[what do we still get|what's left|how much is left|what remains|how much do we still get|how much stays]",
    "share": "[how many km each|km per driver|how far for each|how much does each do|how many each]",
}

FORMS: tuple[Form, ...] = (
    *sums(
        _estate,
        (
            "({v} - {v} / {f}) / {k}",
            1.2,
            (
                "{v} to share: {e} takes {f} and the other {k} split the rest<,><each>",
                "{e} gets {f} of {v}[,| and] the other {k} [share|split|divide] [the rest|what's left|the remainder][ equally|]<,><each>",
                "{v} in the will, {f} goes to {e}, the rest is shared by {k} {o}<,><each>",
                "[share|split] {v}: {f} for {e}, the rest [between|equally among] {k} {o}<,><each>",
                "how much does each of the {k} {o} get if {e} takes {f} of {v} first and they split the rest",
                "from {v} {e} takes {f}. {k} {o} split [the rest|what remains]<,><each>",
                "after {e} has taken {f} of {v}, {k} {o} share the rest equally<,><each>",
                "[prize|estate|pot|inheritance|winnings|profit] of {v}, {f} to {e}, the rest to {k} {o} equally<,><each>",
                "{v}. {e}: {f}. the rest in {k} equal parts<,>how much is one",
            ),
        ),
        parts=_ASK,
    ),
    *sums(
        _cut,
        (
            "{v} * (1 - {f})",
            1.2,
            (
                "{g} of {v} cut by {f}<,><left>",
                "[our|the|my|their] {g} of {v} [is|gets|was|has been] [cut|reduced|slashed] by {f}<,><left>",
                "[they|the council|the boss|management] [cut|cuts|slashed|trimmed] [our|the|my] {g} of {v} by {f}<,><left>",
                "{g} was {v}, now {f} less<,>[how much|what is it now|<left>]",
                "<left> of the {g} of {v} cut by {f}",
                "{v} {g}, minus {f} of it<,><left>",
                "if [our|the] {v} {g} shrinks by {f}, <left>",
                "{f} of the {v} {g} [is gone|was taken away|falls away]<,><left>",
            ),
        ),
        parts=_ASK,
    ),
    *sums(
        {"a": count(310, 1200, 10), "b": count(20, 300), "k": count(2, 6), "t": things("leaflets", "boxes", "pages", "invoices", "envelopes", "bricks", "apples", "names", "letters", "samples", "forms", "seedlings", "chairs")},
        (
            "({a} - {b}) / {k}",
            1.2,
            (
                "trip of {a} [km|miles], we've done {b}, {k} drivers share the remaining equally<,><share>",
                "[route|drive|ride|relay] is {a} km, {b} [done|behind us|covered], {k} [of us|drivers|riders] [split|share] the rest<,><share>",
                "{a} {t}, {b} [already |]done, {k} [of us|people|helpers] [share|split] the rest[ equally|]<,>[how many each|how many for each]",
                "[there are|we have] {a} {t} and {b} are [spoken for|reserved|gone|damaged], the others go to {k} [teams|shops|groups|classes] equally<,>how many each",
                "{k} [friends|helpers|workers|drivers] share what's left of {a} after {b}<,>[how many each|how much each]",
                "take {b} off {a} and [split|share|divide] the rest [between|by|among] {k}",
                "of {a} {t} we keep {b} and {k} [clubs|shops|schools] get the rest in equal parts<,>how many each",
                "how many {t} each if {k} people share the rest of {a} after {b} are gone",
            ),
        ),
        parts=_ASK,
    ),
    *sums(
        {"a": count(20, 400), "b": count(3, 15)},
        (
            "{a} % {b}",
            1.0,
            (
                "{a} eggs, each omelette eats {b}; eggs remaining once ive made as many as possible",
                "{a} [planks, each bench takes {b}|boards, each crate takes {b}|logs, each raft takes {b}|balls of wool, each jumper takes {b}|candles, each cake takes {b}|apples, each pie takes {b}]<,>[how many are left when i've made as many as i can|left over after making as many as possible]",
                "{a} [buttons, {b} go on each shirt|beads, {b} go into one bracelet|screws, {b} go into each kit|roses, {b} go into each bunch|lemons, {b} go into one jar|cards, {b} go to each player]<,>[how many left over|what's left over at the end]",
                "[i fill|filling|packing] [bags|boxes|trays|jars] of {b} from {a} [sweets|plums|nails|buns|pears] until i can't<,>[how many are left over|what's left over]",
                "what's left over [when|after] {a} [cards|coins|pupils|tiles|cans] are [put|sorted] into [groups|stacks|rows|packs] of {b}",
                "as many [full |]sets of {b} as {a} allows, what remains",
                "[pupils|players|dancers|guests] left without a full [team|table|group] of {b} if there are {a}",
                "{a} [muffins|eggs|cans|tulips] in packs of {b}<,>[leftovers|how many don't fit into a full pack|how many loose ones remain]",
            ),
        ),
        (
            "{a} // {b}",
            1.0,
            (
                "with {a} [pupils|guests|fans|tourists|people], how many [tables|coaches|vans|boats|buses] of {b} [are|get|will be] [completely |totally ]filled",
                "{a} [bottles|eggs|oranges|jars|cans] in [crates|boxes|cartons|trays] of {b}<,>how many [full ones|are full|complete ones]",
                "how many [full|complete] [sets|packs|groups|lots] of {b} [from|out of|with] {a} [stickers|cards|pens|roses|screws|beads]",
                "{a} [planks and every shelf needs {b}|metres of rope and every swing needs {b}|bricks and every oven needs {b}|buttons and every coat needs {b}|lemons and every jug needs {b}|tyres and every truck needs {b}]<,>how many [complete ones|can i finish]",
                "{a} [photos|stamps|stickers|coins], {b} [to|on] a page<,>how many full pages",
                "{a} [eggs, {b} per cake|oranges, {b} per jug|tomatoes, {b} per pot of sauce|onions, {b} per stew]<,>how many [whole ones can i make|can i make completely]",
                "whole [groups|boxes|rows|bundles] of {b} in {a}",
                "how many times does {b} go into {a} completely",
            ),
        ),
    ),
    *sums(
        {"b": count(11, 60), "a": count(120, 900)},
        (
            "{a} // {b}",
            0.9,
            (
                "one [coach|minibus|train car|ferry|plane|hall] [seats|takes|holds|carries] {b}. with {a} [pupils|guests|fans|tourists|people], how many [get|are] [completely |totally ]filled",
                "a [coach|bus|boat|gondola] [seats|takes|holds] {b}[, | and ][we are|there are|we have] {a}<,>how many [get completely filled|leave full|are completely full]",
                "[each|every] [crate|tray|pallet|drawer|folder] [holds|takes|fits] {b}<,>how many can be [completely |]filled with {a} [cans|cups|files|bulbs|pots]",
                "how many [coaches|crates|trays|rows] of {b} [get|are] completely filled by {a}",
                "[pack|box|album] of {b}, {a} [pieces|cards|photos] to [pack|sort]<,>how many full ones",
                "{b} [fit|go] in one, {a} [to load|to pack|in all]<,>how many full ones",
            ),
        ),
    ),
    *sums(
        _packed,
        (
            "{n} / {k}",
            0.9,
            (
                "{n} pencils packed equally in {k} boxes[<,>[how many in each|how many per box]|]",
                "{n} [plums|tiles|pens|badges|socks|lamps|forks|corks] [packed|put|sorted|placed] equally [in|into] {k} [boxes|bags|drawers|bins|cases]<,>[how many in each|how many per one|each holds how many]",
                "{k} equal [rows|piles|groups|stacks] made from {n}<,>how many in each",
                "{n} [guests|pupils|scouts|singers] at {k} tables, same number at each<,>how many",
                "share {n} [nuts|cards|pins|figs|shells] [fairly|equally] [between|among] {k} [kids|friends|cats|players]",
                "{n} [seeds|bulbs|trees|posts] in {k} equal rows<,>how many a row",
            ),
        ),
    ),
)  # fmt: skip
