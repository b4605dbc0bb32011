"""The timetable becomes the pages of the calendar: months, the list of months, subscriptions."""
