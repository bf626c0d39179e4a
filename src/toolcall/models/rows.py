"""Tensors that hold something for each row of a batch."""

from torch import Tensor


class Rows:
    """The first dimension of every tensor is the row of a batch."""

    def keep(self, rows: Tensor) -> None:
        """Drop all rows but these."""
        for name, value in vars(self).items():
            if isinstance(value, Rows):
                value.keep(rows)
            elif isinstance(value, Tensor):
                setattr(self, name, value[rows])
