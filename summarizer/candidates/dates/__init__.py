"""Dates: as they stand, and what they mean given the day of publication."""
