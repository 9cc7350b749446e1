"""What the plugin writes into its pictures besides their pixels."""

from __future__ import annotations

from urban_ml_plugin.core.synthesis.marked_picture import SIGNATURE


def png_texts(contents: bytes) -> dict[str, str]:
    """The texts of a PNG file by their keywords."""
    found, at = {}, len(SIGNATURE)
    while at < len(contents):
        length = int.from_bytes(contents[at : at + 4], "big")
        if contents[at + 4 : at + 8] == b"iTXt":
            key, _, rest = contents[at + 8 : at + 8 + length].partition(b"\0")
            found[key.decode("latin-1")] = rest[4:].decode()
        at += length + 12
    return found
