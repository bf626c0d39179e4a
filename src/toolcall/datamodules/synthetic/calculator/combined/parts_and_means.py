"""Parts of a whole in two steps, shares in a ratio, and means of marks that are named, counted or weighted."""

from collections.abc import Sequence

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.calculator.school.problem import Settings, problem
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown, Slots
from toolcall.datamodules.synthetic.words import word

_PARTS = {2: "half", 3: "a third", 4: "a quarter", 5: "a fifth", 6: "a sixth", 8: "an eighth", 10: "a tenth"}
_PARTS_ZH = {2: "二", 3: "三", 4: "四", 5: "五", 6: "六", 8: "八", 10: "十"}
_AMONG: Settings = (
    ("no-shows", "bookings"), ("defects", "units"), ("late trains", "departures"), ("absences", "pupils"), ("returns", "orders"), ("weeds", "plants"),
    ("goals", "shots"), ("misses", "throws"), ("refunds", "sales"), ("clicks", "views"), ("replies", "emails"), ("rotten ones", "apples"),
    ("cancellations", "reservations"), ("wins", "games"), ("faulty bulbs", "bulbs"), ("girls", "pupils"), ("dropouts", "students"), ("repeats", "guests"),
    ("dead batteries", "batteries"), ("vegetarians", "guests"), ("rainy days", "days"), ("seedlings", "seeds"), ("left-handers", "players"), ("yes votes", "votes"),
)  # fmt: skip
_VOICES: Settings = (
    ("altos", "sopranos", "singers"), ("red", "blue", "beads"), ("cats", "dogs", "pets"), ("tulips", "roses", "flowers"), ("cars", "vans", "vehicles"),
    ("boys", "girls", "children"), ("novels", "comics", "books"), ("oaks", "birches", "trees"), ("cellos", "violins", "players"), ("green", "yellow", "tiles"),
    ("pine", "fir", "trees"), ("hens", "ducks", "birds"), ("sheep", "goats", "animals"), ("singles", "doubles", "rooms"), ("nurses", "doctors", "staff"),
)  # fmt: skip
_TASKS: Settings = (("pics", "edit"), ("photos", "retouch"), ("emails", "answer"), ("letters", "read"), ("shirts", "iron"), ("essays", "grade"), ("apples", "peel"), ("parts", "check"), ("samples", "test"), ("songs", "tag"), ("invoices", "enter"), ("records", "clean"))  # fmt: skip
_SUBJECTS = (
    "maths",
    "english",
    "physics",
    "chemistry",
    "history",
    "art",
    "biology",
    "french",
    "music",
    "geography",
    "latin",
    "pe",
    "spanish",
    "it",
)
_SUBJECTS_ZH = ("语文", "数学", "英语", "物理", "化学", "生物", "历史", "地理", "政治", "体育", "音乐", "美术")
_NAMED = (
    _SUBJECTS, _SUBJECTS, ("mon", "tue", "wed", "thu", "fri", "sat", "sun"), ("january", "february", "march", "april", "may", "june"),
    ("ann", "bob", "cleo", "dan", "eva", "finn", "gus", "hana", "ivo"), ("north", "south", "east", "west"), ("quiz", "test", "essay", "project", "final"),
)  # fmt: skip
_NAMED_ZH = (
    _SUBJECTS_ZH, _SUBJECTS_ZH, _SUBJECTS_ZH, ("周一", "周二", "周三", "周四", "周五", "周六"), ("一月", "二月", "三月", "四月", "五月", "六月"),
    ("小王", "小李", "小张", "老赵", "小陈", "阿明"), ("一班", "二班", "三班", "四班", "五班"),
)  # fmt: skip


def _part(content: Content, least: int = 2) -> Shown:
    value = content.choose(*(number for number in _PARTS if number >= least))
    return Shown(f"{_PARTS_ZH[value]}分之一" if content.chinese else _PARTS[value], str(value))


