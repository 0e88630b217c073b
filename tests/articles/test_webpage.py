"""HTML pages: the article, and what the head of the page says."""

from __future__ import annotations

import pytest

from summarizer.articles.parsing import parse_article
from summarizer.articles.webpage import read_webpage

ARTICLE = """
<p>OLDFORD &mdash; The bridge over the River Marn fell on Saturday &amp; two people were hurt, the mayor said.</p>
<h2>What happened</h2>
<p>Mary Lund said on 5 June 2024 that nobody knew of any crack. &ldquo;We will build it,&rdquo; she said.</p>
<p>The ministry did not reply to a request for comment on the state of the other bridges in the county.</p>
"""
FULL = f"""<!doctype html><html lang="en_GB"><head><title>Bridge falls into river - The Oldford Times</title>
<meta property="og:site_name" content="The Oldford Times"><link rel="canonical" href="https://oldford.example/bridge">
<script type="application/ld+json">{{"@graph": [{{"@type": "NewsArticle", "headline": "Bridge falls",
"datePublished": "2025-05-03T10:00:00+02:00", "author": [{{"@type": "Person", "name": "Jane Roe"}},
{{"name": "John Doe"}}]}}]}}
</script></head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
<main><article><header><h1>Bridge falls into river</h1></header>{ARTICLE}</article></main>
<footer><p>Contact us</p></footer></body></html>"""


def test_the_head_of_a_page() -> None:
    page = read_webpage(FULL)
    assert page is not None
    stated = page.metadata
    assert stated.headline == "Bridge falls into river"
    assert stated.publisher == "The Oldford Times"
    assert stated.authors == ("Jane Roe", "John Doe")
    assert stated.published == "2025-05-03"
    assert stated.url == "https://oldford.example/bridge"
    assert stated.language == "en-GB"


def test_paragraphs_stay_paragraphs_and_navigation_goes() -> None:
    page = read_webpage(FULL)
    assert page is not None
    lines = [line.text for line in page.paragraphs]
    assert "What happened" in lines
    assert any(line.startswith("OLDFORD — The bridge") and line.endswith("the mayor said.") for line in lines)
    assert not {"Home", "World", "Contact us"} & set(lines)


def test_every_run_stands_in_the_page_as_it_does_in_the_text() -> None:
    page = read_webpage(FULL)
    assert page is not None
    runs = [(line, run) for line in page.paragraphs for run in line.runs()]
    assert all(line.text[here : here + size] == FULL[there : there + size] for line, (here, there, size) in runs)
    assert sum(size for _, (_, _, size) in runs) > 200


def test_a_page_that_states_nothing_has_no_date() -> None:
    page = read_webpage(f"<html><body><article>{ARTICLE}</article></body></html>")
    assert page is not None
    assert page.metadata.published is None
    assert page.metadata.authors == ()
    assert page.metadata.publisher is None


def test_the_heading_goes_before_the_title_of_the_window() -> None:
    page = read_webpage(
        f"<html><head><title>Home | Oldford Times</title></head><body><h1>It fell</h1>{ARTICLE}</body></html>"
    )
    assert page is not None
    assert page.metadata.headline == "It fell"


FELL = "Bridge falls into river"


@pytest.mark.parametrize(
    ("heading", "head", "headline"),
    [
        pytest.param("<b>Local News</b> Bridge falls into river", "Bridge falls into river", FELL, id="kicker"),
        pytest.param("Bridge falls into river <b>Two hurt</b>", "Bridge falls into river", FELL, id="line below"),
        pytest.param("Health Centre", "Bridge falls into river | Oldford Times", FELL, id="of the section"),
        pytest.param("Bridge falls into river", "What we know of the fall", FELL, id="in other words"),
        pytest.param("Two hurt", "", "Two hurt", id="that the head does not know"),
    ],
)
def test_the_heading_is_the_headline_as_far_as_the_head_knows_it(heading: str, head: str, headline: str) -> None:
    told = f'<meta property="og:title" content="{head}">'
    page = read_webpage(f"<html><head>{told}</head><body><h1>{heading}</h1>{ARTICLE}</body></html>")
    assert page is not None
    assert page.metadata.headline == headline


