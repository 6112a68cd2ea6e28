"""How large a picture is, read from its first bytes: PNG and JPEG, the two that are sent here."""

from __future__ import annotations

import struct

__all__ = ["media_type_of", "size_of"]

PNG = b"\x89PNG\r\n\x1a\n"
JPEG = b"\xff\xd8"

# The JPEG markers that carry the size: start of frame, of every kind.
FRAMES = set(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def size_of(content: bytes) -> tuple[int, int] | None:
    """Width and height in pixels; None if it is no picture that we know."""
    if content.startswith(PNG) and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return width, height
    if content.startswith(JPEG):
        return _size_of_jpeg(content)
    return None


def media_type_of(content: bytes) -> str:
    """What a browser is told that these bytes are."""
    if content.startswith(PNG):
        return "image/png"
    if content.startswith(b"%PDF"):
        return "application/pdf"
    return "image/jpeg" if content.startswith(JPEG) else "application/octet-stream"


def _size_of_jpeg(content: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 <= len(content) and content[at] == 0xFF:
        marker, length = content[at + 1], int.from_bytes(content[at + 2 : at + 4])
        if marker in FRAMES:
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        at += 2 + length
    return None
