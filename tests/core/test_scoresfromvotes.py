"""Scores from votes: the planted order, in any order of the votes; raters; what does not compare; bad input."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pandas as pd
import pytest
from scipy.sparse import csr_matrix
from scipy.stats import spearmanr, t

from tests.helpers.flat_tasks import scoresfromvotes
from tests.helpers.planted_votes import PlantedVotes, planted_votes, write_images, write_votes
from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.options.generation.vote_options import VoteOptions
from urban_ml_plugin.core.runtime.errors import InputError
from urban_ml_plugin.core.runtime.events import SILENT
from urban_ml_plugin.core.votes.conjugate_gradients import MOST_EXACT, inverse_diagonal, solved
from urban_ml_plugin.core.votes.davidson_model import MEAN, SPREAD, UNIT, _flat, _mode, _Problem, fit
from urban_ml_plugin.core.votes.held_out_votes import _over_raters, held_out_votes, verdict
from urban_ml_plugin.core.votes.vote_table import Votes, as_id, read_votes

FIELDS = {"left": "one", "right": "two", "winner": "safer"}


@pytest.fixture(scope="module")
def planted() -> PlantedVotes:
    return planted_votes()


def read(table: pd.DataFrame, rater: str | None = "who", events: Any = None) -> Votes:
    return read_votes(table, VoteOptions("", **FIELDS, rater=rater), events or RecordingEvents())


def run(folder: Path, table: pd.DataFrame, ids: Any, **more: Any) -> tuple[dict[str, Any], geopandas.GeoDataFrame]:
    options = {**FIELDS, "rater": "who", "id_field": "number", **more}
    output = str(folder / "scored.gpkg")
    result = scoresfromvotes(
        votes=write_votes(folder, table), places=write_images(folder, ids), output=output, **options
    )
    return result, geopandas.read_file(output)


def test_500_images_with_20_votes_each_come_in_their_planted_order(planted: PlantedVotes, tmp_path: Path) -> None:
    result, layer = run(tmp_path, planted.table, range(500), report=str(tmp_path / "report.html"))
    assert layer.columns.tolist() == ["number", "score", "sd", "votes", "class", "geometry"]
    assert spearmanr(layer.score, planted.worth[layer.number])[0] >= 0.9
    assert result["images"] == (layer.score.notna()).sum() >= 490
    assert result["agreement_low"] > 0.6
    assert result["verdict"].startswith("The raters see a common order")
    assert (layer["class"] == "low").sum() == (layer.score < 22).sum() == result["low"] > 100
    assert (layer["class"] == "high").sum() == (layer.score > 28).sum() == result["high"] > 100
    assert (tmp_path / "report.html").stat().st_size > 10_000


def test_their_standard_deviations_hold_what_was_planted(planted: PlantedVotes) -> None:
    fitted = fit(read(planted.table))
    worth = planted.worth[[int(name) for name in read(planted.table).ids]]
    off = (fitted.score - MEAN - UNIT * worth) / fitted.sd
    assert 0.9 <= np.mean(np.abs(off) < 1.96) <= 0.98
    assert 0.85 < off.std() < 1.15


@pytest.mark.slow
def test_raters_who_vote_at_random_are_found_and_weigh_little(planted: PlantedVotes, tmp_path: Path) -> None:
    result, _ = run(tmp_path, planted.table, range(500))
    rows = pd.DataFrame(result["rows"]).set_index("rater")
    random = rows.index.isin(planted.random)
    assert rows.trust[random].max() < 0.5 < 0.8 < rows.trust[~random].min()
    assert (rows.q[~random] < 0.001).all()
    assert (rows.q[random] > 0.05).sum() >= 7
    without = fit(read(planted.table, rater=None))
    told = fit(read(planted.table))
    worth = planted.worth[[int(name) for name in read(planted.table).ids]]
    assert spearmanr(told.score, worth)[0] > spearmanr(without.score, worth)[0]
    assert rows.ties.mean() == pytest.approx(0.2, abs=0.04)


def test_votes_in_another_order_give_the_same_scores(planted: PlantedVotes, tmp_path: Path) -> None:
    shuffled = planted.table.sample(frac=1, random_state=3)
    _, layer = run(tmp_path, planted.table, range(500))
    _, again = run(tmp_path, shuffled, range(500))
    for field in ("score", "sd"):
        assert np.nanmax(np.abs(layer[field] - again[field])) <= 1e-9
    assert layer[["votes", "class"]].equals(again[["votes", "class"]])


def test_without_ties_and_raters_they_are_the_scores_of_choix() -> None:
    choix = pytest.importorskip("choix", reason="scripts/install --tests installs it")
    table = planted_votes(images=60, ties=0, raters=1, random=0).table
    left = table.safer == "left"
    won = pd.DataFrame({"one": np.where(left, table.one, table.two), "two": np.where(left, table.two, table.one)})
    votes = read(won.assign(safer="left"), rater=None)
    pairs = list(zip(votes.left.tolist(), votes.right.tolist()))
    known = choix.opt_pairwise(len(votes.ids), pairs, alpha=0.5 * (UNIT / SPREAD) ** 2, tol=1e-10)
    fitted = fit(votes)
    assert np.abs(fitted.score - MEAN - UNIT * known).max() < 1e-6
    assert np.ptp(known) > 4


def test_the_slope_is_that_of_the_loss_and_its_standard_deviations_those_of_the_whole_inverse() -> None:
    votes = read(planted_votes(images=30, raters=4, random=1).table)
    problem = _Problem(votes)
    place = problem.start + np.random.default_rng(0).normal(0, 0.3, len(problem.start))
    steps = 1e-6 * np.eye(len(place))
    numeric = [(problem.loss(place + step)[0] - problem.loss(place - step)[0]) / 2e-6 for step in steps]
    assert problem.loss(place)[1] == pytest.approx(np.array(numeric), abs=1e-5)
    mode = _mode(problem)
    assert np.abs(problem.loss(mode)[1]).max() < 1e-6
    whole = np.linalg.inv(problem.information(mode).toarray())
    every = np.arange(len(mode))
    assert inverse_diagonal(problem.information(mode), every) == pytest.approx(np.diag(whole), rel=1e-8)


def test_newtons_matrix_is_the_slope_of_the_slope_and_the_mode_needs_few_of_its_steps() -> None:
    votes = read(planted_votes(images=30, raters=4, random=1).table)
    problem = _Problem(votes)
    place = problem.start + np.random.default_rng(0).normal(0, 0.3, len(problem.start))
    numeric = [
        (problem.loss(place + step)[1] - problem.loss(place - step)[1]) / 2e-5 for step in 1e-5 * np.eye(len(place))
    ]
    assert problem.curvature(place).toarray() == pytest.approx(np.array(numeric), abs=1e-5)
    counted = []
    looked, problem.information = problem.information, lambda where: counted.append(1) or looked(where)  # type: ignore
    _mode(problem)
    assert len(counted) < 30


def test_standard_deviations_of_many_images_are_estimated_as_columns_would_tell_them() -> None:
    votes = read(planted_votes(images=MOST_EXACT, raters=60, random=10).table)
    problem = _Problem(votes)
    matrix, flat = problem.information(_mode(problem)), _flat(problem)
    scores, trust = np.arange(problem.n), problem.places[4] + np.arange(problem.own)
    estimated = np.sqrt(inverse_diagonal(matrix, np.concatenate([scores, trust]), flat))
    some = np.concatenate([scores[::8], trust[::4]])
    exact = np.sqrt(inverse_diagonal(matrix, some))
    told = np.concatenate([estimated[: problem.n : 8], estimated[problem.n :: 4]])
    assert told == pytest.approx(exact, rel=0.03)
    assert (told / exact)[:100].std() < 0.01
    assert exact[:100].std() / exact[:100].mean() > 0.05  # by far more than that do they differ


def test_a_matrix_that_bends_down_gives_a_way_that_falls() -> None:
    slope = np.array([[1.0], [2.0], [3.0]])
    way = solved(csr_matrix(np.array([[1.0, 2.0, 0.0], [2.0, 1.0, 0.0], [0.0, 0.0, 1.0]])), -slope)
    assert np.isfinite(way).all()
    assert (way * slope).sum() < 0


def test_ties_draw_scores_together() -> None:
    won = pd.DataFrame({"one": ["a"] * 6, "two": ["b"] * 6, "safer": ["a"] * 5 + ["b"]})
    tied = pd.concat([won, won.assign(safer="tie")])
    far, near = (fit(read(table, rater=None)).score for table in (won, tied))
    assert far[0] - far[1] > near[0] - near[1] > 0
    assert fit(read(won.assign(safer="tie"), rater=None)).score == pytest.approx([25, 25])


def test_groups_that_nobody_compared_are_told_and_only_the_largest_is_classed(tmp_path: Path) -> None:
    one, two = planted_votes(images=60, seed=1).table, planted_votes(images=40, seed=2).table
    two[["one", "two"]] += 60
    events = RecordingEvents()
    result, layer = run(tmp_path, pd.concat([one, two]), range(100), events=events, report=str(tmp_path / "r.html"))
    assert result["groups"] == 2
    assert "fall into 2 groups" in " ".join(events.warnings)
    assert "60 images in the largest, 40 in the others" in " ".join(events.warnings)
    assert layer["class"][:60].notna().any()
    assert layer["class"][60:].isna().all()
    assert layer.score[60:].notna().any()
    assert "group 1" in (tmp_path / "r.html").read_text() or "Groups of images" in (tmp_path / "r.html").read_text()


def test_classes_are_of_the_largest_group_that_the_layer_has(tmp_path: Path) -> None:
    one, two = planted_votes(images=60, seed=1).table, planted_votes(images=40, seed=2).table
    two[["one", "two"]] += 60
    events = RecordingEvents()
    result, layer = run(tmp_path, pd.concat([one, two]), range(60, 100), events=events)
    assert result["groups"] == 2
    assert layer["class"].notna().sum() == result["low"] + result["high"] > 10
    assert not any("groups of images" in told for told in events.warnings)
    run(tmp_path, pd.concat([one, two]), range(50, 100), events=events)
    assert "fall into 2 groups of images between which nobody compared (40 images in the largest, 10 in" in " ".join(
        events.warnings
    )


def test_images_with_few_votes_or_none_have_no_score(tmp_path: Path) -> None:
    table = planted_votes(images=50).table
    once = pd.DataFrame({"one": [900], "two": [0], "safer": ["left"], "who": ["rater 01"]})
    events = RecordingEvents()
    _, layer = run(tmp_path, pd.concat([table, once]), [*range(50), 900, 901, None, None], events=events)
    last = layer.set_index("number").loc[[900, 901]]
    assert last.votes.tolist() == [1, 0]
    assert last[["score", "sd", "class"]].isna().all(axis=None)
    assert "4 of 54 images have fewer than 4 votes" in " ".join(events.warnings)
    assert "share its score" not in " ".join(events.warnings)  # those without an id share nothing


def test_votes_at_random_show_no_common_order(tmp_path: Path) -> None:
    table = planted_votes(images=100, random=40).table
    result, _ = run(tmp_path, table, range(100))
    assert result["verdict"].startswith("There is no evidence")
    assert result["agreement_low"] < 0.5 < result["agreement_high"]


def test_a_vote_that_one_rater_gave_several_times_does_not_foretell_itself() -> None:
    once = planted_votes(images=100, each=4, random=40, seed=1).table.assign(who="me")
    votes = read(pd.concat([once, once, once]))
    held_out = held_out_votes(votes, SILENT.step(0, 1, ""))
    assert not held_out.by_raters
    assert held_out.low < 0.5 < held_out.high
    alone = held_out_votes(read(once), SILENT.step(0, 1, ""))
    assert held_out.high - held_out.low == pytest.approx(alone.high - alone.low, rel=0.2)


def test_the_interval_over_raters_is_students_where_all_voted_as_often_and_wider_than_that_of_votes_at_random() -> None:
    decided, right = np.full(6, 40), np.array([24, 30, 21, 26, 28, 33])
    expected = t.interval(0.95, 5, (right / 40).mean(), (right / 40).std(ddof=1) / 6**0.5)
    assert _over_raters(right, decided) == pytest.approx(expected)
    assert np.isnan(_over_raters(right[:1], decided[:1])).all()
    alike = planted_votes(images=60, each=6, random=40, seed=2).table
    alike = alike.assign(who=np.arange(len(alike)) % 6)
    held_out = held_out_votes(read(alike), SILENT.step(0, 1, ""))
    assert held_out.by_raters
    assert held_out.high - held_out.low > 1.9 * (0.25 / held_out.decided.sum()) ** 0.5 * 2 * 0.95


def test_a_handful_of_votes_shows_no_order_though_one_image_wins_them_all() -> None:
    table = pd.DataFrame({"one": 0, "two": range(1, 13), "safer": "left"})
    few, enough = (held_out_votes(read(table[:count], rater=None), SILENT.step(0, 1, "")) for count in (9, 12))
    assert np.isnan([few.share, few.low, few.high]).all()
    assert verdict(few).startswith("There are too few votes")
    assert enough.share == 1
    assert enough.low > 0.5


def test_where_all_votes_are_ties_the_verdict_says_so_and_not_that_votes_are_few(tmp_path: Path) -> None:
    table = planted_votes(images=40).table.assign(safer="tie")
    result, layer = run(tmp_path, table, range(40))
    assert result["verdict"].startswith("All votes are ties")
    np.testing.assert_allclose(layer.score, MEAN, atol=1e-9)


def test_winners_are_known_by_id_or_word_and_what_says_nothing_is_told() -> None:
    table = pd.DataFrame(
        {
            "one": [1.0, 1.0, 1.0, 1.0, 1.0, 2.0],
            "two": [2, 2, 2, 2, 2, 2],
            "safer": ["1", "Right", " equal", "nobody knows", None, "left"],
        }
    )
    events = RecordingEvents()
    votes = read(table, None, events)
    assert votes.ids == ["1", "2"]
    assert sorted(votes.outcome.tolist()) == [-1, 0, 1]
    assert "2 of 6 votes are left out" in events.warnings[0]
    assert "1 of 6 votes are left out, which compare an image with itself" in events.warnings[1]
    assert [as_id(one) for one in (7, 7.0, " 7", "7.0", None, np.nan, 7.5)] == ["7"] * 4 + ["", "", "7.5"]


def test_votes_without_a_rater_among_others_and_repeated_ones_are_told() -> None:
    rows = [("1", "2", "left", "a"), ("2", "1", "1", "a"), ("1", "3", "tie", "a"), ("1", "2", "left", "b")]
    table = pd.DataFrame(rows, columns=["one", "two", "safer", "who"])
    events = RecordingEvents()
    assert len(read(table, "who", events)) == 4
    assert [told[:57] for told in events.warnings] == ["1 of 4 votes are of two images that their rater had voted"]
    events = RecordingEvents()
    read(table.assign(who=["a", None, None, "b"]), "who", events)
    assert "2 of 4 votes name no rater (who)" in events.warnings[0]
    assert len(events.warnings) == 1
    events = RecordingEvents()
    for who in (None, "who"):
        read(table.assign(who=None), who, events)
    assert not events.warnings


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"winner": "liveliest"}, "field liveliest of the votes is missing"),
        ({"winner": "who"}, "No row of the votes says which of two images won"),
        ({"id_field": "name"}, "field name of the images is missing"),
        ({"ids": [None, *range(1000, 1010)]}, r"the layer has “1000”, and the votes “\d+”\. Choose the field"),
        ({"least_votes": 999}, "No image has 999 votes; the most that one has are"),
        ({"low": 28, "high": 22}, "exchange the limits"),
    ],
)
def test_bad_input_is_one_sentence_and_leaves_nothing(tmp_path: Path, changes: dict[str, Any], words: str) -> None:
    ids = changes.pop("ids", range(30))
    with pytest.raises(InputError, match=words):
        run(tmp_path, planted_votes(images=30).table, ids, **changes)
    assert {path.name for path in tmp_path.iterdir()} == {"votes.gpkg", "images.gpkg"}
