"""Networks of others: torchvision's and timm's by name, ONNX files, and the files that their weights lie in."""
