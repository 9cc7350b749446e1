"""What the engine runs on, what it lacks, and the one command that mends it.

Only the standard library is imported here. The packages are tried in a child process, because a broken one may take
the Python that imports it down.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import json
import os
import platform
import re
import shutil
import subprocess  # nosec B404  # runs this very Python, without a shell
import sys
import tempfile
from html import escape
from pathlib import Path
from typing import Any

from .installation.known_faults import advice_on, kind_of_python, remedy
from .installation.torch_builds import nvidia_driver
from .publishing.outputs import whole_outputs
from .runtime.available_memory import available_memory
from .runtime.environment import SAFE, apt_command, clean_variables
from .runtime.events import SILENT, Events
from .runtime.processor import processor_facts, usable_cores
from .runtime.provenance import version
from .runtime.requirements import FAST_BLAS, REQUIREMENTS, Requirement

_START_PROBE = (
    f"{SAFE}sys.path.append(sys.argv[1]); from urban_ml_plugin.core.checkengine import probe; probe(sys.argv[2:])"
)
GIGABYTE = 1e9


def checkengine(
    *,
    output: str | None = None,
    origin: str = "",
    own_python: bool = False,
    qgis: str = "",
    events: Events = SILENT,
) -> dict[str, Any]:
    """Try every package, look at the machine, and say what to do.

    Args:
        output: the HTML report to write, if one is wanted.
        origin: the words for where the choice of this Python came from.
        own_python: whether the user named this Python; it is then mended by its own pip.
        qgis: the version of QGIS.
        events: told each package that is tried.

    Returns:
        ``ready`` (the main algorithms can run), ``interpreter``, ``python`` (its version), ``versions`` (of each
        package that works), ``missing`` and ``broken`` (with the reason) packages, ``remedy`` (the one command that
        mends it, empty if nothing is to be mended), ``advice`` (sentences), and of the machine: ``system``, ``blas``,
        ``cores``, ``threads``, ``devices``, ``precision`` (``device``, what ``auto`` gives there, and the ``reason``;
        None without PyTorch), ``free_memory_gb`` and ``free_disk_gb``; and all of this as ``bug_report``, a text
        without the user's name or folders.

    Raises:
        OutputError: the report cannot be written.
    """
    with whole_outputs(events) as outputs:
        page = Path(outputs.path(output)) if output else None
        found = _try_packages([requirement.module for requirement in REQUIREMENTS], events)
        errors = found["errors"]
        lacking = [r for r in REQUIREMENTS if r.module in errors and (errors[r.module] or not r.on_request)]
        result = _result(found, lacking, origin, own_python or bool(os.environ.get("URBAN_ML_PYTHON")))
        result["bug_report"] = _bug_report(result, lacking, qgis)
        if page:
            page.write_text(_page(result, lacking), encoding="utf-8")
    return result


# -- the child, which imports the packages ----------------------------------------------------------------------------


def probe(modules: list[str]) -> None:
    """Import each module and print, as one line of JSON each, its version or why it fails; then the machine."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what packages print when they are imported must not mix with the answers
    for module in modules:
        print(json.dumps({"module": module, **_import(module)}), file=answers, flush=True)
    print(json.dumps({"machine": _machine()}), file=answers, flush=True)


def _import(module: str) -> dict[str, str]:
    requirement = next((r for r in REQUIREMENTS if r.module == module), None)
    try:
        imported = importlib.import_module(module)
    except ModuleNotFoundError as error:
        return {"error": "" if error.name == module else str(error)}
    except Exception as error:  # a broken package may raise anything, and whatever it is gets reported
        return {"error": f"{type(error).__name__}: {str(error).strip().splitlines()[0] if str(error) else ''}"}
    if requirement and requirement.must_hold:
        whole = (Path(imported.__file__ or "").parent / requirement.must_hold).is_file()
        if not whole:
            return {"error": f"it comes without {requirement.must_hold}"}
    version = getattr(imported, "__version__", None)
    return {"version": str(version or importlib.metadata.version(requirement.distribution if requirement else module))}


