"""What a run has reached, in a file of its folder: tensors and a card of JSON, whole or not at all, never a pickle."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from ..models.model_file import Tensors, open_model, write_model
from ..runtime.errors import ModelFileError, OutputError
from ..runtime.json_fields import Fields

KIND = "checkpoint"


def fingerprint(parameters: Iterable[Any], arrays: Iterable[Any] = (), tensors: Iterable[Tensor] = ()) -> str:
    """A name for a job, which another has only if all of its parameters, inputs and first weights are the same.

    Args:
        parameters: numbers and texts.
        arrays: NumPy arrays.
    """
    digest = hashlib.sha256(repr(tuple(parameters)).encode())
    for array in arrays:
        digest.update(np.ascontiguousarray(array).tobytes())
    for tensor in tensors:
        digest.update(tensor.detach().cpu().numpy().tobytes())
    return digest.hexdigest()


class Checkpoint:
    """The file ``<name>.safetensors`` of a folder, which belongs to one job.

    Args:
        folder: made when the first checkpoint is written.
        job: its ``fingerprint``.
    """

    def __init__(self, folder: str | Path, name: str, job: str) -> None:
        self.folder, self._job = Path(folder), job
        self._path = self.folder / f"{name}.safetensors"

    def write(self, tensors: Mapping[str, Tensor], card: dict[str, Any]) -> None:
        """Put what has been reached in place of what was there.

        Raises:
            OutputError: the disk is full or the folder cannot be written.
        """
        arrays = {name: torch.as_tensor(tensor).detach().cpu().numpy() for name, tensor in tensors.items()}
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            write_model(f"{self._path}.part", arrays, {"kind": KIND, "fingerprint": self._job, **card})
            os.replace(f"{self._path}.part", self._path)
        except OutputError:
            raise
        except OSError as error:
            raise OutputError(
                f"The checkpoint {self._path} cannot be written ({error.strerror}): choose another folder."
            ) from error

    @contextmanager
    def read(self) -> Iterator[tuple[Fields, Tensors] | None]:
        """The card and the tensors while the file is open; None where there is no file.

        Raises:
            ModelFileError: the file is damaged, or belongs to another job.
            OutputError: what should be a folder is a file, which must not be told after an epoch only.
        """
        if self.folder.exists() and not self.folder.is_dir():
            raise OutputError(f"The checkpoint folder {self.folder} is a file: choose a folder.")
        if not self._path.is_file():
            yield None
            return
        try:
            with open_model(str(self._path), KIND) as (card, tensors):
                own = card.text("fingerprint") == self._job
                if own:
                    yield card, tensors
        except ModelFileError as error:
            raise ModelFileError(f"The checkpoint {self._path} is damaged: empty its folder to start anew.") from error
        if not own:
            raise ModelFileError(
                f"The checkpoint folder {self.folder} belongs to a run with other inputs or parameters: choose "
                "another folder, or empty it to start anew."
            )
