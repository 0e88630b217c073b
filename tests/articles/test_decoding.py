"""Bytes to text: which encodings are told, and what is refused in one sentence."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.articles.decoding import decode
from summarizer.errors import Unreadable

PLAIN = "The bridge at Oldford fell. Nobody was hurt."
CURLY = "“The café is shut,” said Zoë — “for good.”"
RUSSIAN = "Мост через реку упал в субботу утром, сообщил мэр города. Никто не пострадал, сказал он журналистам. " * 3
POLISH = "Most na rzece zawalił się w sobotę rano, powiedział burmistrz. Nikt nie został ranny, dodał później. " * 3
CHINESE = "桥梁在星期六早上倒塌了，市长说没有人受伤。" * 5


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        pytest.param(CURLY, "utf-8", id="utf-8"),
        pytest.param(CURLY, "utf-8-sig", id="utf-8 with mark"),
        pytest.param(CURLY, "utf-16", id="utf-16 with mark"),
        pytest.param(PLAIN, "utf-16-le", id="utf-16-le without mark"),
        pytest.param(PLAIN, "utf-16-be", id="utf-16-be without mark"),
        pytest.param("Мост упал. Никто не пострадал.", "utf-16-le", id="cyrillic utf-16 without mark"),
        pytest.param(PLAIN, "utf-32", id="utf-32 with mark"),
        pytest.param(CURLY, "cp1252", id="windows-1252"),
        pytest.param("Das Café in Zürich schließt um 5 °C.", "latin-1", id="latin-1"),
        pytest.param("„Spaß“, sagte er.", "cp1252", id="windows-1252 that has whole utf-8 sequences by chance"),
        pytest.param(RUSSIAN, "cp1251", id="windows-1251"),
        pytest.param(POLISH, "cp1250", id="windows-1250"),
        pytest.param(CHINESE, "gb18030", id="gb18030"),
    ],
)
def test_encodings_that_are_told(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a.txt") == text


def test_a_page_is_decoded_as_it_declares() -> None:
    page = '<html><head><meta charset="iso-8859-5"></head><body>Мост</body></html>'
    assert decode(page.encode("iso-8859-5"), "a.html", html=True) == page


def test_a_page_with_a_damaged_byte_is_read_and_says_where() -> None:
    page = "<html><body>" + "<p>The café is shut.</p>" * 100
    damaged = page.encode() + b'<img alt="M\xe4rz">\x00</body></html>'
    assert decode(damaged, "a.html", html=True) == page + '<img alt="M\ufffdrz"></body></html>'
    with pytest.raises(Unreadable):
        decode(damaged, "a.txt")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(b"", "empty", id="empty"),
        pytest.param(b" \r\n\t \n", "white space", id="white space"),
        pytest.param(b"abc\x00def\x00", "NUL", id="nul bytes"),
        pytest.param(b"\x01\x02\x03\x04\x05 and so on", "control characters", id="control characters"),
        pytest.param(b"\x89PNG\r\n\x1a\n....", "PNG image", id="image"),
        pytest.param(b"%PDF-1.7 ...", "PDF", id="pdf"),
        pytest.param(b"PK\x03\x04....", "zip archive", id="zip or docx"),
        pytest.param(
            "It’s “broken”".encode()[:-1] + b" and it goes on, it\xe2\x80 says", "not valid UTF-8", id="broken"
        ),
        pytest.param("The end is cut “here”".encode()[:-1], "not valid UTF-8", id="cut within a letter"),
        pytest.param(b"Hello \xff\xff\x80 world", "not valid UTF-8 (byte 7)", id="in no encoding"),
        pytest.param(("\ufffd" * 30 + " lost").encode(), "letters were lost", id="lost before"),
    ],
)
def test_what_is_no_text_is_refused_with_its_file_and_mend(data: bytes, reason: str) -> None:
    with pytest.raises(Unreadable) as refused:
        decode(data, "night/a.txt")
    assert reason in str(refused.value)
    assert str(refused.value).startswith("night/a.txt: ")
    assert str(refused.value).endswith(".")
    assert "\n" not in str(refused.value)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        text = decode(data, "a.txt")
    except Unreadable:
        return
    assert text.strip()
    assert "\x00" not in text
    text.encode("utf-8")  # no half surrogates
