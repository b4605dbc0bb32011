"""The built site in a real Chromium: what a reader meets with keyboard, phone, printer, no script.

addresses   which pages are looked at: samples of every kind, found, and a few by name
served      the real content built once and served on a free port as on a good server
visits      pages of a browser that lets no request leave, and keeps what went wrong
measures    what a page looks like, in numbers: contrast, overflow, styles
schemes     the colours that a page may wear
targets     what is to be touched and is too small
spacing     text that is cut off or lies over other text
axe         what axe finds in a page
preview     a copy of the project served while a test edits it
"""
