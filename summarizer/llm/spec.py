"""Which model is meant: a name and the environment become everything that is needed to reach it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from summarizer.errors import ModelError, ServiceError
from summarizer.llm.catalogue import Entry, Prices, load_catalogue

OPENAI = "openai/"
OPENAI_URL = "https://api.openai.com/v1"
UNKNOWN_CONTEXT = 32_768
"""Tokens that a model is taken to read which the catalogue does not know."""


@dataclass(frozen=True)
class ModelSpec:
    """A model and the way to it.

    Attributes:
        name: as the user says it.
        wire_name: as the service knows it.
        base_url: of the service; None for an embedded model, whose server is started when it is opened.
        api_key: never shown.
        context, max_output: tokens.
        prices: None when they are not known.
        entry: its entry in the catalogue, None where it has none.
    """

    name: str
    wire_name: str
    base_url: str | None
    api_key: str | None = field(repr=False, default=None)
    context: int = UNKNOWN_CONTEXT
    max_output: int = UNKNOWN_CONTEXT
    prices: Prices | None = None
    entry: Entry | None = None

    @property
    def embedded(self) -> bool:
        return self.base_url is None

    @property
    def timeout(self) -> float:
        """Seconds that a request may take where the user says nothing: a machine like this one is slow to answer."""
        return 600.0 if self.base_url is None or _is_near(self.base_url) else 120.0

    @property
    def constrained(self) -> bool:
        """Whether each request may carry a schema of its own: OpenAI's service takes long over each one it meets."""
        return self.base_url is None or not _is_openai(self.base_url)

    @property
    def request(self) -> Mapping[str, Any]:
        """What each request to it carries besides the usual."""
        return self.entry.request if self.entry else {}

    @property
    def fingerprint(self) -> str:
        """64 hexadecimal digits over all that tells this model from another."""
        weights = self.entry.weights.sha256 if self.entry and self.entry.weights else None
        parts = [self.wire_name, self.base_url, weights, dict(self.request)]
        return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def resolve_model(
    name: str | None,
    *,
    base_url: str | None,
    api_key: str | None,
    environ: Mapping[str, str],
    prices: Prices | None = None,
) -> ModelSpec:
    """The model that is meant.

    Without a name it is the embedded one, unless a base URL is set: then it is the only model of that service. A key
    that merely lies in the environment chooses nothing. With a base URL a name goes to that service as it is, unless
    it is OpenAI's own. `prices` are those of any service, and take the place of the catalogue's.

    Raises:
        ModelError: there is no such model, or the service has several and none was named.
        ServiceError: the service cannot be asked for its models, the key for OpenAI's is missing, or it is none.
    """
    base_url = base_url or environ.get("OPENAI_BASE_URL") or None
    api_key = (api_key or environ.get("OPENAI_API_KEY") or "").strip() or None
    entries = load_catalogue().entries
    if name == "embedded" or (name or "").startswith("embedded/") or (name is None and base_url is None):
        entry, _ = load_catalogue().embedded(name or "embedded")
        return ModelSpec(entry.name, entry.name, None, None, entry.context, entry.max_output, entry.prices, entry)
    if api_key and not (api_key.isascii() and api_key.isprintable()):
        raise ServiceError("the key has characters in it that no key has: check OPENAI_API_KEY")
    if base_url is not None:
        _check_address(base_url)
        name = name or _only_model(base_url, api_key)
        if not _is_openai(base_url):
            return ModelSpec(name, name, base_url, api_key, prices=prices)
        name = OPENAI + name.removeprefix(OPENAI)
    base_url = base_url or OPENAI_URL
    assert name is not None
    if not name.startswith(OPENAI) or name == OPENAI:
        known = ", ".join(entries)
        raise ModelError(f"there is no model {name!r}: name one of {known}, or set OPENAI_BASE_URL to its service")
    if api_key is None:
        raise ServiceError(f"{name} needs a key: set OPENAI_API_KEY")
    wire_name = name.removeprefix(OPENAI)
    entry_or_none = entries.get(name)
    if entry_or_none is None:
        return ModelSpec(name, wire_name, base_url, api_key, prices=prices)
    entry = entry_or_none
    prices = prices or entry.prices
    return ModelSpec(name, wire_name, base_url, api_key, entry.context, entry.max_output, prices, entry)


def _is_openai(base_url: str) -> bool:
    """Whether it is OpenAI's own service, in one of its regions or another."""
    host = base_url.partition("://")[2].partition("/")[0]
    return host == "api.openai.com" or host.endswith(".api.openai.com")


def _is_near(base_url: str) -> bool:
    """Whether the service runs on this machine."""
    return urlsplit(base_url).hostname in {"localhost", "127.0.0.1", "::1"}


def address_of(base_url: str) -> str:
    """The base URL as it may be shown and kept: without a user's name and password."""
    scheme, mark, rest = base_url.partition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme}{mark}{host.rpartition('@')[2]}{slash}{path}"


def _check_address(base_url: str) -> None:
    import httpx2

    try:
        address = httpx2.URL(base_url)
    except (httpx2.InvalidURL, ValueError) as error:
        raise ServiceError(f"{base_url!r} is no address ({error}): check OPENAI_BASE_URL") from error
    if not address.host:
        raise ServiceError(f"{address_of(base_url)!r} names no host: check OPENAI_BASE_URL")


def _only_model(base_url: str, api_key: str | None) -> str:
    import httpx2
    import openai

    where = address_of(base_url)
    try:
        client = openai.OpenAI(base_url=base_url, api_key=api_key or "none", max_retries=1, timeout=20)
    except (httpx2.InvalidURL, ImportError, OSError, ValueError) as error:
        raise ServiceError(f"no client can be made for {where} ({error}): check the proxy settings") from error
    try:
        names = [str(model.id) for model in client.models.list()]
    except openai.APIConnectionError as error:
        raise ServiceError(f"{where} cannot be reached: check OPENAI_BASE_URL and that the service runs") from error
    except (openai.AuthenticationError, openai.PermissionDeniedError) as error:
        raise ServiceError(f"{where} does not take the key: check OPENAI_API_KEY") from error
    except openai.APIStatusError as error:
        raise ServiceError(f"{where} does not list its models ({error.status_code}): name one with --model") from error
    except (AttributeError, TypeError, ValueError) as error:  # how the client takes a page that is no list
        raise ServiceError(
            f"{where} does not speak as OpenAI's service does: check OPENAI_BASE_URL, most end in /v1"
        ) from error
    finally:
        client.close()
    if len(names) == 1:
        return names[0]
    listed = ", ".join(sorted(names)) or "none"
    raise ModelError(f"{where} has {len(names)} models, name one with --model: {listed}")
