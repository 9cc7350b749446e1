"""Geotagged photographs as images with places: upright, with heading and time, read once, clustered and explained."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

import geopandas
import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from shapely.geometry import Point, box
from sklearn.metrics import adjusted_rand_score

from tests.helpers.flat_tasks import applydeepcluster, deepcluster, extractfeatures, featurespace
from tests.helpers.geotagged import SOUTH, STEP, WEST, write_folder, write_layer, write_photograph, write_with_thumbnail
from tests.helpers.rasters import noise, write_raster
from tests.helpers.recording_events import RecordingEvents
from tests.helpers.report_pages import text_of
from tests.helpers.textures import planted
from urban_ml_plugin.core.clustering import reproducibility
from urban_ml_plugin.core.images import photographs as module
from urban_ml_plugin.core.images.image_sources import Images
from urban_ml_plugin.core.images.photographs import Photographs
from urban_ml_plugin.core.learning.checkpoint import Checkpoint
from urban_ml_plugin.core.learning.resumable_description import Keeper
from urban_ml_plugin.core.networks.computing import Encoder
from urban_ml_plugin.core.networks.networks import build_network
from urban_ml_plugin.core.options.imagery_options import ImageryOptions
from urban_ml_plugin.core.photographs.camera_notes import read_notes
from urban_ml_plugin.core.photographs.panoramas import is_closed, may_be_panorama, perspective_views
from urban_ml_plugin.core.photographs.picture_file import Framing, read_photograph, scaled
from urban_ml_plugin.core.photographs.watermark import constant_edges
from urban_ml_plugin.core.runtime.errors import InputError, ModelFileError
from urban_ml_plugin.core.runtime.events import SILENT, Events

SIDE, EACH, TYPES = 64, 8, 5
STREETS = Path(__file__).parents[3] / "shared" / "data" / "streetscapes"
"""Real photographs, which are not a part of the repository."""
PLAIN = {"network": "scattering", "weights": "none"}
"""Wavelets, which know no streets and need no weights."""


class Folder(NamedTuple):
    """Photographs of planted types, and which is of which."""

    options: dict[str, Any]
    truth: NDArray[np.int64]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Folder:
    """Forty photographs, wider than high, of five types."""
    here = tmp_path_factory.mktemp("photographs")
    pictures, truth = planted(EACH, SIDE)
    wide = np.pad(pictures, ((0, 0), (0, 0), (0, 0), (8, 8)), mode="reflect")
    places = write_folder(here, wide, direction=45.5, taken="2021:05:03 10:11:12")
    options = {"photos": str(write_layer(here, places)), "photo_field": "photo", "photo_folder": str(here)}
    return Folder({**options, "tile_size": SIDE}, truth)


@pytest.fixture(scope="module")
def model(folder: Folder, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Of urban types, made from the photographs, beside its layer and its report."""
    here = tmp_path_factory.mktemp("model")
    paths = {"output": "points.gpkg", "model": "types.safetensors", "report": "report.html"}
    deepcluster(**folder.options, **PLAIN, clusters=TYPES, **{name: str(here / file) for name, file in paths.items()})
    return str(here / paths["model"])


def without_size(folder: Folder) -> dict[str, Any]:
    return {name: value for name, value in folder.options.items() if name != "tile_size"}


def opened(layer: Path, side: int = 8, events: Events = SILENT, **options: Any) -> Photographs:
    return Photographs(ImageryOptions(photos=str(layer), photo_field="photo", **options), side, events)


def test_the_number_of_clusters_of_photographs_is_found_and_told_in_their_words(folder: Folder, tmp_path: Path) -> None:
    events, report = RecordingEvents(), tmp_path / "r.html"
    paths = {"output": str(tmp_path / "points.gpkg"), "report": str(report)}
    result = deepcluster(**folder.options, **PLAIN, **paths, events=events)
    assert 2 <= result["clusters"] <= 12
    assert result["how_many"] in events.texts
    assert "tile" not in result["how_many"]
    assert result["how_many"] in text_of(report.read_text(encoding="utf-8"))


