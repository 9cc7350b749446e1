"""Who helps this process, and jobs that are done block by block: here, by other processes, by a Dask cluster."""
