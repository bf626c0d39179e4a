"""Units, the fixed factors between them, and the content of a conversion."""

from collections.abc import Callable
from dataclasses import dataclass

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments
from toolcall.datamodules.synthetic.numbers import number
from toolcall.datamodules.synthetic.phrase import Shown, Slots, write


@dataclass(frozen=True)
class Unit:
    """Names in the plural, first of all; the usual ones come twice."""

    en: tuple[str, ...]
    zh: tuple[str, ...]


_U = {
    "km": Unit(("km", "kilometers", "kilometres", "kms", "kilometer"), ("公里", "公里", "千米", "km")),
    "mi": Unit(("miles", "miles", "mi", "mile"), ("英里",)),
    "m": Unit(("meters", "metres", "m", "meter"), ("米", "米", "m")),
    "cm": Unit(("cm", "cm", "centimeters", "centimetres"), ("厘米", "厘米", "公分", "cm")),
    "mm": Unit(("mm", "millimeters", "millimetres"), ("毫米", "mm")),
    "in": Unit(("inches", "inches", "in", "inch"), ("英寸", "英寸")),
    "ft": Unit(("feet", "feet", "ft", "foot"), ("英尺",)),
    "yd": Unit(("yards",), ("码",)),
    "kg": Unit(("kg", "kilos", "kilograms", "kilo", "kgs"), ("公斤", "公斤", "千克", "kg")),
    "g": Unit(("grams", "g", "gram", "gr"), ("克", "克", "g")),
    "lb": Unit(("pounds", "pounds", "lbs", "lb", "pound"), ("磅",)),
    "oz": Unit(("ounces", "oz"), ("盎司",)),
    "jin": Unit((), ("斤",)),
    "h": Unit(("hours", "hours", "hrs", "h", "hour"), ("小时", "小时", "个小时", "个钟头")),
    "min": Unit(("minutes", "minutes", "mins", "min", "minute"), ("分钟",)),
    "s": Unit(("seconds", "secs", "sec"), ("秒", "秒钟")),
    "d": Unit(("days",), ("天",)),
    "w": Unit(("weeks",), ("周", "个星期", "星期")),
    "y": Unit(("years",), ("年",)),
    "mon": Unit(("months",), ("个月",)),
    "l": Unit(("liters", "litres", "l", "liter"), ("升", "公升", "L")),
    "ml": Unit(("ml", "milliliters", "mls"), ("毫升", "毫升", "ml")),
    "gal": Unit(("gallons", "gallons", "us gallons", "gallon"), ("加仑",)),
    "c": Unit(("celsius", "degrees celsius", "c", "°C", "degrees c", "centigrade"), ("摄氏度", "摄氏度", "℃", "°C")),
    "f": Unit(("fahrenheit", "degrees fahrenheit", "f", "°F", "degrees f"), ("华氏度", "华氏度", "℉", "°F")),
    "t": Unit(("tons", "tonnes"), ("吨",)),
    "kb": Unit(("kb", "kilobytes"), ("KB",)),
    "mb": Unit(("mb", "megabytes"), ("MB",)),
    "gb": Unit(("gb", "gigabytes", "gigs"), ("GB", "G")),
    "doz": Unit(("dozen",), ("打",)),
    "q": Unit(("quarters",), ()),
    "cent": Unit(("cents",), ("分钱",)),
    "dollar": Unit(("dollars",), ()),
    "kmh": Unit(("km/h", "kph", "kmh", "kilometers per hour", "kilometers an hour"), ("公里每小时", "km/h")),
    "mph": Unit(("mph", "miles per hour", "miles an hour"), ("英里每小时", "mph")),
    "acre": Unit(("acres",), ("英亩",)),
    "sqm": Unit(("square meters", "sqm", "square metres"), ("平方米", "平米", "平方")),
    "mu": Unit((), ("亩",)),
    "cup": Unit(("cups",), ()),
    "pint": Unit(("pints",), ()),
    "tbsp": Unit(("tablespoons", "tbsp"), ()),
    "tsp": Unit(("teaspoons", "tsp"), ()),
    "rad": Unit(("radians", "rad"), ("弧度",)),
    "deg": Unit(("degrees",), ("度", "角度")),
    "nmi": Unit(("nautical miles",), ("海里",)),
    "kn": Unit(("knots",), ("节",)),
    "mps": Unit(("m/s", "meters per second"), ("米每秒", "m/s")),
    "st": Unit(("stone",), ()),
    "mg": Unit(("mg", "milligrams"), ("毫克", "mg")),
    "sqft": Unit(("square feet", "sq ft", "sqft"), ("平方英尺",)),
    "ha": Unit(("hectares",), ("公顷",)),
    "tb": Unit(("tb", "terabytes"), ("TB",)),
    "floz": Unit(("fluid ounces", "fl oz"), ()),
    "qt": Unit(("quarts",), ()),
    "kcal": Unit(("kcal", "kilocalories"), ("千卡", "大卡")),
    "kj": Unit(("kj", "kilojoules"), ("千焦",)),
    "dec": Unit(("decades",), ()),
    "ms": Unit(("milliseconds", "ms"), ("毫秒",)),
}

