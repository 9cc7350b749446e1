"""Model files changed in one place each: what a card or a tensor may never hold, and what nobody foresaw."""

from __future__ import annotations

import copy
import json
import math
import struct
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

HOSTILE: tuple[Any, ...] = (
    None, True, -1, 0, 3, 40, 0.5, 10**9, 10**400, math.nan, math.inf, "", "8", "x" * 10**6, "#FF0000;position:fixed",
    "<script>alert(1)</script>", "\x00", "\ud800", [], [1], [[1]], {}, {"a": 1},
)  # fmt: skip
"""Values that stand in for each member of a card."""
DEEP = "DEEP"
"""Stands in a card for a list nested too deeply for any reader."""


class Parts(NamedTuple):
    """A model file taken apart: the entries of its header by name, its card, and the bytes of its tensors."""

    header: dict[str, Any]
    card: Any
    data: bytes


class Mutation(NamedTuple):
    """What is changed, and how to get the bytes of the file."""

    name: str
    content: Callable[[], bytes]


def taken_apart(path: str | Path) -> Parts:
    content = Path(path).read_bytes()
    (length,) = struct.unpack("<Q", content[:8])
    header = json.loads(content[8 : 8 + length])
    card = json.loads(header.pop("__metadata__")["urban_ml"])
    return Parts(header, card, content[8 + length :])


def put_together(parts: Parts, card: str | None = None) -> bytes:
    """The bytes of a file; ``card`` is its text, where it is to be none that JSON would write."""
    text = json.dumps(parts.card) if card is None else card
    header = json.dumps({"__metadata__": {"urban_ml": text}, **parts.header}).encode()
    return struct.pack("<Q", len(header)) + header + parts.data


def with_tensors(parts: Parts, tensors: dict[str, np.ndarray[Any, Any]], kinds: dict[str, str] | None = None) -> Parts:
    """The file with some tensors added or put in the place of others; ``kinds`` are types that NumPy does not know."""
    names = {"float64": "F64", "float32": "F32", "float16": "F16", "int64": "I64", "int32": "I32", "bool": "BOOL"}
    header, data = {}, b""
    for name in [*parts.header, *(name for name in tensors if name not in parts.header)]:
        entry = parts.header.get(name, {})
        if name in tensors:
            content = np.ascontiguousarray(tensors[name]).tobytes()
            kind = (kinds or {}).get(name, names[tensors[name].dtype.name])
            entry = {"dtype": kind, "shape": list(tensors[name].shape)}
        else:
            content = parts.data[slice(*entry["data_offsets"])]
        header[name] = {**entry, "data_offsets": [len(data), len(data) + len(content)]}
        data += content
    return Parts(header, parts.card, data)


def tensor_of(parts: Parts, name: str) -> np.ndarray[Any, Any]:
    entry = parts.header[name]
    kind = {"F64": "<f8", "F32": "<f4", "I64": "<i8"}[entry["dtype"]]
    return np.frombuffer(parts.data[slice(*entry["data_offsets"])], kind).reshape(entry["shape"]).copy()


def card_mutations(parts: Parts, but: Sequence[str] = ()) -> Iterator[Mutation]:
    """Every member of the card but some missing, and in its place every hostile value; of lists the first only."""
    for place in _places(parts.card, 1):
        if place[0] in but:
            continue
        name = ".".join(map(str, place))
        yield Mutation(f"{name} missing", partial(_with_member, parts, place, None, True))
        for value in HOSTILE:
            shown = "a huge number" if value == 10**400 else repr(value)[:30]
            yield Mutation(f"{name} = {shown}", partial(_with_member, parts, place, value))
        yield Mutation(f"{name} nested", partial(_nested, parts, place))


