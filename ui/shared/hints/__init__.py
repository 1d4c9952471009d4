"""What the text check says while one writes: a wave under the words, and a card with a way on."""
