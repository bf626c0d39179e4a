"""A square or a root less a number, and times a number."""

from toolcall.datamodules.synthetic.calculator.powers.power import power_and_number
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    power_and_number(
        "{a} ** 2 - {b}",
        (
            "<ask>{a} squared minus {b}<is>",
            "{a} squared [minus|less|take away] {b}",
            "{a}^2 - {b}",
            "square {a} [and|then|and then] [subtract|take away] {b}",
            "[subtract|take|deduct] {b} from [the square of {a}|{a} squared]",
            "{b} less than [the square of {a}|{a} squared]",
            "[take|start with] {a}, square it[,|] [and|then] [subtract|take away] {b}",
            "the square of {a}[,|] minus {b}",
            "[what do i get|what comes out] [if|when] i square {a} and [then |]take away {b}",
        ),
        (
            "{a}的平方减[去|]{b}<is>",
            "{a}^2-{b}",
            "先[把|]{a}平方，[再|然后]减[去|]{b}[是多少|]",
            "比{a}的平方[小|少]{b}[是多少|的数是多少]",
        ),
    ),
    power_and_number(
        "sqrt({a}) - {b}",
        (
            "<ask>the [square root|root] of {a}, minus {b}<is>",
            "sqrt({a}) - {b}",
            "√{a} - {b}",
            "[subtract|take|deduct] {b} from the [square root|root] of {a}",
            "{b} less than the square root of {a}",
            "take the [square root|root] of {a} [and|then|and then] [subtract|take away] {b}",
            "[first|step one] the root of {a}[,|;] then minus {b}",
            "[what do i get|what comes out] [if|when] i root {a} and [then |]take away {b}",
        ),
        (
            "{a}的平方根减[去|]{b}<is>",
            "√{a}-{b}",
            "先[求|算]{a}的平方根，再减[去|]{b}[是多少|]",
            "比{a}的平方根[小|少]{b}[是多少|的数是多少]",
        ),
    ),
    power_and_number(
        "{b} * sqrt({a})",
        (
            "<ask>{b} times the [square root|root] of {a}<is>",
            "{b} times [root|sqrt|the square root of] {a}",
            "{b} * sqrt({a})",
            "{b}√{a}",
            "[multiply|times] {b} by the [square root|root] of {a}",
            "{b} [multiplied by|lots of] the square root of {a}",
            "[what do i get|what comes out] [if|when] i multiply {b} by the root of {a}",
            "the product of {b} and the square root of {a}",
        ),
        ("{b}乘[以|]根号{a}<is>", "{b}倍的根号{a}<is>", "{b}√{a}", "{b}乘[以|上]{a}的平方根<is>"),
    ),
    power_and_number(
        "{b} * {a} ** 2",
        (
            "<ask>{b} times {a} squared<is>",
            "{b} times [{a} squared|the square of {a}]",
            "{b} * {a}^2",
            "{b} [multiplied by|lots of] the square of {a}",
            "multiply {b} by [{a} squared|the square of {a}]",
            "[what do i get|what comes out] [if|when] i multiply {b} by the square of {a}",
            "the product of {b} and the square of {a}",
            "{b} × {a}²",
        ),
        ("{b}乘[以|]{a}的平方<is>", "{b}倍的{a}的平方<is>", "{b}×{a}²", "用{b}去乘{a}的平方<is>"),
    ),
)
