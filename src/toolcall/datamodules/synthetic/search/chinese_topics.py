"""Searches as Chinese students type them in chats: 我一直不懂机会成本, 麻烦把跟供需平衡有关的笔记都翻出来, 马上考试了！！急需操作系统死锁的复习材料."""

from toolcall.datamodules.synthetic.content import Content
from toolcall.datamodules.synthetic.form import Arguments, Form, Phrasings
from toolcall.datamodules.synthetic.numbers import in_words
from toolcall.datamodules.synthetic.phrase import Shown, Slots, fill, skeleton, written_out
from toolcall.datamodules.synthetic.search.course_topics import course_topic, latin
from toolcall.datamodules.synthetic.search.subjects import subject
from toolcall.datamodules.synthetic.words import kept_aside, topic, word

_KNOWN = (
    "机会成本", "供需平衡", "操作系统死锁", "边际效用", "沉没成本", "通货膨胀", "流动性陷阱", "博弈论", "财务杠杆", "资产负债表", "现金流量表", "增值税", "折旧方法",
    "货币乘数", "比较优势", "价格歧视", "需求价格弹性", "凯恩斯乘数", "菲利普斯曲线", "进程调度", "内存分页", "页面置换算法", "信号量", "银行家算法", "TCP三次握手",
    "HTTP和HTTPS", "DNS解析", "子网掩码", "B+树索引", "数据库事务", "隔离级别", "动态规划", "背包问题", "二叉搜索树", "快速排序", "KMP算法", "哈夫曼编码", "图的遍历",
    "面向对象", "多态", "设计模式", "单例模式", "递归", "指针", "闭包", "协程", "垃圾回收", "正则", "极限的定义", "洛必达法则", "隐函数求导", "多元函数极值", "格林公式",
    "傅里叶级数", "拉格朗日乘数法", "矩阵特征值", "线性无关", "若尔当标准形", "贝叶斯公式", "大数定律", "最小二乘法", "卡方检验", "方差分析", "p值", "牛顿第三定律",
    "动量守恒", "简谐运动", "电磁感应", "楞次定律", "麦克斯韦方程组", "光电效应", "薛定谔方程", "热力学第二定律", "熵增", "理想气体", "化学键", "酸碱滴定", "勒夏特列原理",
    "电化学腐蚀", "同分异构体", "亲核取代", "配位化合物", "有丝分裂", "DNA复制", "基因表达", "中心法则", "免疫应答", "神经递质", "血糖调节", "生态位", "孟德尔定律",
    "心肌梗死的护理", "抗生素耐药", "静脉输液", "无菌技术", "糖尿病酮症", "血气分析", "心电图判读", "药代动力学", "民法典合同编", "善意取得", "正当防卫", "犯罪构成",
    "侵权责任", "行政复议", "无因管理", "表见代理", "洋务运动", "安史之乱", "均田制", "商鞅变法", "文艺复兴", "宗教改革", "凡尔赛体系", "冷战起源", "红楼梦的结构",
    "意识流小说", "唐诗的意象", "文言虚词", "通感", "虚拟语气", "非谓语动词", "定语从句", "倒装句", "季风气候", "板块构造", "洋流", "喀斯特地貌", "城市热岛", "等高线",
    "唯物辩证法", "异化劳动", "存在主义", "维特根斯坦", "认知失调", "经典条件反射", "马斯洛需求层次", "最近发展区", "图式理论", "和声进行", "奏鸣曲式", "一点透视",
    "色彩三要素", "榫卯结构", "混凝土配比", "桁架受力", "材料疲劳", "PID控制", "卡尔曼滤波", "拉普拉斯变换", "奈奎斯特采样", "运算放大器", "三极管", "触发器", "流水线冒险",
    "卷积神经网络", "注意力机制", "反向传播", "过拟合", "交叉验证", "随机森林", "强化学习", "词嵌入", "大模型微调", "扩散模型", "梯度消失", "批归一化",
    "STP理论", "SWOT分析", "波特五力", "供应链金融", "牛鞭效应", "精益生产", "关键路径法", "边际成本和平均成本", "存货计价", "杜邦分析", "期权定价", "久期", "CAPM模型",
)  # fmt: skip
_SHAPES = (
    "{w}的{v}", "{w}{v}", "{w}与{v}", "{w}和{v}的[区别|关系|联系]", "{w}[定理|原理|效应|模型|方程|算法|理论|机制|公式|法则|综合征|协议|结构|曲线|函数]", "[高等|线性|离散|微观|宏观|有机|分析|普通|"
    "临床|数字|模拟|古代|计算机]{w}", "{w}[的推导|的证明|的步骤|的分类|的作用|的护理|的条件|的意义|的背景]", "[Python|Java|C语言|Linux|MySQL|React|Excel|MATLAB|Git|Go][的|里的|中的|]{w}",
    "{e}", "{e}{w}", "{w}{e}", "{e} {f}", "{e}[模型|算法|协议|函数|架构|机制]", "[曹雪芹|鲁迅|王阳明|庄子|韩非|苏轼|张居正|康有为|梁启超|黑格尔|尼采|弗洛伊德|图灵|欧拉|高斯|孟子][的|][{w}|{w}思想]",
    "{w}[入门|基础|复习|实验|导论]", "{w}{v}[过程|方法|技术|系统]",
)  # fmt: skip
_DEFAULT_TOP_K = 3  # which the call leaves out


