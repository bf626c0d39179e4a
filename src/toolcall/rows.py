"""Tensors and arrays that hold something for each row of a batch."""

import numpy as np
from torch import Tensor

SHRINK = 0.75
"""Rows that are done are dropped when no more than this share of them is still running."""


class Rows:
    """The first dimension of every tensor and array is the row of a batch."""

    def keep(self, rows: Tensor) -> None:
        """Drop all rows but these."""
        for name, value in vars(self).items():
            if isinstance(value, Rows):
                value.keep(rows)
            elif isinstance(value, Tensor):
                setattr(self, name, value[rows])
            elif isinstance(value, np.ndarray):
                setattr(self, name, value[rows.cpu().numpy()])
