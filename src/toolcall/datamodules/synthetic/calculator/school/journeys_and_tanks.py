"""Ways there and back, at a speed, in a time; tanks that lose water; books and practice by the day."""

from collections.abc import Sequence

from toolcall.datamodules.synthetic.calculator.school.problem import Settings, between, each, problem
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form

# What moves, with its verb in the present and the past.
_MOVING: Settings = (
    ("train", "travels", "traveled"), ("car", "drives", "drove"), ("bus", "goes", "went"), ("truck", "drives", "drove"), ("ship", "sails", "sailed"),
    ("ferry", "sails", "sailed"), ("tram", "goes", "went"), ("motorbike", "goes", "went"), ("van", "drives", "drove"), ("hawk", "flies", "flew"),
    ("pigeon", "flies", "flew"), ("taxi", "drives", "drove"), ("coach", "travels", "traveled"), ("dolphin", "swims", "swam"), ("balloon", "flies", "flew"),
)  # fmt: skip
_MOVING_ZH: Settings = (("汽车", "辆"), ("火车", "列"), ("客车", "辆"), ("货车", "辆"), ("大巴", "辆"))
# What holds a stock, what of, how it goes down.
_TANKS: Settings = (
    ("tank", "liters of water", "loses"), ("barrel", "liters of oil", "loses"), ("pool", "liters of water", "loses"), ("silo", "tons of grain", "gives out"),
    ("tank", "gallons of water", "leaks"), ("kitchen", "kilos of rice", "uses"), ("bakery", "kilos of flour", "uses"), ("barn", "kilos of hay", "uses"),
    ("pond", "liters of water", "loses"), ("cistern", "liters of water", "leaks"), ("zoo", "kilos of meat", "uses"), ("camp", "liters of milk", "uses"),
    ("van", "liters of fuel", "burns"), ("canteen", "kilos of sugar", "uses"), ("café", "liters of juice", "sells"), ("bucket", "liters of paint", "loses"),
)  # fmt: skip
_SPEED, _HOURS = between(20, 60, 90, 120), between(2, 9)
_FEW = between(3, 9, 25)


def _way(content: Content) -> Sequence[int | str]:
    way = f"{content.rng.randint(0, 5)}.{content.rng.randint(1, 9)}" if content.chance(0.5) else content.rng.randint(2, 9)
    return way, content.rng.randint(2, 20)


def _distance_and_time(content: Content) -> Sequence[int]:
    speed, hours = content.rng.randint(20, content.choose(60, 90, 120)), content.rng.randint(2, 9)
    return speed * hours, hours


def _distance_and_speed(content: Content) -> Sequence[int]:
    distance, hours = _distance_and_time(content)
    return distance, distance // hours


