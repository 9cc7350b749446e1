"""What QGIS shows of results: names, groups, styles and words that survive, and what they came from."""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

import geopandas
import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsLayerTreeModel,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputHtml,
    QgsProject,
    QgsRasterLayer,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from rasterio.transform import from_origin
from shapely.geometry import Point, box

from tests.helpers.planted_types import planted_city, write_city
from urban_ml_plugin.frontend.results.result_layer import list_in_group
from urban_ml_plugin.frontend.results.run_words import RunWords

CREDIT = "© Council of Testville, CC BY 4.0"


class Clustered(NamedTuple):
    """A run that clustered a layer of the project, whose results were loaded."""

    folder: Path
    image: Path
    tiles: Any
    labels: Any
    legends: dict[str, list[str]]


@pytest.fixture(scope="module")
def clustered(processing: Any, tmp_path_factory: pytest.TempPathFactory) -> Clustered:
    folder = tmp_path_factory.mktemp("types")
    image = write_city(folder / "city.tif", planted_city(0, tiles=8, tile=32)[0][:3])
    project = QgsProject.instance()
    project.clear()
    layer = QgsRasterLayer(str(image), "My orthophoto")
    layer.setAttribution(CREDIT)
    project.addMapLayer(layer)
    given = {"INPUT": layer, "CLUSTERS": 3, "TILE_SIZE": 32, "NETWORK": "scattering"}
    outputs = {"OUTPUT": str(folder / "tiles.gpkg"), "LABELS": str(folder / "labels.tif")}
    processing.runAndLoadResults("urbanml:deepcluster", {**given, **outputs})
    tiles, labels = named(project, "Clustered tiles").clone(), named(project, "Cluster raster").clone()
    legends = {layer.name(): legend(project, layer) for layer in project.mapLayers().values()}
    project.clear()
    return Clustered(folder, image, tiles, labels, legends)


def legend(project: QgsProject, layer: QgsMapLayer) -> list[str]:
    root = project.layerTreeRoot()
    model = QgsLayerTreeModel(root)
    return [node.data(0) for node in model.layerLegendNodes(root.findLayer(layer.id()))]


def named(project: QgsProject, name: str) -> QgsMapLayer:
    (layer,) = project.mapLayersByName(name)
    return layer


def test_the_layers_of_each_run_are_in_a_group_of_their_own_in_the_order_of_the_outputs(
    processing: Any, project: QgsProject, tmp_path: Path
) -> None:
    for seed in (1, 2):
        outputs = dict.fromkeys(("RASTER", "ROADS", "CENSUS"), "TEMPORARY_OUTPUT")
        processing.runAndLoadResults("urbanml:createsamplecity", {"SEED": seed, "SIZE": 256, **outputs})
    groups = {group.name(): group for group in project.layerTreeRoot().findGroups()}
    assert set(groups) == {"Create a sample city", "Create a sample city (2)"}
    for group in groups.values():
        names = [node.name() for node in group.findLayers()]
        assert names == ["Roads", "Census zones: deprivation (0 to 100, 100 is worst)", "Imagery"]
    assert len(project.layerTreeRoot().findLayers()) == 6, "nothing is listed outside of the groups"


def test_a_sample_city_shows_its_imagery_and_lists_its_maps_without_a_tick(
    processing: Any, project: QgsProject
) -> None:
    outputs = dict.fromkeys(("RASTER", "BUILDINGS", "CENSUS", "LANDUSE"), "TEMPORARY_OUTPUT")
    processing.runAndLoadResults("urbanml:createsamplecity", {"SIZE": 256, **outputs})
    QCoreApplication.processEvents()
    listed = {node.name(): node.itemVisibilityChecked() for node in project.layerTreeRoot().findLayers()}
    assert [name for name, checked in listed.items() if checked] == ["Imagery"]
    assert len(listed) == 4
    land_use = named(project, "Land use")
    types = {feature["type"] for feature in land_use.getFeatures()}
    categories = {entry.value(): entry.symbol().color().name() for entry in land_use.renderer().categories()}
    assert types <= set(categories), "every type has a colour"
    assert len(set(categories.values())) == len(categories) == 13


