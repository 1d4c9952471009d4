"""The client view: one assignment on the projector, and nothing that its client may not see."""
