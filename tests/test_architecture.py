"""The rules that keep the house in order: who may import whom, what every algorithm has, what no file may do."""

from __future__ import annotations

import ast
import importlib
import inspect
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PLUGIN = ROOT / "urban_ml_plugin"
CORE = PLUGIN / "core"
SHOWN = PLUGIN / "processing_algorithms"
FRONTEND = PLUGIN / "frontend"
HEAVY = {"torch", "torchvision", "numpy", "rasterio", "geopandas", "pandas", "shapely", "pyproj", "sklearn", "scipy"}

FILES = sorted(PLUGIN.rglob("*.py"))


def name(path):
    return str(path.relative_to(PLUGIN))


@cache
def tree(path):
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def algorithms(path):
    """The classes of a file that have a ``NAME``, by that name."""
    return {
        ast.literal_eval(statement.value): node.name
        for node in tree(path).body
        if isinstance(node, ast.ClassDef)
        for statement in node.body
        if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == "NAME"
    }


ALGORITHMS = sorted(path for path in SHOWN.glob("*.py") if algorithms(path))


def imports(path):
    """Absolute names of all modules that a file imports, anywhere in it."""
    package = path.relative_to(ROOT).with_suffix("").parts[:-1]
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            parents = package[: len(package) - node.level + 1] if node.level else ()
            start = ".".join([*parents, *filter(None, [node.module])])
            yield start
            yield from (f"{start}.{alias.name}" for alias in node.names)


def roots(path):
    return {module.partition(".")[0] for module in imports(path)}


def in_core(path):
    return CORE in path.parents


@pytest.mark.parametrize("path", [path for path in FILES if in_core(path)], ids=name)
def test_the_engine_knows_nothing_of_qgis(path):
    assert not roots(path) & {"qgis", "PyQt5", "PyQt6", "processing"}
    beyond = {module for module in imports(path) if module.startswith("urban_ml_plugin.")}
    assert all(module.startswith("urban_ml_plugin.core") for module in beyond)


@pytest.mark.parametrize("path", [path for path in FILES if not in_core(path)], ids=name)
def test_the_qgis_side_needs_none_of_the_engine_s_libraries(path):
    assert not roots(path) & HEAVY
    assert not roots(path) & {"PyQt5", "PyQt6", "sip"}, "take Qt from qgis.PyQt"


@pytest.mark.parametrize("path", sorted([*SHOWN.glob("*.py"), *FRONTEND.glob("*.py")]), ids=name)
def test_algorithms_know_nothing_of_the_provider_and_the_plugin_above_them(path):
    above = {"urban_ml_plugin.provider", "urban_ml_plugin.plugin"}
    assert not above & set(imports(path))


@pytest.mark.parametrize("path", sorted(FRONTEND.glob("*.py")), ids=name)
def test_what_algorithms_share_knows_nothing_of_them(path):
    assert not [module for module in imports(path) if module.startswith("urban_ml_plugin.processing_algorithms")]


@cache
def order():
    """The packages of the engine from top to bottom, as the picture in ``docs/design.md`` has them."""
    text = (ROOT / "docs" / "design.md").read_text(encoding="utf-8")
    picture = text.partition("## The engine, package by package")[2].split("```")[1]
    return [line.split()[0] for line in picture.strip().splitlines()]


def package(module):
    """The package of a module of the engine, such as ``samplecity.layout``; empty for tasks."""
    inside = module.removeprefix("urban_ml_plugin.core").removeprefix(".")
    parents = [parent for parent in order() if inside == parent or inside.startswith(f"{parent}.")]
    return parents[0] if parents else ""


def test_the_picture_of_the_packages_names_each_of_them_once():
    packages = {str(path.parent.relative_to(CORE)).replace("/", ".") for path in CORE.rglob("*.py")} - {"."}
    assert sorted(order()) == sorted(packages - {"samplecity"})


@pytest.mark.parametrize("path", [path for path in FILES if in_core(path) and path.parent != CORE], ids=name)
def test_packages_import_only_those_below_them(path):
    own = package(".".join(path.relative_to(ROOT).with_suffix("").parts))
    taken = {package(module) for module in imports(path) if module.startswith("urban_ml_plugin.core.")}
    above = set(order()[: order().index(own)]) if own else set()
    assert not taken & above


@pytest.mark.parametrize("folder", sorted({path.parent for path in FILES} - {CORE, SHOWN, CORE / "reports"}), ids=name)
def test_no_package_but_the_catalogues_has_more_than_a_dozen_files(folder):
    """The catalogues have one file for each task, for each algorithm and for each report."""
    assert len([path for path in folder.glob("*.py") if path.stem != "__init__"]) <= 12


