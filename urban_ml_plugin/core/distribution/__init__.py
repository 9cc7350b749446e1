"""Blocks of tiles worked on anywhere: by this process, by others of this machine, or by a Dask cluster."""
