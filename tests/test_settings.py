"""Settings: which place wins, and what is said of a value that will not do."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.errors import SettingsError
from summarizer.settings import NAMES, Settings, load_settings


def write(folder: Path, text: str) -> None:
    (folder / "summarizer.toml").write_text(text, encoding="utf-8")


def test_without_any_word_from_the_user(tmp_path: Path) -> None:
    assert load_settings(environ={}, folder=tmp_path) == Settings()


@pytest.mark.parametrize(
    ("toml", "environ", "options", "expected"),
    [
        pytest.param("", {}, {}, None, id="default"),
        pytest.param('model = "a"', {}, {}, "a", id="file"),
        pytest.param('model = "a"', {"SUMMARIZER_MODEL": "b"}, {}, "b", id="environment over file"),
        pytest.param('model = "a"', {"SUMMARIZER_MODEL": "b"}, {"model": "c"}, "c", id="option over all"),
        pytest.param('model = "a"', {"SUMMARIZER_MODEL": ""}, {"model": None}, "a", id="empty and None set nothing"),
        pytest.param('\ufeffmodel = "a"', {}, {}, "a", id="a byte order mark before the file"),
    ],
)
def test_later_places_win(
    tmp_path: Path, toml: str, environ: dict[str, str], options: dict[str, object], expected: str | None
) -> None:
    write(tmp_path, toml)
    assert load_settings(options, environ=environ, folder=tmp_path).model == expected


@pytest.mark.parametrize(
    ("toml", "environ", "expected"),
    [
        pytest.param("", {"OPENAI_BASE_URL": "http://a/v1"}, "http://a/v1", id="the usual variable"),
        pytest.param('base_url = "http://f/v1"', {"OPENAI_BASE_URL": "http://a/v1"}, "http://a/v1", id="over file"),
        pytest.param(
            "", {"OPENAI_BASE_URL": "http://a/v1", "SUMMARIZER_BASE_URL": "http://b/v1"}, "http://b/v1", id="our own"
        ),
        pytest.param("", {"OPENAI_BASE_URL": ""}, None, id="empty"),
    ],
)
def test_base_url(tmp_path: Path, toml: str, environ: dict[str, str], expected: str | None) -> None:
    write(tmp_path, toml)
    assert load_settings(environ=environ, folder=tmp_path).base_url == expected


def test_the_key_comes_from_the_environment_and_is_never_shown(tmp_path: Path) -> None:
    settings = load_settings(environ={"OPENAI_API_KEY": "very-secret"}, folder=tmp_path)
    assert settings.api_key is not None
    assert settings.api_key.get_secret_value() == "very-secret"
    assert "very-secret" not in repr(settings)


def test_every_setting_can_be_given_in_the_environment(tmp_path: Path) -> None:
    environ = {
        "SUMMARIZER_MODEL": "m",
        "SUMMARIZER_BASE_URL": "https://gateway.example/v1",
        "SUMMARIZER_PROMPT": "short",
        "SUMMARIZER_OUT": "elsewhere",
        "SUMMARIZER_CONCURRENCY": "8",
        "SUMMARIZER_MAX_WORDS": "500",
        "SUMMARIZER_TIMEOUT": "2.5",
        "SUMMARIZER_CACHE": "answers.db",
        "SUMMARIZER_REPEAT": "2",
        "SUMMARIZER_MARGIN": "0.05",
        "SUMMARIZER_BUDGET": "2.50",
        "SUMMARIZER_PRICES": "0.15, 0.60",
        "SUMMARIZER_REQUESTS_PER_MINUTE": "60",
        "SUMMARIZER_TOKENS_PER_MINUTE": "150000",
        "SUMMARIZER_TIME_LIMIT": "6h",
    }
    assert load_settings(environ=environ, folder=tmp_path) == Settings(
        model="m",
        base_url="https://gateway.example/v1",
        prompt="short",
        out=Path("elsewhere"),
        concurrency=8,
        max_words=500,
        timeout=2.5,
        cache=Path("answers.db"),
        repeat=2,
        margin=0.05,
        budget="2.50",
        prices="0.15, 0.60",
        requests_per_minute=60,
        tokens_per_minute=150_000,
        time_limit=21_600,
    )
    assert {f"SUMMARIZER_{name.upper()}" for name in NAMES} == environ.keys()


@pytest.mark.parametrize(
    ("toml", "said"),
    [
        pytest.param('modle = "a"', "summarizer.toml: there is no setting 'modle': did you mean model?", id="slip"),
        pytest.param("colour = 1", "there is no setting 'colour': there are model, base_url", id="unknown"),
        pytest.param("[model]\nname = 'a'", "summarizer.toml: model is {'name': 'a'}: it must be", id="table"),
        pytest.param(
            'concurrency = "4"', "summarizer.toml: concurrency is '4': it must be a whole number", id="wrong type"
        ),
        pytest.param("concurrency = true", "concurrency is True: it must be a whole number", id="truth is no number"),
        pytest.param("concurrency = 0", "concurrency is 0: it must be a whole number from 1 to 1000", id="range"),
        pytest.param("timeout = nan", "timeout is nan: it must be a number of seconds", id="not a number"),
        pytest.param('base_url = "localhost"', "base_url is 'localhost': it must be an address", id="no address"),
        pytest.param("repeat = 0", "repeat is 0: it must be a whole number, 1 or more", id="repeats begin with 1"),
        pytest.param("cache = 5", "cache is 5: it must be the path of a file", id="no file"),
        pytest.param("out = 5", "out is 5: it must be the path of a folder", id="no path"),
        pytest.param("budget = 2.5", "budget is 2.5: it must be US dollars in quotation marks", id="budget, a number"),
        pytest.param('budget = "2,50"', "budget is '2,50': it must be US dollars", id="budget, a comma"),
        pytest.param('budget = "-1"', "budget is '-1': it must be US dollars", id="budget, less than nothing"),
        pytest.param('budget = "5 euros"', "or tokens, such as 200000 tokens or 0.5M tokens", id="budget, a currency"),
        pytest.param('budget = "$5 tokens"', "budget is '$5 tokens'", id="budget, both"),
        pytest.param('prices = "0.15"', "prices is '0.15': it must be US dollars for a million", id="one price"),
        pytest.param('time_limit = "6 days"', "time_limit is '6 days': it must be a time such as 90s", id="days"),
        pytest.param('time_limit = "0m"', "time_limit is '0m': it must be a time such as 90s", id="no time"),
        pytest.param("requests_per_minute = 0", "requests_per_minute is 0: it must be a whole", id="no requests"),
        pytest.param('api_key = "k"', "take it out and set OPENAI_API_KEY", id="a key in a file"),
        pytest.param("model = ", "summarizer.toml: not valid TOML: Invalid value (at end of document)", id="TOML"),
    ],
)
def test_a_file_that_will_not_do(tmp_path: Path, toml: str, said: str) -> None:
    write(tmp_path, toml)
    with pytest.raises(SettingsError) as caught:
        load_settings(environ={}, folder=tmp_path)
    assert said in str(caught.value)
    assert "summarizer.toml" in str(caught.value)


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        pytest.param('"90s"', 90, id="seconds"),
        pytest.param('" 45 m "', 2700, id="minutes"),
        pytest.param('"1.5h"', 5400, id="parts of an hour"),
        pytest.param('"90"', 90, id="no unit"),
        pytest.param("90", 90, id="a number"),
    ],
)
def test_a_time_limit(tmp_path: Path, written: str, seconds: float) -> None:
    write(tmp_path, f"time_limit = {written}")
    assert load_settings(environ={}, folder=tmp_path).time_limit == seconds


@pytest.mark.parametrize(
    "written", ["2", "2.50", "$2.50", " $ 2.50 ", "200000 tokens", "0.5M tokens", "0.5 M tokens", "20k tokens", "0"]
)
def test_a_budget(tmp_path: Path, written: str) -> None:
    write(tmp_path, f'budget = "{written}"')
    assert load_settings(environ={}, folder=tmp_path).budget == written


def test_a_file_in_another_encoding(tmp_path: Path) -> None:
    (tmp_path / "summarizer.toml").write_bytes('model = "é"'.encode("latin-1"))
    with pytest.raises(SettingsError, match="not UTF-8"):
        load_settings(environ={}, folder=tmp_path)


def test_a_folder_in_place_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "summarizer.toml").mkdir()
    with pytest.raises(SettingsError, match="cannot be read"):
        load_settings(environ={}, folder=tmp_path)


@pytest.mark.parametrize(
    ("environ", "said"),
    [
        pytest.param(
            {"SUMMARIZER_CONCURRENCY": "many"}, "SUMMARIZER_CONCURRENCY in the environment is 'many'", id="type"
        ),
        pytest.param({"SUMMARIZER_MODLE": "a"}, "did you mean SUMMARIZER_MODEL?", id="slip"),
        pytest.param({"OPENAI_BASE_URL": "example"}, "OPENAI_BASE_URL is 'example': it must be an", id="no address"),
    ],
)
def test_an_environment_that_will_not_do(tmp_path: Path, environ: dict[str, str], said: str) -> None:
    with pytest.raises(SettingsError) as caught:
        load_settings(environ=environ, folder=tmp_path)
    assert said in str(caught.value)


def test_variables_of_others_are_left_alone(tmp_path: Path) -> None:
    assert load_settings(environ={"SUMMARIZER_DEPLOYMENT": "blue"}, folder=tmp_path) == Settings()


def test_an_option_that_will_not_do_is_named_as_it_was_typed(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"^--max-words is 0: it must be a whole number of words, 1 or more$"):
        load_settings({"max_words": 0}, environ={}, folder=tmp_path)
