"""The demonstration's project and its print layout, from small layers of the kinds that the demonstration makes."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsPrintLayout,
    QgsProject,
)
from qgis.PyQt.QtCore import QRectF
from shapely.geometry import LineString

from tests.helpers.demo_layers import CELLS, EAST, NORTH, SIDE, draw, squares, write_layer, write_raster
from tests.helpers.printed_pages import (
    assert_maps_are_drawn,
    assert_nothing_overlaps_or_is_cut,
    box_of,
    exported,
    parts,
    pixels,
)
from urban_ml_plugin.frontend.styling import ChangeStyle, ClusterStyle, LargestShareStyle

CLASSES = [{"number": n, "name": f"Cluster {n}", "colour": f"#{20 * n:02x}80{255 - 20 * n:02x}"} for n in range(1, 11)]

pytestmark = pytest.mark.filterwarnings("ignore:Dataset has no geotransform")  # the page is a picture, not a map


@pytest.fixture(scope="module")
def folder(processing: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a demonstration, with its project and picture."""
    folder = tmp_path_factory.mktemp("demo")
    random = np.random.default_rng(0)
    for name in ("city", "city_later"):
        write_raster(folder / f"{name}.tif", random.integers(30, 220, (4, 64, 64)), "uint8")
    write_raster(folder / "labels.tif", random.integers(1, 11, (CELLS, CELLS)), "uint8")
    write_raster(folder / "activation.tif", random.normal(0, 41.154833, (64, 64)), "float32")
    tiles = squares()
    cluster = [1 + n % 10 for n in range(len(tiles))]
    shares = {f"c{n}_share": [float(value == n) for value in cluster] for n in range(1, 11)}
    zones = {"deprivation": np.linspace(3, 97, len(tiles)), **shares}
    change = {"changed": [n % 2 for n in cluster], "after": cluster}
    write_layer(folder / "zones.gpkg", zones, tiles, LargestShareStyle(CLASSES, 10))
    write_layer(folder / "tiles.gpkg", {"cluster": cluster}, tiles, ClusterStyle(CLASSES))
    write_layer(folder / "change.gpkg", change, tiles, ChangeStyle(CLASSES))
    plain = ("census", "zones_change", "zones_profiled", "tiles_form", "tiles_later", "status", "landuse")
    for name in (*plain, "landuse_activation", "buildings"):
        write_layer(folder / f"{name}.gpkg", {"value": cluster}, tiles)
    road = LineString([(EAST, NORTH), (EAST + SIDE, NORTH - SIDE)])
    write_layer(folder / "roads.gpkg", {"highway": ["primary"]}, [road])
    draw("demo_project.py", folder)
    return folder


@pytest.fixture(scope="module")
def project(folder: Path) -> Iterator[QgsProject]:
    """The saved project, opened again."""
    project = QgsProject.instance()
    assert project.read(str(folder / "urban_types.qgz"))
    yield project
    project.clear()


@pytest.fixture(scope="module")
def layout(project: QgsProject) -> QgsPrintLayout:
    return project.layoutManager().layoutByName("Urban types by census zone")


@pytest.fixture(scope="module")
def saved_legends(layout: QgsPrintLayout) -> list[QRectF]:
    """Where the legends lie in the saved project; drawing makes them as large as they must be."""
    return [box_of(item) for item in parts(layout, QgsLayoutItemLegend)]


