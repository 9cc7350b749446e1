"""*Copy to my models*: a shipped model becomes one of the user's own, and nothing of the user's is overwritten."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import Qgis, QgsApplication


@pytest.fixture
def models(processing: Any, tmp_path: Path) -> Iterator[Path]:
    """The user's folder of models."""
    from processing.core.ProcessingConfig import ProcessingConfig
    from processing.modeler.ModelerUtils import ModelerUtils

    before = ProcessingConfig.getSetting(ModelerUtils.MODELS_FOLDER)
    ProcessingConfig.setSettingValue(ModelerUtils.MODELS_FOLDER, str(tmp_path))
    yield tmp_path
    ProcessingConfig.setSettingValue(ModelerUtils.MODELS_FOLDER, before)
    QgsApplication.processingRegistry().providerById("model").refreshAlgorithms()


@pytest.fixture
def said() -> list[tuple[str, str, Any]]:
    return []


@pytest.fixture
def action(models: Path, said: list[tuple[str, str, Any]]) -> Any:
    from urban_ml_plugin.copy_model import CopyToMyModels

    action = CopyToMyModels(lambda *message: said.append(message))
    action.setData(QgsApplication.processingRegistry().algorithmById("urbanml:urbantypesbycensuszone"), None)
    return action


def test_the_copy_is_in_the_toolbox_valid_and_the_user_s(action: Any, models: Path, said: list[Any]) -> None:
    assert action.isEnabled()
    action.execute()
    copy = QgsApplication.processingRegistry().createAlgorithmById("model:Urban types by census zone")
    assert copy.validate() == (True, [])
    assert copy.sourceFilePath() == str(models / "urban_types_by_census_zone.model3")
    assert "Zones with urban types" in {output.description() for output in copy.outputDefinitions()}
    assert [level for _, _, level in said] == [Qgis.MessageLevel.Success]


def test_a_model_that_is_there_stays_as_it_is(action: Any, models: Path, said: list[Any]) -> None:
    mine = models / "urban_types_by_census_zone.model3"
    mine.write_text("mine")
    action.execute()
    assert mine.read_text() == "mine"
    assert [level for _, _, level in said] == [Qgis.MessageLevel.Warning]
    assert str(mine) in said[0][1]


def test_a_copy_that_finds_no_room_is_told_and_leaves_nothing(
    action: Any, models: Path, said: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(source: Path, copy: Path) -> None:
        copy.write_text("half")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(shutil, "copyfile", full)
    action.execute()
    assert not list(models.glob("*.model3"))
    assert [level for _, _, level in said] == [Qgis.MessageLevel.Critical]
    assert "No space left" in said[0][1]


def test_other_algorithms_have_no_such_entry(action: Any) -> None:
    for name in ("urbanml:deepcluster", "native:buffer"):
        action.setData(QgsApplication.processingRegistry().algorithmById(name), None)
        assert not action.isEnabled()