@pytest.mark.parametrize(
    ("below", "authors"),
    [
        pytest.param(
            "<span class='pb-byline'>By <a href='/p'>Jane Roe</a></span>", ("Jane Roe",), id="class of its own"
        ),
        pytest.param("<div class='author'><a>Jane Roe</a> <i>Editor</i></div>", ("Jane Roe",), id="linked"),
        pytest.param("<p class='byline'>By <a>Jane Roe</a> and John Doe</p>", ("Jane Roe", "John Doe"), id="in part"),
        pytest.param("<div class='articleAuthor'>von Jane Roe</div>", ("Jane Roe",), id="another language"),
        pytest.param(
            "<div class='author'>Jane Roe</div><a rel='author'>Ann Poe</a><a rel='author'>Bob Coe</a>",
            ("Jane Roe",),
            id="authors of other stories",
        ),
        pytest.param("<figure><i class='credit'>Max Moe/Foto Press</i></figure>", (), id="who took the picture"),
        pytest.param("<div class='comments'><b class='comment-author'>Ned Noe</b></div>", (), id="who commented"),
        pytest.param("<p>Related Stories</p>", (), id="two capitals are no name"),
        pytest.param("<a rel='author'><b>Jane Roe</b><b>Jane Roe</b></a>", ("Jane Roe",), id="told twice"),
        pytest.param("<a rel='author'>Marnlady</a>", ("Marnlady",), id="one name"),
        pytest.param("<div class='byline'><a rel='author'>Redaktion</a></div>", (), id="a desk"),
        pytest.param("<a rel='author'>Münster</a>", (), id="a place"),
        pytest.param("<a rel='author'>Jobs and Harbours</a>", (), id="two words of a site"),
        pytest.param("<a rel='author'>Ministerium für Häfen</a>", (), id="a ministry"),
        pytest.param("<a rel='author'>Marn-Expertin Jane Roe</a>", ("Jane Roe",), id="what she is, joined"),
        pytest.param("<i class='media-box__autor'>Max Moe</i>", (), id="of a picture in a box"),
        pytest.param(
            "".join(f"<a rel='author'>{name} Roe</a>" for name in ("Jane", "Ann", "Bob", "Ned", "Max")),
            ("Jane Roe",),
            id="the first of very many",
        ),
    ],
)
def test_the_byline_that_a_page_marks(below: str, authors: tuple[str, ...]) -> None:
    page = read_webpage(f"<html><body><main><h1>Bridge falls</h1>{below}{ARTICLE}</main></body></html>")
    assert page is not None
    assert page.metadata.authors == authors


@pytest.mark.parametrize(
    ("author", "authors"),
    [
        pytest.param("Per Roe", ("Per Roe",), id="Per"),
        pytest.param("Ann Des Roches", ("Ann Des Roches",), id="Des"),
        pytest.param("Par Roe", ("Par Roe",), id="Par"),
        pytest.param("Anonymous", (), id="nobody"),
        pytest.param("WordPress", (), id="a system"),
    ],
)
def test_the_author_that_linked_data_gives(author: str, authors: tuple[str, ...]) -> None:
    data = f'{{"@type": "NewsArticle", "headline": "It fell", "author": {{"name": "{author}"}}}}'
    script = f'<script type="application/ld+json">{data}</script>'
    page = read_webpage(f"<html><head>{script}</head><body><h1>It fell</h1>{ARTICLE}</body></html>")
    assert page is not None
    assert page.metadata.authors == authors


@pytest.mark.parametrize(
    "above",
    [
        "<div style='display: none'><p>The ferry burned and ninety people died in it on Tuesday night.</p></div>",
        "<noscript><p>Please switch on the scripts of your browser to read this page to its end.</p></noscript>",
        "<button><p>Choose the edition of the paper that you would like to read from here.</p></button>",
    ],
)
def test_what_a_page_does_not_show_is_no_text(above: str) -> None:
    page = read_webpage(f"<html><body><article><h1>It fell</h1>{above}{ARTICLE}</article></body></html>")
    assert page is not None
    assert not any("the" in line.text and line.text in above for line in page.paragraphs)


def test_a_word_of_a_sentence_is_no_box() -> None:
    story = "<p>The mayor did <em class='correction'>not</em> resign, and the bridge stays shut for a year.</p>"
    page = read_webpage(f"<html><body><article><h1>It fell</h1>{story}{ARTICLE}</article></body></html>")
    assert page is not None
    assert any("did not resign" in line.text for line in page.paragraphs)


