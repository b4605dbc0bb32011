"""Events become calendar files: RFC 5545 with the properties of RFC 7986.

`files.site_calendars` is the way in.
"""
