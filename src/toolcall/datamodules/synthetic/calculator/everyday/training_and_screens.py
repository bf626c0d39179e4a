"""Reps and weights, steps, downloads and data rates, pages and deadlines, herds and feed, stock and tests."""

from toolcall.datamodules.synthetic.calculator.everyday.figures import any_of, cash, count, measure, price, sums, things, whole
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.phrase import Slots


def _work(content: Content) -> Slots:
    """Something long to be done, and so much of it a day."""
    each = content.rng.randint(3, 60)
    days = content.rng.randint(3, 40)
    done = content.rng.randint(1, days - 2) * each
    return {"a": whole(content, each * days), "b": whole(content, each), "d": whole(content, days), "e": whole(content, done)}


_LIFTS = any_of("bench", "squats", "deadlifts", "curls", "rows", "lunges", "presses", "kettlebell swings")
_STUFF = things(
    "pages",
    "cards",
    "tickets",
    "emails",
    "invoices",
    "essays",
    "exam papers",
    "tests",
    "chapters",
    "calls",
    "photos",
    "parcels",
    "rows",
    "slides",
    "bugs",
    "scans",
    "letters",
    "records",
    "problems",
    "recipes",
)

FORMS: tuple[Form, ...] = (
    *sums(
        {"s": count(3, 8), "r": count(4, 20), "w": measure(8, 160, 1, 0.8), "l": _LIFTS, "n": count(3, 30), "k": count(3000, 14_000, 100)},
        ("{s} * {r} * {w}", 0.9, ("{s} sets of {r}[ reps|] [at|with] {w} [kg|kilos|lbs]<,>[total volume|volume|total weight|how much lifted|tonnage]", "[did|doing] {s} [x|times|sets of] {r} {l} at {w} kg<,>[volume|total lifted|how many kilos]", "{l}: {s} sets, {r} reps, {w} kg<,>[volume|total kg|total weight moved]", "{s}x{r} {l} [@|at] {w}[ kg|]<,>[total volume|volume|total]")),
        ("{r} * {s} * {w}", 0.5, ("{r} reps[,| x| times] {s} sets[,| x| at] {w} kg<,>[volume|total weight|total|how much]", "{r} reps for {s} sets of {l} with {w} kg<,>[volume|total lifted]")),
        ("{w} * {r} * {s}", 0.3, ("{w} kg[,| x| for] {r} reps[,| x] {s} sets<,>[volume|total|total lifted]",)),
        ("{s} * {r}", 0.4, ("{s} sets of {r} [push ups|squats|burpees|crunches|pull ups|lunges]<,>[how many|total reps|reps in all]", "{s} x {r} [push ups|sit ups|dips]<,>[how many|total]")),
        ("{n} * {r} * {s}", 0.3, ("{n} days of {r} [push ups|squats|burpees] {s} times a day<,>[how many|total]",)),
        ("{k} * {n}", 0.4, ("{k} steps <a day> for {n} days<,>[how many|total steps|how many in all]", "[walk|walking|averaging] {k} steps <a day>, {n} days<,>[total|how many steps]")),
        ("{k} * 7", 0.3, ("{k} steps <a day><,>[how many a week|per week|weekly]",)),
    ),
    *sums(
        {"g": measure(2, 95, 1, 0.6), "m": count(80, 9000, 10), "v": measure(2, 60, 1, 0.7), "b": count(10, 900, 10), "n": count(3, 900), "k": measure(2, 14, 1), "f": any_of("game", "download", "update", "backup", "movie", "patch", "iso", "video", "install", "dataset", "mod pack")},
        ("{m} / {v}", 0.8, ("{m} MB [{f}|file|to go|left] at {v} MB/s<,>[how many seconds|seconds|how long in seconds|time in seconds]", "[{f}|file] [is|of] {m} mb[, |; ][getting|speed|connection does|at] {v} mb[/s| per second| a second]<,>[how long in seconds|seconds|how many seconds]", "[how many seconds|how long in seconds] for {m} mb at {v} mb[/s| a second]",
                "{f}, {m} mb, my line does {v} mb[/s| a second]<,>[seconds|how many seconds]",
                "{m} mb left, {v} mb/s<,>[eta in seconds|seconds to go]",
            )),
        ("{g} * 1024 / {v}", 0.7, ("{g} GB {f} at {v} MB/s<,>[how many seconds|seconds|download time in seconds|time in seconds]", "[downloading|{f} is|pulling] {g} gb[, |; | ]at {v} mb[/s| a second| per second]<,>[how long in seconds|seconds]", "[how many seconds|how long in seconds] for {g} gb at {v} mb/s")),
        ("{g} * 1024 / {v} / 60", 0.5, ("{g} GB {f} at {v} MB/s<,>[how many minutes|minutes|download time in minutes]", "{g} gb[ left|] at {v} mb per second<,>[minutes left|how many minutes]")),
        ("{b} / 8", 0.5, ("{b} [mbps|megabits|mbit/s|mbit] [line|connection|internet|fibre|plan]<,>[how many MB/s|MB/s|megabytes per second]", "{b} megabits in megabytes")),
        ("{m} / 8 / {v}", 0.1, ("{m} megabits at {v} MB/s<,>seconds",)),
        ("{n} * {k}", 0.5, ("{n} [photos|songs|scans|clips|logs] [of|at] {k} mb[| each]<,>[how many mb|total mb|total]", "{n} [files|backups|images], {k} mb each<,>[total mb|how many mb]")),
        ("{n} * {k} / 1024", 0.4, ("{n} [photos|songs|videos|clips|raw files] [of|at] {k} mb[| each]<,>[how many gb|in gb|total gb]",)),
        ("{g} * 1024 / {k}", 0.4, ("{g} gb [card|stick|phone|free], [photos|songs|files] [of|at|are] {k} mb[| each]<,>[how many fit|how many]",)),
        ("{v} * {n}", 0.2, ("{v} mb [a|per] second for {n} seconds<,>[how much data|how many mb]",)),
    ),
    *sums(
        _work,
        ("{a} / {b}", 0.6, ("{a} [pages|cards|words|lines|flashcards|verses] [to go|left|to learn|to read], {b} <a day><,>[how many days|days needed|how long in days]", "[book|thesis|script|novel|course] [is|has] {a} pages[, |; ][i read|reading|i manage] {b} <a day><,>[how many days|how long|days]", "{b} [pages|tickets|reviews] <a day>, {a} [of them|in all]<,>[how many days|days needed]")),
        ("{a} / {d}", 0.7, ("{a} [pages|slides|exams|invoices|tickets|essays|words] [due|to finish|to mark|to do] in {d} days<,>[how many a day|per day|how many per day]", "{a} [pages|reports|tests] left, deadline in {d} days<,>[how many a day|per day]", "[have to|must|gotta] [mark|read|review|proof] {a} [papers|pages|files] in {d} days<,>[how many a day|per day]")),
        ("({a} - {e}) / {b}", 0.5, ("[book has|thesis is|goal is] {a} pages, [read|done|wrote] {e}, {b} <a day> from here<,>[how many days|days left]", "{a} [pages|levels|lessons], {e} done, {b} <a day><,>[days left|how many days to go]")),
        ("({a} - {e}) / {d}", 0.4, ("{a} [pages|words|sales|calls] [needed|to hit|goal], {e} done, {d} days left<,>[how many a day|per day]", "[target|quota|goal] {a}, [at|got|sold] {e}, {d} days [left|to go]<,>[how many a day|per day|needed per day]")),
        ("{d} * {b}", 0.4, ("{d} days, {b} [pages|words|calls|tickets|sketches] [a day|each]<,>[how many|total]",)),
        ("{a} - {e}", 0.3, ("{a} pages, [i'm on|i'm at] page {e}<,>[how many left|pages left]", "[quota|target|goal] {a}, [sold|done|got] {e}[ so far|]<,>[how many to go|how many left]")),
    ),
    *sums(
        {"n": count(12, 60), "m": count(2, 9), "t": _STUFF, "k": measure(1.5, 9, 1), "d": count(3, 60), "q": measure(2, 35, 1, 0.5), "h": any_of("cows", "hens", "goats", "sheep", "pigs", "horses", "ducks", "calves", "alpacas", "dogs"), "p": price(1, 9), "a": count(3, 60), "s": any_of("bales", "bags", "sacks", "crates", "trays", "pallets", "buckets")},
        ("{n} * {m}", 0.6, ("{n} {t} at {m} minutes each<,>[how many minutes|total minutes]", "[marking|grading|checking|reviewing] {n} {t}, {m} [min|minutes] each<,>[how many minutes|minutes in all]")),
        ("{n} * {m} / 60", 0.5, ("{n} {t} at {m} minutes each<,>[how many hours|hours|total hours]", "{n} {t}, {m} [min|minutes] each<,>[hours|how many hours]")),
        ("{n} * {k}", 0.5, ("{n} {h} [eat|need|get] {k} kg [each|a head] a day<,>[how much a day|total kg|how many kg]", "{n} {h} at {k} kg [of feed |of hay |][each|a head]<,>[how much|total|how many kg]")),
        ("{n} * {k} * {d}", 0.6, ("{n} {h}, {k} kg [of feed |of hay |]each a day, {d} days<,>[how much|total feed|how many kg]", "[feeding|feed for] {n} {h} at {k} kg a day each for {d} days<,>[how much|total kg|how many kg]")),
        ("{n} * {q}", 0.4, ("{n} cows [give|giving|at] {q} litres[| each] <a day><,>[how many litres|total litres|how much milk]", "{n} [rows|trees|hives|vines] at {q} kg[| each]<,>[total yield|how many kg|yield]")),
        ("{n} * {q} * {p}", 0.3, ("{n} [sacks|crates|bags] of {q} kg at {p} a kilo<,>[how much|total|what do i get]", "sell {n} [crates|bags] of {q} kg [at|for] {p} per kg<,>[how much|takings]")),
        ("{a} * {q}", 0.3, ("{a} {s} [at|of] {q} kg[| each]<,>[total weight|how many kg|total kg]", "[load of|shipping|loaded] {a} {s}, {q} kg each<,>[total weight|how heavy]")),
        ("{a} * {p}", 0.3, ("{a} {s} at {p}[| each]<,><much>",)),
    ),
    *sums(
        {"n": count(3, 40), "k": count(100, 3000, 50), "c": measure(0.2, 9, 2, 0.1), "m": cash(20, 900), "r": count(20, 400, 10), "u": count(2, 30)},
        ("{r} * 60", 0.3, ("{r} requests a [second|sec]<,>[how many a minute|per minute]", "[typing|clicking|printing] {r} a minute<,>[how many an hour|per hour]")),
        ("{r} * {n} * 60", 0.2, ("{r} [requests|calls|hits] a minute for {n} hours<,>[how many|total]",)),
        ("{k} / 1000 * {c}", 0.3, ("{k} [tokens|prints|clicks|views|emails] at {c} per thousand<,>[how much|cost]", "{k} [impressions|ads], {c} per 1000<,>[how much|cost]")),
        ("{n} * {u} + {r}", 0.2, ("{n} [sprints|tasks|tickets] of {u} points plus {r}[ more| extra]<,>[total|how many]",)),
        ("{n} * {c}", 0.3, ("{n} [servers|licenses|seats|instances] at {c} an hour<,>[cost per hour|how much an hour]",)),
        ("{n} * {c} * 24", 0.3, ("{n} [servers|instances|gpus|nodes] at {c} an hour<,>[how much a day|per day|cost of a day]",)),
        ("{m} / {n}", 0.3, ("{m} [grant|budget|pot] [for|over] {n} [classes|weeks|events|trips]<,>[how much each|each]",)),
    ),
)  # fmt: skip
