"""Formulas as they stand in a program or a schoolbook, typed to be worked out."""

from toolcall.datamodules.synthetic.calculator.formulas import typed

FORMS = typed.FORMS
