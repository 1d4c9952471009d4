"""The dialogs in which feedback is written and candidacies are closed."""
