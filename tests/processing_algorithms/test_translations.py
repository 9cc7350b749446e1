"""French and Spanish: every word of every form and help, the choices' widget, and English where there is no more."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProcessingFeedback

from scripts.translatable_texts_of_code import unwrapped_messages
from scripts.translation_files import LANGUAGES, OF_ENGINE, build, read, unfinished, updated
from urban_ml_plugin import engine_process
from urban_ml_plugin.core.languages.message_templates import LEAST_LETTERS
from urban_ml_plugin.engine_words import ENGINE, said, said_of_progress
from urban_ml_plugin.frontend.texts import help_html, help_paragraphs, tr, translated_help
from urban_ml_plugin.language import TRANSLATIONS, install_translator, remove_translator

ROOT = Path(__file__).parents[2]
ALIKE = {
    "fr": {
        *("Image", "Images", "Page", "Type", "Distance", "Population", "Zones", "Classes", "Directions"),
        *("Urban ML", "Versions (JSON)"),
    },
    "es": {"Urban ML"},
}
"""Titles that are the same word as in English."""
NAMES = re.compile(
    r"[\d+-]*|auto|cpu|cuda|mps|float32|bfloat16|openvino|openvino_bfloat16|imagenet|pca|umap|coral|\w*gradcam|hirescam|layercam|integratedgradients|"
    r"ridge|logit|softmax|svm|binomial|corn|score|normal|optimisation|texture|covariance|\w+_resnet50|lraspp_mobilenet_v3_large"
)
"""Choices that are names, or the same word, in every language."""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the translations as QGIS reads them."""
    try:
        return build(tmp_path_factory.mktemp("i18n"))[0].parent
    except FileNotFoundError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="module")
def english(processing: Any) -> dict[str, dict[str, Any]]:
    """What the forms say in English."""
    return forms()


@pytest.fixture(params=LANGUAGES)
def language(request: Any, built: Path, english: dict[str, dict[str, Any]]) -> Iterator[str]:
    """QGIS in a language."""
    translator = install_translator(f"{request.param}_XX", built)
    assert translator is not None
    yield request.param
    remove_translator(translator)


def forms() -> dict[str, dict[str, Any]]:
    """By algorithm, what its form says: name, group, help, and of each parameter title, tooltip and choices."""
    from scripts.translatable_texts import loaded_provider

    return {
        algorithm.name(): {
            "name": algorithm.displayName(),
            "group": algorithm.group(),
            "help": algorithm.shortHelpString(),
            "tags": algorithm.tags(),
            "outputs": {one.name(): one.description() for one in algorithm.outputDefinitions()},
            "parameters": {
                one.name(): (one.description(), one.help(), shown_choices(one))
                for one in algorithm.parameterDefinitions()
            },
        }
        for algorithm in loaded_provider().algorithms()
    }


def shown_choices(definition: Any) -> list[str]:
    """The choices of a parameter as its widget shows them."""
    if definition.type() != "enum":
        return []
    widget = definition.metadata().get("widget_wrapper")
    return [tr(choice) for choice in widget["choices"]] if widget else definition.options()


def test_every_word_of_every_form_is_translated(language: str, english: dict[str, dict[str, Any]]) -> None:
    alike = []
    for name, told in forms().items():
        before = english[name]
        pairs = [(before[key], told[key]) for key in ("name", "group")]
        pairs += [(before["outputs"][one], title) for one, title in told["outputs"].items()]
        for one, (title, tooltip, choices) in told["parameters"].items():
            in_english = before["parameters"][one]
            pairs += [(in_english[0], title), (in_english[1], tooltip)]
            assert bool(tooltip) == bool(in_english[1]), f"{name}, {one} ({title}) has no tooltip"
            alike += [(name, word) for word in set(choices) & set(in_english[2]) if not NAMES.fullmatch(word)]
        alike += [(name, text) for text, other in pairs if text and text == other and text not in ALIKE[language]]
    assert alike == []


def test_ids_and_values_are_the_same_in_every_language(language: str, english: dict[str, dict[str, Any]]) -> None:
    registry = QgsApplication.processingRegistry()
    for name, told in english.items():
        algorithm = registry.createAlgorithmById(f"urbanml:{name}")
        assert {one.name() for one in algorithm.parameterDefinitions()} == set(told["parameters"])
        for one in algorithm.parameterDefinitions():
            if one.type() == "enum" and one.usesStaticStrings():
                assert one.options() == told["parameters"][one.name()][2]


