"""From the source to something that IT can hand out: a program that needs no Python, in a package.

``product`` says what every system is told, ``freeze`` makes the program (``wise_feedback.spec``,
``trim``, ``launch``), ``papers`` puts licences and the bill of materials beside it, and a module
for each system packs it.
"""
