"""The feedback agreement with a client: what is agreed, and the page that says so."""
