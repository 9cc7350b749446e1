"""The project of the second demonstration and its print layout, from small layers of the kinds that it makes."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from qgis.core import QgsLayoutItemLegend, QgsLayoutItemMap, QgsPrintLayout, QgsProject

from tests.helpers.demo_layers import CELLS, draw, squares, write_layer, write_raster
from tests.helpers.printed_pages import box_of, parts
from urban_ml_plugin.frontend.styling import ClusterStyle, NamedClassStyle

CITIES = ("clay", "slate", "metal")
COLOURS = ("#cc6633", "#556677", "#ccddee")
KINDS = [{"number": n, "name": f"Kind {n}", "colour": colour} for n, colour in enumerate(COLOURS, start=1)]
NAMED = [{"number": n, "name": name, "colour": colour} for n, (name, colour) in enumerate(zip(CITIES, COLOURS), 1)]

pytestmark = pytest.mark.filterwarnings("ignore:Dataset has no geotransform")  # the page is a picture, not a map


@pytest.fixture(scope="module")
def folder(processing: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cities")
    random = np.random.default_rng(0)
    tiles = squares()
    every, city = tiles * 3, list(np.repeat(CITIES, len(tiles)))
    kind = [1 + CITIES.index(name) for name in city]
    write_layer(folder / "regions.gpkg", {"city": city, "cluster": kind}, every, ClusterStyle(KINDS))
    recognised = {"city": city, "predicted": list(random.permutation(city))}
    write_layer(folder / "recognised.gpkg", recognised, every, NamedClassStyle(NAMED, "predicted"))
    write_layer(folder / "land_cover.gpkg", {"cover": ["roof"] * len(tiles)}, tiles)
    for number, name in enumerate(CITIES):
        write_raster(folder / f"{name}.tif", random.integers(30 + 50 * number, 90 + 50 * number, (3, 64, 64)), "uint8")
    draw("demo_cities_project.py", folder)
    return folder


@pytest.fixture(scope="module")
def project(folder: Path) -> Iterator[QgsProject]:
    """The saved project, opened again."""
    project = QgsProject.instance()
    assert project.read(str(folder / "cities.qgz"))
    yield project
    project.clear()


def test_each_city_has_its_own_regions_and_what_it_was_taken_for(project: QgsProject) -> None:
    layers = {layer.name(): layer for layer in project.mapLayers().values()}
    assert len(layers) == 2 * len(CITIES) + 1 + len(CITIES)
    for city in CITIES:
        regions = layers[f"Regions of {city}, by kind"]
        assert {feature["city"] for feature in regions.getFeatures()} == {city}
        assert regions.featureCount() == CELLS**2
        assert regions.renderer().classAttribute() == "cluster"
        assert layers[f"What {city} was taken for"].renderer().classAttribute() == "predicted"


def test_the_page_shows_two_maps_a_city_with_their_legends_and_no_two_alike(project: QgsProject, folder: Path) -> None:
    layout: QgsPrintLayout = project.layoutManager().layoutByName("What makes a city recognisable")
    maps, legends = parts(layout, QgsLayoutItemMap), parts(layout, QgsLayoutItemLegend)
    assert (len(maps), len(legends)) == (6, 6)
    with rasterio.open(folder / "cities.png") as file:
        page = np.moveaxis(file.read()[:3], 0, 2).astype(float)
    dots = page.shape[1] / layout.pageCollection().page(0).pageSize().width()
    pictures = []
    for item in maps:
        where = box_of(item)
        top, left = (round(value * dots) for value in (where.top(), where.left()))
        pictures.append(page[top + 4 :, left + 4 :][:600, :600])
        assert pictures[-1].std() > 5, "the map is of one colour"
    for one, other in itertools.combinations(pictures, 2):
        assert np.abs(one - other).mean() > 3
    entries = [
        [node.data(0) for node in item.model().layerLegendNodes(item.model().rootGroup().findLayers()[0])]
        for item in legends
    ]
    assert sorted(entries) == sorted([[kind["name"] for kind in KINDS], list(CITIES)] * 3)
