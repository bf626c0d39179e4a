"""Bars told with the value before the label or a verb between, labels in quotes or with accents and digits, titles anywhere in the request."""

from collections.abc import Callable
from functools import partial

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown, Slots, skeleton
from toolcall.datamodules.synthetic.plot.foreign_words import coined, dish, person, place
from toolcall.datamodules.synthetic.plot.headings import plain_heading
from toolcall.datamodules.synthetic.plot.json_number import json_number
from toolcall.datamodules.synthetic.plot.titles import caption
from toolcall.datamodules.synthetic.plot.vocabulary import english
from toolcall.datamodules.synthetic.words import kept_aside, word

_LONGEST = 24  # characters, at which the tool cuts a label
_BARS = "[bar chart|bar chart|bar graph|bar plot|bar diagram|barchart|column chart|column graph|bargraph]"

Pairs = tuple[str, list[str], list[str]]

# Opening, things in the plural, what may follow the last of them.
_COUNTED = (
    ("[we|i|the café|the kiosk|my stall|the van] sold", ("lattes", "teas", "cocoas", "muffins", "scones", "bagels", "juices", "wraps", "pies", "cookies", "espressos", "smoothies"), "[| today| this morning| by noon]"),
    ("[we|i|the kids|the class] counted", ("robins", "sparrows", "crows", "magpies", "finches", "herons", "gulls", "owls", "swifts", "jays"), "[| in the park| today| this spring]"),
    ("[i|she|grandpa|they] planted", ("tulips", "roses", "oaks", "ferns", "lilies", "birches", "daisies", "peonies", "maples"), "[| this year| in march|]"),
    ("[the garage|our workshop|he|they] fixed", ("bikes", "scooters", "toasters", "radios", "lamps", "drills", "laptops", "phones", "clocks"), "[| last week| in june| so far]"),
    ("[the farm|our farm|the zoo|the shelter] has", ("cows", "goats", "sheep", "hens", "ducks", "ponies", "rabbits", "llamas", "donkeys", "dogs", "cats"), "[| now| at the moment|]"),
    ("[we|the library|the school] bought", ("desks", "chairs", "shelves", "lamps", "monitors", "atlases", "novels", "globes", "printers"), "[| last year| this term|]"),
    ("[i|my sister|the band] packed", ("shirts", "socks", "books", "hats", "jackets", "cables", "towels", "guitars"), "[| for the trip|]"),
    ("[today|yesterday|this morning] we had", ("walk-ins", "bookings", "refunds", "complaints", "returns", "calls", "deliveries", "no-shows"), "[| at the desk|]"),
    ("[the team|our side|she] got", ("goals", "assists", "fouls", "corners", "saves", "shots", "penalties"), "[| this season| on sunday|]"),
    ("[the baker|he|my aunt] baked", ("rolls", "baguettes", "tarts", "pretzels", "brownies", "loaves", "croissants"), "[| overnight| this morning|]"),
    ("[there were|there are|i saw|we noted]", ("vans", "buses", "trams", "bikes", "trucks", "taxis", "cabs", "mopeds"), "[| on the bridge| in the yard|]"),
    ("[the inspector|qa|the audit] found", ("leaks", "cracks", "bugs", "typos", "dents", "scratches", "faults", "gaps"), "[| so far| this time|]"),
)  # fmt: skip
_PEOPLE = ("Anna", "Tom", "Priya", "Noah", "Mehmet", "Ines", "Wei", "Sara", "Leo", "Fatima", "Ben", "Kim", "Olga", "Ravi", "Mia", "Luca", "Yuki", "Paul")  # fmt: skip
_FOODS = ("pizza", "sushi", "tacos", "ramen", "curry", "falafel", "pasta", "salad", "soup", "lasagna", "burritos", "noodles", "dumplings", "stew", "pho", "risotto")  # fmt: skip
_TEAMS = ("Reds", "Blues", "Hawks", "Owls", "Lions", "Sharks", "Wolves", "Bears", "Foxes", "Kings", "Comets", "Rovers")
_PETS = ("cats", "dogs", "hamsters", "parrots", "rabbits", "fish", "snakes", "horses", "turtles", "ferrets")
_SHOPS = ("north", "south", "east", "west", "downtown", "harbour", "airport", "station", "mall", "old town")
# Opening, labels, the first pair, the others.
_SCORED = (
    ("[office lunch vote|lunch poll|what to eat friday|canteen survey|team dinner vote]: ", _FOODS, "{l} got {v}", "{l} {v}"),
    ("[we voted on dinner|the class voted|they voted for lunch]: ", _FOODS, "{l} took {v}", "{l} {v}"),
    ("[quiz night|darts|bowling|last night's game|trivia|minigolf]: ", _PEOPLE, "{l} scored {v}", "{l} {v}"),
    ("[so |]", _PEOPLE, "{l} read {v} books", "{l} {v}"),
    ("[this week |on monday |]", _PEOPLE, "{l} ran {v} km", "{l} {v}"),
    ("[league table|the standings|season so far]: ", _TEAMS, "{l} won {v}", "{l} {v}"),
    ("[on saturday |in the cup |]the ", _TEAMS, "{l} made {v} points", "the {l} {v}"),
    ("[favourite pets|pet survey|pets in class]: ", _PETS, "{l} had {v}", "{l} {v}"),
    ("[by branch|shop report|branches today]: ", _SHOPS, "{l} took in {v}", "{l} {v}"),
    ("[by branch|our shops|per store]: ", _SHOPS, "{l} sold {v}", "{l} sold {v}"),
    ("[name poll|captain vote|class rep vote]: ", _PEOPLE, "{l} received {v} votes", "{l} {v}"),
    ("[money raised|charity run|the fundraiser]: ", _PEOPLE, "{l} raised {v}", "{l} {v}"),
    ("[cake sale|tombola|tips tonight]: ", _PEOPLE, "{l} made {v}", "{l} made {v}"),
    ("[chess club|the ladder|rankings]: ", _PEOPLE, "{l} is at {v}", "{l} at {v}"),
    ("[minutes on stage|screen time|speaking time]: ", _PEOPLE, "{l} spoke for {v}", "{l} for {v}"),
    ("[snack stock|in the pantry|left over]: ", _FOODS, "{l} is down to {v}", "{l} to {v}"),
)  # fmt: skip
_FIXED = (
    "Thé", "Crêpes", "B12", "4K", "M&M's", "Café", "Jalapeño", "Smørrebrød", "7UP", "H2O", "C3PO", "Ben & Jerry's", "A4", "8K", "MP3", "5G", "R2D2", "Kit-Kat", "Gruyère",
    "Pâté", "Müsli", "D3", "K2", "Omega-3", "Levi's", "H&M", "3M", "WD-40", "Rosé", "Açaí", "Piñata", "Häagen", "USB-C", "F1", "U2", "P!nk", "AT&T", "Domino's", "B2B", "Co-op", "1080p", "Ålesund",
)  # fmt: skip
_QUOTED = (
    "{Q} (est.)", "{Q}, final", "{A} (old)", "{A}, {b}", "{A}: {b}", "{A} & Co.", "{A} - {b}", "{A} / {b}", "{A} (n={n})", "No. {n}", "{A}!", "{A}?", "{Q} / rev. {n}",
    "{A}, size {n}", "Dr. {A}", "St. {A}", "{A} [{b}]", "{A} + {b}", "{A} #{n}", "v{n}.0 ({b})", "{n}-{m}", "{n}%", "< {n}", "{n}+", "{A}, incl. {b}", "{A} vs. {b}", "{A}; {b}", "{F}, {b}", "{F} ({n})",
)  # fmt: skip
_TITLES = (
    "f(x), take {n}", "Café {A}, {F}", "Top {n}, so far", "{A}, {B} & {C}", "{A} (draft {n})", "{A}: {b}, {c}", "{F} [{year}]", "{A}, {year}", "g({b}) - {A}", "{n} {b}, {m} {c}", "{A} {b}, week {n}",
    "{P}, {A}", "{F} & {F2}, {b}", "{A} ({b}), part {n}", "Round {n}: {A}!", "{A}... so far", "Who won, {A}?", "{n}/{m} {A}", "{A} {n}.{m}", "Été {year}, {A}", "{A} #{n}, {b} only", "{P} ({year})", "h(t) = {n}, {A}",
    "The {n} Best {A}, Ranked", "{F}, {F2}", "{A} in {P}, {year}", "({n}) {A}", "Q{q}, {A} [{b}]",
)  # fmt: skip


