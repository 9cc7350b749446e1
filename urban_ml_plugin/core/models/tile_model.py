"""What every model of tiles has: a card that says what it reads and where it comes from, and a network with weights."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from typing import Any

import torch
from torch import Tensor, nn

from ..foreign_networks.network_request import Origin
from ..images.image_source import KINDS, PHOTOGRAPHS, TILES, ImageSource
from ..images.image_sources import RESOLUTION_TOLERANCE, Opened, check_given, open_images, open_source
from ..images.imagery import Imagery, Scaling, Unscaled, count_bands
from ..images.tile_side import TileSide
from ..languages.translation import to_translate, tr
from ..networks.computing import Encoder, choose_device
from ..networks.networks import MOST_BANDS, build_network, called, count_weights, grey_features
from ..networks.precision import precision_for_model, precision_in_words
from ..options.choices import NONE, PANORAMAS, PRECISIONS, WEIGHTS
from ..options.imagery_options import (
    LEAST_TILE,
    MOST_BORDER,
    MOST_CONTEXT,
    GridOptions,
    ImageryOptions,
    context_margin,
)
from ..options.network_options import ComputingOptions, EncoderOptions
from ..presentation.map_classes import MapClass
from ..presentation.wording import tile_size_words
from ..rasters.embedding_raster import Embedding, embedding_of, known_embedding
from ..rasters.grid import TileGrid
from ..rasters.raster import Raster
from ..runtime.arrays import Array
from ..runtime.errors import InputError, ModelFileError
from ..runtime.events import SILENT, Events
from ..runtime.json_fields import LONGEST_NAME, DamagedError, Fields, shortened
from .model_file import Tensors

LARGEST_TILE = 2**16
"""Pixels along the side of a tile; what a network can take is less, see ``build_network``."""
SMALLEST_PIXEL, LARGEST_PIXEL = 1e-6, 1e6
"""Metres: an image of the whole Earth has smaller pixels than the latter."""
LONGEST_HASH = 64
"""Letters of a SHA-256."""
LAST_BAND, LAST_CLASS, MOST_TILES, MOST_BATCHES = 2**16, 2**31 - 1, 2**53, 2**62
"""At most: number of a band, number of a class, tiles of a class, batches that a normalisation has counted."""
PALETTE_BANDS = 3
"""Bands of the colours of a palette."""
LARGEST_VALUE = 1e38
"""Of a pixel in float32."""
LEAST_STORED = 0.2
"""Share of the weights of a torchvision network that are not its last layer, which is dropped: 0.25 and more."""


@dataclass(frozen=True)
class NetworkCard:
    """Which network describes the tiles.

    Attributes:
        name: see ``build_network``; of an ONNX file without its folder.
        weights: that it started from.
        precision: in which it ran where the model was made.
        zoom: the factor by which it resamples tiles first.
        origin: of a network of timm or in an ONNX file; None of any other.
    """

    name: str
    weights: str
    precision: str
    zoom: float
    origin: Origin | None = None

    @classmethod
    def of(cls, options: EncoderOptions, encoder: Encoder) -> NetworkCard:
        """Of the network that was chosen, as it runs."""
        return cls(called(options.network), options.weights, encoder.precision, encoder.zoom, encoder.origin)

    @property
    def parameters(self) -> dict[str, Any]:
        """What a report says of it."""
        told = {"name": self.name, "weights": self.weights, "precision": self.precision, "zoom": self.zoom}
        return {**told, "origin": self.origin.words} if self.origin else told

    @property
    def words(self) -> str:
        """The same in one line, without the zoom."""
        origin = f" ({self.origin.words})" if self.origin else ""
        return tr("{}, weights: {}, {}").format(self.name + origin, self.weights, precision_in_words(self.precision))


@dataclass(frozen=True)
class TileCard:
    """Everything about a model of tiles that is no tensor. What is learnt is added by each kind of model.

    Attributes:
        bands: numbers of the bands that it reads, from 1.
        band_count: how many its tiles have; a palette raster has one band, and tiles of three.
        scaling: of pixel values, measured where the model was made and used wherever it is applied.
        tile_size, stride: in pixels.
        context: how many times as wide as a tile is what the network sees of it.
        ground_resolution: metres per pixel; NaN if unknown.
        classes: ``number`` (1…K in this order), ``name`` and ``colour`` of each, as layers and reports show them.
        provenance: what made the model, and from what.
        images: ``tiles`` or ``photographs``.
        panoramas, photo_border: of photographs, as of ``ImageryOptions``; None of tiles, and where an older model does
            not tell.
        embedding: of tiles, what their values are where these are embeddings; None of pictures.
    """

    network: NetworkCard
    bands: tuple[int, ...]
    band_count: int
    scaling: Scaling
    tile_size: int
    stride: int
    context: float
    ground_resolution: float
    classes: list[MapClass]
    provenance: dict[str, str]
    images: str
    panoramas: str | None
    photo_border: float | None
    embedding: Embedding | None

    @property
    def seen(self) -> int:
        """Pixels along the side of what the network sees of a tile."""
        return self.tile_size + 2 * context_margin(self.tile_size, self.context)

    @property
    def side(self) -> str:
        """Of a tile, as it is to be read."""
        metres = self.tile_size * self.ground_resolution
        return f"{metres:,.0f} m" if math.isfinite(metres) else f"{self.tile_size} pixels"

    def size_parameters(self, side: TileSide | None = None) -> dict[str, str]:
        """Size of the images and distance between them, by what they are called, as they are to be read.

        Args:
            side: of tiles, with what led to it, where that is known.
        """
        if self.images == PHOTOGRAPHS:
            return {to_translate("side of a photograph"): tr("{} pixels").format(self.tile_size)}
        size = side.words if side else tile_size_words(self.tile_size, self.ground_resolution)
        parameters = {to_translate("tile size"): size, to_translate("stride"): tr("{} pixels").format(self.stride)}
        if self.context == 1:
            return parameters
        return {**parameters, to_translate("seen of a tile"): tile_size_words(self.seen, self.ground_resolution)}

    def as_json(self) -> dict[str, Any]:
        """The card as it stands in a file, without what older ones have not where it says nothing."""
        known = math.isfinite(self.ground_resolution)
        told = {**asdict(self), "ground_resolution": self.ground_resolution if known else None}
        nothing = {"context": 1, "panoramas": None, "photo_border": None, "embedding": None}
        if self.network.origin is None:
            told["network"].pop("origin")
        return {name: value for name, value in told.items() if name not in nothing or value != nothing[name]}


def fields_of_source(source: ImageSource) -> dict[str, Any]:
    """The attributes of ``TileCard`` that the images say which a model is made from."""
    return {
        "bands": tuple(source.bands),
        "band_count": source.band_count,
        "scaling": source.scaling,
        "tile_size": source.side,
        "stride": source.stride,
        "context": source.context,
        "ground_resolution": source.ground_resolution,
        "images": source.kind,
        "panoramas": source.panoramas,
        "photo_border": source.photo_border,
        "embedding": source.embedding,
    }


def shared_fields(card: Fields) -> dict[str, Any]:
    """The attributes of ``TileCard`` from the card of a file.

    Raises:
        DamagedError: one of them is missing or cannot be.
    """
    network = card.fields("network")
    embedding = Embedding.of_json(card.fields("embedding")) if "embedding" in card else None
    side = card.whole("tile_size", 1 if embedding else LEAST_TILE, LARGEST_TILE)
    resolution = card.any("ground_resolution")
    shared: dict[str, Any] = {
        "network": NetworkCard(
            network.text("name", LONGEST_NAME),
            network.choice("weights", WEIGHTS),
            network.choice("precision", PRECISIONS[1:]),
            network.number("zoom", 0) if "zoom" in network else 1.0,  # older models saw tiles as they are
            _origin(network.fields("origin")) if "origin" in network else None,
        ),
        "bands": card.wholes("bands", 1, LAST_BAND),
        "band_count": card.whole("band_count", 1, embedding.bands if embedding else MOST_BANDS),
        "scaling": _scaling(card.fields("scaling"), embedding),
        "tile_size": side,
        "stride": card.whole("stride", 1, side),
        "context": card.number("context", 1, MOST_CONTEXT) if "context" in card else 1.0,  # older models saw no more
        "ground_resolution": math.nan
        if resolution is None
        else card.number("ground_resolution", SMALLEST_PIXEL, LARGEST_PIXEL),
        "classes": _classes(card.objects("classes")),
        "provenance": card.fields("provenance").texts(),
        "images": card.choice("images", KINDS) if "images" in card else TILES,  # older models know no other
        "panoramas": card.choice("panoramas", PANORAMAS) if "panoramas" in card else None,
        "photo_border": card.number("photo_border", 0, MOST_BORDER) if "photo_border" in card else None,
        "embedding": embedding,
    }
    bands, count = shared["bands"], shared["band_count"]
    palette = count == PALETTE_BANDS and max(bands, default=0) <= 2  # of a band, with or without its alpha
    if not bands or (len(bands) != count and not palette):
        raise DamagedError(f"“band_count” is {count}, and there are {len(bands)} “bands”")
    if len(shared["scaling"].low) != count:
        raise DamagedError(f"“scaling” has {len(shared['scaling'].low)} bands, not {count}")
    return shared


def _origin(origin: Fields) -> Origin:
    mean, std = origin.numbers("mean"), origin.numbers("std")
    if not mean or len(mean) != len(std) or min(std) <= 0:
        raise DamagedError("“origin” has no mean and spread of bands")
    return Origin(
        origin.text("source"),
        origin.text("sha256", LONGEST_HASH),
        origin.text("license", LONGEST_NAME),
        origin.whole("side", 0, LARGEST_TILE),
        mean,
        std,
        origin.number("highest", 1, LARGEST_VALUE),
        origin.text("file"),
        origin.text("output", LONGEST_NAME),
    )


def _scaling(scaling: Fields, embedding: Embedding | None) -> Scaling:
    low, high = (scaling.numbers(end) for end in ("low", "high"))
    ordered = len(low) == len(high) and all(least <= most for least, most in zip(low, high))
    if not ordered or any(abs(value) > LARGEST_VALUE for value in (*low, *high)):
        raise DamagedError("“scaling” does not go from a low to a high value in each band")
    return Unscaled(low, high) if embedding else Scaling(low, high)


def _classes(entries: list[Fields]) -> list[MapClass]:
    found: list[MapClass] = []
    for number, entry in enumerate(entries, start=1):
        if entry.whole("number", 1, LAST_CLASS) != number:
            raise DamagedError(f"“classes” are not numbered from 1 to {len(entries)}")
        name, colour = entry.text("name", LONGEST_NAME), entry.colour("colour")
        found.append({"number": number, "name": name, "colour": colour})
        if "tiles" in entry:  # known to models of urban types
            found[-1]["tiles"] = entry.whole("tiles", 0, MOST_TILES)
    return found


def read_network(card: TileCard, tensors: Tensors) -> nn.Module:
    """The network of a model with its weights, in evaluation mode.

    Raises:
        DamagedError: there is no such network, its tiles are too large, or its weights are not all there.
        MissingFileError, ModelFileError, MissingPackageError: the file that its network lies in is missing or is
            another one, or its library is not installed.
    """
    name, origin = card.network.name, card.network.origin
    stored = sum(math.prod(tensors.shape(tensor)) for tensor in tensors.names("network."))
    try:
        # Before it is built: the largest networks have gigabytes of weights.
        if stored < LEAST_STORED * count_weights(name):
            raise DamagedError(f"it does not hold the weights of the network {name}")
        known = origin.found(tensors.folder) if origin else None
        zoom, embedding = card.network.zoom, card.embedding
        network = build_network(name, NONE, card.band_count, card.seen, zoom=zoom, origin=known, embedding=embedding)
    except InputError as error:
        reason = str(error).partition(":")[0]
        raise DamagedError(f"{reason[0].lower()}{reason[1:]}") from error
    state = network.state_dict()
    strange = {tensor[len("network.") :] for tensor in tensors.names("network.")} - state.keys()
    if strange:
        raise DamagedError(f"the network {name} has no tensor {shortened(min(strange))}")
    network.load_state_dict(read_state(tensors, "network.", state))
    return network.eval()


def read_state(tensors: Tensors, prefix: str, state: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The tensors of a file whose names are a prefix and those of ``state``, and whose shapes are the same.

    Raises:
        DamagedError: one of them is missing, has another shape, or holds what is no finite number.
    """
    found = {}
    for name, tensor in state.items():
        stored, shape = f"{prefix}{name}", tuple(tensor.shape) or (1,)  # a single number is stored as a list of one
        if tensor.is_floating_point():
            values = tensors.floats(stored, *shape)
        else:
            values = tensors.wholes(stored, *shape, least=0, most=MOST_BATCHES)
        found[name] = torch.from_numpy(values).reshape(tensor.shape)
    return found