def test_nothing_of_a_help_is_english(language: str, english: dict[str, dict[str, Any]]) -> None:
    for path in sorted((ROOT / "urban_ml_plugin" / "resources" / "help").glob("*.md")):
        text = path.read_text(encoding="utf-8")
        translated = translated_help(text)
        assert len(help_paragraphs(translated)) == len(help_paragraphs(text)), path.stem
        assert help_html(translated).count("<li>") == help_html(text).count("<li>"), path.stem
        left = set(help_paragraphs(text)) & set(help_paragraphs(translated))
        assert not [paragraph for paragraph in left if any(map(str.isalpha, paragraph))], path.stem


def test_every_text_has_a_finished_translation(processing: Any) -> None:
    from scripts.translatable_texts import all_texts

    texts = all_texts()
    templates = json.loads((TRANSLATIONS / "engine.json").read_text(encoding="utf-8"))
    assert templates == texts[ENGINE], "scripts/translations.py brings the engine's messages up to date"
    for code in LANGUAGES:
        messages = updated(read(code), texts)
        assert list(unfinished(messages)) == [], "scripts/translations.py lists what is new or was changed"


@pytest.mark.parametrize("code", LANGUAGES)
def test_translations_have_the_values_of_the_english_text(code: str) -> None:
    for texts in read(code).values():
        for source, message in texts.items():
            holes, there = (_values(text) for text in (source, message.translation))
            ordered = "{}" in source or any(hole.startswith("{:") for hole in holes)
            assert there == holes if ordered else sorted(there) == sorted(holes), source
            assert message.translation.count("**") == source.count("**"), source


def _values(text: str) -> list[str]:
    """The values of a text, without the words of which one fits a number: ``{tiles:tile|tiles}`` is ``{tiles}``."""
    return [re.sub(r":.*\|.*\}", "}", value) for value in re.findall(r"\{[^{}]*\}", text)]


def test_what_the_engine_reads_is_what_is_translated(built: Path) -> None:
    for code in LANGUAGES:
        words = json.loads((built / f"engine_{code}.json").read_text(encoding="utf-8"))
        known = read(code)
        translations = {
            context: {text: one.translation for text, one in known[context].items()} for context in OF_ENGINE
        }
        assert words == translations


