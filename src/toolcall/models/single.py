"""One call, token by token: what `TinyGPT.forward` computes, without what rows of unlike length need.

A token of one call is some hundred operations on a few numbers, and most of their time is what it takes to begin each of them: in numpy a
third of what it is in torch. So here the request is read by the model itself, and the call is written by numpy on the same weights and
the same cache; places are Python's integers, and nothing is masked or padded.

Shapes: S positions so far, P positions of the context, C width, H heads, D = C / H, L lags, V vocabulary, X anything; 2HD queries and keys,
3HD with the values.
"""

from collections import deque
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from toolcall.models.attention import Block
from toolcall.models.cache import MEMORY, Cache, LayerCache
from toolcall.models.copying import MANY, READ, Pointer, Reader
from toolcall.models.embedding import Embedding
from toolcall.models.ngrams import alike, lower_case
from toolcall.models.tinygpt import TinyGPT

_Numbers = npt.NDArray[np.float32]

_EPSILON = 1e-5  # of torch's layer_norm
_ROOT = 0.5**0.5


class SingleCall:
    """The call for one framed request, `prompt`, which the model reads at once. `size`: the most tokens of both together."""

    @staticmethod
    def serves(model: TinyGPT) -> bool:
        """Whether a model can be run so: on a CPU, in float32, if it is of the modern architecture."""
        plain = model.head.weight.dtype == torch.float32 and not torch.is_autocast_enabled("cpu")
        return model.config.modern and model.device.type == "cpu" and plain and not model.training

    def __init__(self, model: TinyGPT, prompt: Sequence[int], size: int) -> None:
        assert model.pointer is not None
        assert model.reader is not None
        cache, length_1 = Cache(model, 1, size), torch.tensor([len(prompt)])
        self.logits_V = _numbers(model.forward(torch.tensor([prompt]), length_1, cache, length_1, length_1 - 1)[0])
        """Of what comes behind the last token."""
        cache.advance(length_1)
        self._position = len(prompt)
        self._written, self._read = _Written(model.embedding, cache), _Read(model.reader, cache)
        rotation = _Rotation(model)
        *self._layers, self._last = (_Layer(block, memory, rotation) for block, memory in zip(model.layers, cache.layers, strict=True))
        self._pointing, self._head_VC = _Pointing(model.pointer, cache), _numbers(model.head.weight)

    def write(self, token: int) -> None:
        """Go on by a token."""
        at = self._position
        self._read.advance(token)
        x_C = self._written.embedded(token) + self._read.embedded()
        for layer in self._layers:
            x_C = layer(x_C, at)
        self._pointing.note(_norm(x_C), token, at)
        state_C = _norm(self._last(self._read.informed(x_C), at))
        copied_S, tokens_S = self._pointing.copied(state_C, at)
        self.logits_V = self._head_VC.dot(state_C)
        np.add.at(self.logits_V, tokens_S, copied_S * self._pointing.strength(state_C))
        self.logits_V[self._read.token] += self._read.strength(state_C)
        self._position += 1


class _Written:
    """The embedding of what is written: of each token, the n-grams that it ends, and those before it."""

    def __init__(self, embedding: Embedding, cache: Cache) -> None:
        assert embedding.window is not None
        self._tokens_VC, self._ngrams = _numbers(embedding.tokens.weight), embedding.ngrams
        self._last = deque(cache.tokens.last_BLX[0].tolist(), MEMORY + 1)
        self._mix_LC = _numbers(embedding.window.before.flip(0))
        self._before_LC = _numbers(cache.embeddings.last_BLX[0])

    def embedded(self, token: int) -> _Numbers:
        own_C = self._tokens_VC[token]
        if self._ngrams is not None:
            self._last.append(lower_case(token))
            own_C = own_C + self._ngrams.of_one(list(self._last)[::-1])
        x_C: _Numbers = own_C + (self._mix_LC * self._before_LC).sum(0)
        self._before_LC = np.concatenate((self._before_LC[1:], own_C[None]))
        return x_C


class _Read:
    """What the reading head has come to in the request."""

    def __init__(self, reader: Reader, cache: Cache) -> None:
        assert cache.head is not None
        assert cache.states_BSC is not None
        self._head, self._ngrams, self._left_XC = cache.head, reader.ngrams, _numbers(reader.left.weight)
        self._end = int(self._head.values.last_B[0])
        self._states_SC = _numbers(reader.state(cache.states_BSC[0]))
        self._tokens: list[int] = [*self._head.values.tokens_BS[0].tolist(), *[0] * max(READ)]
        self._spelled = alike(torch.tensor(self._tokens)).tolist()
        self.strength = _Strength(reader.strength)
        self.place = 0
        """1 or more once anything is written."""

    def advance(self, token: int) -> None:
        self.place = min(int(self._head.advance(np.array([token]))[0]) + 1, self._end)

    @property
    def token(self) -> int:
        """What is read next."""
        return self._tokens[self.place]

    def embedded(self) -> _Numbers:
        numbers, behind = self._head.left()[0].tolist()
        x_C: _Numbers = self._left_XC[min(numbers, MANY)] + self._left_XC[min(behind, MANY) + MANY + 1]
        return x_C if self._ngrams is None else x_C + self._ngrams.of_one(self._spelled[self.place : self.place + max(READ)])

    def informed(self, x_C: _Numbers) -> _Numbers:
        informed_C: _Numbers = x_C + self._states_SC[self.place]
        return informed_C