def state_arrays(network: nn.Module) -> dict[str, Array]:
    """The weights of a network as they stand in a file, ``network.`` before their names."""
    return {f"network.{name}": tensor.cpu().numpy() for name, tensor in network.state_dict().items()}


def count_features(network: nn.Module, card: TileCard) -> int:
    """Length D of the features that a network gives a tile.

    Raises:
        DamagedError: they are no finite numbers, though the weights are.
    """
    features = grey_features(network, card.band_count, card.seen)
    if not bool(torch.isfinite(features).all()):
        raise DamagedError("its network gives features that are no finite numbers")
    return int(features.shape[1])


@contextmanager
def open_as_seen(
    model: TileModel | None, imagery: ImageryOptions, grid: GridOptions, events: Events, result: str
) -> Iterator[Opened]:
    """Images as a model sees them; without one, as the grid says. Another grid than the model's is told.

    Raises:
        InputError, ModelFileError: as ``TileModel.open_sources`` and ``open_images``.
    """
    if model is None:
        with open_images(imagery, grid, events=events) as opened:
            yield opened
        return
    _tell_unused(model, grid, events)
    with model.open_sources(imagery, events, result=result) as opened:
        yield opened


def _tell_unused(model: TileModel, grid: GridOptions, events: Events) -> None:
    """Say that what was chosen of tiles is not used, where that is something else than a model has."""
    card = model.card
    other = {
        "TILE_METRES": bool(grid.tile_metres) and grid.tile_size is None,
        "TILE_SIZE": grid.tile_size not in (None, card.tile_size),
        "STRIDE": grid.stride not in (None, card.stride) and card.images == TILES,
        "CONTEXT": grid.context not in (1, card.context),
    }
    unused = [name for name, differs in other.items() if differs]
    if unused:
        events.warning(
            f"Images are cut as the model {model.path} has them ({card.tile_size} pixels): what was chosen otherwise "
            f"is not used ({', '.join(unused)})."
        )


