"""Names to pick from: a screen at a time, and round again."""

from __future__ import annotations

from bot.messages import Name
from bot.names import name_choices


def test_few_names_fit_one_screen() -> None:
    choices = name_choices([7, 3])
    assert [(choice.id, choice.label.args["person"]) for choice in choices] == [("7", Name(7)), ("3", Name(3))]


def test_many_names_are_a_screen_each_and_every_name_is_on_one() -> None:
    people = range(1, 46)
    pages = [name_choices(people, page) for page in range(3)]
    assert [choices[-1].id for choices in pages] == ["more"] * 3
    assert [int(choice.id) for choices in pages for choice in choices[:-1]] == list(people)
    assert name_choices(people, 3) == pages[0], "after the last page comes the first"