def file_mutations(parts: Parts) -> Iterator[Mutation]:
    """Cards that are none, and files cut short or lengthened."""
    whole, text = put_together(parts), json.dumps(parts.card)
    for card in ("", "{", "null", "[]", "3", '"x"', "{}", text[:-20], "[" * 10**5, '{"format": 1}'):
        yield Mutation(f"card {card[:10]!r}", partial(put_together, parts, card))
    for changes in ({"format": 99}, {"format": True}, {"format": -1}, {"kind": "cityrecognition"}, {"kind": 1}):
        yield Mutation(str(changes), partial(put_together, parts._replace(card={**parts.card, **changes})))
    twice = text.replace('"stride":', '"tile_size": 24, "stride":')
    yield Mutation("a name twice", partial(put_together, parts, twice))
    for length in (0, 4, 8, 100, len(whole) // 2, len(whole) - 1):
        yield Mutation(f"cut to {length} bytes", partial(bytes, whole[:length]))
    yield Mutation("a byte more", partial(bytes, whole + b"\0"))
    yield Mutation("a huge header", partial(bytes, struct.pack("<Q", 2**40) + whole[8:]))
    yield Mutation("a header of spaces", partial(bytes, struct.pack("<Q", 10**6) + b" " * 10**6))


def tensor_mutations(parts: Parts, most: int | None = None) -> Iterator[Mutation]:
    """Every tensor (or the first ``most``) missing, empty, of another shape or type, and with values that cannot be."""
    for name in list(parts.header)[:most]:
        value = tensor_of(parts, name)
        # The bytes of a tensor that is missing would make a hole in the file.
        renamed = {f"{key}.x" if key == name else key: entry for key, entry in parts.header.items()}
        yield Mutation(f"{name} renamed", partial(put_together, parts._replace(header=renamed)))
        small = np.clip(np.nan_to_num(value), -6e4, 6e4)
        changes: dict[str, Any] = {
            "longer": np.concatenate([value, value]), "flat": value.ravel()[: value.size // 2], "deeper": value[None],
            "empty": value[:0], "scalar": value.ravel()[0], "bool": value > 0,
            "int32": small.astype(np.int32), "float16": small.astype(np.float16),
            "other float": value.astype(np.float32 if value.dtype == np.float64 else np.float64),
        }  # fmt: skip
        for special in (math.nan, math.inf, -math.inf, 1e38, -1.0, 0.0, 2.0**40):
            if value.dtype.kind == "f" or -1 <= special <= 2**40:
                here = value.copy()
                here.flat[here.size // 2] = special
                changes[f"with {special:g}"] = here
                changes[f"all {special:g}"] = np.full_like(value, here.flat[here.size // 2])
        for change, array in changes.items():
            yield Mutation(f"{name} {change}", partial(_with_tensor, parts, name, np.asarray(array)))
        half = np.zeros(value.shape, np.float16)
        yield Mutation(f"{name} bfloat16", partial(_with_tensor, parts, name, half, "BF16"))
    more = {"network.more": np.zeros(3, np.float32), "clusters.more": np.zeros(3), "more": np.zeros((2, 2))}
    for name, array in more.items():
        yield Mutation(f"{name} added", partial(_with_tensor, parts, name, array))


def _with_member(parts: Parts, place: tuple[Any, ...], value: Any, missing: bool = False) -> bytes:
    return put_together(parts._replace(card=_changed(parts.card, place, value, missing)))


def _with_tensor(parts: Parts, name: str, array: Any, kind: str | None = None) -> bytes:
    return put_together(with_tensors(parts, {name: array}, {name: kind} if kind else None))


def _places(card: Any, rows: int, before: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    entries: Any = card.items() if isinstance(card, dict) else enumerate(card[:rows])
    for key, value in entries:
        yield (*before, key)
        if isinstance(value, (dict, list)):
            yield from _places(value, rows, (*before, key))


def _changed(card: Any, place: tuple[Any, ...], value: Any, missing: bool = False) -> Any:
    changed = copy.deepcopy(card)
    here = changed
    for key in place[:-1]:
        here = here[key]
    if missing:
        del here[place[-1]]
    else:
        here[place[-1]] = value
    return changed


def _nested(parts: Parts, place: tuple[Any, ...]) -> bytes:
    text = json.dumps(_changed(parts.card, place, DEEP))
    return put_together(parts, text.replace(f'"{DEEP}"', "[" * 5_000 + "]" * 5_000))
