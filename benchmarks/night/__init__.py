"""What a night run stands: kills, faults, load, a backlog and a budget, against an imitated service."""
