"""What situations of two or three steps have in common: goods, what people want to know in the end, and the numbers that are drawn."""

from toolcall.datamodules.synthetic.form import Form, calculation
from toolcall.datamodules.synthetic.numbers import money, number, percentage, small, tenths

THING = (
    "[mugs|books|pens|tickets|apples|shirts|plates|notebooks|coffees|cookies|bulbs|tiles|pots|candles|jars|eggs|bottles|towels|buns|toys]"
)
OTHER = "[plates|pencils|drinks|oranges|socks|spoons|folders|teas|muffins|screws|planks|bowls|lamps|boxes|rolls|cans|blankets|cakes]"
ONE = "[a bag|a coat|shipping|delivery|a book|a tip|parking|a lamp|a cable|the entry|lunch|a pie|a hat|a case|the ride]"
PAY = "[what do i pay|what do i owe|how much is that|how much altogether|hows much altogether|what's the total|total|what does it come to|how much in total|what will that be|what's the damage|whats the bill]"
LEFT = "[what have i got left|what's left|whats left|how much is left|how much do i have left|what do i have left|how much remains|how much have i still got|what am i left with]"
ITEM = "[jacket|coat|bike|laptop|dress|lamp|sofa|phone|tv|pair of boots|ticket|tent|desk|watch|bag]"
GOODS_ZH = "[苹果|本子|杯子|毛巾|面包|鸡蛋|笔|西瓜|牛奶|书|灯泡|袜子|橙子|饼干]"
PAY_ZH = "[一共多少钱|总共多少|一共要付多少|要付多少钱|总价多少|一共花了多少|合计多少|共多少钱]"
LEFT_ZH = "[还剩多少|还剩多少钱|剩多少|还有多少|最后剩多少]"
FOLD = "打{d}折"


def situation(expression: str, weight: float, en: tuple[str, ...], zh: tuple[str, ...] = ()) -> Form:
    return calculation(
        expression, en, zh, weight,
        a=lambda c: number(c, 3, 0.0), b=lambda c: number(c, 2, 0.0), n=lambda c: small(c, 2, 20), k=lambda c: small(c, 2, 15), t=lambda c: small(c, 2, 8), m=money, o=money, q=money, p=percentage, r=percentage, d=tenths,
    )  # fmt: skip
