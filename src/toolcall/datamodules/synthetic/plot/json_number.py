"""Numbers as the arguments of a call give them."""


def json_number(text: str) -> int | float:
    """The JSON number that `text` spells."""
    return float(text) if "." in text else int(text)
