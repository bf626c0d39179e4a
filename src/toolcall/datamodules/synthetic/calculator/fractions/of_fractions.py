"""Fractions of fractions, and the sums of two."""

from toolcall.datamodules.synthetic.calculator.fractions.shares import with_fractions
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    with_fractions(
        "{f} * {g} * {a}",
        (
            "<ask>{f} of {g} of {a}<is>",
            "{f} of {g} of {a}",
            "[take|get|find] {f} of {g} of {a}",
            "how [much|many] is {f} of {g} of {a}",
            "[i own|she gets|he keeps|we need] {f} of {g} of {a}[,|;|.] how [much|many] is that",
            "what [does|do] {f} of {g} of {a} [make|come to|amount to]",
        ),
        ("{a}的{g}的{f}<is>", "{a}的{g}，再取其中的{f}[是多少|，有多少|]", "{a}的{g}里的{f}[是多少|有多少|]"),
        0.25,
    ),
    with_fractions(
        "{f} + {g}",
        (
            "add {f} and {g}",
            "[the sum|total] of {f} and {g}",
            "{f} and {g} [together|combined|in total|altogether|added up]",
            "what do {f} and {g} [make|add up to|come to][| together]",
            "[put|pour|add] {f} and {g} together[,|;| -|] [how much is it|what do i have|]",
            "[i have|used|ate] {f} and [another|then] {g}[,|;|.] [how much is that|how much in total|total]",
        ),
        ("{f}[和|与]{g}[的和|加起来|一共|相加]<is>", "{f}[再|]加上{g}<is>", "[把|将]{f}和{g}[加起来|相加|合在一起]"),
        0.3,
    ),
    with_fractions(
        "{f} * {g}",
        (
            "{f} of {g}",
            "[what is|what's|how much is] {f} of {g}",
            "[take|find|get] {f} of {g}",
            "multiply {f} by {g}",
            "the product of {f} and {g}",
            "how much is {f} of {g} of [a cup|a cake|an hour|a mile]",
        ),
        ("{g}的{f}<is>", "{f}[与|和]{g}的[积|乘积]<is>", "[取|求]{g}的{f}"),
        0.3,
    ),
)
