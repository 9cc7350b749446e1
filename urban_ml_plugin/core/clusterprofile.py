"""What each cluster is made of, in measures of urban form, and how the clusters go with a census or deprivation field.

After Metzler et al. (2023), who draw the median of external measures for every cluster. Intervals, effects and
significance that know that neighbouring tiles are no independent observations are ours; ``docs/methods.md`` says why.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from geopandas import GeoDataFrame

from .options.zone_options import CLUSTER_FIELD, ProfileOptions
from .presentation.colours import palette
from .presentation.map_classes import MapClass, cluster_classes
from .presentation.page import plotly_script
from .profiles.cluster_descriptions import rank_correlations
from .profiles.cluster_differences import (
    SIGNIFICANT,
    add_intervals,
    add_significance,
    describe,
    distance_to_cluster,
    distances_of_clusters,
    percentile_ranks,
)
from .profiles.profile import Profile
from .profiles.profile_inputs import ProfiledTiles, ZonesWithShares, clustered_tiles, measures, zones_with_shares
from .profiles.zone_correlations import (
    DRAWS_PER_PLACE,
    ZoneField,
    ZoneStudy,
    correct_for_all,
    correlations,
    hot_spots,
    regress_on_shares,
)
from .publishing.outputs import whole_outputs
from .reports.clusterprofile import clusterprofile_report
from .runtime.arrays import Floats, Ints, finite
from .runtime.errors import InputError
from .runtime.events import SILENT, Events
from .runtime.provenance import made_by
from .spatial_statistics.autocorrelation import QUADRANTS, LocalMoran, contiguity_weights
from .vectors.vectors import add_fields, read_layer, write_layer


def clusterprofile(
    *,
    input: str,
    cluster: str = CLUSTER_FIELD,
    fields: Sequence[str] | None = None,
    zones: str | None = None,
    zone_fields: Sequence[str] | None = None,
    output: str | None = None,
    report: str | None = None,
    profile: ProfileOptions = ProfileOptions(),
    seed: int = 0,
    classes: list[MapClass] | None = None,
    events: Events = SILENT,
) -> dict[str, Any]:
    """Profile clusters by the measures of their tiles, and test what sets them apart.

    Args:
        input: polygons with a cluster and measures; NULL in a measure counts as unknown, NULL or 0 for the cluster as
            none. With fields ``row`` and ``col`` they are tiles of a grid.
        cluster: field with the number of the cluster.
        fields: numeric fields to profile; all but ``NOT_MEASURES`` and the cluster if none are given.
        zones: polygons with ``c1_share`` … as ``jointozones`` writes them. Where ``coverage`` is below one half, shares
            are not used.
        zone_fields: numeric fields of the zones to be set against the shares; the first is mapped.
        output: GeoPackage; of the zones with ``residual``, ``local_i``, ``quadrant`` (HH, LL, HL, LH) and ``local_q``
            of the first zone field, or without zones of the input with ``in_words`` and ``cluster_distance``.
        report: HTML page.
        classes: ``number``, ``name`` and ``colour`` of clusters, where they are known by more than their number.

    Returns:
        ``table`` (a row for every cluster and field), ``words`` of every cluster, ``classes`` (number,
        colour, and a name that says them) of the field ``cluster``, ``fields_differing``, ``new_fields``,
        ``explained`` and ``residual_moran`` (None without zones), ``provenance``.

    Raises:
        MissingFileError, InputError: an input is missing or of the wrong kind, or there is nothing to compare.
        MissingPackageError: a report is wanted without plotly.
    """
    permutations = profile.permutations
    if report:
        plotly_script()
    events.progress(0, "Reading layers")
    layer = read_layer(input, "input")
    tiles = clustered_tiles(layer, cluster, events)
    named, values = measures(layer, tiles, cluster, fields, events)
    joined = zones_with_shares(zones, zone_fields, events) if zones else None
    if zone_fields and not zones:
        raise InputError("Zone fields were chosen without zones: choose the zones that hold them.")
    with whole_outputs(events, input=input, zones=zones) as outputs:
        output_path, report_path = outputs.paths(output=output, report=report)
        profiled = _profile(tiles, named, values, classes, permutations, seed, events)
        study = _study(joined, permutations, seed, events) if joined else None
        events.progress(0.95, "Writing")
        provenance = _provenance(input, cluster, named, zones, zone_fields, permutations, seed)
        new = _new_fields(layer, tiles, profiled) if study is None else study.local
        if output_path:
            written, what = (layer, "input") if joined is None else (joined.layer, "zones")
            write_layer(add_fields(written, new, what, events), output_path, what)
        if report_path:
            parameters = {"cluster": cluster, "fields": named, "zone_fields": zone_fields}
            page = clusterprofile_report(
                profile=profiled,
                zones=study,
                title=Path(input.split("|")[0]).stem,
                parameters={**parameters, "permutations": permutations, "seed": seed},
                provenance=provenance,
            )
            Path(report_path).write_text(page, encoding="utf-8")
    return {
        "tiles": len(tiles.labels),
        "clusters": len(tiles.numbers),
        "table": profiled.table(),
        "words": dict(zip(map(str, tiles.numbers), profiled.words)),
        "classes": profiled.classes(),
        "cluster": cluster,
        "fields_differing": sum(entry.q <= SIGNIFICANT for entry in profiled.differences),
        "new_fields": list(new.columns),
        "explained": None if study is None else finite(study.regressions[0].blocked),
        "residual_moran": None if study is None else finite(study.regressions[0].residual_moran.i),
        "provenance": provenance,
    }


def _profile(
    tiles: ProfiledTiles,
    named: list[str],
    values: Floats,
    classes: list[MapClass] | None,
    permutations: int,
    seed: int,
    events: Events,
) -> Profile:
    count = len(tiles.numbers)
    differences = [describe(name, values[:, f], tiles.labels, count) for f, name in enumerate(named)]
    events.progress(0.1, "Drawing random maps")
    draws = add_significance(differences, values, tiles.labels, tiles.places, permutations, seed)
    step = events.step(0.3, 0.8, "Drawing blocks of ground")
    for f, entry in enumerate(step.over(differences, len(differences))):
        add_intervals(entry, values[:, f], tiles.labels, tiles.places, seed)
    plain = cluster_classes(range(1, max(tiles.numbers) + 1), palette(max(tiles.numbers)))
    known = {entry["number"]: entry for entry in (*plain, *(classes or ()))}
    ranks = percentile_ranks(values)
    return Profile(
        numbers=tiles.numbers,
        names=[known[k].get("name") or plain[k - 1]["name"] for k in tiles.numbers],
        colours=[known[k].get("colour") or plain[k - 1]["colour"] for k in tiles.numbers],
        labels=tiles.labels,
        values=values,
        ranks=ranks,
        differences=differences,
        alike=rank_correlations(values),
        distances=distances_of_clusters(ranks, tiles.labels, count),
        draws=draws,
        gridded=tiles.places.rows is not None,
        extent=float(max(np.ptp(tiles.places.x), np.ptp(tiles.places.y))),
    )


def _new_fields(layer: GeoDataFrame, tiles: ProfiledTiles, profile: Profile) -> pd.DataFrame:
    """What the input gets: the words of each tile's cluster, and how far the tile is from its cluster's centre."""
    words = np.full(len(layer), None, object)
    words[tiles.positions] = np.array([text or None for text in profile.words], object)[tiles.labels]
    distance = np.full(len(layer), np.nan)
    distance[tiles.positions] = distance_to_cluster(profile.ranks, tiles.labels, len(tiles.numbers))
    return pd.DataFrame({"in_words": words, "cluster_distance": distance}, index=layer.index)


def _study(zones: ZonesWithShares, permutations: int, seed: int, events: Events) -> ZoneStudy:
    found, regressions = [], []
    local = pd.DataFrame(index=zones.layer.index)
    step = events.step(0.8, 0.95, "Setting zones against clusters")
    draws = max(permutations, DRAWS_PER_PLACE * len(zones.numbers) * len(zones.names))
    for f, name in enumerate(step.over(zones.names, len(zones.names))):
        used = np.flatnonzero(zones.usable & np.isfinite(zones.values[:, f]))
        x, y = zones.x[used], zones.y[used]
        weights = contiguity_weights(zones.layer.geometry.iloc[used].reset_index(drop=True), x, y)
        field = ZoneField(name, zones.values[used, f], zones.shares[used], x, y, weights)
        found += correlations(field, draws, seed)
        regressions.append(regress_on_shares(field, permutations, seed))
        if f == 0:
            spots = hot_spots(regressions[0].residual, weights, permutations, seed)
            local = _local_fields(zones.layer, used, regressions[0].residual, *spots)
    correct_for_all(found)
    return ZoneStudy(zones.numbers, found, regressions, local, draws, int((~zones.usable).sum()))


def _local_fields(layer: GeoDataFrame, used: Ints, residual: Floats, local: LocalMoran, q: Floats) -> pd.DataFrame:
    columns = {name: np.full(len(layer), np.nan) for name in ("residual", "local_i", "local_q")}
    for name, values in zip(columns, (residual, local.i, q)):
        columns[name][used] = values
    quadrant = np.full(len(layer), None, object)
    known = ~np.isnan(local.p)
    quadrant[used[known]] = np.array(QUADRANTS, object)[local.quadrant[known]]
    ordered = {"residual": columns["residual"], "local_i": columns["local_i"], "quadrant": quadrant}
    return pd.DataFrame({**ordered, "local_q": columns["local_q"]}, index=layer.index)


def _provenance(
    input: str, cluster: str, fields: list[str], zones: str | None, zone_fields: Any, permutations: int, seed: int
) -> dict[str, str]:
    parameters = {"cluster": cluster, "fields": fields, "zone_fields": list(zone_fields or ())}
    return {
        **made_by("clusterprofile"),
        "URBAN_ML_PARAMETERS": json.dumps({**parameters, "permutations": permutations, "seed": seed}),
        "URBAN_ML_INPUT": Path(input.split("|")[0]).name,
        **({"URBAN_ML_ZONES": Path(zones.split("|")[0]).name} if zones else {}),
    }