def _some_of_all(content: Content) -> Sequence[int | str | Shown]:
    whole = content.rng.randint(8, content.choose(60, 400, 2000))
    return content.rng.randint(2, whole - 1), whole


def _rest_halved(content: Content) -> Sequence[int | str | Shown]:
    first = _part(content, 3)
    return first, int(first.value) * content.rng.randint(2, 20) * 2


def _absent(content: Content) -> Sequence[int | str | Shown]:
    part = _part(content, 3)
    return int(part.value) * content.rng.randint(3, 15), part


def _ratio(content: Content) -> Sequence[int | str | Shown]:
    small = content.rng.randint(1, 6)
    large = small + content.rng.randint(1, 4)
    return (small + large) * content.rng.randint(2, 40), large, small


def _kept(content: Content) -> Sequence[int | str | Shown]:
    one_in, done = content.rng.randint(3, 10), content.rng.randint(5, 40)
    return one_in * content.rng.randint(10, 200), one_in, done


def _weights(content: Content) -> Sequence[int | str | Shown]:
    first = content.choose(10, 20, 25, 30, 40, 50, 60, 70)
    return content.rng.randint(50, 100), first, content.rng.randint(50, 100), 100 - first


def _named_marks(content: Content) -> tuple[Slots, Arguments]:
    names = content.choose(*(_NAMED_ZH if content.chinese else _NAMED))
    count = content.rng.randint(3, min(6, len(names)))
    low = content.choose(5, 40, 60, 70)
    marks = [content.rng.randint(low, 100) for _ in range(count)]
    joint = content.choose("", "", "", "是", ":", "：", " ") if content.chinese else content.choose(" ", " ", " ", ": ", " = ")
    comma = content.choose("、", "、", "，", " ", ",") if content.chinese else content.choose(", ", ", ", ", ", " ", "; ")
    chosen = content.rng.sample(names, count)
    if not content.chinese and content.chance(1.0 if content.beyond else 0.1):
        chosen = [word(content) for _ in range(count)]
    said = [in_words(mark, content) if content.spelled else str(mark) for mark in marks]
    told = comma.join(f"{name}{joint}{mark}" for name, mark in zip(chosen, said, strict=True))
    return {"a": Shown(told, "")}, {"expression": f"({' + '.join(map(str, marks))}) / {count}"}


def _counted_marks(content: Content) -> tuple[Slots, Arguments]:
    groups = content.choose(2, 3, 3, 3)
    marks = content.rng.sample(range(2, 11) if content.chance(0.6) else range(50, 101), groups)
    counts = [content.rng.randint(2, 12) for _ in marks]
    shown = [(in_words(count, content) if content.spelled or content.chance(0.4) else str(count)) for count in counts]
    if content.chinese:
        unit, verb = content.choose("个", "人", "个人", "个同学"), content.choose("得", "考", "拿", "得了")
        shown = ["两" if count == "二" else count for count in shown]
        told = "，".join(f"{count}{unit}{verb}{mark}分" for count, mark in zip(shown, marks, strict=True))
    else:
        noun, verb = (
            content.choose("kids", "pupils", "players", "students", "judges", "people", "teams", "of them"),
            content.choose("got", "got", "scored", "have"),
        )
        if noun == "judges":
            verb = "gave"
        again = content.chance(0.6)
        pairs = [f"{count}{'' if place else ' ' + noun}{' ' + verb if again or not place else ' with'} {mark}" for place, (count, mark) in enumerate(zip(shown, marks, strict=True))]  # fmt: skip
        told = content.choose(", ", ", ", "; ", ", and ").join(pairs)
    top = " + ".join(f"{count} * {mark}" for count, mark in zip(counts, marks, strict=True))
    return {"a": Shown(told, "")}, {"expression": f"({top}) / ({' + '.join(map(str, counts))})"}


