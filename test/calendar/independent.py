"""Reckons the cases of independent.json apart from our own code, for the tests to be held against.

Easter and months are dateutil's, time zones are zoneinfo's. The days off are written here from the laws:
Sweden   lag (1989:253) om allmanna helgdagar, and the eves of Midsummer, Christmas and New Year, off by agreement
Norway   lov om helligdager og helligdagsfred (1995), lov om 1. og 17. mai som hoegtidsdager (1947)
Germany  the days that all sixteen states have by their Feiertagsgesetze, and 3 October by the Einigungsvertrag
Run: python3 test/calendar/independent.py > test/calendar/independent.json
"""

import json
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from dateutil.easter import easter
from dateutil.relativedelta import relativedelta

DAY = timedelta(days=1)


def first_weekday(day, weekday):
    """The first such weekday (0 Monday) on a day or after it."""
    return day + timedelta(days=(weekday - day.weekday()) % 7)


def days_off(country, year):
    sunday = easter(year)
    fixed = {
        "SE": [(1, 1), (1, 6), (5, 1), (6, 6), (12, 24), (12, 25), (12, 26), (12, 31)],
        "NO": [(1, 1), (5, 1), (5, 17), (12, 25), (12, 26)],
        "DE": [(1, 1), (5, 1), (10, 3), (12, 25), (12, 26)],
    }[country]
    after_easter = {"SE": [-2, 1, 39], "NO": [-3, -2, 1, 39, 50], "DE": [-2, 1, 39, 50]}[country]
    days = {date(year, month, day) for month, day in fixed}
    days |= {sunday + timedelta(days=number) for number in after_easter}
    if country == "SE":
        midsummer_day = first_weekday(date(year, 6, 20), 5)
        days |= {midsummer_day - DAY, midsummer_day, first_weekday(date(year, 10, 31), 5)}
    return days


def works(country, day):
    return day.weekday() < 5 and day not in days_off(country, day.year)


def reckon(country, start, amount, unit):
    if unit == "wd":
        day, left = start, abs(amount)
        while left:
            day += DAY if amount > 0 else -DAY
            left -= works(country, day)
        return day
    return start + {
        "d": relativedelta(days=amount),
        "w": relativedelta(weeks=amount),
        "m": relativedelta(months=amount),
        "y": relativedelta(years=amount),
    }[unit]


