"""`summarizer schema`"""

from __future__ import annotations

import json

import typer


def schema() -> None:
    """Print the JSON Schema of a brief."""
    from summarizer.briefs import Brief

    typer.echo(json.dumps(Brief.model_json_schema(), indent=2))
