"""What a task tells: one JSON object a line, progress that rises, times a person can read."""

from __future__ import annotations

import io
import json
import threading

import pytest

from tests.helpers.recording_events import RecordingEvents
from urban_ml_plugin.core.runtime.events import JsonLines, readable_duration


def test_each_event_is_one_line_of_json():
    stream = io.StringIO()
    events = JsonLines(stream)
    events.progress(0.5, "Reading\ntiles")
    events.info("äöü")
    events.warning("careful")
    events.writing("/tmp/x.tif")
    events.preview("/tmp/progress.html")
    lines = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert lines == [
        {"event": "progress", "share": 0.5, "doing": "Reading\ntiles"},
        {"event": "info", "text": "äöü"},
        {"event": "warning", "text": "careful"},
        {"event": "writing", "path": "/tmp/x.tif"},
        {"event": "preview", "path": "/tmp/progress.html"},
    ]


def test_lines_of_several_threads_do_not_mix():
    stream = io.StringIO()
    events = JsonLines(stream)
    threads = [threading.Thread(target=lambda: [events.info("x" * 500) for _ in range(200)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [json.loads(line)["event"] for line in stream.getvalue().splitlines()] == ["info"] * 800


def test_a_step_takes_the_progress_from_its_start_to_its_end_and_says_what_it_counts():
    heard = RecordingEvents()
    assert list(heard.step(0.2, 0.6, "Reading tiles").over("abcd", 4)) == list("abcd")
    shares = [share for share, _ in heard.steps]
    assert shares[0] == 0.2
    assert shares[-1] == pytest.approx(0.6)
    assert shares == sorted(shares)
    assert heard.steps[-1][1] == "Reading tiles: 4 of 4"


def test_a_step_speaks_a_few_times_a_second_and_tells_the_time_left(monkeypatch):
    clock = [0.0]
    monkeypatch.setattr("urban_ml_plugin.core.runtime.events.time.monotonic", lambda: clock[0])
    heard = RecordingEvents()
    step = heard.step(0, 1, "Embedding tiles")
    for count in range(1, 1001):
        clock[0] += 0.01
        step.done(count, 1000)
    assert 30 <= len(heard.steps) <= 45
    texts = [text for share, text in heard.steps if 0.45 < share < 0.55]
    assert all(text.endswith("about 5 s left") for text in texts)
    assert heard.steps[-1] == (1.0, "Embedding tiles: 1,000 of 1,000")


def test_the_time_left_follows_the_speed_of_late_and_not_what_was_done_before(monkeypatch):
    clock = [0.0]
    monkeypatch.setattr("urban_ml_plugin.core.runtime.events.time.monotonic", lambda: clock[0])
    heard = RecordingEvents()
    step = heard.step(0, 1, "Learning")
    step.skip(400, 1000)  # by an earlier run
    for count in range(401, 701):
        clock[0] += 1 if count <= 600 else 2
        step.done(count, 1000)
    assert heard.steps[198][1] == "Learning: 598 of 1,000, about 6 min 42 s left"
    assert heard.steps[-1][1] == "Learning: 700 of 1,000, about 10 min 0 s left"


def test_nothing_to_do_is_done():
    heard = RecordingEvents()
    heard.step(0, 1, "Waiting").done(0, 0)
    assert heard.steps[-1] == (1.0, "Waiting")


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.2, "1 s"), (59.4, "59 s"), (59.6, "1 min 0 s"), (75, "1 min 15 s"), (3600, "1 h 0 min"), (7384, "2 h 3 min")],
)
def test_durations_read_naturally(seconds, text):
    assert readable_duration(seconds) == text