def test_a_run_beside_whose_layers_the_next_one_is_loaded_gets_no_group_within_its_own(
    processing: Any, project: QgsProject
) -> None:
    root = project.layerTreeRoot()
    for name in ("first", "second"):
        layer = QgsVectorLayer("NoGeometry?field=a:integer", name, "memory")
        project.addMapLayer(layer, False)
        groups = root.findGroups()
        (groups[0] if groups else root).insertLayer(0, layer)  # as QGIS does where a layer of the first run is current
        list_in_group(layer, project, f"Run: {name}", 0)
    assert [(group.name(), [n.name() for n in group.findLayers()]) for group in root.findGroups()] == [
        ("Run: second", ["second"]), ("Run: first", ["first"]),
    ]  # fmt: skip
    assert len(root.findLayers()) == 2


def test_a_group_bears_the_name_of_the_algorithm_and_of_its_first_layer(
    processing: Any, project: QgsProject, clustered: Clustered
) -> None:
    given = {"INPUT": str(clustered.image), "TILE_SIZE": 32, "OUTPUT": "TEMPORARY_OUTPUT"}
    processing.runAndLoadResults("urbanml:tilegrid", given)
    assert [group.name() for group in project.layerTreeRoot().findGroups()] == ["Tile grid of a raster: city"]


def test_what_is_made_of_several_layers_is_named_after_all_of_them(processing: Any, clustered: Clustered) -> None:
    algorithm = QgsApplication.processingRegistry().algorithmById("urbanml:extractfeatures")
    several = QgsApplication.processingRegistry().algorithmById("urbanml:recognisecities")
    layers = [QgsRasterLayer(str(clustered.image), name) for name in ("Lima", "Quito", "Cali")]

    def group(algorithm: Any, value: Any) -> str:
        words = RunWords(algorithm, {"INPUT": value}, QgsProcessingContext(), algorithm.name(), "")
        return words.group.partition(": ")[2]

    assert group(algorithm, layers[0]) == "Lima"
    assert group(several, layers[:1]) == "Lima"
    assert group(several, layers[:2]) == "Lima and Quito"
    assert group(several, layers) == "Lima and 2 more"


def test_the_cluster_raster_is_made_only_where_it_is_asked_for(processing: Any) -> None:
    algorithm = QgsApplication.processingRegistry().algorithmById("urbanml:deepcluster")
    assert not algorithm.parameterDefinition("LABELS").createByDefault()
    assert algorithm.parameterDefinition("OUTPUT").createByDefault()


def test_rasters_keep_their_style_and_metadata_when_they_are_added_again(clustered: Clustered) -> None:
    again = QgsRasterLayer(str(clustered.folder / "labels.tif"), "again")
    again.loadDefaultMetadata()
    for layer in (clustered.labels, again):
        assert [entry.label for entry in layer.renderer().classes()] == ["Cluster 1", "Cluster 2", "Cluster 3"]
        assert layer.metadata().title() == "Cluster raster: My orthophoto"
    assert clustered.legends["Cluster raster"][1:] == clustered.legends["Clustered tiles"]
    assert clustered.legends["Clustered tiles"] == ["Cluster 1", "Cluster 2", "Cluster 3"]


@pytest.mark.parametrize(("layer", "kept"), [("city.gpkg", True), ("city.shp", False)])
def test_a_raster_keeps_its_style_beside_a_geopackage_of_its_name_and_is_told_to_lack_it_elsewhere(
    processing: Any, clustered: Clustered, tmp_path: Path, layer: str, kept: bool
) -> None:
    given = {"INPUT": str(clustered.image), "CLUSTERS": 3, "TILE_SIZE": 64, "NETWORK": "scattering"}
    outputs = {"OUTPUT": str(tmp_path / layer), "LABELS": str(tmp_path / "city.tif")}
    feedback = QgsProcessingFeedback(False)
    processing.run("urbanml:deepcluster", {**given, **outputs}, feedback=feedback)
    raster, tiles = QgsRasterLayer(outputs["LABELS"], "raster"), QgsVectorLayer(outputs["OUTPUT"], "tiles", "ogr")
    tiles.loadDefaultMetadata()
    assert ([entry.label for entry in raster.renderer().classes()] == ["Cluster 1", "Cluster 2", "Cluster 3"]) == kept
    assert (f"{outputs['LABELS']} is kept without its style" in feedback.textLog()) != kept
    if kept:
        assert tiles.renderer().type() == "categorizedSymbol"
        assert tiles.metadata().title().startswith("Clustered tiles")


