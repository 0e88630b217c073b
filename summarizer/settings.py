"""Settings: the defaults, then `summarizer.toml`, then the environment, then the command line."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, SecretStr, ValidationError

from summarizer.errors import SettingsError

FILE = "summarizer.toml"
PREFIX = "SUMMARIZER_"
KEY_VARIABLE = "OPENAI_API_KEY"
BASE_URL_VARIABLE = "OPENAI_BASE_URL"

_NUMBER = r"[0-9]{1,9}(\.[0-9]{1,9})?"
_SECONDS = {"": 1, "s": 1, "m": 60, "h": 3600}


def _seconds(value: object) -> object:
    """A time such as "45m" as seconds; anything else as it is."""
    if isinstance(value, str) and (found := re.fullmatch(rf"\s*({_NUMBER})\s*([smh]?)\s*", value)):
        return float(found[1]) * _SECONDS[found[3]]
    return value


class Settings(BaseModel):
    """All that a user can set. `api_key` comes from the environment alone, so that no file holds a secret.

    Each description says which values will do, and is what a user reads after a wrong one.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", protected_namespaces=())

    model: str | None = Field(default=None, min_length=1, description="the name of a model, in quotation marks")
    base_url: str | None = Field(
        default=None, pattern="^https?://[^/]", description="an address that starts with http:// or https://"
    )
    prompt: str = Field(default="brief", min_length=1, description="the name of a prompt or the path of its file")
    out: Annotated[Path, AfterValidator(Path.expanduser)] = Field(
        default=Path("briefs"), strict=False, description="the path of a folder"
    )
    concurrency: int | None = Field(default=None, ge=1, le=1000, description="a whole number from 1 to 1000")
    max_words: int = Field(default=20_000, ge=1, description="a whole number of words, 1 or more")
    timeout: float | None = Field(
        default=None, gt=0, allow_inf_nan=False, description="a number of seconds, more than 0"
    )
    budget: str | None = Field(
        default=None,
        pattern=rf"^\s*(\$\s*{_NUMBER}|{_NUMBER}(\s*[kM]?\s+tokens)?)\s*$",
        description="US dollars in quotation marks, such as 2.50, or tokens, such as 200000 tokens or 0.5M tokens",
    )
    prices: str | None = Field(
        default=None,
        pattern=rf"^\s*{_NUMBER}\s*,\s*{_NUMBER}\s*$",
        description="US dollars for a million tokens read and for a million written, such as 0.15, 0.60",
    )
    requests_per_minute: int | None = Field(default=None, ge=1, description="a whole number, 1 or more")
    tokens_per_minute: int | None = Field(default=None, ge=1, description="a whole number, 1 or more")
    time_limit: Annotated[float | None, BeforeValidator(_seconds)] = Field(
        default=None, gt=0, allow_inf_nan=False, description="a time such as 90s, 45m or 6h"
    )
    margin: float = Field(
        default=0.02, ge=0, le=1, description="the loss of the mean score that an evaluation puts up with, 0 to 1"
    )
    cache: Annotated[Path | None, AfterValidator(lambda path: path and path.expanduser())] = Field(
        default=None, strict=False, description="the path of a file"
    )
    repeat: int = Field(default=1, ge=1, description="a whole number, 1 or more")
    api_key: SecretStr | None = None


NAMES = tuple(name for name in Settings.model_fields if name != "api_key")


def load_settings(
    options: Mapping[str, object] | None = None,
    *,
    environ: Mapping[str, str],
    folder: Path = Path(),
) -> Settings:
    """The settings of one command.

    Args:
        options: from the command line, by name; None stands for an option that was not given.
        environ: the environment. `SUMMARIZER_MODEL` sets `model`, and so on; an empty value sets nothing.
        folder: where `summarizer.toml` may lie.

    Raises:
        SettingsError: an unknown name or a value that will not do; it names the place and the mend.
    """
    layers = [
        (FILE, _from_file(folder / FILE), True),
        (BASE_URL_VARIABLE, {"base_url": environ[BASE_URL_VARIABLE]} if environ.get(BASE_URL_VARIABLE) else {}, False),
        ("the environment", _from_environment(environ), False),
        ("the command line", {k: v for k, v in (options or {}).items() if v is not None}, True),
    ]
    settings: dict[str, Any] = {}
    for place, layer, strict in layers:
        settings |= _checked(place, layer, strict=strict)
    if environ.get(KEY_VARIABLE):
        settings["api_key"] = SecretStr(environ[KEY_VARIABLE])
    return Settings(**settings)


def _from_file(path: Path) -> dict[str, Any]:
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return {}
    except UnicodeDecodeError as error:
        raise SettingsError(f"{path}: not UTF-8: save the file in that encoding") from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{path}: not valid TOML: {error}") from error
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read: {error.strerror}") from error
    if "api_key" in found:
        raise SettingsError(f"{path}: api_key: a key is never kept in a file: take it out and set {KEY_VARIABLE}")
    return found


def _from_environment(environ: Mapping[str, str]) -> dict[str, Any]:
    given = {key.removeprefix(PREFIX).lower(): value for key, value in environ.items() if key.startswith(PREFIX)}
    for name in given.keys() - set(NAMES):
        # Other variables may bear our prefix for reasons of their own; a slip of the pen may not pass.
        if near := difflib.get_close_matches(name, NAMES, n=1, cutoff=0.8):
            meant = PREFIX + near[0].upper()
            raise SettingsError(f"{PREFIX}{name.upper()} in the environment: did you mean {meant}?")
    return {name: given[name] for name in NAMES if given.get(name)}


def _checked(place: str, layer: Mapping[str, Any], *, strict: bool) -> dict[str, Any]:
    for name in layer:
        if name not in NAMES:
            raise SettingsError(f"{place}: {_unknown(name)}")
    try:
        checked = Settings.model_validate(layer, strict=strict)
    except ValidationError as error:
        name = str(error.errors()[0]["loc"][0])
        wanted = Settings.model_fields[name].description
        raise SettingsError(f"{_shown(place, name)} is {layer[name]!r}: it must be {wanted}") from error
    return {name: getattr(checked, name) for name in checked.model_fields_set}


def _unknown(name: str) -> str:
    near = difflib.get_close_matches(name, NAMES, n=1)
    mend = f"did you mean {near[0]}?" if near else f"there are {', '.join(NAMES)}"
    return f"there is no setting {name!r}: {mend}"


def _shown(place: str, name: str) -> str:
    """How a user wrote the setting there."""
    if place == BASE_URL_VARIABLE:
        return place
    if place == "the environment":
        return f"{PREFIX}{name.upper()} in the environment"
    if place == "the command line":
        return f"--{name.replace('_', '-')}"
    return f"{place}: {name}"
