"""Whatever a model file holds, reading it gives a model or one sentence."""

from __future__ import annotations

import itertools
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.helpers.model_mutations import (
    Mutation,
    card_mutations,
    file_mutations,
    put_together,
    taken_apart,
    tensor_mutations,
    tensor_of,
    with_tensors,
)
from urban_ml_plugin.core.clustering.deepcluster_model import read_deepcluster
from urban_ml_plugin.core.recognition.city_model import read_cities
from urban_ml_plugin.core.runtime.errors import ModelFileError, UrbanMLError
from urban_ml_plugin.core.status.status_model import read_status

STORED = Path(__file__).parents[1] / "stored_models"
READERS: dict[str, Callable[[str], Any]] = {
    "types": read_deepcluster,
    "status": read_status,
    "status_classes": read_status,
    "cities": read_cities,
}


def stored(name: str) -> Path:
    return STORED / f"{name}.safetensors"


def fault(content: bytes, folder: Path, read: Callable[[str], Any]) -> str:
    """What reading a file says against it; empty if nothing."""
    path = folder / "m.safetensors"
    path.write_bytes(content)
    try:
        read(str(path))
    except UrbanMLError as error:
        return str(error).replace(str(path), "PATH")
    return ""


def outcomes(mutations: Iterable[Mutation], folder: Path, read: Callable[[str], Any]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for mutation in mutations:
        said = fault(mutation.content(), folder, read)
        assert "\n" not in said, (mutation.name, said)
        assert len(said) < 400, (mutation.name, said)
        assert not said or ("PATH" in said and said.endswith(".")), (mutation.name, said)
        counts["refused" if said else "read"] += 1
    return counts


@pytest.mark.parametrize("name", READERS)
def test_a_stored_model_is_read_and_so_is_one_put_together_again(name: str, tmp_path: Path) -> None:
    parts = taken_apart(stored(name))
    assert not fault(put_together(parts), tmp_path, READERS[name])
    assert not fault(put_together(with_tensors(parts, {})), tmp_path, READERS[name])


def every_mutation(name: str) -> Iterator[Mutation]:
    parts = taken_apart(stored(name))
    return itertools.chain(file_mutations(parts), card_mutations(parts), tensor_mutations(parts))


@pytest.mark.parametrize(("name", "step"), [("types", 12), ("status", 41), ("status_classes", 37), ("cities", 37)])
def test_what_a_file_holds_may_be_missing_or_anything_else(name: str, step: int, tmp_path: Path) -> None:
    counts = outcomes(itertools.islice(every_mutation(name), 0, None, step), tmp_path, READERS[name])
    assert counts["refused"] > counts["read"] > 0


@pytest.mark.slow
@pytest.mark.parametrize("name", READERS)
def test_all_that_a_file_holds_may_be_missing_or_anything_else(name: str, tmp_path: Path) -> None:
    counts = outcomes(every_mutation(name), tmp_path, READERS[name])
    print(f"{name}: of {sum(counts.values())} mutations {counts['refused']} were refused and {counts['read']} read")
    assert counts["refused"] > 2 * counts["read"]


@pytest.mark.parametrize("name", READERS)
def test_bytes_changed_at_random_give_a_model_or_one_sentence(name: str, tmp_path: Path) -> None:
    whole, random = stored(name).read_bytes(), np.random.default_rng(3)
    header = 8 + int.from_bytes(whole[:8], "little")
    for _ in range(60):
        changed = bytearray(whole)
        for place in random.integers(0, header, random.integers(1, 5)):
            changed[place] = random.integers(256)
        assert "\n" not in fault(bytes(changed), tmp_path, READERS[name])


CARDS: dict[str, tuple[dict[str, Any], str]] = {
    "zoom": ({"network": {"zoom": 40}}, "cannot be resampled by 40"),
    "no zoom": ({"network": {"zoom": 0}}, "cannot be resampled by 0"),
    "huge tiles": ({"tile_size": 4096}, "tiles of 4,096 pixels and 3 bands are too large for the network scattering"),
    "tiles beyond all": ({"tile_size": 10**9}, "“tile_size” is 1000000000, not a whole number from 8 to 65,536"),
    "a stride beyond the tile": ({"stride": 17}, "“stride” is 17, not a whole number from 1 to 16"),
    "a context beyond all": ({"context": 9}, "“context” is 9, not a finite number from 1 to 4"),
    "no context at all": ({"context": None}, "“context” is null, not a"),
    "a text for a number": ({"tile_size": "16"}, "“tile_size” is \"16\", not a whole number"),
    "true for a number": ({"stride": True}, "“stride” is true, not a whole number"),
    "no bands": ({"band_count": 0}, "“band_count” is 0, not a whole number from 1 to 1,000"),
    "many bands": ({"band_count": 10**6}, "“band_count” is 1000000"),
    "a band more": ({"bands": [1, 2, 3, 4]}, "“band_count” is 3, and there are 4 “bands”"),
    "a scaling short of a band": ({"scaling": {"low": [0, 0]}}, "“scaling” does not go from a low to a high value"),
    "a scaling upside down": ({"scaling": {"low": [255, 255, 255]}}, "“scaling” does not go from a low to a high"),
    "no such network": ({"network": {"name": "skynet"}}, "there is no network called \"skynet\""),
    "the weights of another network": ({"network": {"name": "vit_h_14"}}, "does not hold the weights of the network"),
    "a style in a colour": ({"classes": {0: {"colour": "#FF0000;position:fixed"}}}, "not a colour such as #0072B2"),
    "classes in another order": ({"classes": {0: {"number": 2}}}, "“classes” are not numbered from 1 to 4"),
    "an unreadable name": ({"provenance": {"\ud800": "x"}}, "is no readable name"),
    "a name too long": ({"classes": {0: {"name": "x" * 10**6}}}, "has 1,000,000 characters, and 1,000 are the most"),
}  # fmt: skip


def merged(card: Any, changes: dict[Any, Any]) -> Any:
    for key, value in changes.items():
        card[key] = merged(card[key], value) if isinstance(value, dict) else value
    return card


@pytest.mark.parametrize(("changes", "words"), CARDS.values(), ids=list(CARDS))
def test_a_card_that_cannot_be_is_told_by_what_is_wrong_in_it(
    changes: dict[str, Any], words: str, tmp_path: Path
) -> None:
    parts = taken_apart(stored("types"))
    said = fault(put_together(parts._replace(card=merged(parts.card, changes))), tmp_path, read_deepcluster)
    assert said.startswith("The model PATH is damaged (")
    assert words in said


def test_a_model_with_a_tensor_of_no_numbers_never_makes_all_tiles_one_type(tmp_path: Path) -> None:
    parts = taken_apart(stored("types"))
    centroids = tensor_of(parts, "clusters.centroids")
    basis = tensor_of(parts, "clusters.basis")
    metric = tensor_of(parts, "clusters.metric")
    for name, value, words in (
        ("clusters.centroids", np.full_like(centroids, np.nan), "not finite numbers"),
        ("clusters.centroids", centroids[:3], "has the shape 3 × 18, not 4 × 18"),
        ("clusters.basis", np.zeros_like(basis), "perpendicular axes"),
        ("clusters.basis", np.zeros((41, 10**5)), "100000 axes of 41 features"),
        ("clusters.centroids", np.zeros_like(centroids), "holds the same place twice"),
        ("clusters.metric", np.zeros_like(metric), "measures no distances"),
        ("clusters.offsets", np.zeros((7, 41)), "7 parts of a tile, not 4"),
    ):
        said = fault(put_together(with_tensors(parts, {name: value})), tmp_path, read_deepcluster)
        assert words in said, name


def test_a_description_too_long_to_be_one_is_refused_at_once(tmp_path: Path) -> None:
    parts = taken_apart(stored("types"))
    text = json.dumps({**parts.card, "more": "x" * 2**24})
    assert "characters" in fault(put_together(parts, text), tmp_path, read_deepcluster)


def test_a_fold_that_there_is_none_of_is_told(tmp_path: Path) -> None:
    parts = taken_apart(stored("status"))
    fold = tensor_of(parts, "tiles.fold")
    fold[7] = 5
    said = fault(put_together(with_tensors(parts, {"tiles.fold": fold})), tmp_path, read_status)
    assert "“tiles.fold” holds values outside of 0 to 4" in said


def test_names_with_markup_are_read_as_they_are_and_leave_the_card_as_it_was(tmp_path: Path) -> None:
    parts = taken_apart(stored("types"))
    parts.card["classes"][0]["name"] = "</script><script>alert(1)</script>"
    path = tmp_path / "m.safetensors"
    path.write_bytes(put_together(parts))
    card = read_deepcluster(str(path)).card
    assert card.classes[0]["name"] == "</script><script>alert(1)</script>"
    assert json.loads(json.dumps({**card.as_json(), "format": 1, "kind": "deepcluster"})) == parts.card


def test_the_card_of_a_status_model_is_written_as_it_was_read() -> None:
    parts = taken_apart(stored("status_classes"))
    card = read_status(str(stored("status_classes"))).card
    assert json.loads(json.dumps({**card.as_json(), "format": 1, "kind": "traincnn"})) == parts.card


def test_a_place_that_the_system_of_a_model_does_not_reach_lies_in_no_fold() -> None:
    model = read_status(str(stored("status")))
    x, y = model.tiles.x[:2].copy(), model.tiles.y[:2]
    x[1] = np.inf
    assert model.fold_at(x, y).tolist() == [model.tiles.fold[0], -1]


def test_a_model_of_another_task_is_told() -> None:
    with pytest.raises(
        ModelFileError,
        match="was made by “Train a model of status from imagery”: choose one made by “Cluster urban types”",
    ):
        read_deepcluster(str(stored("status")))
