"""A square or a root plus a number."""

from toolcall.datamodules.synthetic.calculator.powers.power import power_and_number
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    power_and_number(
        "sqrt({a}) + {b}",
        (
            "<ask>{b} plus the [square root|root] of {a}",
            "<ask>{b} added to the square root of {a}",
            "sqrt({a}) + {b}",
            "sqrt({a})+{b}",
            "add {b} to the [square root|root] of {a}",
            "take the [square root|root] of {a} [and|then|and then] add {b}",
            "the [square root|root] of {a}[,| and] then add {b}",
            "{b} more than the square root of {a}",
            "[first|step one] the square root of {a}[,|;] [then|next|and then] [plus|add] {b}",
            "√{a} + {b}",
            "[what do i get|what comes out|what is it] [if|when] i take the root of {a} and add {b}",
            "root {a}, plus {b}",
            "[add|put] {b} on top of the square root of {a}",
            "root {a}[,|;] then {b} more",
        ),
        (
            "{a}的平方根加[上|]{b}<is>",
            "{a}开[平方|方]再加[上|]{b}<is>",
            "根号{a}加{b}<is>",
            "sqrt({a})+{b}",
            "√{a}+{b}",
            "先[求|算]{a}的平方根，再加[上|]{b}[是多少|]",
            "把{a}开方，然后加[上|]{b}[是多少|得几|]",
            "比{a}的平方根[大|多]{b}[是多少|的数是多少]",
        ),
        0.4,
    ),
    power_and_number(
        "{a} ** 2 + {b}",
        (
            "<ask>{a} squared plus {b}<is>",
            "{a} squared plus {b}",
            "{a}^2 + {b}",
            "{b} plus the square of {a}",
            "square {a} [and|then|and then] add {b}",
            "add {b} to [the square of {a}|{a} squared]",
            "{b} more than [the square of {a}|{a} squared]",
            "[take|start with] {a}, square it[,|] [and|then] add {b}",
            "[first|step one] {a} squared[,|;] [then|next|and then] [plus|add] {b}",
            "the square of {a}[,|] plus {b}",
            "{a}² + {b}",
            "[what do i get|what comes out|what is it] [if|when] i square {a} and [then |]add {b}",
            "{a} squared and {b} [more|on top|added]",
            "{a} times itself plus {b}",
        ),
        (
            "{a}的平方加[上|]{b}<is>",
            "{a}^2+{b}",
            "{a}平方[后|之后|]再加[上|]{b}<is>",
            "先[把|]{a}平方，[再|然后]加[上|]{b}[是多少|得几|]",
            "比{a}的平方[大|多]{b}[是多少|的数是多少]",
            "{a}²+{b}",
            "{a}乘自己再加{b}[是多少|]",
        ),
        0.4,
    ),
)
