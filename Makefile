# make setup | train | serve | test | check | tensorboard      ARGS="preset=small seed=1" passes overrides
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

setup: $(VENV)/.installed

$(VENV)/.installed: $(VENV)/.installed-base
	$(BIN)/python -m pip install --quiet --editable ".[dev]"
	@touch $@

$(VENV)/.installed-base: pyproject.toml  # without the server, MCP and what tests need
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet torch==2.13.0
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

train: $(VENV)/.installed-base
	$(BIN)/python train.py $(ARGS)

serve: setup
	$(BIN)/python scripts/serve.py $(ARGS)

test: setup
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal $(ARGS)

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

tensorboard: $(VENV)/.installed-base
	$(BIN)/python scripts/open_tensorboard.py $(ARGS)

.PHONY: setup train serve test check tensorboard
