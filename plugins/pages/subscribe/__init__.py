"""What can be subscribed to becomes one page: feeds by theme, calendars by theme."""
