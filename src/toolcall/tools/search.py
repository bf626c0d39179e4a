"""Search over a local corpus of short notes: SQLite's full-text index, ranked by BM25, the same order every time."""

import json
import re
import sqlite3
from itertools import pairwise
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from toolcall.errors import ToolcallError
from toolcall.tools.base import Arguments, Result, Tool, ToolError

NOTES = Path(__file__).with_name("notes.jsonl")
_WORD = re.compile(r"\w+")
# Chinese is written without spaces: its characters are indexed one by one and searched for as pairs.
_HAN = re.compile(r"([\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])")
_SCHEMA = "create virtual table notes using fts5(title, body, shown unindexed, tokenize='porter unicode61')"
_RANKED = "select shown, -bm25(notes, 2.0, 1.0) from notes where notes match ? order by bm25(notes, 2.0, 1.0), rowid limit ?"


class Note(BaseModel):
    """A line of the corpus."""

    model_config = ConfigDict(strict=True)

    title: str
    body: str


class SearchArguments(Arguments):
    """What search takes."""

    query: str = Field(min_length=1, max_length=400, description="words to look for")
    top_k: int = Field(3, ge=1, le=8, description="how many notes at most")


class Search(Tool[SearchArguments]):
    """Finds notes by words. `corpus`: a JSONL file of {"title", "body"}; without it the built-in course notes."""

    description = "searches the local course notes"
    arguments = SearchArguments
    pure = True

    def __init__(self, corpus: str | None = None) -> None:
        super().__init__()
        self._index = _build_index(Path(corpus) if corpus else NOTES)

    def run(self, args: SearchArguments) -> Result:
        terms = query_terms(args.query)
        if not terms:
            raise ToolError("the query holds no word")
        rows = self._index.execute(_RANKED, (" OR ".join(f'"{term}"' for term in terms), args.top_k)).fetchall()
        results = [json.loads(shown) | {"score": round(score, 4)} for shown, score in rows]
        output = {"query": args.query, "top_k": args.top_k, "results": results}
        return Result(output, meaning={"terms": terms, "top_k": args.top_k})

    def canonical(self, args: SearchArguments) -> dict[str, Any]:
        return {"query": " ".join(args.query.split()), "top_k": args.top_k}


def query_terms(query: str) -> list[str]:
    """The sorted set of terms that a query stands for: words without case, Chinese as pairs of characters.

    >>> query_terms("Self-attention 自注意力")
    ['attention', 'self', '意 力', '注 意', '自 注']
    """
    terms: set[str] = set()
    for word in _WORD.findall(query.casefold()):
        parts = _spaced(word).split()
        han = [part for part in parts if _HAN.match(part)]
        terms.update(part for part in parts if not _HAN.match(part))
        terms.update(f"{left} {right}" for left, right in pairwise(han))
        if len(han) == 1:
            terms.update(han)
    return sorted(terms)


def _spaced(text: str) -> str:
    """Chinese characters apart, so that each is a word to the index."""
    return _HAN.sub(r" \1 ", text)


def _build_index(corpus: Path) -> sqlite3.Connection:
    index = sqlite3.connect(":memory:", check_same_thread=False)
    index.execute(_SCHEMA)
    rows = ((_spaced(note.title), _spaced(note.body), note.model_dump_json()) for note in _read(corpus))
    index.executemany("insert into notes values (?, ?, ?)", rows)
    return index


def _read(corpus: Path) -> list[Note]:
    try:
        lines = corpus.read_text(encoding="utf-8").split("\n")
        return [Note.model_validate_json(line) for line in lines if line.strip()]
    except OSError as error:
        raise ToolcallError(f"the search corpus cannot be read: {error}") from None
    except ValueError:
        raise ToolcallError(f'{corpus} is no search corpus: every line must be {{"title": "...", "body": "..."}}') from None