FORMS: tuple[Form, ...] = (
    problem(
        "{a} / {b} * 100",
        _some_of_all,
        (
            "{a} {x} outta {b} {y} is what percent",
            "{a} {x} [out of|in|among|from] {b} {y}[,|;| -|:] [what percent|what %|percentage|in percent|how many percent]",
            "[what percent|what percentage|how many percent] is {a} {x} out of {b} {y}",
            "[we had|there were|i counted|got] {a} {x} [in|out of|among] {b} {y}[, |. ][what's that in percent|as a percentage|percentage|rate in %]",
            "{b} {y}, {a} {x}, [percentage|rate in percent|as a percent]",
            "of {b} {y} we had {a} {x}, [that's what percent|so what percent]",
            "{x} {a}, {y} {b}, [percentage|percentage of {x}|what % is that]",
        ),
        ("{b}个[订单|名额|学生|客人|零件][里|中|里面]{a}个[取消|退了|没来|不合格]，[占百分之几|百分之多少|比例是百分之几]", "{a}个[没来|取消|退货|不合格]，[总共|一共]{b}个，占百分之[几|多少]"),
        1.0, _AMONG,
    ),
    problem(
        "({b} - {b} / {a}) / 2",
        _rest_halved,
        (
            "{a} are {x}, half the rest {y}, {b} in all",
            "{a} are {x}, half [the rest|of the rest|the others] are {y}, {b} [in all|{z} in total|altogether], how many {y}",
            "[of|out of] {b} {z}, {a} are {x} and half the rest {y}[, how many {y}|. number of {y}]",
            "{b} {z}[:|,] {a} {x}, half of the remainder {y}. {y}?",
            "how many {y}: {b} {z}, {a} are {x}, half of what's left are {y}",
        ),
        ("全[队|团|组]{b}人，{a}是[男生|老人|新人]，剩下的一半是[女生|孩子|队员]，[有多少|是几个]", "{b}个[球|珠子|气球]，{a}是红的，剩下一半是蓝的，[蓝的|蓝色]几个"),
        0.8, _VOICES,
    ),
    problem(
        "{a} * (1 - 1 / {b})",
        _absent,
        (
            "{a} [pupils|students|workers|players|guests], {b} [are off sick|are away|stayed home|didn't come], how many [came|are here|turned up]",
            "[class|team|group|choir] of {a}, {b} [absent|missing|ill], [how many present|how many turned up|who's left]",
            "{b} of the {a} [pupils|members|players] [are ill|are missing|stayed away], how many are [there|in|present]",
            "there are {a} of us but {b} are [away|ill], how many [of us came|left]",
            "{a} on the [list|register], {b} [missing|absent][, how many here|. present?]",
            "{a} invited, {b} [said no|cancelled|can't come], how many [coming|are coming|guests is that]",
        ),
        ("全班{a}人，{b}请假，到校几人", "[班里|车间|公司]{a}人，{b}[请假|没来|生病]，[来了多少|到了几人|实到多少人]", "{a}个[学生|队员|工人]有{b}[没到|缺席]，[到了几个|出席多少人]", "应到{a}人，{b}缺席，实到[几人|多少]"),
    ),
    problem(
        "{a} * {b} / ({b} + {c})",
        _ratio,
        (
            "share {a} {x} {b} to {c}, the larger part",
            "[split|divide|share] {a} {x} [{b} to {c}|in the ratio {b}:{c}|{b}:{c}], [the bigger share|the larger part|how many in the larger part|the bigger one]",
            "{a} {x} [shared|split] {b} to {c} between {w} and {v}, [how many does {w} get|{w} gets|{w}'s share]",
            "{b}:{c} split of {a} {x}, [larger|bigger] [share|part]",
            "{w} and {v} [split|share] {a} {x} {b} to {c}. {w}'s [share|part]?",
            "ratio {b} to {c}, {a} {x} in all, [what's the larger part|bigger share]",
        ),
        ("{a}{u}{x}按{b}比{c}分，[多的|大的]一份[多少|几{u}|]", "{w}和{v}按{b}:{c}分{a}{u}{x}，{w}[分多少|得几{u}]", "把{a}{u}{x}分成{b}比{c}，[较大的一份是多少|多的那份几{u}]"),
    ),
    problem(
        "{a} / {b} / {c}",
        _kept,
        (
            "{a} {x}, kept one in {b}, i {y} {c} an hour, hours",
            "[one in {b}|1 in {b}|one out of every {b}] of {a} {x} [needs work|is left|is mine], i {y} {c} [an hour|per hour], [how many hours|how long in hours]",
            "i {y} {c} {x} an hour, have to do one in {b} of {a}[, how many hours|. hours?]",
            "[of|from] {a} {x} i keep one in {b} and {y} {c} an hour[, how many hours|, hours]",
        ),
        ("{a}张照片，每{b}张留一张，一小时修{c}张，[要几小时|多少小时]", "{a}张底片{b}张里挑一张，每小时修{c}张，几小时修完", "拍了{a}张，{b}张里选一张，每小时修{c}张，修完[要几小时|多少小时]"),
        0.7, _TASKS,
    ),
    problem(
        "{a} * {b} / 100 + {c} * {d} / 100",
        _weights,
        (
            "[coursework|homework|lab work] {a} counts {b}<percent>, [exam|final] {c} counts {d}<percent>",
            "{a} [at|with weight|weighted|worth] {b}<percent> and {c} [at|with weight|weighted|worth] {d}<percent>, [final grade|weighted average|overall]",
            "i got {a} on the [midterm|project] ({b}<percent>) and {c} on the [final|exam] ({d}<percent>), [overall|my grade|total]",
            "[grade|overall mark]: {b}<percent> of {a} plus {d}<percent> of {c}",
        ),
        ("平时[成绩|]{a}占{b}%，期末{c}占{d}%", "平时分{a}占{b}%，期末考{c}占{d}%，[总评|总分|最终成绩][多少|是多少|]", "[笔试|期中|论文]{a}分（{b}%），[面试|期末|答辩]{c}分（{d}%），[综合|总评|最后]多少分", "[笔试|理论]{a}占{b}%，[面试|实操]{c}占{d}%，[综合成绩|总成绩]"),
    ),
    Form(
        _named_marks,
        phrasings(
            (
                "{a}[,|:|;|.] <average>",
                "[average|mean|avg|what's the average][:|,| of|] {a}",
                "[marks|scores|results|the numbers|figures|points][:| are|,] {a}[, |. ]<average>",
                "<well>{a}[,|.] [what's the average|what does that average|average then|how much on average]",
                "[need|i need|work out|give me] the [mean|average] of {a}",
                "{a}, [averages out at|that averages|comes to what on average]",
                "[these are|here are] the [results|values]: {a}. [mean|average][ please| pls|?]",
                "[mean|average] of these [please|]: {a}",
            ),
            ("{a}，[平均分|平均|平均分多少|均分]", "{a}，[求平均|平均是多少|平均下来多少|平均多少]", "[这次|成绩|]{a}，平均[是|]多少", "[求|算一下|帮我算]{a}的平均[值|数|]", "[平均分|平均值][：|，]{a}", "{a}，[这几个|几项|][平均一下|均值多少|平均值]", "[数据|成绩][是|：]{a}，[平均多少|均值]", "[帮忙|麻烦]求[下|个]平均：{a}"),
        ),
        1.4,
    ),
    Form(
        _counted_marks,
        phrasings(
            (
                "{a}. mean",
                "{a}[,|.|;] [mean|average|avg|what's the mean|what's the average|average score|average mark]",
                "[mean|average|avg] [score|mark|] if {a}",
                "[test results|scores|quiz marks|in the quiz]: {a}[. |, ][what's the average|mean score|mean]",
                "[work out|find|what's|give me] the [mean|average] when {a}",
                "if {a}[, what's the mean|, what is the average|, then the average is]",
            ),
            ("{a}，[平均分|平均多少|平均分多少|人均几分]", "[测验|这次|比赛]{a}，平均[分|多少分|几分]", "{a}，[求|算]平均分", "平均分多少：{a}"),
        ),
        1.0,
    ),
)  # fmt: skip
