"""What a network looks at, by land use: does it use a class beyond its frequency? With the nulls that tell.

After Levy Abitbol & Karsai, Interpretable socioeconomic status inference from aerial imagery through urban patterns
(Nature Machine Intelligence 2020). Ratio and figure are theirs; what a ratio is held against is ours: see
``docs/methods.md``.
"""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from geopandas import GeoDataFrame

from .attribution.tile_explainer import TileExplainer
from .landuse_test.activation_raster import ActivationMaps, AttributionMetadata, check_activation
from .landuse_test.activation_ratio import co_activation, known_values, pair_up, sum_up
from .landuse_test.inputs import LandUseInputs, read_inputs
from .landuse_test.landuse_raster import LEAST_CELLS, classify
from .landuse_test.model_checks import ModelChecks, ModelInputs, run_model_checks
from .landuse_test.null_models import possible_shifts
from .landuse_test.polygon_scores import FIELDS, polygon_scores
from .landuse_test.ratio_test import RatioResults, Setting, run_ratio_test
from .landuse_test.results import MORE, YES, LandUseResults, ecology, fifths
from .networks.computing import use_all_cores
from .options.attribution_options import FEWEST_DRAWS, LandUseTestOptions
from .options.choices import CLASSES, SCORE
from .options.imagery_options import ImageryOptions
from .presentation.colours import palette
from .presentation.page import plotly_script
from .presentation.wording import counted, enumerated, p_value, percent
from .publishing.outputs import whole_outputs
from .reports.activationbylanduse import landuse_report
from .runtime.arrays import Ints
from .runtime.errors import InputError
from .runtime.events import SILENT, Events
from .runtime.provenance import made_by
from .spatial_statistics.map_skill import Skill, measure_skill, refitted_skill
from .spatial_statistics.spatial_blocks import suitable_blocks
from .status.status_model import StatusModel, read_status
from .status.status_targets import status_scorer, target_called
from .vectors.vectors import (
    add_fields,
    numeric_field,
    read_layer,
    read_polygons,
    reprojected,
    valid_polygons,
    write_layer,
)

CLASS_FIELDS = ("verdict", "scale")
"""Fields of a polygon that its class has."""
LARGEST_LEVEL = 0.5
"""Of q: with as many false findings as true ones nothing is found."""
FEWEST_NETWORKS = 2
FEW_MOVES = 199
"""Moves of a map below which p is too coarse for weak effects: below 0.01 there is none."""
MOSTLY = 0.5
"""Share of the polygons without a score from which a note says so."""
ALIKE = 1e-6
"""Distance of two maps below which they are taken for the same."""


