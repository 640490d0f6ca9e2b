"""What must not be public: numbers with a real date and the right check digit, and keys; not what looks like them."""

from __future__ import annotations

import pytest

from plugins.gate.secrets import checksum, secrets


def number(day: str, serial: str, hyphen: str = "-", century: str = "") -> str:
    """Return the identity number of a day (YYMMDD) and a serial number, its check digit worked out."""
    last = next(digit for digit in "0123456789" if checksum(day + serial + digit))
    return f"{century}{day}{hyphen}{serial}{last}"


def wrong(right: str) -> str:
    """Return the same number with another check digit."""
    return right[:-1] + str((int(right[-1]) + 1) % 10)


@pytest.mark.parametrize(
    "text",
    [
        number("850101", "123"),
        number("850101", "123", century="19"),
        number("850101", "123", hyphen="", century="19"),
        number("120229", "001", century="20"),
        number("120229", "001", hyphen="+"),  # a hundred years old
        number("701063", "239"),  # a co-ordination number: the 3rd of October
        number("850101", "123", hyphen="–"),  # as the site sets a hyphen between numbers
        number("850101", "123", hyphen="‑"),
    ],
)
@pytest.mark.parametrize("around", ["{}", "Sara ({}) ringde.", "<td>{}</td>", "a;{};b", "pnr.{}.", "/personer/{}/"])
def test_a_persons_number_is_found_and_not_repeated(text: str, around: str) -> None:
    found = list(secrets(around.format(text)))
    assert [(secret.code, secret.text) for secret in found] == [("identity-number", text)]
    assert found[0].shown == f"{text[:-4]}****"


@pytest.mark.parametrize(
    "text",
    [
        wrong(number("850101", "123")),
        number("851301", "123"),  # no thirteenth month
        number("850230", "123"),  # no 30 February
        number("850161", "123").replace("61", "60", 1),
        number("850101", "123", hyphen=""),  # ten digits in a row are a telephone number
        "212000-2130",  # an organisation: its third digit is 2 or more
        "556036-0793",
        "070-174 06 05",
        "0701740605",
        "+46701740605",
        f"KS 2026/{number('850101', '123')}",  # a case's number
        f"{number('850101', '123')}-4",
        f"a{number('850101', '123')}",
        f"{number('850101', '123', century='19')}5",
        "0f4a1c1e-5a0b-4f6e-9d53-6c1d2b7a9e10",
        "2026-03-04 14:30",
    ],
)
def test_what_looks_like_one_is_none(text: str) -> None:
    assert list(secrets(f"Nummer {text} gäller.")) == []


def test_each_of_several_is_found() -> None:
    one, other = number("850101", "123"), number("850101", "456")
    assert [secret.text for secret in secrets(f"{one} och {other}, {one}")] == [one, other, one]


@pytest.mark.parametrize(
    "text",
    [
        "-----BEGIN " + "PRIVATE KEY-----",
        "-----BEGIN OPENSSH " + "PRIVATE KEY-----",
        "-----BEGIN PGP " + "PRIVATE KEY BLOCK-----",
        "—BEGIN RSA ".replace("—", "——") + "PRIVATE KEY——",  # as the site sets a row of hyphens
        "gh" + "p_" + "a1B2" * 9,
        "github" + "_pat_" + "a1B2" * 8,
        "AK" + "IA" + "Q" * 16,
        "xo" + "xb-" + "1" * 12,
    ],
)
def test_a_key_is_found(text: str) -> None:
    found = list(secrets(f"<p>{text} </p>"))
    assert [(secret.code, secret.text[:3]) for secret in found] == [("private-key", text[:3])]
    assert len(found[0].shown) <= 11


def test_a_public_key_and_talk_of_keys_are_none() -> None:
    assert list(secrets("-----BEGIN PUBLIC KEY----- och en PRIVATE KEY, ghp_kort")) == []


def test_the_check_digit_is_luhns() -> None:
    assert checksum("8112189876")  # Skatteverket's own example
    assert not checksum("8112189875")
