"""Maps to print: pages that grow with their maps and legends."""
