"""Text that a client sends."""

from typing import Annotated

from pydantic import AfterValidator


def whole(text: str) -> str:
    """The text. Raises ValueError if it holds half a character, which JSON can say (`"\\ud800"`) but no reply and no file can hold."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ValueError("half a character (a surrogate without its other half) is no text") from None
    return text


Text = Annotated[str, AfterValidator(whole)]
"""The type of a field that takes text of any length; where a length is given, pydantic refuses such text by itself."""
