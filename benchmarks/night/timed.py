"""Runs one command and writes down what it took; small itself, since a process counts memory from its parent's on.

python -m benchmarks.night.timed REPORT COMMAND [ARGUMENT ...]
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

report, *command = sys.argv[1:]
begun = time.perf_counter()
child = os.posix_spawn(command[0], command, os.environ)
_, status, used = os.wait4(child, 0)
taken = {
    "code": os.waitstatus_to_exitcode(status),
    "seconds": time.perf_counter() - begun,
    "processor": used.ru_utime + used.ru_stime,
    "peak": used.ru_maxrss * (1 if sys.platform == "darwin" else 1024),
}
Path(report).write_text(json.dumps(taken), encoding="utf-8")
