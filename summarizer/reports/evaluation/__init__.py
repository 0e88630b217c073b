"""An evaluation as people read it: in a terminal, as a comment on a pull request, as a page."""
