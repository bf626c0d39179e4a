"""So many in each of so many groups; three factors; two kinds of groups; rows of seats, some empty."""

from toolcall.datamodules.synthetic.calculator.school.problem import Settings, between, each, problem
from toolcall.datamodules.synthetic.form import Form

# One group, several groups, what is in them.
_PACKED: Settings = tuple(
    (things.replace("_", " "), group, groups)
    for group, groups, contents in (
        ("tray", "trays", "rolls buns muffins seedlings eggs glasses"),
        ("box", "boxes", "crayons chocolates pens books candles tiles bulbs pencils"),
        ("bag", "bags", "apples marbles potatoes onions bagels oranges shells"),
        ("shelf", "shelves", "books jars boxes vases files toys"),
        ("packet", "packets", "stickers cards seeds biscuits needles balloons"),
        ("crate", "crates", "bottles mangoes melons cabbages cans"),
        ("basket", "baskets", "plums pears eggs lemons peaches"),
        ("plate", "plates", "dumplings cookies pancakes sandwiches grapes"),
        ("page", "pages", "photos stamps stickers lines problems"),
        ("vase", "vases", "roses tulips daisies lilies"),
        ("carton", "cartons", "eggs juices yogurts"),
        ("jar", "jars", "olives cherries pickles buttons"),
        ("bundle", "bundles", "sticks straws newspapers"),
        ("table", "tables", "chairs guests plates spoons"),
        ("bus", "buses", "pupils passengers tourists fans"),
        ("tent", "tents", "scouts campers children"),
        ("team", "teams", "players swimmers runners"),
        ("bench", "benches", "people children visitors"),
        ("cage", "cages", "rabbits birds hamsters"),
        ("row", "rows", "seats chairs trees tomato_plants carrots beans vines"),
    )
    for things in contents.split()
)  # fmt: skip
_PACKED_ZH: Settings = (("苹果", "个"), ("鸡蛋", "个"), ("铅笔", "支"), ("故事书", "本"), ("橘子", "个"), ("牛奶", "瓶"), ("月饼", "个"), ("乒乓球", "个"), ("灯泡", "个"))  # fmt: skip
# Who makes what, in what time.
_MADE: Settings = (
    ("eggs", "hen", "lay", "week"), ("eggs", "duck", "lay", "week"), ("loaves", "baker", "bake", "day"), ("pages", "pupil", "read", "day"),
    ("toys", "worker", "make", "hour"), ("trees", "gardener", "plant", "day"), ("words", "student", "learn", "day"), ("baskets", "weaver", "make", "week"),
    ("liters of milk", "cow", "give", "day"), ("chairs", "carpenter", "build", "week"), ("laps", "runner", "run", "day"),
    ("bananas", "monkey", "eat", "day"), ("shirts", "tailor", "sew", "week"), ("carrots", "rabbit", "eat", "day"), ("letters", "clerk", "write", "hour"),
    ("cups of water", "player", "drink", "day"), ("parts", "machine", "make", "minute"), ("pots", "potter", "make", "day"),
    ("bottles", "volunteer", "collect", "day"), ("fish", "penguin", "eat", "day"), ("jars of honey", "hive", "give", "month"),
)  # fmt: skip
# Groups, and what is in them.
_TWICE: Settings = (
    ("boxes", "crayons"), ("bags", "apples"), ("packs", "cards"), ("rows", "seats"), ("buses", "pupils"), ("shelves", "books"), ("trays", "muffins"),
    ("tents", "campers"), ("cartons", "eggs"), ("crates", "bottles"), ("bunches", "roses"), ("teams", "players"), ("baskets", "pears"),
    ("tables", "guests"), ("jars", "olives"), ("albums", "photos"), ("packets", "seeds"), ("boats", "people"), ("cages", "birds"),
)  # fmt: skip
_FEW, _MANY = between(2, 9, 12, 20), between(3, 12, 30, 60)

