"""Areas, perimeters, volumes."""

from toolcall.datamodules.synthetic.asking import WHAT_ZH
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Form, calculation
from toolcall.datamodules.synthetic.numbers import number
from toolcall.datamodules.synthetic.phrase import Shown

_ASK = "[|what is |what's |compute |calculate |find |give me |work out |tell me |i need |how do i get |determine ][the |the |]"
_U = "[|||| cm| m| meters| feet| inches| units]"
_UZH = "[|||厘米|米|公分]"
_R = "[with radius|of radius|whose radius is|with a radius of|, radius|with r =|if the radius is|that has radius] {a}" + _U
_D = "[with diameter|of diameter|whose diameter is|with a diameter of|, diameter] {a}" + _U
_BY = "{a}" + _U + " [by|x|times|×] {b}" + _U
_SIDES = "[with sides {a} and {b}|with length {a} and width {b}|of width {a} and height {b}|that is {a} [long|wide] and {b} [wide|high|tall]|measuring {a} by {b}|of {a} by {b}|{a} x {b}|{a} by {b}|, {a} by {b}]"
_ROOM = "[rectangle|rectangle|rectangle|rectangular room|room|garden|field|floor|wall|plot of land]"


def _size(content: Content) -> Shown:
    return number(content, 3, 0.25)


def _shape(expression: str, en: tuple[str, ...], zh: tuple[str, ...], weight: float = 1.0) -> Form:
    return calculation(expression, en, zh, weight, a=_size, b=_size, c=_size)


