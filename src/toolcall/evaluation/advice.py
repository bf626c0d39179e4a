"""What a failure class points to: where to look, in the order in which to look."""

ADVICE = {
    "truncated": (
        "The call never came to its end. Is model.block_size or decoding.max_new_tokens too small? Where it repeats itself, train longer; "
        "decoding.constrained=true ends every call."
    ),
    "no_call": "The text is no CALL line: the form is not learned yet. Train longer; decoding.constrained=true rules it out.",
    "unknown_tool": "It names a tool that is not declared. Do tools=... and the data name the same tools?",
    "broken_json": "The arguments do not parse. decoding.constrained=true rules it out; more steps make it rare.",
    "not_an_object": "The arguments are no JSON object. decoding.constrained=true rules it out.",
    "invalid_arguments": (
        "The arguments do not satisfy the schema. decoding.constrained=true rules it out; are there examples of each argument?"
    ),
    "execution_error": (
        "The schema is satisfied, but the tool cannot do it: lists of unlike length, an expression without a value. The examples say why."
    ),
    "wrong_tool": "Another tool than expected. The confusion matrix says which: do the data hold requests that tell the two apart?",
    "wrong_result": (
        "The right tool with other arguments. The table of arguments says which: miscopied values want more varied values in the data, "
        "misunderstood ones more phrasings."
    ),
}
