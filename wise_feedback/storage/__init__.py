"""How everything is kept: one encrypted-ready SQLite file, its tables, migrations and history."""