def _stock(content: Content) -> Sequence[int]:
    loss, days = content.rng.randint(3, content.choose(15, 60)), content.rng.randint(2, 12)
    rest = content.rng.randint(5, 200)
    stock = loss * days + rest
    return -(-stock // 10) * 10 if content.chance(0.6) else stock, loss, days


def _book(content: Content) -> Sequence[int]:
    daily = content.rng.randint(3, 30)
    return daily * content.rng.randint(3, 20), daily


FORMS: tuple[Form, ...] = (
    problem(
        "{a} * 2 * {b}",
        _way,
        (
            "{w} lives {a} km from school and [walks|cycles|rides] there and back [every day|each day]. How [many km|far] does {he} go in {b} days",
            "The way to [school|work|the pool|the market] is {a} [km|miles]. {w} goes there and back on {b} days. How far is that [in all|altogether]",
            "{a} km to school, there and back, {b} days[. |, ][how many km|how far in all|total]",
            "school {a} km, both ways, {b} days, total km",
            "How far does {w} [walk|cycle|travel] in {b} days if {he} goes {a} km to [school|work] and {a} km back [daily|each day]",
            "{w} [cycles|walks|drives] {a} [km|miles] to [work|school|training] and the same way home. How far is that in {b} days",
            "It is {a} km to {v}'s house. {w} goes and returns {b} times. How many km [in all|altogether|is that]",
            "school is {a} km away. both ways for {b} days, how many km",
        ),
        (
            "{w}家到学校{a}公里，每天往返一次，{b}天[一共|共]走多少公里",
            "从家到[公园|学校]{a}公里，来回{b}次，一共多少",
        ),
        0.9,
    ),
    problem(
        "{a} * {b}",
        each(_SPEED, _HOURS),
        (
            "A {x} {y} {a} [km|miles] [an|per|every|each] hour. How far is that in {b} hours",
            "A {x} {z} at {a} [km/h|mph|km per hour|miles per hour] for {b} hours. [How far was that|What distance is that|How far did it get]",
            "{a} km/h for {b} [hours|h][. |, ][how far|distance|how many km]",
            "{w} drives {a} km [an|per] hour. How many km [is that|does {he} drive] in {b} hours",
            "[If|When] a {x} {y} {a} km every hour, how [far does it get|many km is that] in {b} hours",
            "{w} reads {a} pages an hour. How many pages does {he} read in {b} hours",
        ),
        ("一{u}{x}每小时行{a}公里，{b}小时行多少公里", "{x}速度每小时{a}公里，开了{b}小时，[走了|行了]多少公里"),
        0.9, _MOVING, _MOVING_ZH,
    ),
    problem(
        "{b} * {a}",
        each(_SPEED, _HOURS),
        (
            "A {x} {z} for {b} hours at {a} [km/h|mph|km per hour]. How far [did it go|was that]",
            "How far does {w} get in {b} hours at {a} km [an|per] hour",
            "{b} hours at {a} [km/h|mph][. |, ]how far",
            "[In|For] {b} hours {w} [drives|travels] {a} km [an|each|every] hour. [Find the distance|How many km is that]",
        ),
        ("{x}开了{b}小时，每小时{a}公里，[一共行|行了]多少公里",),
        0.5, _MOVING, _MOVING_ZH,
    ),
    problem(
        "{a} / {b}",
        _distance_and_time,
        (
            "A {x} {y} {a} [km|miles] in {b} hours. [What is its speed|How far is that per hour|How fast is that]",
            "{w} [drives|travels] {a} km in {b} hours. How many km [an hour|per hour|is that each hour]",
            "{a} km in {b} [hours|h][. |, ][speed|how fast|km per hour]",
        ),
        ("{x}{b}小时行{a}公里，每小时行多少公里", "{a}公里，{b}小时到，速度多少"),
        0.8, _MOVING, _MOVING_ZH,
    ),
    problem(
        "{a} / {b}",
        _distance_and_speed,
        (
            "The trip is {a} [km|miles] long. At {b} [an|per] hour, how many hours does it take",
            "How long does {w} need for {a} km at {b} km [an|per] hour",
            "How many hours does it take to go {a} km at {b} [km/h|km per hour]",
            "{a} km at {b} km/h[. |, ][how long|how many hours]",
            "A {x} {y} {b} km an hour. How many hours does it need for {a} km",
        ),
        ("{a}公里的路，每小时行{b}公里，要几小时",),
        0.7, _MOVING, _MOVING_ZH,
    ),
    problem(
        "{a} * {b}",
        each(between(3, 6, 18), _HOURS),
        (
            "{w} [cycles|skates|jogs] {a} km [an|per|every] hour. How many km [is that|does {he} do] in {b} hours",
            "{w} runs {a} km [a|every|each] day. How far is that in {b} days",
            "{a} km a day, {b} days[. |, ]how many km",
            "If {w} walks {a} km a day, how far [is that|does {he} walk] in {b} days",
        ),
        ("{w}每天跑{a}圈，{b}天一共跑多少圈", "{w}每天走{a}公里，{b}天走多少公里"),
        0.6,
    ),
    problem(
        "{a} - {b} * {c}",
        _stock,
        (
            "A {x} has {a} {y} and {z} {b} [a|every|each] day. How much is left after {c} days",
            "A {x} has {a} {y}. Each day it {z} {b}. [What is left|How much is left|How much remains] after {c} days",
            "{a} {y}, {b} less [every|each] day[. |, ]how much after {c} days",
            "{x} {a} {y}, {z} {b} a day, [left after {c} days|{c} days, how much left]",
            "If a {x} with {a} {y} {z} {b} a day, how much is left [in|after] {c} days",
            "The {x} had {a} {y} and {z} {b} per day. After {c} days, how much is [left|there]",
            "A book has {a} pages. {w} reads {b} pages a day. How many pages are left after {c} days",
            "{w} has to walk {a} km. {He} walks {b} km a day. How many km are left after {c} days",
            "A candle is {a} mm tall and gets {b} mm shorter each hour. How tall is it after {c} hours",
            "{w} must do {a} sums and does {b} a day. How many are left after {c} days",
            "book of {a} pages, {b} a day, {c} days done[. |, ]how many pages left",
        ),
        (
            "[水箱|水池]有{a}升水，每天用{b}升，{c}天后还剩多少升",
            "一本书{a}页，{w}每天看{b}页，看了{c}天，还剩多少页",
            "[仓库|食堂]有{a}公斤大米，每天用{b}公斤，用了{c}天，还剩多少公斤",
        ),
        1.2, _TANKS,
    ),
    problem(
        "{a} / {b}",
        _book,
        (
            "A book has {a} pages. {w} reads {b} pages a day. How many days does {he} need",
            "How many days does {w} need for a book of {a} pages at {b} pages a day",
            "{a} pages, {b} a day[. |, ]how many days",
            "There are {a} [kilos of rice|liters of milk|cans of food] and {b} are used every day. How many days do they last",
            "{w} has {a} [sums|words|verses] to [do|learn] and does {b} a day. How many days is that",
            "A [field has {a} rows|wall has {a} bricks|road has {a} meters]. A worker does {b} a day. How many days does it take",
        ),
        ("一本书{a}页，每天看{b}页，几天看完", "{a}公斤大米，每天吃{b}公斤，能吃几天"),
        0.8,
    ),
    problem(
        "{a} * {b} + {c} * {d}",
        each(_FEW, _HOURS, _FEW, _HOURS),
        (
            "{w} cycles {a} km/h for {b} hours, then {c} km/h for {d} hours. How far [is that|in all]",
            "{w} reads {a} pages a day for {b} days and {c} pages a day for {d} days. How many pages [in all|altogether]",
            "{a} km/h for {b} h, then {c} km/h for {d} h[. |, ]how far [in all|altogether]",
            "How far in all: {a} km an hour for {b} hours and {c} km an hour for {d} hours",
            "{w} runs {a} laps a day for {b} days and then {c} laps for {d} days. How many laps",
        ),
        ("{x}先以每小时{a}公里行{b}小时，再以每小时{c}公里行{d}小时，一共行多少公里",),
        0.6, _MOVING, _MOVING_ZH,
    ),
    problem(
        "{a} * {b}",
        each(between(10, 45, 60), between(3, 7, 14)),
        (
            "{w} practices the [piano|violin|drums|flute] {a} minutes a day. How many minutes is that in {b} days",
            "{w} [reads|runs|swims|draws] {a} minutes every day. How many minutes [is that |does {he} do ]in {b} days",
            "{a} minutes of [reading|sport|piano] a day, {b} days[. |, ]how many minutes",
            "One lesson lasts {a} minutes. How long are {b} lessons",
            "How many minutes are {a} minutes a day for {b} days",
        ),
        ("{w}每天[练琴|看书|跑步]{a}分钟，{b}天一共多少分钟",),
        0.6,
    ),
)  # fmt: skip
