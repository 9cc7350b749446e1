"""One file an algorithm: declares its parameters, calls the engine, hands the outputs over to QGIS."""
