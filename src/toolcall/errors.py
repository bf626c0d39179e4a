"""The one error that a person can mend."""


class ToolcallError(ValueError):
    """A mistake in what a user gave: a file, a config value, a request, a checkpoint.

    Commands print its message without a traceback and exit with code 2. The message says what was wrong, where, and what
    is accepted.
    """


def shorten(text: object, limit: int = 80) -> str:
    """`text` on one line and cut at `limit` characters, so that no error message repeats megabytes of input."""
    head = str(text)[: limit + 1].replace("\n", "\\n")
    return head if len(head) <= limit else head[: limit - 1] + "…"
