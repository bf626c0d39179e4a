"""How people ask for a value, before and behind it, whatever the value is."""

ASK = (
    "[what is |what is |what's |what's |whats |how much is |how much is |calculate |compute |work out |find |evaluate |tell me |give me "
    "|can you calculate |can you tell me |could you work out |could you tell me |please compute |i need |i need to know |i'd like to know "
    "|i want to know |do you know |solve |figure out |let me know |can you solve |do the math on |run the numbers on |tell me what is "
    "|can you tell me what |what would be |what do you get for |how about |the answer to |what does it come to: |what |]"
)
ASK_ZH = "[|||||计算|计算一下|算一下|算算|帮我算|帮我算一下|请计算|请问|求|求一下|我想知道|告诉我|麻烦算下|能算一下]"
WHAT_ZH = "[|||等于多少|等于多少|是多少|是多少|等于几|是几|得多少|的结果|的结果是多少|=|=?]"
IS = "[|||||| is what| equals| equals what| makes what| comes to what| =|=| = ?|=?| gives]"