def test_a_date_that_only_its_marks_tell() -> None:
    stamp = "<div class='entry-meta'><abbr class='published' title='2025-05-03'>last week</abbr></div>"
    page = read_webpage(f"<html><body><article><h1>Bridge falls</h1>{stamp}{ARTICLE}</article></body></html>")
    assert page is not None
    assert page.metadata.published == "2025-05-03"


@pytest.mark.parametrize(
    ("stated", "printed", "day"),
    [
        pytest.param("2025-05-03T22:30:00Z", "4 May 2025", "2025-05-04", id="past midnight in the east"),
        pytest.param("2025-05-04T03:30:00+00:00", "May 3, 2025", "2025-05-03", id="before midnight in the west"),
        pytest.param("2025-05-03T22:30:00Z", "5 May 2025", "2025-05-03", id="another day"),
        pytest.param("2025-05-03T22:30:00+02:00", "4 May 2025", "2025-05-03", id="by the clock of the place"),
        pytest.param("2025-05-03T10:30:00Z", "2 May 2025", "2025-05-03", id="no night between"),
        pytest.param("2025-05-03T22:30:00Z", "", "2025-05-03", id="nothing printed"),
    ],
)
def test_a_time_in_utc_is_of_the_day_that_the_page_prints(stated: str, printed: str, day: str) -> None:
    head = f'<meta property="article:published_time" content="{stated}">'
    below = f"<p class='byline'>By Jane Roe, {printed}</p>"
    page = read_webpage(f"<html><head>{head}</head><body><main><h1>It fell</h1>{below}{ARTICLE}</main></body></html>")
    assert page is not None
    assert page.metadata.published == day


def test_a_heading_that_the_table_of_contents_links_is_no_link() -> None:
    contents = "<ul><li><a href='#why'>What happened</a></li><li><a href='/w'>Other bridges</a></li></ul>"
    page = read_webpage(f"<html><body><article><h1>Bridge falls</h1>{contents}{ARTICLE}</article></body></html>")
    assert page is not None
    assert "What happened" not in page.linked
    assert "Other bridges" in page.linked


@pytest.mark.parametrize(
    ("above", "below", "authors"),
    [
        pytest.param("", "<p>Jane Roe</p>", ("Jane Roe",), id="signed"),
        pytest.param("", "".join(f"<p>{name} Lund</p>" for name in ("Ann", "Bob", "Max", "Ned")), (), id="a list"),
        pytest.param("<p>Jane Roe</p><p>3 May 2025</p>", "", ("Jane Roe",), id="beside a date"),
        pytest.param("<p>Mary Lund</p><p>3 May 2025</p>", "", (), id="whom the headline tells of"),
    ],
)
def test_whose_bare_name_is_an_author(above: str, below: str, authors: tuple[str, ...]) -> None:
    page = f"<html><body><article><h1>Bridge falls, says Mary Lund</h1>{above}{ARTICLE}{below}</article></body></html>"
    assert parse_article(page, format="html").authors == authors


def test_a_box_with_the_story_in_it_stays() -> None:
    story = "".join(f"<p>{text} {'and the water rose on ' * 8}the {text} day.</p>" for text in ("One", "Two", "Three"))
    rest = "".join(f"<p>{'The county is long and wide and flat. ' * 8}</p>" for _ in range(20))
    page = read_webpage(f"<html><body><article>{rest}<div class='weather-story'>{story}</div></article></body></html>")
    assert page is not None
    assert any(line.text.startswith("Two and the water") for line in page.paragraphs)


def test_a_page_without_an_article_is_none() -> None:
    assert read_webpage('<html><body><nav><a href="/">Home</a> <a href="/x">More</a></nav></body></html>') is None


def test_what_a_page_without_metadata_says_of_itself() -> None:
    story = "<p>The bridge over the River Marn fell on Saturday morning, the mayor of Oldford said.</p>" * 3
    page = (
        "<html><body><div id='top'><strong>The Oldford Times</strong> <nav><a href='/'>Home</a></nav></div><article>"
        "<h1>Bridge falls into river</h1><p class='meta'>Text: Jane Roe &nbsp;|&nbsp; Photo: Max Coe<br>"
        f"Sunday 4 May 2025, updated 11:20</p>{story}</article></body></html>"
    )
    article = parse_article(page, format="html")
    assert (article.publisher, article.authors, article.published) == ("The Oldford Times", ("Jane Roe",), "2025-05-04")


