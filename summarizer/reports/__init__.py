"""What people read: briefs, progress and receipts in a terminal."""
