"""Clusters at two dates."""
