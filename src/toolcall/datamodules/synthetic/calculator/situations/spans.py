"""Periods and the longer ones that hold so many of them, which nobody says: a month, and a year."""

from toolcall.datamodules.synthetic.content import Content, Language
from toolcall.datamodules.synthetic.phrase import Shown

EACH: dict[str, dict[Language, tuple[str, ...]]] = {
    "minute": {"en": ("a minute", "per minute", "every minute"), "zh": ("每分钟", "一分钟")},
    "hour": {"en": ("an hour", "an hour", "per hour", "every hour"), "zh": ("每小时", "一小时", "每个小时")},
    "day": {"en": ("a day", "a day", "every day", "per day", "each day", "daily"), "zh": ("每天", "每天", "一天", "每日")},
    "week": {
        "en": ("a week", "a week", "every week", "per week", "each week", "weekly"),
        "zh": ("每周", "每周", "一周", "每个星期", "每星期"),
    },
    "month": {
        "en": ("a month", "a month", "every month", "per month", "each month", "monthly"),
        "zh": ("每月", "每月", "每个月", "一个月"),
    },
    "quarter": {"en": ("a quarter", "every quarter", "per quarter"), "zh": ("每季度", "一个季度", "每个季度")},
    "year": {"en": ("a year", "a year", "per year", "every year", "each year"), "zh": ("每年", "一年")},
}
"""How often something is paid or done."""
_LONGER: dict[str, dict[Language, tuple[str, ...]]] = {
    "hour": {"en": ("an hour",), "zh": ("一小时", "一个小时")},
    "day": {"en": ("a day", "a whole day"), "zh": ("一天", "一整天")},
    "week": {"en": ("a week", "a week", "one week"), "zh": ("一周", "一周", "一个星期", "一星期", "一个礼拜")},
    "fortnight": {"en": ("a fortnight",), "zh": ("两个星期", "两周")},
    "half a year": {"en": ("half a year",), "zh": ("半年",)},
    "year": {"en": ("a year", "a year", "a year", "one year", "a whole year"), "zh": ("一年", "一年", "一整年", "全年")},
    "decade": {"en": ("a decade",), "zh": ("十年",)},
}
_SEVERAL: dict[str, dict[Language, str]] = {
    "hour": {"en": "hours", "zh": "个小时"},
    "day": {"en": "days", "zh": "天"},
    "week": {"en": "weeks", "zh": "周"},
    "year": {"en": "years", "zh": "年"},
}

PAID = (
    *(("month", "year", 12),) * 6, *(("day", "week", 7),) * 3, *(("week", "year", 52),) * 3, *(("day", "year", 365),) * 2,
    ("month", "half a year", 6), ("quarter", "year", 4), ("day", "fortnight", 14), ("year", "decade", 10),
)  # fmt: skip
"""A period, a longer one, and how many of the first it holds; the usual ones come several times."""
DONE = (
    *(("day", "week", 7),) * 6, *(("minute", "hour", 60),) * 2, *(("hour", "day", 24),) * 2, *(("week", "year", 52),) * 2,
    *(("month", "year", 12),) * 2, *(("day", "year", 365),) * 2, ("day", "fortnight", 14),
)  # fmt: skip
SEVERAL = (
    *(("day", "week", 7),) * 5, *(("month", "year", 12),) * 3, *(("week", "year", 52),) * 2, ("minute", "hour", 60), ("hour", "day", 24),
)  # fmt: skip


def each(content: Content, period: str) -> Shown:
    """How often: every month, 每月."""
    return Shown.verbatim(content.choose(*EACH[period][content.language]))


def per(content: Content, period: str) -> Shown:
    """In one of them: a month, per month, 每月."""
    return Shown.verbatim(
        content.choose(*EACH[period][content.language][:2], EACH[period]["zh"][0] if content.chinese else f"per {period}")
    )


def longer(content: Content, period: str) -> Shown:
    """The longer one: a year, 一年."""
    return Shown.verbatim(content.choose(*_LONGER[period][content.language]))


def several(content: Content, period: str) -> Shown:
    """What a number of the longer one is called: years, 年."""
    return Shown.verbatim(_SEVERAL[period][content.language])
