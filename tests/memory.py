"""Where tests keep databases that are worth nothing: in memory, where this machine lends us enough of it.

A disk makes a copy of a PostgreSQL database four times as slow, and every commit on SQLite waits for it.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

__all__ = ["room"]

# Linux keeps what lies here in memory. A container may have 64 MB of it; each process of a test run fills 300.
_SHARED = Path("/dev/shm")
_FREE_MIN_BYTES = 3_000_000_000


def room() -> Path:
    """A folder that exists, with room for databases: in memory if there is enough, or else where temporary files lie.

    Its path is short, for that of a Unix socket has room for about 100 characters, and pytest's folders are long.
    """
    if os.access(_SHARED, os.W_OK) and shutil.disk_usage(_SHARED).free > _FREE_MIN_BYTES:
        return _SHARED
    short = Path("/tmp")
    return short if short.is_dir() else Path(tempfile.gettempdir())
