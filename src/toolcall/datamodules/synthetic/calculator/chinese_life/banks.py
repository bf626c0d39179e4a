"""Interest as people tell it: 存2万，年利率3.2%，每年复利，5年后本息; a year's interest, some months', some days'."""

from toolcall.datamodules.synthetic.calculator.chinese_life.life import count, life, person
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown


def _sum_of_money(content: Content) -> Shown:
    """2万, 两万块, 20000元, 3万5, 八千, 1.5万."""
    kind = content.rng.random()
    value = content.rng.randint(1, content.choose(9, 9, 50))
    yuan = content.choose("", "", "元", "块", "块钱")
    if kind < 0.5:
        words = content.spelled or content.chance(0.3)
        return Shown(f"{'两' if value == 2 and words else in_words(value, content) if words else value}万{yuan}", f"{value}0000")
    if kind < 0.6:
        tenth = content.rng.randint(1, 9)
        return Shown(f"{value}.{tenth}万{yuan}", f"{value}{tenth}000")
    if kind < 0.67:
        tenth = content.rng.randint(1, 9)
        return Shown(f"{value}万{tenth}", f"{value}{tenth}000")
    if kind < 0.75:
        small = content.rng.randint(2, 9)
        return Shown(f"{content.choose(str(small), '两' if small == 2 else in_words(small, content))}千{yuan}", f"{small}000")
    number = content.choose(
        500, 800, 1000, 1200, 1500, 2000, 3000, 5000, 6000, 8000, 10000, 12000, 20000, 25000, 30000, 50000, 80000, 100000, 200000
    )
    return Shown(f"{number}{yuan}", str(number))


def _rate(content: Content) -> Shown:
    value = content.choose(
        "3.2", "3.5", "2.75", "3", "2.5", "4", "1.75", "1.5", "5", "4.2", "3.85", "2.1", "6", "1.9", "4.35", "0.35", "2.25"
    )
    if content.chance(0.2):
        value = f"{content.rng.randint(1, 9)}.{content.rng.randint(1, 9)}"
    if content.spelled and value.isdigit():
        return Shown(f"百分之{in_words(int(value), content)}", value)
    return Shown(content.choose(f"{value}%", f"{value}%", f"{value}%", f"{value}％", f"百分之{value}", f"{value}个点"), value)


_BANK = {"a": _sum_of_money, "p": _rate, "n": count(2, 8), "w": person}
_DEPOSIT = "[存|存了|存银行|存定期|本金|投|投了|买理财|有|放进去]"
_YEARLY = "[年利率|年利率|年化|年息|年利|利率|年化收益]"
_COMPOUND = "[每年复利|复利|复利计息|按复利算|利滚利|一年一复利|按年复利|每年计一次复利]"

