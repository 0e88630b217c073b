"""Which language a text is in, or that it cannot be told."""

from __future__ import annotations

import pytest

from summarizer.articles.language import language_of, language_tag


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The council of the town has said that the bridge is closed and was not safe for cars."),
        ("de", "Der Rat der Stadt hat die Brücke nach dem Unfall gesperrt und das ist gut für den Ort."),
        ("fr", "Le conseil de la ville est dans une salle avec les maires et pour des raisons qui sont là."),
        ("es", "El presidente dijo que el puente fue cerrado para los coches y las personas de la ciudad."),
        ("it", "Il sindaco ha detto che il ponte della città non è più sicuro per le auto e anche per i pedoni."),
        ("pt", "O presidente disse que a ponte não foi fechada para os carros e as pessoas da cidade."),
        ("nl", "De burgemeester van de stad zei dat de brug niet veilig is voor het verkeer en werd gesloten."),
        ("tr", "Belediye başkanı köprü için bir açıklama yaptı ve çok kişi ile bu konu olarak daha sonra görüştü."),
        ("ru", "Мэр города сообщил, что мост закрыт и был опасен для машин, это было известно."),
        ("uk", "Мер міста повідомив, що міст закрито і він був небезпечний для її машин."),
        ("ar", "قال رئيس البلدية إن الجسر مغلق وليس آمنا للسيارات"),
        ("fa", "شهردار گفت که پل بسته شده و برای خودروها ایمن نیست"),
        ("zh", "市长说这座桥已经关闭了对汽车来说并不安全今天没有人受伤"),
        ("ja", "市長は、橋が閉鎖されており、車にとって安全ではないと述べました。"),
        pytest.param(None, "Oldford Marn Norland Quill Lund Fenn Poe Roe Doe", id="names only"),
        pytest.param(None, "12:30", id="no words"),
        pytest.param(None, "The end.", id="too little"),
    ],
)
def test_language_of(language: str | None, text: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("value", "tag"),
    [("en_US", "en-US"), ("EN", "en"), ("zh-hant-tw", "zh-Hant-TW"), ("english", None), ("", None), (7, None)],
)
def test_language_tag(value: object, tag: str | None) -> None:
    assert language_tag(value) == tag