class _Rotation:
    """Normalised queries and keys, turned by their place as in `models/attention.py`."""

    def __init__(self, model: TinyGPT) -> None:
        cos_PX, sin_PX, quarter = model.cos, model.sin, model.config.head_size // 4
        rest_PX = torch.ones_like(cos_PX).repeat(1, 2)
        self._cos_PD = _numbers(torch.cat((cos_PX, cos_PX, rest_PX), 1))
        self._sin_PX = _numbers(torch.cat((-sin_PX, sin_PX), 1))
        self._swapped = np.roll(np.arange(2 * quarter), quarter)

    def __call__(self, x_2HD: _Numbers, at: int) -> _Numbers:
        x_2HD = _norms(x_2HD)
        turned_2HD: _Numbers = x_2HD * self._cos_PD[at]
        turned_2HD[..., : len(self._swapped)] += x_2HD[..., self._swapped] * self._sin_PX[at]
        return turned_2HD


class _Layer:
    """One block over the positions so far, whose keys and values the cache holds."""

    def __init__(self, block: Block, cache: LayerCache, rotation: _Rotation) -> None:
        self._heads, self._half = (3, block.config.n_head, block.config.head_size), block.config.head_size // 2
        parts = (block.attention.qkv, block.attention.out, block.up, block.down)
        self._qkv, self._out, self._up, self._down = (_numbers(part.weight) for part in parts)
        assert block.attention.gate is not None
        self._gate, self._gate_bias = _numbers(block.attention.gate.weight), _numbers(block.attention.gate.bias)
        self._keys_HSD, self._values_HSD, self._rotation = _numbers(cache.keys_BHSD[0]), _numbers(cache.values_BHSD[0]), rotation
        self._scale = block.config.head_size**-0.5

    def __call__(self, x_C: _Numbers, at: int) -> _Numbers:
        normal_C = _norm(x_C)
        qkv_3HD = self._qkv.dot(normal_C).reshape(self._heads)
        queries_HD, keys_HD = self._rotation(qkv_3HD[:2], at)
        half = self._half
        self._keys_HSD[:, at, :half], self._keys_HSD[:, at + 1, half:] = keys_HD[:, :half], keys_HD[:, half:]
        self._values_HSD[:, at] = qkv_3HD[2]
        scores_HS = np.matmul(self._keys_HSD[:, : at + 1], (queries_HD * self._scale)[..., None])[..., 0]
        gathered_H1D = np.matmul(_softmax(scores_HS)[:, None], self._values_HSD[:, : at + 1])
        gates_H = 1 + np.tanh((self._gate.dot(normal_C) + self._gate_bias) / 2)  # twice the sigmoid
        x_C = x_C + self._out.dot((gathered_H1D * gates_H[:, None, None]).ravel())
        changed_C: _Numbers = x_C + self._down.dot(_gelu(self._up.dot(_norm(x_C))))
        return changed_C


class _Pointing:
    """The pointer over the positions so far."""

    def __init__(self, pointer: Pointer, cache: Cache) -> None:
        self._query, self._key = _numbers(pointer.query.weight), _numbers(pointer.key.weight)
        self._keys_SC, self._tokens_S = _numbers(cache.pointer.keys_BSC[0]), cache.pointer.tokens_BS[0].numpy()
        self._scale = len(self._query) ** -0.5
        self.strength = _Strength(pointer.strength)

    def note(self, state_C: _Numbers, token: int, at: int) -> None:
        """A position from which may be copied, and the token there."""
        self._keys_SC[at + 1], self._tokens_S[at] = self._key.dot(state_C), token

    def copied(self, state_C: _Numbers, at: int) -> tuple[_Numbers, npt.NDArray[np.int64]]:
        """How much is copied from each position, and the tokens there."""
        return _softmax(self._keys_SC[: at + 1].dot(self._query.dot(state_C) * self._scale)), self._tokens_S[: at + 1]


class _Strength:
    """How much a vote weighs."""

    def __init__(self, strength: torch.nn.Linear) -> None:
        self._weight_C, self._bias = _numbers(strength.weight[0]), float(strength.bias.detach())

    def __call__(self, state_C: _Numbers) -> float:
        return float(self._weight_C.dot(state_C)) + self._bias


def _numbers(tensor: Tensor) -> _Numbers:
    """The same memory, as numpy sees it."""
    array: _Numbers = tensor.detach().numpy()
    return array


def _norm(x_C: _Numbers) -> _Numbers:
    """LayerNorm without parameters."""
    x_C = x_C - np.add.reduce(x_C) / x_C.size
    normal_C: _Numbers = x_C * (x_C.dot(x_C) / x_C.size + _EPSILON) ** -0.5
    return normal_C


def _norms(x_2HD: _Numbers) -> _Numbers:
    """Of each head alone."""
    size = x_2HD.shape[-1]
    x_2HD = x_2HD - np.add.reduce(x_2HD, -1, keepdims=True) / size
    x_2HD /= np.sqrt(np.add.reduce(x_2HD * x_2HD, -1, keepdims=True) / size + _EPSILON)
    return x_2HD


def _softmax(scores: _Numbers) -> _Numbers:
    shares: _Numbers = np.exp(scores - np.maximum.reduce(scores, -1, keepdims=True))
    shares /= np.add.reduce(shares, -1, keepdims=True)
    return shares


def _gelu(x_X: _Numbers) -> _Numbers:
    """numpy has no error function."""
    errors_X = torch.erf(torch.from_numpy(x_X * _ROOT)).numpy()
    gelu_X: _Numbers = x_X * (errors_X + 1) * 0.5
    return gelu_X
