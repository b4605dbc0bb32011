"""Trainings, visits, tutoring and the self-assessment become the contexts of their pages."""