FORMS: tuple[Form, ...] = (
    problem(
        "{a} * {b}",
        each(_MANY, _FEW),
        (
            "[There are|We counted|{w} counts] {a} {x} [on|in] each {y}[ and there are|. There are|, and] {b} {z}[. How many {x} are there [in all|altogether|in total]|. How many {x} in all|. Find the total number of {x}]",
            "[Each|Every|One] {y} [has|holds] {a} {x}. [How many {x} are there|How many {x}] [in|on] {b} {z}",
            "{w} [puts|put|counts|has] {a} {x} per {y} and [fills|filled|has] {b} {z}. [How many {x} is that|How many {x} are there altogether|How many {x} in all]",
            "[How many {x} are there|How many {x} are needed|How many {x} does {w} need] [if|when] there are {a} [in|on|per] each {y} and {b} {z}",
            "A {y} [has|holds|takes] {a} {x}. [A school|A shop|The club|{w}] has {b} [such|of these|of those] {z}. How many {x} [altogether|is that|are there in total]",
            "{a} {x} [per|a|in each|to a] {y}, {b} {z}[, |. ]<in all>",
            "[each|one] {y} {a} {x}, {b} {z}, [how many|how many {x}|total]",
            "{w} [needs|wants|has to have|orders] {a} {x} for each {y}. For {b} {z}, how many {x} does {he} need",
            "{a} {x} [per|in each] {y}[,| and] {b} {z}[: how many| how many|. total| -> how many {x}]",
            "[If|When|Suppose] one {y} holds {a} {x}, [how many {x} do {b} {z} hold|how many {x} are there in {b} {z}|how many {x} fit in {b}]",
            "every {y} has {a} {x}[,|;| and] there are {b} {z}[.|,] [total {x}|how many {x}|what's the total]",
        ),
        (
            "[每|一]{k}{x}有{a}{u}，[{w}家|学校|商店|果园][买了|有|运来]{b}{k}，<in all>",
            "{w}把{x}装{k}，每{k}{a}{u}，装了{b}{k}，<in all>",
            "[教室里|礼堂里|电影院里|操场上]每[排有{a}个[座位|同学|人]，有{b}排|行有{a}个[同学|人]，有{b}行]，[一共有多少个|一共有多少]",
            "[平均每人|每人|每个小朋友]分到{a}{u}{x}，[{b}人|{b}个小朋友][一共分了多少{u}|一共需要多少{u}{x}]",
            "[有|买]{x}，每{k}{a}{u}，{b}{k}[一共多少{u}|多少{u}|共有几{u}]",
        ),
        1.2, _PACKED, _PACKED_ZH,
    ),
    problem(
        "{b} * {a}",
        each(_MANY, _FEW),
        (
            "[There are|{w} has|{w} sees|{w} counted|We counted] {b} {z} with {a} {x} [in each|each|in every {y}|in each {y}][. How many {x} are there [in all|altogether]|. How many {x} in all|. How many {x} is that]",
            "{b} {z} [have|hold|contain] {a} {x} each. [What is the total number of {x}|How many {x} are there altogether|How many {x} do they hold together|How many {x} in all]",
            "[How many {x} are there|Find how many {x} there are] in {b} {z} [of|with] {a}[| each]",
            "{w} has {b} {z}. [Each|Every one of them|Every {y}|Each {y}] [has|holds] {a} {x}. How many {x} [does {he} have|are there] [in all|altogether|in total]",
            "{b} {z} [of|with|à] {a} {x}[, how many| each, how many|. total|. How many {x} altogether]",
            "{b} {z}, {a} {x} [in each|per {y}|each][, |. ]<in all>",
            "{w} {b} {z}, each [with |]{a} {x}, total",
            "On {b} {z} there are {a} {x} each. [Work out the number of {x}|How many {x} are there]",
            "[We need|The teacher wants|The cook needs] {b} {z}, each with {a} {x}. How many {x} [is that|are needed|in all]",
        ),
        (
            "[有|{w}有|老师买了|学校买了|妈妈买了]{b}{k}{x}，每{k}{a}{u}，<in all>",
            "{b}个[小组，每组|班，每班|同学，每人]{a}{u}{x}，[一共要多少{u}|一共多少{u}|共有多少{u}{x}]",
            "{w}家有{b}个[盘子|篮子|盒子]，每个[里|里面][放|有]{a}{u}{x}，[一共放了多少{u}|一共有多少{u}{x}]",
            "[要|需要]{b}{k}{x}，每{k}{a}{u}，[那是多少{u}|共多少{u}]",
        ),
        1.0, _PACKED, _PACKED_ZH,
    ),
    problem(
        "{a} * {b} * {c}",
        each(between(2, 20, 40), between(2, 9, 12), between(2, 8, 14)),
        (
            "[There are|A farm has|The town has|We have] {a} {y}s[. Each {y}| and each {y}] {z}s {b} {x} a {t}. How many {x} [is that|in all] in {c} {t}s",
            "{a} {y}s each {z} {b} {x} [a|every] {t}. How many {x} [is that|do they {z}|do they {z} altogether] in {c} {t}s",
            "{a} {y}s, {b} {x} [each a {t}|a {t} each|per {t} each|each per {t}], {c} {t}s[. How many {x} in all|. How many {x} altogether|: total {x}|, how many {x}]",
            "[How many {x} do {a} {y}s {z} in {c} {t}s|Find how many {x} {a} {y}s {z} in {c} {t}s] [if each {z}s {b} a {t}|at {b} a {t} each]",
            "[If|When] {a} {y}s each {z} {b} {x} [a|every] {t}, how many {x} [is that|are there] [after|in] {c} {t}s",
            "{a} {y}s [{z}|can {z}] {b} {x} each per {t}. They go on for {c} {t}s. [How many {x} is that altogether|Find the total number of {x}]",
            "Every {t} each of [the|our] {a} {y}s {z}s {b} {x}. [How many {x} altogether|Total {x}|How many {x}] in {c} {t}s",
        ),
        (
            "[养了|农场有|奶奶养了]{a}只[母鸡|鸭]，每只每周下{b}个蛋，{c}周[一共下多少个蛋|共多少个蛋]",
            "{a}[个|名]工人，每人每天做{b}个零件，{c}天[一共做多少个|共做多少个|能做多少个]",
            "[学校有|一幢楼有]{a}层，每层{b}个[教室|房间]，每个{c}[盏灯|扇窗|张桌子]，一共多少",
            "{a}箱，每箱{b}[盒，每盒|袋，每袋]{c}[个|块]，[一共多少个|总共多少]",
            "{a}台机器每天每台[加工|生产]{b}个，{c}天一共[多少个|生产多少]",
        ),
        1.2, _MADE,
    ),
    problem(
        "{a} * {b} * {c}",
        each(_FEW, between(2, 9), between(3, 12, 24)),
        (
            "[A|The|One] [school|hotel|library|museum|house] has {a} floors with {b} [rooms|halls] on each floor and {c} [desks|lamps|chairs|shelves|windows] in each. How many [are there in all|altogether|is that]",
            "{w} [buys|bought|has] {a} boxes. Each box [has|holds] {b} [bags|packs|trays], and there are {c} {x} in each. How many {x} [in all|altogether|does {he} have]",
            "{a} boxes, {b} [bags in each box, {c} {x} in each bag|packs in each box, {c} {x} in each pack][. |, ]how many {x}",
            "[How many {x} are there|How many {x} does {w} have] in {a} boxes if each box has {b} bags of {c}[| each]",
            "{w} practices {a} [songs|pieces], {b} times a day, for {c} days. How many times [does {he} play|is that]",
            "{a} classes with {b} groups of {c} [pupils|children|students][ each|][. |, ]how many [pupils|children|in all]",
            "{a} teams[,| of] {b} players[,| and] {c} [balls|bottles|shirts] for every player. How many [are needed|in all|is that]",
        ),
        (),
        0.7,
    ),
    problem(
        "{a} * {b} + {c} * {d}",
        each(_FEW, _MANY, _FEW, _MANY),
        (
            "[There are|{w} has|The school has|{w} counted] {a} {x} with {b} {y} each and {c} {x} with {d} {y} each. How many {y} [are there in all|altogether|in all|is that]",
            "{a} {x} of {b} {y} and {c} [{x} |]of {d}[. |, ][how many {y}|how many altogether|total|how many {y} in all]",
            "[How many {y} are there|Find the number of {y}] in {a} {x} of {b} and {c} {x} of {d}",
            "{w} [counts|sees|has] {a} {x} of {b} {y} and {v} [counts|sees|has] {c} {x} of {d}. How many {y} [do they have together|have they altogether]",
            "{a} {x} [hold|have] {b} {y} each, {c} other {x} [hold|have] {d} each. How many {y} [in total|altogether|in all]",
            "[First|On Monday] {a} {x} with {b} {y} each [arrive|come], [then|on Tuesday] {c} {x} with {d} each. How many {y} [come in all|is that]",
            "{a} {x} à {b}, {c} {x} à {d}. how many {y}",
            "[We have|There are|{w} sees] {a} {x} with {b} {y} in each, and another {c} with {d} in each. [Find the total|How many {y} altogether]",
        ),
        (
            "大{k}[{a}个，每个装|有{a}个，每个]{b}{u}{x}，小{k}{c}个，每个[装|]{d}{u}，<in all>",
            "{x}[有|]{a}{k}，每{k}{b}{u}，[又买了|还有]{c}{k}，每{k}{d}{u}，<in all>",
            "[前面|前]{a}排每排{b}个座位，后面{c}排每排{d}个，[一共多少个座位|共多少座位]",
        ),
        1.0, _TWICE,
    ),
    problem(
        "{a} * {b} - {c}",
        each(between(5, 25), between(6, 30), between(3, 25)),
        (
            "[A theater|A hall|A cinema|The circus|The stadium] has {a} rows of {b} seats. [If |]{c} seats are [empty|free][, how many are [taken|full]|. How many [people are there|are taken|seats are taken]]",
            "There are {a} rows with {b} chairs each. {c} chairs are not used. How many [chairs |]are used",
            "{a} rows, {b} seats each, {c} empty[. |, ]how many [people|are taken|seats taken]",
            "{a} x {b} seats and {c} empty, how many people",
            "hall with {a} rows of {b}, {c} [not taken|free|empty], [how many taken|people]",
            "[How many people are in|How many seats are taken in] a [hall|theater] with {a} rows of {b} seats when {c} are [free|empty]",
            "{w} [buys|bought|has] {a} [boxes|bags|packs] of {b} {x} and [gives away|uses|loses|sells] {c}. How many {x} [are left|does {he} have left|has {he} left]",
            "{a} [bags|boxes|packs] with {b} {x} each[.|,] {c} [are gone|get lost|are sold|were broken][. |, ]how many {x} are left",
            "[A baker makes|Grandma bakes] {a} trays of {b} [rolls|cookies|buns|muffins] and [sells|burns|gives away] {c}. How many are left",
            "[Dad|The gardener|{w}] plants {a} rows of {b} [beans|tulips|trees|onions]. {c} [do not grow|die|don't come up]. How many [grow|are there now|live]",
        ),
        (
            "[剧院|电影院|礼堂]有{a}排，每排{b}个座位，[空了|还空着]{c}个，[坐了多少人|来了多少人]",
            "{w}[买了|有]{a}{k}{x}，每{k}{b}{u}，[用了|送出|卖出]{c}{u}，<left>",
            "{a}{k}{x}，每{k}{b}{u}，[坏了|卖了|拿走]{c}{u}，<left>",
        ),
        1.0,
    ),
    problem(
        "{a} * {b} + {c}",
        each(_FEW, _MANY, between(2, 9, 20)),
        (
            "{w} has {a} [boxes|bags|albums|packs|jars] of {b} {x} and {c} [loose ones|more|single ones|extra {x}]. How many {x} [does {he} have|in all|altogether|are there]",
            "{w} [fills|filled|packs] {a} [boxes|bags] with {b} {x} each and has {c} left over. How many {x} [did {he} have|were there|are there in all]",
            "{a} [boxes|packs|bags] of {b} {x}[,| and| plus] {c} [more|extra|loose][. |, ]how many [{x}|in all|altogether]",
            "How many pupils [are in a school [if|when] there are {a} classes of {b} and {c} more at home|go on the trip [if|when] there are {a} buses of {b} and {c} more come by car]",
            "[A class|The choir|A band] stands in {a} rows of {b}, with {c} [children|people] [in front|at the side]. How many are they",
            "There are {a} [tables|benches|boats] with {b} [guests|people|children] each and {c} are standing. How many [guests|people|are there]",
            "Each of {a} [children|friends|players] gets {b} {x}. {c} {x} are left over. How many were there",
            "{a} times {w} takes {b} {x}, then {c}. How many {x} [in all|has {he} taken]",
        ),
        (
            "{w}有{a}{k}{x}，每{k}{b}{u}，[还有|另外还有|又多出]{c}{u}，<in all>",
            "把{x}[装成|分成]{a}{k}，每{k}{b}{u}，还[剩|多]{c}{u}，[原来有多少{u}|一共有多少{u}]",
            "[坐了|有]{a}桌，每桌{b}人，还有{c}人[没坐下|站着]，[一共多少人|来了多少人]",
        ),
        0.8,
    ),
)  # fmt: skip
