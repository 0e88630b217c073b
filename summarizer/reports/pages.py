"""What pages for a browser have in common: whole in one file, every word escaped, and only our own script at work."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Mapping, Sequence
from importlib import resources
from typing import Any

import jinja2
from markupsafe import Markup


def source(room: str, name: str) -> str:
    """A file of a room ("summarizer.reports.briefs"); its lines end alike everywhere, since browsers read them so."""
    text = resources.files(room).joinpath(name).read_text(encoding="utf-8")
    return text.replace("\r\n", "\n")


def template(room: str, name: str, filters: Mapping[str, Callable[..., Any]] | None = None) -> jinja2.Template:
    """A template of a room, which escapes whatever is put into it; an unknown name in it is an error."""
    environment = jinja2.Environment(
        loader=jinja2.FunctionLoader(lambda wanted: source(room, wanted)),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= filters or {}
    return environment.get_template(name)


def inlined(styles: Sequence[str], scripts: Sequence[str]) -> dict[str, Any]:
    """Our own styles and scripts for a template, and the Content-Security-Policy that lets nothing but them work.

    The style that all pages share comes first.
    """
    styles = [source("summarizer.reports", "look.css"), *styles]
    of = {"style-src": styles, "script-src": scripts}
    allowed = (f"{what} {' '.join(map(_hash, texts))}" for what, texts in of.items())
    return {
        "policy": "; ".join(["default-src 'none'", *allowed, "base-uri 'none'", "form-action 'none'"]),
        "styles": [Markup(text) for text in styles],
        "scripts": [Markup(text) for text in scripts],
    }


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