@pytest.mark.parametrize("path", [path for path in FILES if not in_core(path)], ids=name)
def test_the_qgis_side_takes_from_the_engine_only_what_needs_the_standard_library_alone(path):
    """Followed through every import, so that a plugin on a bare QGIS loads."""
    waiting, seen = [module for module in imports(path) if module.startswith("urban_ml_plugin.core.")], set()
    while waiting:
        file = ROOT.joinpath(*waiting.pop().split(".")).with_suffix(".py")
        if file in seen or not file.exists():
            continue
        seen.add(file)
        assert roots(file) <= {*sys.stdlib_module_names, "urban_ml_plugin"}, f"{name(path)} reaches {name(file)}"
        waiting += [module for module in imports(file) if module.startswith("urban_ml_plugin.core.")]


@pytest.mark.parametrize("path", FILES, ids=name)
def test_no_file_opens_a_door_for_foreign_code(path):
    assert not roots(path) & {"pickle", "cPickle", "dill", "joblib", "marshal", "shelve"}
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            assert called not in {"eval", "exec", "compile", "__import__", "os.system", "os.popen"}, called
            keywords = {keyword.arg: ast.unparse(keyword.value) for keyword in node.keywords}
            assert "shell" not in keywords
            if called == "torch.load":
                assert keywords.get("weights_only") == "True"


@pytest.mark.parametrize("path", FILES, ids=name)
def test_every_file_says_in_its_first_line_what_it_is(path):
    text = ast.get_docstring(tree(path))
    assert text
    assert text.partition("\n")[0].endswith((".", "?", "!"))


@pytest.mark.parametrize("path", ALGORITHMS, ids=name)
def test_every_algorithm_has_a_help_page_and_stands_in_the_list(path):
    assert (PLUGIN / "resources" / "help" / f"{path.stem}.md").read_text(encoding="utf-8").strip()
    assert list(algorithms(path)) == [path.stem], "an algorithm's NAME is the stem of its file"
    assert algorithms(path)[path.stem] in listed()


def listed():
    """The names of the classes in ``provider.ALGORITHMS``."""
    for node in tree(PLUGIN / "provider.py").body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "ALGORITHMS":
            return [ast.unparse(element) for element in node.value.elts]
    raise AssertionError("provider.py has no ALGORITHMS")


def test_no_algorithm_is_listed_twice_or_without_a_file():
    assert ALGORITHMS
    assert len(listed()) == len(set(listed())) == len(ALGORITHMS)


def test_every_task_is_a_function_with_keyword_arguments_in_the_module_of_its_name():
    from urban_ml_plugin.core.__main__ import TASKS

    assert list(TASKS) == sorted(set(TASKS))
    for task in TASKS:
        if not (CORE / f"{task}.py").exists():
            pytest.fail(f"{task} has no module")
        function = getattr(importlib.import_module(f"urban_ml_plugin.core.{task}"), task)
        parameters = inspect.signature(function).parameters.values()
        assert {parameter.kind for parameter in parameters} == {inspect.Parameter.KEYWORD_ONLY}, task
        assert list(parameters)[-1].name == "events", task
        assert len(parameters) <= 12, task
        assert inspect.getdoc(function), task


@pytest.mark.parametrize("path", [path for path in FILES if in_core(path) and path.parent != CORE], ids=name)
def test_what_tasks_are_made_of_knows_nothing_of_them(path):
    from urban_ml_plugin.core.__main__ import TASKS

    assert not {f"urban_ml_plugin.core.{task}" for task in TASKS} & set(imports(path))


def test_every_algorithm_runs_a_task_of_the_engine():
    from urban_ml_plugin.core.__main__ import TASKS

    for path in ALGORITHMS:
        calls = [node for node in ast.walk(tree(path)) if isinstance(node, ast.Call)]
        if any(ast.unparse(call.func) == "self.run_task" for call in calls):
            assert path.stem in TASKS


def test_the_plugin_is_imported_without_qgis_and_without_any_library():
    code = "import sys; import urban_ml_plugin; print(callable(urban_ml_plugin.classFactory), 'numpy' in sys.modules)"
    command = [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.append({str(ROOT)!r}); {code}"]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.split() == ["True", "False"]


def test_the_signposts_at_the_root_lead_into_the_plugin():
    for link in ("metadata.txt", "processing_algorithms", "resources"):
        assert (ROOT / link).is_symlink()
        assert (ROOT / link).resolve() == PLUGIN / link


def test_nothing_in_the_plugin_is_compiled_or_a_shell_script():
    command = ["git", "ls-files", "urban_ml_plugin"]
    tracked = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if tracked.returncode:
        pytest.skip("this is not a git checkout")
    assert not [path for path in tracked.stdout.split() if path.endswith((".sh", ".so", ".pyc", ".dll", ".exe"))]
