"""Averages of marks, each with its subject."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.calculator.lists.accounts import MEAN, Entries, labels_among, named
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.numbers import number, small
from toolcall.datamodules.synthetic.phrase import Shown

_SUBJECTS = "math physics english history biology chemistry art geography music spanish french pe latin economics science german"
_SUBJECTS_ZH = "语文 数学 英语 物理 化学 生物 历史 地理 政治 体育"


def mark(content: Content) -> Shown:
    """Of a school report."""
    return small(content, 40, 100) if content.chance(0.7) else number(content, 2, 0.2)


_MARKS = Entries(
    labels_among(_SUBJECTS, _SUBJECTS_ZH),
    mark,
    "{l} {v}|{l} {v}|{l}: {v}|{v} in {l}|{l} = {v}|{l} - {v}",
    "{l} was {v}|in {l} i got {v}|{l} is {v}|{l} went {v}",
    "{l}{v}|{l}{v}分|{l}：{v}|{l}是{v}",
    "{l}考了{v}分|{l}得了{v}分",
)

FORMS: tuple[Form, ...] = (
    Form(
        named(MEAN, _MARKS),
        phrasings(
            (
                "{list}[,|;|.| -|:] <average>",
                "[i got|i have|my report says|she got|my kid got|report card:|grades:] {list}[,|;|.] <average>",
                "[average|mean|grade average|average grade] [of|for|with] {list}",
                "[what's|work out|calculate] my [average|mean|grade average|average mark] [with|if i got|for|given] {list}",
                "[what do i average|how good am i on average|where's my average] [with|at|:] {list}",
                "[exam results|this term|school report|final marks][:|,|;| -] {list}[.|,|;] <average>",
                "if [i get|she scores|it's] {list}[,|] what's the average[| mark| grade]",
                "averaging {list} [gives|makes] what",
                "{told}[,|;|.] <average>",
                "if {told}[,|] [what's my average|how good am i on average|what's the mean]",
            ),
            (
                "{list}，<average>",
                "[期末|这次|孩子|我][考试|成绩|][：|]{list}，<average>",
                "{list}的平均分[是多少|多少|]",
                "平均分[是|]多少[？|：|，]{list}",
                "[求|算]一下平均分[：|，]{list}",
                "[各科|成绩单|分数]：{list}，[平均分|均分|平均]",
                "[我|他|孩子|]{told}，<average>",
            ),
        ),
        0.6,
    ),
)
