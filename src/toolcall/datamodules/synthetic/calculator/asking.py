"""How people ask, whatever the value is: wording that many patterns share, and the forms whose patterns are written with it.

A pattern names what it shares with others in angle brackets: "<ask>{a} squared<is>" stands for "[what is |what's |...]{a} squared[| is what|...]".
"""

from collections.abc import Callable, Mapping
from typing import Any

from toolcall.datamodules.synthetic.content import Content, Language
from toolcall.datamodules.synthetic.form import Form, calculation
from toolcall.datamodules.synthetic.phrase import written_out

_ENGLISH = {
    # before and behind a value
    "ask": (
        "[what is |what is |what's |what's |whats |how much is |how much is |calculate |compute |work out |find |evaluate |tell me |give me "
        "|can you calculate |can you tell me |could you work out |could you tell me |please compute |i need |i need to know |i'd like to know "
        "|i want to know |do you know |solve |figure out |let me know |can you solve |do the math on |run the numbers on |tell me what is "
        "|can you tell me what |what would be |what do you get for |how about |the answer to |what does it come to: |what |]"
    ),
    "is": "[|||||| is what| equals| equals what| makes what| comes to what| =|=| = ?|=?| gives]",
    "result": "[what's the result|what do i get|what comes out|what is it|final answer|where do i end up|result]",
    "then": "[then|next|after that|afterwards|and then|and after that]",
    "average": "[average|mean|avg|what's the average|what's my average|on average|average please|the mean]",
    "rest": "[what's left|how much is left|what remains|how much remains|the rest is|how much is still there]",
    # percentages
    "percent": "[ percent| percent|%|%|%| %| per cent| pct]",
    "price before": "[what was it before|what was the original price|original price|what did it cost before|what was the old price|price before the discount]",
    "net price": "[what's the net price|net price|price without tax|what is it without tax|how much before tax|net amount]",
    # figures and bodies
    "ask the": (
        "[|what is |what's |whats |compute |calculate |find |give me |work out |tell me |i need |how do i get |determine |can you find "
        "|could you work out |show me |i have to find |please calculate |get ][the |the |]"
    ),
    "radius": "[with radius|of radius|whose radius is|with a radius of|, radius|with r =|that has radius|radius|r =|, r=] {a}{u}",
    "diameter": "[with diameter|of diameter|whose diameter is|with a diameter of|, diameter|diameter|with d =|, d =] {a}{u}",
    "by": "[{a}{u} by {b}{u}|{a}{u} x {b}{u}|{a} by {b}{u}|{a} x {b}{u}|{a} by {b}|{a}x{b}{u}|{a}{u} × {b}{u}]",
    "rectangle": "[rectangle|rectangle|rectangle|rectangular room|room|garden|field|floor|wall|plot of land|rectangular plot|yard|sheet]",
    "with sides": "[with sides {a} and {b}|with length {a} and width {b}|of width {a} and height {b}|that is {a}{u} [long|wide] and {b}{u} [wide|high|tall]|measuring {a}{u} by {b}{u}|of {a} by {b}{u}|{a} x {b}{u}|{a}{u} by {b}{u}|, {a} by {b}]",
    "area": "[area|what's the area|find its area]",
    "volume": "[volume|what's the volume|how much fits in|find its volume]",
    # units
    "well": "[|so |ok so |hey |um |lol |right, |]",
    "only in": "[only does|only shows|only knows|only has|is in|works in|reads|shows|only takes|wants|counts in|asks for|is marked in|expects|goes by|is set to]",
    "how much is it": "[how much is that|what's that|whats that|how many is that|what would that be|what is it|how much would that be|what do i put|what should i write|what does that make|help|]",
    # prices
    "each": "[each|apiece|a piece|per piece|per ticket|per unit|per person]",
    "how much": "[how much is that|what do i owe|what's the total|how much do i pay|how much in total|how much is it altogether|what does that cost|total cost|how much|what's the damage|what do i pay in total|how much money is that]",
    "pay": "[what do i pay|what do i owe|how much is that|how much altogether|hows much altogether|what's the total|total|what does it come to|how much in total|what will that be|what's the damage|whats the bill]",
    "total": "[what do i owe|how much is that|what's the total|how much in total|how much altogether|what do i pay|total]",
    "spent": "[total|what's the total|how much altogether|how much in total|sum|what do i pay|what does it all cost|add it up|altogether|what's that together]",
    "money left": "[what have i got left|what's left|whats left|how much is left|how much do i have left|what do i have left|how much remains|how much have i still got|what am i left with]",
    # counts
    "how many left": "[how many are left|how many are left over|how many remain|how many do i have left|what's left|how many left|how many are still there|how many does that leave]",
    "how many together": "[how many altogether|how many in total|how many is that|how many do i have now|how many are there now|what's the total|how many are there in all|how many in all]",
    # goods
    "item": "[jacket|coat|bike|laptop|dress|lamp|sofa|phone|tv|pair of boots|ticket|tent|desk|watch|bag]",
    "piece": "[mug|lamp|shirt|book|pen|bowl|towel|plant|pot|hat|scarf|plate]",
    "things": "[mugs|books|pens|tickets|apples|shirts|plates|notebooks|coffees|cookies|bulbs|tiles|pots|candles|jars|eggs|bottles|towels|buns|toys]",
    "other things": "[plates|pencils|drinks|oranges|socks|spoons|folders|teas|muffins|screws|planks|bowls|lamps|boxes|rolls|cans|blankets|cakes]",
    "one more thing": "[a bag|a coat|shipping|delivery|a book|a tip|parking|a lamp|a cable|the entry|lunch|a pie|a hat|a case|the ride]",
    "goods": "[apples|notebooks|coffees|tickets|beers|shirts|pens|cookies|sandwiches|books]",
    "one good": "[a pen|a coffee|a cake|one bag|a hat|delivery|shipping|a bottle|a book]",
}
_CHINESE = {
    # before and behind a value
    "ask": "[|||||计算|计算一下|算一下|算算|帮我算|帮我算一下|请计算|请问|求|求一下|我想知道|告诉我|麻烦算下|能算一下]",
    "is": "[|||等于多少|等于多少|是多少|是多少|等于几|是几|得多少|的结果|的结果是多少|=|=?]",
    "average": "[平均多少|平均分多少|平均是多少|平均|求平均|均值多少|平均下来多少]",
    # percentages
    "p%": "[{p}%|{p}%|百分之{p}]",
    "q%": "[{q}%|{q}%|百分之{q}]",
    # figures and bodies
    "by": "[{a}{u}乘{b}{u}|{a}乘{b}|{a}×{b}{u}|{a}x{b}|{a}乘以{b}]",
    "area": "[求面积|面积是多少]",
    "perimeter": "[求周长|周长是多少]",
    "volume": "[求体积|体积是多少]",
    "surface": "[求表面积|表面积是多少]",
    # units
    "only in": "[只有|只能用|只显示|只认|用的是|要填]",
    # prices and goods
    "pay": "[一共多少钱|总共多少|一共要付多少|要付多少钱|总价多少|一共花了多少|合计多少|共多少钱]",
    "spent": "[一共多少|总共多少钱|合计|一共花了多少|加起来多少|总共是多少|一共要付多少]",
    "money left": "[还剩多少|还剩多少钱|剩多少|还有多少|最后剩多少]",
    "things": "[苹果|本子|杯子|毛巾|面包|鸡蛋|笔|西瓜|牛奶|书|灯泡|袜子|橙子|饼干]",
}


def phrasings(
    en: tuple[str, ...],
    zh: tuple[str, ...] = (),
    en_own: Mapping[str, str] | None = None,
    zh_own: Mapping[str, str] | None = None,
) -> dict[Language, tuple[str, ...]]:
    """The patterns of a form, with every part written out: one that all share, or one of the form's own."""
    return {"en": written_out(en, _ENGLISH | dict(en_own or {})), "zh": written_out(zh, _CHINESE | dict(zh_own or {}))}


def question(
    expression: str, en: tuple[str, ...], zh: tuple[str, ...] = (), weight: float = 1.0, **slots: Callable[[Content], Any]
) -> Form:
    """A form of the calculator: `expression` over the slots, each drawn by its function, asked for in patterns with shared parts."""
    written = phrasings(en, zh)
    return calculation(expression, written["en"], written["zh"], weight, **slots)
