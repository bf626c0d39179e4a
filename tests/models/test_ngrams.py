"""Embeddings of n-grams: the same tokens have the same, wherever they stand."""

import torch

from toolcall.datamodules.tokenizer import Tokenizer
from toolcall.models.ngrams import NGrams, alike


def windows(tokens: list[int], length: int) -> torch.Tensor:
    """For every window its last token, the one before it, ..."""
    return torch.tensor(tokens).unfold(0, length, 1).flip(-1)


def test_equal_ngrams_share_their_rows_and_unequal_ones_do_not() -> None:
    rows = NGrams(4096, 8, (1, 2, 3)).indices(windows([5, 6, 7, 9, 6, 7, 5, 7, 6], 3))
    assert (rows[0] == rows[3]).tolist() == [True, True, False]  # 5 6 7 and 9 6 7: the last one and two tokens are the same
    assert (rows[0] == rows[5]).tolist() == [True, False, False]
    assert all(number * 4096 <= row < (number + 1) * 4096 for position in rows.tolist() for number, row in enumerate(position))


def test_the_order_of_tokens_counts() -> None:
    table = NGrams(4096, 8, (2,))
    assert not torch.equal(table.indices(windows([1, 2], 2)), table.indices(windows([2, 1], 2)))


def test_capitals_and_small_letters_are_alike_and_so_are_all_digits() -> None:
    tokenizer = Tokenizer.train([])
    first, second, third = (alike(torch.tensor(tokenizer.encode(text))) for text in ("Add 19/8!", "aDD 02/3!", "add 02/3?"))
    assert torch.equal(first, second)
    assert not torch.equal(second, third)


def test_rows_stay_what_they_were_for_checkpoints() -> None:
    assert NGrams(4096, 8, (2, 4)).indices(windows([300, 301, 302, 303, 304], 4)).tolist() == GOLDEN


def test_an_embedding_is_the_sum_of_its_ngrams() -> None:
    table = NGrams(64, 8, (1, 3))
    torch.nn.init.normal_(table.table)
    tokens = windows([4, 5, 6, 7], 3)
    torch.testing.assert_close(table(tokens), table.table[table.indices(tokens)].sum(-2))


def test_those_of_one_place_are_the_same_in_integers() -> None:
    for lengths in ((1, 2, 3, 4, 6), (2, 3, 4, 5, 6, 8)):
        table = NGrams(8192, 8, lengths)
        torch.nn.init.normal_(table.table)
        for window in torch.randint(0, 5000, (50, max(lengths))):
            assert torch.from_numpy(table.of_one(window.tolist())).allclose(table(window[None])[0], atol=1e-5)


GOLDEN = [[3241, 6709], [395, 5985]]
