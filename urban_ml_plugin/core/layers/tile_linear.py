"""A linear layer that gives a tile the same to the last bit whatever tiles lie beside it."""

from __future__ import annotations

import torch.nn.functional as F
from torch import Tensor, nn


class TileLinear(nn.Linear):
    """``nn.Linear`` with a product of its own for each tile, of constant shape.

    BLAS sums the last rows of a matrix otherwise than the rest (its kernels for AVX2 do), so in one product over all
    tiles a tile's last bit would hang on its place among them. A convolution with a kernel of one pixel is the same
    function, and takes one picture after the other: here a picture is a tile, and its pixels are the tile's rows.
    """

    @classmethod
    def like(cls, layer: nn.Linear) -> TileLinear:
        """A layer with the weights of another."""
        found = cls(layer.in_features, layer.out_features, layer.bias is not None)
        found.weight, found.bias = layer.weight, layer.bias
        return found

    def forward(self, input: Tensor) -> Tensor:
        """(N, S) -> (N, D), or (N, R, S) -> (N, R, D) for R rows a tile."""
        if input.dim() > 3:
            return super().forward(input)
        rows = input.transpose(1, 2) if input.dim() == 3 else input.unsqueeze(2)
        found = F.conv2d(rows.unsqueeze(3), self.weight[:, :, None, None], self.bias).squeeze(3)
        return found.transpose(1, 2) if input.dim() == 3 else found.squeeze(2)
