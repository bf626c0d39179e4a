"""What requests that no tool serves are about: people, places, times, things, and numbers that nobody wants worked out."""

from collections.abc import Mapping

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments
from toolcall.datamodules.synthetic.numbers import in_words, integer, money, small
from toolcall.datamodules.synthetic.phrase import Shown, Slots, skeleton
from toolcall.datamodules.synthetic.words import name, topic, word

_CITIES = {
    "en": (
        "[paris|london|berlin|tokyo|boston|madrid|rome|sydney|chicago|toronto|dallas|seattle|vienna|lisbon|oslo|prague|dublin|mumbai|"
        "lagos|cairo|denver|miami|austin|glasgow|leeds|hamburg|geneva|naples|athens|seoul|bangkok|nairobi|lima|montreal|phoenix|warsaw|"
        "new york|san francisco|hong kong|los angeles|buenos aires]"
    ),
    "zh": "[北京|上海|广州|深圳|杭州|成都|武汉|南京|西安|重庆|巴黎|东京|纽约|苏州|厦门|青岛|长沙|昆明|大连|天津|三亚|香港|伦敦|首尔]",
}
_PEOPLE = {
    "en": (
        "[mom|dad|anna|john|grandma|bob|sarah|emma|ahmed|maria|tom|lucy|carlos|priya|wei|jack|olga|nina|sam|leo|the doctor|my landlord|"
        "my mom|my boss|my wife|my brother|my sister|my husband|my neighbour|my uncle|my girlfriend|my cousin|the plumber|my teacher|"
        "the dentist|aunt may|the kids|my roommate|the babysitter|my coach|my ex|our son|the vet|my team]"
    ),
    "zh": (
        "[妈妈|爸爸|老板|小明|奶奶|王老师|我老婆|医生|小李|我老公|房东|爷爷|同事|张姐|我妹|闺蜜|邻居|班主任|我儿子|舅舅|小王|表哥|客户|室友]"
    ),
}
_DAYS = {
    "en": (
        "[today|tomorrow|tonight|on monday|this weekend|next week|on friday|in the morning|this evening|on sunday|in july|this afternoon|"
        "on tuesday|on wednesday|on thursday|on saturday|next month|later|after work|at noon|before lunch|next year|in may|"
        "over christmas|at midnight|on my birthday|first thing tomorrow|after school|in december]"
    ),
    "zh": "[今天|明天|今晚|周一|周末|下周|早上|后天|下午|周五|星期三|下个月|明早|中午|晚上|国庆|春节|放学后|下班后]",
}
_THINGS = {
    "en": (
        "[keys|wallet|umbrella|passport|glasses|bike|car|laptop|phone|charger|headphones|jacket|couch|fridge|washing machine|printer|tv|"
        "backpack|kettle|lawn mower|shower|front door|boiler|guitar|tablet|watch|earring|suitcase|toaster|router|dishwasher|sink|bed|"
        "shoes|camera|tent]"
    ),
    "zh": (
        "[钥匙|钱包|雨伞|护照|眼镜|自行车|手机|充电器|耳机|外套|沙发|冰箱|洗衣机|打印机|电视|书包|水壶|门锁|热水器|吉他|平板|手表|行李箱|"
        "路由器|相机|鞋子]"
    ),
}
_FOODS = {
    "en": (
        "[pizza|sushi|pancakes|lasagna|rice|curry|soup|tacos|bread|chicken|noodles|salad|chocolate|cheese|apple pie|dumplings|coffee|tea|"
        "beer|avocado|burgers|ice cream|banana bread|risotto|kebab|porridge|hummus|garlic|salmon|tofu]"
    ),
    "zh": "[火锅|饺子|面条|米饭|红烧肉|烤鸭|奶茶|咖啡|披萨|汉堡|包子|小龙虾|麻辣烫|蛋糕|豆腐|烧烤|西红柿炒蛋|粽子|寿司|炒饭]",
}
_PLACES = {
    "en": (
        "[the office|the gym|the airport|the station|the park|the pub|the beach|school|church|the hospital|the mall|the library|home|"
        "the market|the cinema|the pool|the pharmacy|the bakery|the hotel|the zoo|the bus stop|the museum|the garage|daycare|the stadium]"
    ),
    "zh": "[公司|健身房|机场|火车站|公园|海边|学校|医院|商场|图书馆|家|菜市场|电影院|游泳馆|药店|酒店|动物园|地铁站|幼儿园|银行]",
}
_LANGUAGES = {
    "en": "[french|spanish|german|chinese|italian|japanese|korean|russian|arabic|polish|dutch|turkish|hindi|latin]",
    "zh": "[英文|英语|日语|法语|韩语|德语|俄语|西班牙语|泰语|意大利语]",
}


def draw(content: Content) -> tuple[Slots, Arguments]:
    """Everything that a phrasing may name; the call has no arguments."""
    slots = {
        "city": _cased(content, _one_of(content, _CITIES)),
        "who": _one_of(content, _PEOPLE),
        "day": _one_of(content, _DAYS),
        "time": _clock(content),
        "m": small(content, 2, 9).text,
        "year": str(content.rng.randint(1900, 2030)),
        "n": content.choose(integer(content, 2), integer(content, 1), integer(content, 3)),
        "sum": money(content).text,
        "word": word(content),
        "name": name(content),
        "topic": topic(content, 3),
        "thing": _one_of(content, _THINGS),
        "food": _one_of(content, _FOODS),
        "place": _one_of(content, _PLACES),
        "language": _cased(content, _one_of(content, _LANGUAGES)),
    }
    return {key: Shown.verbatim(text) for key, text in slots.items()}, {}


def _one_of(content: Content, choices: Mapping[str, str]) -> str:
    return skeleton(content.rng, choices[content.language])


def _cased(content: Content, text: str) -> str:
    return text.title() if content.chance(0.3) else text


def _clock(content: Content) -> str:
    """A time of day, as people write it: 7pm, 7:30, 5 30, half past six; 七点半."""
    hour, minute = content.rng.randint(1, 12), content.choose("15", "30", "45", "10", "20", "05")
    if content.chinese:
        said = content.choose(str(hour), str(hour), in_words(hour, content))
        return content.choose(f"{said}点", f"{said}点", f"{said}点半", f"{said}点{minute}", f"{hour}:{minute}")
    plain = content.choose(
        f"{hour} am", f"{hour} pm", f"{hour}:30", f"{hour} o'clock", f"{hour}pm", f"{hour}am", f"{hour}", f"{hour}.{minute}"
    )
    loose = content.choose(
        f"{hour} {minute}", f"half past {in_words(hour, content)}", f"quarter to {hour}", f"{in_words(hour, content)} thirty",
        f"{hour + 11}:{minute}", f"{hour}:{minute} pm", f"{in_words(hour, content)}", f"{hour}ish", f"{hour}:{minute}am",
    )  # fmt: skip
    return loose if content.chance(0.4) else plain
