"""The only door for the interface and the command line: a module a subject, a function a use."""
