"""Volumes and surfaces of bodies, parts of circles, and what follows from an area, a circumference or a volume."""

from toolcall.datamodules.synthetic.calculator.asking import WHAT_ZH
from toolcall.datamodules.synthetic.calculator.figures import ASK_THE, DIAMETER, RADIUS, shape
from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.numbers import money, small
from toolcall.datamodules.synthetic.phrase import Shown


def _angle(content: Content) -> Shown:
    return Shown.verbatim(content.choose("30", "45", "60", "72", "90", "120", "135", "150", "240", "270"))


FORMS = (
    shape(
        "{a} ** 3",
        (
            ASK_THE + "volume of [a |the |]cube [with|of] [side|edge][| length] {a}{u}",
            "cube with [side|edge] {a}, volume",
            "how much [fits in|volume has] a cube with edge {a}",
            "[the edges of a cube are|each edge of a cube is] {a}{u}[ long|], [find|what is] [its|the] volume",
            "a cube is {a}{u} on each side, what's its volume",
            "volume[:|,| of|] cube[,|:|;|] [side |edge |s=|a = ]{a}{u}",
            "[cube|a cube|dice|cubic box|cube shaped tank][,|:|;] [side|edge|edges|s =] {a}{u}[,|;|:|.| -] [volume|what's the volume|how much fits in|find its volume]",
            "[all sides|all edges|every edge|each edge] of [a|my|the] [cube|cubic crate|ice cube|cube shaped box] [is|are|measures] {a}{u}[,|;|.] [volume|what's the volume|how many {v}|how much does it hold]",
            "how many {v} [are|is|fit] [in |]a cube [with|of|whose] [side|edges of|edge|sides are] {a}{u}",
            "[if|when|suppose] [a|the] cube has [an edge of|edges of|side] {a}{u}[,|] [how big is its volume|what volume does it have|what's the volume]",
            "[a|the] cube [shaped|] [box|block|room|planter] is {a}{u} [wide, long and high|in every direction|each way][,|;|.] [volume|what's its volume|how much space]",
            "how much [space|room|water|sand] [is in|does it take to fill] a cube of {a}{u}[| per side| edge length]",
            "[volume|capacity] of a cubic [tank|container|box] [with|of] {a}{u} [edges|sides]",
        ),
        (
            "[求|计算|]棱长[为|是|]{a}{u}的正方体的体积" + WHAT_ZH,
            "正方体[棱长|边长]{a}，[求体积|体积是多少]",
            "一个棱长{a}{u}的[立方体|正方体][盒子|]，体积" + WHAT_ZH,
            "[求|算|计算]正方体[的|]体积[，|：]棱长{a}{u}",
            "[正方体|立方体][的|]体积[是|]多少[？|，|：]棱长[是|为|]{a}{u}",
            "[魔方|骰子|正方体箱子|正方体水箱|冰块]棱长{a}{u}，[体积多大|体积是多少|有多少{v}]",
            "[每条棱|每条边|棱]都[是|长]{a}{u}的[正方体|立方体]，[体积多少|求体积]",
        ),
        0.5,
    ),
    shape(
        "{a} * {b} * {c}",
        (
            ASK_THE + "volume of [a |the |]box [of |with sides |measuring |]{a} [by|x] {b} [by|x] {c}",
            "a box is {a} by {b} by {c}[, what's the volume|, how much fits in|, volume]",
            "volume of {a} x {b} x {c}",
            "how much does a {a} by {b} by {c} [tank|box|crate|aquarium] hold",
            "[my |a |the ][tank|aquarium|crate|room|parcel] is {a} long, {b} wide and {c} [high|deep|tall], [what's its volume|find the volume|how much volume is that]",
            "length {a}, width {b}, height {c}, volume[ of the box|?|]",
            "[how much space is|what's the volume] in a {a} by {b} by {c} [room|box|container]",
            "volume[:|,| of|] [box|room|tank|cuboid][,|:|;|] {a} x {b} x {c}{u}",
            "{a} [by|x|×] {b} [by|x|×] {c}{u}[,|;|:|.| ->| -] [volume|what's the volume|how much fits in|how many {v}|cubic content]",
            "how many {v} [are|is|fit] in [a |my |the |][room|box|pool|trunk|truck|container|cuboid][ of| measuring| that's|] {a}{u} by {b}{u} by {c}{u}",
            "[i want to|we have to|need to|going to] [fill|dig|pour|heat] a [pool|hole|trench|raised bed|room][ of|,| that is] {a}{u} by {b}{u} by {c}{u}[,|;|.] [how many {v}|what volume is that|how much|volume]",
            "[width|w][ is| =|:|] {a}[,|;|] [depth|length|l][ is| =|:|] {b}[,|;| and|, and] [height|h][ is| =|:|] {c}[,|;|.] [volume|what's the volume|how much does it hold]",
            "[the pool|our attic|a suitcase|the freezer|my planter|the aquarium] [is|measures] {a}{u} long[,|] {b}{u} wide[,| and|, and] {c}{u} [deep|high][,|;|.] [volume|how much fits in|what's its volume|how many {v}]",
            "[cuboid|rectangular prism|box][:|,| with] [sides|edges|dimensions] {a}, {b} and {c}[,|;|.] [volume|find its volume|what's the volume]",
            "[if|when|suppose] [a|the] [box|carton|tank] is {a}{u} by {b}{u} by {c}{u}[,|] [what's the volume|how much does it hold|then its volume is]",
            "how much [concrete|soil|water|sand|gravel] [goes in|do i need for|is in|fills] a {a} by {b} by {c}{u} [form|bed|pool|sandbox|trench|hole]",
        ),
        (
            "[求|计算|]长{a}[，|、|]宽{b}[，|、|]高{c}的长方体的体积" + WHAT_ZH,
            "[长方体|箱子|鱼缸][，|]长{a}宽{b}高{c}，[求体积|体积是多少]",
            "[纸箱|水箱|房间]长{a}[，|、]宽{b}[，|、]高{c}，[容积|体积]是多少",
            "[求|算|计算]长方体[的|]体积[，|：]长{a}{u}[，|]宽{b}{u}[，|]高{c}{u}",
            "[体积|容积][是|]多少[？|，|：]长{a}[，|、|]宽{b}[，|、|]高{c}",
            "{a}[乘|×|x]{b}[乘|×|x]{c}的[箱子|房间|纸盒|鱼缸|长方体][，|的]体积[是多少|多大|]",
            "[游泳池|水池|集装箱|冰箱|行李箱]长{a}{u}[，|]宽{b}{u}[，|][深|高]{c}{u}，[体积多大|能装多少{v}|容积是多少]",
            "[要挖|挖了]一个长{a}{u}宽{b}{u}深{c}{u}的坑，[挖多少{v}土|多少{v}|体积多少]",
        ),
        0.6,
    ),
    shape(
        "4 / 3 * pi * {a} ** 3",
        (
            ASK_THE + "volume of [a |the |]sphere " + RADIUS,
            ASK_THE + "volume of [a |the |]ball " + RADIUS,
            "sphere " + RADIUS + ", volume",
            "the radius of a [sphere|ball] is {a}{u}[, find the volume|. what is its volume]",
            "how much [air|water] fits in a [ball|sphere] with radius {a}{u}",
            "volume[:|,| of|] [sphere|ball][,|:|;|] [r=|r = |radius ]{a}{u}",
            "[sphere|ball|globe|planet|marble|balloon][,|:|;] [radius|r|radius is|r =] {a}{u}[,|;|:|.| -] [volume|what's the volume|how much fits in|find its volume]",
            f"how many {{v}} [are|is] in a [sphere|ball|globe|round balloon] {RADIUS}",
            "[if|when|suppose] [a|the] [sphere|ball] has [a radius of|radius] {a}{u}[,|] [how big is its volume|what's the volume]",
            "[a|the|my] [soccer ball|bubble|orange|spherical tank|melon|balloon] has [a |]radius [of |]{a}{u}[,|;|.] [volume|what's its volume|how many {v}]",
            f"how much [gas|helium|juice|liquid] [fits into|is in|fills] a [round|spherical] [tank|balloon|bottle] {RADIUS}",
            "[from the center to the surface|center to surface] the [ball|sphere] [is|measures] {a}{u}[,|;|.] [volume|what's its volume]",
        ),
        (
            "[求|计算|]半径[为|是|]{a}的球的体积" + WHAT_ZH,
            "球的半径[是|为]{a}，[求体积|体积是多少]",
            "一个[球|气球]半径{a}{u}，体积" + WHAT_ZH,
            "[求|算|计算]球[的|]体积[，|：]半径{a}{u}",
            "球[的|]体积[是|]多少[？|，|：]半径[是|为|]{a}{u}",
            "[足球|地球仪|气球|西瓜|铁球]的半径[是|]{a}{u}，[体积多大|体积是多少|有多少{v}]",
            "半径[=|：|为]{a}{u}，[球体积|求球的体积|球的体积多大]",
        ),
        0.4,
    ),
    shape(
        "pi * {a} ** 2 * {b}",
        (
            ASK_THE + "volume of [a |the |]cylinder [with|of] radius {a} and height {b}",
            "cylinder[,| with] radius {a}[,| and] height {b}, volume",
            "how much does a [can|tank|pipe] with radius {a} and height {b} hold",
            "a [can|tank|cylinder] has a radius of {a} and a height of {b}, [what's its volume|find the volume]",
            "[the |a ]cylinder is {b} [high|tall] with radius {a}, [find|what is|compute] [its|the] volume",
            "volume[:|,| of|] cylinder[,|:|;|] [r=|r = |radius ]{a}{u}[,|;|] [h=|h = |height ]{b}{u}",
            "[cylinder|can|barrel|pipe|silo|round pool|well|candle][,|:|;] [radius|r|r =] {a}{u}[,|;| and] [height|h|h =|length|depth] {b}{u}[,|;|:|.| -] [volume|what's the volume|how much fits in|find its volume]",
            "how many {v} [are|is|fit] in a [cylinder|silo|drum|round tank] [with|of] radius {a}{u} and [height|length] {b}{u}",
            "[a|the|my] [round|cylindrical] [tank|pool|vase|pot|well|glass] [has|with] [a |]radius [of |]{a}{u} and is {b}{u} [deep|high|tall|long][,|;|.] [volume|what's its volume|how much does it hold|how many {v}]",
            "[if|when|suppose] [a|the] cylinder has [a radius of|radius] {a}{u} and [a height of|height] {b}{u}[,|] [how big is its volume|what's the volume]",
            "how much [water|oil|grain|soup|wax] [fits into|is in|fills] a [round|cylindrical] [tank|silo|pot|jar] with radius {a}{u} and height {b}{u}",
            "[pi r squared h|volume of the cylinder] [with|for] r [=|is] {a} and h [=|is] {b}",
        ),
        (
            "[求|计算|]底面半径[为|是|]{a}[，|、|]高[为|是|]{b}的圆柱的体积" + WHAT_ZH,
            "圆柱[，|]半径{a}[，|]高{b}，[求体积|体积是多少]",
            "[水桶|罐子|圆柱形水箱]底面半径{a}，高{b}，[容积|体积]是多少",
            "[求|算|计算]圆柱[的|]体积[，|：]半径{a}{u}[，|]高{b}{u}",
            "圆柱[的|]体积[是|]多少[？|，|：]底面半径{a}{u}[，|、]高{b}{u}",
            "[圆柱形|圆形][油罐|水池|杯子|粮仓|水井]半径{a}{u}[，|][高|深]{b}{u}，[容积多大|能装多少{v}|体积是多少]",
            "[r=|半径=]{a}[，|、][h=|高=]{b}，[圆柱体积|求圆柱的体积]",
        ),
        0.4,
    ),
    shape(
        "pi * ({a} / 2) ** 2 * {b}",
        (
            "volume of a cylinder [with|of] diameter {a} and [height|length] {b}",
            "[cylinder|can|pipe|barrel|round pool|well|log][,|:|;| with] diameter {a}{u}[,|;| and] [height|length|depth] {b}{u}[,|;|.] [volume|what's the volume|how much does it hold|how much fits in]",
            "[a|the|my] round [pool|tank|tub|pot|hole|silo] is {a}{u} [across|in diameter|wide] and {b}{u} [deep|high|tall][,|;|.] [volume|what's its volume|how many {v}|how much water fits in]",
            "how many {v} [are|is|fit] in a [cylinder|silo|drum|pipe] [with|of] diameter {a}{u} and [height|length] {b}{u}",
            "how much [water|soil|oil|concrete] fills a round [hole|pot|tank] {a}{u} across and {b}{u} deep",
        ),
        (
            "底面直径[为|是|]{a}{u}[，|、|]高[为|是|]{b}{u}的圆柱的体积[是多少|]",
            "[圆柱|水桶|圆形泳池|水井|管子][，|]直径{a}{u}[，|][高|深]{b}{u}，[求体积|体积是多少|能装多少{v}]",
        ),
        0.35,
    ),
    shape(
        "4 / 3 * pi * ({a} / 2) ** 3",
        (
            f"volume of a [sphere|ball] {DIAMETER}",
            "[sphere|ball|globe|balloon|marble][,|:|;] [diameter|d|d =] {a}{u}[,|;|:|.| -] [volume|what's the volume|how much fits in]",
            "a [ball|balloon|melon|bubble|globe] is {a}{u} [across|in diameter|wide][,|;|.] [volume|what's its volume|how many {v}]",
            f"how much [air|gas|water] fits in a [ball|spherical tank|balloon] {DIAMETER}",
        ),
        (
            "直径[为|是|]{a}{u}的球的体积[是多少|]",
            "[球|气球|足球|西瓜]直径{a}{u}，[求体积|体积是多少|体积多大]",
        ),
        0.25,
    ),
    shape(
        "1 / 3 * pi * {a} ** 2 * {b}",
        (
            "volume of a cone [with|of] radius {a} and height {b}",
            "[cone|a cone|ice cream cone|party hat|funnel|sand pile][,|:|;| with] radius {a}{u}[,|;| and] height {b}{u}[,|;|.] [volume|what's the volume|how much fits in|find its volume]",
            "[a|the|my] [cone|conical tent|paper cup|funnel|heap] has [a |]radius [of |]{a}{u} and is {b}{u} [high|tall|deep][,|;|.] [volume|what's its volume|how much does it hold|how many {v}]",
            "how much [ice cream|sand|water] fits in a cone with radius {a}{u} and height {b}{u}",
            "how many {v} [are|is] in a cone with radius {a}{u} and height {b}{u}",
        ),
        (
            "底面半径[为|是|]{a}{u}[，|、|]高[为|是|]{b}{u}的圆锥的体积[是多少|]",
            "[圆锥|沙堆|圆锥形帐篷][，|]底面半径{a}{u}[，|]高{b}{u}，[求体积|体积是多少|体积多大]",
        ),
        0.3,
    ),
    shape(
        "1 / 3 * {a} * {b}",
        (
            "volume of a [pyramid|cone] [with|of] base area {a} and height {b}",
            "[pyramid|cone][,|:|;| with] base area {a}[,|;| and] height {b}[,|;|.] [volume|what's the volume|find its volume]",
            "the base of a pyramid [has an area of|covers] {a} {s} and it is {b}{u} [high|tall][,|;|.] [volume|what's its volume|find the volume]",
        ),
        (
            "底面积[为|是|]{a}[，|、|]高[为|是|]{b}的[圆锥|棱锥|金字塔][的|]体积[是多少|]",
            "[圆锥|棱锥][的|]底面积{a}，高{b}，[求体积|体积多少]",
        ),
        0.2,
    ),
    shape(
        "6 * {a} ** 2",
        (
            "[surface|surface area|total surface] of a cube [with|of] [side|edge|edges] {a}{u}",
            "cube[,|:| with] [side|edge] {a}{u}[,|;|.] [surface area|surface|what's the surface area|how much surface]",
            "how much [paper|paint|cardboard] [covers|wraps|is needed for] a cube [with|of] [edge|side] {a}{u}",
            "the [edges|sides] of a cube are {a}{u}[,|;|.] [find the surface area|surface area|what's its surface]",
            "how many {s} is the surface of a cube with edge {a}{u}",
        ),
        (
            "棱长[为|是|]{a}{u}的正方体的表面积[是多少|]",
            "正方体棱长{a}{u}，[求表面积|表面积是多少]",
        ),
        0.3,
    ),
    shape(
        "4 * pi * {a} ** 2",
        (
            f"[surface|surface area] of a [sphere|ball] {RADIUS}",
            "[sphere|ball|globe|planet][,|:|;| with] [radius|r|r =] {a}{u}[,|;|.] [surface area|surface|what's the surface area|how much surface]",
            f"how much [leather|paint|skin|gold leaf] [covers|is on|do i need for] a [ball|sphere|globe] {RADIUS}",
            "the radius of a [sphere|ball|planet] is {a}{u}[,|;|.] [find the surface area|surface area|what's its surface]",
        ),
        (
            "半径[为|是|]{a}{u}的球的表面积[是多少|]",
            "球[的|]半径{a}{u}，[求表面积|表面积是多少]",
        ),
        0.25,
    ),
    shape(
        "2 * ({a} * {b} + {a} * {c} + {b} * {c})",
        (
            "[surface|surface area|total surface] of a [box|cuboid] {a} by {b} by {c}{u}",
            "[box|cuboid|parcel|carton][,|:|;|] {a} [by|x] {b} [by|x] {c}{u}[,|;|.] [surface area|surface|what's the surface area]",
            "how much [wrapping paper|cardboard|paint] [covers|is needed for] a {a} by {b} by {c}{u} [box|crate|gift]",
        ),
        (
            "长{a}[，|、|]宽{b}[，|、|]高{c}的长方体的表面积[是多少|]",
            "长方体长{a}宽{b}高{c}，[求表面积|表面积是多少]",
        ),
        0.25,
    ),
    shape(
        "2 * pi * {a} * {b}",
        (
            "[lateral|side|curved] [surface|surface area|area] of a cylinder with radius {a}{u} and height {b}{u}",
            "cylinder[,|:| with] radius {a}{u}[,|;| and] height {b}{u}[,|;|.] [lateral area|curved surface area|area of its side|lateral surface]",
            "how much paper for the label around a can with radius {a}{u} and height {b}{u}",
        ),
        (
            "底面半径{a}{u}[，|、|]高{b}{u}的圆柱的侧面积[是多少|]",
            "圆柱[，|]半径{a}{u}[，|]高{b}{u}，[求侧面积|侧面积是多少]",
        ),
        0.15,
    ),
    shape(
        "pi * {a} ** 2 / 2",
        (
            f"area of a [semicircle|half circle|semi-circle] {RADIUS}",
            "[semicircle|half circle|half disc|half-round window][,|:|;| with] [radius|r|r =] {a}{u}[,|;|.] [area|what's the area|how many {s}]",
            "half a [pizza|circle|round table] [with|of] radius {a}{u}[,|;|.] [what area is that|area|how many {s}]",
        ),
        (
            "半径[为|是|]{a}{u}的半圆[的|]面积[是多少|]",
            "半圆[的|]半径{a}{u}，[求面积|面积是多少]",
        ),
        0.2,
    ),
    shape(
        "{d} / 360 * pi * {a} ** 2",
        (
            "area of a [sector|circular sector|slice] [with|of] [angle |]{d}[ degrees|°] and radius {a}{u}",
            "[sector|circle sector|pizza slice|pie slice][,|:| with] [angle|central angle] {d}[ degrees|°][,|;| and] [radius|r =] {a}{u}[,|;|.] [area|what's the area|find its area]",
            "a sprinkler [turns|sweeps|covers] {d} degrees [with a range of|and reaches] {a}{u}[,|;|.] [area|what area does it water|how many {s}]",
        ),
        (
            "圆心角{d}[度|°][，|、|]半径{a}{u}的扇形[的|]面积[是多少|]",
            "扇形圆心角{d}[度|°]，半径{a}{u}，[求面积|面积是多少]",
        ),
        0.2,
        d=_angle,
    ),
    shape(
        "{a} / (2 * pi)",
        (
            "radius of a circle [with circumference|of circumference|whose circumference is|with a circumference of|that has a circumference of] {a}{u}",
            "[the |a ]circumference [is|of a circle is] {a}{u}[,|;|.] [radius|find the radius|what's the radius]",
            "circle[,|:| with] circumference {a}{u}[,|;|.] [radius|find its radius|how big is the radius]",
            "[a tree|the track|a lake|the pond] is {a}{u} around[,|;|.] [radius|what's its radius|find the radius]",
        ),
        (
            "周长[为|是|]{a}{u}的圆[，|的]半径[是多少|]",
            "圆[的|]周长[是|]{a}{u}，[求半径|半径是多少]",
        ),
        0.25,
    ),
    shape(
        "{a} / pi",
        (
            "diameter of a circle [with circumference|of circumference|whose circumference is|with a circumference of|that has a circumference of] {a}{u}",
            "[the |a ]circumference [is|of a circle is] {a}{u}[,|;|.] [diameter|find the diameter|what's the diameter]",
            "[a tree|the trunk|a pipe] [is|measures] {a}{u} around[,|;|.] [diameter|what's its diameter|find the diameter]",
        ),
        (
            "周长[为|是|]{a}{u}的圆[，|的]直径[是多少|]",
            "[圆|树干][的|]周长[是|]{a}{u}，[求直径|直径是多少]",
        ),
        0.25,
    ),
    shape(
        "sqrt({a} / pi)",
        (
            "radius of a circle [with area|of area|whose area is|with an area of] {a}",
            "[the |a ]circle [has an area of|covers|has area] {a}[ {s}|][,|;|.] [radius|find the radius|what's the radius]",
            "circle[,|:| with] area {a}[,|;|.] [radius|find its radius|how big is the radius]",
        ),
        (
            "面积[为|是|]{a}[{s}|]的圆[，|的]半径[是多少|]",
            "圆[的|]面积[是|]{a}，[求半径|半径是多少]",
        ),
        0.2,
    ),
    shape(
        "{a} ** (1 / 3)",
        (
            "[edge|side|edge length] of a cube [with volume|of volume|whose volume is|with a volume of|that has a volume of] {a}",
            "[a |the ]cube [has a volume of|holds|has volume] {a}[ {v}|][,|;|.] [how long is an edge|edge|find the side|what's its edge]",
            "cube[,|:| with] volume {a}[,|;|.] [side|edge length|how long is its edge]",
        ),
        (
            "体积[为|是|]{a}[{v}|]的正方体[，|的]棱长[是多少|]",
            "正方体[的|]体积[是|]{a}，[求棱长|棱长是多少]",
        ),
        0.2,
    ),
    shape(
        "{a} * {b} * {m}",
        (
            "[the room|my floor|the wall|the yard] is {a} by {b}[,|;|.| and] [carpet|tiles|paint|laminate|turf|flooring] [costs|is|at] {m} per [square meter|sq ft|square foot|m²][,|;|.] [total cost|what does it cost|how much will it cost|price]",
            "[a|my] {a} by {b} [room|floor|yard|wall] at {m} [per|a] [square meter|square foot|sq ft][,|;|.] [total|cost|how much|what will it cost]",
            "[cost|price] [of|for|to cover] a {a} by {b} [floor|room|lawn] at {m} [per|a] square [meter|foot]",
            "[land|a plot|a field] {a} by {b}[,|;] {m} per square [meter|foot][,|;|.] [price|what does it cost|total price]",
        ),
        (
            "[房间|客厅|草坪|墙面]长{a}米宽{b}米，[地毯|地砖|草皮|墙纸]每平方米{m}，[一共多少钱|要多少钱|总价多少]",
            "{a}米[乘|×]{b}米的[地板|地]，每平[方米|米|]{m}，[多少钱|总价多少|要花多少钱]",
        ),
        0.4,
        a=lambda c: small(c, 2, 40),
        b=lambda c: small(c, 2, 40),
        m=money,
    ),
    shape(
        "{a} * {b} + {c} * {d}",
        (
            "[two rooms|two fields|two rugs|two walls|an l-shaped room of two parts][,|:|] {a} by {b} and {c} by {d}[,|;|.] [total area|area together|how much floor in total|combined area|area in all]",
            "[total|combined|whole] area of [two rectangles|the kitchen and the hall|two plots|both rooms][,|:|] {a} by {b} and {c} by {d}",
            "[the bedroom|one wall|the first field] is {a} by {b} and [the hall|the other wall|the second] [is |]{c} by {d}[,|;|.] [area together|total area|area in all|how big together]",
            "a {a} by {b} [room|rectangle|field] plus a {c} by {d} [one|room|rectangle|field][,|;|.] [total area|area of both|combined area]",
        ),
        (
            "[两个房间|两块地|两面墙][，|：]{a}乘{b}和{c}乘{d}，[总面积是多少|一共多大|面积共多少]",
            "[卧室|第一块]长{a}宽{b}，[客厅|第二块]长{c}宽{d}，[总面积多少|一共多大|面积加起来多少]",
        ),
        0.35,
        a=lambda c: small(c, 2, 40),
        b=lambda c: small(c, 2, 40),
        c=lambda c: small(c, 2, 40),
        d=lambda c: small(c, 2, 40),
    ),
)
