PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test eval compare screenshots install lint format lock clean

run: install  ## brief the sample inbox with the embedded model and print the briefs
	$(BIN)/summarizer run --samples --out briefs
	$(BIN)/summarizer show briefs

test: install  ## every test; those with the embedded model need its small weights, fetched once
	$(BIN)/summarizer models pull embedded/small || echo "no weights: tests with the embedded model are skipped"
	$(BIN)/python -m pytest --cov --cov-report=term

eval: install  ## score the default recipe on the gold set, and on the shared articles where they are
	$(BIN)/summarizer eval
	if [ -d ../shared/articles ]; then $(BIN)/summarizer eval evals/shared --split all --articles ../shared/articles; fi

compare: install .venv-compare/installed  ## ours beside two peers on the test stories; takes hours, and goes on where it was stopped
	$(BIN)/python -m benchmarks.compare --resume $(ARGS)

screenshots: install  ## the pictures of the docs, taken in Chromium of sample briefs that the embedded model makes
	$(BIN)/python -m docs.screenshots

.venv-compare/installed: benchmarks/compare/requirements.txt
	$(PYTHON) -m venv .venv-compare
	.venv-compare/bin/python -m pip install --quiet -r benchmarks/compare/requirements.txt
	touch $@

install: .venv/installed  ## the environment, everything pinned by hash

.venv/installed: requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "needs Python 3.11 or newer: make PYTHON=...")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@

lint: install  ## what CI checks besides the tests
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports

format: install
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

lock:  ## pin everything again, with hashes
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-header --upgrade --all-extras --group dev pyproject.toml -o requirements.lock

clean:
	rm -rf .venv .venv-compare .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .coverage
