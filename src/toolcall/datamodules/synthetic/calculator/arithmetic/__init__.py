"""The four operations: in chains, one at a time in words, and several of which one is worked out first."""

from toolcall.datamodules.synthetic.calculator.arithmetic import (
    chains,
    grouped,
    products_and_quotients,
    remainders,
    steps,
    sums_and_differences,
)

OPERATIONS = (*chains.FORMS, *sums_and_differences.FORMS, *products_and_quotients.FORMS, *remainders.FORMS)
GROUPED = (*grouped.FORMS, *steps.FORMS)
