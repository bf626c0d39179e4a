"""Where x goes: intervals as text and as arguments."""

from typing import Any

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.numbers import in_words, signed
from toolcall.datamodules.synthetic.phrase import Shown, skeleton
from toolcall.datamodules.synthetic.plot.drawing import value

_RANGES = (
    "from {a} to {b}",
    "from {a} to {b}",
    "from {a} to {b}",
    "between {a} and {b}",
    "for x from {a} to {b}",
    "for x between {a} and {b}",
    "on the interval {a} to {b}",
    "over {a} to {b}",
    "for {a} <= x <= {b}",
    "with x from {a} to {b}",
    "x from {a} to {b}",
    "in the range {a} to {b}",
    "over the range {a} to {b}",
    "in the interval ({a}, {b})",
    "on ({a}, {b})",
    "in (({a}, {b}))",
    "on the interval (({a}, {b}))",
    "for x in (({a}, {b}))",
    "up to {b} starting at {a}",
    "starting at {a} up to {b}",
    "starting at {a} and ending at {b}",
    "from x={a} to x={b}",
    "from x = {a} to x = {b}",
    "{a} to {b}",
    "with x going from {a} to {b}",
    "where x goes from {a} to {b}",
    "x in {a}..{b}",
    "for x = {a} to {b}",
    "between x={a} and x={b}",
    "with x_min {a} and x_max {b}",
    "using x min {a} and x max {b}",
    "domain {a} to {b}",
    "from {a} until {b}",
    "for x running from {a} up to {b}",
    "on {a} to {b}",
    "range {a} to {b}",
    "from {a} through {b}",
    "with a range of {a} to {b}",
    "for x in (({a},{b}))",
    "with x running from {a} to {b}",
    "x running from {a} to {b}",
    "x between {a} and {b}",
    "x going from {a} to {b}",
    "on (({a}, {b}))",
    "over (({a}, {b}))",
    "over the interval from {a} to {b}",
    "on the interval from {a} to {b}",
    "in the interval {a} to {b}",
    "as x goes from {a} to {b}",
    "as x runs from {a} to {b}",
    "while x goes from {a} to {b}",
    "where {a} <= x <= {b}",
    "for {a} < x < {b}",
    "for {a} ≤ x ≤ {b}",
    "x from {a} up to {b}",
    "x: {a} to {b}",
    "x = {a} .. {b}",
    "x = {a}...{b}",
    "for x values from {a} to {b}",
    "for x values between {a} and {b}",
    "for values of x from {a} to {b}",
    "with the x axis from {a} to {b}",
    "x axis from {a} to {b}",
    "with x limits {a} and {b}",
    "x_min={a}, x_max={b}",
    "xmin {a} xmax {b}",
    "with the domain (({a}, {b}))",
    "on the domain {a} to {b}",
    "anywhere from {a} to {b}",
    "all the way from {a} to {b}",
    "starting from {a} and going to {b}",
    "start at {a}, stop at {b}",
    "start {a} end {b}",
    "from {a} all the way to {b}",
    "[in|on|over|across|within|inside] the [window|stretch|section|span|segment|piece] [from {a} to {b}|{a} to {b}|between {a} and {b}]",
    "[with|where|when|and|if|as|while] x [varies|ranges|moves|runs|goes|is] [from {a} to {b}|between {a} and {b}]",
    "with x [varying|ranging|moving|sweeping|restricted to values|limited to values|somewhere] [from {a} to {b}|between {a} and {b}]",
    "[only|just|but only] [from {a} to {b}|between {a} and {b}|for {a} to {b}|the part from {a} to {b}]",
    "with [limits|bounds|end points|ends|borders|edges] {a} and {b}",
    "with [left end {a} and right end {b}|lower limit {a} and upper limit {b}|start {a} and end {b}|a minimum of {a} and a maximum of {b} for x]",
    "[beginning|starting|commencing] [at|from|with] {a} and [ending|stopping|finishing] [at|with] {b}",
    "[x limits|x range|xlim|limits|x bounds|bounds|interval|domain|window|x window|x axis]: [{a} to {b}|{a}, {b}|(({a}, {b}))|{a} and {b}|{a}..{b}]",
    "[x limits|x range|limits|x bounds|interval|domain|window] [{a} to {b}|(({a}, {b}))|{a}..{b}|from {a} to {b}]",
    "[xlim|x_range|domain|range|limits|interval][ |]=[ |][(({a}, {b}))|({a}, {b})|(({a},{b}))|({a},{b})]",
    "(x from {a} to {b})",
    "([from {a} to {b}|between {a} and {b}|{a} to {b}|{a} <= x <= {b}|x: {a} to {b}|x in (({a}, {b}))])",
    "[{a}..{b}|{a} .. {b}|{a}...{b}|{a} -> {b}|{a} → {b}|{a}→{b}|{a} until {b}|{a} till {b}|{a} through {b}|{a} up to {b}|{a} thru {b}]",
    "[from|fr] {a} [till|til|thru|until|up until] {b}",
    "x [goes|runs|is|ranges|varies] [from {a} to {b}|between {a} and {b}]",
    "from {b} down to {a}",
    "[with|where] x_max [is |= |=|]{b} and x_min [is |= |=|]{a}",
    "[ending|stopping|finishing] at {b}[,| and] [starting|beginning] at {a}",
    "[until|up to|to] {b}[,|] [starting|beginning] [from|at] {a}",
    "with right end {b} and left end {a}",
    "for x [at least|no less than|not below] {a} [and|but] [at most|no more than|not above] {b}",
    "for x [above|greater than|larger than|more than|bigger than] {a} [and|but] [below|less than|smaller than|under] {b}",
    "[for|where|with] x >= {a} and x <= {b}",
    "[for|where|with] x > {a} and x < {b}",
    "[{a}<=x<={b}|{a}<x<{b}|{a} <= x <= {b}|{a}≤x≤{b}|{a} ≤ x ≤ {b}]",
    "[x ∈|x∈|x in|for x ∈|with x in|on|in|over] [(({a}, {b}))|(({a},{b}))|(({a};{b}))|({a}; {b})]",
    "[zoomed in on|zoomed to|focused on|cropped to|cut to|limited to|restricted to] [{a} to {b}|the range {a} to {b}|{a}..{b}|x from {a} to {b}]",
    "[xmin|x min|x_min|xmin:|x min:|x_min:] {a}[,| and|;] [xmax|x max|x_max|xmax:|x max:|x_max:] {b}",
    "min {a}[,| and|;] max {b}",
    "[lower [bound|limit] {a}[,| and|;] upper [bound|limit]|left [end|edge|limit] {a}[,| and|;] right [end|edge|limit]] {b}",
    "[from the point|from the value|from position] {a} [to the point|to the value|to] {b}",
    "[for|with|using|taking] [all |the |]x[-| ]values [{a} to {b}|from {a} up to {b}|between {a} and {b}|in (({a}, {b}))]",
    "with [the |an |]x[-| ]axis [running|going|that goes|reaching|stretching|spanning] from {a} to {b}",
    "[horizontally|on the x axis|along x|along the x axis|in x] from {a} to {b}",
)
_SPOKEN = (  # these take number words as well
    "from {a} to {b}",
    "from {a} to {b}",
    "between {a} and {b}",
    "between {a} and {b}",
    "for x from {a} to {b}",
    "for x between {a} and {b}",
    "x from {a} to {b}",
    "with x going from {a} to {b}",
    "with x between {a} and {b}",
    "starting at {a} and ending at {b}",
    "from {a} up to {b}",
    "on the interval from {a} to {b}",
    "x running from {a} to {b}",
    "from {a} [until|till|through] {b}",
    "[where|when|as|while] x [goes|runs|moves|ranges|varies] from {a} to {b}",
    "with x [varying|ranging|running|moving] between {a} and {b}",
    "[only|just|but only] [from {a} to {b}|between {a} and {b}]",
    "[over|on|in|across] the [range|interval|stretch|window] [from {a} to {b}|{a} to {b}|between {a} and {b}]",
    "[beginning|starting] at {a} and [stopping|finishing|ending] at {b}",
    "with [left end {a} and right end {b}|limits {a} and {b}|lower limit {a} and upper limit {b}]",
    "for x [at least|not below] {a} and [at most|not above] {b}",
    "for x [greater than|above] {a} and [less than|below] {b}",
    "for [all |the |]x[-| ]values [from {a} to {b}|between {a} and {b}]",
    "{a} to {b}",
    "from {b} down to {a}",
)
_SYMMETRIC = (
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
)
_RANGES_ZH = (
    "从{a}到{b}",
    "从{a}到{b}",
    "在{a}到{b}之间",
    "x从{a}到{b}",
    "区间(({a},{b}))",
    "区间({a},{b})",
    "在区间(({a}, {b}))上",
    "范围{a}到{b}",
    "x在{a}到{b}",
    "{a}到{b}",
    "x取{a}到{b}",
    "定义域{a}到{b}",
    "{a}≤x≤{b}",
    "在(({a}, {b}))上",
    "x范围从{a}到{b}",
    "自{a}至{b}",
    "x属于(({a},{b}))",
    "从x={a}到x={b}",
    "x从{a}取到{b}",
    "x从{a}变到{b}",
    "x由{a}到{b}",
    "x在{a}和{b}之间",
    "x介于{a}和{b}之间",
    "x∈(({a},{b}))",
    "{a}<x<{b}",
    "{a}<=x<={b}",
    "横轴{a}到{b}",
    "x轴从{a}到{b}",
    "起点{a}终点{b}",
    "[区间|范围|定义域|x范围|x的范围|取值范围|自变量范围|x区间][：|是|为|取|]{a}[到|至|~|～]{b}",
    "[在|就在|只在|限定在|限制在]{a}[到|至|和|与]{b}[之间|这一段|这段|范围内|区间内|的范围内|之内]",
    "x[从|由|自]{a}[到|至|变化到|变到|跑到|走到|增加到]{b}",
    "[让|令|取|当|设]x[从{a}到{b}|在{a}到{b}之间|取{a}至{b}|在(({a},{b}))内]",
    "左端[是|为|取|]{a}[，|、|]右端[是|为|取|]{b}",
    "[下限{a}[，|、|]上限{b}|最小{a}[，|、|]最大{b}|起点{a}[，|、|]终点{b}|左端点{a}[，|、|]右端点{b}|左边到{a}[，|、|]右边到{b}]",
    "[x最小|最小x|x_min|xmin][是|=|为|：| ]{a}[，|,|、]x_max[=|为|是| ]{b}",
    "[（x从{a}到{b}）|(x从{a}到{b})]",
    "[（{a}到{b}）|（{a}~{b}）|（{a}≤x≤{b}）|（x∈(({a},{b}))）|({a}到{b})|({a}~{b})]",
    "[{a}~{b}|{a}～{b}|{a}至{b}|{a}..{b}|{a}->{b}|{a}→{b}]",
    "x∈[({a},{b})|(({a}, {b}))|(({a}，{b}))|({a}，{b})]",
    "[只画|只看|只要|就画][{a}到{b}|从{a}到{b}|x从{a}到{b}|{a}到{b}之间|{a}到{b}这段][|的部分|那段]",
    "x[大于|大于等于|不小于]{a}[且|，|并且|、|又|][x|][小于|小于等于|不大于]{b}",
    "[x>={a}且x<={b}|x>{a}，x<{b}|x≥{a}，x≤{b}|x≥{a}且x≤{b}]",
    "[横坐标|横轴|x轴|横轴范围|x轴范围][是|为|从|取|：]{a}[到|至|～]{b}",
    "从{a}[开始|起][，|到|画到|一直到]{b}[为止|结束|]",
    "[以{a}和{b}为端点|两端是{a}和{b}|端点为{a}和{b}|边界是{a}和{b}]",
)
_SPOKEN_ZH = (
    "从{a}到{b}",
    "从{a}到{b}",
    "在{a}到{b}之间",
    "x从{a}到{b}",
    "{a}到{b}",
    "x在{a}和{b}之间",
    "[区间|范围|定义域|x范围][是|为|]{a}到{b}",
    "[让|取|当|令]x[从{a}到{b}|在{a}到{b}之间]",
    "[只画|只看|就画]{a}到{b}[|之间|这段]",
    "x[由|自]{a}[到|至|变到]{b}",
    "从{a}[开始到|画到|一直到]{b}",
    "[左端{a}[，|]右端{b}|最小{a}[，|]最大{b}|起点{a}[，|]终点{b}]",
    "x大于{a}[，|且|]小于{b}",
)
_SYMMETRIC_ZH = (
    "x在±{b}之间",
    "|x|≤{b}",
    "在正负{b}之间",
    "[从|x从]负{b}到正{b}",
    "[-{b}到+{b}|+-{b}之间|±{b}|±{b}以内|±{b}范围内]",
    "[零|原点|0]的左右各{b}",
    "[x的|]绝对值[不超过|小于|小于等于|不大于]{b}的范围",
)
_LOW = (
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
)
_HIGH = (
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
)
_LOW_ZH = (
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
)
_HIGH_ZH = (
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
)


