"""What gave each city away: regions of the evidence for it, sorted into recurring kinds.

After Shi, Khademi & van Gemert, Deep visual city recognition visualization (2019), who threshold Grad-CAM of correctly
recognised photographs and cluster crops of what is left. Where we depart from them stands in ``docs/methods.md``:
evidence is out of fold and of one unit, one threshold holds for all images, and errors are kept beside the hits.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from .images.image_source import PHOTOGRAPHS, ImageSource
from .networks.computing import choose_device, use_all_cores
from .options.attribution_options import MOST_OVERLAP, RegionOptions
from .options.choices import AUTO, FLOAT32
from .options.city_options import CityOptions
from .options.imagery_options import ImageryOptions
from .options.network_options import ComputingOptions
from .presentation.colours import palette
from .presentation.map_classes import MapClass, cluster_classes
from .presentation.page import plotly_script
from .publishing.outputs import whole_outputs
from .recognition.city_model import CityModel, read_cities
from .regions.city_evidence import CityExplainers
from .regions.evidence_run import EvidenceRun
from .regions.found_regions import FoundRegions, find_regions
from .regions.places_of_its_own import lift
from .regions.region_clusters import Purity, RegionClusters, cluster_regions, purity_test, sharing
from .regions.region_crops import RegionCrops, block_of
from .regions.region_layer import region_fields, region_layer, write_regions
from .regions.seen_images import SeenSource, see
from .reports.discriminativeregions import RegionFacts, discriminativeregions_report, verdict
from .runtime.arrays import Floats, compact
from .runtime.errors import InputError
from .runtime.events import SILENT, Events
from .runtime.provenance import made_by, made_from


def discriminativeregions(
    *,
    imagery: ImageryOptions,
    model: str,
    output: str,
    masks: str | None = None,
    report: str | None = None,
    cities: CityOptions = CityOptions(),
    regions: RegionOptions = RegionOptions(),
    seed: int = 0,
    computing: ComputingOptions = ComputingOptions(),
    events: Events = SILENT,
) -> dict[str, Any]:
    """Find what a model of cities went by in rasters, or in photographs, and sort it.

    Args:
        imagery: rasters or photographs, best those that the model was made from.
        model: file made by ``recognisecities``.
        output: GeoPackage of regions: polygons in the CRS of the first raster (EPSG:4326 where rasters differ), or the
            points of photographs with boxes; see ``region_layer``.
        masks: folder. Of each raster ``<stem>.tif``, float32 evidence on its pixels, NaN where invalid, with the tag
            ``URBAN_ML_THRESHOLD``; of each photograph ``<number>_<stem>.tif`` of the square that the network saw, and
            of each of its regions ``region_<number>.png``.
        cities: names, where the images are others than those of the model.

    Returns:
        ``regions``, ``clusters``, ``purity``, ``purity_by_chance``, ``purity_p``, ``thresholds`` (by city),
        ``masked`` (share of the pixels that is), ``held_out`` (share of images explained by a model that had not seen
        them), ``localised`` (cities whose evidence lies in places of their own), ``verdict``, ``classes`` and
        ``rows``.

    Raises:
        ModelFileError: the file is no such model, or was made from images of the other kind.
        InputError: the share, overlap, method or layer cannot be, a city is not known, or no region is large enough.
    """
    use_all_cores()
    events.progress(0, "Opening the model")
    _check(regions)
    if report:
        plotly_script()
    known = read_cities(model)
    known.refuse_context()
    with ExitStack() as stack:
        sources = stack.enter_context(_opened(known, imagery, cities, events))
        outputs = stack.enter_context(whole_outputs(events, **imagery.files, model=model))
        layer, page = outputs.path(output), outputs.path(report, "report") if report else None
        kept = outputs.folder(masks, "masks") if masks else None
        folder = kept or stack.enter_context(tempfile.TemporaryDirectory(dir=outputs.temporary))
        encoder = known.encoder(computing, events)
        seen = see(known, sources, cities, encoder, computing.batch_size, events)
        explainers = CityExplainers(known, seen, regions.method, regions.layer or AUTO, choose_device(computing.device))
        run = EvidenceRun(known.names, seen, explainers, folder)
        run.explain(regions, computing.batch_size, events, (0.02, 0.6))
        thresholds = run.thresholds(regions.share, regions.one_threshold)
        lifts = {city: lift(found, float(thresholds[city])) for city, found in explainers.contrasts.items()}
        found = _find(seen, run, thresholds, regions, events)
        crops = RegionCrops(seen, found)
        clusters = cluster_regions(crops, encoder, regions.clusters, seed, events, (0.66, 0.92))
        blocks = block_of(found, seen, known.card.block_size)
        purity = purity_test(clusters.labels, found.city, blocks, len(known.names), seed=seed)
        classes = _classes(clusters)
        events.progress(0.93, "Writing regions")
        fields = region_fields(found, seen, known.names, clusters.labels, purity, run.weights)
        write_regions(layer, region_layer(found, seen, fields, crops=kept is not None))
        told = {known.names[city]: float(thresholds[city]) for city in explainers.cities}
        settings = {**asdict(regions), "seed": seed, "thresholds": told}
        origin = _origin(known, sources, explainers, settings)
        if kept:
            run.finish(origin, thresholds, crops)
        rows = _rows(fields, clusters, purity, known.names)
        facts = RegionFacts(
            known.names, known.fewest, known.card, seen, found, fields, crops, clusters, purity, classes, lifts, run,
            thresholds, settings, origin,
        )  # fmt: skip
        said = verdict(facts)
        events.info(said)
        if page:
            events.progress(0.96, "Writing the report")
            Path(page).write_text(discriminativeregions_report(facts), encoding="utf-8")
    return {
        "regions": len(found),
        "clusters": clusters.clusters,
        "purity": purity.overall,
        "purity_by_chance": purity.overall_chance,
        "purity_p": purity.overall_p,
        "thresholds": told,
        "masked": run.masked(thresholds),
        "held_out": run.held_out / run.explained,
        "localised": sum(bool(one.of_its_own) for one in lifts.values()),
        "verdict": said,
        "classes": classes,
        "rows": rows,
        "provenance": origin,
    }


def _check(regions: RegionOptions) -> None:
    if not 0 < regions.share < 1:
        raise InputError(
            f"The share of {regions.share:g} that is masked must lie between 0 and 1, such as 0.2: correct SHARE."
        )
    if not 0 <= regions.overlap <= MOST_OVERLAP:
        raise InputError(
            f"The overlap of {regions.overlap:g} must lie between 0 and {MOST_OVERLAP:g}: correct OVERLAP."
        )
    if not 0 <= regions.least <= 1:
        raise InputError(f"The least area of {regions.least:g} of an image must lie between 0 and 1: correct LEAST.")
    if regions.clusters is not None and regions.clusters < 2:
        raise InputError(f"{regions.clusters} cluster tells nothing apart: choose 2 or more, or none to have it found.")
    if regions.most < 2:
        raise InputError(f"{regions.most} regions cannot be sorted: keep 2 or more (REGIONS).")


@contextmanager
def _opened(
    model: CityModel, imagery: ImageryOptions, cities: CityOptions, events: Events
) -> Iterator[Sequence[ImageSource]]:
    """The sources as the model sees them."""
    field = cities.city_field or model.card.field
    needed = [field] if imagery.photos and field and cities.city_field else []
    with model.open_sources(imagery, events, needed, "regions") as opened:
        if model.card.network.precision != FLOAT32:
            events.info(f"The model was made in {model.card.network.precision}; evidence is worked out in {FLOAT32}.")
        yield opened.sources


def _find(
    seen: Sequence[SeenSource], run: EvidenceRun, thresholds: Floats, regions: RegionOptions, events: Events
) -> FoundRegions:
    step = events.step(0.6, 0.66, "Looking for regions")
    least = max(1, round(regions.least * seen[0].source.side ** 2))
    found = find_regions(seen, run.stores, thresholds, least, regions.most, step)
    if not len(found):
        raise InputError(
            f"No region of the {regions.share:.0%} with the most evidence has {least:,} pixels ({regions.least:.1%} of "
            "an image): lower LEAST, or raise SHARE."
        )
    every = int(found.found.sum())
    if every > len(found):
        events.info(
            f"{every:,} regions were found, of which the {len(found):,} strongest are kept, as many of each city where "
            "it has them (REGIONS)."
        )
    return found


def _classes(clusters: RegionClusters) -> list[MapClass]:
    numbers = range(1, clusters.clusters + 1)
    sizes = np.bincount(clusters.labels, minlength=clusters.clusters + 1)
    return [
        {**entry, "tiles": int(sizes[entry["number"]])} for entry in cluster_classes(numbers, palette(len(numbers)))
    ]


def _rows(
    fields: dict[str, Any], clusters: RegionClusters, purity: Purity, names: Sequence[str]
) -> list[dict[str, Any]]:
    """One row a cluster, for the table."""
    rows = []
    images = compact(np.stack([fields["source"], fields["image"].astype(str)]))
    for number in range(1, clusters.clusters + 1):
        here = clusters.labels == number
        place, correct = number - 1, fields["correct"][here].dropna().astype(bool)
        rows.append(
            {
                "cluster": number,
                "regions": int(here.sum()),
                "images": len(np.unique(images[here])),
                "city": names[int(purity.shares[place].argmax())],
                "purity": float(purity.purity[place]),
                "by_chance": float(purity.chance[place]),
                "p": float(purity.p[place]),
                "q": float(purity.q[place]),
                "shared_by": ", ".join(sharing(purity.shares[place], list(names))),
                "weight": float(fields["weight"][here].sum() / fields["weight"].sum()),
                "correct": float(np.mean(correct)) if len(correct) else None,
            }
        )
    return rows


def _origin(
    model: CityModel, sources: Sequence[ImageSource], explainers: CityExplainers, settings: dict[str, Any]
) -> dict[str, str]:
    side: dict[str, Any] = {"tile_size": model.card.tile_size, "cell": explainers.cell}
    if sources[0].kind == PHOTOGRAPHS:
        side |= {"panoramas": sources[0].panoramas, "photo_border": sources[0].photo_border}
    told = {**settings, **side, "model": model.path, "model_made_from": model.card.provenance, "precision": FLOAT32}
    told["completeness"] = {model.names[city]: share for city, share in explainers.completeness.items()}
    parameters = json.dumps({"bands": list(sources[0].bands), **told})
    return {
        **made_by("discriminativeregions"),
        "URBAN_ML_PARAMETERS": parameters,
        **made_from([s.origin for s in sources]),
    }
