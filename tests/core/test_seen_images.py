"""What the images themselves tell of a value, and what other models say of images that are drawn."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.helpers.planted_types import write_city
from tests.helpers.recording_events import RecordingEvents
from tests.helpers.small_generator import small_generator
from urban_ml_plugin.core.clustering.deepcluster_model import read_deepcluster
from urban_ml_plugin.core.generation.generator_model import GeneratorModel
from urban_ml_plugin.core.images.imagery import Imagery
from urban_ml_plugin.core.inversion.latents_file import Latents
from urban_ml_plugin.core.latent_directions.attributes import SeenByModel
from urban_ml_plugin.core.latent_directions.seen_images import Components, image_features
from urban_ml_plugin.core.options.imagery_options import ImageryOptions
from urban_ml_plugin.core.options.network_options import ComputingOptions
from urban_ml_plugin.core.runtime.errors import InputError, ModelFileError
from urban_ml_plugin.core.runtime.events import SILENT
from urban_ml_plugin.core.status.status_model import read_status

STORED = Path(__file__).parents[1] / "stored_models"
SIDE, ACROSS = 32, 8
SPAN = (0.0, 1.0)


def raster(folder: Path) -> tuple[str, np.ndarray]:
    """8 × 8 tiles, each of one shade of noise, and the shades (64,)."""
    rng = np.random.default_rng(0)
    shade = rng.uniform(60, 200, ACROSS**2)
    picture = np.kron(shade.reshape(ACROSS, ACROSS), np.ones((SIDE, SIDE)))[None] + rng.normal(0, 8, (3, 256, 256))
    return str(write_city(folder / "city.tif", picture.clip(1, 255).astype(np.uint8))), shade


def latents_of(path: str, model: GeneratorModel, order: np.ndarray) -> Latents:
    with Imagery(path) as imagery:
        fingerprint = imagery.fingerprint
    row, column = np.divmod(order, ACROSS)
    w = np.zeros((len(order), model.generator.shape.layers, model.card.latent), np.float32)
    zero = np.zeros(len(order), np.int64)
    x, y = 400_000 + 16 * (column + 0.5), 5_000_000 - 16 * (row + 0.5)
    return Latents(
        model.fingerprint, "tiles", w.shape[1], w.shape[2], {"encoder": w}, zero, row, column, order, x, y,
        "EPSG:32633", [{"path": path, "fingerprint": fingerprint}], SIDE, order, {},
    )  # fmt: skip


def features(model: GeneratorModel, latents: Latents, imagery: ImageryOptions, events: Any = SILENT) -> Any:
    return image_features(model, latents, imagery, 0, ComputingOptions(), events, SPAN)


def test_features_are_those_of_the_images_in_the_order_of_the_latents(tmp_path: Path) -> None:
    path, shade = raster(tmp_path)
    model = small_generator()
    order = np.random.default_rng(1).permutation(ACROSS**2)
    found = features(model, latents_of(path, model, order), ImageryOptions())
    best = max(abs(np.corrcoef(column, shade[order])[0, 1]) for column in found.T)
    assert best > 0.8
    in_rows = features(model, latents_of(path, model, np.arange(ACROSS**2)), ImageryOptions(inputs=[path]))
    again = np.linalg.norm(in_rows[order][:, None] - in_rows[order][None], axis=2)
    np.testing.assert_allclose(np.linalg.norm(found[:, None] - found[None], axis=2), again, atol=0.2)


def test_images_that_are_gone_are_done_without_and_others_are_refused(tmp_path: Path) -> None:
    path, _ = raster(tmp_path)
    model, events = small_generator(), RecordingEvents()
    latents = latents_of(path, model, np.arange(ACROSS**2))
    gone = replace(latents, sources=[{"path": str(tmp_path / "gone.tif"), "fingerprint": "1"}])
    assert features(model, gone, ImageryOptions(), events) is None
    changed = replace(latents, sources=[{"path": path, "fingerprint": "as under a mask"}])
    assert features(model, changed, ImageryOptions(), events) is None
    (tmp_path / "damaged.tif").write_bytes(b"no raster")
    damaged = replace(latents, sources=[{"path": str(tmp_path / "damaged.tif"), "fingerprint": "1"}])
    assert features(model, damaged, ImageryOptions(), events) is None
    assert ["not at hand as they were inverted" in told for told in events.infos] == [True] * 3
    with pytest.raises(InputError, match="are not those that were inverted"):
        features(model, gone, ImageryOptions(inputs=[path]))
    with pytest.raises(InputError, match="of 1 sources, and 2 are given"):
        features(model, latents, ImageryOptions(inputs=[path, path]))


def test_components_say_nearly_what_features_do() -> None:
    rng = np.random.default_rng(0)
    for count, wide in ((300, 40), (90, 200)):
        known = rng.normal(size=(count, 3)) @ rng.normal(size=(3, wide)) + 0.01 * rng.normal(size=(count, wide))
        components = Components(known).of(known)
        assert components.shape == (count, min(200, wide, count // 3))
        standard = (known - known.mean(axis=0)) / known.std(axis=0)
        distances = [np.linalg.norm(one[:20, None] - one[None, :20], axis=2) for one in (components, standard)]
        np.testing.assert_allclose(distances[0], distances[1], rtol=0.1, atol=0.3)


def painted_like(model: Any) -> GeneratorModel:
    """A generative model of the very tiles of another model, whose images are half as large."""
    own = small_generator()
    card = model.card
    same = {name: getattr(card, name) for name in ("tile_size", "band_count", "ground_resolution", "scaling", "images")}
    return replace(own, card=replace(own.card, **same))


def test_other_models_see_what_is_drawn_and_refuse_other_tiles() -> None:
    pictures = np.random.default_rng(0).random((6, 3, 32, 32)).astype(np.float32)
    types, status = read_deepcluster(str(STORED / "types.safetensors")), read_status(str(STORED / "status.safetensors"))
    for model in (types, status):
        encoder = model.encoder(ComputingOptions(precision="float32"), SILENT)
        said = SeenByModel(model, painted_like(model), encoder)(pictures)
        assert all(values.shape == (6,) for values in said.values())
        if model is types:
            np.testing.assert_allclose(sum(said.values()), 1)
        else:
            assert list(said) == [f"status: {status.card.field}"]
        with pytest.raises(ModelFileError, match="choose one made from the same tiles"):
            SeenByModel(model, replace(small_generator(), card=replace(small_generator().card, tile_size=24)), encoder)
