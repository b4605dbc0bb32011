"""Two foreign judges look at the built site: the Nu HTML checker and Lighthouse.

tools       what must be there (Node, npm, Java), and the judges' packages, installed once
nu          pages, style sheets and drawings become what the Nu checker says of them
sheets      a style sheet becomes what the Nu checker can read whole
excuses     where the Nu checker is behind a standard: what it says wrongly, and why
lighthouse  a page of each kind becomes four scores, figures and what was found
table       scores and findings become text
run         the site is built, served and shown to both
"""
