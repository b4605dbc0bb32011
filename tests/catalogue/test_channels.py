"""Feeds: what each of them has, the last word first."""

from plugins.catalogue.channels import find_channels, last_word
from plugins.model.news import News
from tests.entries import catalogue, entry, event, series

BOTH = {"ru": "День", "en": "Day"}


def test_a_series_has_a_feed_of_all_that_names_it() -> None:
    told = entry(News, "told", date="2026-10-01", series=["week"], title=BOTH)
    held = event("held", series="week", announced="2026-11-01", title=BOTH)
    made = catalogue(told, held, entry(News, "other", date="2026-11-20"), series(title=BOTH))
    channels = {each.name: each for each in find_channels(made, "en")}
    assert list(channels) == ["news", "events", "network-events-week"]
    assert channels["network-events-week"].newest(9) == [held, told]
    assert channels["network-events-week"].page == "network-events/week/"


def test_a_change_brings_an_event_to_the_top() -> None:
    first = event("first", announced="2026-10-01", changes=[{"said": "2026-11-20"}])
    second = event("second", announced="2026-11-01")
    (channel,) = find_channels(catalogue(first, second), "ru")
    assert channel.newest(1) == [first]
    assert [str(last_word(each)) for each in channel.newest(2)] == ["2026-11-20", "2026-11-01"]


def test_there_is_no_feed_of_nothing() -> None:
    assert not list(find_channels(catalogue(series()), "ru"))
    assert not list(find_channels(catalogue(event()), "en"))
