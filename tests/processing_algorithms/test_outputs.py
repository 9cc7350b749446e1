"""What QGIS leaves on the disk: outputs that are whole, alone, and never in the place of an input."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import geopandas
import pytest
from shapely.geometry import box

from tests.helpers.rasters import noise, write_raster


@pytest.fixture
def layers(tmp_path: Path) -> dict[str, str]:
    """Four tiles of 100 m in a row with 1, 2, 3, 4 as ``v``, and two zones over two tiles each: means 1.5 and 3.5."""
    folder = tmp_path / "in"
    folder.mkdir()
    tiles = [box(500000 + 100 * i, 6e6, 500100 + 100 * i, 6e6 + 100) for i in range(4)]
    zones = [box(500000 + 200 * i, 6e6, 500200 + 200 * i, 6e6 + 100) for i in range(2)]
    made = {
        "TILES": geopandas.GeoDataFrame({"cluster": [1, 1, 2, 2], "v": [1.0, 2, 3, 4]}, geometry=tiles, crs=32733),
        "ZONES": geopandas.GeoDataFrame({"name": ["a", "b"]}, geometry=zones, crs=32733),
    }
    for name, layer in made.items():
        layer.to_file(folder / f"{name.lower()}.gpkg", driver="GPKG")
    return {name: str(folder / f"{name.lower()}.gpkg") for name in made}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


def join(processing: Any, layers: dict[str, str], output: Any, **more: Any) -> str:
    """Run ``jointozones``; returns where the result is said to be."""
    parameters = {**layers, "FIELDS": ["v"], "OUTPUT": str(output), **more}
    return str(processing.run("urbanml:jointozones", parameters)["OUTPUT"])


def refusal(processing: Any, algorithm: str, **parameters: Any) -> str:
    """The sentence that ends a run."""
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as caught:
        processing.run(f"urbanml:{algorithm}", parameters)
    return str(caught.value)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def means(path: Any) -> list[float]:
    return list(geopandas.read_file(path).v_mean.round(6))


def killed_editor(path: Path) -> None:
    """Leave a GeoPackage as a program does that was killed while it had written to its log."""
    edit = f"""
        import os, sqlite3
        database = sqlite3.connect({str(path)!r})
        database.execute("pragma journal_mode=wal")
        database.execute("pragma wal_autocheckpoint=0")
        database.execute("create table notes as select * from tiles")
        database.commit()
        os.kill(os.getpid(), 9)
    """
    subprocess.run([sys.executable, "-c", textwrap.dedent(edit)], check=False)


def test_a_log_that_a_killed_program_left_does_not_mix_with_the_new_layer(
    processing: Any, layers: dict[str, str], out: Path
) -> None:
    shutil.copy(layers["TILES"], out / "a.gpkg")
    killed_editor(out / "a.gpkg")
    assert "a.gpkg-wal" in names(out)
    join(processing, layers, out / "a.gpkg")
    assert names(out) == ["a.gpkg"]
    with sqlite3.connect(out / "a.gpkg") as database:
        assert database.execute("pragma integrity_check").fetchone() == ("ok",)
        assert not database.execute("select * from sqlite_master where name = 'notes'").fetchall()
    assert means(out / "a.gpkg") == [1.5, 3.5]


def test_a_layer_that_another_program_reads_and_writes_is_replaced_whole(
    processing: Any, layers: dict[str, str], out: Path
) -> None:
    shutil.copy(layers["TILES"], out / "a.gpkg")
    elsewhere = sqlite3.connect(out / "a.gpkg")
    elsewhere.execute("pragma journal_mode=wal")
    elsewhere.execute("create table notes as select 1 as x")
    elsewhere.commit()
    join(processing, layers, out / "a.gpkg")
    elsewhere.execute("insert into notes values (2)")
    elsewhere.commit()
    elsewhere.close()
    assert means(out / "a.gpkg") == [1.5, 3.5]
    assert names(out) == ["a.gpkg"]


def test_zones_are_found_where_an_index_of_the_layer_before_was_left(
    processing: Any, layers: dict[str, str], out: Path
) -> None:
    from osgeo import gdal
    from qgis.core import QgsFeatureRequest, QgsRectangle, QgsVectorLayer

    far = [box(10 * i, 0, 10 * i + 1, 1) for i in range(3)]
    geopandas.GeoDataFrame({"old": range(3)}, geometry=far, crs=32733).to_file(out / "a.shp")
    gdal.OpenEx(str(out / "a.shp"), gdal.OF_UPDATE | gdal.OF_VECTOR).ExecuteSQL("CREATE SPATIAL INDEX ON a")
    assert "a.qix" in names(out)
    layer = QgsVectorLayer(join(processing, layers, out / "a.shp"), "a", "ogr")
    inside = QgsFeatureRequest().setFilterRect(QgsRectangle(500010, 6000010, 500020, 6000020))
    assert [feature["name"] for feature in layer.getFeatures(inside)] == ["a"]
    assert "a.qix" not in names(out)


@pytest.mark.parametrize(
    ("name", "becomes"),
    [
        ("out_v1.2", "out_v1.2.gpkg"),
        pytest.param("a.parquet", "a.parquet.gpkg", marks=pytest.mark.slow),
        pytest.param("plain", "plain.gpkg", marks=pytest.mark.slow),
        pytest.param("a.b.GPKG", "a.b.GPKG", marks=pytest.mark.slow),
    ],
)
def test_the_path_that_is_answered_is_the_one_that_was_written_and_styled(
    processing: Any, layers: dict[str, str], out: Path, name: str, becomes: str
) -> None:
    assert join(processing, layers, out / name) == str(out / becomes)
    assert names(out) == [becomes]
    assert means(out / becomes) == [1.5, 3.5]
    with sqlite3.connect(out / becomes) as database:
        assert database.execute("select count(*) from layer_styles").fetchone() == (1,)
        told = database.execute("select metadata from gpkg_metadata where mime_type = 'application/json'").fetchone()
        assert "jointozones" in told[0]


@pytest.mark.slow
@pytest.mark.parametrize("extension", ["shp", "geojson", "csv", "fgb", "sqlite"])
def test_every_format_is_read_back_and_published(
    processing: Any, layers: dict[str, str], out: Path, extension: str
) -> None:
    path = join(processing, layers, out / f"a.{extension}")
    assert path == str(out / f"a.{extension}")
    assert sorted(round(float(value), 6) for value in geopandas.read_file(path).v_mean) == [1.5, 3.5]
    assert not [name for name in names(out) if name.startswith(".")]


def test_a_name_as_long_as_the_file_system_allows_is_written(
    processing: Any, layers: dict[str, str], out: Path
) -> None:
    name = "x" * 250 + ".gpkg"
    assert join(processing, layers, out / name) == str(out / name)
    assert names(out) == [name]
    short = shutil.copy(out / name, out / "short.gpkg")
    assert means(short) == [1.5, 3.5]


@pytest.mark.parametrize(
    ("asked", "written"),
    [
        ("a.Shp", ["a.dbf", "a.prj", "a.shp", "a.shx"]),
        ("a.json", ["a.json.geojson"]),
        pytest.param("a.TAB", ["a.dat", "a.id", "a.map", "a.tab"], marks=pytest.mark.slow),
        pytest.param("a.mif", ["a.mif.dat", "a.mif.id", "a.mif.map", "a.mif.tab"], marks=pytest.mark.slow),
        pytest.param("a.GeoJSON", ["a.GeoJSON"], marks=pytest.mark.slow),
        pytest.param("a.gpkg ", ["a.gpkg .gpkg"], marks=pytest.mark.slow),
    ],
)
def test_a_name_that_qgis_changes_is_answered_as_it_was_written(
    processing: Any, layers: dict[str, str], out: Path, asked: str, written: list[str]
) -> None:
    answered = join(processing, layers, out / asked)
    beside = (".qml", ".qmd", ".cpg")  # style, metadata, and the encoding that newer drivers note
    assert [name for name in names(out) if not name.endswith(beside)] == written
    assert Path(answered).name in written
    assert [round(float(value), 6) for value in geopandas.read_file(answered).v_mean] == [1.5, 3.5]


@pytest.mark.parametrize(
    "way",
    [
        "itself", "layer name", "link", "relative", "virtual layer", "table", "table in capitals",
        "table of a renamed file", "file of a provider", "some of its features",
    ],
)  # fmt: skip
def test_an_output_that_is_an_input_is_refused_and_the_input_stays(
    processing: Any, layers: dict[str, str], out: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    output, tiles = layers["TILES"], layers["TILES"]
    before = Path(tiles).read_bytes()
    if way == "layer name":
        tiles = f"{tiles}|layername=tiles"
    elif way == "link":
        output = str(out / "link.gpkg")
        os.symlink(tiles, output)
    elif way == "relative":
        monkeypatch.chdir(Path(tiles).parent)
        output = "tiles.gpkg"
    elif way == "virtual layer":
        from qgis.core import QgsProject, QgsVectorLayer

        query = QgsVectorLayer(f"?layer=ogr:{tiles}:t&query=select * from t", "query", "virtual")
        assert query.isValid()
        QgsProject.instance().addMapLayer(query)
        tiles = query.id()
    elif way == "table":
        output = f"ogr:dbname='{tiles}' table=\"tiles\" (geom)"
    elif way == "table in capitals":
        output = f"ogr:dbname='{tiles}' table=\"TILES\" (geom)"
    elif way == "table of a renamed file":
        tiles = layers["TILES"] = os.path.join(out, "city.gpkg")
        os.rename(output, tiles)
        shutil.copy(tiles, output)
        output = f"ogr:dbname='{tiles}' table=\"tiles\" (geom)"
    elif way == "file of a provider":
        output = f"ogr:{tiles}"
    elif way == "some of its features":
        from qgis.core import QgsProcessingFeatureSourceDefinition

        tiles = QgsProcessingFeatureSourceDefinition(tiles, False, 2)
    said = refusal(processing, "jointozones", TILES=tiles, ZONES=layers["ZONES"], FIELDS=["v"], OUTPUT=output)
    assert "OUTPUT" in said
    assert "would replace the input TILES" in said
    assert Path(layers["TILES"]).read_bytes() == before
    if way == "virtual layer":
        QgsProject.instance().removeMapLayer(tiles)
    assert names(Path(layers["ZONES"]).parent) == ["tiles.gpkg", "zones.gpkg"]


@pytest.mark.parametrize(
    ("census", "why"), [("ogr:dbname='{}' table=\"ALL\"", "both write"), ("{}", "CENSUS would replace")]
)
def test_a_layer_added_to_a_file_is_not_lost_to_another_output(
    processing: Any, layers: dict[str, str], out: Path, census: str, why: str
) -> None:
    shutil.copy(layers["TILES"], out / "all.gpkg")
    before = (out / "all.gpkg").read_bytes()
    outputs = {"BUILDINGS": f"ogr:dbname='{out}/all.gpkg' table=\"all\"", "CENSUS": census.format(out / "all.gpkg")}
    assert why in refusal(processing, "createsamplecity", SIZE=256, RASTER=str(out / "city.tif"), **outputs)
    assert names(out) == ["all.gpkg"]
    assert (out / "all.gpkg").read_bytes() == before


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="a folder that not even root may write into")
def test_a_temporary_folder_that_cannot_be_written_is_named(
    qgis_process: Any, layers: dict[str, str], out: Path
) -> None:
    run = qgis_process.run("jointozones", {"TMPDIR": "/proc"}, **layers, FIELDS="v", OUTPUT=out / "a.gpkg")
    assert run.code == 1
    assert "The temporary folder /proc cannot be written: name another one" in run.text
    assert names(out) == []


def test_a_raster_inside_the_input_is_not_replaced(processing: Any, out: Path) -> None:
    write_raster(out / "part.tif", noise(3, 64, 64))
    subprocess.run(["gdalbuildvrt", "-q", str(out / "all.vrt"), str(out / "part.tif")], check=True)
    before = (out / "part.tif").read_bytes()
    said = refusal(
        processing, "extractfeatures", INPUT=str(out / "all.vrt"), TILE_SIZE=32, NETWORK="scattering",
        OUTPUT=str(out / "part.tif"),
    )  # fmt: skip
    assert "would replace the input INPUT" in said
    assert (out / "part.tif").read_bytes() == before


@pytest.mark.parametrize("source", ["GPKG:{}:city", "{}|option:TABLE=city"])
def test_the_geopackage_of_a_raster_that_is_given_as_a_sub_dataset_is_not_replaced(
    processing: Any, out: Path, source: str
) -> None:
    picture = write_raster(out / "a.tif", noise(3, 64, 64))
    subprocess.run(
        ["gdal_translate", "-q", "-of", "GPKG", "-co", "RASTER_TABLE=city", picture, str(out / "city.gpkg")], check=True
    )
    before, file = (out / "city.gpkg").read_bytes(), str(out / "city.gpkg")
    said = refusal(processing, "tilegrid", INPUT=source.format(file), TILE_SIZE=32, OUTPUT=file)
    assert "would replace the input INPUT" in said
    assert (out / "city.gpkg").read_bytes() == before


def test_forms_offer_and_take_no_other_raster_than_a_geotiff_which_is_what_is_written(processing: Any) -> None:
    from qgis.core import QgsApplication, QgsProcessingContext

    algorithm = QgsApplication.processingRegistry().algorithmById("urbanml:createsamplecity")
    output, context = algorithm.parameterDefinition("RASTER"), QgsProcessingContext()
    names = ("a.tif", "a.TIFF", "a.png", "a.gpkg")
    assert [output.isSupportedOutputValue(name, context)[0] for name in names] == [True, True, False, False]
    assert output.defaultFileExtension() == "tif"
    assert "gpkg" not in output.createFileFilter()


def test_neither_a_run_nor_one_that_failed_leaves_copies_of_layers_in_the_temporary_folder(
    processing: Any, layers: dict[str, str], out: Path
) -> None:
    from qgis.core import QgsProcessingUtils

    temporary = Path(QgsProcessingUtils.tempFolder())
    before = {path for path in temporary.rglob("*") if path.is_file()}
    join(processing, layers, out / "a.gpkg")
    refusal(processing, "jointozones", **layers, FIELDS=["none"], OUTPUT=str(out / "a.gpkg"))
    assert {path for path in temporary.rglob("*") if path.is_file()} == before
    assert names(out) == ["a.gpkg"]


def test_two_outputs_of_one_name_are_refused(processing: Any, out: Path) -> None:
    picture = write_raster(out / "a.tif", noise(3, 64, 64))
    same = str(out / "b.gpkg")
    said = refusal(processing, "deepcluster", INPUT=picture, TILE_SIZE=16, CLUSTERS=2, OUTPUT=same, MODEL=same)
    assert "outputs OUTPUT and MODEL would both write" in said or "outputs MODEL and OUTPUT would both write" in said
    assert names(out) == ["a.tif"]


def test_a_pipe_is_refused_and_stays(processing: Any, layers: dict[str, str], out: Path) -> None:
    os.mkfifo(out / "a.gpkg")
    said = refusal(processing, "jointozones", **layers, FIELDS=["v"], OUTPUT=str(out / "a.gpkg"))
    assert "is a device or a pipe, which cannot be replaced: name a file" in said
    assert (out / "a.gpkg").is_fifo()


def test_a_run_that_is_cancelled_fails_and_leaves_nothing(processing: Any, layers: dict[str, str], out: Path) -> None:
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    class Impatient(QgsProcessingFeedback):  # type: ignore[misc]
        def setProgressText(self, text: str) -> None:  # noqa: N802
            if "Writing features" in text:
                self.cancel()

    with pytest.raises(QgsProcessingException, match="cancelled"):
        processing.run(
            "urbanml:jointozones", {**layers, "FIELDS": ["v"], "OUTPUT": str(out / "a.gpkg")}, feedback=Impatient()
        )
    assert names(out) == []


def test_the_log_ends_with_all_features(processing: Any, layers: dict[str, str], out: Path) -> None:
    from qgis.core import QgsProcessingFeedback

    said: list[str] = []

    class Noting(QgsProcessingFeedback):  # type: ignore[misc]
        def setProgressText(self, text: str) -> None:  # noqa: N802
            said.append(text)

    processing.run("urbanml:jointozones", {**layers, "OUTPUT": str(out / "a.gpkg")}, feedback=Noting())
    assert [text for text in said if "Writing features" in text] == [f"Writing features: {n} of 2" for n in (0, 2)]


def test_a_destination_that_is_removed_meanwhile_is_told(processing: Any, layers: dict[str, str], out: Path) -> None:
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    class Removing(QgsProcessingFeedback):  # type: ignore[misc]
        def setProgressText(self, text: str) -> None:  # noqa: N802
            if "Reading the layer" not in text:
                shutil.rmtree(out, ignore_errors=True)

    with pytest.raises(QgsProcessingException, match=r"The folder .*/out was removed while"):
        processing.run(
            "urbanml:jointozones", {**layers, "FIELDS": ["v"], "OUTPUT": str(out / "a.gpkg")}, feedback=Removing()
        )
    assert not out.exists()


def test_files_named_like_libraries_in_the_current_folder_are_not_run(
    qgis_process: Any, layers: dict[str, str], out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = out.parent / "here"
    folder.mkdir()
    for module in ("json", "runpy", "threading", "torch", "numpy", "urban_ml_plugin"):
        (folder / f"{module}.py").write_text("open(__file__ + '.ran', 'w').close()\n")
    monkeypatch.chdir(folder)
    for algorithm, parameters in (("jointozones", {**layers, "FIELDS": "v"}), ("checkengine", {})):
        run = qgis_process.run(algorithm, **parameters, OUTPUT=out / f"{algorithm}.gpkg")
        assert run.code == 0, run.text
    assert not [name for name in names(folder) if name.endswith(".ran")]
