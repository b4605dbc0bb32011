"""What entries of the section are made of."""

SCORES = {number: f"Балл {number}." for number in ("1", "2", "3", "4")}
