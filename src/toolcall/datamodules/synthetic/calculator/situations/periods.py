"""What is paid or done in a period, and how much that is in a longer one: of which nobody says how many it holds."""

from toolcall.datamodules.synthetic.calculator.asking import phrasings
from toolcall.datamodules.synthetic.calculator.situations.habits import (
    done,
    done_for_several,
    often,
    over,
    paid,
    paid_for_several,
    paid_in_long,
)
from toolcall.datamodules.synthetic.form import Form

_ASKED = {"how much": "[how much is that|how much is it|what's that|what is that|how much]"}

FORMS: tuple[Form, ...] = (
    Form(
        over("{m} * {f}", paid),
        phrasings(
            (
                "{m} {u}[,|;| -|.] <how much> {v}",
                "{t} [is|costs] {m} {u}[,|;|.] <how much> [{v}|in {v}|for {v}]",
                "[i pay|we pay|it costs|it's|they charge|he pays|she spends|i spend|i save] {m} {u}[,|;|.] <how much> [{v}|in {v}|over {v}]",
                "how much is {m} {u} [for|over|in] {v}",
                "{m} {u}[,|;|:| -|.] [how much|what] [for|in|over|makes it in|do i pay in|is the total for] {v}",
                "[what|how much] do [i|we] pay in {v} [for {t} at {m} {u}|if {t} costs {m} {u}|when {t} is {m} {u}]",
                "[what|how much] [does|will|would] {t} cost [in|over|for] {v} at {m} {u}",
                "if [i put aside|i save|she saves|we set aside|i earn|he gets] {m} {u}[,|] [how much|what] [is that|will it be|do i have|does it make] [after|in] {v}",
                "{t}[:| -|,] {m} {u}[.|,|;] [total for|cost of|sum for] {v}",
                "{m} {u} [is|makes|comes to|adds up to] how much [in|over] {v}",
                "[my|the|his] [pay|salary|fee|scholarship|pension|child benefit] is {m} {u}[,|;|.] [what do i get|how much is that] [in|over] {v}",
                "what does {m} {u} [add up to|come to|make] [in|over] {v}",
            ),
            (
                "{u}{m}，{v}[多少钱|一共多少|要多少|多少|总共多少钱|是多少]",
                "{t}{u}{m}，{v}[一共|要|总共|][多少钱|付多少|花多少]",
                "{u}[交|付|花|存|挣|攒]{m}，{v}[是多少|一共多少|共多少钱|下来多少]",
                "{t}{m}[，|、]{u}都要[交|付]，{v}[多少钱|共多少]",
                "{u}{m}的话，{v}[多少|得多少钱|一共多少]",
                "[如果|要是]{u}[存|省|赚]{m}，{v}[能存多少|有多少|是多少]",
                "{v}[多少钱|要花多少|一共多少]，{t}{u}{m}",
                "{u}[工资|补贴|收入]{m}，{v}[收入多少|有多少|拿多少]",
            ),
            _ASKED,
        ),
        1.6,
    ),
    Form(
        over("{a} * {f}", done),
        phrasings(
            (
                "{s} {a} {k} {u}[,|;|.] how many {k} [is that in|in|does that make in|is it in] {v}",
                "{s} {a} {k} {u}[,|;|.] how many [in|is that in|in total in] {v}",
                "{a} {k} {u}[,|;| -|.] [how many|how many is that|how much is that|what's that] in {v}",
                "{a} {k} {u}, in {v}",
                "how many {k} in {v} [if|when] {s} {a}[| {k}] {u}",
                "if {s} {a} {k} {u}[,|] how [many|much] [is that|is it|does that make] in {v}",
                "{s} {a} {k} {u}[,|;|.] [total|sum|what's the total] [for|in|over] {v}",
                "{a} {k} {u} [makes|is|means] how many in {v}",
                "{s} {a} {k} {u}[.|,|;] [and|so] in {v}",
            ),
            (
                "{u}{s}{a}{k}，{v}[多少|一共多少|是多少|共多少|总共多少]",
                "{u}{s}{a}{k}，{v}{s}[多少|了多少|多少啊]",
                "[如果|要是|我]{u}{s}{a}{k}，{v}[一共多少|有多少|是多少]",
                "{v}{s}多少，{u}{s}{a}{k}",
                "{u}{a}{k}，{v}[多少{k}|呢|下来多少]",
                "{u}{s}{a}{k}，那{v}呢",
            ),
        ),
        1.5,
    ),
    Form(
        over("{a} * {n} * {f}", done_for_several),
        phrasings(
            (
                "{s} {a} {k} {u}[,|;|.] how many {k} [is that |]in {n} {w}",
                "{s} {a} {k} {u} for {n} {w}[,|;|.] how many [is that|in all|altogether|{k} in all]",
                "{a} {k} {u}[,|;| -] [how many|how much is that] [in|over|after] {n} {w}",
                "how many {k} in {n} {w} [if|when] {s} {a} {u}",
                "if {s} {a} {k} {u}[,|] how many [is that|is it] [in|after] {n} {w}",
                "{a} {k} {u} for {n} {w}[, total|, how many| is how many]",
                "{n} {w}, {a} {k} {u}[,|;|:] [how many|how many altogether|total]",
            ),
            (
                "{u}{s}{a}{k}，{n}{w}[一共多少|多少|是多少|共多少|总共多少]",
                "{u}{s}{a}{k}，[坚持|连续|过了]{n}{w}，[一共多少|总共多少|共多少]",
                "[如果|要是]{u}{s}{a}{k}，{n}{w}[有多少|是多少|一共多少]",
                "{n}{w}{s}多少，{u}{s}{a}{k}",
            ),
        ),
        0.8,
    ),
    Form(
        over("{m} * {n} * {f}", paid_for_several),
        phrasings(
            (
                "{m} {u}[,|;| -|.] how much [is that |]in {n} {w}",
                "{t} [is|costs] {m} {u}[,|;|.] [how much|what do i pay|what] [for|in|over] {n} {w}",
                "[i pay|we pay|i save|she spends|i put away] {m} {u} for {n} {w}[,|;|.] [how much|how much is that|how much in all|total]",
                "{m} {u} [for|over] {n} {w}[, total|, how much| is how much|, what's that]",
                "[what|how much] does {t} cost [over|in|for] {n} {w} at {m} {u}",
                "{n} {w} of {t} at {m} {u}[,|;|] [how much|total|what's the total]",
                "[saving|paying|spending] {m} {u}[,|] [how much is that|what do i get to] [in|after] {n} {w}",
            ),
            (
                "{u}{m}，{n}{w}[多少钱|一共多少|是多少|要多少]",
                "{t}{u}{m}，{n}{w}[一共|要|总共|][多少钱|付多少|花多少]",
                "[{u}存{m}，存{n}{w}|{u}交{m}，交{n}{w}|{u}攒{m}，攒{n}{w}|{u}还{m}，还{n}{w}]，[一共多少|总共多少|共多少钱]",
                "[签|租|办|交]{n}{w}，{u}{m}，[一共|总共][多少|多少钱]",
            ),
        ),
        0.9,
    ),
    Form(
        over("{m} / {f}", paid_in_long),
        phrasings(
            (
                "{m} {u}[,|;| -|.] [how much|what] is that {v}",
                "[i earn|i pay|it costs|we spend|she makes|rent is|my salary is|the fee is] {m} {u}[,|;|.] [how much is that|what's that|how much is it] {v}",
                "{m} {u} [is|makes] how much {v}",
                "{m} {u}[,|;|.] [what's|how much is] [that|it|this] {v}",
                "{m} {u}[,|:|;| ->] [how much|and|what] {v}",
                "[we need|the budget is|they get|i have] {m} {u}[,|;|.] how much [is that|is it] {v}",
                "[if i have|with|at] {m} {u}[,|] how much [can i spend|is there|do i have] {v}",
            ),
            (
                "{u}{m}，{v}[多少|是多少|多少钱|平均多少]",
                "{u}[挣|花|交|付|用]{m}，[平均|那|合|]{v}[多少|是多少|多少钱]",
                "[工资|房租|费用|收入]{u}{m}，{v}[是多少|合多少|多少]",
                "{u}{m}的话，{v}[多少|合多少钱|是多少]",
            ),
        ),
        0.8,
    ),
    Form(
        over("{o} * {v}", often),
        phrasings(
            (
                "{o} {u} for {v}[,|;| -|.] [how many times|how many times is that|how often is that|how many in all|how many pills]",
                "[i take it|take one|she swims|we meet|he trains|water it|i brush my teeth|feed it] {o} {u}[,|;|.] [how many times|how often] [is that |]in {v}",
                "[one pill|a tablet|one dose|one drop|one capsule] {o} {u} for {v}[,|;|.] how many [pills|tablets|doses|do i need|is that|in all]",
                "{o} {u}[,|;| -] [how many times|how often] [in|over] {v}",
                "how [many times|often] is {o} {u} in {v}",
                "[if|when] [the bus comes|i call|it rains|the shop delivers|i go] {o} {u}[,|] how many times [is that|is it] in {v}",
                "how many [tablets|pills|doses|sessions] for {v} at {o} {u}",
            ),
            (
                "{u}{o}，{v}[多少次|一共几次|共多少次|是几次|一共多少次]",
                "[药|这药|药片]{u}[吃|]{o}，[每次|一次]1[片|粒]，[吃|]{v}[要多少片|一共几片|要几粒|共多少]",
                "{u}[去健身房|浇水|刷牙|开会|练琴|喂]{o}，{v}[多少次|一共几次|共几次]",
                "[如果|要是]{u}{o}，{v}[是几次|有多少次|一共多少次]",
            ),
        ),
        0.8,
    ),
)
