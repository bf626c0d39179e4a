"""Minutes and hours between two times of the day: trains, shifts, films, naps."""

from collections.abc import Callable

from toolcall.datamodules.synthetic.calculator.everyday.figures import count, sums, whole
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.phrase import Shown, Slots


def _minutes_of(hour: str, minute: int) -> str:
    return f"({hour} * 60 + {minute})" if minute else f"{hour} * 60"


def _of_24(content: Content, hour: int, minute: int) -> Shown:
    text = content.choose(
        f"{hour}:{minute:02}", f"{hour}:{minute:02}", f"{hour}:{minute:02}", f"{hour}.{minute:02}", f"{hour:02}:{minute:02}"
    )
    return Shown(text, _minutes_of(str(hour), minute))


def _of_12(content: Content, hour: int, minute: int) -> Shown:
    half = content.choose(("am", "pm"), ("am", "pm"), (" am", " pm"), ("a.m.", "p.m."))[hour >= 12]
    shown = (hour - 1) % 12 + 1
    text = f"{shown}{half}" if not minute else f"{shown}:{minute:02}{half}"
    return Shown(text, _minutes_of(str(hour) if hour <= 12 else f"({shown} + 12)", minute))


def _same_day(content: Content) -> Slots:
    """A time, and a later one."""
    start = content.rng.randint(5 * 60, 20 * 60)
    end = min(start + content.rng.randint(20, 560), 23 * 60 + 55)
    step = content.choose(1, 5, 5, 15)
    start, end = start // step * step, end // step * step + 1 * (step == 1)
    if start % 60 == end % 60 == 0:  # full hours are told by `_full_hours`
        start -= 15
    clock: Callable[[Content, int, int], Shown] = content.choose(_of_24, _of_24, _of_12)
    return {
        "a": clock(content, *divmod(start, 60)),
        "b": clock(content, *divmod(end, 60)),
        "p": whole(content, content.choose(15, 20, 30, 45, 60, 40) if end - start > 150 else content.choose(5, 10, 15)),
    }


def _overnight(content: Content) -> Slots:
    """Late one day, and early the next one."""
    step = content.choose(1, 5, 15)
    start = content.rng.randint(21 * 60, 23 * 60 + 55) // step * step
    end = content.rng.randint(4 * 60, 8 * 60) // step * step
    clock: Callable[[Content, int, int], Shown] = content.choose(_of_24, _of_12)
    return {"a": clock(content, *divmod(start, 60)), "b": clock(content, *divmod(end, 60))}


def _full_hours(content: Content) -> Slots:
    """Full hours: 9:00 to 17:00, 9 am to 5 pm."""
    start, end = content.rng.randint(5, 11), content.rng.randint(13, 22)
    if content.chance(0.4):
        return {"a": Shown(f"{start}:00", str(start)), "b": Shown(f"{end}:00", str(end))}
    half = content.choose("", " ")
    return {"a": Shown(f"{start}{half}am", str(start)), "b": Shown(f"{end - 12}{half}pm", f"({end - 12} + 12)")}


_MINUTES = {
    "min": "[how many minutes|minutes|how long in minutes|how many mins|that's how many minutes|duration in minutes|minutes please]",
    "h": "[how many hours|hours|how long in hours|hours worked|how many hours is that|hours total]",
}
_TOLD = (
    "[train|bus|coach|ferry|the tram|night bus|flight] [left|leaves|departs|sets off|goes] [at |]{a} and [pulls in|arrives|gets in|is due|lands|gets there] [at |]{b}<,>[minutes on board|<min>|minutes travelling]",
    "[from |]{a} [to|till|until|-|til] {b}<,><min>",
    "[meeting|film|class|exam|the match|surgery|the call|lesson|the lecture] [started|starts|began|begins|kicked off] [at |]{a}[, | and ][ended|ends|finishes|finished|was over] [at |]{b}<,><min>",
    "how many minutes [from {a} to|between {a} and|from {a} until] {b}",
    "[clocked|clock|signed|punched] in [at |]{a}, out [at |]{b}<,>[minutes worked|<min>|how many minutes did i work]",
    "[roast|bread|the cake|kiln|laundry|the glue] [in|went in|on] at {a}, [out|came out|off|done] at {b}<,><min>",
    "[it's|its|now it's] {a}, [my train is|deadline's|deadline is|kickoff is|doors open|the shop shuts|my shift ends] at {b}<,>[minutes left|how many minutes left|how many minutes do i have]",
    "depart {a}, arrive {b}[, minutes|: how many minutes| - journey time in minutes|, duration in min]",
    "[was|i was|he was] [on the road|on the phone|in the lab|at the dentist|in traffic] [from |]{a} [to|till|until] {b}<,><min>",
    "[started|start|began] {a}[,|] [finished|finish|done|end] {b}[, minutes|, how many minutes| - min?]",
)

