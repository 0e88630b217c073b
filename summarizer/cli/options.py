"""The options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Model = Annotated[
    str | None,
    typer.Option("--model", "-m", metavar="NAME", help="The model; `summarizer models list` names them."),
]
Prompt = Annotated[
    str | None,
    typer.Option("--prompt", "-p", metavar="NAME", help="The prompt: a name or the path of a file."),
]
MaxWords = Annotated[
    int | None, typer.Option("--max-words", metavar="N", help="Leave articles with more words than this.")
]
Out = Annotated[Path | None, typer.Option("--out", "-o", metavar="DIR", help="The output folder.  [default: briefs]")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Tell what goes on inside.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Tell nothing but what went wrong.")]
