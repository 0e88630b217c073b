"""The command, as it is installed and as `python -m summarizer`."""

from __future__ import annotations

import sys


def main() -> None:
    """The command line, without a traceback when it is interrupted while it loads."""
    try:
        from summarizer.cli import main as run
    except KeyboardInterrupt:
        sys.exit(130)
    run()


if __name__ == "__main__":
    main()
