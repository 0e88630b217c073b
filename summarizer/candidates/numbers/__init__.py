"""Numbers: values with their hedges, units and what they count."""
