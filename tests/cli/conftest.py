"""What the tests of the command line share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from .answering import service
from .desk import Desk
from .folders import filled


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    (tmp_path / "inbox").mkdir()
    with service() as asked:
        yield Desk(tmp_path, asked)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder in which ferry and mill are briefed and the bridge was refused."""
    return filled(tmp_path)
