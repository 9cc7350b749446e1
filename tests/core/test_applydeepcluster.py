"""The types of one city in others, from end to end."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pandas
import pytest
import rasterio
import torch
from pandas.testing import assert_frame_equal
from scipy.ndimage import gaussian_filter
from sklearn.metrics import adjusted_rand_score

from tests.helpers.domain_shift import other_city, rearranged
from tests.helpers.elsewhere import Elsewhere
from tests.helpers.flat_tasks import applydeepcluster, deepcluster
from tests.helpers.model_files import read_model
from tests.helpers.planted_types import planted_city, write_city
from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.applydeepcluster import city_names
from urban_ml_plugin.core.models.model_file import write_model
from urban_ml_plugin.core.runtime.errors import InputError, ModelFileError
from urban_ml_plugin.core.transfer import domain_transfer as citytiles
from urban_ml_plugin.core.workers import workers as sharing

TYPES = 6
FIELDS = ["tile_id", "row", "col", "valid", "cluster", "confidence", "novelty", "margin", "city", "geometry"]


class Known:
    """A model, and which cluster stands for which type."""

    def __init__(self, folder: Path) -> None:
        picture, truth = planted_city(seed=0, tiles=12, tile=64)
        self.source = str(write_city(folder / "source.tif", picture))
        self.model = str(folder / "model.safetensors")
        # Not urban2, which knows its types again in one of the palettes that they are to be lost in.
        options = {"tile_size": 64, "clusters": TYPES, "network": "urban"}
        deepcluster(input=self.source, output=str(folder / "t.gpkg"), model=self.model, **options)
        tiles = geopandas.read_file(folder / "t.gpkg")
        here = truth[tiles.row, tiles.col]
        assert adjusted_rand_score(here, tiles.cluster) == 1
        self.cluster_of = {kind: int(tiles.cluster[here == kind].mode()[0]) for kind in range(TYPES)}


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Known:
    return Known(tmp_path_factory.mktemp("known"))


def same_meaning(known: Known, truth: np.ndarray, tiles: Any) -> float:
    """Share of the tiles that have the number which their type has in the model's own city."""
    expected = np.vectorize(known.cluster_of.get)(truth[tiles.row, tiles.col])
    return float((tiles.cluster == expected).mean())


def applied(known: Known, pictures: dict[str, np.ndarray], folder: Path, **options: Any) -> tuple[Any, Any]:
    paths = [str(write_city(folder / f"{name}.tif", picture)) for name, picture in pictures.items()]
    result = applydeepcluster(
        input=paths if len(paths) > 1 else paths[0], model=known.model, output=str(folder / "a.gpkg"), **options
    )
    return result, geopandas.read_file(folder / "a.gpkg").set_index("city", drop=False)


