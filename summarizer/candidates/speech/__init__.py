"""Speech: what is quoted, what is claimed, and by whom."""