def _parts(content: Content) -> dict[str, object]:
    words = {letter: word(content, 0.12) for letter in "abc"}
    names = {letter.upper(): text[:1].upper() + text[1:] for letter, text in words.items()}
    first = content.rng.randint(2, 30)
    numbers = {"n": first, "m": first + content.rng.randint(1, 20), "q": content.rng.randint(1, 4), "year": content.rng.randint(1950, 2030)}
    foreign = {"F": coined(content).capitalize(), "F2": coined(content).capitalize(), "P": place(content)}
    return {**words, **names, **numbers, **foreign, "Q": f"Q{numbers['q']}"}


def _filled(content: Content, shapes: tuple[str, ...], longest: int = 60) -> str:
    while True:
        shape: str = content.choose(*shapes)
        text = shape.format(**_parts(content))
        if len(text) > longest:
            continue
        if content.beyond or not any(map(kept_aside, text.split())):
            return text


def _count(content: Content) -> int:
    return content.rng.randint(6, 7) if content.beyond else content.choose(2, 3, 3, 3, 4, 4, 5)


def _whole(content: Content, count: int) -> list[str]:
    top = content.choose(12, 20, 40, 99, 400)
    return [str(content.rng.randint(2, top)) for _ in range(count)]


def _measured(content: Content, count: int) -> list[str]:
    if content.chance(0.5):
        return _whole(content, count)
    places = content.choose(1, 1, 2)
    return [f"{content.rng.randint(1, content.choose(99, 900)) / 10**places:.{places}f}" for _ in range(count)]