def textured(seed: int, tiles: int = 8, tile: int = 64) -> np.ndarray:
    """A city of four bands and three textures: spots, stripes and checks, in colours of their own."""
    rng = np.random.default_rng(seed)
    side = tiles * tile
    y, x = np.mgrid[:side, :side]
    spots = np.hypot(y % 16 - 8, x % 16 - 8) < 5
    patterns = [spots, (x + y) % 20 < 10, (x // 6 + y // 6) % 2 == 0]
    kinds = rng.permutation(np.arange(tiles * tiles // 4) % 3).reshape(tiles // 2, -1).repeat(2, 0).repeat(2, 1)
    place = kinds.repeat(tile, 0).repeat(tile, 1)
    light, dark = rng.uniform(120, 220, (3, 4)), rng.uniform(40, 110, (3, 4))
    inside = np.choose(place, patterns)
    picture = np.where(inside[..., None], light[place], dark[place]) + rng.normal(0, 5, (side, side, 4))
    return np.clip(picture, 1, 255).astype(np.uint8).transpose(2, 0, 1)


def smooth(seed: int, side: int = 512) -> np.ndarray:
    """Ground of four bands that changes everywhere and parts nowhere."""
    rng = np.random.default_rng(seed)
    slow, fast = (gaussian_filter(rng.standard_normal((4, side, side)), (0, width, width)) for width in (40, 1))
    return np.clip(110 + 30 * slow / slow.std() + 16 * fast, 1, 255).astype(np.uint8)


def test_types_of_cities_in_other_light_are_matched_with_alignment_and_not_without(
    known: Known, tmp_path: Path
) -> None:
    """Three palettes, drawn independently, far from the model's: as they are they agree with it by chance."""
    palettes = (27, "medium"), (21, "strong"), (22, "strong")
    cities = {f"{strength}{seed}": other_city(seed, strength) for seed, strength in palettes}
    pictures = {name: picture for name, (picture, _) in cities.items()}
    scores: dict[str, list[float]] = {}
    verdicts = {}
    for alignment in ("none", "radiometry+standardise"):
        result, tiles = applied(known, pictures, tmp_path, alignment=alignment)
        verdicts[alignment] = {row["city"]: row["described"] for row in result["table"]}
        for name, (_, truth) in cities.items():
            here = tiles.loc[name]
            score = adjusted_rand_score(truth[here.row, here.col], here.cluster)
            scores.setdefault(alignment, []).append(min(score, same_meaning(known, truth, here)))
    assert min(scores["radiometry+standardise"]) >= 0.8
    assert np.mean(scores["none"]) < 0.4
    assert set(verdicts["none"].values()) == {"no"}
    assert set(verdicts["radiometry+standardise"].values()) == {"yes"}


def test_it_is_told_whether_the_clusters_describe_a_city(known: Known, tmp_path: Path) -> None:
    """One of the same kind; one where nothing parts; one of other types, which part; and one too small to tell."""
    same, few = planted_city(seed=7, tiles=8, tile=64)[0], planted_city(seed=8, tiles=6, tile=64)[0]
    heard, report = RecordingEvents(), tmp_path / "r.html"
    cities = {"same": same, "smooth": smooth(seed=3), "new": textured(seed=3), "few": few}
    result, _ = applied(known, cities, tmp_path, events=heard, report=str(report))
    rows = {row["city"]: row for row in result["table"]}
    verdicts = {name: row["described"] for name, row in rows.items()}
    assert verdicts == {"same": "yes", "smooth": "no", "new": "unclear", "few": "unknown"}
    assert min(rows["same"]["agreement"], rows["new"]["agreement"]) > 0.9
    assert result["agreement"] == rows["smooth"]["agreement"] < 0.5
    assert rows["few"]["agreement"] is None
    page = report.read_text(encoding="utf-8").partition("<section")[0]
    told = [text for text in heard.texts if "of this model" in text and ("hold in" in text or "describe" in text)]
    assert len(told) == 4
    assert all(text in page for text in told)
    assert any("hold in same" in text for text in heard.infos)
    assert any("do not describe smooth" in text for text in heard.warnings)
    assert any("describe new cannot be told" in text and "100\u00a0% of the tiles" in text for text in heard.warnings)


@pytest.mark.parametrize("alignment", ["standardise", "coral", "radiometry", "radiometry+standardise"])
def test_every_alignment_matches_types_in_somewhat_other_light(known: Known, tmp_path: Path, alignment: str) -> None:
    picture, truth = other_city(14, "mild")
    _, tiles = applied(known, {"mild": picture}, tmp_path, alignment=alignment)
    assert same_meaning(known, truth, tiles) >= 0.9


def test_alignment_bears_a_city_of_another_mix(known: Known, tmp_path: Path) -> None:
    """No water, and three times as many houses as anything else."""
    picture, truth = rearranged(*other_city(12, "strong", tiles=12), [0, 6, 24, 8, 6, 4])
    _, tiles = applied(known, {"mixed": picture}, tmp_path, alignment="radiometry+standardise")
    assert same_meaning(known, truth, tiles) >= 0.8


def test_a_city_of_one_type_is_warned_of_as_alignment_invents_types_there(known: Known, tmp_path: Path) -> None:
    picture, truth = rearranged(*planted_city(seed=3, tiles=16, tile=64), [0, 0, 0, 0, 0, 40])
    heard = RecordingEvents()
    applied(known, {"fields": picture}, tmp_path, alignment="standardise", events=heard)
    assert any("differ from each other only" in warning for warning in heard.warnings)
    _, plain = applied(known, {"fields": picture}, tmp_path)
    assert same_meaning(known, truth, plain) == 1


def test_one_layer_holds_all_cities_in_the_crs_of_the_first_and_each_has_its_label_raster(
    known: Known, tmp_path: Path
) -> None:
    pictures = [planted_city(seed=seed, tiles=tiles, tile=64)[0] for seed, tiles in ((1, 4), (2, 6))]
    first = str(write_city(tmp_path / "Accra.tif", pictures[0], crs="EPSG:32633"))
    second = str(write_city(tmp_path / "Kigali.tif", pictures[1], crs="EPSG:32634"))
    result = applydeepcluster(
        input=[first, second, second], model=known.model, output=str(tmp_path / "a.gpkg"),
        labels_folder=str(tmp_path / "labels"),
    )  # fmt: skip
    tiles = geopandas.read_file(tmp_path / "a.gpkg")
    assert list(tiles.columns) == FIELDS
    assert tiles.groupby("city").size().to_dict() == {"Accra": 16, "Kigali": 36, "Kigali_2": 36}
    assert tiles.crs == "EPSG:32633"
    assert result["tiles"] == 88
    own = tiles[tiles.city == "Kigali"].to_crs("EPSG:32634")
    with rasterio.open(tmp_path / "labels" / "Kigali.tif") as labels:
        assert labels.crs == "EPSG:32634"
        centres = own.geometry.centroid
        assert [value[0] for value in labels.sample(zip(centres.x, centres.y))] == own.cluster.tolist()
    assert sorted(path.name for path in (tmp_path / "labels").iterdir()) == ["Accra.tif", "Kigali.tif", "Kigali_2.tif"]


def test_the_table_holds_the_mix_of_every_city(known: Known, tmp_path: Path) -> None:
    picture, _ = planted_city(seed=1, tiles=8, tile=64)
    result, tiles = applied(known, {"one": picture, "lone": picture[:, :64, :64]}, tmp_path)
    table = {(row["city"], row["cluster"]): row for row in result["table"]}
    assert len(table) == 2 * TYPES
    for number in range(1, TYPES + 1):
        row = table["one", number]
        assert row["tiles"] == (tiles.loc["one"].cluster == number).sum()
        assert row["share"] == row["tiles"] / 64
        assert row["low"] < row["share"] < row["high"]
    assert table["lone", int(tiles.loc[["lone"]].cluster.iloc[0])]["share"] == 1
    assert table["lone", 1]["low"] is None


@pytest.mark.parametrize("alignment", ["none", pytest.param("coral", marks=pytest.mark.slow), "radiometry+standardise"])
def test_a_large_city_is_sampled_and_streamed_to_much_the_same_end(
    known: Known, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, alignment: str
) -> None:
    """The whole city gives the statistics in one case, a third of it in the other; the batch does not matter."""
    picture, _ = other_city(12, "mild", tiles=12)
    picture[:, :64, :200] = 0
    whole, first = applied(known, {"a": picture}, tmp_path, alignment=alignment)
    monkeypatch.setattr(citytiles, "KEPT", 20)
    monkeypatch.setattr(citytiles, "SAMPLE", 80)
    sampled, second = applied(known, {"a": picture}, tmp_path, alignment=alignment, batch_size=8)
    assert first.tile_id.tolist() == second.tile_id.tolist()
    np.testing.assert_array_equal(first.valid, second.valid)
    both = first.cluster.notna()
    assert (both == second.cluster.notna()).all()
    assert (first.cluster[both] == second.cluster[both]).mean() >= (1 if alignment == "none" else 0.97)
    assert whole["tiles"] == sampled["tiles"] == both.sum()


def test_workers_give_tiles_their_clusters_to_the_last_bit(
    known: Known, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture, _ = other_city(12, "mild", tiles=8)
    monkeypatch.setattr(citytiles, "KEPT", 20)
    monkeypatch.setattr(citytiles, "SAMPLE", 40)
    alone, first = applied(known, {"a": picture}, tmp_path, alignment="standardise")
    helpers, threads = Elsewhere(), torch.get_num_threads()
    monkeypatch.setattr(sharing, "_callers", [lambda: helpers])
    shared, second = applied(known, {"a": picture}, tmp_path, alignment="standardise")
    torch.set_num_threads(threads)  # a worker took one
    assert_frame_equal(pandas.DataFrame(first), pandas.DataFrame(second), check_exact=True)
    assert shared["table"] == alone["table"]
    assert shared["agreement"] == alone["agreement"]
    assert helpers.blocks > 8


def test_the_report_shows_every_city_and_cluster_and_what_alignment_would_change(known: Known, tmp_path: Path) -> None:
    cities = {"Dakar": other_city(14, "mild")[0], "Kigali": other_city(12, "strong")[0],
              "Lagos <b>": planted_city(0, 12, 64)[0], "Lone": planted_city(1, 4, 64)[0][:, :64, :64]}  # fmt: skip
    heard = RecordingEvents()
    applied(known, cities, tmp_path, report=str(tmp_path / "r.html"), events=heard)
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert all(name in page for name in ("Dakar", "Kigali", "Lagos _b_", "Cluster 6", "CORAL"))
    assert page.partition('class="gallery"')[2].partition("</section>")[0].count("data:image/png") == 4
    assert page.count("data:image/jpeg") >= 2 * TYPES
    assert "too few tiles to try an alignment on" in page
    assert any("tiles of Kigali are unlike 99 %" in warning for warning in heard.warnings)
    assert not any("tiles of Lagos _b_ are unlike" in warning for warning in heard.warnings)


def test_a_model_from_before_its_variances_were_kept_does_all_but_coral(known: Known, tmp_path: Path) -> None:
    tensors, card = read_model(known.model, "deepcluster")
    del tensors["clusters.variances"]
    old = str(tmp_path / "old.safetensors")
    write_model(old, tensors, card)
    options = {"input": known.source, "model": old, "output": str(tmp_path / "a.gpkg")}
    applydeepcluster(**options, alignment="standardise", report=str(tmp_path / "r.html"))
    with pytest.raises(ModelFileError, match="holds no covariance"):
        applydeepcluster(**options, alignment="coral")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"labels": "l.tif"}, "leave LABELS empty and give LABELS_FOLDER"),
        ({"alignment": "magic"}, "no alignment called 'magic': choose one of none"),
        ({"bands": "1,x"}, "“x” among the bands is no band number"),
        ({"input": []}, "No raster was given"),
    ],
)
def test_requests_that_cannot_be_met_are_refused_at_once(
    known: Known, tmp_path: Path, options: dict[str, Any], words: str
) -> None:
    given = {"input": [known.source] * 2, "model": known.model, "output": str(tmp_path / "a.gpkg"), **options}
    with pytest.raises(InputError, match=words):
        applydeepcluster(**given)
    assert not list(tmp_path.iterdir())


def test_a_raster_without_the_bands_or_without_a_crs_is_named_before_any_work(known: Known, tmp_path: Path) -> None:
    picture, _ = planted_city(seed=1, tiles=4, tile=64)
    grey = str(write_city(tmp_path / "grey.tif", picture[:1]))
    nowhere = str(write_city(tmp_path / "nowhere.tif", picture, crs=None))
    for path, kind, words in (
        (grey, ModelFileError, "grey.tif has 1"),
        (nowhere, InputError, "nowhere.tif has no coord"),
    ):
        with pytest.raises(kind, match=words):
            applydeepcluster(input=[known.source, path], model=known.model, output=str(tmp_path / "a.gpkg"))
    assert not (tmp_path / "a.gpkg").exists()


def test_cities_are_called_after_their_files_and_no_two_alike() -> None:
    assert city_names(["/a/Accra.tif", "/b/Accra.tif", "/b/Kigali.vrt", "GPKG:/b/x.gpkg:y"]) == [
        "Accra", "Accra_2", "Kigali", "x"]  # fmt: skip
