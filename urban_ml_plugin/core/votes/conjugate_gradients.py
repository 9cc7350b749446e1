"""Large sparse systems of equations, and the diagonal of the inverse of such a matrix without the inverse.

Conjugate gradients on many right sides at once, with the diagonal as preconditioner (Golub & Van Loan 2013, section
11.5). scipy's take one side at a time, and its releases do not agree on the name of the tolerance.
"""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_matrix

from ..runtime.arrays import Floats, Ints
from ..runtime.events import Step

COLUMNS = 256
"""Of the inverse that are sought at once."""
SMALL = 1e-20
"""Share of a column's squared length that may be left wrong."""
MOST_STEPS = 2000


def inverse_diagonal(matrix: csr_matrix, wanted: Ints, step: Step | None = None) -> Floats:
    """Entries ``wanted`` (W,) of the diagonal of the inverse of a symmetric, positive definite matrix (N, N).

    Memory grows with N and not with N².
    """
    found = np.zeros(len(wanted))
    for start in range(0, len(wanted), COLUMNS):
        chosen = wanted[start : start + COLUMNS]
        units = np.zeros((matrix.shape[0], len(chosen)))
        units[chosen, np.arange(len(chosen))] = 1
        found[start : start + len(chosen)] = solved(matrix, units)[chosen, np.arange(len(chosen))]
        if step:
            step.done(start + len(chosen), len(wanted))
    return found


def solved(matrix: csr_matrix, right: Floats) -> Floats:
    """The solutions (N, C) for right sides (N, C) of a symmetric, positive definite matrix (N, N)."""
    diagonal = matrix.diagonal()
    solution, residual = np.zeros_like(right), right.copy()
    ready = residual / diagonal[:, None]
    way, length = ready.copy(), (residual * ready).sum(axis=0)
    end = SMALL * length
    for _ in range(MOST_STEPS):
        if (length <= end).all():
            break
        image = matrix @ way
        along = np.where(length > end, length / np.maximum((way * image).sum(axis=0), 1e-300), 0.0)
        solution += along * way
        residual -= along * image
        ready = residual / diagonal[:, None]
        before, length = length, (residual * ready).sum(axis=0)
        way = ready + length / np.maximum(before, 1e-300) * way
    return solution