_FACTORS = """
km mi / 1.609344; mi km * 1.609344; m ft / 0.3048; ft m * 0.3048; in cm * 2.54; cm in / 2.54; ft cm * 30.48; cm ft / 30.48; ft in * 12; in ft / 12; yd m * 0.9144; m yd / 0.9144; yd ft * 3; mi ft * 5280
km m * 1000; m km / 1000; m cm * 100; cm m / 100; cm mm * 10; mm cm / 10; m mm * 1000; mm m / 1000; mm in / 25.4; in mm * 25.4; in m * 0.0254; m in / 0.0254; ft yd / 3; kg lb / 0.45359237; lb kg * 0.45359237; oz g * 28.349523125; g oz / 28.349523125; lb oz * 16; oz lb / 16; kg g * 1000; g kg / 1000; t kg * 1000; kg t / 1000
lb g * 453.59237; jin kg / 2; kg jin * 2; jin g * 500; h min * 60; min h / 60; min s * 60; s min / 60; h s * 3600; s h / 3600; d h * 24; h d / 24; w d * 7; d w / 7; d min * 1440; w h * 168; y mon * 12; mon y / 12; y d * 365; y w * 52; s ms * 1000; ms s / 1000; l ml * 1000; ml l / 1000
gal l * 3.785411784; l gal / 3.785411784; cup ml * 236.5882365; pint cup * 2; tbsp tsp * 3; gb mb * 1024; mb gb / 1024; mb kb * 1024; kmh mph / 1.609344; mph kmh * 1.609344; dollar cent * 100; cent dollar / 100; acre sqm * 4046.8564224; deg rad * pi / 180; rad deg * 180 / pi; mu sqm * 2000 / 3
nmi km * 1.852; km nmi / 1.852; kn kmh * 1.852; mps kmh * 3.6; kmh mps / 3.6; st lb * 14; st kg * 6.35029318; lb st / 14; g mg * 1000; mg g / 1000; kg oz / 0.028349523125; oz kg * 0.028349523125
sqm sqft / 0.09290304; sqft sqm * 0.09290304; ha sqm * 10000; ha acre / 0.40468564224; acre ha * 0.40468564224; tb gb * 1024; gb tb / 1024; kb mb / 1024; floz ml * 29.5735295625; ml floz / 29.5735295625; cup floz * 8
qt l * 0.946352946; gal qt * 4; yd in * 36; yd cm * 91.44; ml cup / 236.5882365; tsp tbsp / 3; cup tbsp * 16; kcal kj * 4.184; kj kcal / 4.184; dec y * 10; y dec / 10; mi yd * 1760; mi m * 1609.344; m mi / 1609.344; ft mi / 5280; min d / 1440; h w / 168; d s * 86400
"""
_CONVERSIONS = [(*part.split(maxsplit=2),) for line in _FACTORS.strip().split("\n") for part in line.split("; ")]
_USUAL = {"km", "mi", "m", "cm", "in", "ft", "kg", "lb", "g", "oz", "h", "min", "s", "d", "l", "gal"}
"""Units that most conversions are between."""
_KNOWN = {"w", "y", "mon", "yd", "ml", "gb", "mb", "kb", "kmh", "mph", "sqm", "sqft", "jin"}
"""Units that come next."""
_SELDOM = (
    {"d", "min"}, {"d", "s"}, {"h", "s"}, {"mi", "ft"}, {"mi", "m"}, {"in", "m"}, {"kg", "oz"}, {"g", "lb"}, {"yd", "in"}, {"yd", "cm"},
)  # fmt: skip
"""Units that few convert into each other, usual as they are."""


