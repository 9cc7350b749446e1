"""Large sparse systems of equations, and the diagonal of the inverse of such a matrix without the inverse.

Conjugate gradients on many right sides at once, with the diagonal as preconditioner (Golub & Van Loan 2013, section
11.5). scipy's take one side at a time, and its releases do not agree on the name of the tolerance.
"""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_matrix, diags, identity

from ..runtime.arrays import Floats, Ints
from ..runtime.events import Step

COLUMNS = 128
"""Right sides at once."""
MOST_EXACT = 800
"""Entries of a diagonal that are sought column by column, which takes a time that grows with their square."""
PROBES = 256
"""Random right sides that estimate more of them: each entry to some 0.5 %, in a time that grows with the matrix."""
SMALL = 1e-20
"""Share of a right side's squared length that may be left wrong."""
SMALL_ENOUGH = 1e-13
"""The same for the diagonal, whose error is of the order of the square of what is left."""
MOST_STEPS = 2000


def inverse_diagonal(matrix: csr_matrix, wanted: Ints, flat: Floats | None = None, step: Step | None = None) -> Floats:
    """Entries ``wanted`` (W,) of the diagonal of the inverse of a symmetric, positive definite matrix (N, N).

    Memory and time grow with N and not with N²: more than ``MOST_EXACT`` entries are estimated.

    Args:
        flat: (N, G) few columns whose span is told exactly in any case: along which the matrix is small, or that
            concern all entries. Without them estimates are less sure.
    """
    if len(wanted) > MOST_EXACT:
        none = np.zeros((matrix.shape[0], 0))
        return _estimated(matrix, none if flat is None else flat, step)[wanted]
    found = np.zeros(len(wanted))
    for start in range(0, len(wanted), COLUMNS):
        chosen = wanted[start : start + COLUMNS]
        units = np.zeros((matrix.shape[0], len(chosen)))
        units[chosen, np.arange(len(chosen))] = 1
        solution = solved(matrix, units, SMALL_ENOUGH)
        found[start : start + len(chosen)] = solution[chosen, np.arange(len(chosen))]
        if step:
            step.done(start + len(chosen), len(wanted))
    return found


def _estimated(matrix: csr_matrix, flat: Floats, step: Step | None) -> Floats:
    """The diagonal (N,) of the inverse, by random signs (Bekas, Kokiopoulou & Saad 2007), the same each time.

    Scaled to a diagonal of 1 the matrix is 1 - M, and its inverse 1 + M + M² and so on. The diagonals of the first
    three are known, as is all in the span of ``flat`` (deflation, Gambhir, Stathopoulos & Orginos 2017); only what is
    left is estimated.
    """
    scale = np.sqrt(matrix.diagonal())
    scaled = csr_matrix(diags(1 / scale) @ matrix @ diags(1 / scale))
    rest = csr_matrix(identity(len(scale)) - scaled)

    def first_terms(vectors: Floats) -> Floats:
        once = rest @ vectors
        return np.asarray(vectors + once + rest @ once)

    basis = np.linalg.qr(scale[:, None] * flat)[0]
    squares = np.asarray(rest.multiply(rest).sum(axis=1)).ravel()
    known = 1 + rest.diagonal() + squares + ((solved(scaled, basis) - first_terms(basis)) * basis).sum(axis=1)
    rng, total = np.random.default_rng(0), np.zeros(len(scale))
    for start in range(0, PROBES, COLUMNS):
        signs = rng.choice([-1.0, 1.0], (len(scale), COLUMNS))
        free = signs - basis @ (basis.T @ signs)
        total += (signs * (solved(scaled, free, SMALL_ENOUGH) - first_terms(free))).sum(axis=1)
        if step:
            step.done(start + COLUMNS, PROBES)
    return np.asarray((known + total / PROBES) / scale**2)


def solved(matrix: csr_matrix, right: Floats, small: float = SMALL) -> Floats:
    """The solutions (N, C) for right sides (N, C) of a symmetric, positive definite matrix (N, N).

    Of another symmetric matrix it is what was reached when that showed (Nash 2000, truncated Newton): a way along
    which a function whose slope is ``-right`` falls.
    """
    diagonal = matrix.diagonal()
    solution, residual = np.zeros_like(right), right.copy()
    ready = residual / diagonal[:, None]
    way, length = ready.copy(), (residual * ready).sum(axis=0)
    end = small * length
    for number in range(MOST_STEPS):
        if (length <= end).all():
            break
        image = matrix @ way
        bent = (way * image).sum(axis=0)
        if (bent[length > end] <= 0).any():
            return solution if number else way
        along = np.where(length > end, length / np.maximum(bent, 1e-300), 0.0)
        solution += along * way
        residual -= along * image
        ready = residual / diagonal[:, None]
        before, length = length, (residual * ready).sum(axis=0)
        way = ready + length / np.maximum(before, 1e-300) * way
    return solution
