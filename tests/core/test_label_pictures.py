"""Label pictures lie on their photographs, whichever way these are stored."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from urban_ml_plugin.core.objects.class_names import VOID
from urban_ml_plugin.core.objects.label_pictures import LabelPictures
from urban_ml_plugin.core.photographs.picture_file import Framing, read_photograph
from urban_ml_plugin.core.runtime.errors import InputError

Image = pytest.importorskip("PIL.Image")


def scene() -> np.ndarray:
    """A picture (20, 30) upright with a bright mark that is in no way symmetrical."""
    picture = np.zeros((20, 30), np.uint8)
    picture[2:6, 7:17] = 1
    return picture


def write(folder: Path, orientation: int, labels: np.ndarray) -> tuple[Path, LabelPictures]:
    stored = scene()
    exif = Image.Exif()
    exif[0x0112] = orientation
    if orientation == 6:
        stored = np.rot90(stored, 1)
    if orientation == 3:
        stored = np.rot90(stored, 2)
    Image.fromarray(np.repeat(200 * stored[..., None], 3, axis=2)).save(folder / "a.jpg", exif=exif, quality=95)
    (folder / "labels").mkdir()
    Image.fromarray(labels).save(folder / "labels" / "a.png")
    return folder / "a.jpg", LabelPictures(str(folder / "labels"), [folder / "a.jpg"], {1: "mark"})


@pytest.mark.parametrize("orientation", [1, 3, 6])
def test_a_label_picture_of_the_upright_photograph_lies_on_it(tmp_path: Path, orientation: int) -> None:
    photograph, pictures = write(tmp_path, orientation, scene())
    seen = read_photograph(photograph, Framing(20)).pixels[0, 0] > 100
    assert ((pictures.read(0, 20) == 1) == seen).mean() > 0.98
    assert seen.sum() > 30


def test_one_that_only_fits_the_stored_photograph_is_turned_with_it(tmp_path: Path) -> None:
    photograph, pictures = write(tmp_path, 6, np.rot90(scene(), 1))
    seen = read_photograph(photograph, Framing(20)).pixels[0, 0] > 100
    assert ((pictures.read(0, 20) == 1) == seen).mean() > 0.98


def test_another_size_colours_and_foreign_names_are_one_sentence_each(tmp_path: Path) -> None:
    photograph, pictures = write(tmp_path, 1, scene()[:10])
    with pytest.raises(InputError, match="has 30 × 10 pixels and its photograph 30 × 20"):
        pictures.read(0, 20)
    Image.fromarray(np.zeros((20, 30, 3), np.uint8)).save(tmp_path / "labels" / "a.png")
    with pytest.raises(InputError, match="has 3 bands, as of colours"):
        pictures.read(0, 20)
    with pytest.raises(InputError, match=r"No label picture in .* is called as a photograph, such as b\.png"):
        LabelPictures(str(tmp_path / "labels"), [tmp_path / "b.jpg"], None)
    with pytest.raises(InputError, match="does not exist"):
        LabelPictures(str(tmp_path / "nowhere"), [photograph], None)
    (tmp_path / "labels" / "a.tif").write_bytes((tmp_path / "labels" / "a.png").read_bytes())
    with pytest.raises(InputError, match="have one name"):
        LabelPictures(str(tmp_path / "labels"), [photograph], None)


def test_a_photograph_without_a_label_picture_has_no_names(tmp_path: Path) -> None:
    photograph, _ = write(tmp_path, 1, scene())
    pictures = LabelPictures(str(tmp_path / "labels"), [photograph, tmp_path / "b.jpg"], None)
    assert pictures.lacking == 1
    assert (pictures.read(1, 8) == VOID).all()
    assert set(np.unique(pictures.read(0, 20))) == {VOID, 1}


def test_labels_are_framed_as_their_photograph_without_its_border_or_as_a_view_of_a_panorama(tmp_path: Path) -> None:
    photograph, _ = write(tmp_path, 1, scene())
    whole = LabelPictures(str(tmp_path / "labels"), [photograph], None)
    inner = LabelPictures(str(tmp_path / "labels"), [photograph], None, border=0.25)
    assert (inner.read(0, 10) == whole.read(0, 20)[5:15, 5:15]).all()
    around = np.repeat(np.arange(1, 5, dtype=np.uint8), 20)[None].repeat(40, axis=0)
    folder = tmp_path / "around"
    folder.mkdir()
    for name in ("a.png", "labels.png"):
        Image.fromarray(around).save(folder / name)
    (folder / "labels").mkdir()
    (folder / "labels.png").rename(folder / "labels" / "a.png")
    pictures = LabelPictures(str(folder / "labels"), [folder / "a.png"] * 4, None, views=[0, 1, 2, 3])
    seen = [np.unique(pictures.read(view, 16)[8]).tolist() for view in range(4)]
    assert seen == [[2, 3], [3, 4], [1, 4], [1, 2]]
