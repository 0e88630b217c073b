"""Ours beside two peers: `python -m benchmarks.compare --help`. The peers' side imports nothing of the project."""
