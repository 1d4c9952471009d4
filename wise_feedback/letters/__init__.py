"""From values to paper: the words of a letter, and the PDF they are set in."""