def test_the_job_says_the_language_of_qgis(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: dict[str, Any] = {}

    class Heard:
        """In place of the conversation with an engine."""

        def __init__(self, *_: Any) -> None:
            self.ask, self.result, self.close = asked.update, dict, dict

    monkeypatch.setattr(engine_process, "_Conversation", Heard)
    monkeypatch.setattr(engine_process, "_start", Path)
    monkeypatch.setattr(engine_process, "end_group", str)
    monkeypatch.setattr(QgsApplication, "locale", lambda: "es_CO")
    assert engine_process.run("tilegrid", {}, QgsProcessingFeedback(), Path("python")) == {}
    assert asked == {"task": "tilegrid", "parameters": {}, "hidden": [], "language": "es"}


def test_messages_of_this_side_are_given_to_tr() -> None:
    plugin = ROOT / "urban_ml_plugin"
    files = [path for path in sorted(plugin.rglob("*.py")) if plugin / "core" not in path.parents]
    assert {path.name: texts for path in files if (texts := unwrapped_messages(path))} == {}


def test_without_a_translation_words_stay_english(processing: Any, tmp_path: Path) -> None:
    assert install_translator("fr_FR", tmp_path) is None
    assert install_translator("de_DE") is None
    assert install_translator("C") is None
    assert tr("Number of clusters") == "Number of clusters"
    assert tr("") == ""


def test_a_changed_text_keeps_its_translation_as_unfinished() -> None:
    known = read("fr")
    text = next(text for text in known["Help"] if len(text) > 100)
    new = updated(known, {"Help": [f"{text} And more."]})
    message = new["Help"][f"{text} And more."]
    assert message.before == text
    assert message.translation == known["Help"][text].translation
    assert not message.is_finished
    assert len(list(unfinished(new))) == 1


def test_every_message_of_the_engine_is_known_by_its_template(language: str) -> None:
    numbers = [f"{number}" for number in range(31, 45)]
    unlike = {
        source: said(source.format(*numbers))
        for source, message in read(language)[ENGINE].items()
        if sum(map(str.isalpha, source)) >= LEAST_LETTERS
        and "{0}" in source
        and said(source.format(*numbers)) != message.translation.format(*numbers)
    }
    assert unlike == {}


MESSAGES = {
    "Reading layers": ("Lecture des couches", "Leyendo las capas"),
    "Describing tiles: 1,200 of 3,000, about 2 min 5 s left": (
        "Description des tuiles : 1\u202f200 sur 3\u202f000, encore environ 2 min 5 s",
        "Describiendo las teselas: 1\u202f200 de 3\u202f000, quedan unos 2 min 5 s",
    ),
    "Clustering tiles of 128 pixels again and again: 2 of 4": (
        "Regroupements répétés des tuiles de 128 pixels : 2 sur 4",
        "Agrupamientos repetidos de las teselas de 128 píxeles: 2 de 4",
    ),
    "Tiles of 96 pixels (48 m), which comes next to the 48 m that were asked for; each is seen with 192 pixels.": (
        "Tuiles de 96 pixels (48 m), ce qui est le plus proche des 48 m demandés ; chacune est vue avec 192 pixels.",
        "Teselas de 96 píxeles (48 m), lo más cercano a los 48 m que se pidieron; cada una se ve con 192 píxeles.",
    ),
    "The imagery says something about the value (kappa 0.46 (0.12 to 0.74) per polygon on held-out blocks), but no "
    "more than colour statistics for certain.": (
        "L'imagerie dit quelque chose de la valeur (kappa 0,46 (0,12 à 0,74) par polygone sur des blocs réservés), "
        "mais pas plus que ceci avec certitude : des statistiques de couleur.",
        "Las imágenes dicen algo del valor (kappa 0,46 (0,12 a 0,74) por polígono en bloques reservados), pero no más "
        "que esto con certeza: estadísticas de color.",
    ),
    "The raster /data/a {0} of light.tif does not exist: check the path.": (
        "The raster /data/a {0} of light.tif does not exist: check the path.",
        "The raster /data/a {0} of light.tif does not exist: check the path.",
    ),
    "The raster /data/city {0}.tif does not exist: check the path. Reading layers": (
        "Le raster /data/city {0}.tif n'existe pas : vérifiez le chemin. Lecture des couches",
        "El ráster /data/city {0}.tif no existe: compruebe la ruta. Leyendo las capas",
    ),
    "The model a.pt is damaged (it is of no use to us): make it again with “deepcluster”.": (
        "Le modèle a.pt est endommagé (it is of no use to us) : refaites-le avec “deepcluster”.",
        "El modelo a.pt está dañado (it is of no use to us): hágalo de nuevo con “deepcluster”.",
    ),
    "A sentence that nobody has translated.": ("A sentence that nobody has translated.",) * 2,
    "": ("", ""),
}
"""What the engine says, in French and in Spanish: a value in English words leaves the whole sentence English."""


def test_messages_of_the_engine_are_said_in_the_users_language(language: str) -> None:
    for message, translations in MESSAGES.items():
        assert said_of_progress(message) == translations[LANGUAGES.index(language)]


IN_A_WINDOW = """
import json, os, sys
sys.path[:0] = ["/usr/share/qgis/python/plugins"]
from pathlib import Path
from qgis.core import QgsApplication, QgsProcessingContext
application = QgsApplication([], True)
application.initQgis()
from urban_ml_plugin.language import install_translator
translator = install_translator("fr", Path(sys.argv[1]))
from processing.gui.wrappers import WidgetWrapperFactory
from urban_ml_plugin.processing_algorithms.deepcluster import DeepCluster
from urban_ml_plugin.processing_algorithms.invertimages import InvertImages
context, told = QgsProcessingContext(), []
clusters, inversion = DeepCluster().create(), InvertImages().create()
definition = clusters.parameterDefinition("WEIGHTS")
wrapper = WidgetWrapperFactory.create_wrapper(definition, application)
box = wrapper.widget
told.append([[box.itemText(row) for row in range(box.count())], wrapper.parameterValue()])
box.setCurrentIndex(3)
told.append(wrapper.parameterValue())
wrapper.setParameterValue("file", context)
told.append([box.currentText(), definition.checkValueIsAcceptable(wrapper.parameterValue())])
definition = inversion.parameterDefinition("METHODS")
wrapper = WidgetWrapperFactory.create_wrapper(definition, application)
told.append([wrapper.widget.item(0).text(), wrapper.parameterValue()])
wrapper.setParameterValue(["encoder"], context)
told.append([wrapper.parameterValue(), definition.checkValueIsAcceptable(wrapper.parameterValue())])
print(json.dumps(told), flush=True)
os._exit(0)
"""


def test_choices_are_shown_in_the_users_language_and_stay_words_for_scripts(built: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", IN_A_WINDOW, str(built)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == [
        [["fournis", "imagenet", "fichier", "aucun"], "bundled"],
        "none",
        ["fichier", True],
        ["optimisation", ["optimisation", "encoder", "iterative"]],
        [["encoder"], True],
    ]
