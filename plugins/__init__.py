"""The generator of the community schools' site: the map of the house.

    content/*.md, *.yaml
       -> source     text becomes typed entries, every fault with file:line:column
       -> catalogue  all entries, immutable; their lists, facets, neighbours and addresses
       -> pages | feeds | calendars | sitemap | ...            catalogue becomes artifacts
       -> output     what changed is made; the new tree takes the old one's place in one step

Rooms
    model/      what an entry is: a frozen pydantic class for each kind; `CONTENT_TYPES` is the
                register; `artifact` is what every room on the right hands to the output
    source/     files, YAML with places, Markdown, typography, diagnostics, the parse cache
    catalogue/  what follows from all entries together; its plugin loads them once
    words/      dates and times in words, for all that people read
    records/    what is published of an entry as data: its shape by kind, its values
    citations/  references to materials: ГОСТ, BibTeX, RIS, CSL, <meta>
    pages/      a frozen context for each page, a template for each context: `events`, `calendar`,
                `community` (schools, centres, regions, network), `education`, `projects`,
                `questions`, `library`, `subscribe`, `search`, `changes`, `embed`, `newsletters`,
                `albums`, `numbers`, `api`; `gallery` shows the theme's components with their
                examples under /design/
    feeds/      RSS of every dated kind
    opml/       the list of the feeds, for programs that read them
    calendars/  events as .ics files, with their own time zones
    cards/      contacts of schools as .vcf files
    files/      files of materials to download, their first pages as covers
    shelf/      the library for programs: files of references, OPDS for e-readers, OAI
    newsletter/ issues as letters: e-mail that all mail programs show, plain text, .eml
    embed/      news and events as frames and fragments on other sites
    search/     the index that visitors search in their browsers, OpenSearch
    sitemap/    sitemap.xml and robots.txt
    redirects/  former addresses lead to where entries are now: pages, and maps for servers
    api/        open data: JSON and CSV of every kind, their schemas, changes for mirrors
    images/     images beside entries in the sizes of pages, without what cameras hide in them
    assets/     the theme's style sheets, scripts and drawings
    output/     fingerprints, the two trees, the switch
    commands/   what tasks.py asks for: build, check, new, rename
    preview/    the site served while it is edited: live reload, faults in the page
    bootstrap   the project's own environment; workers: work shared between processes;
    content_lines   what calendars and contact cards are written in

Two rules, held by `tests/test_house.py`
    1. Only modules named `plugin.py` import Pelican (and `pelicanconf.py`, `tasks.py`).
    2. Imports point one way: model <- source <- catalogue <- everything else; the rooms on the
       right do not import each other, but `commands` and `preview` stand before them all.

Nothing after the catalogue can meet a bad value, so templates and serialisers hold no checks.
"""
