"""Ways of saying from where to where x goes by an inequality."""

from toolcall.datamodules.synthetic.form import Phrasings

INEQUALITIES: Phrasings = {
    "en": (
        "for {a} <= x <= {b}",
        "for {a} <= x <= {b}",
        "for {a} < x < {b}",
        "{a}<x<{b}",
        "[for|with|where|when|if|on] [{a} <= x <= {b}|{a} < x < {b}|{a}<=x<={b}|{a}<x<{b}|{a} ≤ x ≤ {b}|{a}≤x≤{b}|{a} <= x < {b}|{a} < x <= {b}]",
        "[for|with|where] {b} [>=|>|≥] x [>=|>|≥] {a}",
        "[for|with|where] x [>=|>|≥] {a} [and|,|but] x [<=|<|≤] {b}",
        "([{a} <= x <= {b}|{a} < x < {b}|{a}<=x<={b}|{a}<x<{b}|{a} ≤ x ≤ {b}|{a}≤x≤{b}])",
        "[domain|range|interval|limits|condition|x range]: [{a} <= x <= {b}|{a} < x < {b}|{a}<=x<={b}|{a}<x<{b}|{a} ≤ x ≤ {b}]",
        "[under the condition|under the constraint|given|assuming|as long as|restricted to|such that] [{a} <= x <= {b}|{a} < x < {b}|{a}≤x≤{b}]",
        "for [all|every|any] x with [{a} <= x <= {b}|{a} < x < {b}|{a} ≤ x ≤ {b}]",
        "for x[ such that| with|,] [{a} <= x <= {b}|{a}<x<{b}|{a} ≤ x ≤ {b}]",
        "if [{a} =< x =< {b}|{a}=<x=<{b}]",
    ),
    "zh": (
        "（{a}≤x≤{b}）",
        "{a}≤x≤{b}",
        "{a}<x<{b}",
        "[其中|要求|限定|满足|条件是][{a}≤x≤{b}|{a}<x<{b}|{a} <= x <= {b}|{a}<=x<={b}|{a} < x < {b}]",
        "当[{a}≤x≤{b}|{a}<x<{b}|{a}<=x<={b}]时",
        "（[{a}<x<{b}|{a}<=x<={b}|{a}＜x＜{b}|{a} ≤ x ≤ {b}]）",
        "[范围|区间|定义域|条件][：|是|为|][{a}≤x≤{b}|{a}<x<{b}|{a}<=x<={b}|{a} ≤ x ≤ {b}]",
        "在[{a}≤x≤{b}|{a}<x<{b}|{a}<=x<={b}][上|内|时|的范围]",
        "其中x[≥|>=|>|大于]{a}[且|，|并且][x|][≤|<=|<|小于]{b}",
    ),
}