FORMS: tuple[Form, ...] = (
    *sums(_same_day, ("{b} - {a}", 1.0, _TOLD), parts=_MINUTES),
    *sums(
        _same_day,
        (
            "({b} - {a}) / 60",
            0.7,
            (
                "[from |]{a} [to|till|until|-] {b}<,><h>",
                "[worked|i worked|on shift|open|babysat|he drove|on duty] [from |]{a} [to|till|until] {b}<,><h>",
                "[clocked in|clock in|start] [at |]{a}[, | and ][clocked out|out|clock out|finish] [at |]{b}<,><h>",
                "how many hours [from {a} to|between {a} and|from {a} until] {b}",
                "[shift|shop is open|parking|rental|my shift]: {a} [to|-|until] {b}<,><h>",
                "[left|set off] at {a}, [home|back|there] at {b}<,>[how many hours|hours away|time in hours]",
            ),
        ),
        (
            "{b} - {a} - {p}",
            0.4,
            (
                "[worked|shift|i worked|on site] [from |]{a} [to|till|until] {b} [with|minus] {p} [minutes|min|mins] [lunch|break|of break]<,>[minutes worked|how many minutes worked|net minutes]",
                "[in|start] {a}, [out|end] {b}, {p} min [break|lunch]<,>[minutes worked|working minutes|net minutes]",
                "{a} to {b} less [a break of |]{p} minutes<,><min>",
            ),
        ),
        (
            "({b} - {a} - {p}) / 60",
            0.4,
            (
                "[worked|shift|i worked|on site] [from |]{a} [to|till|until] {b} [with|minus] {p} [minutes|min|mins] [lunch|break|unpaid break]<,>[hours worked|how many paid hours|net hours]",
                "[clock in|start] {a}, [clock out|end] {b}, {p} min [break|lunch]<,>[hours worked|paid hours|how many hours]",
            ),
        ),
        parts=_MINUTES,
    ),
    *sums(
        _overnight,
        (
            "{b} + 24 * 60 - {a}",
            0.4,
            (
                "[slept|i slept|baby slept|asleep] [from |]{a} [to|till|until] {b}<,>[minutes of sleep|<min>]",
                "[night shift|night bus|red eye|guard duty|night train] [from |]{a} to {b} [the next morning|next day|in the morning]<,><min>",
                "[went to bed|lights out|dozed off] [at |]{a}, [up|alarm|woke up] [at |]{b}<,>[minutes of sleep|how many minutes did i sleep]",
                "how many minutes from {a} [tonight|one night] to {b} [tomorrow|the next morning]",
            ),
        ),
        (
            "({b} + 24 * 60 - {a}) / 60",
            0.3,
            (
                "[slept|i slept|she slept] [from |]{a} [to|till|until] {b}<,>[hours of sleep|how many hours|hours slept]",
                "[night shift|on call|guard duty] [from |]{a} to {b} [next morning|the next day]<,><h>",
                "[bed|asleep] at {a}, [up|awake] at {b}<,>[hours slept|how many hours sleep]",
            ),
        ),
        parts=_MINUTES,
    ),
    *sums(
        _full_hours,
        (
            "{b} - {a}",
            0.5,
            (
                "[worked|shift|i worked|open|shop's open] [from |]{a} [to|till|until] {b}<,><h>",
                "how many hours [from {a} to|between {a} and] {b}",
                "[in at|start] {a}, [out at|end] {b}<,><h>",
                "{a} [to|-|until] {b}[, how many hours| in hours|: hours]",
            ),
        ),
        parts=_MINUTES,
    ),
    *sums(
        {"a": count(2, 9), "b": count(5, 55, 5), "c": count(2, 5), "d": count(5, 55, 5)},
        (
            "{a} * 60 + {b} + {c} * 60 + {d}",
            0.3,
            (
                "{a} h {b} min plus {c} h {d} min<,>[total minutes|in minutes|how many minutes]",
                "[first leg|outbound|morning] {a} hours {b} [minutes|min], [second leg|return|afternoon] {c} hours {d}[ minutes| min]<,>[total minutes|minutes in all]",
            ),
        ),
        (
            "{a} * 60 + {b} - {c}",
            0.2,
            ("{a} h {b} min [run|session|film|call] minus {c} minutes [of ads|of breaks|idle]<,>[minutes|minutes left|how many minutes]",),
        ),
    ),
)  # fmt: skip
