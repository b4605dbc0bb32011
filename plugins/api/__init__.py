"""Kinds of content become open data and its schemas."""
