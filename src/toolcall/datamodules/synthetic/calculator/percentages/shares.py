"""How large a part is in percent: points scored, people who came, games won."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown, Slots


def _part(content: Content) -> tuple[Slots, Arguments]:
    """A part `a` of the whole `b`."""
    whole = content.choose(20, 25, 40, 50, 60, 80, 100, 120, content.rng.randint(8, 60), content.rng.randint(8, 400))
    if content.beyond:
        whole = content.rng.randint(10**7, 10**9)
    part = content.rng.randint(whole // 3, whole - 1)
    worded = content.spelled and not content.beyond
    part_text, whole_text = (in_words(n, content) if worded else str(n) for n in (part, whole))
    slots = {"a": Shown(part_text, str(part)), "b": Shown(whole_text, str(whole))}
    return slots, {"expression": f"{part} / {whole} * 100"}


FORMS: tuple[Form, ...] = (
    Form(
        _part,
        phrasings(
            (
                "[scored|i scored|got|i got|she got] {a} out of {b}[,|;|.] <in percent>",
                "[scored|i scored|he scored] {a} out of {b} [points |]in percent",
                "{a} [of|out of] {b} [people |kids |guests |students |][came|showed up|turned up|were there|passed|voted][,|;|.] <in percent>",
                "[score|result|grade|mark][:| of|] {a} out of {b}[,|;|] <in percent>",
                "[i had|i got|she had] {a} of {b} [right|correct][,|;|.] <in percent>",
                "[won|we won|they won] {a} of [our |the |]{b} [games|matches][,|;|.] [win rate in percent|what's the win rate in percent|what percentage is that|how many percent]",
                "{a} out of {b} [on|in] [the|my] [test|exam|quiz][,|;|.] <in percent>",
                "[attendance|turnout|pass rate|success rate|hit rate] [in percent|as a percentage] [if|when] {a} of {b} [came|voted|passed|did it|hit]",
                "what [percent|percentage] [is it|is that] if {a} of {b} [came|passed|were right|said yes]",
                "[read|i've read|she read] {a} of {b} pages[,|;|.] <in percent>",
                "[of|out of] {b} [questions|students|shots|emails] {a} were [right|there|in|answered][,|;|.] <in percent>",
                "{a} [hits|goals|right answers|sales] [from|in] {b} [tries|shots|attempts|calls][,|;|.] <in percent>",
            ),
            (
                "[全班|班里|一共]{b}人，[到了|来了|出勤]{a}人，出勤率[是多少|多少|]",
                "{b}[人|个学生]{a}[人|个][到了|出勤|来上课]，出勤率[多少|是多少]",
                "{b}道题[对了|做对|答对]{a}道，正确率[是多少|多少|]",
                "满分{b}[分|]，[考了|得了|我得]{a}[分|]，[百分之几|是百分之多少|得分率多少]",
                "{b}人[参加|考试|投票]，{a}人[及格，及格率|通过，通过率|赞成，支持率][是多少|多少|]",
                "[打了|一共|比赛]{b}场，赢了{a}场，胜率[是多少|多少|]",
                "[投|投了]{b}[个球|次]，[进了|中了]{a}[个|次]，命中率[是多少|多少|]",
                "{b}里[面|][有|对了|来了]{a}，[是百分之几|百分之多少|占百分之几]",
                "[应到|应出席]{b}人，[实到|实际到]{a}人，[出勤率|出席率][多少|是多少]",
                "[种了|播了]{b}[棵|颗]，活了{a}[棵|颗]，成活率[多少|是多少]",
            ),
            {
                "in percent": "[what's that in percent|how many percent is that|what percent is that|in percent|what percentage is that|as a percentage|percent?|how much is that in percent]"
            },
        ),
        1.2,
    ),
)
