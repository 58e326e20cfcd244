# Everything starts from here. `make help` lists what there is.
VENV ?= .venv
PYTHON ?= python3
python := $(VENV)/bin/python
export PYTHON

.PHONY: help run stop test test-pure check format eval honesty bench lock clean packages packages-dev

help: ## list the commands
	@grep -hE '^[a-z-]+:.*## ' Makefile | sed -E 's/:.*## /\t/' | expand -t 14

run: packages ## start the whole product with its demo; Ctrl-C stops it (ARGS="--web 2")
	@exec $(python) -m leadqual.run $(ARGS)

stop: packages ## stop what a killed `make run` left behind
	@exec $(python) -m leadqual.run --stop

test: packages-dev ## everything: static checks, all tests, a real browser; none may be skipped
	@exec $(python) -m tests.suite

test-pure: packages-dev ## the tests that need no database: seconds
	@exec $(python) -m pytest tests/pure -q

check: packages-dev ## static checks only
	@exec $(python) -m tests.suite --static

format: packages-dev ## put code into its form (ARGS="crm tests/crm")
	@$(VENV)/bin/ruff check --fix-only --quiet $(ARGS) && $(VENV)/bin/ruff format --quiet $(ARGS)

eval: packages-dev ## the evidence cases, by category and language
	@exec $(python) -m tests.evaluation.run $(ARGS)

honesty: packages-dev ## what a lying model achieves (ARGS="--visitors 1000")
	@exec $(python) -m tests.evaluation.honesty $(ARGS)

bench: packages-dev ## what a turn costs
	@exec $(python) -m tests.bench.run $(ARGS)

lock: packages-dev ## write the lock files anew, with the newest versions (ARGS=--upgrade)
	@PATH="$(VENV)/bin:$$PATH" requirements/lock.sh $(ARGS)

clean: stop ## remove the demo's data and all that is made by tools; keeps the virtual environment
	rm -rf var staticfiles .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -not -path './$(VENV)/*' -prune -exec rm -rf {} +

packages:
	@requirements/install.sh embedded $(VENV)

packages-dev:
	@requirements/install.sh dev $(VENV)
