"""Measures builds: a made-up corpus, our generator and its peers on it, time and memory.

words, corpus        the items: the same bytes for the same number, on any machine
ours, hugo, pelican  the corpus as each generator reads it, and how each is run
measure              one command in a fresh process: wall, CPU, peak memory
run                  cold, unchanged and one edit for each; completeness; the table

events, materials, schools, photos    the corpus of one room, written into a `frame` of a site
runner, run_*                         that room cold, unchanged and after one edit
"""