def activationbylanduse(
    *,
    activation: str,
    landuse: str,
    field: str,
    predictions: str,
    output: str,
    activation_poor: str | None = None,
    report: str | None = None,
    imagery: ImageryOptions = ImageryOptions(),
    model: str | None = None,
    test: LandUseTestOptions = LandUseTestOptions(),
    seed: int = 0,
    events: Events = SILENT,
) -> dict[str, Any]:
    """Compare the activation of a network on each land-use class with the class's share of the ground.

    Args:
        activation: float raster of ``activationmap``: what speaks for the highest value. Negative values, if there are
            any, are taken as what speaks for the lowest, unless
        activation_poor: has that, on the same pixels.
        landuse: polygons with ``field``; all are kept, in their order, with their fields.
        predictions: tiles of ``traincnn`` or ``predict`` with ``row``, ``col`` and ``predicted``. Where they have
            ``observed`` too and do not follow it, no class is said to hold more or less than its share.
        output: GeoPackage of the land use with ``poor``, ``rich``, ``tv`` and ``kl`` (see ``polygon_scores``), and the
            ``verdict`` and ``scale`` of the polygon's class, NULL where it has none.
        report: HTML page.
        imagery, model: one raster and the model of ``traincnn``, for the tests that ask the network itself.

    Returns:
        ``rows`` of the table, ``fields`` of the output, ``tiles``, ``classes``, ``more`` and ``used`` (numbers of
        classes), ``moves`` (of the map) and ``provenance``.

    Raises:
        MissingFileError, InputError, ModelFileError: an input is missing, of the wrong kind, or lies elsewhere.
    """
    _check(test, imagery, model)
    if report:
        plotly_script()
    with ExitStack() as stack:
        given = {"landuse": landuse, "predictions": predictions, **imagery.files, "model": model}
        outputs = stack.enter_context(whole_outputs(events, activation=activation, **given))
        paths = outputs.wanted(output=output, report=report)
        events.progress(0, "Reading layers")
        zones, tiles = read_layer(landuse, "land use"), read_polygons(predictions, "predictions", events)
        names, klass = classify(zones, field)
        numeric_field(tiles, "predicted", "predictions")
        maps = stack.enter_context(ActivationMaps(activation, activation_poor))
        local = reprojected(valid_polygons(zones.geometry, "land use", events), maps.crs, "land use")
        trained = _read_model(model)
        metadata = AttributionMetadata.of(activation) if trained else AttributionMetadata(known=False)
        explainer = _explainer(trained, metadata) if trained else None
        cell_size = test.cell_size or (explainer.cell if explainer else 0)
        step = events.step(0.02, 0.2, "Reading activation and land use")
        ground = read_inputs(maps, tiles, local, klass, names, cell_size, events, step)
        both = check_activation(ground.cells.activation, activation)
        block = _blocks(ground, test.block_size / maps.unit, seed, events)
        tiles = tiles.iloc[ground.prediction_rows]
        skill, checks = _skill(tiles, ground, trained, test.draws, seed), ModelChecks()
        doubt = skill.p if skill else 0.0
        setting = Setting(len(names), block, fifths(ground.predicted), ground.grain_in_cells, test, seed, doubt)
        step = events.step(0.2, 0.6, "Moving the activation about the land use")
        rich = run_ratio_test(ground.cells, 0, setting, step)
        poor = run_ratio_test(ground.cells, 1, setting) if both else None
        if skill and skill.p > test.alpha:
            rich, poor = rich.without_skill(), poor.without_skill() if poor else None
        if imagery.given and trained and explainer:
            inputs = ModelInputs(imagery, trained, explainer, metadata, tiles, local, klass)
            checks = run_model_checks(inputs, ground, rich, setting, events)
        events.progress(0.85, "Comparing classes")
        results = _results(names, ground, setting, rich, poor, checks)
        step = events.step(0.87, 0.97, "Scoring polygons")
        scores = polygon_scores(local, maps, LEAST_CELLS * ground.grain**2, both, step)
        for name in CLASS_FIELDS:
            of_class = getattr(rich, name)
            scores[name] = [of_class[k] if k >= 0 else None for k in klass]
        write_layer(add_fields(zones, scores, "land use", events), paths["output"], "landuse")
        notes = [*_notes(ground, results, scores, activation_poor), *checks.notes]
        if skill and skill.p > test.alpha:
            notes.insert(0, _without_skill(skill))
        if not skill:
            notes.insert(0, _SKILL_UNKNOWN)
        for note in notes:
            events.warning(note)
        provenance = {**made_by("activationbylanduse"), "URBAN_ML_INPUT": activation}
        if report:
            parameters = {
                "activation": activation, "activation for the lowest": activation_poor, "land use": landuse,
                "field": field, "predictions": predictions,
                "imagery": imagery.raster if imagery.given else None, "bands": imagery.band_numbers, "model": model,
                "cell of the network's map (pixels)": ground.grain, "draws": test.draws, "level (q)": test.alpha,
                "least tiles of a class": test.least_tiles, "least tiles of a pair": test.joint_tiles,
                "random networks": test.networks if model else None, "seed": seed,
            }  # fmt: skip
            page = landuse_report(results, Path(activation).stem, notes, parameters, provenance)
            Path(paths["report"]).write_text(page, encoding="utf-8")
    rows = results.rows()
    return {
        "rows": rows,
        "fields": [*FIELDS, *CLASS_FIELDS],
        "tiles": results.tiles,
        "classes": len(names),
        "more": sum(row["verdict"] == MORE for row in rows),
        "used": sum(row["used"] == YES for row in rows),
        "moves": results.moves,
        "provenance": provenance,
    }


def _check(test: LandUseTestOptions, imagery: ImageryOptions, model: str | None) -> None:
    if test.draws < FEWEST_DRAWS:
        raise InputError(f"{test.draws} draws cannot give a p below 0.05: choose {FEWEST_DRAWS} or more.")
    if not 0 < test.alpha < LARGEST_LEVEL:
        raise InputError(f"A level of {test.alpha:g} is no share of false findings: choose one above 0 and below 0.5.")
    if test.networks < FEWEST_NETWORKS:
        raise InputError(f"{counted(test.networks, 'random network')} cannot say what is usual: choose 10 or more.")
    if imagery.given != bool(model):
        given, lacking = ("imagery", "model") if imagery.given else ("model", "imagery")
        raise InputError(f"The {given} is given without the {lacking}: give both, or neither.")


