"""Work on several cores at once, of which each item is one thread's."""

from __future__ import annotations

import os
import sys
import threading
from types import ModuleType

import pytest
from threadpoolctl import ThreadpoolController, threadpool_info

from urban_ml_plugin.core.runtime import one_thread as limiting
from urban_ml_plugin.core.runtime.one_thread import one_thread, side_by_side
from urban_ml_plugin.core.runtime.processor import usable_cores

pytestmark = pytest.mark.usefixtures("all_processors")


def limits(number: int) -> tuple[int, str, set[int]]:
    """What an item is worked on by: its number, the thread, and how many threads libraries would take."""
    return number, threading.current_thread().name, {pool["num_threads"] for pool in threadpool_info()}


def test_items_come_in_their_order_and_libraries_take_one_thread_for_each() -> None:
    before = sorted(pool["num_threads"] for pool in threadpool_info())
    found = side_by_side(limits, range(20))
    assert [number for number, *_ in found] == list(range(20))
    assert all(threads == {1} for *_, threads in found)
    if usable_cores() > 1:
        assert threading.current_thread().name not in {name for _, name, _ in found}
    later = sorted(pool["num_threads"] for pool in threadpool_info())
    assert later[-len(before) :] >= before  # the limit went with the work


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="the system does not say which cores a process has")
def test_one_core_needs_no_thread_of_its_own() -> None:
    own = os.sched_getaffinity(0)
    try:
        os.sched_setaffinity(0, {min(own)})
        assert {name for _, name, _ in side_by_side(limits, range(3))} == {threading.current_thread().name}
    finally:
        os.sched_setaffinity(0, own)


def test_what_goes_wrong_with_one_item_is_told() -> None:
    with pytest.raises(ZeroDivisionError):
        side_by_side(lambda number: 1 / number, [2, 1, 0, 1])


def test_libraries_are_looked_for_again_only_when_a_module_has_come(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[int] = []

    class Counted(ThreadpoolController):  # type: ignore[misc]
        def __init__(self) -> None:
            looked.append(len(sys.modules))
            super().__init__()

    with one_thread():
        pass  # what it needs is loaded now
    monkeypatch.setattr(limiting, "ThreadpoolController", Counted)
    limiting._libraries.cache_clear()
    for _ in range(3):
        with one_thread():
            assert {pool["num_threads"] for pool in threadpool_info()} == {1}
    assert len(looked) == 1
    monkeypatch.setitem(sys.modules, "a_library_of_its_own", ModuleType("a_library_of_its_own"))
    with one_thread():
        assert len(looked) == 2
