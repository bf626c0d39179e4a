"""Powers of e."""

from toolcall.datamodules.synthetic.calculator.asking import question
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import decimal, integer
from toolcall.datamodules.synthetic.phrase import Shown

FORMS: tuple[Form, ...] = (
    question(
        "exp({x})",
        (
            "<ask>e to the power of {x}<is>",
            "<ask>e to the {x}<is>",
            "exp({x})",
            "e^{x}",
            "exp of {x}",
            "the exponential of {x}",
            "raise e to [the power of |the |]{x}",
            "e raised to [the power |]{x}",
            "[take|get|need] the exponential of {x}",
            "e to the power {x}[,|] [what's that|how much is it]",
            "[compute|calculate|evaluate|find|work out] e to the [power of |]{x}",
            "math.exp({x})",
            "e**{x}",
            "[exponential|exp]: {x}",
            "{x}[,|;|:| -] [exp|exponential of it|e to that power]",
            "how [big|large|much] is e to the [power of |]{x}",
            "e^{x}[ =| = ?| is what|, how much]",
            "[euler's number|eulers number] [to the power of|to the|raised to] {x}",
            "[the |]e function at {x}",
        ),
        (
            "e的{x}次方<is>",
            "exp({x})",
            "e^{x}<is>",
            "[自然常数|]e的{x}次幂",
            "[求|算|计算]e的{x}次[方|幂]",
            "e的{x}次方[等于|是][多少|几]",
            "exp({x})[等于多少|=|是几]",
            "[欧拉数|自然底数]e的{x}次方[是多少|]",
        ),
        0.5,
        x=lambda c: Shown.verbatim(c.choose(integer(c, 1), decimal(c, 1))),
    ),
)
