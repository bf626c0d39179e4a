"""Bars as keys and values behind a story: bees on my flowers by colour, blue:41 yellow:27; and points in powers of ten, (1e-3, 4)."""

from decimal import Decimal

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.phrase import Shown, Slots, skeleton
from toolcall.datamodules.synthetic.plot.headings import plain_heading
from toolcall.datamodules.synthetic.plot.json_number import json_number
from toolcall.datamodules.synthetic.plot.titles import caption
from toolcall.datamodules.synthetic.plot.vocabulary import english
from toolcall.datamodules.synthetic.words import kept_aside, word

_COLOURS = "blue yellow white red green pink purple orange black grey brown violet teal beige cream gold silver maroon navy turquoise scarlet lilac ivory amber olive crimson"
_DAYS = ("mon tue wed thu fri sat sun", "Mon Tue Wed Thu Fri Sat Sun", "monday tuesday wednesday thursday friday saturday sunday")
_MONTHS = ("jan feb mar apr may jun jul aug sep oct nov dec", "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
_TIMES = ("morning noon afternoon evening night", "dawn noon dusk midnight", "spring summer autumn winter", "q1 q2 q3 q4", "Q1 Q2 Q3 Q4")
_SIZES = ("xs s m l xl xxl", "small medium large huge", "XS S M L XL", "tiny small big")
_FOODS = "tea coffee soup bread rice pasta salad cake fish beans cheese apples pears plums grapes figs melons lemons onions carrots peas leeks garlic corn beets kale"
_PEOPLE = (
    "anna tom priya noah ines wei sara leo fatima ben kim olga ravi mia luca yuki paul nina Omar Eva Hugo Zoe Max Ida Finn Lily Raj Amy"
)
_ANIMALS = "cats dogs birds mice goats sheep hens ducks foxes bees ants wasps moths frogs newts crows robins gulls owls bats deer hares snails spiders"
_ROOMS = "kitchen bath hall attic cellar garage bedroom study porch office lounge pantry loft shed"
_PLACES = "north south east west leeds york bath oslo rome paris berlin madrid lima cairo tokyo delhi boston denver austin dallas"
_SUBJECTS = "maths art music biology history french physics latin drama chemistry geography sport english german"
_SPORTS = "tennis rugby chess golf rowing judo boxing cricket hockey football swimming yoga darts cycling skiing squash"
_ANSWERS = ("yes no maybe", "agree disagree unsure", "pass fail retake", "for against abstained")
_MOODS = ("good ok bad", "happy sad angry tired calm", "calm bored cheerful grumpy")
_WEATHER = ("sun rain snow fog wind", "clear cloudy wet stormy")
_TRANSPORT = "bus car bike train tram walk ferry taxi scooter metro plane"
_SPENT = "rent food fuel phone clothes books gym pets gifts travel power water internet fun savings"

# What it is about, and the labels that belong to it; of those in order, a run.
_STORIES: tuple[tuple[str, tuple[str, ...], bool], ...] = (
    ("[bees on my flowers|butterflies in the garden|cars past my window|balloons at the party|socks in my drawer|marbles in the jar|lego bricks i own|shirts sold|tulips that came up|paint tins left|buttons in grandma's tin|umbrellas on the beach] by colour", (_COLOURS,), False),
    ("[skittles per colour|favourite colours in class|bike colours at the rack|front doors on our street|hats in the crowd|pens we used up|kites today|smarties in a box|cars in the lot]", (_COLOURS,), False),
    ("[steps|my steps|steps this week|visitors|cups of coffee|hours slept|pages read|calories burnt|km run|emails|customers|tips|pushups|screen time|minutes of practice|orders]", _DAYS, True),
    ("[rainfall|power bills|gas used|books read|new members|sales|babies born here|leaks fixed|weddings we catered|downloads|hours of sun]", _MONTHS, True),
    ("[calls at the desk|trains that ran late|dog walks|sugar levels|tickets sold|sales|traffic on our road]", _TIMES, True),
    ("[t-shirts left|shoes returned|coats by size|boxes packed|pizzas ordered|eggs by size]", _SIZES, True),
    ("[what we ate|canteen today|from the allotment|market stall takings|in the freezer|kilos sold|lunch orders|what the kids picked]", (_FOODS,), False),
    ("[points so far|goals this season|chores done|who read most|cookies eaten|darts night|laps swum|bowling scores|books finished|votes]", (_PEOPLE,), False),
    ("[seen on my walk|the shelter has|on the farm|counted in the garden|pets in our class|in the trap camera|rescued this year]", (_ANIMALS,), False),
    ("[square metres per room|plugs per room|lamps by room|dust readings|temperature by room|hours of cleaning]", (_ROOMS,), False),
    ("[parcels by depot|rain by town|sales per branch|flights a day|staff by office|beds by site]", (_PLACES,), False),
    ("[my marks|hours of homework|pupils per subject|books by subject|exam scores]", (_SUBJECTS,), False),
    ("[who plays what|members by sport|club fees|injuries by sport|tickets by sport]", (_SPORTS,), False),
    ("[survey answers|replies so far|the ballot|check results]", _ANSWERS, False),
    ("[how people felt|moods in class|how my days went]", _MOODS, False),
    ("[the weather this month|days of each weather|the sky at noon]", _WEATHER, False),
    ("[how we get to work|trips this month|commuters asked|school run]", (_TRANSPORT,), False),
    ("[where my money went|this month's spending|budget|what i spent|household costs]", (_SPENT,), False),
)  # fmt: skip


def _count(content: Content) -> int:
    return content.rng.randint(7, 9) if content.beyond else content.choose(2, 3, 3, 3, 4, 4, 5, 6)


def _labels(content: Content, families: tuple[str, ...], ordered: bool) -> list[str]:
    """A run of those in order, else any few; some or all of them other words."""
    if content.beyond or (not ordered and families != (_COLOURS,) and content.chance(0.35)):
        names = [word(content, 0.4) for _ in range(_count(content))]
        return list(dict.fromkeys(names)) if len(set(names)) > 1 else _labels(content, families, ordered)
    own = [name for name in content.choose(*families).split() if ordered or not kept_aside(name)]
    count = min(len(own), _count(content))
    first = content.choose(0, content.rng.randint(0, len(own) - count))
    names = own[first : first + count] if ordered else content.rng.sample(own, count)
    return names if len(names) > 1 else _labels(content, families, ordered)


def _values(content: Content, count: int, measured: bool = True) -> list[str]:
    top, places = content.choose(12, 50, 99, 400, 9000), content.choose(0, 0, 1, 2) if measured else 0
    step = content.choose(1, 100, 500) if top == 9000 else 1
    places = 0 if step > 1 else places
    drawn = [content.rng.randint(1, top * 10**places) for _ in range(count)]
    return [f"{(value // step + 1) * step / 10**places:.{places}f}" for value in drawn]


_PAIRS = (
    ("{}:{}", " "), ("{}:{}", " "), ("{}:{}", ", "), ("{}:{}", ","), ("{}={}", " "), ("{}={}", ", "), ("{}={}", ","), ("{} - {}", ", "), ("{} - {}", "; "), ("{} {}", ", "), ("{} {}", " "), ("{} {}", " / "),
    ("{}: {}", ", "), ("{}: {}", "; "), ("{} = {}", ", "), ("{}:{}", "; "), ("{}={}", "; "), ("{} ({})", ", "), ("{}({})", " "), ("{}->{}", " "), ("{}:{}", " | "), ("{}={}", "&"), ("{} => {}", ", "),
)  # fmt: skip


def _bars(content: Content) -> tuple[Slots, Arguments]:
    story, families, ordered = content.choose(*_STORIES)
    names = _labels(content, families, ordered)
    values = _values(content, len(names), families in ((_SPENT,), (_ROOMS,)))
    pair, gap = content.choose(*_PAIRS)
    text = gap.join(pair.format(name, value) for name, value in zip(names, values, strict=True))
    title, titled = _title(content)
    slots = {"story": Shown(skeleton(content.rng, story), ""), "pairs": Shown(text, ""), "title": title}
    return slots, {"kind": "bar", "labels": names, "values": list(map(json_number, values)), **titled}


def _title(content: Content) -> tuple[Shown, Arguments]:
    if content.chance(0.65):
        return caption(content)
    text = plain_heading(content)
    said = content.choose(", title {}", ", title {}", ", call it {}", '. title "{}"', ", titled {}", "; title: {}", ', title "{}"')
    return Shown(said.format(text), "", must=True), {"title": text}


def _power(content: Content, exponent: int) -> tuple[str, str]:
    """A number as people type it, with a power of ten, and with plain decimals."""
    top = content.choose(9, 9, 99)
    digits = content.rng.randint(1 if top == 9 else 10, top)
    mantissa = str(digits) if top == 9 else f"{digits / 10:.1f}"
    plain = format((Decimal(mantissa).scaleb(exponent)).normalize(), "f")
    return f"{mantissa}{content.choose('e', 'e', 'e', 'E')}{exponent}", plain


def _points(content: Content) -> tuple[Slots, Arguments]:
    """x, or y, or both with powers of ten."""
    count = content.rng.randint(6, 7) if content.beyond else content.rng.randint(2, 5)
    which = content.choose("x", "x", "y", "both")
    columns = []
    for column in "xy":
        exponent = content.choose(-1, -2, -3, -3, -4, 2, 3, 4)
        if which in (column, "both"):
            columns.append([_power(content, exponent) for _ in range(count)])
        else:
            columns.append([(value, value) for value in _values(content, count)])
    shown = [[said for said, _ in column] for column in columns]
    x, y = ([json_number(plain) for _, plain in column] for column in columns)
    pair, gap = content.choose(
        ("({}, {})", ", "),
        ("({}, {})", ", "),
        ("({},{})", " "),
        ("({},{})", ","),
        ("({}, {})", "; "),
        ("[{}, {}]", ", "),
        ("({}; {})", " "),
    )
    text = gap.join(pair.format(*point) for point in zip(*shown, strict=True))
    if content.chance(0.2):
        text = f"x = {', '.join(shown[0])}{content.choose('; ', ' and ')}y = {', '.join(shown[1])}"
    title, titled = caption(content)
    return {"points": Shown(text, ""), "title": title}, {"kind": "scatter", "x": x, "y": y, **titled}


_CHART = "[bar chart|bar chart|bar graph|bar plot|column chart|barchart]"
_OF_BARS = english(
    "{story}[,|:| -] {pairs}[,|;] [in|as] [bars|a <chart>]{title}",
    "{story}[:|,|] {pairs}[. |; |, ]<chart>[ please| pls|]{title}",
    "{story} {pairs}[,|.|;] [make|draw|do|give me|show] [a|me a] <chart>{title}",
    "<chart>[,|:| of] {story}[:|,| -] {pairs}{title}",
    "[plot|draw|chart|graph] {story} as [bars|a <chart>][:|,| -] {pairs}{title}",
    "{story}[.|:] {pairs}[.|;] [can you|could you|please] [bar chart it|draw the bars|make a <chart>]{title}",
    "[i counted|i noted|here's|got] {story}[:|,] {pairs}[, | - |. ][bars|<chart>] [please|pls]{title}",
    "[bars|<chart>]: {pairs}[,|;] [it's|that's|this is] {story}{title}",
    "{story}, {pairs}[,|;] [one bar each|a bar each|a column for each]{title}",
    "[hi|hey|ok|so][,|] {story}[:|,] {pairs}[. |, ]bars{title}",
    "{story} ({pairs}) [as a <chart>|in bars|in a <chart>]{title}",
    "[show|put] {story} in [bars|a <chart>], {pairs}{title}",
    "{pairs}[,|;] [that is|that's] {story}[,|;] as [bars|a <chart>]{title}",
    "[my teacher|the boss|our club] wants {story} as [bars|a <chart>][:|,] {pairs}{title}",
    chart=_CHART,
)
_OF_POINTS = english(
    "<scatter> {points}{title}",
    "<scatter>[:| of| with| for| from] {points}{title}",
    "[plot|draw|show|make] [a |the |]<scatter> [of|with|for|from] {points}{title}",
    "{points}[,|;] [as a|make a|in a] <scatter>{title}",
    "[scatter|put|plot] [these|these points|the points][:|] {points} [as a scatter|in a scatter plot|on a scatter plot]{title}",
    "[can you|could you|please] [draw|make|do] a <scatter> [of|with|from] [the points |]{points}{title}",
    "[readings|measurements|lab data|my data]: {points}[.|;] <scatter>[ please|]{title}",
    "[points|data] {points}[,|;] <scatter>[ pls| please|]{title}",
    scatter="[scatter plot|scatter plot|scatter|scatter chart|scatterplot|scatter graph]",
)

FORMS = (Form(_bars, {"en": _OF_BARS}, 1.0), Form(_points, {"en": _OF_POINTS}, 0.2))
