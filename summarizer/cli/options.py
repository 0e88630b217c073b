"""The options that several commands share."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal

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
Concurrency = Annotated[
    int | None,
    typer.Option(
        "--concurrency",
        "-c",
        metavar="N",
        help="Articles in work at the same time.  [default: 1 embedded, 4 on a service]",
    ),
]
Budget = Annotated[
    str | None,
    typer.Option("--budget", metavar="AMOUNT", help='Spend no more: US dollars, "2.50", or tokens, "0.5M tokens".'),
]
TimeLimit = Annotated[
    str | None,
    typer.Option("--time-limit", metavar="TIME", help="Begin no article after so long: 90s, 45m, 6h."),
]
Out = Annotated[Path | None, typer.Option("--out", "-o", metavar="DIR", help="The output folder.  [default: briefs]")]
OutFolder = Annotated[
    Path | None,
    typer.Argument(metavar="OUT", help="The output folder.  [default: briefs]", show_default=False),
]
ReceiptAsJson = Annotated[bool, typer.Option("--json", help="Print the receipt as JSON.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Tell what goes on inside.")]
LogFormat = Annotated[
    Literal["text", "json"],
    typer.Option("--log-format", help="How --verbose tells it: in words, or as one JSON object a line."),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Tell nothing but what went wrong.")]

# The states of `summarizer.outcomes`, written out: importing those would slow down --help.


class NotBriefed(StrEnum):
    """The states an article can end in without a brief."""

    REFUSED = "refused"
    TRUNCATED = "truncated"
    INVALID = "invalid"
    UNGROUNDED = "ungrounded"
    UNAVAILABLE = "unavailable"
    UNREADABLE = "unreadable"


class AnyState(StrEnum):
    """The states an article can be in."""

    BRIEFED = "briefed"
    REFUSED = "refused"
    TRUNCATED = "truncated"
    INVALID = "invalid"
    UNGROUNDED = "ungrounded"
    UNAVAILABLE = "unavailable"
    UNREADABLE = "unreadable"
    WAITING = "waiting"
