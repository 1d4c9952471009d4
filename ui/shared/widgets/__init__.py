"""The parts that pages are built of: a module for each part or small family of parts."""
