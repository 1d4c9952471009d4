"""Weekly reports: the clients, the paper of one, and what it still needs."""
