"""The side of a square of a given area."""

from toolcall.datamodules.synthetic.calculator.situations.situation import situation
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    situation(
        "sqrt({a})",
        0.5,
        (
            "[a|the|our|my] square [garden|room|field|table|tile|plot|rug|yard] [of|has|is|covers|with] {a} square [meters|metres|feet|cm|inches][,|.|...|;] how [long|wide|big] is [one|a|each] side",
            "[side|edge|side length] of a square [of area|with area|with an area of|that covers] {a}",
            "[a|the] square has [an area of |]{a}[,|.|;] [what's its side|how long is a side|what's the side length]",
            "how long is the side of a square [with|of] {a} square [meters|feet|cm]",
            "[which|what] number times itself [gives|makes|is] {a}",
            "[whose|which number's] square is {a}",
            "[find|i need] the side of a {a} square [meter|foot] square",
            "square [room|plot|field], {a} square [meters|feet][,|:|;] side length",
            "my [lawn|patio|tent|pool|bathroom|paddock] is [a perfect |a |]square[,| and|;] [covering|it covers|area|its area is] {a}[| sqm| m2| sq ft| square meters][,|.|;] [how long is one side|what's one side|how long is each edge]",
            "area {a}[,|;] square[,|;|:] [side|side length|edge|length of a side]",
            "[if|when] a square's area is {a}[,|] [how long|what] is [its|the] [side|edge]",
            "what [side|edge|width] [gives|makes|do i need for|results in] a square of {a}[| square feet| square meters| sqm]",
            "i want a square [pen|bed|patio|cloth|canvas] of {a} [square meters|square feet|square inches][,|.|;] [how long do i cut the sides|how long should each side be|what's the side]",
            "{a} [tiles|plants|chairs|soldiers|stones|pixels] in a square[ grid| formation| pattern|][,|;|.] how many [per row|in a row|in each row|along one side]",
            "[arrange|lay out|plant|set up|i have to put] {a} [tiles|trees|chairs|lamps] in a square[,|;|.] how many per [row|side]",
            "a number squared is {a}[,|.|;] [what is it|find it|which number|what's the number]",
            "[what|which] number squared [is|makes|gives|equals] {a}",
            "x times x is {a}[,|.|;] [what is x|find x|x = ?]",
            "i squared a number and got {a}[,|.|;] [what was it|which number|what number did i start with]",
            "[edge|side|one side] of [a|the|my] square [canvas|field|deck|sheet] with {a} [square feet|square meters|sq cm]",
        ),
        (
            "[正方形|一块方形地|方桌]的面积是{a}[平方米|平方厘米|]，[边长是多少|边长多少|一边多长]",
            "面积{a}[平方米|]的正方形，边长[是|]多少",
            "[哪个数|什么数|几]的平方[是|等于|得]{a}",
            "[一个数|某数][自乘|平方|自己乘自己][后|]等于{a}，[这个数是多少|求这个数|是几]",
            "[方形|正方形][菜地|院子|客厅|鱼塘|广场|桌布]{a}平方米，[每边多长|边长几米|一条边多少米]",
            "[要|想][做|围|铺]一个{a}平方米的正方形[花坛|院子|地垫]，[边长要多少|每边多长]",
            "{a}[个人|盆花|块砖]排成[正方形|方阵]，每[排|边|行][几个|多少个|有几个]",
            "[已知|]正方形面积[=|为|]{a}，[求|算|][它的|]边长[是多少|多少|]",
            "{a}是[谁|哪个数|几]的平方",
        ),
    ),
)
