"""What a page wants of its readers and says of itself, and stories that only sound like it."""

from __future__ import annotations

import pytest

from summarizer.articles.notices import addresses_reader, is_imprint


@pytest.mark.parametrize(
    "line",
    [
        "Become a Friend of the Heron for 900 crowns a month",
        "Chat with a volunteer →",
        "Need help? Our line is open from 10 to 6. Last year we took 900 calls. Chat with us →",
        "Like this diary? Ten crowns pay for a page. Give now | 904 people read our Friday letter. Join them",
        "Were you on the ferry? Ring Peggy on the newsdesk, or drop in at 3 Quay Row.",
        "Are YOU affected? Call our newsdesk on 0900 555 0100 or WhatsApp us",
        "SUBSCRIBE to Courier PLUS and get the print paper and our Sunday magazine",
        "Support quality, independent, local journalism that matters",
        "From just £1 a month you can help fund our work and use our website without adverts.",
        "Daily news and in-depth stories in your inbox!",
        "For a graphic, click mna/4Lk9",
        "Follow Marn Digest on:",
        "Follow Norland Press coverage of rivers at https://mna.example/rivers",
        "Thank you for reading. Sign up for our letter.",
        "You have full access to this article via your institution.",
        "We and our 61 partners store information on your device.",
        "If you buy something through a link we may earn a commission.",
        "Oak oars at half price, while stocks last, at Hask & Sons of Harrow.",
        "The Tide needs you. We need 500 more members.",
        "If you have been affected by the flood, call the River Line on 0800 555 017.",
        "As you're joining us from Norland today, we have a small favour to ask.",
        "To receive new posts and support my work, consider becoming a subscriber. Subscribe now",
        "Log in, register or subscribe to save articles for later.",
    ],
)
def test_lines_that_want_something(line: str) -> None:
    assert addresses_reader(line)


@pytest.mark.parametrize(
    "line",
    [
        "Like us, the people of Kilnsea had been promised a bridge.",
        "Support for the mayor fell on Monday.",
        "Join the queue, said the guard, and he meant it.",
        "“Call us,” the mayor said, “and we will come.”",
        "Text messages sent to members of the board show that they knew.",
        "Give them time, she said.",
        "Contact with the ship was lost at noon.",
        "Register of bridges lost, council admits",
        "The council will visit our town in May.",
        "Do you know this man? Call the Oldford police on 555.",
        "Tell us about the night of the flood.",
        "I would like to thank the ferrymen.",
        "Watch towers stood on both banks.",
        "He posts what he finds on the wall for members of his firm.",
        "Who knew, and when?",
        "We need your help, she told them.",
        "If you have been affected by the flood, you will be paid, the minister said.",
        "Stocks fell while supplies last year rose.",
    ],
)
def test_lines_that_tell(line: str) -> None:
    assert not addresses_reader(line)


@pytest.mark.parametrize(
    "line",
    [
        "Correction 13.20: An earlier version of this article said that there were nine bridges.",
        "This article was amended on 4 May to correct a name.",
        "The Heron is published by Marn Press, Quay Row.",
        "Rivers Without Borders is a registered charity in Norland (no. 1090).",
        "Norland News Agency writer Ann Poe in Harrow contributed to this report.",
        "Additional reporting: Ann Poe",
        "First published in the Kilnsea Review.",
        "A version of this article appears in print under another headline.",
        "The Quay Row Fund paid for this reporting.",
        "Names have been changed.",
        "Our thanks to Ann Poe, who read a draft.",
        "(Adds mayor's remarks, ferries; edits throughout)",
        "Disclaimer: Comments do not represent the views of the Courier.",
        "The Packet corrects significant errors as soon as it can.",
        "CC BY-NC 4.0 · Marn Watch · Reg. No. 2008",
        "(c) MNA. Click for restrictions",
        "Marn Press, registered in England. IPSO-regulated.",
        "MNA is solely responsible for all content.",
        "- ENDS -",
        "Notes to editors",
    ],
)
def test_imprints(line: str) -> None:
    assert is_imprint(line)


@pytest.mark.parametrize(
    "line",
    [
        "The council corrected the figure on Monday.",
        "The report was published in May, and nobody read it.",
        "The mayor is responsible for all bridges of the county.",
        "She has written to the minister.",
        "The company is registered abroad, prosecutors say.",
        "The trust ends its work in June.",
        "First published in 1890, the book has been read by every ferryman since.",
        "The names of the dead were read out on the quay.",
    ],
)
def test_no_imprints(line: str) -> None:
    assert not is_imprint(line)
