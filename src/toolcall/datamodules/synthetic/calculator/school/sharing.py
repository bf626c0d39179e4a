"""Equal shares: among others, oneself included, after adding or taking away; full packs, and what is left over."""

from collections.abc import Sequence

from toolcall.datamodules.synthetic.calculator.school.problem import Settings, problem
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form

# Of which packs, one and several, things come in.
_PACKS: Settings = (
    ("pencils", "box", "boxes"), ("eggs", "carton", "cartons"), ("apples", "bag", "bags"), ("cookies", "packet", "packets"), ("books", "shelf", "shelves"),
    ("bottles", "crate", "crates"), ("photos", "page", "pages"), ("chairs", "row", "rows"), ("roses", "vase", "vases"),
    ("muffins", "tray", "trays"), ("balls", "net", "nets"),
    ("tulips", "bunch", "bunches"), ("batteries", "pack", "packs"), ("beads", "necklace", "necklaces"), ("stickers", "sheet", "sheets"),
    ("candles", "cake", "cakes"), ("plums", "basket", "baskets"), ("olives", "jar", "jars"), ("oranges", "net", "nets"),
)  # fmt: skip


def _whole_shares(content: Content) -> Sequence[int]:
    sharers = content.rng.randint(2, content.choose(9, 12, 30))
    return sharers * content.rng.randint(2, content.choose(12, 25)), sharers


def _with_oneself(content: Content) -> Sequence[int]:
    friends = content.rng.randint(2, 9)
    return (friends + 1) * content.rng.randint(2, 15), friends


def _sum_in_shares(content: Content) -> Sequence[int]:
    whole, sharers = _whole_shares(content)
    first = content.rng.randint(2, whole - 2) if whole > 4 else 2
    return first, whole - first, sharers


def _rest_in_shares(content: Content) -> Sequence[int]:
    whole, sharers = _whole_shares(content)
    taken = content.rng.randint(2, 20)
    return whole + taken, taken, sharers


def _with_rest(content: Content) -> Sequence[int]:
    pack = content.rng.randint(3, content.choose(9, 12, 24))
    return pack * content.rng.randint(2, 12) + content.rng.randint(1, pack - 1), pack


def _packs_in_shares(content: Content) -> Sequence[int]:
    sharers, more = content.rng.randint(3, 9), content.rng.randint(2, 4)
    packs = content.rng.randint(2, 9)
    return packs, sharers * more, sharers