def test_photographs_are_upright_whichever_way_they_were_stored(tmp_path: Path) -> None:
    upright = np.zeros((3, 64, 64), np.float32)
    upright[0, :32, :32], upright[1, :32, 32:], upright[2, 32:] = 1, 1, 1
    stored = {  # as the EXIF standard describes where row 0 and column 0 of the stored picture belong
        1: upright, 2: upright[:, :, ::-1], 3: upright[:, ::-1, ::-1], 4: upright[:, ::-1],
        5: upright.swapaxes(1, 2), 6: np.rot90(upright, 1, (1, 2)), 7: upright[:, ::-1, ::-1].swapaxes(1, 2),
        8: np.rot90(upright, -1, (1, 2)),
    }  # fmt: skip
    for orientation, pixels in stored.items():
        write_photograph(tmp_path / f"{orientation}.jpg", pixels, (WEST, SOUTH), orientation)
    layer = write_layer(tmp_path, [(WEST, SOUTH)] * 8)
    source = opened(layer)
    seen = source.batch(np.zeros(8, int), np.arange(8)).pixels
    for pixels in seen:
        np.testing.assert_allclose(pixels, upright[:, ::8, ::8], atol=0.1)


@pytest.mark.parametrize("side", [8, 64, 128])
def test_what_is_read_is_the_picture_and_not_its_thumbnail(tmp_path: Path, side: int) -> None:
    fine = np.tile(np.array([[0.2, 0.6], [0.6, 0.2]], np.float32), (3, 600, 800))  # 4:3, and every mean of it is 0.4
    write_with_thumbnail(tmp_path / "0.jpg", fine, np.ones((3, 120, 160), np.float32))
    seen = opened(write_layer(tmp_path, [(WEST, SOUTH)]), side).batch(np.zeros(1, int), np.zeros(1, int)).pixels
    np.testing.assert_allclose(seen, 0.4, atol=0.02)


