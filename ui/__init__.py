"""Everything that imports Qt. Begin with ``app``, then ``window``; ``shared`` is the look of it."""
