"""Contacts of schools become cards for address books."""