def _names(content: Content, unit: str) -> tuple[str, ...]:
    return _U[unit].zh if content.chinese else _U[unit].en


def conversion(content: Content, between: frozenset[str] | None = None) -> tuple[Slots, Arguments]:
    """A measure in one unit, and another unit; the usual ones more often."""
    while True:
        source, target, factor = content.choose(*_CONVERSIONS)
        if between is not None and not between >= {source, target}:
            continue
        if _names(content, source) and _names(content, target) and content.chance(_share(source, target)):
            break
    slots = {
        "a": number(content, 3, 0.25),
        "u": Shown.verbatim(content.choose(*_names(content, source))),
        "v": Shown.verbatim(content.choose(*_names(content, target))),
    }
    return slots, {"expression": f"{slots['a'].value} {factor}"}


def _share(source: str, target: str) -> float:
    """How many of the times that a conversion comes up it is asked for."""
    pair = {source, target}
    if pair in _SELDOM:
        return 0.35
    if pair <= _USUAL:
        return 1.0
    return 0.55 if pair <= _USUAL | _KNOWN else 0.12


def temperature(content: Content) -> tuple[Slots, Arguments]:
    """Degrees of one scale, and the other scale."""
    source, target, formula = content.choose(("f", "c", "({a} - 32) * 5 / 9"), ("c", "f", "{a} * 9 / 5 + 32"))
    value = number(content, 2 if content.chance(0.6) else 3, 0.15)
    if content.chance(0.12) and not content.spelled:
        value = Shown(f"-{value.text}", f"-{value.value}")
    slots = {
        "a": value,
        "u": Shown.verbatim(content.choose(*_names(content, source))),
        "v": Shown.verbatim(content.choose(*_names(content, target))),
    }
    return slots, {"expression": write(formula, slots)}


def temperature_first(content: Content) -> tuple[Slots, Arguments]:
    """As Chinese says it, the scale before the number: 华氏68度."""
    source, target, formula = content.choose(("华氏", "摄氏", "({a} - 32) * 5 / 9"), ("摄氏", "华氏", "{a} * 9 / 5 + 32"))
    slots = {"a": number(content, 2, 0.15), "u": Shown.verbatim(source), "v": Shown.verbatim(target)}
    return slots, {"expression": write(formula, slots)}


_SINGULAR = {
    "km": "a kilometer",
    "mi": "a mile",
    "m": "a meter",
    "in": "an inch",
    "ft": "a foot",
    "yd": "a yard",
    "kg": "a kilo",
    "lb": "a pound",
    "oz": "an ounce",
    "h": "an hour",
    "min": "a minute",
    "d": "a day",
    "w": "a week",
    "y": "a year",
    "l": "a liter",
    "gal": "a gallon",
    "cup": "a cup",
    "pint": "a pint",
    "tbsp": "a tablespoon",
    "gb": "a gigabyte",
    "mb": "a megabyte",
    "acre": "an acre",
    "ha": "a hectare",
    "st": "a stone",
    "nmi": "a nautical mile",
}


def single(content: Content) -> tuple[Slots, Arguments]:
    """One of a unit: `u` says both."""
    while True:
        source, target, factor = content.choose(*_CONVERSIONS)
        if source in _SINGULAR and _names(content, source) and _names(content, target):
            break
    article, _, name = _SINGULAR[source].partition(" ")
    one = (
        f"{content.choose('一', '1')}{content.choose(*_U[source].zh)}"
        if content.chinese
        else f"{content.choose(article, article, 'one', '1', 'a single')} {name}"
    )
    return {"u": Shown(one, "1"), "v": Shown.verbatim(content.choose(*_names(content, target)))}, {"expression": f"1 {factor}"}


def among(*units: str) -> Callable[[Content], tuple[Slots, Arguments]]:
    """Conversions between some of the units alone."""
    return lambda content: conversion(content, frozenset(units))