def _topic(content: Content) -> str:
    """One that a course would have, one in the shape of one, or any."""
    kind = content.rng.random()
    if content.beyond:
        return topic(content)
    if kind < 0.34:
        return _known(content)
    if kind < 0.64:
        return _shaped(content)
    return content.choose(course_topic, course_topic, subject, subject, topic, latin)(content)


def _known(content: Content) -> str:
    while kept_aside(drawn := content.choose(*_KNOWN)):
        pass
    return drawn


def _shaped(content: Content) -> str:
    while True:
        shape = skeleton(content.rng, content.choose(*_SHAPES))
        if not any(
            kept_aside(part) for part in ("Python", "Java", "Linux", "MySQL", "React", "Excel", "MATLAB", "Git", "Go") if part in shape
        ):
            break
    english = Content(content.rng, "en")
    words = {"w": word(content, 0.12), "v": word(content, 0.12), "e": word(english, 0.1), "f": word(english, 0.1)}
    return fill(shape, {name: Shown.verbatim(text) for name, text in words.items()})


def _asked(content: Content) -> tuple[Slots, Arguments]:
    query = _topic(content)
    return {"topic": Shown.verbatim(query)}, {"query": query}


def _counted(content: Content) -> tuple[Slots, Arguments]:
    top_k = content.choose(1, 2, 2, 2, 2, 3, 4, 5, 5, 6, 7, 8)
    slots, args = _asked(content)
    shown = ("两" if top_k == 2 else in_words(top_k, content)) if content.spelled or content.chance(0.6) else str(top_k)
    return {**slots, "k": Shown(shown, str(top_k))}, {**args, **({} if top_k == _DEFAULT_TOP_K else {"top_k": top_k})}