_USUAL = (
    *(("-10", "10"),) * 4, ("-5", "5"), ("0", "10"), ("-1", "1"), ("-3", "3"), ("0", "5"), ("-2", "2"), ("0", "100"), ("-20", "20"), ("-10", "5"), ("0", "1"),
)  # fmt: skip
"""Intervals that people ask for most, the tool's own default first of all."""

_SPOKEN_LOW = ("from {a} [on|onwards|up]", "starting [at|from|with] {a}", "for x [above|greater than|at least] {a}", "beginning at {a}")
_SPOKEN_HIGH = ("up to {b}", "until {b}", "[ending|stopping] at {b}", "for x [below|less than|at most] {b}", "to {b}", "as far as {b}")
_SPOKEN_LOW_ZH = ("从{a}[开始|起]", "x[大于|不小于]{a}")
_SPOKEN_HIGH_ZH = ("[画到|到]{b}为止", "x[小于|不大于|不超过]{b}", "一直到{b}")
_POSITIVE = (
    "[for|only for|with|just for] [positive|non-negative|nonnegative] [x|values of x|x values]",
    "[only|just|but only] [the right half|the positive side|the positive part|to the right of the y axis|the positive x axis|right of the origin]",
    "[starting|beginning] at the origin",
    "from the origin [on|onwards|to the right]",
    "[where|when|if|as long as] x is [positive|not negative|above zero]",
)
_POSITIVE_ZH = (
    "[只画|只看|在|][x|]正半轴[|的部分|上]",
    "[当|]x[为正|是正数|非负|为正数][时|]",
    "从原点[开始|往右|起]",
    "[只要|只画]y轴右边的[部分|一半]",
)
_NEGATIVE = (
    "[for|only for|with|just for] negative [x|values of x|x values]",
    "[only|just|but only] [the left half|the negative side|the negative part|to the left of the y axis|the negative x axis|left of the origin]",
    "[where|when|if|as long as] x is [negative|below zero]",
)
_NEGATIVE_ZH = ("[只画|只看|在|][x|]负半轴[|的部分|上]", "[当|]x[为负|是负数|为负数][时|]", "[只要|只画]y轴左边的[部分|一半]")
_DEFAULT = (
    "[over|on|in|with|using] the [usual|default|standard|normal] [range|interval|domain|window|x range]",
    "with [default|standard] [settings|limits|range]",
)
_DEFAULT_ZH = ("[用|]默认[范围|区间|设置]", "范围[默认|用默认的|不限]")
_STRETCHES = (  # these may stand anywhere: before all else, in brackets, between commas
    "from {a} to {b}",
    "from {a} to {b}",
    "between {a} and {b}",
    "for x [from {a} to {b}|between {a} and {b}|going from {a} to {b}]",
    "[x|with x|where x goes|as x goes|when x goes] from {a} to {b}",
    "[on|over|in] the [interval|range|stretch|domain] [from {a} to {b}|between {a} and {b}]",
    "starting at {a} and [ending|stopping] at {b}",
    "from {a} [until|till|up to|all the way to] {b}",
    "with x between {a} and {b}",
    "from x = {a} to x = {b}",
)
_STRETCHES_ZH = (
    "[从|x从|让x从|当x从]{a}[到|至|变到]{b}",
    "在{a}[到|和]{b}之间",
    "[在|]区间{a}到{b}[上|内|]",
    "[在|]{a}[到|至]{b}[这段|这一段|的范围内|范围内]",
    "{a}到{b}",
    "从{a}[开始到|一直到]{b}",
)


