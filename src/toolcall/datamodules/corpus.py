"""A corpus: samples as arrays, in memory or on disk, from which any of them can be read again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Self, overload

import numpy as np
import numpy.typing as npt

from toolcall.datamodules.encoded import Encoded, Ids, Rows, respell
from toolcall.datamodules.packing import Keys, pack
from toolcall.datamodules.sample import Sample
from toolcall.datamodules.tokenizer import FIRST_CHARACTER, NOTE, NOTED, Tokenizer
from toolcall.protocol import CALL_WORD

_TOGETHER = 1 << 16  # samples whose characters are looked at together
_RARE = 2000  # a text that comes less than once in so many samples has no id of its own


@dataclass(frozen=True, eq=False)
class Corpus:
    """Samples in `tokenizer`'s vocabulary, which holds each of their characters; `keys` has a number for each request."""

    tokenizer: Tokenizer
    encoded: Encoded
    keys: Keys
    _respelled: dict[Tokenizer, Encoded] = field(default_factory=dict, init=False, repr=False)

    @classmethod
    def of(cls, samples: Iterable[Sample]) -> Self:
        """Samples from memory or from a stream."""
        return cls(*pack(samples))

    def encode(self, tokenizer: Tokenizer) -> Encoded:
        """All samples in another vocabulary. Several splits share the arrays."""
        if tokenizer not in self._respelled:
            self._respelled[tokenizer] = respell(self.encoded, self.tokenizer, tokenizer)
        return self._respelled[tokenizer]

    def sample(self, row: int) -> Sample:
        """Read one sample out of the arrays."""
        start, length, prompt = (int(part[row]) for part in (self.encoded.starts, self.encoded.lengths, self.encoded.prompts))
        ids = self.encoded.ids[start : start + length]
        call = CALL_WORD + self._text(ids[prompt + 1 : -1])
        return Sample(call[len(CALL_WORD) :].partition(" ")[0], self._text(_without_notes(ids[1 : prompt - 1])), call)

    def _text(self, ids: Ids) -> str:
        return "".join(map(self.tokenizer.texts.__getitem__, (ids - FIRST_CHARACTER).tolist()))

    def counts(self, rows: Rows) -> Rows:
        """How often each of the tokenizer's `texts` occurs in some samples and the notes in them."""
        counts = np.zeros(len(self.tokenizer), np.int64)
        chosen = np.zeros(len(self.keys), np.bool_)
        chosen[rows] = True
        for start in range(0, len(chosen), _TOGETHER):
            part = slice(start, start + _TOGETHER)
            lengths = self.encoded.lengths[part]
            first = int(self.encoded.starts[start])
            ids = self.encoded.ids[first : first + int(lengths.sum())][np.repeat(chosen[part], lengths)]
            counts += np.bincount(ids, minlength=len(counts))
        return counts[FIRST_CHARACTER:]


def _without_notes(ids: Ids) -> Ids:
    outside = np.cumsum(ids == NOTE) == np.cumsum(ids == NOTED)
    kept: Ids = ids[outside & (ids != NOTED)]
    return kept


class Selection(Sequence[Sample]):
    """Some samples of a corpus, in an order of their own. Each is made when it is asked for."""

    def __init__(self, corpus: Corpus, rows: Rows) -> None:
        self.corpus = corpus
        self.rows = rows

    @classmethod
    def of(cls, samples: Iterable[Sample]) -> "Selection":
        """The samples as they are; a selection is one already."""
        if isinstance(samples, Selection):
            return samples
        corpus = Corpus.of(samples)
        return cls(corpus, np.arange(len(corpus.keys)))

    @property
    def keys(self) -> Keys:
        """The keys of the requests."""
        return self.corpus.keys[self.rows]

    def select(self, places: Rows | npt.NDArray[np.bool_]) -> "Selection":
        """Those at these places, or those marked."""
        return Selection(self.corpus, self.rows[places])

    def vocabulary(self) -> Tokenizer:
        """An id for every character and every structure but the rare ones: an id that training hardly shows is worth less than
        one that is spelled in bytes or characters."""
        every = self.corpus.tokenizer
        common = np.flatnonzero(self.corpus.counts(self.rows) * _RARE >= max(1, len(self)))
        characters, structure = (common[common < len(every.characters)], common[common >= len(every.characters)])
        return Tokenizer.train((every.texts[number] for number in characters), (every.texts[number] for number in structure))

    def unknown(self, tokenizer: Tokenizer) -> tuple[list[str], list[str]]:
        """The characters and the structures of the samples that have no id in a vocabulary, sorted."""
        counts, every = self.corpus.counts(self.rows), self.corpus.tokenizer
        structure = {text for text, count in zip(every.structure, counts[len(every.characters) :], strict=True) if count}
        characters = tokenizer.unknown(text for text, count in zip(every.texts, counts, strict=True) if count)
        return characters, sorted(structure.difference(tokenizer.structure))

    def encode(self, tokenizer: Tokenizer) -> Encoded:
        """The samples in a vocabulary."""
        return self.corpus.encode(tokenizer).select(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    @overload
    def __getitem__(self, place: int) -> Sample: ...
    @overload
    def __getitem__(self, place: slice) -> list[Sample]: ...
    def __getitem__(self, place: int | slice) -> Sample | list[Sample]:
        if isinstance(place, slice):
            return [self.corpus.sample(row) for row in self.rows[place].tolist()]
        return self.corpus.sample(int(self.rows[place]))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]  # as a list's
