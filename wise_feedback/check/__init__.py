"""Judges texts, never people: is it concrete, and does it say what must not be said?"""