FORMS = (
    _shape(
        "pi * {a} ** 2",
        (
            _ASK + "area of [a |the |]circle " + _R,
            "circle " + _R + "[, area|, what's the area|, what is its area|: area?]",
            "how [big|large] is a circle " + _R,
            "[how much area|what area] does a circle " + _R + " [have|cover]",
            _ASK + "circle's area [for|with] radius {a}",
            "a [pizza|pond|table|plate] has a radius of {a}" + _U + ", what's its area",
            "the radius of a circle is {a}" + _U + "[, find the area|. what is its area|, how big is its area|, compute its area]",
            "r = {a}, [area of the circle|what's the area of the circle|circle area]",
            "[our|my|the|a] round [table|pond|rug|garden|cake|pool] has a radius of {a}"
            + _U
            + "[,|;|.] [whats|what's|what is] its [surface|area|size]",
            "[surface|surface area|area covered] of a [round table|disc|circle|round pond] " + _R,
            "[i have|there's|we have] a round [pond|table|rug|garden] with [a |]radius {a}"
            + _U
            + "[, how big is its area|, what area does it cover|. area?]",
        ),
        (
            "[求|计算|]半径[为|是|]{a}" + _UZH + "的圆的面积" + WHAT_ZH,
            "圆的半径[是|为]{a}" + _UZH + "，[求面积|面积是多少|面积多大]",
            "半径{a}" + _UZH + "的圆[面积|的面积]" + WHAT_ZH,
            "一个圆，半径{a}，[求|算]它的面积",
            "[圆形|圆][花坛|桌子|水池|地毯]半径{a}" + _UZH + "，面积[多大|是多少|有多大]",
            "r={a}的圆，面积" + WHAT_ZH,
        ),
        1.6,
    ),
    _shape(
        "pi * ({a} / 2) ** 2",
        (
            _ASK + "area of [a |the |]circle " + _D,
            "circle " + _D + "[, area|, what's the area]",
            "how big is a circle " + _D,
            "a [pizza|table] is {a}" + _U + " [across|in diameter], what's its area",
            "the diameter of a circle is {a}" + _U + "[, find the area|. what is its area|, compute its area]",
            "a round [pond|table|rug] {a}" + _U + " across, [how big is its area|what area does it cover|find the area]",
        ),
        (
            "[求|计算|]直径[为|是|]{a}" + _UZH + "的圆的面积" + WHAT_ZH,
            "圆的直径[是|为]{a}" + _UZH + "，[求面积|面积是多少]",
            "直径{a}的圆面积" + WHAT_ZH,
            "[圆桌|披萨|水池]直径{a}" + _UZH + "，面积[多大|是多少]",
        ),
        0.6,
    ),
    _shape(
        "2 * pi * {a}",
        (
            _ASK + "[circumference|perimeter] of [a |the |]circle " + _R,
            "circle " + _R + ", circumference",
            "how far around is a circle " + _R,
            "circumference for radius {a}",
            "the radius of a circle is {a}" + _U + "[, find the circumference|. what is its circumference|, how long is its edge]",
            "how long is the [rim|edge] of a round [table|plate|pond] with radius {a}" + _U,
        ),
        (
            "[求|计算|]半径[为|是|]{a}" + _UZH + "的圆的周长" + WHAT_ZH,
            "圆的半径[是|为]{a}" + _UZH + "，[求周长|周长是多少]",
            "半径{a}" + _UZH + "的圆周长" + WHAT_ZH,
            "[圆桌|花坛|水池]半径{a}" + _UZH + "，绕一圈[多长|是多少|有多长]",
        ),
        0.8,
    ),
    _shape(
        "pi * {a}",
        (
            _ASK + "circumference of [a |the |]circle " + _D,
            "how far around is a circle " + _D,
            "circumference for diameter {a}",
            "how far does a wheel with diameter {a}" + _U + " roll in one turn",
            "the diameter of a circle is {a}" + _U + "[, find the circumference|. what is its circumference|, how far around is it]",
        ),
        (
            "[求|计算|]直径[为|是|]{a}" + _UZH + "的圆的周长" + WHAT_ZH,
            "圆的直径[是|为]{a}，[求周长|周长是多少]",
            "[轮子|车轮]直径{a}" + _UZH + "，转一圈走多远",
        ),
        0.5,
    ),
    _shape(
        "{a} * {b}",
        (
            _ASK + "area of [a |the |my |]" + _ROOM + " " + _SIDES,
            "[a |my |the |]"
            + _ROOM
            + " [is|measures] "
            + _BY
            + "[, what's the area|, area|. how big is it|, how many square meters is that|, what area is that]",
            _ASK + "area of " + _BY,
            "how [big|large] is [a|my|the] " + _ROOM + " of " + _BY,
            "square [footage|meters|feet] of [a |]" + _BY + " [room|rectangle|space]",
            _ASK + "rectangle area " + _BY,
            "how much [carpet|floor space|paper|turf] [do i need for|covers] a " + _BY + " [room|floor|rectangle]",
            "my [room|garden|terrace|kitchen] is {a} long and {b}"
            + _U
            + " wide, [how many square meters is it|what's the area|area please]",
            "length {a}[,| and] width {b}" + _U + "[, area of the rectangle|, rectangle, find the area]",
            "[homework|exercise]: a [rectangle|field] measures " + _BY + ", [find|compute|what is] [its|the] area",
        ),
        (
            "[求|计算|]长[为|是|]{a}" + _UZH + "[，|、|]宽[为|是|]{b}" + _UZH + "的[长方形|矩形]的面积" + WHAT_ZH,
            "[长方形|矩形][，|]长{a}" + _UZH + "[，|]宽{b}" + _UZH + "，[求面积|面积是多少|面积多大]",
            "[房间|操场|花园|菜地]长{a}米[，|]宽{b}米，[面积是多少|有多大|多少平方米]",
            "{a}乘{b}的[长方形|矩形]的面积" + WHAT_ZH,
            "[我家客厅|卧室|教室|阳台]长{a}米[，|]宽{b}米，[面积多大|面积是多少|有多少平方米]",
            "[地板|地毯|墙面]{a}" + _UZH + "[乘|×|x]{b}" + _UZH + "，面积[是多少|多大]",
        ),
        1.4,
    ),
    _shape(
        "2 * ({a} + {b})",
        (
            _ASK + "perimeter of [a |the |my |]" + _ROOM + " " + _SIDES,
            "[a |my |the |]" + _ROOM + " [is|measures] " + _BY + "[, what's the perimeter|, perimeter|, how long is the fence around it]",
            "how much fence [do i need|goes] around [a |my |]" + _BY + " [garden|field|yard]",
            "distance around a " + _BY + " rectangle",
            "[walking|one lap] around a " + _BY + " [field|park|yard], how far is that",
            "length {a}[,| and] width {b}" + _U + "[, perimeter of the rectangle|, rectangle, find the perimeter]",
            "my [garden|yard|field] is {a} long and {b}" + _U + " wide, how much fence goes around it",
        ),
        (
            "[求|计算|]长[为|是|]{a}" + _UZH + "[，|、|]宽[为|是|]{b}" + _UZH + "的[长方形|矩形]的周长" + WHAT_ZH,
            "[长方形|矩形][，|]长{a}" + _UZH + "[，|]宽{b}" + _UZH + "，[求周长|周长是多少]",
            "[操场|花园]长{a}米[，|]宽{b}米，周长[是多少|多少米]",
            "[菜地|院子]长{a}米[，|]宽{b}米，围一圈篱笆要多长",
        ),
        0.9,
    ),
    _shape(
        "{a} ** 2",
        (
            _ASK + "area of [a |the |]square [with|of|with a|whose] side[| length| of| is] {a}" + _U,
            "square [with|of] side {a}, area",
            "how big is a square with sides of {a}" + _U,
            "a square is {a}" + _U + " on each side, what's its area",
            "[my room|the garden|the tile|the plot] is square, {a}"
            + _U
            + " [each side|per side|on a side], [what's the area|how big is its area|find the area]",
            "the side of a square is {a}" + _U + "[, find the area|. what is its area|, area?]",
        ),
        (
            "[求|计算|]边长[为|是|]{a}" + _UZH + "的正方形的面积" + WHAT_ZH,
            "正方形边长{a}" + _UZH + "，[求面积|面积是多少]",
            "边长{a}的正方形面积" + WHAT_ZH,
            "正方形[房间|瓷砖|花坛]边长{a}" + _UZH + "，面积[多大|是多少]",
        ),
        0.7,
    ),
    _shape(
        "4 * {a}",
        (
            _ASK + "perimeter of [a |the |]square [with|of|with a] side[| length| of] {a}" + _U,
            "square with side {a}, perimeter",
            "distance around a square with side {a}",
            "the side of a square is {a}" + _U + "[, find the perimeter|. what is its perimeter]",
            "how much fence [do i need|goes] around a square [garden|yard] with side {a}" + _U,
        ),
        (
            "[求|计算|]边长[为|是|]{a}" + _UZH + "的正方形的周长" + WHAT_ZH,
            "正方形边长{a}，[求周长|周长是多少]",
            "正方形[花坛|菜地]边长{a}" + _UZH + "，绕一圈[多长|是多少]",
        ),
        0.5,
    ),
    _shape(
        "{a} * {b} / 2",
        (
            _ASK + "area of [a |the |]triangle [with|of] base {a} and height {b}",
            "triangle[,| with] base {a}[,| and] height {b}[, area|, what's the area]",
            _ASK + "area of a triangle {a} [wide|long] and {b} [high|tall]",
            "a triangle has a base of {a}" + _U + " and is {b}" + _U + " high, what's its area",
            "[the |a ]triangle's base is {a} and its height [is |]{b}" + _U + "[, find the area|. what's the area|, area?]",
            "[base {a}, height {b}|base = {a}, height = {b}|base {a} and height {b}], area of the triangle",
        ),
        (
            "[求|计算|]底[为|是|]{a}[，|、|]高[为|是|]{b}的三角形的面积" + WHAT_ZH,
            "三角形[，|]底{a}" + _UZH + "[，|]高{b}" + _UZH + "，[求面积|面积是多少]",
            "三角形的底[是|为]{a}，高[是|为]{b}，面积" + WHAT_ZH,
        ),
        0.7,
    ),
    _shape(
        "sqrt({a} ** 2 + {b} ** 2)",
        (
            _ASK + "[hypotenuse|longest side] of a right triangle with [legs|sides] {a} and {b}",
            "hypotenuse [for|of|with] [legs |sides |]{a} and {b}",
            "right triangle with legs {a} and {b}, [how long is|what is|find] the hypotenuse",
            _ASK + "diagonal of a {a} by {b} [rectangle|screen|room]",
            "[pythagoras|pythagorean theorem]: legs {a} and {b}, [find|what is|compute] the hypotenuse",
            "[the |]legs of a right triangle are {a} and {b}" + _U + ", [how long is|find] the [hypotenuse|longest side]",
            "how long is the diagonal of a [rectangle|room|field] [that is |]{a} by {b}",
        ),
        (
            "直角边[为|是]{a}和{b}的直角三角形的斜边" + WHAT_ZH,
            "直角三角形两[条直角边|直角边][是|为]{a}和{b}，[求斜边|斜边多长]",
            "长{a}宽{b}的长方形的对角线" + WHAT_ZH,
            "勾股定理：[直角边|两直角边]{a}和{b}，斜边" + WHAT_ZH,
        ),
        0.6,
    ),
    _shape(
        "{a} ** 3",
        (
            _ASK + "volume of [a |the |]cube [with|of] [side|edge][| length] {a}" + _U,
            "cube with [side|edge] {a}, volume",
            "how much [fits in|volume has] a cube with edge {a}",
            "[the edges of a cube are|each edge of a cube is] {a}" + _U + "[ long|], [find|what is] [its|the] volume",
            "a cube is {a}" + _U + " on each side, what's its volume",
        ),
        (
            "[求|计算|]棱长[为|是|]{a}" + _UZH + "的正方体的体积" + WHAT_ZH,
            "正方体[棱长|边长]{a}，[求体积|体积是多少]",
            "一个棱长{a}" + _UZH + "的[立方体|正方体][盒子|]，体积" + WHAT_ZH,
        ),
        0.5,
    ),
    _shape(
        "{a} * {b} * {c}",
        (
            _ASK + "volume of [a |the |]box [of |with sides |measuring |]{a} [by|x] {b} [by|x] {c}",
            "a box is {a} by {b} by {c}[, what's the volume|, how much fits in|, volume]",
            "volume of {a} x {b} x {c}",
            "how much does a {a} by {b} by {c} [tank|box|crate|aquarium] hold",
            "[my |a |the ][tank|aquarium|crate|room|parcel] is {a} long, {b} wide and {c} [high|deep|tall], [what's its volume|find the volume|how much volume is that]",
            "length {a}, width {b}, height {c}, volume[ of the box|?|]",
            "[how much space is|what's the volume] in a {a} by {b} by {c} [room|box|container]",
        ),
        (
            "[求|计算|]长{a}[，|、|]宽{b}[，|、|]高{c}的长方体的体积" + WHAT_ZH,
            "[长方体|箱子|鱼缸][，|]长{a}宽{b}高{c}，[求体积|体积是多少]",
            "[纸箱|水箱|房间]长{a}[，|、]宽{b}[，|、]高{c}，[容积|体积]是多少",
        ),
        0.6,
    ),
    _shape(
        "4 / 3 * pi * {a} ** 3",
        (
            _ASK + "volume of [a |the |]sphere " + _R,
            _ASK + "volume of [a |the |]ball " + _R,
            "sphere " + _R + ", volume",
            "the radius of a [sphere|ball] is {a}" + _U + "[, find the volume|. what is its volume]",
            "how much [air|water] fits in a [ball|sphere] with radius {a}" + _U,
        ),
        (
            "[求|计算|]半径[为|是|]{a}的球的体积" + WHAT_ZH,
            "球的半径[是|为]{a}，[求体积|体积是多少]",
            "一个[球|气球]半径{a}" + _UZH + "，体积" + WHAT_ZH,
        ),
        0.4,
    ),
    _shape(
        "pi * {a} ** 2 * {b}",
        (
            _ASK + "volume of [a |the |]cylinder [with|of] radius {a} and height {b}",
            "cylinder[,| with] radius {a}[,| and] height {b}, volume",
            "how much does a [can|tank|pipe] with radius {a} and height {b} hold",
            "a [can|tank|cylinder] has a radius of {a} and a height of {b}, [what's its volume|find the volume]",
            "[the |a ]cylinder is {b} [high|tall] with radius {a}, [find|what is|compute] [its|the] volume",
        ),
        (
            "[求|计算|]底面半径[为|是|]{a}[，|、|]高[为|是|]{b}的圆柱的体积" + WHAT_ZH,
            "圆柱[，|]半径{a}[，|]高{b}，[求体积|体积是多少]",
            "[水桶|罐子|圆柱形水箱]底面半径{a}，高{b}，[容积|体积]是多少",
        ),
        0.4,
    ),
)
