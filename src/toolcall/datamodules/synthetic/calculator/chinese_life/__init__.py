"""Everyday sums and word problems of school as people type them in Chinese."""

from toolcall.datamodules.synthetic.calculator.chinese_life import (
    chains,
    clock,
    households,
    markets,
    measures,
    promotions,
    school,
    shapes,
    signs,
    trips,
)

FORMS = (
    *markets.FORMS,
    *promotions.FORMS,
    *chains.FORMS,
    *signs.FORMS,
    *school.FORMS,
    *trips.FORMS,
    *households.FORMS,
    *measures.FORMS,
    *shapes.FORMS,
    *clock.FORMS,
)