def _blocks(ground: LandUseInputs, side: float, seed: int, events: Events) -> Ints:
    """The block of each tile: as large as predictions are alike, unless ``side`` (pixels) is given."""
    (x, y), (width, height) = ground.centres, ground.lattice.side
    moves = len(possible_shifts(ground.cells.places))
    if moves < FEWEST_DRAWS:
        raise InputError(
            f"The {counted(len(x), 'tile')} can be moved in only {moves} ways, too few to tell anything from chance: "
            "choose predictions of a larger area, or smaller tiles."
        )
    return suitable_blocks(ground.predicted, x, y, (width, height), side, seed, events)


def _results(
    names: list[str],
    ground: LandUseInputs,
    setting: Setting,
    rich: RatioResults,
    poor: RatioResults | None,
    checks: ModelChecks,
) -> LandUseResults:
    """Everything about the classes, with what remains to be worked out."""
    cells, count = ground.cells, len(names)
    pairs = pair_up(cells)
    sums = sum_up(pairs, known_values(cells.activation[0]))
    area = pairs.table(sums.area, cells.tiles, count)
    return LandUseResults(
        names,
        list(palette(count)),
        area.sum(axis=0) * ground.cell_area,
        area.sum(axis=0) / area.sum(),
        setting,
        rich,
        poor,
        np.bincount(setting.group, ground.predicted) / np.bincount(setting.group),
        co_activation(
            pairs, sums, count, setting.block, setting.least_cells, setting.options.joint_tiles, seed=setting.seed
        ),
        ecology(area, ground.predicted, rich, poor, setting.seed) if poor else None,
        cells.tiles,
        checks.networks,
        checks.checks,
    )


def _read_model(model: str | None) -> StatusModel | None:
    """The model at a path, if one was given."""
    if not model:
        return None
    use_all_cores()  # reading it puts a tile through the network
    known = read_status(model)
    known.refuse_context()
    known.require_pictures()
    return known


def _explainer(trained: StatusModel, metadata: AttributionMetadata) -> TileExplainer:
    """Explains the model in the way in which the activation was made."""
    target = target_called(trained, metadata.what or SCORE)
    return TileExplainer(status_scorer(trained, target), metadata.method, metadata.layer)


def _skill(
    tiles: GeoDataFrame, ground: LandUseInputs, trained: StatusModel | None, draws: int, seed: int
) -> Skill | None:
    """How far the predictions follow what was observed; None where that is not known."""
    if "observed" not in tiles.columns or not pd.api.types.is_numeric_dtype(tiles["observed"]):
        return None
    if trained and trained.card.task != CLASSES:  # the numbers of classes without an order are no value
        known, of = trained.known_tiles, trained.tiles
        where = (of.observed[known], of.fold[known], of.x[known], of.y[known])
        return refitted_skill(trained.known, *where, draws, seed)
    return measure_skill(tiles["observed"].to_numpy(float), ground.predicted, *ground.centres)


def _without_skill(skill: Skill) -> str:
    return (
        f"The predictions do not follow what was observed more than chance would have it (rank correlation "
        f"{skill.correlation:.2f}, {skill.scale}, {p_value(skill.p)}). Where such a network looks says nothing about "
        "the value, so no class is said to hold more or less than its share."
    )


_SKILL_UNKNOWN = (
    "The predictions carry no observed values, so whether the model has skill was not tested; where a model without "
    "skill looks says nothing about the value. Give the tiles of “traincnn” to have it tested."
)


def _notes(
    ground: LandUseInputs, results: LandUseResults, scores: pd.DataFrame, activation_poor: str | None
) -> list[str]:
    """What to weigh, a sentence each."""
    notes = []
    if ground.dropped.any():
        notes.append(
            f"Patches of land use smaller than {LEAST_CELLS} cells of the activation map, left out of the tests: "
            f"{ground.dropped.sum():,}."
        )
    narrow = [name for name, width in zip(results.names, ground.width) if width < 1]
    if narrow:
        notes.append(
            f"{enumerated(narrow)}: narrower than a cell of the activation map, so what lies beside counts in part "
            "as theirs."
        )
    unknown = float(scores["rich"].isna().mean())
    if unknown > MOSTLY:
        notes.append(f"{percent(unknown)} of the polygons have no score: they lie off the map or are too small for it.")
    if results.poor is not None and not activation_poor:
        notes.append(
            "Both maps come from one signed raster, so no pixel is in both: tv is 1 or close to it by construction."
        )
    if results.poor is not None and activation_poor and scores["tv"].notna().any() and scores["tv"].max() < ALIKE:
        notes.append("The two activation rasters are alike in every polygon: did you give the same one twice?")
    if results.moves < FEW_MOVES:
        notes.append(
            f"The map can be moved in only {results.moves} ways, so no p is below {2 / (results.moves + 1):.2g}: a "
            "class needs a strong effect to be found."
        )
    return notes