def _machine() -> dict[str, Any]:
    """What only the packages know: the BLAS, the threads, the accelerators. Torch is imported already, if it works."""
    machine: dict[str, Any] = dict(zip(("blas", "slow_blas"), _blas()))
    torch = sys.modules.get("torch")
    if torch is None:
        return machine
    torch.set_num_threads(usable_cores())  # as the engine does
    machine["threads"] = torch.get_num_threads()
    machine["devices"] = devices = []
    for index in range(torch.cuda.device_count()):
        properties = torch.cuda.get_device_properties(index)
        with torch.cuda.device(index):
            bf16 = torch.cuda.is_bf16_supported()
        memory = round(properties.total_memory / GIGABYTE, 1)
        devices.append({"device": f"cuda:{index}", "name": properties.name, "memory_gb": memory, "bf16": bf16})
    mps = getattr(torch.backends, "mps", None)
    if mps is not None and mps.is_available():
        devices.append({"device": "mps", "name": "Apple GPU", "bf16": False})
    machine["precision"] = _precision("cuda" if torch.cuda.device_count() else "mps" if devices else "cpu")
    return machine


def _precision(device: str) -> dict[str, str]:
    """What the precision ``auto`` means on the device that ``auto`` takes, and why."""
    import torch

    from .networks.precision import precision_of

    found = precision_of(torch.device(device))
    return {"device": device, "auto": found.name, "reason": found.reason}


def _blas() -> tuple[str, bool]:
    """The linear algebra library that is loaded, and whether it is the slow reference one.

    The reference BLAS is unknown to threadpoolctl, so on Linux the loaded libraries themselves are looked at.
    """
    maps = Path("/proc/self/maps")
    text = maps.read_text(encoding="utf-8", errors="replace") if maps.exists() else ""
    fast = re.findall(r"([^/\s]+/lib[^/\s]*(?:openblas|mkl_rt|blis)[^/\s]*\.so\S*)$", text, flags=re.MULTILINE)
    if fast:
        return ", ".join(sorted(set(fast))), False
    if "/libblas.so" in text:
        return "reference BLAS", True
    controller = sys.modules.get("threadpoolctl")
    infos = controller.threadpool_info() if controller else []
    names = sorted({f"{info['internal_api']} {info['version']}" for info in infos if info["user_api"] == "blas"})
    return ", ".join(names) or "unknown", False


# -- this process -----------------------------------------------------------------------------------------------------