def interval(content: Content) -> tuple[str, dict[str, Any]]:
    """Where x goes, as text and as arguments; nothing as often as people say nothing."""
    kind = content.rng.random()
    if kind < 0.28:
        return "", {}
    if kind < 0.31:
        return _half(content)
    if content.spelled and kind > 0.5:
        return _spoken(content)
    if kind > 0.965:
        end = value(_bound(content, 0.0))
        if end:
            return _said(content, _SYMMETRIC_ZH if content.chinese else _SYMMETRIC, "", str(end)), {"x_min": -end, "x_max": end}
    low, high = _ends(content)
    if kind < 0.37 and float(low) < 10:
        return _said(content, _LOW_ZH if content.chinese else _LOW, low, high), {"x_min": value(low)}
    if kind < 0.43 and float(high) > -10:
        return _said(content, _HIGH_ZH if content.chinese else _HIGH, low, high), {"x_max": value(high)}
    return _said(content, _RANGES_ZH if content.chinese else _RANGES, low, high), {"x_min": value(low), "x_max": value(high)}


def stretch(content: Content) -> tuple[str, dict[str, Any]]:
    """An interval with two ends, said in a way that may stand before the formula as well as behind it."""
    low, high = ends(content)
    said = _said(content, _STRETCHES_ZH if content.chinese else _STRETCHES, low.text, high.text)
    return said, {"x_min": value(low.value), "x_max": value(high.value)}


