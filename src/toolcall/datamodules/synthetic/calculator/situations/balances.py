"""A balance after something came in and something went out."""

from toolcall.datamodules.synthetic.calculator.situations.situation import situation
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    situation(
        "{m} + {o} - {q}",
        1.0,
        (
            "[had|i had|account had|started with] {m}[,|;] [got|received|plus|deposited] {o}[,|;| and] [spent|paid|then spent|withdrew] {q}[,|.|;] <money left>",
            "[lunch|a book|the ticket|a shirt] [for|at|is] {m} [and|plus|,] [coffee|a pen|the bus|a cap] [for|at|is] {o}[,|;| with|, and] a {q} [coupon|voucher|discount][,|.|;] <pay>",
            "[balance|cash|float] {m}[,|;] [in|income|deposit] {o}[,|;] [out|expense|withdrawal] {q}[,|;|:|.] [new balance|balance now|what's left|total]",
            "[earned|i made|got|she got] {m} [on monday|from dad|in tips|from one job] and {o} [on tuesday|from mom|in wages|from another][,|;] [spent|paid|gave away] {q}[,|.|;] <money left>",
            "{m} [and|plus|+] {o} [minus|less|-] [a |]{q} [discount|refund|deposit|voucher]",
            "[salary|wages|pay] {m}[,|] bonus {o}[,|] [tax|rent|deductions] {q}[,|;|.|:] [what's left|net|take home|<money left>]",
            "[in my wallet|on my card] {m}[,|;] [mom gives me|i find|i get] {o}[,|;| and] [i buy|then i buy] [a game|shoes|lunch] for {q}[,|.|;] <money left>",
            "[dinner|repair] {m} [plus|and|+] [wine|parts] {o}[,|;] [already paid|minus|gift card] {q}[,|;|.|:] [what's left to pay|still due|how much more]",
        ),
        (
            "[有|原有|卡里有|账户有]{m}，[又存|又挣了|收到|妈妈给了]{o}，[花了|取出|用了]{q}，[还剩多少|余额多少|现在有多少]",
            "[工资|底薪]{m}，[奖金|补贴|提成]{o}，[扣税|扣社保|房租]{q}，[到手多少|还剩多少|实发多少]",
            "[衣服|书|饭]{m}，[鞋|本子|饮料]{o}，[用券|优惠|满减|抵扣]{q}，[付多少|实付多少|多少钱]",
            "{m}加{o}[再|，再|，]减[去|]{q}[的优惠|的券|的押金]，[多少|是多少|付多少]",
        ),
    ),
)
