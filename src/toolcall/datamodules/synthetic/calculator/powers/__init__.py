"""Squares, cubes, powers and roots, alone and next to a further operation."""

from toolcall.datamodules.synthetic.calculator.powers import (
    additions,
    chains,
    differences_and_multiples,
    exponents,
    pairs,
    roots,
    squares_and_cubes,
)

FORMS = (
    *squares_and_cubes.FORMS,
    *exponents.FORMS,
    *roots.FORMS,
    *differences_and_multiples.FORMS,
    *pairs.FORMS,
    *additions.FORMS,
    *chains.FORMS,
)
