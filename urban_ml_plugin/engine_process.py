"""The engine as a child process: starts it, relays what it tells, cancels it, turns its errors into QGIS ones."""

from __future__ import annotations

import errno
import json
import queue
import subprocess  # nosec B404: runs the engine only, without a shell
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from html import escape
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QSettings, QThread, QUrl

from . import engine_python
from .core.publishing.hidden_folders import remove_hidden
from .core.runtime.cache_folder import USUAL_GB, VARIABLE
from .core.runtime.environment import SAFE, end_group
from .core.runtime.errors import OutOfMemoryError, lacks_memory
from .core.workers.settings import SCHEDULER, WORKERS
from .engine_words import said, said_of_progress
from .frontend.texts import tr
from .language import users_language
from .network_settings import network_variables

SETTING = "URBAN_ML_PYTHON"
USUAL: dict[str, Any] = {VARIABLE: USUAL_GB, WORKERS: 0, SCHEDULER: ""}
"""Settings that the engine knows as environment variables, which go before them; and what they are until changed."""
# The plugin's folder goes to the end of the path, so that a plugin named like a library cannot stand in for it.
START = (
    f"{SAFE}import runpy; sys.path.append(sys.argv.pop(1)); "
    "runpy.run_module('urban_ml_plugin.core', run_name='__main__', alter_sys=True)"
)


def run(
    task: str,
    parameters: dict[str, Any],
    feedback: QgsProcessingFeedback,
    python: Path | None = None,
    hidden: Sequence[str] = (),
) -> dict[str, Any]:
    """Run one task of the engine, on its own interpreter unless ``python`` is given, and return its result.

    Progress, information and warnings go to ``feedback`` as they come. Cancelling kills the engine at once, with
    whatever it has started.

    Args:
        hidden: folders that the engine removes if QGIS goes away while it works.

    Raises:
        QgsProcessingException: the task failed, and the message is the engine's own sentence; or it was cancelled.
    """
    feedback.setProgressText(tr("Starting the engine"))
    let_qgis_notice()
    process = _start(python or interpreter().python)
    conversation = _Conversation(process, feedback)
    try:
        conversation.ask({"task": task, "parameters": parameters, "hidden": list(hidden), "language": users_language()})
        return conversation.result()
    finally:
        end_group(process)
        conversation.close()


def refuse_cancelled(feedback: QgsProcessingFeedback) -> None:
    """Raise where the user has cancelled: an algorithm that just returns looks finished to scripts."""
    if feedback.isCanceled():
        raise QgsProcessingException(tr("The algorithm was cancelled."))


class _Conversation:
    """What one engine process says, from start to end."""

    def __init__(self, process: subprocess.Popen[str], feedback: QgsProcessingFeedback) -> None:
        self._process, self._feedback = process, feedback
        self._lines: queue.Queue[str | None] = queue.Queue()
        self._said: list[str] = []
        self._leftovers: list[str] = []
        self._listeners = [
            threading.Thread(target=target, daemon=True) for target in (self._listen, self._listen_to_libraries)
        ]
        for listener in self._listeners:
            listener.start()

    def ask(self, job: dict[str, Any]) -> None:
        """Give the engine its job; standard input stays open as long as QGIS lives."""
        with suppress(OSError):  # it has ended already, and what it said tells why
            self._process.stdin.write(f"{json.dumps(job)}\n")
            self._process.stdin.flush()

    def result(self) -> dict[str, Any]:
        """Relay events until the result, the error, the end of the process, or cancellation."""
        while True:
            let_qgis_notice()
            refuse_cancelled(self._feedback)
            try:
                line = self._lines.get(timeout=0.1)
            except queue.Empty:
                continue
            if line is None:
                raise QgsProcessingException(self._sudden_end())
            event = json.loads(line)
            kind = event.pop("event")
            if kind == "result":
                self._leftovers.clear()
                return event["value"]
            self._relay(kind, event)

    def close(self) -> None:
        """Wait for the end of the process, and remove the hidden folders of one that did not finish its work."""
        with suppress(BrokenPipeError), self._process:  # closes the pipes, and waits
            for listener in self._listeners:
                listener.join()
        for folder in self._leftovers:
            remove_hidden(folder)

    def _relay(self, kind: str, event: dict[str, Any]) -> None:
        if kind == "progress":
            self._feedback.setProgress(100 * event["share"])
            if event["doing"]:
                self._feedback.setProgressText(said_of_progress(event["doing"]))
        elif kind == "info":
            self._feedback.pushInfo(said(event["text"]))
        elif kind == "warning":
            self._feedback.pushWarning(said(event["text"]))
        elif kind == "writing":
            self._leftovers.append(event["path"])
        elif kind == "preview":
            self._offer(event["path"])
        elif kind == "error":
            if "trace" in event:
                self._feedback.pushDebugInfo(event["trace"])
            raise QgsProcessingException(said(event["text"]))

    def _offer(self, path: str) -> None:
        """A link to a page in the log, or its address where the log of this QGIS has no links (before 3.36)."""
        address = QUrl.fromLocalFile(path).toEncoded().data().decode()
        text = tr("Watch how it learns: {}")
        if hasattr(self._feedback, "pushFormattedMessage"):
            link = f'<a href="{escape(address)}">{escape(path)}</a>'
            self._feedback.pushFormattedMessage(text.format(link), text.format(address))
        else:
            self._feedback.pushInfo(text.format(address))

    def _listen(self) -> None:
        for line in self._process.stdout:
            self._lines.put(line)
        self._lines.put(None)

    def _listen_to_libraries(self) -> None:
        for line in self._process.stderr:
            self._said = [*self._said[-20:], line.rstrip()]

    def _sudden_end(self) -> str:
        code = self._process.wait()
        self._listeners[1].join(timeout=1)
        if lacks_memory(" ".join(self._said)) or (code < 0 and code != -9 and _memory_is_limited()):
            return said(str(OutOfMemoryError()))
        if code in (-9, 137):
            return tr(
                "The engine was killed, most likely because the memory was used up: "
                "close other programs, choose a smaller batch or a larger stride, and run again."
            )
        ended = tr("The engine ended unexpectedly (exit code {}): run “Check the engine” to see what is wrong.")
        last = f" {tr('Its last words: {}').format(' / '.join(self._said[-3:]))}" if self._said else ""
        return ended.format(code) + last