_PARTS = {
    "notes": "[笔记|笔记|资料|材料|讲义|课件|文档|复习资料|内容|学习资料|知识点|总结|PPT]",
    "unit": "[条|条|篇|份|个]",
    "find": "[找|找找|找一下|查|查查|查一下|搜|搜一下|搜搜|翻翻|翻一下|检索|调出|找出来]",
    "want": "[有笔记吗|有资料没|求资料|求笔记|救救我|帮我找找|给我找点资料|有没有讲义|能讲讲吗|求解释|翻翻笔记|麻烦查一下|谁来讲讲|有没有相关的]",
    "hurry": "[马上考试了|明天就考了|后天期末|下周答辩|考研倒计时|还有两小时交作业|老师要抽查|快点名提问了|今晚due|补考在即|月考要来了|明早小测|面试就在下午|法考冲刺|马上查房|期中周到了]",
    "loud": "[！！|！|，|。|!!|……|，|！！！| ]",
    "lost": "[一直不懂|一直没懂|一直搞不懂|还是不懂|始终没搞明白|没学明白|完全不会|看不懂|搞不清|学不会|没弄懂|死活不理解|理解不了|总是忘|老记不住|根本没听懂]",
}
_PLAIN: Phrasings = {
    "zh": written_out(
        (
            "我<lost>{topic}",
            "{topic}这[块|部分|节|章|个|个点]没[听懂|学懂|搞懂|看懂|学会]",
            "[谁能|有人能|能不能|可以|麻烦|快来个人|求大佬]讲讲{topic}[|吗|呗|吧|，谢谢]",
            "{topic}[到底|究竟|到底|倒底]是[啥|啥|什么|什么东西|个什么概念|啥意思|什么意思]",
            "有没有{topic}相关的<notes>[|吗|啊|呀]",
            "麻烦把跟{topic}[有关|相关]的<notes>都[翻出来|找出来|调出来|列出来|给我]",
            "<hurry><loud>急需{topic}的<notes>",
            "[把|帮我把|请把][和|跟|与]{topic}[有关|相关]的<notes>[都|全|][找|翻|搜|挖|捞]出来",
            "[关于|有关]{topic}的<notes>[有吗|有没有|在哪|在哪儿|发我一份|来点|给我看看|帮我找下]",
            "[求|跪求|急求|蹲|蹲一个|想要|需要|缺]{topic}的<notes>",
            "{topic}[咋|怎么|该怎么|要怎么]理解[啊|呀|呢|]",
            "{topic}[，|？|…|。| ]<want>",
            "<hurry><loud>{topic}[还没复习|一点没看|还不会|完全没学|一片空白][，<want>|，<want>|]",
            "<find>{topic}[的<notes>|的<notes>|相关<notes>|]",
            "[老师|教授|助教|网课|课本|学长][讲|说|写]的{topic}我<lost>[，<want>|]",
            "[给我|帮我|替我|麻烦|劳烦][解释|讲解|梳理|科普|说明|讲讲][一下|下|]{topic}[|呗|好吗|，拜托了]",
            "[上课走神|昨天逃课|生病请假|睡过头]了，{topic}[没听到|没跟上|漏了|错过了]，<want>",
            "怎么我就{topic}学不会[啊|呢|，<want>|]",
            "[想|我想|打算|准备][学|补|复习|搞懂|了解|弄明白][一下|]{topic}[，<want>|，<want>|]",
            "[笔记|资料库|知识库|课程资料|讲义|网盘]里有[讲|提到|关于|]{topic}的吗",
            "[翻翻|查查|看看|搜搜][笔记|资料库|讲义|课件]，{topic}[怎么讲的|是怎么说的|在哪讲过|有没有写]",
            "[对|我对]{topic}[一窍不通|一头雾水|没有概念|一知半解|完全懵]，<want>",
            "[同学|室友|面试官|导师|家长|学生|徒弟]问我{topic}，[我答不上|我不会|说不清|当场懵了]，<want>",
            "{topic}，[懂的来|跪求讲解|急急急|在线等|救命|学不动了|人麻了|头大]",
            "[今天|今晚|这周]要[啃|搞定|拿下|过一遍]{topic}，[先给点|来点|找点]<notes>",
            "[讲|学|复习|预习]到{topic}[就卡住了|卡壳了|就懵了|这里不会了]，<want>",
            "[啥叫|什么叫|何谓|什么是]{topic}[啊|呀|来着|]，[笔记里有吗|翻下笔记|找找资料]",
            "{topic}的<notes>[放哪了|呢|丢了，再找一份|还在吗|麻烦发一下|整理过没]",
            "[先不管别的|别的先放放|闲话少说]，把{topic}的<notes>[找出来|翻出来|给我]",
            "[这题考|题目涉及|大纲里有|真题老考]{topic}，<want>",
            "[誰能|麻煩|可以]講講{topic}",
            "[我一直不懂|搞不懂|看不懂]{topic}，[有筆記嗎|求資料|幫我找筆記]",
            "[找|幫我找|想看]{topic}的[筆記|講義|資料]",
            "{topic}[到底是什麼|怎麼理解|聽不懂]，[請解釋|求筆記|有資料嗎]",
        ),
        _PARTS,
    )
}
_COUNTED: Phrasings = {
    "zh": written_out(
        (
            "来{k}<unit>关于{topic}的",
            "来{k}<unit>{topic}的<notes>",
            "[关于|有关]{topic}的[，|]来{k}<unit>",
            "[给我|帮我|麻烦|替我|][找|搜|查|挑|推荐|翻]{k}<unit>[关于|讲|]{topic}的<notes>",
            "{topic}的<notes>[要|来|给我|找|只要|先来]{k}<unit>[就行|就够|即可|]",
            "<hurry><loud>{topic}的<notes>[来|给|要|找]{k}<unit>",
            "{topic}[，|：| ]{k}<unit>[就够了|就行|即可|够了|吧]",
            "我<lost>{topic}，[找|给|来|发]{k}<unit><notes>[看看|吧|]",
            "[搜|查|检索|搜索]{topic}[，|][只要|最多|返回|给出|取前|显示]{k}<unit>",
            "[最多|不超过|至多]{k}<unit>[，|]{topic}的<notes>",
            "{topic}[相关|有关]的<notes>[，|][取前|要前|最好的|最相关的|列出前|前]{k}<unit>",
            "[有没有|能不能给我|能否给]{k}<unit>{topic}的<notes>",
            "{topic}这块没[听懂|学懂]，[找|要|来]{k}<unit><notes>[补补|救急|看看|]",
            "[跪求|急求|求]{k}<unit>{topic}的<notes>",
            "[整|弄|搞|丢|甩]{k}<unit>{topic}的<notes>[过来|给我|呗|]",
            "[把|请把][最相关|最好]的{k}<unit>{topic}的<notes>[找出来|给我|发来]",
            "[幫我找|想看|給我]{k}[篇|份]{topic}的[筆記|講義|資料]",
        ),
        _PARTS,
    )
}

FORMS: tuple[Form, ...] = (
    Form(_asked, _PLAIN, 1.0),
    Form(_counted, _COUNTED, 0.4),
)