@dataclass
class TileModel:
    """A model of tiles, ready to use.

    Attributes:
        path: of its file.
        card: everything that is no tensor.
        network: with its weights.
    """

    path: str
    card: TileCard
    network: nn.Module

    @property
    def scaling(self) -> Scaling:
        """Of pixel values; use it wherever the model is applied."""
        return self.card.scaling

    def encoder(self, computing: ComputingOptions, events: Events = SILENT) -> Encoder:
        """The network ready to run, in the precision that ``precision_for_model`` finds.

        Raises:
            InputError: there is no such device or precision, or the network cannot run in it.
        """
        device, precision = choose_device(computing.device), computing.precision
        made, name, bands = self.card.network.precision, self.card.network.name, self.card.band_count
        chosen = precision_for_model(precision, made, name, self.network, bands, device, events)
        return Encoder(self.network, device, chosen).with_cache(events)

    def grid(self, imagery: Imagery) -> TileGrid:
        """The tiles of a raster, of the size and stride of the model."""
        return imagery.grid(self.card.tile_size, self.card.stride, self.card.context)

    @contextmanager
    def open_source(
        self, imagery: ImageryOptions, events: Events = SILENT, own_scaling: bool = False
    ) -> Iterator[ImageSource]:
        """One raster or photographs as the model sees them: its bands, its scaling, its size of images.

        Args:
            own_scaling: scale values by the range of the raster itself.

        Raises:
            ModelFileError: the raster lacks the bands, or the model knows images of the other kind only.
            InputError: as ``open_source``.
        """
        self.check_kind(PHOTOGRAPHS if imagery.photos else TILES)
        bands = self.bands_of(imagery.raster, imagery.band_numbers) if imagery.inputs else None
        card = self.card
        grid = GridOptions(tile_size=card.tile_size, stride=card.stride, context=card.context)
        scaling = None if own_scaling else self.card.scaling
        read = replace(self._framed(imagery, events), bands=bands)
        with open_source(read, grid, scaling, events) as source:
            self.tell_unknown_version(source, events)
            yield source

    @contextmanager
    def open_sources(
        self, imagery: ImageryOptions, events: Events = SILENT, needed: Sequence[str] = (), result: str = "result"
    ) -> Iterator[Opened]:
        """Rasters or photographs as the model sees them: its bands, its scaling, its size of images.

        Args:
            needed: fields without whose values a photograph is left out.
            result: what not to trust where ground resolutions differ.

        Raises:
            ModelFileError: a raster lacks the bands, or the model knows images of the other kind only.
            InputError: as ``open_images``.
        """
        check_given(imagery)
        self.check_kind(PHOTOGRAPHS if imagery.photos else TILES)
        bands = [self.bands_of(path, imagery.band_numbers) for path in imagery.inputs]
        card = self.card
        photographs = card.images == PHOTOGRAPHS
        stride = None if photographs else card.stride
        grid = GridOptions(tile_size=card.tile_size, stride=stride, context=card.context)
        read = replace(self._framed(imagery, events), bands=bands[0] if bands else None)
        with open_images(read, grid, card.scaling, events, needed) as opened:
            if not photographs:
                for source in opened.sources:
                    self.tell_unknown_version(source, events)
                    self.compare_resolutions(source, events, result)
            yield opened

    def _framed(self, imagery: ImageryOptions, events: Events) -> ImageryOptions:
        """Photographs framed as the model knows them, which is told where something else was chosen."""
        card, usual = self.card, ImageryOptions()
        panoramas, border = (
            getattr(imagery if known is None else card, name)
            for name, known in (("panoramas", card.panoramas), ("photo_border", card.photo_border))
        )
        chosen, own = (imagery.panoramas, imagery.photo_border), (panoramas, border)
        if imagery.photos and chosen not in (own, (usual.panoramas, usual.photo_border)):
            events.warning(
                f"The model {self.path} was made from photographs without {border:g} % at each edge, panoramas seen as "
                f"“{panoramas}”: these are seen alike, and what was chosen for them is not used."
            )
        return replace(self.as_read(imagery), panoramas=panoramas, photo_border=border)

    def as_read(self, imagery: ImageryOptions) -> ImageryOptions:
        """Images whose values are read as those are that the model was made from: as pictures, or as embeddings."""
        return replace(imagery, embedding=self.card.embedding is not None)

    def refuse_context(self) -> None:
        """Refuse a model whose tiles are seen with their context, where each pixel must belong to one tile.

        Raises:
            ModelFileError: it is one.
        """
        if self.card.context > 1:
            raise ModelFileError(
                f"The model {self.path} sees {self.card.context:g} times the side of a tile, so what it goes by may "
                "lie outside of the tile that it speaks of: train a model without context (CONTEXT 1) to map it."
            )

    def require_pictures(self) -> None:
        """Refuse a model of embeddings, where something is to be seen or changed in what it looks at.

        Raises:
            ModelFileError: it is one.
        """
        if self.card.embedding:
            raise ModelFileError(
                f"The model {self.path} was made from embeddings ({self.card.embedding.words}) and looks at no "
                "picture: make a model from imagery for this."
            )

    def check_kind(self, images: str) -> None:
        """Refuse images of another kind than the model was made from.

        Raises:
            ModelFileError: they are.
        """
        if images == self.card.images:
            return
        seen = {TILES: "tiles that are seen from above", PHOTOGRAPHS: "photographs"}
        remedy = {TILES: "imagery (INPUT)", PHOTOGRAPHS: "photographs (PHOTOS)"}[self.card.images]
        raise ModelFileError(
            f"The model {self.path} was made from {seen[self.card.images]} and says nothing of {seen[images]}: give "
            f"{remedy}, or a model that was made from {seen[images]}."
        )

    def bands_of(self, raster: str, bands: Sequence[int] | None = None) -> list[int]:
        """The bands of a raster that the model reads: ``bands``, or its own where none are given.

        Raises:
            ModelFileError: the raster lacks them, or another number of bands was chosen than the model reads.
        """
        wanted = list(self.card.bands)
        self._check_values(raster)
        if bands and len(bands) != len(wanted):
            raise ModelFileError(f"The model {self.path} reads {len(wanted)} bands, not {len(bands)}: choose as many.")
        there = count_bands(raster)
        if not bands and max(wanted) > there:
            raise ModelFileError(
                f"The model {self.path} reads bands {', '.join(map(str, wanted))}, but the raster {raster} has "
                f"{there}: choose a raster with the same bands, or say which bands stand for them."
            )
        chosen = list(bands or wanted)
        with Imagery(raster, chosen, embedding=self.card.embedding is not None) as imagery:
            if imagery.band_count != self.card.band_count:  # one of them has a palette
                raise ModelFileError(
                    f"The tiles of the model {self.path} have {self.card.band_count} bands, and those of the raster "
                    f"{raster} have {imagery.band_count}: choose a raster of the same kind, or as many bands."
                )
        return chosen

    def _check_values(self, raster: str) -> None:
        """Refuse pictures where the model knows embeddings, embeddings where it knows pictures, and those of others."""
        known = self.card.embedding
        with Raster(raster) as file:
            held = known_embedding(file) if known is None else embedding_of(file)
        if known is None and held is not None:
            raise ModelFileError(
                f"The model {self.path} looks at pictures, and the raster {raster} holds embeddings ({held.words}): "
                "give the imagery, or a model that was made from such embeddings."
            )
        if known and held and held.unlike(known):
            raise ModelFileError(
                f"The model {self.path} was made from embeddings ({known.words}) and says nothing of others "
                f"({held.words}, in {raster}), as numbers of two models or versions have nothing to do with each "
                "other: give a raster of the same kind, or a model that was made from this one."
            )

    def tell_unknown_version(self, opened: Imagery | ImageSource, events: Events) -> None:
        """Warn where nothing tells whether embeddings are of the version that the model knows."""
        known, here = self.card.embedding, opened.embedding
        if known and here and bool(known.version) != bool(here.version):
            lacking, other = (opened.path, known) if known.version else (self.path, here)
            events.warning(
                "The version of the embeddings is known of one and not of the other: nothing in "
                f"{lacking} tells whether they are {other.words}, so be sure of it before you trust the result."
            )

    def compare_resolutions(self, imagery: Imagery | ImageSource, events: Events, result: str = "clusters") -> float:
        """By what factor things look larger or smaller than the model knows them, NaN if unknown.

        Warns of a large one.

        Args:
            result: what not to trust then.
        """
        here, there = imagery.ground_resolution, self.card.ground_resolution
        ratio = max(here / there, there / here)
        if ratio > RESOLUTION_TOLERANCE:
            events.warning(
                f"The model was made at {there:.2g} m per pixel and the raster {imagery.path} has {here:.2g} m: sizes "
                f"differ {ratio:.1f} times, so resample the raster to {there:.2g} m before you trust the {result}."
            )
        return ratio