CASES = {
    "weekends": [
        (country, start, amount, "wd")
        for country in ("SE", "NO", "DE")
        for start, amount in [("2026-02-06", 1), ("2026-02-07", 1), ("2026-02-08", -1), ("2026-02-09", -6)]
    ],
    "Easter": [
        (country, start, amount, "wd")
        for country in ("SE", "NO", "DE")
        for start, amount in [("2024-03-27", 1), ("2025-04-16", 2), ("2026-04-01", 2), ("2027-03-30", -3), ("2038-04-22", 1)]
    ],
    "Ascension and Whitsun": [
        (country, start, amount, "wd")
        for country in ("SE", "NO", "DE")
        for start, amount in [("2026-05-13", 1), ("2026-05-22", 1), ("2027-05-14", 1), ("2024-05-10", 6)]
    ],
    "midsummer": [
        (country, start, amount, "wd")
        for country in ("SE", "NO", "DE")
        for start, amount in [("2025-06-19", 1), ("2026-06-18", 1), ("2027-06-28", -2), ("2028-06-22", 3)]
    ],
    "national days and the turn of the year": [
        ("SE", "2025-06-05", 1, "wd"),
        ("SE", "2026-12-23", 3, "wd"),
        ("SE", "2027-01-07", -2, "wd"),
        ("SE", "2026-10-30", 1, "wd"),
        ("NO", "2027-05-18", -1, "wd"),
        ("NO", "2029-05-16", 1, "wd"),
        ("NO", "2026-12-23", 3, "wd"),
        ("DE", "2025-10-02", 1, "wd"),
        ("DE", "2026-12-24", 1, "wd"),
    ],
    "month ends": [
        ("SE", "2026-01-31", 1, "m"),
        ("SE", "2026-01-30", 1, "m"),
        ("SE", "2026-01-31", 3, "m"),
        ("NO", "2026-03-31", -1, "m"),
        ("NO", "2026-05-31", 6, "m"),
        ("NO", "2026-08-31", -6, "m"),
        ("DE", "2026-12-31", 2, "m"),
        ("DE", "2027-12-31", 2, "m"),
        ("DE", "2026-10-31", -20, "m"),
    ],
    "leap days": [
        ("SE", "2028-02-29", 1, "y"),
        ("SE", "2028-02-29", 4, "y"),
        ("SE", "2028-02-29", -12, "m"),
        ("NO", "2028-02-28", 1, "d"),
        ("NO", "2028-02-28", 2, "d"),
        ("NO", "2100-02-28", 1, "d"),
        ("DE", "2096-02-29", 4, "y"),
        ("DE", "2028-02-28", 1, "wd"),
    ],
    "nights when clocks change": [
        ("SE", "2026-03-28", 1, "d"),
        ("SE", "2026-03-29", 1, "d"),
        ("SE", "2026-10-24", 1, "d"),
        ("SE", "2026-10-25", 1, "d"),
        ("NO", "2026-03-27", 1, "wd"),
        ("NO", "2026-10-26", -1, "wd"),
        ("NO", "2026-10-18", 1, "w"),
        ("DE", "2026-03-07", 1, "d"),
        ("DE", "2026-11-01", 1, "d"),
        ("DE", "2026-02-28", 1, "m"),
    ],
    "long ways": [
        ("SE", "2026-02-16", 250, "wd"),
        ("SE", "2026-02-16", -250, "wd"),
        ("NO", "2026-02-16", 500, "wd"),
        ("DE", "2026-02-16", -500, "wd"),
        ("SE", "2026-02-16", 9999, "d"),
        ("NO", "2026-02-16", 520, "w"),
    ],
}

MOMENTS = [
    ("2026-03-28T22:59:59", "Europe/Stockholm"),
    ("2026-03-28T23:00:00", "Europe/Stockholm"),
    ("2026-03-29T21:59:59", "Europe/Stockholm"),
    ("2026-03-29T22:00:00", "Europe/Stockholm"),
    ("2026-10-24T21:59:59", "Europe/Oslo"),
    ("2026-10-24T22:00:00", "Europe/Oslo"),
    ("2026-10-25T22:59:59", "Europe/Oslo"),
    ("2026-10-25T23:00:00", "Europe/Oslo"),
    ("2026-12-31T23:59:59", "Europe/London"),
    ("2026-12-31T09:59:59", "Pacific/Kiritimati"),
    ("2026-12-31T10:00:00", "Pacific/Kiritimati"),
    ("2027-01-01T10:59:59", "Pacific/Pago_Pago"),
    ("2027-01-01T11:00:00", "Pacific/Pago_Pago"),
    ("2026-11-22T03:29:59", "America/St_Johns"),
    ("2026-11-22T03:30:00", "America/St_Johns"),
    ("2026-11-22T18:14:59", "Asia/Kathmandu"),
    ("2026-11-22T18:15:00", "Asia/Kathmandu"),
    ("2028-02-28T23:00:00", "Europe/Stockholm"),
]

reckoned = [
    {
        "about": about,
        "country": country,
        "from": start,
        "amount": amount,
        "unit": unit,
        "expected": reckon(country, date.fromisoformat(start), amount, unit).isoformat(),
    }
    for about, cases in CASES.items()
    for country, start, amount, unit in cases
]
todays = [
    {
        "moment": moment + "Z",
        "zone": zone,
        "expected": datetime.fromisoformat(moment)
        .replace(tzinfo=timezone.utc)
        .astimezone(ZoneInfo(zone))
        .date()
        .isoformat(),
    }
    for moment, zone in MOMENTS
]
print(json.dumps({"reckoned": reckoned, "todays": todays}, indent=2))
