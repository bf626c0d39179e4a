"""Games: hits until a boss is dead, damage, levels, gold, and rates of wins and drops."""

from toolcall.datamodules.synthetic.calculator.everyday.figures import any_of, cash, count, measure, rate, sums, whole
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form
from toolcall.datamodules.synthetic.phrase import Shown, Slots


def _fight(content: Content) -> Slots:
    """A foe, and what a hit takes off it."""
    hit = content.rng.randint(5, 99) * content.choose(1, 5, 10, 10, 50)
    return {
        "a": whole(content, hit * content.rng.randint(4, 60)),
        "b": whole(content, hit),
        "foe": Shown.verbatim(
            content.choose(
                "boss", "boss", "dragon", "the troll", "raid boss", "tank", "enemy", "the golem", "final boss", "the turret", "the hydra"
            )
        ),
        "hp": Shown.verbatim(content.choose("hp", "hp", "health", "hit points", "HP", "life")),
        "s": Shown.verbatim(content.choose("swing", "hit", "shot", "slash", "bolt", "kick", "spell", "stab", "fireball", "bite")),
    }


_TILL_DEAD = {
    "dead": "[{s}s till dead|how many {s}s|how many {s}s to kill it|how many hits till it's dead|hits to kill|how many until its down|how many {s}s do i need]"
}


def _levels(content: Content) -> Slots:
    """What one has, what one needs, and what a game gives."""
    gain = content.rng.randint(4, 90) * content.choose(5, 10, 25)
    have = content.rng.randint(3, 400) * 10
    return {"a": whole(content, have), "b": whole(content, have + gain * content.rng.randint(3, 30)), "x": whole(content, gain)}


def _magazines(content: Content) -> Slots:
    size = content.rng.randint(6, 40)
    return {"n": whole(content, size * content.rng.randint(3, 20)), "c": whole(content, size)}


