"""What every task runs on: events, errors, the environment, memory that is left, locks, provenance, types of arrays."""
