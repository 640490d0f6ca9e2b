"""How dates, times, numbers and lists are shown to people, in the page's language.

Every `lang` is a BCP 47 tag (`sv`, `en`, `sv-simple`); a subtag that babel does not know counts as its language, an
unknown language as English. Nothing here reads the machine's locale or clock.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from functools import cache, lru_cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, get_day_names, get_month_names
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent

from plugins.core.dates import Clock, Moment, Partial

NO_BREAK_SPACE = "\u00a0"
EN_DASH = "–"
MINUS = "\u2212"
# As far as numbers are written out in running text (Myndigheternas skrivregler, "Siffror eller bokstäver").
COUNTS = {
    "sv": "noll en två tre fyra fem sex sju åtta nio tio elva tolv".split(),
    "en": "zero one two three four five six seven eight nine ten eleven twelve".split(),
}


@cache
def locale_of(lang: str) -> Locale:
    """Return babel's locale for `lang`; English is the European one, with the day before the month."""
    parts = lang.split("-")
    for length in range(len(parts), 0, -1):
        try:
            found = Locale.parse("_".join(parts[:length]))
        except (UnknownLocaleError, ValueError):
            continue
        return Locale("en", "GB") if str(found) == "en" else found
    return Locale("en", "GB")


def date_long(day: date | Partial, lang: str) -> str:
    """Return "4 mars 2026", "mars 2026" or "2026", as much as is known."""
    return _formatted(_partial(day), lang, "y")


def date_span(first: date | Partial | None, last: date | Partial | None, lang: str) -> str:
    """Return "4–6 mars 2026", "mars–maj 2026", "28 februari–3 mars 2026" or "2014–2020".

    Swedish has no space around the dash (Myndigheternas skrivregler); English has where a side has more words than one.
    An open end is left open ("2014–"), two that are the same are one date, and two unknown ends are empty.
    """
    start, end = (_partial(day) if day else None for day in (first, last))
    if start is None or end is None or start == end:
        sides = [date_long(side, lang) if side else "" for side in (start, end)]
        return sides[0] if start == end else EN_DASH.join(sides)
    return _dash(_formatted(start, lang, _unshared(start, end)), date_long(end, lang), lang)


def clock(time: Clock, lang: str) -> str:
    """Return "kl. 14.30" in Swedish, with a no-break space, else "14:30"."""
    return f"kl.{NO_BREAK_SPACE}{_time(time, lang)}" if _swedish(lang) else _time(time, lang)


def clock_span(start: Clock, end: Clock | None, lang: str) -> str:
    """Return "kl. 09.00–16.00", or as `clock` where no end is known."""
    return clock(start, lang) if end is None else f"{clock(start, lang)}{EN_DASH}{_time(end, lang)}"


def moment_long(moment: Moment, lang: str) -> str:
    """Return "4 mars 2026 kl. 14.30" ("4 March 2026, 14:30"), or the date alone where no time was written."""
    if not moment.timed:
        return date_long(moment.day, lang)
    between = " " if _swedish(lang) else ", "
    return date_long(moment.day, lang) + between + clock(Clock(moment.instant.hour, moment.instant.minute), lang)


def month_name(month: int, lang: str) -> str:
    """Return "mars" for 3; ValueError outside 1 to 12."""
    if month not in range(1, 13):
        raise ValueError(f"no such month: {month}")
    return str(get_month_names("wide", "stand-alone", locale_of(lang))[month])


def weekday_name(day: date, lang: str) -> str:
    """Return "onsdag"."""
    return str(get_day_names("wide", "stand-alone", locale_of(lang))[day.weekday()])


def word_list(words: Iterable[str], lang: str) -> str:
    """Return "Umeå, Åre och Älvsbyn"."""
    return format_list(list(words), locale=locale_of(lang))


def number(value: int | float | Decimal, lang: str) -> str:
    """Return "1 000", "2,5" or "−16,7": a no-break space between thousands, three decimals at most, a true minus."""
    shown: str = format_decimal(value, locale=locale_of(lang))
    return shown.replace("-", MINUS)


def count_word(count: int, lang: str) -> str:
    """Return "elva" for 11, of what is `en` in Swedish; from 13 on the number in digits."""
    words = COUNTS["sv" if _swedish(lang) else "en"]
    return words[count] if 0 <= count < len(words) else number(count, lang)


def percent(value: int | float | Decimal, lang: str) -> str:
    """Return "30 %" for 30, with a no-break space; `value` is in hundredths, as the content writes it."""
    sign = format_percent(0, locale=locale_of(lang)).partition("0")[2]
    return number(value, lang) + sign


def counted(count: int, singular: str, several: str, lang: str) -> str:
    """Return "1 inlägg" or "1 000 inlägg": the number, a no-break space and the form that goes with it.

    The forms are in the language already; a sentence of the interface goes through `ngettext` instead.
    """
    form = singular if locale_of(lang).plural_form(count) == "one" else several
    return f"{number(count, lang)}{NO_BREAK_SPACE}{form}"


def _swedish(lang: str) -> bool:
    return locale_of(lang).language == "sv"


def _partial(day: date | Partial) -> Partial:
    return day if isinstance(day, Partial) else Partial(day.year, day.month, day.day)


@lru_cache(maxsize=4096)
def _formatted(day: Partial, lang: str, largest: str) -> str:
    """Return the parts of `day` from its smallest known up to `largest`: `y`, `M` or `d`."""
    parts = [("d", day.day), ("MMMM" if day.day else "LLLL", day.month), ("y", day.year)]
    known = [pattern for pattern, value in parts if value is not None]
    stop = next(place for place, pattern in enumerate(known) if pattern[0].replace("L", "M") == largest)
    return format_date(day.first, " ".join(known[: stop + 1]), locale_of(lang))


def _unshared(start: Partial, end: Partial) -> str:
    """Return the largest part that the start of a span has to say itself."""
    if start.year != end.year or start.month is None or end.month is None:
        return "y"
    alike = (start.day is None) == (end.day is None)
    if not alike:
        return "y"
    return "d" if start.month == end.month and start.day else "M"


def _dash(start: str, end: str, lang: str) -> str:
    spaced = not _swedish(lang) and (" " in start or (" " in end and not start.isdigit()))
    return f"{start} {EN_DASH} {end}" if spaced else f"{start}{EN_DASH}{end}"


def _time(time: Clock, lang: str) -> str:
    return str(time).replace(":", ".") if _swedish(lang) else str(time)
