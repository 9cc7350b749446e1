"""Class colours stay apart for every kind of vision."""

from __future__ import annotations

import re

import numpy as np
import pytest

from urban_ml_plugin.core.presentation.colours import OKABE_ITO, _as_seen, matched_palette, palette, rgb


def least_distance(colours):
    """The least distance in Oklab between two of the colours, over normal vision and three kinds of blindness."""
    seen = _as_seen(np.array([rgb(colour) for colour in colours]) / 255)
    gaps = np.linalg.norm(seen[:, :, None] - seen[:, None], axis=3) + np.eye(len(colours))
    return gaps.min()


@pytest.mark.parametrize("count", [1, 2, 8, 9, 20, 60])
def test_a_palette_has_as_many_different_colours_as_asked_for(count):
    colours = palette(count)
    assert len(set(colours)) == count
    assert all(re.fullmatch("#[0-9A-F]{6}", colour) for colour in colours)
    assert colours == palette(count)
    assert colours[:8] == list(OKABE_ITO[:count])


@pytest.mark.parametrize(("count", "gap"), [(8, 0.06), (12, 0.05), (20, 0.035)])
def test_no_two_colours_merge_for_a_colour_blind_reader(count, gap):
    assert least_distance(palette(count)) > gap


def test_colours_that_merge_for_the_colour_blind_are_seen_to_do_so():
    # The classic pair: far apart to most readers, one colour to a deuteranope.
    seen = _as_seen(np.array([rgb("#7F7F00"), rgb("#B96200")]) / 255)
    (
        normal,
        *_,
    ) = np.linalg.norm(seen[:, 0] - seen[:, 1], axis=1)
    assert least_distance(["#7F7F00", "#B96200"]) < normal / 2


def test_oklab_gives_white_and_black_their_lightness():
    seen = _as_seen(np.array([[1.0, 1, 1], [0, 0, 0]]))
    np.testing.assert_allclose(seen[0], [[1, 0, 0], [0, 0, 0]], atol=2e-3)


def test_classes_get_the_colour_most_like_their_own():
    water, woods, roofs, bare = (0.2, 0.3, 0.5), (0.2, 0.4, 0.2), (0.6, 0.35, 0.25), (0.7, 0.68, 0.5)
    for order in ([0, 1, 2, 3], [3, 1, 0, 2]):
        means = np.array([water, woods, roofs, bare])[order]
        colours = np.array([rgb(colour) for colour in matched_palette(means)])
        dealt = colours[np.argsort(order)]
        assert dealt[0].argmax() == 2
        assert dealt[2].argmax() == 0
        assert len(np.unique(colours, axis=0)) == 4


def test_classes_that_look_alike_still_get_different_colours():
    assert len(set(matched_palette(np.full((12, 3), 0.4)))) == 12
    assert len(matched_palette(np.full((1, 3), 0.4))) == 1


def test_a_class_without_members_gets_a_colour_too():
    colours = matched_palette(np.array([[0.2, 0.3, 0.5], [np.nan] * 3, [0.7, 0.68, 0.5]]))
    assert len(set(colours)) == 3
