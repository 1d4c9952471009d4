"""What the program costs, each figure beside a baseline that ran in the same minutes."""
