"""``urbanml:maptopublish``: pages of a user's own layers, looked at by boxes and pixels."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
import rasterio
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsLayerMetadata,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsPrintLayout,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from shapely.geometry import box

from tests.helpers.printed_pages import (
    assert_maps_are_drawn,
    assert_nothing_overlaps_or_is_cut,
    box_of,
    exported,
    parts,
    pixels,
)
from urban_ml_plugin.frontend.results.result_layer import ResultLayer, metadata_xml
from urban_ml_plugin.frontend.results.run_words import LIMITATIONS
from urban_ml_plugin.frontend.styling import ClusterStyle, GraduatedStyle, LayerStyle
from urban_ml_plugin.frontend.written_files import describe

EAST, NORTH, CELL, ACROSS, DOWN = 500_000, 5_000_000, 50, 16, 10  # metres, and cells
CAUTION = "Clusters are groups of tiles that look alike. They are not land-use classes."
CREDIT = "© Council of Testville, CC BY 4.0"


def classes(count: int, name: str = "Cluster") -> list[dict[str, Any]]:
    return [
        {"number": n, "name": f"{name} {n}", "colour": f"#{(37 * n) % 256:02x}{(91 * n) % 256:02x}{(53 * n) % 256:02x}"}
        for n in range(1, count + 1)
    ]


def write(path: Path, style: LayerStyle, count: int, title: str) -> str:
    """Cells with a cluster and a value, with style and metadata as results have them."""
    cells = [
        box(EAST + CELL * x, NORTH - CELL * (y + 1), EAST + CELL * (x + 1), NORTH - CELL * y)
        for x in range(ACROSS)
        for y in range(DOWN)
    ]
    fields = {"cluster": [1 + n % count for n in range(len(cells))], "bld_share": np.linspace(0, 0.6, len(cells))}
    geopandas.GeoDataFrame(fields, geometry=cells, crs="EPSG:32631").to_file(path, driver="GPKG")
    told = QgsLayerMetadata()
    told.setTitle(title)
    told.setRights([CREDIT])
    told.setConstraints([QgsLayerMetadata.Constraint(CAUTION, LIMITATIONS)])
    qml = ResultLayer(style, told).qml(QgsVectorLayer(str(path), path.stem, "ogr"))
    describe(path, qml, metadata_xml(told), "{}")
    return str(path)


@pytest.fixture(scope="module")
def files(processing: Any, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("layers")
    place = rasterio.transform.from_origin(EAST, NORTH, 5, 5)
    profile = {"driver": "GTiff", "count": 3, "width": 10 * ACROSS, "height": 10 * DOWN, "dtype": "uint8"}
    with rasterio.open(folder / "city.tif", "w", crs="EPSG:32631", transform=place, **profile) as file:
        file.write(np.random.default_rng(0).integers(30, 220, (3, 10 * DOWN, 10 * ACROSS), np.uint8))
    long = "A type of fabric with a name that is longer than it ought to be, such as the old town number"
    return {
        "city": str(folder / "city.tif"),
        "types": write(folder / "types.gpkg", ClusterStyle(classes(4)), 4, "Urban types: Testville"),
        "many": write(folder / "many.gpkg", ClusterStyle(classes(43)), 43, "Very many urban types: Testville"),
        "long": write(folder / "long.gpkg", ClusterStyle(classes(7, long)), 7, "Types with long names"),
        "form": write(folder / "form.gpkg", GraduatedStyle("bld_share"), 4, "Urban form: Testville"),
    }


def layout_of(processing: Any, project: QgsProject, layers: list[Any], **given: Any) -> QgsPrintLayout:
    """The layout that a run on layers of a project leaves there."""
    project.addMapLayers([layer for layer in layers if project.mapLayer(layer.id()) is None])
    context = QgsProcessingContext()
    context.setProject(project)
    run = processing.run("urbanml:maptopublish", {"LAYERS": layers, **given}, context=context)
    return project.layoutManager().layoutByName(run["LAYOUT"])


def opened(path: str, name: str) -> Any:
    return QgsRasterLayer(path, name) if path.endswith(".tif") else QgsVectorLayer(path, name)


def words(layout: QgsPrintLayout) -> str:
    return "\n".join(item.text() for item in parts(layout, QgsLayoutItemLabel)).replace("\n", " ")


def test_one_map_is_drawn_whole_with_all_that_a_publication_needs(
    processing: Any, project: QgsProject, files: dict[str, str], tmp_path: Path
) -> None:
    project.setCrs(opened(files["city"], "").crs())
    tiles, image = opened(files["types"], "Urban types"), opened(files["city"], "Image")
    project.addMapLayer(image)
    page = layout_of(processing, project, [tiles], BACKGROUND=image)
    drawn = exported(page, tmp_path / "page.png")
    assert_maps_are_drawn(page, drawn)
    assert_nothing_overlaps_or_is_cut(page)
    (panel,) = parts(page, QgsLayoutItemMap)
    assert [layer.name() for layer in panel.layers()] == ["Urban types", "Image"]
    assert panel.extent().contains(tiles.extent())
    assert panel.sizeWithUnits().height() == pytest.approx(190 * DOWN / ACROSS), "as flat as the city"
    (legend,) = parts(page, QgsLayoutItemLegend)
    nodes = legend.model().layerLegendNodes(legend.model().rootGroup().findLayers()[0])
    assert [node.data(0) for node in nodes] == [f"Cluster {n}" for n in range(1, 5)]
    assert len(parts(page, QgsLayoutItemScaleBar)) == 1
    told = words(page)
    assert all(part in told for part in ("Urban types", "EPSG:32631", "Map made on 20", CREDIT, CAUTION)), told


@pytest.mark.parametrize("name", ["many", "long"])
def test_a_legend_of_any_number_of_classes_and_any_length_of_names_fits(
    processing: Any, project: QgsProject, files: dict[str, str], tmp_path: Path, name: str
) -> None:
    page = layout_of(processing, project, [opened(files[name], "Types")])
    exported(page, tmp_path / "page.png")  # legends take their size when they are drawn
    assert_nothing_overlaps_or_is_cut(page)
    (legend,) = parts(page, QgsLayoutItemLegend)
    assert legend.columnCount() >= (3 if name == "many" else 1)


def test_several_maps_say_what_their_colours_mean_and_long_titles_are_broken_not_cut(
    processing: Any, project: QgsProject, files: dict[str, str], tmp_path: Path
) -> None:
    title = "What the town of Testville looks like from above, told by types of fabric and by how much of it is built"
    layers = [opened(files["types"], title), opened(files["form"], "Form"), opened(files["many"], "Many types")]
    page = layout_of(processing, project, layers, TITLE=title, CREDIT="Me", CAUTIONS=False)
    drawn = exported(page, tmp_path / "page.png")
    assert len(assert_maps_are_drawn(page, drawn)) == 3
    assert_nothing_overlaps_or_is_cut(page)
    titles = [legend.title() for legend in parts(page, QgsLayoutItemLegend)]
    assert "Built part of the ground (%)" in titles
    assert title in words(page)
    assert CAUTION not in words(page)


def cities(path: Path, places: dict[str, tuple[float, float]]) -> str:
    """Regions of two kinds in cities, of 0.01 degrees each and the second one half as large."""
    rows = [
        {"city": city, "cluster": 1 + n % 2, "geometry": box(x, y, x + size, y + size)}
        for number, (city, (west, south)) in enumerate(places.items())
        for n, size in enumerate([0.002 / (1 + number)] * 5)
        for x, y in [(west + 2 * size * (n % 3), south + 2 * size * (n // 3))]
    ]
    geopandas.GeoDataFrame(rows, crs="EPSG:4326").to_file(path, driver="GPKG")
    return str(path)


def test_every_city_of_a_layer_has_a_map_of_its_own_and_all_have_one_scale(
    processing: Any, project: QgsProject, tmp_path: Path
) -> None:
    regions = opened(cities(tmp_path / "regions.gpkg", {"mumbai": (72.8, 19.0), "zanzibar": (39.2, -6.2)}), "Regions")
    ClusterStyle(classes(2, "Kind")).apply(regions)
    page = layout_of(processing, project, [regions], FIELD="city")
    drawn = exported(page, tmp_path / "page.png")
    assert_nothing_overlaps_or_is_cut(page)
    maps = sorted(parts(page, QgsLayoutItemMap), key=lambda item: item.id())
    shown = [(pixels(drawn, box_of(item)).min(axis=2) < 250).mean() for item in maps]
    assert shown[0] > 2 * shown[1] > 0.02, "the second city is as large as it is beside the first"
    assert [item.id() for item in maps] == ["mumbai", "zanzibar"]
    assert [item.crs().authid() for item in maps] == ["EPSG:32643", "EPSG:32737"]
    assert maps[0].scale() == pytest.approx(maps[1].scale(), rel=1e-6)
    assert maps[0].extent().width() == pytest.approx(0.01 * 111_320 * np.cos(np.deg2rad(19)) * 1.04, rel=0.02)
    assert len(parts(page, QgsLayoutItemLegend)) == 1
    assert all(zone in words(page) for zone in ("EPSG:32643", "EPSG:32737"))


def test_cities_that_cannot_have_maps_of_their_own_are_refused_in_a_sentence(processing: Any, tmp_path: Path) -> None:
    same = opened(cities(tmp_path / "same.gpkg", {"a": (10, 50), "b": (10, 50)}), "Regions")
    for field, reason in (("city", "a and b lie on the same ground"), ("town", "has no field town")):
        with pytest.raises(QgsProcessingException, match=reason):
            processing.run("urbanml:maptopublish", {"LAYERS": [same], "FIELD": field})


def test_a_city_without_a_place_has_no_map(processing: Any, project: QgsProject) -> None:
    layer = QgsVectorLayer("Point?crs=EPSG:32631&field=city:string", "Regions", "memory")
    for city, place in (("lima", "POINT(500000 5000000)"), ("atlantis", "POINT EMPTY")):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(place))
        feature.setAttributes([city])
        layer.dataProvider().addFeature(feature)
    page = layout_of(processing, project, [layer], FIELD="city")
    assert [item.id() for item in parts(page, QgsLayoutItemMap)] == ["lima"]


def test_layouts_stay_in_the_project_beside_each_other(
    processing: Any, project: QgsProject, files: dict[str, str]
) -> None:
    tiles = opened(files["types"], "Types")
    names = [layout_of(processing, project, [tiles]).name() for _ in range(2)]
    assert names == ["Types", "Types (2)"]


def test_headless_a_file_is_drawn_in_its_stored_style_with_the_words_of_its_metadata(
    qgis_process: Any, files: dict[str, str], tmp_path: Path
) -> None:
    run = qgis_process.run("maptopublish", LAYERS=files["types"], OUTPUT=tmp_path / "page.png", DPI=60)
    assert run.code == 0, run.text
    with rasterio.open(tmp_path / "page.png") as file:
        drawn = np.moveaxis(file.read()[:3], 0, 2).reshape(-1, 3).astype(int)
    for entry in classes(4):
        colour = np.array([int(entry["colour"][n : n + 2], 16) for n in (1, 3, 5)])
        seen = np.round(255 - 0.75 * (255 - colour))  # tiles are shown half transparent
        assert (np.abs(drawn - seen).max(axis=1) <= 3).mean() > 0.05, entry
    assert "LAYOUT" not in run.results, "there is no project that it could stay in"


def test_what_cannot_be_mapped_is_refused_in_a_sentence(processing: Any, files: dict[str, str], tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match=r"name a file that ends in .pdf, .png or .svg"):
        processing.run("urbanml:maptopublish", {"LAYERS": [files["types"]], "OUTPUT": str(tmp_path / "page.xyz")})
    assert not list(tmp_path.iterdir())
    for extent in ("5,5,1,2", "1,2,5,5", "nan,1,2,3"):
        with pytest.raises(QgsProcessingException, match=r"extent \(EXTENT\) has no width or no height"):
            processing.run("urbanml:maptopublish", {"LAYERS": [files["types"]], "EXTENT": f"{extent} [EPSG:32631]"})
    empty = QgsVectorLayer("Polygon?crs=EPSG:32631", "nothing", "memory")
    with pytest.raises(QgsProcessingException, match="The layer nothing is empty: choose another, or an extent"):
        processing.run("urbanml:maptopublish", {"LAYERS": [empty]})
