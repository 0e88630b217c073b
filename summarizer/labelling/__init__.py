"""Labelling in the browser: an article beside its label file, and what a labeller does to it."""
