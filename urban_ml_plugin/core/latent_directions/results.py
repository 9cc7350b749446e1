"""What a search for directions found, as tables, layers, a file and a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import geopandas
import numpy as np
import pandas as pd
from geopandas import GeoDataFrame

from ..languages.translation import tr
from ..presentation.wording import enumerated
from ..runtime.arrays import Floats
from ..status.validation import Measure
from ..vectors.vectors import distinct_fields
from .attributes import READ
from .audit import Effect
from .directions_file import Direction, Directions, sign_words
from .evidence import AUC, F1, MEASURES, PRECISION, RECALL, SPEARMAN
from .image_values import zone_means
from .search import FieldDirection, Findings

COUNT, COVERED = "images", "coverage"
"""Fields of zones: images that meet one, and the share of it that they cover."""


KEYS = ("tile_id", "row", "col")
"""Fields by which an image is known."""


def decision_fields(findings: Findings) -> dict[tuple[str, str], str]:
    """The fields of layers that hold the decision values of each direction, by its field and inversion."""
    names = _fields(findings)[len(findings.fields) :]
    return {(item.field, item.inversion): name for item, name in zip(findings.items, names)}


def _fields(findings: Findings) -> list[str]:
    """The fields that hold values, and those that hold decision values; their names may be alike, as users choose."""
    decisions = [f"{item.field}_{item.inversion}" for item in findings.items]
    return distinct_fields([*findings.fields, *decisions], KEYS)


def table_rows(findings: Findings) -> list[dict[str, Any]]:
    """A row for each field and inversion."""
    return [_row(findings, item) for item in findings.items]


def _row(findings: Findings, item: FieldDirection) -> dict[str, Any]:
    one, held = _of_field(findings, item.field)
    auc, rank = item.measures[AUC], item.measures[SPEARMAN]
    ceiling = findings.ceiling[item.field] if findings.ceiling else None
    return {
        "field": item.field,
        "inversion": item.inversion,
        **{name: item.measures[name].value for name in (PRECISION, RECALL, F1, AUC)},
        "low": auc.low,
        "high": auc.high,
        "p": item.p,
        "found": item.found,
        "sign": item.sign,
        "kind": item.kind,
        "p_alone": item.p_alone,
        "random_maps": findings.options.maps,
        SPEARMAN: rank.value,
        "spearman_low": rank.low,
        "spearman_high": rank.high,
        "ridge_auc": item.ridge.auc.value,
        "ridge_spearman": item.ridge.spearman.value,
        "image_auc": ceiling.auc.value if ceiling else None,
        "image_spearman": ceiling.spearman.value if ceiling else None,
        "images": len(one),
        "tails": auc.n,
        "blocks": rank.blocks,
        "block_size": float(held.size),
    }


def _of_field(findings: Findings, name: str) -> tuple[Any, Any]:
    number = findings.fields.index(name)
    return findings.known[number], findings.held[number]


def audit_rows(findings: Findings) -> list[dict[str, Any]]:
    """A row for each attribute along each walk of each direction that was found; empty where none was."""
    return [
        {**vars(one), "chosen": one.kind == item.kind, "agrees": _agrees(one)}
        for item in findings.items
        for one in item.effects
    ]


def _agrees(effect: Effect) -> bool:
    """Whether an attribute changes beyond chance the way it differs between images."""
    return effect.ratio >= 1 and effect.change * effect.in_images > 0


def directions_of(findings: Findings, provenance: dict[str, str]) -> Directions:
    """The file of directions."""
    items = [one for item in findings.items for one in _directions(findings, item)]
    mean = {name: space.mean.astype(np.float32) for name, space in findings.spaces.items()}
    return Directions(findings.latents.fingerprint, items, mean, provenance)


def _directions(findings: Findings, item: FieldDirection) -> Iterator[Direction]:
    evidence: dict[str, Any] = {}
    for name in MEASURES:
        evidence |= _limits(name, item.measures[name])
    row = _row(findings, item)
    kept = ("p", "p_alone", "random_maps", "ridge_auc", "ridge_spearman", "image_auc", "image_spearman", "images",
            "tails", "blocks", "block_size")  # fmt: skip
    evidence |= {name: row[name] for name in kept}
    for kind, walk in item.walks.items():
        own = next((e for e in item.effects if e.kind == kind and e.attribute == READ + item.field), None)
        audited = {} if own is None else {"audit_spearman": own.spearman, "audit_ratio": own.ratio}
        yield Direction(
            item.field, item.inversion, kind, kind == item.kind, item.found, walk.astype(np.float32), *item.positions,
            item.line.normal.astype(np.float32), item.line.intercept, item.middle, item.spread, {**evidence, **audited},
            item.sign,
        )  # fmt: skip


def _limits(name: str, measure: Measure) -> dict[str, float]:
    return {name: measure.value, f"{name}_low": measure.low, f"{name}_high": measure.high}


def image_layer(findings: Findings) -> GeoDataFrame:
    """The images with their decision values, out of fold where an image has a value, and the values themselves."""
    latents, count = findings.latents, len(findings.latents)
    numbers = (latents.ids, latents.row.astype(np.int32), latents.column.astype(np.int32))
    fields: dict[str, Any] = dict(zip(KEYS, numbers))
    values = []
    for one in findings.known:
        known = np.full(count, np.nan)
        known[one.image] = one.value
        values.append(known)
    fields |= zip(_fields(findings), [*values, *(item.decisions for item in findings.items)])
    return geopandas.GeoDataFrame(fields, geometry=list(findings.ground.outlines), crs=findings.ground.outlines.crs)


def zone_fields(findings: Findings) -> pd.DataFrame:
    """Means of the decision values over the polygons of the labels, row for row, with how much they rest on."""
    decisions: Floats = np.stack([item.decisions for item in findings.items], axis=1)
    means, count, covered = zone_means(findings.layer, findings.ground, decisions)
    named = {name: means[:, number] for number, name in enumerate(decision_fields(findings).values())}
    return pd.DataFrame({**named, COUNT: count, COVERED: covered}, index=findings.layer.table.index)


def verdict(findings: Findings) -> str:
    """For which fields there is a direction beyond chance, and how well it tells high from low."""
    best = [findings.best(name) for name in findings.fields]
    found, lacking = [one for one in best if one.found], [one for one in best if not one.found]
    sentences = []
    if found:
        told = [
            f"{one.field} ({one.inversion}: AUC {one.measures[AUC].words}, {sign_words(one.sign)})" for one in found
        ]
        sentences.append(tr("A direction was found beyond chance for {}.").format(enumerated(told)))
    if lacking:
        names = enumerated([f"{one.field} (AUC {one.measures[AUC].words})" for one in lacking])
        text = tr(
            "No direction beyond chance was found for {}: nothing should be drawn from it, and by default nothing is."
        )
        sentences.append(text.format(names))
    return " ".join(sentences)