FORMS: tuple[Form, ...] = (
    problem(
        "{a} / {b}",
        _whole_shares,
        (
            "{w} [shares|shared|divides|splits] {a} {x} equally [among|between] {b} [children|friends|cousins|classmates]. [How many {x} does each get|How many does each child get|How many {x} for each]",
            "{b} [children|friends|pupils|families] [share|shared|split] {a} {x} [equally|evenly|fairly]. [How many {x} does each get|How many for each|What is each share]",
            "[There are|The teacher has|Grandma has|We have] {a} {x} for {b} [children|pupils|kids]. [How many {x} does each get|If all get the same number, how many is that|How many per child]",
            "{w} puts {a} {x} into {b} [boxes|bags|piles|rows|jars|baskets] with the same number in each. How many {x} are [in each|in one of them]",
            "How many {x} does each of {b} [children|friends|pupils] get if {a} {x} are shared [equally|fairly]",
            "{a} {x}, {b} [kids|children|friends|pupils][, |. ][how many each|each gets how many|how many for each|how many per kid]",
            "{b} [kids|friends] share {a} {x}, how many each",
            "{a} {x} for {b} kids, how many each",
            "{a} {x} [in|into] {b} equal [groups|piles|bags][, |. |: ]how many [in each|per group|each]",
            "share {a} {x} [among|between] {b} [children|kids|people]",
            "{b} equal [groups|bags|boxes] are made from {a} {x}. [Find the number in each|How many {x} in each]",
            "{w} reads a book of {a} pages in {b} days, the same number every day. How many pages [a day|is that a day|each day]",
        ),
        (
            "把{a}{u}{x}平均分给{b}个[小朋友|同学|人]，[每人分到多少{u}|每人几{u}|每个人分几{u}|每人多少{u}]",
            "[有|老师有|妈妈买了]{a}{u}{x}，平均分[成{b}份，每份多少{u}|给{b}个班，每个班多少{u}|给{b}人，每人多少{u}]",
            "{a}{u}{x}，{b}人分，[一人几{u}|每人几{u}]",
            "{b}个小朋友[平分|分]{a}{u}{x}，每人[几|多少]{u}",
        ),
        1.2,
    ),
    problem(
        "{a} / ({b} + 1)",
        _with_oneself,
        (
            "{w} shares {a} {x} equally among {self} and {his} {b} [friends|cousins|brothers|classmates]. How many {x} does each [person |child |]get",
            "{w} and {his} {b} [friends|cousins|sisters|neighbors] share {a} {x} [equally|evenly|fairly]. [How many {x} does each get|How many does each person get|How many {x} does {w} get]",
            "{w} has {a} {x}. {He} [shares|splits|divides] them equally with {b} [friends|cousins] so that everyone, {w} included, gets the same. How many [each|does {he} keep|does each get]",
            "{w} and {b} [friends|others|classmates] split {a} {x}[ evenly|], how many each",
            "I share {a} {x} with {b} friends, [me included|and I get the same as they do|counting myself]. How many [each|does each of us get]",
            "me and [my |]{b} [friends|sisters|cousins|mates] share {a} {x}[. |, ]how many [each|do i get|does everyone get]",
            "{w} + {b} friends share {a} {x}, each",
            "How many {x} does each get when {w} and {his} {b} friends share {a}[ {x}| equally]",
            "[Share|Split] {a} {x} between {w} and {his} {b} [friends|brothers|sisters]. [How many each|How many {x} does each have]",
            "{a} {x} are [for|shared by] {w} and {b} [other children|other kids|others]. How many {x} [each|does one get]",
        ),
        (
            "{w}和{b}个[同学|小朋友|朋友]平分{a}{u}{x}，[每人几{u}|每人分到多少{u}]",
            "我和{b}个[朋友|同学]分{a}{u}{x}，[每人|一人][多少{u}|几{u}]",
            "{w}把{a}{u}{x}平均分给自己和{b}个[同学|朋友]，每人多少{u}",
        ),
        0.9,
    ),
    problem(
        "({a} + {b}) / {c}",
        _sum_in_shares,
        (
            "{w} has {a} {x} and [gets|buys|finds] {b} more. {He} [shares|splits] them [all |]equally [among|between] {c} [friends|children|cousins]. <each gets>",
            "{w} has {a} {x} and {v} has {b}. They put them [together|in one pile] and [share them equally among|divide them into] {c} [bags|boxes|groups|baskets]. How many {x} [are in each|in each]",
            "{a} {x} and {b} more, shared by {c} [kids|children|friends][, |. ]how many each",
            "[There are|The school has|A class has] {a} girls and {b} boys. They [form|make|are put into] {c} equal [teams|groups]. How many children [are in each|in one team|per group]",
            "{w} [picked|collected|gathered] {a} {x} [in the morning|on Friday] and {b} [in the afternoon|on Saturday], and packed them into {c} [bags|baskets|boxes] equally. How many {x} in each",
            "How many {x} [does each get|for each] if {a} and {b} {x} are shared [together |]by {c} [children|pupils|friends]",
            "{a} red and {b} green {x} are put [equally |]into {c} [jars|boxes|bags]. How many in each",
            "{w} and {v} put their {x} together, {a} and {b}, and split [them|all] among {c} [cousins|kids]. How many each",
        ),
        (
            "{w}有{a}{u}{x}，又[买了|得到]{b}{u}，平均分给{c}个[小朋友|同学]，每人[多少|几]{u}",
            "男生{a}人，女生{b}人，平均分成{c}组，每组[多少|几]人",
            "{w}有{a}{u}{x}，{v}有{b}{u}，合起来平均分成{c}份，每份[多少|几]{u}",
        ),
        0.8,
    ),
    problem(
        "({a} - {b}) / {c}",
        _rest_in_shares,
        (
            "{w} has {a} {x}. {He} [keeps|loses|puts away] {b} and shares the rest equally [among|between] {c} [friends|children|cousins]. <each gets>",
            "{w} [bought|had|made|picked] {a} {x}, [gave away|kept|dropped] {b} and put the [rest|others] into {c} [boxes|bags|jars] equally. How many {x} [in each|are in each]",
            "{a} {x}, {b} are [gone|broken|bad], the rest for {c} [kids|children|pupils][. |, ]how many each",
            "[From|Out of] {a} {x} the teacher keeps {b}. {c} [pupils|children|groups] share the others. <each gets>",
            "How many {x} does each of {c} [friends|children] get if {w} has {a}, keeps {b} and shares the rest",
            "A book has {a} pages. {w} has read {b} and reads the rest in {c} days. How many pages [a day|is that each day|per day]",
            "{w} wants to buy a [bike|game|skateboard|guitar] for {l}{a}{r} and has {l}{b}{r}. {He} saves the rest in {c} [weeks|months]. How much is that each time",
            "{a} {x} minus {b} for {self}, the others to {c} [friends|kids]: how many each",
        ),
        (
            "{w}有{a}{u}{x}，[送出|自己留]{b}{u}，[剩下的|其余的]平均分给{c}个[同学|小朋友]，每人[多少|几]{u}",
            "[一本书|故事书]{a}页，已经看了{b}页，剩下的{c}天看完，[平均|]每天看[多少|几]页",
            "{a}{u}{x}，[卖了|用了]{b}{u}，剩下的装{c}{k}，每{k}[多少|几]{u}",
        ),
        0.9,
    ),
    problem(
        "{a} / {b}",
        _whole_shares,
        (
            "{w} has {a} {x} and [puts|packs] {b} [in each|in every|per] {y}. How many {z} does {he} [need|fill|get]",
            "[There are|We have|They have] {a} {x}. {b} {x} [go in|fit in|fill] [each|one|a] {y}. How many {z} [are needed|are there|do they fill]",
            "How many {z} [are needed|do you need|does {w} need] for {a} {x} if each {y} [holds|takes|has] {b}",
            "{a} {x}, {b} [per|in each|to a|a] {y}[, |. ]how many {z}",
            "Each {y} [holds|takes|has] {b} {x}. How many {z} [are needed for|hold|do they need for] {a} {x}",
            "{a} {x} are [put|packed] {b} to a {y}. [Find the number of {z}|How many {z} is that]",
            "{w} needs {a} {x}. [They come {b} to a|With {b} in each] {y}, how many {z} [must {he} get|is that]",
            "{b} {x} [per|in a] {y}, {a} {x} in all[. |, ][number of {z}|how many {z}]",
        ),
        (
            "[有|做了|买了]{a}{u}{x}，每{b}{u}装一{k}，[可以装多少{k}|能装几{k}|要装几{k}]",
            "每{k}装{b}{u}{x}，{a}{u}[要装几{k}|需要几{k}|可以装多少{k}]",
            "{a}{u}{x}，每人分{b}{u}，[可以分给几人|能分给多少人|够几个人]",
        ),
        1.1, _PACKS,
    ),
    problem(
        "{a} // {b}",
        _with_rest,
        (
            "{w} has {a} {x} and puts {b} in each {y}. How many full {z} [does {he} get|are there|can {he} fill]",
            "How many full {z} of {b} can be [made|filled] [from|with] {a} {x}",
            "{a} {x}, {b} [per|in each] {y}[, |. ]how many [full|complete] {z}",
            "Each {y} holds {b} {x}. How many {z} can {w} fill completely with {a} {x}",
            "There are {a} {x}. How many [complete|full] {z} of {b} [do they make|is that|can we make]",
        ),
        (
            "{a}{u}{x}，每{b}{u}装一{k}，最多[能装满几{k}|可以装满多少{k}]",
            "{w}有{a}{u}{x}，每{k}装{b}{u}，能装满几{k}",
        ),
        0.5, _PACKS,
    ),
    problem(
        "{a} % {b}",
        _with_rest,
        (
            "{w} [puts|packs] {a} {x} in {z} of {b}. How many {x} are left over",
            "{a} {x} are put in {z} with {b} in each. How many [are|{x} are] left over",
            "{a} {x}, {b} [per|in each] {y}[, |. ]how many left over",
            "How many {x} are left over when {a} {x} are packed in {z} of {b}",
            "Each {y} takes {b} {x}. {w} has {a} and fills as many {z} as possible. How many {x} [are left over|stay over|don't fit]",
        ),
        ("{a}{u}{x}，每{b}{u}装一{k}，装满后还[剩几{u}|剩多少{u}|多几{u}]", "把{a}{u}{x}分给小朋友，每人{b}{u}，最后[还剩|剩下]几{u}"),
        0.5, _PACKS,
    ),
    problem(
        "{a} * {b} / {c}",
        _packs_in_shares,
        (
            "{w} has {a} [boxes|bags|packs|jars] with {b} {x} each and shares them [equally |]among {c} [children|friends|cousins]. <each gets>",
            "{a} [packs|bags|boxes] of {b} {x} are shared by {c} [kids|friends|pupils]. <each gets>",
            "{a} [packs|boxes] of {b} {x}, {c} [kids|people|friends][, |. ]how many each",
            "How many {x} does each of {c} [children|friends] get from {a} [bags|boxes|packs] of {b}",
            "{a} [friends|children] bring {b} {x} each. All the {x} go into {c} [jars|boxes] equally. How many in each",
        ),
        ("{a}{k}{x}，每{k}{b}{u}，平均分给{c}个[小朋友，每人|班，每班|同学，每人][多少|几]{u}",),
        0.6,
    ),
)  # fmt: skip
