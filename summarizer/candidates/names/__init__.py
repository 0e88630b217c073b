"""Names: people, organisations and places, with their roles and other forms."""
