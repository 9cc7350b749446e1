"""Who keeps its number, who splits off, who changes: on a dozen tiles that can be checked by eye."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from urban_ml_plugin.core.sensitivity.cluster_tree import lineage, transitions


def test_a_split_keeps_the_number_with_the_larger_part_and_changes_nothing() -> None:
    lines = lineage({2: np.array([1, 1, 1, 1, 1, 0, 0, 0]), 3: np.array([2, 2, 2, 0, 0, 1, 1, 1])})
    assert lines.labels[2].tolist() == [1, 1, 1, 1, 1, 2, 2, 2]
    assert lines.labels[3].tolist() == [1, 1, 1, 3, 3, 2, 2, 2]
    assert lines.changes.tolist() == [0] * 8
    assert (lines.numbers, lines.steps) == (3, 1)


def test_a_tile_that_goes_over_to_another_line_has_changed() -> None:
    lines = lineage({2: np.array([0, 0, 0, 0, 1, 1, 1]), 3: np.array([0, 0, 2, 1, 1, 1, 1])})
    assert lines.labels[3].tolist() == [1, 1, 3, 2, 2, 2, 2]
    assert lines.changes.tolist() == [0, 0, 0, 1, 0, 0, 0]


def test_a_cluster_that_falls_apart_gives_its_number_up() -> None:
    lines = lineage({2: np.array([0] * 6 + [1] * 2), 4: np.array([0, 0, 1, 1, 2, 2, 3, 3])})
    assert lines.labels[4].tolist() == [3, 3, 4, 4, 5, 5, 2, 2]
    assert lines.changes.sum() == 0


def test_the_tiles_of_every_stream_are_counted() -> None:
    assert transitions(np.array([1, 1, 2]), np.array([1, 3, 3])) == [(1, 1, 1), (1, 3, 1), (2, 3, 1)]


@settings(max_examples=40)
@given(st.integers(0, 10_000), st.integers(10, 60))
def test_numbers_tell_clusters_apart_and_streams_conserve_tiles_whatever_the_labels(seed: int, tiles: int) -> None:
    rng = np.random.default_rng(seed)
    labels = {k: rng.integers(0, k, tiles) for k in (2, 3, 4, 7)}
    lines = lineage(labels)
    for count, own in labels.items():
        pairs = set(zip(own.tolist(), lines.labels[count].tolist()))
        assert len(pairs) == len(np.unique(own)) == len(np.unique(lines.labels[count]))
    streams = transitions(lines.labels[3], lines.labels[4])
    assert sum(count for *_, count in streams) == tiles
    assert 0 <= lines.changes.min() <= lines.changes.max() <= lines.steps
    assert max(own.max() for own in lines.labels.values()) == lines.numbers
