"""From the bytes of a file to text: which encoding they are in, and whether they are text at all."""

from __future__ import annotations

import codecs
import re
from collections import Counter

from summarizer.articles.language import language_of
from summarizer.errors import Unreadable

_MAGIC = (
    (b"%PDF", "a PDF document"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"RIFF", "a picture, sound or film"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"\x28\xb5\x2f\xfd", "a zstandard archive"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "a rich text (RTF) document"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "a database"),
    (b"OggS", "a sound or film"),
    (b"ID3", "a sound"),
)

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)

_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f]")
_HIGH = re.compile("[^\x00-\x7f]")
_BETWEEN_WORDS = "“”„‚‘’‹›«»–—…•·¡¿\u00a0"
_BESIDE_NUMBERS = "€£¢¥§°±¼½¾×©®™ªº†‡¶"

_LEGACY = {  # other encodings that files are met in, each with the languages that it was made for
    "cp1250": {"pl"},
    "iso8859_2": {"pl"},
    "cp1251": {"ru", "uk", "be"},
    "koi8_r": {"ru", "uk"},
    "cp1253": {"el"},
    "cp1254": {"tr"},
    "cp1255": {"he"},
    "cp1256": {"ar", "fa", "ur"},
    "gb18030": {"zh"},
    "big5": {"zh"},
    "shift_jis": {"ja"},
    "euc_jp": {"ja"},
    "euc_kr": {"ko"},
}
_POWERS = "²³¹"

_LOST = "\N{REPLACEMENT CHARACTER}"
_DAMAGE = 1_000  # a page of so many bytes may have one that is damaged
_SAMPLE = 200_000  # bytes looked at to tell an encoding

_SAVE_AGAIN = "save it again as UTF-8 text"


def decode(data: bytes, source: str, *, html: bool = False) -> str:
    """The text of a file, byte order mark left out.

    UTF-8 and UTF-16 (with or without mark), UTF-32 with a mark, the charset an HTML page declares,
    Windows-1252 and whatever else can be told with confidence. A few damaged bytes do not make an HTML page
    unreadable: NUL is left out, what is not UTF-8 becomes U+FFFD. Raises Unreadable for all else.
    """
    if not data:
        raise Unreadable(source, "the file is empty: give it some text or take it away.")
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise Unreadable(source, f"this is {what}, not text: {_SAVE_AGAIN}.")
    text = _decoded(data, source, html=html)
    check_text(text, source)
    return text


def check_text(text: str, source: str) -> None:
    """Raises Unreadable for text that is blank, or that no person wrote: NUL, control characters, lost letters."""
    if not text or text.isspace():
        raise Unreadable(source, "there is nothing but white space: give it some text or take it away.")
    controls = len(_CONTROL.findall(text))
    if "\x00" in text or controls > max(2, len(text) // 1000):
        raise Unreadable(source, f"this is binary data (control characters), not text: {_SAVE_AGAIN}.")
    if text.count(_LOST) > max(2, len(text) // 100):
        raise Unreadable(source, "many of its letters were lost (U+FFFD) before it came here: fetch it again.")


def _decoded(data: bytes, source: str, *, html: bool) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding, source)
    if html and 0 < data.count(0) * _DAMAGE < len(data):
        data = data.replace(b"\x00", b"")
    if b"\x00" in data:
        return _unmarked_utf16(data, source)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        broken_at = error.start
    declared = _declared(data) if html else None
    if declared is not None and declared != "utf-8":
        try:
            return data.decode(declared)
        except (UnicodeDecodeError, LookupError):
            pass
    text = _windows_1252(data)
    if text is not None:
        return text
    if not _has_utf8(data):
        text = _guessed(data)
        if text is not None:
            return text
    elif html:
        text = data.decode("utf-8", "replace")
        if text.count(_LOST) * _DAMAGE < len(text):
            return text
    raise Unreadable(source, f"this is not valid UTF-8 (byte {broken_at + 1:,}): {_SAVE_AGAIN}.")


def _strictly(data: bytes, encoding: str, source: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise Unreadable(
            source, f"this is not valid {encoding.upper()} (byte {error.start + 1:,}): {_SAVE_AGAIN}."
        ) from None


def _unmarked_utf16(data: bytes, source: str) -> str:
    even, odd = data[0::2].count(0), data[1::2].count(0)
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    if len(data) % 2 == 0 and min(even, odd) == 0:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            pass
        else:
            blocks = Counter(ord(letter) >> 8 for letter in text[:_SAMPLE])
            usual = sum(seen for _, seen in blocks.most_common(2))  # a script, and the spaces between its words
            if usual > 0.9 * blocks.total() and not _CONTROL.search(text):
                return text
    raise Unreadable(source, f"this is binary data (NUL bytes), not text: {_SAVE_AGAIN}.")


def _declared(data: bytes) -> str | None:
    found = _META_CHARSET.search(data[:4096]) or _XML_ENCODING.search(data[:4096])
    if found is None:
        return None
    try:
        name = codecs.lookup(found[1].decode("ascii")).name
    except LookupError:
        return None
    return "cp1252" if name in {"iso8859-1", "ascii"} else name  # as browsers do


def _windows_1252(data: bytes) -> str | None:
    """The text, when nearly every byte above ASCII makes sense in its place as Windows-1252 (or Latin-1)."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    sample = text[:_SAMPLE]
    seen = sensible = 0
    for match in _HIGH.finditer(sample):
        before = sample[max(0, match.start() - 3) : match.start()]
        after = sample[match.end() : match.end() + 1]
        seen += 1
        sensible += _sensible(match[0], before, after)
    if seen * 3 > len(sample):
        return None
    return text if sensible * 20 >= seen * 19 else None


def _sensible(letter: str, before: str, after: str) -> bool:
    unit = letter in _POWERS and len(before) == 3 and before.isalpha()  # "km²", but not "word³"
    before = before[-1:]
    if unit:
        return False
    if letter in _BESIDE_NUMBERS + _POWERS:
        return not (before.isalpha() and not before.isascii()) and not (after.isalpha() and letter != "°")
    if letter in _BETWEEN_WORDS:
        return not (before.isalpha() and after.isalpha() and letter not in "’–—…")
    if letter.isalpha():
        beside = [c for c in (before, after) if c.isalpha()]
        if not beside:
            return letter in "àéèÀÉÈóíáúÓÁÍÚëïüâôêîûãõñçåäöæøÅÄÖÆØ" and not (before + after).strip()
        return any(c.isascii() for c in beside) and not (letter.isupper() and before.islower())
    return False


def _has_utf8(data: bytes) -> bool:
    """Whether whole UTF-8 sequences stand among the broken ones: then the file is damaged, not differently coded."""
    whole = broken = 0
    text = data[:_SAMPLE].decode("utf-8", "surrogateescape")
    for match in _HIGH.finditer(text):
        if "\udc80" <= match[0] <= "\udcff":
            broken += 1
        else:
            whole += 1
    return whole * 4 > broken


def _guessed(data: bytes) -> str | None:
    """The text in the likeliest encoding in which it is in a language of that encoding."""
    from charset_normalizer import from_bytes  # here, because few files need it

    for guess in from_bytes(data[:_SAMPLE], cp_isolation=list(_LEGACY)):
        if guess.chaos < 0.15 and language_of(str(guess)) in _LEGACY.get(guess.encoding, ()):
            try:
                return data.decode(guess.encoding)
            except UnicodeDecodeError:
                continue
    return None
