"""Conversions told with the thing that is measured: an 8 oz steak, a 26 mile race, a 5 gallon tank."""

from toolcall.datamodules.synthetic.calculator.everyday.figures import count, measure, sums
from toolcall.datamodules.synthetic.form import Form

_VALUES = {"a": count(4, 60), "b": measure(2, 45, 1, 0.5), "c": count(40, 300)}


def _told(expression: str, weight: float, source: str, things: str, target: str) -> tuple[Form, ...]:
    """A measure of some thing in one unit, and another unit."""
    slot = expression[: expression.index("}") + 1]
    singular, plural = source.split("/")
    return sums(
        _VALUES,
        (
            expression,
            weight,
            (
                f"[my|the|this|one|that] {slot} {singular} [{things}] is how many {target}",
                f"how many {target} is [the|this|my|that] {slot} {singular} [{things}]",
                f"[my|the|this|our] [{things}] is {slot} {plural}<,>[how many {target}|in {target}|what's that in {target}]",
                f"[{things}], {slot} {plural}[, | - |: ][in {target}|how many {target}|{target}]",
                f"{slot} {singular} [{things}] in {target}",
                f"[it says|label says|form says|they want|spec says] {slot} {plural}<,>[how many {target}|in {target}|what's that in {target}]",
                f"how many {target} [is|are there in] a [{things}] of {slot} {plural}",
                f"[need|i need|they need] {slot} {plural} in {target}",
            ),
        ),
    )


FORMS: tuple[Form, ...] = (
    *_told("{a} * 28.349523125", 1.0, "[oz|ounce]/[oz|ounces]", "steak|burger|fillet|bag of nuts|bar|parcel|glove|letter|pack|chop", "[grams|g|grams|gr]"),
    *_told("{b} * 0.45359237", 1.0, "[lb|pound]/[lb|lbs|pounds]", "baby|turkey|dumbbell|bass|kettlebell|parcel|suitcase|puppy|bag of flour|salmon|roast|pumpkin", "[kg|kilos|kilograms]"),
    *_told("{b} / 0.45359237", 0.6, "[kg|kilo]/[kg|kilos]", "suitcase|barbell|dog|sack|parcel|goose|rucksack|catch|cat|crate", "[lbs|pounds|lb]"),
    *_told("{b} * 1.609344", 0.8, "[mile|mi]/miles", "commute|race|hike|detour|trail|run|route|walk|bike ride|drive", "[km|kilometres|kilometers]"),
    *_told("{b} / 1.609344", 0.7, "[km|k]/km", "race|hike|commute|stage|ride|loop|crossing|run|trail|drive", "[miles|miles|mi]"),
    *_told("{a} * 2.54", 0.8, "[inch|in]/inches", "screen|tv|pipe|monitor|plank|tire|pizza|rod|waist|shelf|hem|frame|wheel|bolt", "[cm|centimetres|cm]"),
    *_told("{c} / 2.54", 0.4, "cm/cm", "skis|desk|rug|curtain|snowboard|plant|shelf|sofa|surfboard|fish", "[inches|inches]"),
    *_told("{b} * 0.3048", 0.6, "[foot|ft]/[feet|ft]", "ladder|boat|trailer|pole|snake|beam|fence|tree|hose|truck|wall", "[metres|meters|m]"),
    *_told("{a} * 3.785411784", 0.6, "gallon/gallons", "tank|fish tank|cooler|bucket|barrel|keg|drum|jug|boiler", "[litres|liters|l]"),
    *_told("{b} * 4046.8564224", 0.4, "acre/acres", "field|farm|plot|grove|vineyard|paddock|lot|meadow", "[square metres|sqm|m2]"),
    *_told("{b} * 1024", 0.5, "[gb|gig]/[gb|gigs]", "file|game|backup|video|download|dump|dataset|photo library|patch", "[mb|megabytes]"),
)  # fmt: skip