def test_photographs_that_break_off_or_do_not_exist_are_told_and_left_out(tmp_path: Path) -> None:
    places = write_folder(tmp_path, planted(1, 256)[0])
    layer = write_layer(tmp_path, places)
    broken, empty, gone = (tmp_path / f"000{number}.jpg" for number in (3, 1, 0))
    broken.write_bytes(broken.read_bytes()[: broken.stat().st_size // 2])
    empty.write_bytes(b"")
    gone.unlink()
    events = RecordingEvents()
    source = opened(layer, events=events)
    assert source.places.captions(np.zeros(2, int), np.arange(2)) == ["0002.jpg", "0004.jpg"]
    assert len(source.places) == len(source.batch(np.zeros(2, int), np.arange(2))) == 2
    missing, unread = events.warnings
    assert re.search(r"1 of 5 photographs do not exist and are left out, such as .*0000\.jpg: check the field", missing)
    assert re.search(
        r"2 of 4 photographs cannot be read .* 0001\.jpg cannot be read: choose JPEG",
        unread.replace(str(tmp_path) + "/", " "),
    )
    broken.rename(tmp_path / "0000.jpg")
    for path in (tmp_path / "0002.jpg", tmp_path / "0004.jpg"):
        path.unlink()
    with pytest.raises(
        InputError, match=r"None of the 2 photographs can be read.*0000\.jpg is damaged and only a part"
    ):
        opened(layer)
    for path in tmp_path.glob("*.jpg"):
        path.unlink()
    with pytest.raises(InputError, match=r"None of the 5 photographs exists, such as .*0000\.jpg"):
        opened(layer)


def test_photographs_without_path_or_place_are_left_out_with_a_word(tmp_path: Path) -> None:
    places = write_folder(tmp_path, np.zeros((5, 3, 16, 16), np.float32))
    image_module = pytest.importorskip("PIL.Image")
    image_module.new("RGB", (16, 16)).save(tmp_path / "0004.jpg")  # without a word about where
    layer = geopandas.read_file(write_layer(tmp_path, places))
    layer.loc[0, "photo"], layer.loc[2, "photo"] = None, ""
    layer.loc[[3, 4], "geometry"] = None
    layer.to_crs("EPSG:32632").to_file(tmp_path / "gaps.gpkg", driver="GPKG")
    events = RecordingEvents()
    source = opened(tmp_path / "gaps.gpkg", events=events)
    assert source.places.captions(np.zeros(2, int), np.arange(2)) == ["0001.jpg", "0003.jpg"]
    assert events.warnings == [
        "2 photographs have no value in the field photo and are left out.",
        "1 photographs have no place, in the layer or in their files, and are left out.",
    ]
    assert events.infos == ["1 photographs have no place in the layer and lie where their cameras noted (EXIF)."]
    points = source.geometry(np.zeros(2, int), np.arange(2)).to_crs("EPSG:4326")
    assert [(point.x, point.y) for point in points] == [pytest.approx(places[number], abs=1e-6) for number in (1, 3)]


def test_a_layer_without_any_place_takes_those_of_the_files(tmp_path: Path) -> None:
    places = [(WEST + 1, SOUTH - 1), (WEST, SOUTH)]
    for number, place in enumerate(places):
        write_photograph(tmp_path / f"{number}.jpg", np.zeros((3, 16, 16), np.float32), place)
    layer = geopandas.GeoDataFrame({"photo": ["0.jpg", "1.jpg"]}, geometry=[Point(), None], crs="EPSG:4326")
    layer.to_file(tmp_path / "nowhere.gpkg", driver="GPKG")
    source = opened(tmp_path / "nowhere.gpkg", photo_folder=str(tmp_path))
    found = [(point.x, point.y) for point in source.places.shapes(np.zeros(2, int), np.arange(2))]
    assert found == [pytest.approx(place, abs=1e-6) for place in places]
    assert "WGS 84" in source.crs


def test_heading_and_time_are_those_of_the_layer_or_else_of_the_files(tmp_path: Path) -> None:
    pictures = np.full((3, 3, 16, 16), 0.5, np.float32)
    places = write_folder(tmp_path, pictures, direction=90.0, taken="2021:05:03 10:11:12")
    write_photograph(tmp_path / "0002.jpg", pictures[0], places[2], taken="no time")
    layer = write_layer(tmp_path, places, direction=[12.5, None, None])
    source = opened(layer)
    rows, columns = np.zeros(3, int), np.arange(3)
    told = source.fields(rows, columns)
    np.testing.assert_array_equal(told["direction"], [12.5, 90, np.nan])
    assert [str(time) for time in told["timestamp"]] == [*["2021-05-03T10:11:12.000000000"] * 2, "NaT"]
    assert told["photo"][1] == str(tmp_path / "0001.jpg")


def test_the_year_of_a_camera_without_a_clock_is_no_time(tmp_path: Path) -> None:
    for number, taken in enumerate(("0001:01:01 00:00:00", "2300:01:01 00:00:00", "1980:01:01 00:00:00")):
        write_photograph(tmp_path / f"{number}.jpg", np.zeros((3, 16, 16), np.float32), (WEST, SOUTH), taken=taken)
    source = opened(write_layer(tmp_path, [(WEST, SOUTH)] * 3))
    rows, columns = np.zeros(3, int), np.arange(3)
    assert [str(time)[:10] for time in source.fields(rows, columns)["timestamp"]] == ["NaT", "NaT", "1980-01-01"]


def test_a_photograph_without_colours_or_with_transparent_pixels_looks_as_on_white_paper(tmp_path: Path) -> None:
    image_module = pytest.importorskip("PIL.Image")
    checks = np.kron(np.indices((8, 8)).sum(axis=0) % 2, np.ones((8, 8))).astype(np.uint8)  # half of it white
    left = np.zeros((64, 64), np.uint8)
    left[:, :32] = 255
    grey, red = np.full((64, 64), 100, np.uint8), np.zeros((64, 64, 3), np.uint8)
    red[..., 0] = 200
    image_module.fromarray(255 * checks).convert("1").save(tmp_path / "0.png")
    image_module.fromarray(np.dstack([grey, left]), "LA").save(tmp_path / "1.png")
    image_module.fromarray(np.dstack([red, left]), "RGBA").save(tmp_path / "2.png")
    image_module.fromarray((257 * grey.astype(np.int32)).astype(np.uint16)).save(tmp_path / "3.png")
    palette = image_module.fromarray(checks, "P")
    palette.putpalette([200, 0, 0, 0, 0, 0])
    palette.save(tmp_path / "4.png", transparency=1)
    files = [f"{number}.png" for number in range(5)]
    layer = geopandas.GeoDataFrame({"photo": files}, geometry=[Point(WEST, SOUTH)] * 5, crs="EPSG:4326")
    layer.to_file(tmp_path / "photos.gpkg", driver="GPKG")
    source = opened(tmp_path / "photos.gpkg", photo_folder=str(tmp_path))
    black_and_white, grey_seen, red_seen, deep, mixed = source.batch(np.zeros(5, int), np.arange(5)).pixels
    np.testing.assert_allclose(black_and_white, np.repeat(checks[None, ::8, ::8], 3, axis=0), atol=0.01)
    np.testing.assert_allclose(grey_seen[:, :, :4], 100 / 255, atol=0.01)
    np.testing.assert_allclose(
        red_seen[:, :, :4], np.array([200 / 255, 0, 0])[:, None, None] * np.ones((8, 4)), atol=0.01
    )
    for seen in (grey_seen, red_seen):
        np.testing.assert_allclose(seen[:, :, 4:], 1, atol=0.01)
    np.testing.assert_allclose(deep, 100 / 255, atol=0.01)
    np.testing.assert_allclose(mixed[:, ::2, 1::2], 1, atol=0.01)
    np.testing.assert_allclose(mixed[0, ::2, ::2], 200 / 255, atol=0.01)
    small = opened(tmp_path / "photos.gpkg", side=16, photo_folder=str(tmp_path))
    assert small.batch(np.zeros(1, int), np.zeros(1, int)).pixels.mean() == pytest.approx(0.5, abs=0.01)


def test_what_cameras_and_panoramas_note_is_read(tmp_path: Path) -> None:
    tags = {
        "EXIF_GPSLatitude": "(33) (15) (36)", "EXIF_GPSLatitudeRef": "S", "EXIF_GPSLongitude": "(70) (30) (0)",
        "EXIF_GPSLongitudeRef": "W", "EXIF_GPSImgDirection": "(370.5)", "EXIF_DateTime": "2021:05:03 10:11:12",
    }  # fmt: skip
    notes = read_notes(tags)
    assert notes.place == pytest.approx((-70.5, -33.26))
    assert notes.direction == 10.5
    assert str(notes.taken) == "2021-05-03 10:11:12"
    nothing = {"EXIF_GPSLatitude": "(0) (0) (0)", "EXIF_GPSLongitude": "(0) (0) (0)", "EXIF_GPSImgDirection": "north"}
    assert read_notes(nothing)[1:] == (None, None)
    assert np.isnan(read_notes(nothing).direction)
    assert read_notes({**tags, "EXIF_GPSLatitude": "(133) (0) (0)"}).place is None
    assert read_notes({}, '<rdf GPano:PoseHeadingDegrees="350.5"/>').direction == 350.5
    assert read_notes({}, "<GPano:PoseHeadingDegrees>12</GPano:PoseHeadingDegrees>").direction == 12
    assert np.isnan(read_notes({}, '<rdf GPano:PoseHeadingDegrees="."/>').direction)


def around_the_camera(width: int = 256) -> NDArray[np.float32]:
    """A panorama (3, h, w): red to the north, green to the east, blue to the south, white to the west; black ground."""
    height = width // 2
    colours = np.array([[0, 0, 1], [1, 1, 1], [1, 0, 0], [0, 1, 0]], np.float32)  # its middle looks north
    quarter = (np.arange(width) + width // 8) * 4 // width % 4
    picture = np.repeat(colours[quarter].T[:, None], height, axis=1)
    picture[:, height // 2 :] = 0
    return picture


def test_panoramas_are_cut_into_views_with_headings_of_their_own(tmp_path: Path) -> None:
    pictures = [around_the_camera(), np.full((3, 64, 96), 0.5, np.float32)]
    for number, picture in enumerate(pictures):
        write_photograph(tmp_path / f"{number}.jpg", picture, (WEST, SOUTH + number * STEP), direction=20.0)
    layer = write_layer(tmp_path, [(WEST, SOUTH), (WEST, SOUTH + STEP)])
    source = opened(layer, side=32, panoramas="views")
    rows, columns = np.zeros(5, int), np.arange(5)
    told = source.fields(rows, columns)
    assert told["direction"].tolist() == [20, 110, 200, 290, 20]
    np.testing.assert_array_equal(told["view"], [0, 90, 180, 270, np.nan])
    assert source.places.photograph.tolist() == [0, 0, 0, 0, 1]
    assert source.places.captions(rows, columns)[1:] == ["0.jpg 90°", "0.jpg 180°", "0.jpg 270°", "1.jpg"]
    assert len({point.wkt for point in source.geometry(rows, columns)[:4]}) == 1
    views = source.batch(rows, columns).pixels
    for view, colour in zip(views[:4], ([1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 1, 1])):
        np.testing.assert_allclose(view[:, :14, 2:-2], np.array(colour)[:, None, None] * np.ones((14, 28)), atol=0.1)
        np.testing.assert_allclose(view[:, 18:], 0, atol=0.1)
    np.testing.assert_allclose(views[4], 0.5, atol=0.02)
    events = RecordingEvents()
    assert len(opened(layer, events=events).places) == 2
    assert "1 of 2 photographs are panoramas, of which only the square in the middle is seen" in events.infos[0]


def test_straight_lines_are_straight_in_views_of_panoramas() -> None:
    side, width = 64, 512
    # A wall to the north, 10 m away, is white above a line that runs 4 m over the horizon.
    turn = (np.arange(width) + 0.5) / width * 2 * np.pi - np.pi
    up = np.pi / 4 - (np.arange(width // 4) + 0.5) / width * 2 * np.pi  # the sky and the ground were cut off
    over = np.tan(up)[:, None] / np.cos(turn)[None] * 10
    panorama = np.repeat((over > 4)[None] * np.float32(1), 3, axis=0)
    north = perspective_views(panorama, side)[0][0]
    edge = side / 2 - north.sum(axis=0)  # pixels from the horizon to the line
    np.testing.assert_allclose(edge, 0.4 * side / 2, atol=0.6)


def test_only_what_closes_around_the_camera_is_a_panorama() -> None:
    panorama = around_the_camera()
    assert may_be_panorama(256, 128)
    assert not may_be_panorama(160, 90)
    assert is_closed(panorama)
    assert not is_closed(panorama[..., :200])
    assert not is_closed(np.repeat(np.linspace(0, 1, 256)[None, None], 128, axis=1))


def test_a_border_is_cut_off_before_the_middle_is_taken_and_told_where_all_have_one(tmp_path: Path) -> None:
    pictures, _ = planted(3, 100)
    for picture in pictures:
        picture[:, -6:] = 0.9  # as a provider's line of text
    layer = write_layer(tmp_path, write_folder(tmp_path, pictures))
    events = RecordingEvents()
    whole = opened(layer, side=50, events=events)
    assert re.search(r"a border or a mark in common, up to 6% of their height .*PHOTO_BORDER=6,", events.warnings[0])
    events = RecordingEvents()
    inside = opened(layer, side=44, events=events, photo_border=6.0)
    assert events.warnings == []
    seen, cut = (source.batch(np.zeros(1, int), np.zeros(1, int)).pixels for source in (whole, inside))
    np.testing.assert_allclose(seen[..., -2:, :], 0.9, atol=0.05)
    np.testing.assert_allclose(cut, seen[..., 3:-3, 3:-3], atol=0.02)
    assert constant_edges(np.random.default_rng(0).uniform(size=(20, 3, 50, 50))) is None
    assert constant_edges(np.ones((20, 3, 50, 50))) is None


@pytest.mark.skipif(not STREETS.is_dir(), reason="the street photographs are not beside the repository")
def test_street_photographs_are_read_and_their_panoramas_found() -> None:
    layer, events = STREETS / "streetscapes.gpkg", RecordingEvents()
    source = opened(layer, side=32, events=events, photo_folder=str(STREETS), panoramas="views")
    known = geopandas.read_file(layer)
    assert events.texts == []
    assert len(source.places) == 16 + 4 * 9
    rows, columns = np.zeros(52, int), np.arange(52)
    views = source.fields(rows, columns)["view"]
    plain = source.places.photograph[np.isnan(views)]
    assert sorted(plain) == np.flatnonzero(~known.panorama.astype(bool)).tolist()
    forward = source.fields(rows, columns)["direction"][~(views > 0)]
    np.testing.assert_allclose(forward, known.heading)
    pixels = source.batch(rows, columns).pixels
    # The horizon goes on from view to view: the last column of one is next to the first of the one to its right.
    seams = [np.abs(pixels[at, :, :, -1] - pixels[at + 1, :, :, 0]).mean() for at in np.flatnonzero(views < 270)]
    assert np.mean(seams) < 0.5 * np.abs(pixels[..., 0] - pixels[..., 16]).mean()


def test_photographs_are_named_by_the_layer_of_the_user(tmp_path: Path) -> None:
    layer = write_layer(tmp_path, write_folder(tmp_path, planted(1, 16)[0]))
    source = opened(layer, photo_layer="/home/ana/street.gpkg")
    assert source.origin["path"] == "/home/ana/street.gpkg"
    assert source.name == "photos"


def test_what_was_described_of_photographs_that_were_framed_otherwise_is_refused(tmp_path: Path) -> None:
    layer = write_layer(tmp_path, write_folder(tmp_path, planted(1, 16)[0]))
    encoder = Encoder(build_network("scattering", "bundled", 3, 16), torch.device("cpu"))

    def kept(**framed: Any) -> Checkpoint:
        images = Images([opened(layer, 16, **framed)])
        images.choose_cells([(0, np.zeros(1, np.int64), np.zeros(1, np.int64))])
        found = Keeper(str(tmp_path / "kept"), encoder, images, []).at("images0")
        assert found is not None
        return found

    kept().write({"found": torch.ones(1)}, {})
    with kept().read() as content:
        assert content is not None
    with pytest.raises(ModelFileError, match="belongs to a run with other inputs"), kept(photo_border=10.0).read():
        pass


def test_only_photographs_inside_the_mask_are_taken(tmp_path: Path) -> None:
    places = write_folder(tmp_path, np.zeros((20, 3, 16, 16), np.float32))
    layer, mask = write_layer(tmp_path, places), str(tmp_path / "mask.gpkg")
    west = box(WEST - STEP / 2, SOUTH - STEP, WEST + 1.5 * STEP, SOUTH + 3 * STEP)
    geopandas.GeoDataFrame(geometry=[west], crs="EPSG:4326").to_crs("EPSG:32632").to_file(mask, driver="GPKG")
    source = opened(layer, mask=mask)
    assert source.places.captions(np.zeros(4, int), np.arange(4)) == [f"{n:04}.jpg" for n in (0, 1, 10, 11)]
    assert len(source.places) == 4
    nowhere = geopandas.GeoDataFrame(geometry=[box(0, 0, 1, 1)], crs="EPSG:4326")
    nowhere.to_file(mask, driver="GPKG")
    with pytest.raises(InputError, match="No photograph lies inside the mask"):
        opened(layer, mask=mask)


@pytest.mark.parametrize("room", [None, 0])
def test_a_file_is_read_once_as_long_as_there_is_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, room: int | None
) -> None:
    pictures, _ = planted(1, 16)
    layer = write_layer(tmp_path, write_folder(tmp_path, pictures))
    reads: list[Path] = []
    read = module.read_photograph
    monkeypatch.setattr(module, "read_photograph", lambda file, framing: reads.append(file) or read(file, framing))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    if room is not None:
        monkeypatch.setattr("urban_ml_plugin.core.storage.pixel_cache.MOST_BYTES", room)
    source = opened(layer)
    first = source.batch(np.zeros(5, int), np.arange(5))
    again = source.batch(np.zeros(2, int), np.array([3, 1]))
    assert list((tmp_path / "temporary").iterdir()) == []  # nothing that a killed run could leave behind
    np.testing.assert_array_equal(again.pixels, first.pixels[[3, 1]])
    assert len(reads) == (5 if room is None else 17)  # 5 of them to tell a common border


def test_planted_types_are_found_and_written_as_points(folder: Folder, model: str) -> None:
    layer = geopandas.read_file(Path(model).parent / "points.gpkg")
    assert list(layer.columns) == [
        "tile_id", "row", "col", "valid", "cluster", "confidence", "novelty", "margin", "photo", "direction",
        "timestamp", "geometry",
    ]  # fmt: skip
    assert set(layer.geom_type) == {"Point"}
    assert layer.crs.to_epsg() == 4326
    assert adjusted_rand_score(folder.truth, layer.cluster) > 0.9
    assert layer.tile_id.tolist() == list(range(EACH * TYPES))
    assert (layer.direction == 45.5).all()
    assert layer.timestamp.astype(str).str.startswith("2021-05-03").all()


def test_the_report_speaks_of_photographs_and_not_of_tiles_of_so_many_metres(model: str) -> None:
    page = Path(model).parent / "report.html"
    if not page.exists():
        pytest.skip("plotly with its JavaScript is not installed")
    text = text_of(page.read_text(encoding="utf-8"))
    assert "40 photographs were grouped into 5 clusters" in text
    assert "0000.jpg" in text
    assert not re.search(r"\btiles?\b(?!_)", re.sub(r"tile_size|tile_id", "", text), re.IGNORECASE)
    assert " m²" not in text


def test_a_model_of_photographs_finds_its_clusters_again_and_is_refused_for_tiles(
    folder: Folder, model: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reproducibility, "LEAST_TILES", EACH * TYPES + 1)
    events = RecordingEvents()
    result = applydeepcluster(**without_size(folder), model=model, output=str(tmp_path / "again.gpkg"), events=events)
    assert any("too few to tell whether it is stable" in text for text in events.warnings)
    assert not [text for text in events.texts if "tiles" in text]
    again = geopandas.read_file(tmp_path / "again.gpkg")
    before = geopandas.read_file(Path(model).parent / "points.gpkg")
    assert again.cluster.tolist() == before.cluster.tolist()
    assert again.photo.tolist() == before.photo.tolist()
    assert sum(row["tiles"] for row in result["table"]) == EACH * TYPES
    raster = write_raster(tmp_path / "city.tif", noise(3, 2 * SIDE, 2 * SIDE))
    with pytest.raises(ModelFileError, match="was made from photographs and says nothing of tiles"):
        applydeepcluster(input=str(raster), model=model, output=str(tmp_path / "tiles.gpkg"))
    own = str(tmp_path / "tiles.safetensors")
    deepcluster(input=str(raster), tile_size=32, clusters=2, model=own, output=str(tmp_path / "o.gpkg"), **PLAIN)
    with pytest.raises(ModelFileError, match=r"was made from tiles .* give imagery \(INPUT\)"):
        featurespace(**without_size(folder), model=own, output=str(tmp_path / "space.gpkg"))


def test_the_space_of_photographs_is_a_layer_of_points(folder: Folder, model: str, tmp_path: Path) -> None:
    result = featurespace(**without_size(folder), model=model, output=str(tmp_path / "space.gpkg"))
    layer = geopandas.read_file(tmp_path / "space.gpkg")
    assert result["tiles"] == len(layer) == EACH * TYPES
    assert {"cluster", "pc1", "pc2", "pc3", "outlier", "outlier_rank", "photo", "direction"} <= set(layer.columns)
    assert set(layer.geom_type) == {"Point"}


def test_features_of_photographs_are_fields_of_points(folder: Folder, tmp_path: Path) -> None:
    result = extractfeatures(**folder.options, **PLAIN, points=str(tmp_path / "features.gpkg"))
    layer = geopandas.read_file(tmp_path / "features.gpkg")
    features = layer[[f"f{number}" for number in range(1, result["dimension"] + 1)]].to_numpy()
    assert features.shape == (EACH * TYPES, result["dimension"])
    assert (np.ptp(features, axis=0) > 0).any()


def test_what_makes_no_sense_of_photographs_is_refused_or_told(folder: Folder, model: str, tmp_path: Path) -> None:
    out, city = {"output": str(tmp_path / "x.gpkg")}, {**without_size(folder), "model": model}
    raster = str(tmp_path / "x.tif")
    with pytest.raises(InputError, match="fill no raster: skip the output LABELS"):
        deepcluster(**folder.options, **out, labels=raster)
    with pytest.raises(InputError, match=r"41 clusters cannot be made of 40 photographs: .* or more photographs"):
        deepcluster(**folder.options, **out, clusters=41)
    with pytest.raises(InputError, match="fill no raster: skip the output OUTPUT"):
        extractfeatures(**folder.options, output=raster)
    with pytest.raises(InputError, match="give the output POINTS"):
        extractfeatures(**folder.options)
    with pytest.raises(InputError, match="fill no raster: skip the output RGB"):
        featurespace(**city, **out, rgb=raster)
    with pytest.raises(InputError, match="Feature and cluster rasters are of tiles"):
        featurespace(**city, **out, features=raster)
    with pytest.raises(InputError, match="which the alignment radiometry cannot match"):
        applydeepcluster(**city, **out, alignment="radiometry")
    for images in ({"inputs": []}, {**folder.options, "input": raster}):
        with pytest.raises(InputError, match="Give either rasters"):
            deepcluster(**images, **out)
    events = RecordingEvents()
    deepcluster(**folder.options, **PLAIN, **out, clusters=2, bands=[1], stride=8, context=2.0, events=events)
    assert any("the bands, the stride and the context do not count" in text for text in events.warnings)
    deepcluster(**folder.options, **out, clusters=2, network="urban", events=events)
    assert any("urban has never seen a street" in text for text in events.warnings)
    assert not [text for text in events.warnings if "urban2 has" in text]


def test_photographs_have_no_metres(folder: Folder, tmp_path: Path) -> None:
    given = {**without_size(folder), "tile_metres": 50.0}
    with pytest.raises(InputError, match="Photographs have no metres: give their side in pixels"):
        deepcluster(**given, **PLAIN, clusters=2, output=str(tmp_path / "o.gpkg"))


def test_decimal_numbers_that_are_no_shares_of_white_are_refused(tmp_path: Path) -> None:
    shares = noise(3, 40, 40).astype(np.float32) / 255
    seen = read_photograph(Path(write_raster(tmp_path / "shares.tif", shares)), Framing(40))
    np.testing.assert_allclose(scaled(seen.pixels[0]), shares, rtol=1e-6)
    bright = Path(write_raster(tmp_path / "bright.tif", 255 * shares))
    with pytest.raises(InputError, match=r"bright\.tif holds decimal numbers beyond 1, which is white: convert it to"):
        read_photograph(bright, Framing(40))
