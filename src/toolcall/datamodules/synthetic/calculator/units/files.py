"""Conversions of sizes of files and disks."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.calculator.units.factors import among
from toolcall.datamodules.synthetic.form import Form

FORMS: tuple[Form, ...] = (
    Form(
        among("kb", "mb", "gb", "tb"),
        phrasings(
            (
                "[the file|the video|my backup|the game|the update|the disk|my plan|the attachment] is {a} {u}[,|;|.] [what's that in {v}|how many {v} is that|in {v}?|the limit is given in {v}]",
                "[storage|file size|disk space|data plan|ram|download size][:| =| is| of|] {a} {u}[,|;| ->| -] [in {v}|{v}?|how many {v}]",
                "how many {v} [fit on|fit in|are on|go on] [a stick of|a drive of|a card with|a disk of] {a} {u}",
                "[i used|we uploaded|the server stores|i have left|the log takes] {a} {u}[,|;|.] [how many {v}|what's that in {v}|in {v}]",
                "a {a} {u} [drive|file|sd card|stick|database] [in|is how many|has how many] {v}",
                "[quota|limit] in {v} please, it's {a} {u}",
                "{a} {u} of [data|photos|memory|storage|ram] [in|is how many|equals how many] {v}",
                "how [big|large] is {a} {u} in {v}",
            ),
            (
                "[文件|视频|硬盘|流量|安装包|内存|备份][有|是|]{a}{u}，[是|合|等于]多少{v}",
                "{a}{u}的[硬盘|U盘|流量|文件|内存][是|有|等于]多少{v}",
                "[还剩|用了|下载了|上传了]{a}{u}，[换成|也就是]多少{v}",
            ),
        ),
        0.3,
    ),
)