@pytest.fixture(scope="module")
def sample(processing: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a sample city in which a raster and a layer share their name, and Shapefiles do not."""
    folder = tmp_path_factory.mktemp("sample")
    names = {"RASTER": "city.tif", "LANDUSE": "city.geojson", "ROADS": "roads.shp", "CENSUS": "zones.shp"}
    outputs = {name: str(folder / file) for name, file in names.items()}
    processing.run("urbanml:createsamplecity", {"SEED": 1, "SIZE": 256, **outputs})
    return folder


def test_a_style_that_two_layers_would_share_is_not_written(sample: Path) -> None:
    assert {path.stem for path in sample.glob("*.qm?")} == {"roads", "zones"}


def test_a_shapefile_that_cut_the_name_of_a_field_is_drawn_by_it_and_calls_it_in_words(sample: Path) -> None:
    layer = QgsVectorLayer(str(sample / "zones.shp"), "again")
    renderer, context = layer.renderer(), QgsRenderContext()
    assert renderer.classAttribute() == "deprivatio"
    renderer.startRender(context, layer.fields())
    assert all(renderer.symbolForFeature(zone, context) for zone in layer.getFeatures())
    renderer.stopRender(context)
    assert layer.attributeDisplayName(layer.fields().lookupField("deprivatio")).startswith("Deprivation (0 to 100")


def test_metadata_say_in_words_what_a_layer_is_whence_it_came_and_whom_to_credit(clustered: Clustered) -> None:
    for layer in (clustered.tiles, QgsVectorLayer(str(clustered.folder / "tiles.gpkg"), "again")):
        told = layer.metadata()
        assert told.title() == "Clustered tiles: My orthophoto"
        assert "Number of clusters: 3" in told.abstract()
        assert not set("{}*`") & set(told.abstract()), "no marks of JSON or of help texts"
        assert told.rights()[0] == CREDIT
        assert "They are not land-use classes" in told.constraints()[0].constraint
        made, read, chosen, again = told.history()
        assert "“Cluster urban types (DeepCluster)” of Urban ML" in made
        assert read == f"Imagery: {clustered.image}."
        assert "Number of clusters: 3" in chosen
        assert again.startswith('To make it again: processing.run("urbanml:deepcluster"')
    with closing(sqlite3.connect(clustered.folder / "tiles.gpkg")) as database:
        (text,) = database.execute("SELECT metadata FROM gpkg_metadata WHERE mime_type = 'application/json'").fetchone()
    assert json.loads(text)["algorithm"] == "urbanml:deepcluster", "programs find the same as JSON"


def test_fields_have_aliases_and_legends_of_values_name_field_and_unit(
    processing: Any, project: QgsProject, clustered: Clustered
) -> None:
    project.addMapLayer(clustered.tiles.clone())
    tiles = named(project, "Clustered tiles")
    west = 400_000
    houses = [box(west + 32 * n, 5_000_000 - 100, west + 32 * n + 4 * n, 5_000_000 - 5) for n in range(1, 8)]
    geopandas.GeoDataFrame(geometry=houses, crs=tiles.crs().authid()).to_file(clustered.folder / "houses.gpkg")
    given = {"BUILDINGS": str(clustered.folder / "houses.gpkg"), "OUTPUT": "TEMPORARY_OUTPUT"}
    processing.runAndLoadResults("urbanml:urbanform", {"ZONES": tiles, **given})
    processing.runAndLoadResults("urbanml:urbanform", {"ZONES": str(clustered.folder / "houses.gpkg"), **given})
    made = named(project, "Urban form")
    for layer in (tiles, QgsVectorLayer(str(clustered.folder / "tiles.gpkg"), "again"), made):
        aliases = {field.name(): field.alias() for field in layer.fields()}
        assert aliases["cluster"] == "Urban type"
        assert aliases["valid"] == "Valid part of the tile (0 to 1)"
    assert aliases["bld_area"] == "Built area (m²)"
    values = named(project, "Urban form: built part of the ground (%)")
    classes = [label.replace("\u00a0", " ") for label in legend(project, values)]
    assert classes == ["100 %"], "each house is built over"


def test_photographs_with_times_can_be_played_and_others_not(processing: Any, tmp_path: Path) -> None:
    from qgis.core import QgsLayerMetadata

    from urban_ml_plugin.frontend.results.result_layer import ResultLayer

    when = np.array(["2024-05-01T10:00:00", "2024-06-01T10:00:00"], dtype="datetime64[ms]")
    points = {"cluster": [1, 2], "timestamp": when}
    geopandas.GeoDataFrame(points, geometry=[Point(0, 0), Point(1, 1)], crs=4326).to_file(tmp_path / "photos.gpkg")
    layer = QgsVectorLayer(str(tmp_path / "photos.gpkg"), "photos")
    assert not layer.temporalProperties().isActive()
    ResultLayer(None, QgsLayerMetadata()).dress(layer)
    assert layer.temporalProperties().isActive()
    assert layer.temporalProperties().startField() == "timestamp"


def test_pages_are_named_by_their_algorithm(processing: Any) -> None:
    provider = QgsApplication.processingRegistry().providerById("urbanml")
    titles = [
        (algorithm.displayName(), output.description())
        for algorithm in provider.algorithms()
        for output in algorithm.outputDefinitions()
        if isinstance(output, QgsProcessingOutputHtml)
    ]
    assert len(titles) > 20
    assert not [title for title in titles if title[1] in ("Report", "")]
    assert ("Map where a model looked", "Report: Map where a model looked") in titles


def test_a_web_layer_is_told_by_its_name_and_never_by_an_address_that_may_hold_a_key(processing: Any) -> None:
    from urban_ml_plugin.frontend.results.run_words import _without_login

    uri = "type=xyz&url=http://127.0.0.1:9/%7Bz%7D/%7Bx%7D/%7By%7D.png?key%3Dsecret&zmax=1&zmin=0"
    assert _without_login(QgsRasterLayer(uri, "Tiles of the council", "wms")) == "Tiles of the council"


@pytest.mark.parametrize("given_as", ["layer", "source"])
def test_the_command_and_the_lineage_of_a_run_hold_no_key_of_a_web_layer(processing: Any, given_as: str) -> None:
    uri = "type=xyz&url=http://127.0.0.1:9/%7Bz%7D/%7Bx%7D/%7By%7D.png?key%3Dsecret&zmax=1&zmin=0"
    algorithm = QgsApplication.processingRegistry().algorithmById("urbanml:extractfeatures")
    value = QgsRasterLayer(uri, "127.0.0.1", "wms") if given_as == "layer" else uri
    words = RunWords(algorithm, {"INPUT": value, "TILE_SIZE": 64}, QgsProcessingContext(), algorithm.name(), "")
    told = words.metadata("Features", {})
    assert "secret" not in words.command + " ".join(told.history())
    assert re.search(
        r"\{'INPUT':'(wms://)?127\.0\.0\.1','TILE_SIZE':64\}", words.command
    )  # newer QGIS name the provider
    assert words.subject == "127.0.0.1"


def test_a_password_of_a_database_stands_in_no_command(processing: Any) -> None:
    from urban_ml_plugin.frontend.results.run_words import _with_name

    uri = "dbname='x' host=127.0.0.1 port=9 user='u' password='secret' key='id' type=Polygon table=\"a\".\"b\" (geom)"
    algorithm = QgsApplication.processingRegistry().algorithmById("urbanml:jointozones")
    for layer in (QgsVectorLayer(uri, "Wards", "postgres"), QgsVectorLayer(f"PG:{uri}", "Wards", "ogr")):
        command = algorithm.asPythonCommand({"ZONES": layer.source()}, QgsProcessingContext())
        assert "secret" in command
        assert _with_name(command, layer) == "processing.run(\"urbanml:jointozones\", {'ZONES':'Wards'})"


def test_predicted_rasters_and_evidence_open_in_colours_with_words(processing: Any, tmp_path: Path) -> None:
    from qgis.core import QgsLayerMetadata

    from urban_ml_plugin.frontend.results.result_layer import ResultLayer
    from urban_ml_plugin.frontend.styling import DivergingRasterStyle, GraduatedStyle

    place = from_origin(400_000, 5_000_000, 2, 2)
    path = write_city(tmp_path / "map.tif", np.full((1, 8, 8), 7, np.uint8), transform=place)
    for style, expected in (
        (DivergingRasterStyle(92.835521, "less", "more"), ["-93: less", "-46", "0: neither", "46", "93: more"]),
        (GraduatedStyle("predicted", (0, 10)), ["up to 2", "2 – 4", "4 – 6", "6 – 8", "more than 8"]),
    ):
        ResultLayer(style, QgsLayerMetadata()).describe_file(QgsRasterLayer(str(path), "map"), str(path))
        again = QgsRasterLayer(str(path), "again")
        assert again.renderer().type() == "singlebandpseudocolor"
        items = again.renderer().shader().rasterShaderFunction().colorRampItemList()
        assert [item.label for item in items] == expected
