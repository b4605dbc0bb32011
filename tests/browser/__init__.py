"""The built site in a real Chromium: what a reader meets with keyboard, phone, printer, no script.

addresses   which pages stand for which template
served      the real content built once and served on a free port
visits      pages of a browser that lets no request leave, and keeps what went wrong
measures    what a page looks like, in numbers: colours, heights, overflow
preview     a copy of the project served while a test edits it
"""
