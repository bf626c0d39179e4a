"""Quotients whose divisor is said first: divide 7 into 315."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown, Slots


def _divided(content: Content) -> tuple[Slots, Arguments]:
    """A divisor `b`, and an amount `a` that is larger; without a rest mostly."""
    divisor = content.rng.randint(2, content.choose(9, 9, 12, 25))
    amount = divisor * content.rng.randint(3, content.choose(12, 50, 200)) + content.choose(0, 0, 0, content.rng.randrange(divisor))
    if content.beyond:
        amount *= content.rng.randint(10**6, 10**7)
    worded = content.spelled and amount < 10_000
    said, said_amount = (in_words(n, content) if worded else str(n) for n in (divisor, amount))
    slots = {"b": Shown(said, str(divisor)), "a": Shown(said_amount, str(amount))}
    return slots, {"expression": f"{amount} / {divisor}"}


FORMS: tuple[Form, ...] = (
    Form(
        _divided,
        phrasings(
            (
                "divide {b} into {a}",
                "[please |can you |could you |i need to |]divide {b} into {a}[,|;|.|] [what's that|what do i get|how much is it|result|]",
                "<ask>{b} divided into {a}<is>",
                "{b} goes into {a} how many times",
                "how many times does {b} go into {a}",
                "what [do i get|comes out|is it] [if|when] [i|you] divide {b} into {a}",
                "dividing {b} into {a} [gives|makes] what",
            ),
            (
                "{b}除{a}<is>",
                "用{b}[去|]除{a}[是多少|等于几|得几|]",
                "[求|算]{b}除{a}的商",
                "{b}除{a}[，商是多少|得多少|，得几]",
                "以{b}除{a}[是多少|得多少|]",
            ),
        ),
        0.3,
    ),
)
