"""Mails: addresses that can be written to, messages, and the server that takes them."""
