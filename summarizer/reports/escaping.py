"""Text that Markdown shows as it is."""

from __future__ import annotations

import re

from summarizer.reports.terminal import printable

_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_MARKS = re.compile(r"([\\`*_{}\[\]|~$])")
# What GitHub links without any mark: @somebody, #12, GH-12, an address. A joiner of no width keeps it plain text.
_LINKED = re.compile(r"(?i)(@|#|\bgh-)(?=\w)|(:)(?=//)|(\bwww)(?=\.)")


def escape(text: object) -> str:
    """Text on one line that Markdown shows as it is: no markup, no HTML, nobody notified, nothing linked."""
    plain = _LINKED.sub(lambda found: f"{found[0]}\u200b", printable(text))
    return _MARKS.sub(r"\\\1", plain.translate(_ENTITIES))
