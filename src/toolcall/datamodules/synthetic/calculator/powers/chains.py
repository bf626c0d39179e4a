"""A power or a root, and one more step, in Chinese as pupils type it."""

from toolcall.datamodules.synthetic.calculator.powers.power import power
from toolcall.datamodules.synthetic.form import Form

_STEPS = (
    ("+", "[加|加|加上|再加|再加上|，再加]"),
    ("-", "[减|减|减去|再减|再减去|，再减]"),
    ("*", "[乘|乘以|再乘|再乘以|，再乘]"),
    ("/", "[除以|除以|再除以|，再除以]"),
)
_POWERS = (
    ("{a} ** 2", "{a}的平方"),
    ("{a} ** 3", "{a}的[立方|立方|三次方]"),
    ("{a} ** {n}", "{a}的{n}次方"),
    ("sqrt({a})", "[根号{a}|根号{a}|{a}的平方根|{a}开平方]"),
)

FORMS: tuple[Form, ...] = (
    *(
        power(f"{written} {sign} {{b}}", (), (f"<ask>{said}{then}{{b}}<is>", f"{said}{then}{{b}}[是几|得几|是多少|等于几|]"), 0.15)
        for written, said in _POWERS
        for sign, then in _STEPS
        if not (sign in "*/" and written.startswith("sqrt"))
    ),
    power("({a} + {b}) ** 2", (), ("[|求|计算]({a}+{b})的平方<is>", "（{a}+{b}）的平方<is>", "{a}加{b}的和的平方[是几|是多少|]"), 0.25),
    power("({a} - {b}) ** 2", (), ("[|求|计算]({a}-{b})的平方<is>", "（{a}-{b}）的平方<is>", "{a}减{b}的差的平方[是几|是多少|]"), 0.2),
    power("({a} + {b}) ** 3", (), ("[|求|计算]({a}+{b})的[立方|三次方]<is>", "（{a}+{b}）的[立方|三次方]<is>"), 0.1),
)
