"""The briefs of an output folder as one page: each beside its article, its words lit up."""