@pytest.fixture(scope="module")
def drawn(layout: QgsPrintLayout, saved_legends: list[QRectF], tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The pixels (rows, columns, bands) of the layout, exported anew from the saved project."""
    return exported(layout, tmp_path_factory.mktemp("export") / "page.png")


def test_every_map_has_its_size_and_shows_the_whole_city_and_nothing_but_it(layout: QgsPrintLayout) -> None:
    maps = parts(layout, QgsLayoutItemMap)
    assert len(maps) == 6
    for item in maps:
        assert (item.sizeWithUnits().width(), item.sizeWithUnits().height()) == (120, 120)
        extent = item.extent()
        shown = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
        assert shown == pytest.approx((EAST, NORTH - SIDE, EAST + SIDE, NORTH))


def test_every_map_is_drawn_and_no_two_look_alike(layout: QgsPrintLayout, drawn: Any) -> None:
    for one, other in itertools.combinations(assert_maps_are_drawn(layout, drawn), 2):
        shape = np.minimum(one.shape, other.shape)
        difference = one[: shape[0], : shape[1]] - other[: shape[0], : shape[1]]
        assert np.abs(difference).mean() > 5


def test_nothing_overlaps_or_is_cut_or_reaches_beyond_the_page(layout: QgsPrintLayout, drawn: Any) -> None:
    assert len(parts(layout)) == 6 + 6 + 5 + 4  # maps, titles, legends; heading, scale bar, arrow, foot
    assert_nothing_overlaps_or_is_cut(layout)


def test_legends_are_saved_as_large_as_they_must_be(
    layout: QgsPrintLayout, saved_legends: list[QRectF], drawn: Any
) -> None:
    for saved, item in zip(saved_legends, parts(layout, QgsLayoutItemLegend)):
        needed = box_of(item)  # letters are a little wider or narrower at another resolution
        assert (saved.width(), saved.height()) == pytest.approx((needed.width(), needed.height()), rel=0.06)


def test_legends_have_an_entry_for_each_class_in_words(layout: QgsPrintLayout) -> None:
    entries = []
    for item in parts(layout, QgsLayoutItemLegend):
        nodes = item.model().layerLegendNodes(item.model().rootGroup().findLayers()[0])
        entries.append([node.data(0) for node in nodes])
    clusters = [entry["name"] for entry in CLASSES]
    assert clusters in entries
    assert entries.count(clusters) == 2, "tiles and zones"
    assert [f"became {name}" for name in clusters] + ["unchanged"] in entries
    evidence = next(names for names in entries if any("more deprivation" in name for name in names))
    assert len(evidence) == 5
    assert evidence[2] == "0: neither"
    assert "less deprivation" in evidence[0]
    assert ["up to 20", "20 – 40", "40 – 60", "60 – 80", "more than 80"] in entries
    titles = [item.title() for item in parts(layout, QgsLayoutItemLegend)]
    assert "Deprivation (0 to 100, 100 is worst)" in titles
    assert "Evidence per pixel, in the unit of deprivation" in titles


def test_the_foot_says_scale_north_crs_date_and_credit(layout: QgsPrintLayout, drawn: Any) -> None:
    (scale,) = parts(layout, QgsLayoutItemScaleBar)
    assert scale.unitLabel() == "m"
    assert scale.linkedMap() is not None
    (north,) = parts(layout, QgsLayoutItemPicture)
    assert pixels(drawn, box_of(north)).std() > 10
    texts = "\n".join(item.text() for item in parts(layout, QgsLayoutItemLabel))
    assert all(part in texts for part in ("EPSG:32631", "Urban ML", "Map made on 20")), texts


def test_the_project_has_a_title_groups_and_themes(project: QgsProject) -> None:
    assert project.title() == "Urban types by census zone: a made-up city"
    root = project.layerTreeRoot()
    assert [group.name() for group in root.findGroups()] == [
        "Census zones", "Urban types", "Change", "Deprivation learnt from the image", "The city",
    ]  # fmt: skip
    assert not [child for child in root.children() if child not in root.findGroups()], "every layer is in a group"
    assert all(layer.isValid() for layer in project.mapLayers().values())
    shown = [node.name() for node in root.findLayers() if node.isVisible()]
    assert shown == ["Borders of census zones", "Urban types", "The image"]
    assert set(project.mapThemeCollection().mapThemes()) >= {"Urban types", "Deprivation", "Change"}
