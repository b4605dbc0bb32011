"""The theme's components and their examples become the gallery `/design/`.

examples     a component's YAML: its macros, their parameters, examples
arguments    what an example gives becomes what the macro takes, of its types (types)
macros       the HTML that an example makes
tokens       the theme's colours, sizes and drawings, read from its files
gallery      all of it becomes pages (contexts)
"""