def _said(content: Content, values: list[str]) -> list[str]:
    """In words where they are small and people would."""
    if (content.spelled or content.chance(0.25)) and all(value.isdecimal() and int(value) < 100 for value in values):
        return [in_words(int(value), content) for value in values]
    return values


def _strung(content: Content, parts: list[str]) -> str:
    last: str = content.choose(" and ", " and ", ", ", ", and " if len(parts) > 2 else " and ")
    return ", ".join(parts[:-1]) + last + parts[-1]


def _plural(content: Content) -> str:
    """Of a word that takes an s."""
    while not (noun := word(content, 0.6)).isalpha() or noun[-1] in "shxyzg":
        pass
    return f"{noun}s"


def _sold(content: Content, told: bool = True) -> Pairs:
    """In a sentence, or, not `told`, as a list alone."""
    opening, things, behind = content.choose(*_COUNTED)
    names = content.rng.sample(things, min(_count(content), len(things)))
    if content.chance(0.2):
        names = list(dict.fromkeys(_plural(content) for _ in names))
    values = _whole(content, len(names))
    parts = [f"{value} {name}" for value, name in zip(_said(content, values), names, strict=True)]
    text = _strung(content, parts)
    return f"{skeleton(content.rng, opening)} {text}{skeleton(content.rng, behind)}" if told else text, names, values


def _things(content: Content) -> Pairs:
    return _sold(content, told=False)


def _scored(content: Content) -> Pairs:
    opening, labels, first, rest = content.choose(*_SCORED)
    names = content.rng.sample(labels, _count(content))
    if content.chance(0.2):
        names = [content.choose(word, dish, person)(content) for _ in names]
        names = list(dict.fromkeys(names))
    values = _whole(content, len(names))
    shown = _said(content, values)
    parts = [(rest if at else first).format(l=name, v=value) for at, (name, value) in enumerate(zip(names, shown, strict=True))]
    return skeleton(content.rng, opening) + _strung(content, parts), names, values


def _in_quotes(content: Content) -> Pairs:
    count = _count(content)
    shapes = content.rng.sample(_QUOTED, count) if content.chance(0.6) else (content.choose(*_QUOTED),) * count
    names = list(dict.fromkeys(_filled(content, (shape,), _LONGEST) for shape in shapes))
    values = _measured(content, len(names))
    quote = content.choose("'{}'", '"{}"', '"{}"', "“{}”", "‘{}’")
    pair = content.choose("{} {}", "{} {}", "{}: {}", "{} = {}", "{} at {}")
    gap = content.choose(", ", ", ", "; ")
    return gap.join(pair.format(quote.format(name), value) for name, value in zip(names, values, strict=True)), names, values


