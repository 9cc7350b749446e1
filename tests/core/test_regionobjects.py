"""Objects in the regions of cities: what is named first, what is not accused, and what cannot be read."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pandas as pd
import pytest
import rasterio
from affine import Affine

from tests.core.test_segmentation import Thresholds, export
from tests.helpers.flat_tasks import regionobjects
from tests.helpers.planted_cities import (
    COVERS,
    FACADE_CLASSES,
    SIGN,
    FacadeCities,
    RoofCities,
    facade_cities,
    roof_cities,
)
from tests.helpers.planted_evidence import facade_labels, roof_masks, sign_masks, write_mask
from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.objects import raster_objects
from urban_ml_plugin.core.runtime.errors import InputError, MissingFileError

DRAWS = 399


@pytest.fixture(scope="module")
def signs(tmp_path_factory: pytest.TempPathFactory) -> tuple[FacadeCities, dict[str, Any]]:
    """Photographs of two cities that differ in signs, and the arguments that study them by label pictures."""
    folder = tmp_path_factory.mktemp("signs")
    made = facade_cities(folder, 30)
    given = {"masks": sign_masks(made, folder / "masks"), "photos": str(made.layer), "photo_field": "photo",
             "photo_folder": str(folder), "city_field": "city", "draws": DRAWS}  # fmt: skip
    return made, given


def of_labels(made: FacadeCities) -> dict[str, str]:
    return {"labels": str(made.labels), "classes": str(made.classes)}


@pytest.fixture(scope="module")
def roofs(tmp_path_factory: pytest.TempPathFactory) -> tuple[RoofCities, dict[str, Any]]:
    """Three rasters that differ in their roofs, and the folder of their masks."""
    folder = tmp_path_factory.mktemp("roofs")
    made = roof_cities(folder, tiles=8)
    return made, {"masks": roof_masks(made, folder / "masks"), "draws": DRAWS}


def numbered(made: RoofCities) -> dict[str, Any]:
    path = made.covers[0].parent / "classes.csv"
    path.write_text("\n".join(f"{number},{name}" for number, name in enumerate(COVERS, 1)))
    return {"landcover_rasters": [str(cover) for cover in made.covers], "classes": str(path)}


def table(result: dict[str, Any]) -> pd.DataFrame:
    return pd.DataFrame(result["rows"])


@pytest.mark.parametrize("sequence", [None, "sequence"])
def test_the_sign_is_first_and_twice_the_next_and_nothing_else_is_accused(signs: Any, sequence: str | None) -> None:
    made, given = signs
    result = regionobjects(**given, **of_labels(made), sequence_field=sequence)
    rows = table(result)
    assert (result["found"], result["first"], result["classes"], result["images"]) == (1, "sign", 6, 60)
    pooled = rows[rows.city == "all"].set_index("class").lift.sort_values(ascending=False)
    assert pooled.index[0] == "sign"
    assert pooled.iloc[0] >= 2 * pooled.iloc[1]
    assert rows[rows.verdict == "more"][["class", "city"]].to_numpy().tolist() == [["sign", "aster"]]
    sign = rows[(rows["class"] == "sign") & (rows.city == "aster")].iloc[0]
    assert sign.low < sign.lift < sign.high
    assert sign.log_odds > 1
    assert sign.presence > 0.9
    carried = rows[rows.city == "all"].set_index("class")
    assert carried.carried_share["sign"] > 0.3
    assert carried.carried_lift["sign"] > 5
    assert (carried.carried_p.drop("sign") > 0.05).all()
    assert result["explained"] > 0.95


def test_its_figures_are_those_of_plain_sums_over_the_pixels(signs: Any) -> None:
    made, given = signs
    rows = table(regionobjects(**given, **of_labels(made)))
    city, labels = geopandas.read_file(made.layer).city, facade_labels(made)
    weight, pixels = np.zeros(7), np.zeros(7)
    for number, path in enumerate(sorted(Path(given["masks"]).iterdir(), key=lambda one: int(one.stem.split("_")[0]))):
        if city[number] == "aster":
            with rasterio.open(path) as file:
                evidence = file.read(1).astype(np.float64)
            for klass in range(7):
                weight[klass] += np.maximum(evidence, 0)[labels[number] == klass].sum()
                pixels[klass] += (labels[number] == klass).sum()
    own = rows[rows.city == "aster"].set_index("class")
    for klass, name in enumerate(FACADE_CLASSES, 1):
        assert own.mask_share[name] == pytest.approx(weight[klass] / weight.sum(), abs=1e-9)
        assert own.base_share[name] == pytest.approx(pixels[klass] / pixels.sum(), abs=1e-9)
        assert own.lift[name] == pytest.approx(weight[klass] / weight.sum() / (pixels[klass] / pixels.sum()), abs=1e-9)


@pytest.mark.parametrize("way", ["polygons", "raster"])
def test_roofs_are_named_first_by_polygons_and_by_rasters(roofs: Any, tmp_path: Path, way: str) -> None:
    made, given = roofs
    if way == "polygons":
        joined = pd.concat([geopandas.read_file(path) for path in made.polygons], ignore_index=True)
        joined.to_crs(4326).to_file(tmp_path / "cover.gpkg", driver="GPKG")
        objects = {"landcover": str(tmp_path / "cover.gpkg"), "class_field": "class"}
    else:
        objects = numbered(made)
    result = regionobjects(**given, **objects)
    rows = table(result)
    assert (result["first"], result["found"], result["cities"]) == ("roof", 1, 3)
    assert rows["class"].iloc[0] == "roof"
    assert set(rows[rows.verdict == "more"].city) == {"sheeted", "slated", "tiled"}
    roof = rows[(rows["class"] == "roof") & (rows.city == "tiled")].iloc[0]
    assert roof.lift > 2
    assert roof.base_share == pytest.approx(0.2028, abs=0.01)


def test_strips_do_not_matter_and_results_are_the_same_to_the_last_digit(
    roofs: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, given = roofs
    once = table(regionobjects(**given, **numbered(made)))
    monkeypatch.setattr(raster_objects, "STRIP_PIXELS", 3 * 64 * 64)
    again = table(regionobjects(**given, **numbered(made)))
    pd.testing.assert_frame_equal(once, again, check_exact=False, rtol=1e-12)
    monkeypatch.undo()
    pd.testing.assert_frame_equal(once, table(regionobjects(**given, **numbered(made))), check_exact=True)


def test_a_raster_without_land_cover_is_left_out_and_all_without_it_are_refused(roofs: Any, tmp_path: Path) -> None:
    made, given = roofs
    heard = RecordingEvents()
    objects = {**numbered(made), "landcover_rasters": [str(made.covers[0])]}
    rows = table(regionobjects(**given, **objects, events=heard))
    assert any("Under the mask slated lies no object that has a name" in text for text in heard.warnings)
    assert rows[rows.city == made.rasters[0].stem].lift.notna().all()
    assert rows[rows.city == "slated"].lift.isna().all()
    with rasterio.open(made.covers[0]) as file:
        profile, values = file.profile, file.read()
    profile["transform"] = rasterio.Affine(0.5, 0, 600_000, 0, -0.5, 3e6)
    with rasterio.open(tmp_path / "far.tif", "w", **profile) as file:
        file.write(values)
    with pytest.raises(InputError, match="The land cover does not overlap any of the masks"):
        regionobjects(**given, landcover_rasters=[str(tmp_path / "far.tif")])


def test_rasters_of_one_city_are_taken_together(roofs: Any, tmp_path: Path) -> None:
    made, given = roofs
    for number, name in enumerate(("sheeted", "slated", "tiled")):
        source = Path(given["masks"]) / f"{name}.tif"
        with rasterio.open(source) as file:
            write_mask(tmp_path / f"{name}.tif", file.read(1), 1.0, 64, source, URBAN_ML_CITY="a" if number else "b")
    result = regionobjects(masks=str(tmp_path), draws=DRAWS, **numbered(made))
    rows = table(result)
    assert sorted(set(rows.city)) == ["a", "all", "b"]
    assert rows[(rows.city == "a") & (rows["class"] == "roof")].images.iloc[0] == 128
    assert result["first"] == "roof"


def test_shares_of_photographs_tell_which_hold_more_evidence_but_no_place(signs: Any, tmp_path: Path) -> None:
    made, given = signs
    layer = geopandas.read_file(made.layer)
    labels = facade_labels(made)
    for number, name in enumerate(FACADE_CLASSES, 1):
        layer[name] = [100 * float((one == number).mean()) for one in labels]
    layer.to_file(tmp_path / "shares.gpkg", driver="GPKG")
    heard = RecordingEvents()
    given = {**given, "photos": str(tmp_path / "shares.gpkg"), "shares": list(FACADE_CLASSES)}
    result = regionobjects(**given, events=heard, report=str(tmp_path / "report.html"))
    rows = table(result)
    assert rows.presence.isna().all()
    assert rows[rows.city == "all"].iloc[0]["class"] == "sign"
    assert any("Shares do not say where in a photograph a class lies" in text for text in heard.warnings)
    assert any("taken for percentages" in text for text in heard.infos)
    layer["sign"] = -1
    layer.to_file(tmp_path / "shares.gpkg", driver="GPKG")
    with pytest.raises(InputError, match="The shares of sign are negative"):
        regionobjects(**given)
    with pytest.raises(InputError, match="The field sequence of the photographs holds something else than numbers"):
        regionobjects(**{**given, "shares": ["sequence"]})


@pytest.mark.parametrize("kind", ["photographs", "rasters"])
def test_a_network_in_a_file_names_objects_and_its_mistakes_are_warned_of(
    signs: Any, roofs: Any, tmp_path: Path, kind: str
) -> None:
    (tmp_path / "names.txt").write_text("void\nbright\nred\n")
    network = {"network_file": export(tmp_path / "a.onnx", Thresholds()), "classes": str(tmp_path / "names.txt"),
               "scale": "0-1"}  # fmt: skip
    heard = RecordingEvents()
    if kind == "photographs":
        result = regionobjects(**signs[1], **network, events=heard)
        assert table(result)["class"].iloc[0] == "red"
    else:
        made, given = roofs
        result = regionobjects(**given, **network, input=[str(path) for path in made.rasters], events=heard)
        with pytest.raises(InputError, match="No imagery lies on the pixels of the mask"):
            regionobjects(**given, **network, input=[str(made.covers[0])], bands="1,1,1")
        elsewhere = [str(shutil.copy(path, tmp_path)) for path in made.rasters]
        with rasterio.open(elsewhere[1], "r+") as file:
            file.transform = file.transform * Affine.translation(0, 1)
        with pytest.raises(InputError, match=f"pixels of the mask .*{Path(elsewhere[1]).name}"):
            regionobjects(**given, **network, input=elsewhere)
    assert result["images"] > 50
    assert any("Objects were named by a network, whose mistakes become findings" in text for text in heard.warnings)


def test_the_report_says_it_in_sentences(signs: Any, tmp_path: Path, plotly: Any) -> None:
    made, given = signs
    regionobjects(**given, **of_labels(made), report=str(tmp_path / "report.html"))
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "First of all, in aster the network looked at sign" in page
    assert "times as much as its share, in birch" in page
    assert "Not found anywhere:" in page
    assert str(SIGN) in page


def test_shares_of_a_hundred_photographs_a_city_find_the_sign_and_nothing_else(tmp_path: Path) -> None:
    made = facade_cities(tmp_path, 100)
    layer, labels = geopandas.read_file(made.layer), facade_labels(made)
    for number, name in enumerate(FACADE_CLASSES, 1):
        layer[name] = [float((one == number).mean()) for one in labels]
    layer.to_file(tmp_path / "shares.gpkg", driver="GPKG")
    masks, photos = sign_masks(made, tmp_path / "masks"), str(tmp_path / "shares.gpkg")
    given = {"photos": photos, "photo_field": "photo", "photo_folder": str(tmp_path), "city_field": "city"}
    rows = table(regionobjects(masks=masks, **given, draws=DRAWS, shares=list(FACADE_CLASSES)))
    assert rows[rows.verdict == "more"][["class", "city"]].to_numpy().tolist() == [["sign", "aster"]]
    others = rows[(rows["class"] != "sign") & (rows.city != "all")]
    assert (others.verdict == "chance").all(), "all of them were tested"


def test_too_few_photographs_are_said_to_be_not_enough(signs: Any, tmp_path: Path, plotly: Any) -> None:
    made, given = signs
    for path in sorted(Path(given["masks"]).iterdir())[::8]:
        (tmp_path / path.name).write_bytes(path.read_bytes())
    heard = RecordingEvents()
    report = tmp_path / "report.html"
    result = regionobjects(**{**given, "masks": str(tmp_path)}, **of_labels(made), events=heard, report=str(report))
    assert result["found"] == 0
    assert any(text.startswith("Not enough data in aster") for text in heard.warnings)
    words = (
        "Not enough data for a verdict, which needs 20 photographs of each city; there are fewer of aster and birch."
    )
    assert words in report.read_text(encoding="utf-8")


def test_what_cannot_be_read_is_one_sentence(signs: Any, roofs: Any, tmp_path: Path) -> None:
    made, photographs = signs
    (covers, rasters), labels = roofs, of_labels(made)
    (tmp_path / "empty").mkdir()
    (tmp_path / "plain").mkdir()
    with rasterio.open(next(Path(rasters["masks"]).iterdir())) as file:
        profile = file.profile
        with rasterio.open(tmp_path / "plain" / "a.tif", "w", **profile) as copy:
            copy.write(file.read())
    cover = numbered(covers)
    faults: list[tuple[dict[str, Any], type[Exception], str]] = [
        (rasters, InputError, "Nothing says which objects there are: give one of LANDCOVER"),
        (
            {**photographs, **labels, "network_file": "a.onnx"},
            InputError,
            "LABELS and SEGMENTATION_FILE were given",
        ),
        ({**rasters, **labels}, InputError, "LABELS does not name objects in rasters: give LANDCOVER or LANDCOVER_RAS"),
        ({**photographs, **cover}, InputError, "LANDCOVER_RASTER does not name objects in photographs"),
        ({**rasters, "landcover": str(covers.polygons[0])}, InputError, "choose the field with its class"),
        ({**photographs, "network_file": "a.onnx"}, InputError, "give the list of them"),
        ({**rasters, **cover, "masks": str(tmp_path / "none")}, MissingFileError, "folder of masks .* does not exist"),
        ({**rasters, **cover, "masks": str(tmp_path / "empty")}, InputError, "holds no masks"),
        ({**rasters, **cover, "masks": str(tmp_path / "plain")}, InputError, "does not tell the threshold of its mask"),
        ({**photographs, **labels, "masks": rasters["masks"]}, InputError, "is not square|No mask is called as"),
        ({**photographs, **labels, "city_field": None}, InputError, "Nothing says of which city a photograph is"),
        ({**rasters, **cover, "masks": photographs["masks"]}, InputError, "give the photographs that the masks were"),
        (
            {**rasters, "network": "lraspp_mobilenet_v3_large"},
            InputError,
            "names objects in imagery, and none was given",
        ),
    ]
    for given, kind, words in faults:
        with pytest.raises(kind, match=words) as caught:
            regionobjects(**given)
        assert str(caught.value).endswith(".")
        assert "\n" not in str(caught.value)