def _memory_is_limited() -> bool:
    """Whether the address space has a limit, at which libraries crash in ways of their own."""
    try:
        import resource
    except ImportError:  # Windows
        return False
    return bool(resource.getrlimit(resource.RLIMIT_AS)[0] != resource.RLIM_INFINITY)


def let_qgis_notice() -> None:
    """Let Qt deliver what is waiting if this is the main thread: ``qgis_process`` hears Ctrl+C as an event."""
    application = QCoreApplication.instance()
    if application is not None and QThread.currentThread() == application.thread():
        # A click must not start something else in the middle of an algorithm.
        application.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


def interpreter() -> engine_python.Choice:
    """The engine's Python, and where the choice of it came from."""
    try:
        return engine_python.choose(setting())
    except (OSError, ImportError) as error:
        raise QgsProcessingException(said(str(error))) from error


def _start(python: Path) -> subprocess.Popen[str]:
    options: dict[str, Any] = {}
    if sys.platform == "win32":
        options["creationflags"] = subprocess.CREATE_NO_WINDOW
    else:
        options["start_new_session"] = True  # Ctrl+C in a terminal reaches QGIS, which then ends the engine
    plugins = str(Path(__file__).parent.parent)
    try:
        return subprocess.Popen(  # nosec B603: a list of arguments, no shell
            [str(python), "-c", START, plugins],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            errors="replace",
            env=_environment(),
            **options,
        )
    except OSError as error:
        if error.errno in (errno.ENOMEM, errno.EAGAIN):
            raise QgsProcessingException(said(str(OutOfMemoryError()))) from error
        text = tr("The engine's Python {} cannot be started ({}): correct {} or the setting under Processing options.")
        raise QgsProcessingException(text.format(python, error.strerror, SETTING)) from error


def _environment() -> dict[str, str]:
    """The environment variables of the engine.

    On a busy machine threads that spin while they wait take two thirds of the speed; on a quiet one passive waiting
    costs next to nothing.
    """
    own = engine_python.clean_variables()
    settings = {name: str(_set(name, usual)) for name, usual in USUAL.items()}
    usual = {"OMP_WAIT_POLICY": "passive", **settings}
    return {**usual, **own, **network_variables(), "PYTHONUNBUFFERED": "1"}


def _set(name: str, usual: Any) -> Any:
    """What is set under Settings → Options → Processing → Providers → Urban ML."""
    value = QSettings().value(f"Processing/Configuration/{name}", usual)
    return usual if value is None else value


def setting() -> str:
    """The interpreter that is set; empty if none."""
    return str(_set(SETTING, "") or "")


def add_setting(group: str, icon: Any) -> None:
    """Offer the engine's Python under Processing options. Headless QGIS may lack the options; then do nothing."""
    with suppress(ImportError):
        from processing.core.ProcessingConfig import ProcessingConfig, Setting

        ProcessingConfig.settingIcons[group] = icon
        text = tr("Python of the engine (empty: chosen automatically)")
        ProcessingConfig.addSetting(Setting(group, SETTING, text, "", valuetype=Setting.FILE))
        text = tr("Gigabytes of features of tiles kept for later runs (0: none)")
        ProcessingConfig.addSetting(Setting(group, VARIABLE, text, USUAL[VARIABLE], valuetype=Setting.FLOAT))
        text = tr("Processes that share the work (0: none)")
        ProcessingConfig.addSetting(Setting(group, WORKERS, text, USUAL[WORKERS], valuetype=Setting.INT))
        text = tr("Address of a Dask scheduler that shares it out instead, such as tcp://10.0.0.1:8786")
        ProcessingConfig.addSetting(Setting(group, SCHEDULER, text, USUAL[SCHEDULER], valuetype=Setting.STRING))
        ProcessingConfig.readSettings()


def remove_setting() -> None:
    """Take the setting away again."""
    with suppress(ImportError):
        from processing.core.ProcessingConfig import ProcessingConfig

        for name in (SETTING, *USUAL):
            ProcessingConfig.removeSetting(name)