def _bare(content: Content) -> Pairs:
    makers: tuple[Callable[[Content], str], ...] = (
        lambda content: content.choose(*_FIXED), lambda content: content.choose(*_FIXED), dish, coined, person, place,
    )  # fmt: skip
    mixed, one = content.chance(0.5), content.choose(*makers)
    drawn = [(content.choose(*makers) if mixed else one)(content) for _ in range(_count(content))]
    names = list(dict.fromkeys(drawn))
    values = _measured(content, len(names))
    pair = content.choose("{} {}", "{} {}", "{} {}", "{}: {}", "{} = {}", "{} - {}", "{} ({})")
    parts = [pair.format(name, value) for name, value in zip(names, values, strict=True)]
    return content.choose(", ".join(parts), ", ".join(parts), _strung(content, parts), "; ".join(parts)), names, values


def _several(make: Callable[[Content], Pairs], content: Content) -> Pairs:
    """Two bars at least, where labels that came twice are left out."""
    while len((pairs := make(content))[1]) < 2:
        pass
    return pairs


def _chart(make: Callable[[Content], Pairs], content: Content) -> tuple[Slots, Arguments]:
    (text, names, values), (heading, titled) = _several(make, content), caption(content)
    slots = {"pairs": Shown(text, ""), "title": heading}
    return slots, {"kind": "bar", "labels": names, "values": list(map(json_number, values)), **titled}


def _titled(plain: bool, told: bool, content: Content) -> tuple[Slots, Arguments]:
    makers = (_sold, _scored) if told else (_things, _bare, _bare, _in_quotes)
    text, names, values = _several(content.choose(*makers), content)
    title = plain_heading(content) if plain else _filled(content, _TITLES)
    quotes = ('"{}"', '"{}"', '"{}"', "“{}”", *(("'{}'",) if "'" not in title else ()))
    shown = title if plain else content.choose(*quotes).format(title)
    slots = {"pairs": Shown(text, ""), "name": Shown(shown, "", must=True)}
    return slots, {"kind": "bar", "labels": names, "values": list(map(json_number, values)), "title": title}


