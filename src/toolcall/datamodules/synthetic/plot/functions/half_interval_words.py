"""Ways of saying where x goes by one number or none: one end, as far to the left as to the right, one side of zero."""

from toolcall.datamodules.synthetic.form import Phrasings

LOW: Phrasings = {
    "en": (
        "starting at {a}",
        "from {a} on",
        "from {a} onwards",
        "with x from {a}",
        "x >= {a}",
        "beginning at {a}",
        "for x >= {a}",
        "for x > {a}",
        "for x above {a}",
        "for x greater than {a}",
        "with x_min {a}",
        "x_min={a}",
        "starting from {a}",
        "with x starting at {a}",
        "from x = {a} on",
        "x at least {a}",
        "with the left end at {a}",
        "[for|with|where|only for|taking] x [above|over|bigger than|larger than|more than|greater than|at least|no smaller than|not less than] {a}",
        "[starting|beginning|commencing] [at|from|with] x [= |=|]{a}",
        "[but |][start|begin] [it |the graph |the curve |][at|from] {a}",
        "with [left end|lower limit|lower bound|left limit|left edge|minimum x|the smallest x|a lower limit of|a left end of|the left border at] {a}",
        "[x min|xmin|x_min|min x|left end|lower limit|start][ |=| = |: ]{a}",
        "from {a} [upwards|upward|and up|to the right|and beyond|and higher|rightwards|on up]",
        "[nothing|but nothing|and nothing] [below|left of|lower than|under|before|smaller than] {a}",
        "[not|never|but not] [below|left of|lower than|before] {a}",
        "[x ≥ {a}|x≥{a}|x>={a}|x > {a}|x>{a}|({a} <= x)|(x >= {a})]",
    ),
    "zh": (
        "从{a}开始",
        "x大于等于{a}",
        "x>={a}",
        "x从{a}起",
        "x>{a}",
        "x≥{a}",
        "x大于{a}",
        "起点为{a}",
        "[起点|左端|左端点|下限|最小值|x最小|x_min|x的最小值][是|为|取|=|]{a}",
        "[x|]从{a}[往右|往后|往上|开始画|起往右|开始往右]",
        "[只画|只看|只要|当|要求|限|]x[大于|≥|>|>=|不小于|大于等于|至少是|不低于]{a}[|的部分|时]",
        "[{a}以上|左边从{a}开始|不要小于{a}的部分|x={a}左边不要]",
    ),
}
HIGH: Phrasings = {
    "en": (
        "up to {b}",
        "up to x = {b}",
        "until {b}",
        "ending at {b}",
        "x <= {b}",
        "to {b}",
        "for x <= {b}",
        "for x < {b}",
        "for x below {b}",
        "for x less than {b}",
        "with x_max {b}",
        "x_max={b}",
        "as far as {b}",
        "as far as x = {b}",
        "x at most {b}",
        "stopping at {b}",
        "with x up to {b}",
        "but only up to {b}",
        "[for|with|where|only for|taking] x [below|under|smaller than|less than|at most|no greater than|no more than|not above|lower than] {b}",
        "[ending|stopping|finishing] [at|with] x [= |=|]{b}",
        "[but |and |][stop|end|finish|cut it off|cut it] [at|at x =] {b}",
        "with [right end|upper limit|upper bound|right limit|right edge|maximum x|the largest x|an upper limit of|a right end of|the right border at] {b}",
        "[x max|xmax|x_max|max x|right end|upper limit|end][ |=| = |: ]{b}",
        "[till|til|only until|only to|only up to|no further than|but no further than|not beyond|all the way to|all the way up to] {b}",
        "[nothing|but nothing|and nothing] [above|right of|beyond|past|after|bigger than] {b}",
        "[x ≤ {b}|x≤{b}|x<={b}|x < {b}|x<{b}|(x <= {b})]",
    ),
    "zh": (
        "到{b}为止",
        "x小于等于{b}",
        "x<={b}",
        "x最大到{b}",
        "x<{b}",
        "x≤{b}",
        "x小于{b}",
        "一直到{b}",
        "[终点|右端|右端点|上限|最大值|x最大|x_max|x的最大值][是|为|取|=|]{b}",
        "[画到|到|直到|最多到|最远到|只画到|x到|x最多取到|只到][x=|]{b}[|就行|为止|就好|停]",
        "[只画|只看|只要|当|要求|限|]x[小于|≤|<|<=|不大于|小于等于|最多是|不超过]{b}[|的部分|时]",
        "[{b}以下|右边到{b}为止|不要大于{b}的部分|x={b}右边不要]",
    ),
}
SPOKEN_LOW: Phrasings = {
    "en": (
        "from {a} [on|onwards|up]",
        "starting [at|from|with] {a}",
        "for x [above|greater than|at least] {a}",
        "beginning at {a}",
    ),
    "zh": (
        "从{a}[开始|起]",
        "x[大于|不小于]{a}",
    ),
}
"""These take number words as well, and so do the next."""
SPOKEN_HIGH: Phrasings = {
    "en": (
        "up to {b}",
        "until {b}",
        "[ending|stopping] at {b}",
        "for x [below|less than|at most] {b}",
        "to {b}",
        "as far as {b}",
    ),
    "zh": (
        "[画到|到]{b}为止",
        "x[小于|不大于|不超过]{b}",
        "一直到{b}",
    ),
}
SYMMETRIC: Phrasings = {
    "en": (
        "for |x| <= {b}",
        "for |x| < {b}",
        "between plus and minus {b}",
        "within ±{b}",
        "for x within ±{b}",
        "from -{b} to +{b}",
        "for x between [±{b}|+/-{b}|+-{b}|plus or minus {b}|plus/minus {b}|minus {b} and plus {b}]",
        "[within|in|over|on|across] [+/-{b}|+-{b}|plus or minus {b}|plus minus {b}|-{b}..{b}|-{b}..+{b}]",
        "from [minus {b} to {b}|minus {b} to plus {b}|negative {b} to {b}|negative {b} to positive {b}|-{b} up to +{b}]",
        "{b} [to|on] [either side|both sides|each side] of [zero|the origin|0]",
        "[x|for x|with x] up to {b} in both directions",
        "for |x| ≤ {b}",
        "[no further than|at most] {b} away from [zero|0|the origin]",
    ),
    "zh": (
        "x在±{b}之间",
        "|x|≤{b}",
        "在正负{b}之间",
        "[从|x从]负{b}到正{b}",
        "[-{b}到+{b}|+-{b}之间|±{b}|±{b}以内|±{b}范围内]",
        "[零|原点|0]的左右各{b}",
        "[x的|]绝对值[不超过|小于|小于等于|不大于]{b}的范围",
    ),
}
POSITIVE: Phrasings = {
    "en": (
        "[for|only for|with|just for] [positive|non-negative|nonnegative] [x|values of x|x values]",
        "[only|just|but only] [the right half|the positive side|the positive part|to the right of the y axis|the positive x axis|right of the origin]",
        "[starting|beginning] at the origin",
        "from the origin [on|onwards|to the right]",
        "[where|when|if|as long as] x is [positive|not negative|above zero]",
    ),
    "zh": (
        "[只画|只看|在|][x|]正半轴[|的部分|上]",
        "[当|]x[为正|是正数|非负|为正数][时|]",
        "从原点[开始|往右|起]",
        "[只要|只画]y轴右边的[部分|一半]",
    ),
}
NEGATIVE: Phrasings = {
    "en": (
        "[for|only for|with|just for] negative [x|values of x|x values]",
        "[only|just|but only] [the left half|the negative side|the negative part|to the left of the y axis|the negative x axis|left of the origin]",
        "[where|when|if|as long as] x is [negative|below zero]",
    ),
    "zh": (
        "[只画|只看|在|][x|]负半轴[|的部分|上]",
        "[当|]x[为负|是负数|为负数][时|]",
        "[只要|只画]y轴左边的[部分|一半]",
    ),
}
DEFAULT: Phrasings = {
    "en": (
        "[over|on|in|with|using] the [usual|default|standard|normal] [range|interval|domain|window|x range]",
        "with [default|standard] [settings|limits|range]",
    ),
    "zh": (
        "[用|]默认[范围|区间|设置]",
        "范围[默认|用默认的|不限]",
    ),
}