FORMS: tuple[Form, ...] = (
    life(
        "{a} * (1 + {p} / 100) ** {n}", 1.3,
        f"{_DEPOSIT}{{a}}，{_YEARLY}{{p}}，{_COMPOUND}，{{n}}年后[本息|本息和|本息一共多少|连本带利多少|有多少|变成多少]",
        f"[本金|存入]{{a}}，{_COMPOUND}，{_YEARLY}{{p}}，{{n}}年[后|到期]本息[合计|一共|是|]多少",
        f"{{a}}存{{n}}年，{_YEARLY}{{p}}，{_COMPOUND}，[到期|最后|期满][能拿|取|得|共]多少",
        f"{{w}}{_DEPOSIT}{{a}}，{_YEARLY}{{p}}，[利息转存|利息不取接着存|每年利息滚入本金]，{{n}}年后[多少|一共多少钱|本息多少]",
        f"{_COMPOUND}{{p}}，{{a}}放{{n}}年[是多少|变多少|有多少|值多少]",
        f"{_YEARLY}{{p}}{_COMPOUND}，{{n}}年后{{a}}变[成|]多少",
        f"{{a}}的{{n}}年复利本息，{_YEARLY}{{p}}",
        f"[本息多少|连本带利多少]？{{a}}，{{p}}{_COMPOUND}，{{n}}年",
        f"[年终奖|压岁钱|彩礼|稿费]{{a}}存进银行，{_YEARLY}{{p}}，{_COMPOUND}，{{n}}年[后|以后]有多少",
        "{a}每年[按|]{p}[复利|利滚利]增长，{n}年后[多少|是多少]",
        "[借|贷]了{a}，年利率{p}，利滚利，{n}年后要还多少",
        **_BANK,
    ),
    life(
        "{a} * (1 + {p} / 100) ** {n} - {a}", 0.5,
        f"{_DEPOSIT}{{a}}，{_YEARLY}{{p}}，{_COMPOUND}，{{n}}年[利息|后利息|一共的利息|下来利息][多少|是多少|有多少]",
        f"{{a}}，{_YEARLY}{{p}}，{_COMPOUND}，{{n}}年[能赚|净赚|赚]多少[利息|]",
        "{n}年复利[利息|的利息]多少：本金{a}，{p}",
        f"{{a}}存{{n}}年，{_YEARLY}{{p}}，{_COMPOUND}，利息[多少|一共多少]",
        **_BANK,
    ),
    life(
        "{a} * {p} / 100", 1.2,
        f"存银行{{a}}，{_YEARLY}{{p}}，存[满|]一年[利息|多少利息|利息多少|有多少利息]",
        f"{_DEPOSIT}{{a}}，{_YEARLY}{{p}}，[一年|1年|一年下来|一年到期][利息|的利息|利息多少|能拿多少利息]",
        f"{{a}}[存|放]一年，{_YEARLY}{{p}}，[利息|能生多少利息|利息是多少]",
        f"{{w}}[存了|在银行放了]{{a}}，{_YEARLY}{{p}}，一年[后|]能[拿|得]多少利息",
        "[一年期|定期一年]，{a}，{p}，利息[多少|]",
        f"{_YEARLY}{{p}}，{{a}}[存|放]一年[有|得|给]多少利息",
        "[一年利息|每年利息|年利息]多少：{a}，{p}",
        "[借|贷款]{a}，年利率{p}，一年[利息|要付多少利息|光利息多少]",
        "{a}的一年期[存款|定期|国债|大额存单]，[利率|年利率]{p}，[利息|到期利息][多少|是多少]",
        "[余额宝|理财|基金|国债]里{a}，年化{p}，一年[赚|收益|挣]多少",
        **_BANK,
    ),
    life(
        "{a} * (1 + {p} / 100)", 0.6,
        f"{_DEPOSIT}{{a}}，{_YEARLY}{{p}}，一年后[本息|本息共多少|连本带利多少|一共多少]",
        f"{{a}}存一年，{_YEARLY}{{p}}，[到期|一年后][取|拿|有]多少[钱|]",
        "[借|欠]{a}，年利率{p}，一年后[连本带利|本息]还多少",
        f"[一年期|一年定期]{{a}}，{_YEARLY}{{p}}，本息[合计|和|][多少|]",
        **_BANK,
    ),
    life(
        "{a} * {p} / 100 * {n}", 0.7,
        f"{_DEPOSIT}{{a}}，{_YEARLY}{{p}}，[单利，|不算复利，|]{{n}}年[利息|的利息|一共利息|能拿利息]多少",
        f"{{a}}存{{n}}年[定期|]，{_YEARLY}{{p}}，[到期利息|利息][多少|是多少]",
        f"存{{n}}年定期，{{a}}，{_YEARLY}{{p}}，[利息|到期利息]多少",
        f"{_YEARLY}{{p}}，{{a}}存{{n}}年，[单利|按单利]利息多少",
        **_BANK,
    ),
    life(
        "{a} * {p} / 100 / 12 * {n}", 0.4,
        f"{_DEPOSIT}{{a}}，{_YEARLY}{{p}}，[存|放]{{n}}个月利息[多少|是多少|]",
        f"{{a}}[存|放]{{n}}个月，{_YEARLY}{{p}}，[利息|能得多少利息]",
        "[借|贷]{a}，年利率{p}，{n}个月[利息|的利息]多少",
        **_BANK | {"n": count(2, 11)},
    ),
    life(
        "{a} * {p} / 100 / 12", 0.3,
        f"{{a}}，{_YEARLY}{{p}}，[一个月|每个月|平均每月]利息[多少|是多少]",
        f"[存|放]{{a}}，{_YEARLY}{{p}}，每月[利息|能拿利息]多少",
        **_BANK,
    ),
    life(
        "{a} * {p} / 100 / 365 * {n}", 0.3,
        "[余额宝|零钱通|活期|理财]{a}，年化{p}，{n}天[收益多少|利息多少|利息是多少|赚多少]",
        f"{{a}}放{{n}}天，{_YEARLY}{{p}}，利息多少",
        **_BANK | {"n": count(7, 200)},
    ),
    life(
        "{a} * {p} / 100 / 365", 0.3,
        "[余额宝|零钱通|货币基金|理财][里有|里放了|]{a}，年化{p}，[一天|每天][收益多少|利息多少|利息是多少|赚多少]",
        "{a}，七日年化{p}，一天[多少|赚多少]",
        **_BANK,
    ),
)  # fmt: skip