def _try_packages(modules: list[str], events: Events) -> dict[str, Any]:
    """Have a child import ``modules``; where one takes the child down, another child goes on after it."""
    found: dict[str, Any] = {"versions": {}, "errors": {}, "machine": {}}
    step, left = events.step(0.05, 0.95, "Trying packages"), list(modules)
    while not found["machine"]:
        command = [sys.executable, "-c", _START_PROBE, str(Path(__file__).parents[2]), *left]
        with subprocess.Popen(  # nosec B603  # this very Python, with names from our own list
            command, env=clean_variables(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True,
        ) as child:  # fmt: skip
            for line in child.stdout or ():
                answer = json.loads(line)
                if "machine" in answer:
                    found["machine"] = answer["machine"]
                    return found
                module = answer["module"]
                left.remove(module)
                kind = "versions" if "version" in answer else "errors"
                found[kind][module] = answer.get("version", answer.get("error"))
                step.done(len(modules) - len(left), len(modules))
        if not left:  # every package can be imported, but looking at the machine fails
            return found
        found["errors"][left.pop(0)] = f"importing it ends Python (exit code {child.returncode})"
    return found


def _remedy(lacking: list[Requirement], own_python: bool, slow_blas: bool) -> str:
    """The one command that gets everything: apt's part first, where there is one, then the engine's environment."""
    if not lacking and not slow_blas:
        return ""
    if own_python:
        names = " ".join(requirement.distribution for requirement in lacking)
        return f'"{sys.executable}" -m pip install {names}' if names else ""
    from_apt = [requirement.debian for requirement in lacking] + ([FAST_BLAS] if slow_blas else [])
    apt = apt_command(from_apt) if Path(sys.base_prefix) == Path("/usr") else ""
    process = "qgis_process.bin" if shutil.which("qgis_process.bin") else "qgis_process"
    from_pip = any(not (apt and requirement.debian) for requirement in lacking)
    engine = f"{process} run urbanml:installengine" if from_pip else ""
    return " && ".join(part for part in (apt, engine) if part)


def _advice(lacking: list[Requirement], errors: dict[str, str], machine: dict[str, Any]) -> list[str]:
    slow_blas = bool(machine.get("slow_blas"))
    advice = [f"{r.distribution} is needed for {r.purpose}." for r in lacking if r.required]
    advice += [f"Without {r.distribution} there is no {r.purpose}." for r in lacking if not r.required]
    if slow_blas:
        advice.append(f"The reference BLAS makes matrix products 18 to 62 times slower: install {FAST_BLAS}.")
    advice += filter(None, [*map(remedy, errors.values()), advice_on(kind_of_python()) if lacking else ""])
    driver = None if machine.get("devices") or "torch" in errors else nvidia_driver()
    if driver is not None:
        advice.append(
            f"There is a GPU of NVIDIA's (driver {'.'.join(map(str, driver))}), but PyTorch is built for the processor "
            "alone: run “Install or repair the engine” to use it, with everything taken from PyPI."
        )
    return list(dict.fromkeys(advice))


def _processor() -> dict[str, Any]:
    """The processor's name, and whether it computes in bfloat16 (None where that cannot be told)."""
    facts = processor_facts()
    abilities = {*facts.get("flags", "").split(), *facts.get("Features", "").split()}  # the latter of ARM
    bf16 = bool(abilities & {"avx512_bf16", "amx_bf16", "bf16"}) if facts else None
    return {"name": facts.get("model name") or platform.processor() or platform.machine(), "bf16": bf16}


def _free_memory() -> float | None:
    left = available_memory()
    return None if left is None else round(left / GIGABYTE, 1)


def _result(found: dict[str, Any], lacking: list[Requirement], origin: str, own_python: bool) -> dict[str, Any]:
    errors, machine = found["errors"], found["machine"]
    slow = bool(machine.get("slow_blas"))
    return {
        "ready": not any(requirement.required for requirement in lacking),
        "interpreter": sys.executable,
        "origin": origin,
        "python": platform.python_version(),
        "versions": found["versions"],
        "missing": [requirement.distribution for requirement in lacking if not errors[requirement.module]],
        "broken": {r.distribution: errors[r.module] for r in lacking if errors[r.module]},
        "remedy": _remedy(lacking, own_python, slow),
        "advice": _advice(lacking, errors, machine),
        "system": platform.platform(),
        "cores": usable_cores(),
        "threads": machine.get("threads"),
        "blas": machine.get("blas", "unknown"),
        "devices": [{"device": "cpu", **_processor()}, *machine.get("devices", [])],
        "precision": machine.get("precision"),
        "free_memory_gb": _free_memory(),
        "free_disk_gb": round(shutil.disk_usage(tempfile.gettempdir()).free / GIGABYTE, 1),
    }


# -- the report -------------------------------------------------------------------------------------------------------

_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #222 }
h1 { font-size: 1.6rem } h2 { font-size: 1.15rem; margin-top: 2rem }
.good, .bad { border-left: .4rem solid #1b7837; padding-left: .8rem } .bad { border-color: #b2182b }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: .3rem .8rem .3rem 0;
vertical-align: top; border-bottom: 1px solid #ddd; overflow-wrap: anywhere }
pre { background: #f3f3f3; padding: .8rem; white-space: pre-wrap; overflow-wrap: anywhere }
"""


def _rows(result: dict[str, Any], lacking: list[Requirement]) -> tuple[list[tuple[str, ...]], list[tuple[str, ...]]]:
    """The tables of packages and of the machine."""
    errors = {r.module: result["broken"].get(r.distribution, "missing") for r in lacking}
    packages: list[tuple[str, ...]] = [
        (r.distribution, result["versions"].get(r.module) or errors.get(r.module, "not asked for"),
         r.purpose + ("" if r.required else " (optional)"))
        for r in REQUIREMENTS
    ]  # fmt: skip
    python = f"{result['python']} at {result['interpreter']}"
    machine: list[tuple[str, ...]] = [
        ("Python", python + (f" ({result['origin']})" if result["origin"] else "")),
        ("System", result["system"]),
        ("BLAS", result["blas"]),
        ("Processor cores, threads of torch", f"{result['cores']}, {result['threads'] or 'unknown'}"),
        *((device["device"], _device_text(device)) for device in result["devices"]),
        ("Precision “auto” for learnt networks", _precision_text(result["precision"])),
        ("Free memory", f"{result['free_memory_gb']} GB" if result["free_memory_gb"] is not None else "unknown"),
        ("Free disk for temporary files", f"{result['free_disk_gb']} GB"),
    ]
    return packages, machine


def _bug_report(result: dict[str, Any], lacking: list[Requirement], qgis: str) -> str:
    """What is known of the engine as plain text, without the user's name or folders."""
    packages, machine = _rows(result, lacking)
    head = [("Urban ML", version()), ("QGIS", qgis or "unknown"), ("Python from", kind_of_python() or "the system")]
    lines = [f"{row[0]}: {row[1]}" for row in [*head, *machine, *packages]]
    return without_person("\n".join([*lines, *result["advice"]]))


def without_person(text: str) -> str:
    """A text with ``~`` for the user's folder, and without the user's name in other paths."""
    home = os.path.expanduser("~")
    for folder in sorted({home, os.path.realpath(home)}, key=len, reverse=True):
        if len(folder) > 1:
            text = text.replace(folder, "~")
    user = os.environ.get("USERNAME") or os.environ.get("USER") or ""
    return re.sub(rf"(?<=[/\\]){re.escape(user)}(?=[/\\]|$)", "USER", text) if user else text


def _page(result: dict[str, Any], lacking: list[Requirement]) -> str:
    headline = "The engine is ready" if result["ready"] else "The engine is not ready"
    remedy = f"<h2>What mends it</h2><pre>{escape(result['remedy'])}</pre>" if result["remedy"] else ""
    advice = "".join(f"<li>{escape(sentence)}</li>" for sentence in result["advice"])
    packages, machine = _rows(result, lacking)
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{headline}</title><style>{_STYLE}</style></head><body>
<h1 class="{"good" if result["ready"] else "bad"}">{headline}</h1>{remedy}<ul>{advice}</ul>
<h2>Packages</h2>{_table(("Package", "Version", "For"), packages)}
<h2>This machine</h2>{_table(("", ""), machine)}
<h2>For a bug report</h2><p>Copy this text: your name and folders are not in it.</p>
<pre>{escape(result["bug_report"])}</pre>
</body></html>
"""


def _precision_text(precision: dict[str, str] | None) -> str:
    return f"{precision['auto']} on {precision['device']}: {precision['reason']}" if precision else "unknown"


def _device_text(device: dict[str, Any]) -> str:
    memory = f", {device['memory_gb']} GB" if "memory_gb" in device else ""
    bf16 = {True: ", computes in bfloat16", False: ", no bfloat16", None: ""}[device["bf16"]]
    return f"{device['name']}{memory}{bf16}"


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    header = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><tr>{header}</tr>{body}</table>"
