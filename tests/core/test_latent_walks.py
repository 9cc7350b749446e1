"""Walks along a value, what is measured along them, and which kind is chosen."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from urban_ml_plugin.core.images.colour_attributes import colour_attributes
from urban_ml_plugin.core.latent_directions.attributes import READ, together
from urban_ml_plugin.core.latent_directions.audit import Auditor, Case, agreement, choose_kind, step_correlations
from urban_ml_plugin.core.latent_directions.border import Line, border, ridge
from urban_ml_plugin.core.latent_directions.walks import Space, walks
from urban_ml_plugin.core.options.choices import CONDITIONAL, COVARIANCE, NORMAL, PROJECTED
from urban_ml_plugin.core.status.spatial_folds import Folds

COUNT, WIDTH, LAYERS = 1200, 12, 2


def planted(seed: int = 0) -> tuple[NDArray[Any], NDArray[Any], dict[str, NDArray[Any]]]:
    """Latents whose first two numbers show income and health, turned in space, and stretched where nothing is."""
    rng = np.random.default_rng(seed)
    income = rng.standard_normal(COUNT)
    health = 0.4 * income + np.sqrt(1 - 0.4**2) * rng.standard_normal(COUNT)
    own = rng.standard_normal((COUNT, WIDTH)) * np.linspace(1, 0.2, WIDTH)
    own[:, 0] = 0.8 * income + 0.6 * own[:, 0]
    own[:, 1] = 0.8 * health + 0.6 * own[:, 1]
    turn = np.linalg.qr(rng.standard_normal((WIDTH, WIDTH)))[0]
    return own @ turn, turn, {"income": income, "health": health}


def tails(value: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    low, high = np.quantile(value, [0.2, 0.8])
    return value <= low, value >= high


def standardised(value: NDArray[Any]) -> NDArray[Any]:
    return np.asarray((value - value.mean()) / value.std())


def all_walks(seed: int = 0) -> tuple[Space, dict[str, Line], dict[str, dict[str, NDArray[Any]]], NDArray[Any]]:
    w, turn, values = planted(seed)
    space = Space(w)
    lines = {name: border(w, *tails(value)) for name, value in values.items()}
    ridges = {name: ridge(w, standardised(value)) for name, value in values.items()}
    alike = np.corrcoef(np.stack(list(values.values())))
    return space, lines, {name: walks(space, lines, name, ridges, alike) for name in lines}, turn


def test_every_walk_raises_the_decision_value_by_one_standard_deviation() -> None:
    w, _, _ = planted()
    _, lines, found, _ = all_walks()
    for name, line in lines.items():
        assert list(found[name]) == [NORMAL, COVARIANCE, PROJECTED, CONDITIONAL]
        for walk in found[name].values():
            assert line.normal @ walk == pytest.approx(np.std(line.decisions(w), ddof=1))


def test_the_covariance_carries_along_what_goes_with_a_value_and_the_condition_does_not() -> None:
    """Changes of what income (first) and health (second) show, of one income walk."""
    _, lines, found, turn = all_walks()
    changed = {kind: walk @ turn.T for kind, walk in found["income"].items()}
    assert changed[COVARIANCE][0] > 0.7
    assert changed[COVARIANCE][1] / changed[COVARIANCE][0] > 0.25
    assert abs(changed[CONDITIONAL][1] / changed[CONDITIONAL][0]) < 0.1
    assert changed[PROJECTED][1] / changed[PROJECTED][0] < 0  # it overshoots
    assert found["income"][PROJECTED] @ lines["health"].normal == pytest.approx(0, abs=1e-9)
    nowhere = np.linalg.norm(changed[NORMAL][2:]), np.linalg.norm(changed[COVARIANCE][2:])
    assert nowhere[1] < nowhere[0]


def test_one_value_alone_has_two_kinds_of_walks() -> None:
    space, lines, _, _ = all_walks()
    one = {"income": lines["income"]}
    assert list(walks(space, one, "income", one, np.ones((1, 1)))) == [NORMAL, COVARIANCE]


def test_values_that_are_the_same_are_not_told_apart() -> None:
    space, lines, _, _ = all_walks()
    twice = {"income": lines["income"], "again": Line(1.001 * lines["income"].normal, 0.0)}
    kinds = walks(space, twice, "income", twice, np.array([[1, 0.99], [0.99, 1]]))
    assert PROJECTED not in kinds


def test_steps_to_anywhere_are_as_likely_as_one_standard_deviation() -> None:
    w, _, _ = planted()
    space = Space(w)
    steps = space.random_steps(200, 1)
    lengths = np.einsum("ni,ij,nj->n", steps, np.linalg.inv(space.covariance), steps)
    np.testing.assert_allclose(lengths, 1, rtol=1e-6)
    assert np.array_equal(steps, space.random_steps(200, 1))


def picture(colour: tuple[float, float, float]) -> NDArray[np.float32]:
    return np.broadcast_to(np.array(colour, np.float32)[:, None, None], (3, 16, 16)).copy()


def test_colour_attributes() -> None:
    leaves, roof, water, shade = (
        picture((0.3, 0.5, 0.25)),
        picture((0.7, 0.5, 0.4)),
        picture((0.2, 0.35, 0.6)),
        picture((0.05, 0.05, 0.05)),
    )
    checked = np.where((np.indices((16, 16)).sum(0) // 4 % 2)[None], roof, 0.2 * roof).astype(np.float32)
    found = colour_attributes(np.stack([leaves, roof, water, shade, checked]))
    np.testing.assert_allclose(found["green"], [1, 0, 0, 0, 0], atol=0.05)
    np.testing.assert_allclose(found["built"][:4], [0, 1, 0, 0], atol=0.1)
    assert found["hue"][1] > 0.1 > -0.1 > found["hue"][2]
    assert found["brightness"].argmax() == 1
    assert (found["texture"][:4] < 1e-3).all()
    assert found["texture"][4] > 0.1
    assert (found["edges"][:4] == 0).all()
    assert found["edges"][4] > 0.2


def test_step_correlations() -> None:
    values = np.array([[1, 2, 3, 4, 5], [5, 4, 3, 2, 1], [2, 2, 2, 2, 2]], float)
    np.testing.assert_allclose(step_correlations(values), [1, -1, 0])


class _Painter:
    """Draws the first two numbers of a latent, turned back: green below, bright above."""

    def __init__(self, turn: NDArray[Any]) -> None:
        self._turn = turn

    def pictures(self, latents: NDArray[Any]) -> NDArray[np.float32]:
        own = np.asarray(latents).mean(axis=1) @ self._turn.T
        green, light = (1 / (1 + np.exp(-1.5 * own[:, number])) for number in (0, 1))
        drawn = np.empty((len(own), 3, 16, 16), np.float32)
        drawn[:, :, :8] = (0.2 + 0.6 * light)[:, None, None, None]
        share = green[:, None, None, None]
        leaves, bare = (np.array(colour)[None, :, None, None] for colour in ((0.42, 0.48, 0.38), (0.48, 0.46, 0.42)))
        drawn[:, :, 8:] = share * leaves + (1 - share) * bare
        return drawn


class _Encoder:
    """Describes pictures by means of their bands above and below, and by noise."""

    def features(self, tiles: Any) -> NDArray[np.float32]:
        seen = tiles.pixels
        return np.concatenate([seen[:, :, :8].mean((2, 3)), seen[:, :, 8:].mean((2, 3))], axis=1)


def audited(seed: int = 0) -> tuple[Auditor, Case]:
    w, turn, values = planted(seed)
    fold = np.repeat(np.arange(4), COUNT // 4)
    folds = Folds("spatial", fold, fold, np.arange(COUNT) // 20, fold == np.arange(4)[:, None])
    lines = {
        name: [border(w[fold != one], *(tail[fold != one] for tail in tails(value))) for one in range(4)]
        for name, value in values.items()
    }
    table = np.stack([standardised(value) for value in values.values()], axis=1)
    ridges = {
        name: [ridge(w[fold != one], standardised(value)[fold != one]) for one in range(4)]
        for name, value in values.items()
    }
    latents = np.repeat(w[:, None], LAYERS, axis=1).astype(np.float32)
    case = Case("encoder", latents, Space(w), table, dict.fromkeys(values, folds), lines, ridges)
    painter: Any = _Painter(turn)
    encoder: Any = _Encoder()
    return Auditor(case, painter, together(colour_attributes), encoder), case


def test_the_audit_tells_what_changes_and_chooses_the_walk_that_keeps_the_other_value() -> None:
    auditor, _ = audited()
    effects = auditor.effects("income", [NORMAL, COVARIANCE, PROJECTED, CONDITIONAL])
    by = {(one.kind, one.attribute): one for one in effects}
    for kind in (NORMAL, COVARIANCE, CONDITIONAL):
        green = by[kind, "green"]
        assert green.spearman > 0.9
        assert green.ratio > 1
        assert green.low < green.change < green.high
    own, other = by[CONDITIONAL, f"{READ}income"], by[CONDITIONAL, f"{READ}health"]
    assert own.change > 0
    assert own.ratio > 1 > other.ratio
    assert by[COVARIANCE, f"{READ}health"].ratio > 2 * other.ratio
    assert by[CONDITIONAL, "green"].in_images > 0.5
    assert abs(by[CONDITIONAL, "brightness"].in_images) < 0.35
    conditional = [one for one in effects if one.kind == CONDITIONAL]
    assert agreement(conditional) > agreement([one for one in effects if one.kind == COVARIANCE])
    assert choose_kind("income", effects) == CONDITIONAL


def test_where_no_walk_changes_what_is_read_the_covariance_is_taken() -> None:
    flat = SimpleNamespace(kind=NORMAL, attribute=f"{READ}income", change=0.1, ratio=0.4, scaled=0.1, in_images=0.5)
    effects: Any = [flat]
    assert choose_kind("income", effects) == COVARIANCE