FORMS: tuple[Form, ...] = (
    *sums(
        _fight,
        (
            "{a} / {b}",
            1.0,
            (
                "{foe} has {a} {hp}[, |; |. | and ][i hit for|i do|i deal|my sword does|we hit for] {b} [a|per|each] {s}<,><dead>",
                "{foe} [at|with|:] {a} {hp}[, |; ]{b} [dmg|damage] [a|per] {s}<,><dead>",
                "[how many|how many more] {s}s [at|of|for] {b} [dmg |damage |][each |]to [kill|finish|drop|take down] {foe} with {a} {hp}",
                "[my|our|one] {s} does {b}[, |; | and ]{foe} has {a} {hp}[| left]<,><dead>",
                "{a} {hp} left on {foe}<,>[doing|i'm doing|we do] {b} [a|per] {s}<,><dead>",
                "{b} [dmg a second|damage per second|dps]<,>{foe} has {a} {hp}<,>[seconds to kill|how many seconds|how long till its dead in seconds]",
                "dps {b}, {foe} {a} {hp}<,>[time to kill in seconds|how many seconds|seconds till dead]",
                "[if|when] i [do|deal|hit for] {b} per {s}, how many [till|until] [{a} {hp} is gone|{foe} with {a} {hp} is dead]",
            ),
        ),
        parts=_TILL_DEAD,
    ),
    *sums(
        {"n": count(3, 40), "d": count(12, 900), "p": rate(10, 150, 0.05), "a": count(40_000, 90_000, 50), "s": any_of("hit", "shot", "arrow", "swing", "bolt")},
        (
            "{n} * {d}",
            0.4,
            (
                "{n} {s}s [at|for|of] {d} [dmg|damage][| each]<,>[total damage|how much damage|dmg total|total]",
                "[combo|burst|volley] of {n} {s}s, {d} [damage|dmg] each<,>[total|how much damage altogether]",
                "landed {n} {s}s for {d} [each|apiece]<,>[how much damage is that|total dmg]",
            ),
        ),
        (
            "{d} * (1 + {p} / 100)",
            0.5,
            (
                "[base dmg|base damage|my bow does|sword does|staff does] {d}[, |; | and ][buff of|buff|bonus|crit bonus|potion gives] {p}<%>[| more]<,>[total damage|what do i hit for|how much now|damage now]",
                "{d} [dmg|damage|attack] [with|plus] [a |]{p}<%> [buff|bonus|boost]<,>[how much|what is it then|damage]",
                "[gem|perk|rune|talent] [adds|gives] {p}<%> to [my |]{d} [attack|damage]",
            ),
        ),
        (
            "{a} - {n} * {d}",
            0.5,
            (
                "[boss|dragon|the wall|enemy base] [had|has|started at|at] {a} hp[, |; | and ][took|i landed|we landed] {n} {s}s of {d}<,>[hp left|what's left|how much hp left|how much health remains]",
                "{a} hp[, |; | minus ]{n} {s}s [at|of] {d} each<,>[left|what's left|how much hp left]",
                "i have {a} hp and [eat|take|ate|took] {n} {s}s of {d}<,>[what am i on|how much hp left|hp left]",
            ),
        ),
    ),
    *sums(
        _levels,
        (
            "({b} - {a}) / {x}",
            0.6,
            (
                "[i'm at|have|sitting at] {a} xp[, |; ][next level at|level up at] {b}[, |; ][a quest gives|each kill gives|one match is|a match is] {x}<,>[how many more|how many to level up|how many do i need]",
                "xp {a} of {b}, {x} [a|per] [run|quest|match|kill]<,>[how many more|how many to go|how many [till|until] level up]",
                "from {a} to {b} xp at {x} [a|per] [game|quest|battle|fight]<,>how many",
            ),
        ),
    ),
    *sums(
        {"h": measure(1.5, 9), "g": count(120, 2500, 10)},
        (
            "{g} * {h}",
            0.4,
            (
                "[farming|grinding|making|earning] {g} gold [an hour|per hour] for {h} hours<,>[how much|how much gold|total gold]",
                "{g} [gold|xp|coins|gems] [an hour|per hour|/h], {h} [hours|h]<,>[how much|total|how much do i end up with]",
                "{g} coins [an hour|per hour][, |; ][played|farmed|afk for] {h} hours<,>[total|how many]",
            ),
        ),
    ),
    *sums(
        _levels,
        (
            "({b} - {a}) / {x}",
            0.4,
            (
                "[mount|skin|the armor|castle|the ship] costs {b} gold[, |; ]i have {a}[, |; ][make|earn|get] {x} [an hour|a day|per match|a week]<,>[how long|how long does it take|how long till i have it]",
                "[saved|got] {a} of {b} [coins|gems|gold][, |; ]{x} [a day|per day]<,>[how many days|days to go|how many more days]",
            ),
        ),
    ),
    *sums(
        {"w": count(12, 90), "g": count(91, 240), "k": count(30, 400), "d": count(8, 29), "r": rate(2, 12, 0.3), "n": count(20, 500, 10)},
        (
            "{w} / {g} * 100",
            0.5,
            (
                "[won|i won|we won|took] {w} [out |]of {g} [games|matches|rounds|ranked games]<,>[win rate|winrate|win percentage|what's my win rate in percent|% won]",
                "{w} wins [in|from|out of] {g} [games|matches|battles]<,>[win rate|winrate in percent|percentage]",
                "[win rate|winrate|win percentage] with {w} [wins|won] of {g}",
                "{w} headshots [in|out of|from] {g} kills<,>[headshot percentage|what percent|in %]",
                "hit {w} of {g} shots<,>[accuracy|accuracy in percent|what's my accuracy %]",
            ),
        ),
        (
            "{k} / {d}",
            0.4,
            (
                "{k} kills[, | and | ]{d} deaths<,>[kd|k/d|kd ratio|what's my kd]",
                "[kd|k/d ratio|ratio] [for|with|of] {k} kills and {d} deaths",
                "{k} kills [over|in] {d} [games|matches|rounds]<,>[kills per game|average per game|per match]",
            ),
        ),
        (
            "{r} / 100 * {n}",
            0.4,
            (
                "[drop rate|drop chance|chance] [is |of |]{r}<%>[, |; ]{n} [runs|kills|chests|tries|boxes]<,>[how many drops expected|expected drops|how many should i get]",
                "{r}<%> drop rate over {n} [kills|runs|chests]<,>[how many on average|expected number|how many drops]",
            ),
        ),
    ),
    *sums(
        _magazines,
        (
            "{n} / {c}",
            0.3,
            (
                "{n} [bullets|rounds|arrows|bolts][, |; ]{c} [to a|per|in a] [mag|clip|quiver|magazine]<,>[how many reloads|how many mags|how many]",
                "how many [mags|clips|quivers] of {c} [for|do i need for|hold] {n} [rounds|bullets|arrows]",
            ),
        ),
    ),
    *sums(
        {"m": cash(3, 90), "n": count(2, 24), "h": count(20, 400)},
        (
            "{m} / {h}",
            0.3,
            (
                "[paid|game cost|the game was] {m}[, |; | and i ][played|put in|got] {h} hours[| out of it]<,>[cost per hour|what's that per hour|how much an hour]",
                "{m} [game|for a game|for the season pass], {h} hours [played|in]<,>[price per hour|per hour|what did an hour cost]",
            ),
        ),
        (
            "{n} * {m}",
            0.2,
            (
                "{n} [skins|loot boxes|battle passes|dlcs|gem packs] at {m}[| each]<,><much>",
                "bought {n} [packs|skins|crates|booster packs] for {m} [each|apiece]<,>[what did i blow|how much spent|total]",
            ),
        ),
    ),
)  # fmt: skip
