# make setup | train | serve | test | check | tensorboard      ARGS="preset=small seed=1" passes overrides
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

setup: $(VENV)/.installed

$(VENV)/.installed: $(VENV)/.trains
	$(BIN)/python -m pip install --quiet --editable ".[dev]"
	@touch $@

$(VENV)/.trains: pyproject.toml  # what training needs, half of all
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet torch==2.13.0
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

train: $(VENV)/.trains
	$(BIN)/python train.py $(ARGS)

serve: setup
	$(BIN)/python scripts/serve.py $(ARGS)

test: setup
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal $(ARGS)

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

tensorboard: $(VENV)/.trains
	$(BIN)/python scripts/open_tensorboard.py $(ARGS)

.PHONY: setup train serve test check tensorboard