_TOLD = (
    "{pairs}. [make that|make that into|turn that into] a <bars>{title}",
    "{pairs}[.|!] [bars!|bars please|bars pls|<bars>!]{title}",
    "{pairs}[,|.|;| -] [as|in] [a <bars>|bars]{title}",
    "[a |]<bars>[:|,| -] {pairs}{title}",
    "{pairs}. [can you|could you|please] [draw|make|plot|do] [a <bars>|the bars]{title}",
    "[draw|make|plot|show me] a <bars> [of|for|from] this{title}: {pairs}",
    "{pairs}[.|;] [i want|i need|give me|we need] [a <bars>|bars][ of it| of that|]{title}",
    "[ok so|so|right|hey|listen], {pairs}[.|,|;] [put|show|draw] that [in|as] bars{title}",
    "{pairs}[.|;] [one bar each|a bar for each|a column for each]{title}",
    "[my notes say|the sheet says|she wrote]: {pairs}[.|;] <bars>{title}",
    "{pairs}[.|;] [the boss|my teacher|mum|the committee] wants [that as bars|a <bars>]{title}",
    "[bars|bars please|bar chart this]: {pairs}{title}",
    "{pairs}[.|;|,] [chart|plot|graph] [it|that|them] [as|with] bars{title}",
    "{pairs}, that's my data. [now |]a <bars>[ please|]{title}",
)
_NAMED = (
    "<bars> of {pairs}{title}",
    "{pairs}[,|;|.] <bars>[ please| pls|]{title}",
    "[draw|make|plot|show] a <bars>[:| with| of|,] {pairs}{title}",
    "<bars>[:|,|] {pairs}{title}",
    "labels {pairs}[,|;|.] [as|in] a <bars>{title}",
    "[can you|could you|please] [make|draw] a <bars> [of|from|with] {pairs}{title}",
    "{pairs} [as|in] [a <bars>|bars]{title}",
    "[i need|give me|i want] [bars|a <bars>] [for|of] {pairs}{title}",
    "[turn|make] {pairs} into [bars|a <bars>]{title}",
    "[compare|show] {pairs} [in|with|as] [bars|a <bars>]{title}",
    "[one bar each|a bar for each][:|,] {pairs}{title}",
    "[data|values|here goes]: {pairs}[.|;] [draw|make] a <bars>{title}",
    "{pairs}[.|;| -] [put|get|show] [that|it] in bars{title}",
)
_QUOTED_TITLE = (
    "<bars> {name}[:|,] {pairs}",
    "{pairs}[,|.|;] <bars>[,|] [titled|called|with the title|title|headed] {name}",
    "[draw|make|plot] a <bars> [titled|called|with the title|headed] {name} [of|for|from|with] {pairs}",
    "{name} [is the title|as title|on top][,|;|.] <bars>[:| of|,] {pairs}",
    "[title|title it|call it|the title is|heading] {name}[,|;|.|:] <bars> [of|from|with] {pairs}",
    "{pairs}. [call it|title it|name it|title] {name}. [bars|<bars>|bars please|make it a <bars>]",
    "{pairs}[.|;] [bars|a <bars>] please, [and put|and write|with] {name} [on top|above it|over it]",
    "under the [title|heading] {name}[,|:] [show|draw|plot] {pairs} [as|in] bars",
    "[for|in] a <bars> named {name}[:|,] {pairs}",
    "[i want|i need|give me] [the title|as title] {name} [on|over] a <bars> [of|with] {pairs}",
    "{name}: <bars>[,|:] {pairs}",
    "{pairs} [as|in] a <bars> {name}",
    "{pairs}[,|;] title {name}[,|;] <bars>",
    "[put|write|print] {name} above a <bars> of {pairs}",
)
_PLAIN_TITLE = (
    "{pairs}[.|;] [make|draw|do] a <bars> and [call|name|title] it {name}",
    "<bars> of {pairs}[,|] [titled|called|named|headed] {name}",
    "<bars> [titled|called|named|headed|with title] {name}: {pairs}",
    "{pairs}[.|;|,] <bars>[,|;|.] [title|call it|the title is|heading] {name}",
    "title: {name}[.|;] {pairs}[.|;|,] <bars>",
    "title: {name}[.|;] <bars>[:|,] {pairs}",
    "[call it|title it|name it] {name}[:|.|;] [a |]<bars> of {pairs}",
    "[draw|make|plot] a <bars> [titled|called|entitled] {name}: {pairs}",
    "{pairs}. [title|heading|call it]: {name}. bars[ please|]",
    "with the title {name}: <bars> of {pairs}",
    "{pairs} as bars, [titled|title|heading|under the title] {name}",
)
_TOLD_AND_TITLED = (
    "{pairs}. [make that|turn that into] a <bars> [titled|called|named|with the title] {name}",
    "{pairs}[.|;] [bars|a <bars>] please, [titled|called|title|headed] {name}",
    "<bars> [titled|called|headed|named] {name}: {pairs}",
    "title: {name}[.|;] <bars>[.|;|:] {pairs}",
    "[call it|name it|title it] {name}[.|;] {pairs}[.|;] [make|draw] a <bars>",
    "{pairs}[.|;] [title|call it|the title is|heading]: {name}. [bars please|make a <bars>|bars]",
    "[draw|make|plot|i need] a <bars> [called|titled|headed] {name} [from|of|for] this: {pairs}",
    "{pairs}. [can you|could you|please] [draw|make] [bars|a <bars>] and [call it|name it|title it] {name}",
    "{pairs}[.|;] the title is {name}, [it should be a <bars>|show it in bars|draw it in bars]",
    "[ok so|so|hi], {pairs}. [a <bars>|bars] with {name} as [the |]title",
)

FORMS: tuple[Form, ...] = (
    Form(partial(_chart, _sold), {"en": english(*_TOLD, bars=_BARS)}, 0.8),
    Form(partial(_chart, _scored), {"en": english(*_TOLD, bars=_BARS)}, 0.8),
    Form(partial(_chart, _in_quotes), {"en": english(*_NAMED, bars=_BARS)}, 0.5),
    Form(partial(_chart, _bare), {"en": english(*_NAMED, bars=_BARS)}, 0.8),
    Form(partial(_titled, False, False), {"en": english(*_QUOTED_TITLE, bars=_BARS)}, 0.7),
    Form(partial(_titled, True, False), {"en": english(*_PLAIN_TITLE, bars=_BARS)}, 0.5),
    Form(partial(_titled, False, True), {"en": english(*_TOLD_AND_TITLED, bars=_BARS)}, 0.5),
    Form(partial(_titled, True, True), {"en": english(*_TOLD_AND_TITLED, bars=_BARS)}, 0.3),
)