def ends(content: Content) -> tuple[Shown, Shown]:
    """Two numbers, the smaller one first."""
    if content.spelled:
        return _spoken_ends(content)
    low, high = _ends(content)
    plus = "+" * (float(low) < 0 < float(high) and content.chance(0.05))
    return Shown.verbatim(low), Shown(plus + high, high)


def bracketed(content: Content, low: str, high: str) -> str:
    """The interval as mathematicians write it."""
    comma = content.choose(",", ", ", ", ", ", ", "，" if content.chinese else "; ")
    return content.choose("[{}]", "[{}]", "({})").format(f"{low}{comma}{high}")


def _half(content: Content) -> tuple[str, dict[str, Any]]:
    """Everything, or what is on one side of zero."""
    if content.chance(0.35):
        return _said(content, _DEFAULT_ZH if content.chinese else _DEFAULT, "", ""), {}
    if content.chance(0.65):
        return _said(content, _POSITIVE_ZH if content.chinese else _POSITIVE, "", ""), {"x_min": 0}
    return _said(content, _NEGATIVE_ZH if content.chinese else _NEGATIVE, "", ""), {"x_max": 0}


def _spoken(content: Content) -> tuple[str, dict[str, Any]]:
    """With its ends in words."""
    low, high = _spoken_ends(content)
    one_end = content.rng.random()
    if one_end < 0.08 and int(low.value) < 10:
        return _said(content, _SPOKEN_LOW_ZH if content.chinese else _SPOKEN_LOW, low.text, ""), {"x_min": value(low.value)}
    if one_end > 0.9 and int(high.value) > -10:
        return _said(content, _SPOKEN_HIGH_ZH if content.chinese else _SPOKEN_HIGH, "", high.text), {"x_max": value(high.value)}
    said = _said(content, _SPOKEN_ZH if content.chinese else _SPOKEN, low.text, high.text)
    return said, {"x_min": value(low.value), "x_max": value(high.value)}


