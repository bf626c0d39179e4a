"""The four operations: in chains, one at a time in words, and several of which one is worked out first."""

from toolcall.datamodules.synthetic.calculator.arithmetic import (
    chains,
    factorials,
    gaps,
    grouped,
    products_and_quotients,
    remainders,
    steps,
    sums_and_differences,
    turned,
)

OPERATIONS = (
    *chains.FORMS,
    *sums_and_differences.FORMS,
    *products_and_quotients.FORMS,
    *remainders.FORMS,
    *turned.FORMS,
    *gaps.FORMS,
    *factorials.FORMS,
)
GROUPED = (*grouped.FORMS, *steps.FORMS)