def test_the_time_below_the_heading_is_that_of_the_article() -> None:
    page = read_webpage(
        f"<html><body><article><h1>It fell</h1><p class='x'><time datetime='2025-05-03'>3 May</time></p>{ARTICLE}"
        "</article><aside><time datetime='2025-05-09'>9 May</time></aside></body></html>"
    )
    assert page is not None
    assert page.metadata.published == "2025-05-03"


def test_a_paragraph_that_is_a_link_leads_elsewhere() -> None:
    link = "Ferry fares across the Marn are to rise by a tenth in May, the council of Oldford said"
    linked = f"<p><a href='/fares'>{link}</a></p>"
    article = parse_article(
        f"<html><body><article><h1>It fell</h1>{ARTICLE}{linked}{ARTICLE}</article></body></html>", format="html"
    )
    assert link not in article.text
    assert "Mary Lund" in article.text


@pytest.mark.parametrize(
    "box",
    [
        "<div class='newsletter-signup'><p>Nine stories every dawn, from Ann Poe.</p></div>",
        "<p class='article-correction'>The first edition had the name of the dog, Poe, wrong.</p>",
        "<p class='authorBio'>She lives in Harrow with Poe, a goat.</p>",
        "<section class='most-read'><p>Poe, a goat, is found in the mayor's car at Harrow.</p></section>",
        "<figure><figcaption>The bridge. <span class='credit'>Ann Poe</span></figcaption></figure>",
    ],
)
def test_what_a_page_calls_a_box_goes(box: str) -> None:
    article = parse_article(
        f"<html><body><article class='has-promo'><h1>It fell</h1>{ARTICLE}{box}{ARTICLE}</article></body></html>",
        format="html",
    )
    assert "Poe" not in article.text
    assert article.text.count("Mary Lund") >= 1


@pytest.mark.parametrize(
    "header",
    [
        "<p>Jane Roe</p><p>3 May 2025</p>",
        "<div class='info'><span>Text: Jane Roe</span> <span>Published: 03/05/25</span></div>",
        "<address>Jane Roe</address><span>Saturday, 3 May 2025</span>",
        "<p class='stamp'>By <b>Jane Roe</b>, Oldford</p><time datetime='2025-05-03'>today</time>",
    ],
)
def test_who_wrote_stands_below_the_heading(header: str) -> None:
    page = read_webpage(f"<html lang='en-GB'><body><article><h1>It fell</h1>{header}{ARTICLE}</article></body></html>")
    assert page is not None
    assert (page.metadata.authors, page.metadata.published) == (("Jane Roe",), "2025-05-03")


def test_a_heading_that_leads_home_is_the_site() -> None:
    page = read_webpage(
        "<html><head><title>The Heron: Bridge falls at Oldford</title></head><body><h1><a href='/'>The Heron</a></h1>"
        f"<article><h2>Bridge falls at Oldford</h2>{ARTICLE}</article></body></html>"
    )
    assert page is not None
    assert (page.metadata.headline, page.metadata.publisher) == ("Bridge falls at Oldford", "The Heron")


@pytest.mark.parametrize(
    ("head", "top"),
    [
        ("<title>It fell - MR heute</title>", ""),
        ("<title>It fell</title>", "<header><div class='logo'>MR Heute</div></header>"),
    ],
)
def test_the_site_by_the_title_of_the_window_or_a_logo(head: str, top: str) -> None:
    page = read_webpage(
        f"<html><head>{head}</head><body>{top}<article><h1>It fell</h1>{ARTICLE}</article></body></html>"
    )
    assert page is not None
    assert (page.metadata.publisher or "").casefold() == "mr heute"


def test_a_logo_names_the_site_better_than_its_address() -> None:
    page = read_webpage(
        "<html><head><meta property='og:site_name' content='heron.example'></head><body><header><a href='/'>"
        f"<img alt='The Heron logo' src='l.svg'></a></header><article><h1>It fell</h1>{ARTICLE}</article></body></html>"
    )
    assert page is not None
    assert page.metadata.publisher == "The Heron"
