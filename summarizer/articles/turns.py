"""Turns of a chat written into an article: text that speaks to a language model and not to readers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.articles.tracing import Traced

_OPEN = (
    r"(?:<\|im_start\|>\s*(?:system|user|assistant|tool)\b|<\|start_header_id\|>|<start_of_turn>\s*(?:user|model)\b"
    r"|\[INST\]|<<SYS>>)"
)
_CLOSE = r"(?:<\|im_end\|>|<\|eot_id\|>|<end_of_turn>|\[/INST\]|<</SYS>>)"
_LONGEST = 4_000  # letters of a turn that is closed; one that is not ends with its paragraph

_TURN = re.compile(
    rf"(?:{_CLOSE}\s*)*{_OPEN}(?:(?:(?!{_OPEN}).){{0,{_LONGEST}}}?{_CLOSE}|(?:(?!{_OPEN}|\n\s*\n).)*)", re.DOTALL
)


def without_turns(page: Traced) -> Traced:
    """The page without the turns of a chat that are marked as such by control tokens; a token that is only named stays.

    A page that is nothing else is left as it is.
    """
    if "<" not in page.text and "[INST]" not in page.text:
        return page
    rest = page.without((turn.start(), turn.end()) for turn in _TURN.finditer(page.text))
    return rest if rest.text.strip() else page
