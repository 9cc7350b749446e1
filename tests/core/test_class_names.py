"""Lists of classes as users have them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from urban_ml_plugin.core.objects.class_names import VOID, name_of, named_values, read_class_names
from urban_ml_plugin.core.runtime.errors import InputError, MissingFileError


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("number,name\n1,sky\n2,wall\n", {1: "sky", 2: "wall"}),
        ("7, tree\n3, road\n", {7: "tree", 3: "road"}),
        ("__background__\nsky\nwall", {1: "sky", 2: "wall"}),
        ("\ufeffsky\n\nwall\n", {0: "sky", 1: "wall"}),
        ("0,void\n1,a “quoted, name”\n", {1: "a “quoted"}),
    ],
)
def test_a_list_of_classes_is_read_with_numbers_or_counted_from_nought(
    tmp_path: Path, text: str, names: dict[int, str]
) -> None:
    (tmp_path / "classes.csv").write_text(text, encoding="utf-8")
    assert read_class_names(str(tmp_path / "classes.csv")) == names


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "holds no name"),
        (b"void\nunlabelled\n", "holds no name"),
        (b"1,sky\n1,wall\n", "has the number 1 twice"),
        (b"\xff\xfe\x00", "is no text in UTF-8"),
    ],
)
def test_what_is_no_list_is_one_sentence(tmp_path: Path, content: bytes, words: str) -> None:
    (tmp_path / "classes.csv").write_bytes(content)
    with pytest.raises(InputError, match=words):
        read_class_names(str(tmp_path / "classes.csv"))
    with pytest.raises(MissingFileError, match="does not exist"):
        read_class_names(str(tmp_path / "other.csv"))


def test_numbers_without_a_name_are_void_and_without_names_every_number_but_nought_is_a_class() -> None:
    values = np.array([0, 1, 2, 9])
    assert named_values(values, {0: "sky", 2: "wall"}, "x").tolist() == [0, VOID, 2, VOID]
    assert named_values(values.astype(float), None, "x").tolist() == [VOID, 1, 2, 9]
    assert (name_of(2, {2: "wall"}), name_of(9, None)) == ("wall", "class 9")
    with pytest.raises(InputError, match=r"The raster holds numbers with decimals"):
        named_values(np.array([0.5]), None, "raster")
