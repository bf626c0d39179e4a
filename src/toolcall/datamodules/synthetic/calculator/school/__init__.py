"""Word problems as schoolbooks set them, and as pupils shorten them: one to three steps, grades 2 to 6."""

from toolcall.datamodules.synthetic.calculator.school import (
    coming_and_going,
    comparisons,
    equal_groups,
    fractions_of_things,
    journeys_and_tanks,
    legs_and_wheels,
    means_and_measures,
    purchases,
    riddles_and_ages,
    savings,
    sharing,
    sums_and_differences,
)

FORMS = (
    *equal_groups.FORMS,
    *legs_and_wheels.FORMS,
    *sharing.FORMS,
    *comparisons.FORMS,
    *sums_and_differences.FORMS,
    *coming_and_going.FORMS,
    *savings.FORMS,
    *purchases.FORMS,
    *journeys_and_tanks.FORMS,
    *fractions_of_things.FORMS,
    *riddles_and_ages.FORMS,
    *means_and_measures.FORMS,
)