def _spoken_ends(content: Content) -> tuple[Shown, Shown]:
    """Whole and small."""
    low, high = sorted(content.rng.sample(range(-12, 21), 2))
    if content.chance(0.3):
        low, high = 0, content.rng.randint(1, 20)
    elif content.chance(0.08):
        low, high = content.choose((0, 100), (-50, 50), (-30, 30), (20, 40), (10, 30))
    minus = "负" if content.chinese else content.choose("minus ", "minus ", "negative ")
    first, second = (Shown(minus * (end < 0) + in_words(abs(end), content), str(end)) for end in (low, high))
    return first, second


def _ends(content: Content) -> tuple[str, str]:
    low, high = sorted((_bound(content, 0.5), _bound(content, 0.2)), key=float)
    if not content.beyond and content.chance(0.15):
        low, high = content.choose(*_USUAL)
    return low, str(int(float(high)) + 1) if float(low) == float(high) else high


def _bound(content: Content, negatives: float) -> str:
    if content.beyond:
        return signed(content, 4, negatives, 0.3)
    if content.chance(0.06):
        return content.choose("-10", "10", "0")
    return signed(content, content.choose(1, 1, 2, 2, 3), negatives, 0.15)


def _said(content: Content, patterns: tuple[str, ...], low: str, high: str) -> str:
    """One of the patterns, in which (( and )) stand for the brackets of an interval."""
    pattern = skeleton(content.rng, content.choose(*patterns))
    said = pattern.replace("((", "[").replace("))", "]").format(a=low, b=high)
    if said[:1] in "-x0123456789" or said.startswith(("minus", "negative", "负", "零")) or pattern.startswith("{"):
        said = ("范围" if content.chinese else "for ") + said  # behind a formula it would go on with that
    return " " + said
