"""Prompts: a template file becomes messages.

A prompt is `prompts/<name>.md`: YAML front matter (description, passes, settings) and a Jinja2 body of blocks:
`system` and `article`, which every pass begins with and which stay the same from pass to pass, one block for each
pass, and `again`, which asks once more for items that did not hold. Articles enter as values, never as templates.
"""

from __future__ import annotations

import functools
import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jinja2
import jinja2.meta
import jinja2.nodes
import yaml
from jinja2.sandbox import ImmutableSandboxedEnvironment
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from summarizer.articles import Article, Sentence
from summarizer.articles.datelines import without_dateline
from summarizer.briefs import Added, Stated
from summarizer.drafts import Question
from summarizer.errors import PromptError
from summarizer.schemas import fields_of
from summarizer.shipped import shipped

if TYPE_CHECKING:
    from summarizer.drafts import Proposal

_ARTICLE_VARIABLES = frozenset({"sentences", "headline", "publisher", "published"})
PASS_VARIABLES = _ARTICLE_VARIABLES | {"open", "about"}
"""What the block of a pass may name."""

VARIABLES = {"system": frozenset[str](), "article": _ARTICLE_VARIABLES, "again": frozenset({"rejected"})}
"""What the other blocks may name."""

Message = dict[str, str]
"""One message of a chat: {"role": ..., "content": ...}."""

_BRACKETS = str.maketrans("<>", "‹›")
_STRAIGHT_OPENING = re.compile(r'(?<![^\s(\[{—–-])"')
_UPPER_TAG = re.compile(r"\[(/?[A-Z_]{3,})\]")
FRONT_MATTER = re.compile(r"\A---\n(.*?)\n---\n(.*)\Z", re.DOTALL)


class _FrontMatter(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Pass(_FrontMatter):
    """One call to the model for one article: the fields of the schema it is about."""

    name: str = Field(pattern="^[a-z][a-z_]*$")
    fields: tuple[str, ...] = Field(min_length=1)
    items: dict[str, tuple[int, int]] = Field(default={}, description="least and most items of a field")
    guided: dict[str, int] = Field(default={}, description="fields with one item about each of so many key sentences")
    max_tokens: int = Field(default=1000, ge=1)


class PromptSettings(_FrontMatter):
    """How the model is called."""

    temperature: float = Field(default=0.0, ge=0, le=2)
    reasks: int = Field(default=1, ge=0, le=5, description="after an answer that does not fit the schema")
    again: int = Field(default=1, ge=0, le=3, description="after items that do not hold against the article")


class _Head(_FrontMatter):
    description: str
    passes: tuple[Pass, ...] = Field(min_length=1)
    settings: PromptSettings = PromptSettings()


@dataclass(frozen=True)
class Prompt:
    """A prompt file that has been read and parsed. Rendering raises `PromptError` for an undefined variable."""

    name: str
    path: Path
    description: str
    passes: tuple[Pass, ...]
    settings: PromptSettings
    body: str

    @property
    def fingerprint(self) -> str:
        """64 hexadecimal digits over all that reaches the model: body, passes and settings."""
        parts = {
            "body": self.body,
            "passes": [one.model_dump(mode="json") for one in self.passes],
            "settings": self.settings.model_dump(mode="json"),
        }
        return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()

    def messages(self, one: Pass, question: Question, article: Article, sentences: Sequence[Sentence]) -> list[Message]:
        """The messages of one pass over these sentences of an article."""
        known = _context(article, sentences)
        asked = self._render(one.name, known | {"open": _open(question), "about": _about(question, known["sentences"])})
        return [
            {"role": "system", "content": self._render("system", {})},
            {"role": "user", "content": f"{self._render('article', known)}\n\n{asked}"},
        ]

    def again(self, messages: Sequence[Message], failed: Sequence[tuple[Proposal, str]]) -> list[Message]:
        """The same messages, asking once more for items that did not hold, each with its reason."""
        items = [{"field": p.field, "values": p.values, "reason": reason} for p, reason in failed]
        *before, last = messages
        more = self._render("again", {"rejected": items})
        return [*before, {"role": last["role"], "content": f"{last['content']}\n\n{more}"}]

    def _render(self, block: str, values: Mapping[str, Any]) -> str:
        try:
            context = self._template.new_context(dict(values))
            return "".join(self._template.blocks[block](context)).strip()
        except jinja2.UndefinedError as error:
            raise PromptError(f"{self.path}: block {block}: {error.message}; define it or take it out") from error
        except (jinja2.TemplateError, ArithmeticError, LookupError, TypeError, ValueError) as error:
            raise PromptError(f"{self.path}: block {block}: {error}") from error

    @functools.cached_property
    def _template(self) -> jinja2.Template:
        environment = ImmutableSandboxedEnvironment(
            undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True, autoescape=False
        )
        try:
            return environment.from_string(self.body)
        except jinja2.TemplateSyntaxError as error:
            raise PromptError(f"{self.path}: line {error.lineno} of the body: {error.message}") from error


def list_prompts() -> list[Prompt]:
    """The prompts that ship, by name."""
    return [load_prompt(str(path)) for path in sorted(shipped("prompts").glob("*.md"))]


def load_prompt(name: str) -> Prompt:
    """A prompt by the path of its file, or by the name of one in ./prompts or among those that ship."""
    path = _find(name)
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise PromptError(f"{path}: cannot be read as UTF-8 text ({error})") from error
    parts = FRONT_MATTER.match(text.replace("\r\n", "\n"))
    if parts is None:
        raise PromptError(f"{path}: does not begin with YAML front matter between two lines of three dashes")
    try:
        head = _Head.model_validate(yaml.safe_load(parts[1]))
    except yaml.YAMLError as error:
        raise PromptError(f"{path}: the front matter is not YAML ({' '.join(str(error).split())})") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "front matter"
        raise PromptError(f"{path}: {where}: {first['msg']}") from error
    prompt = Prompt(path.stem, path, head.description, head.passes, head.settings, parts[2])
    needed = {"system", "article", *(one.name for one in prompt.passes)}
    if prompt.settings.again:
        needed.add("again")
    if missing := sorted(needed - set(prompt._template.blocks)):
        raise PromptError(f"{path}: the body has no block {', '.join(missing)}")
    return prompt


def check_prompt(prompt: Prompt, schema: type[BaseModel]) -> list[str]:
    """What is wrong with a prompt for this schema, a sentence each; undefined variables included."""
    fields = fields_of(schema)
    environment = jinja2.Environment(autoescape=True)
    problems = []
    for block in environment.parse(prompt.body).find_all(jinja2.nodes.Block):
        there = VARIABLES.get(block.name, PASS_VARIABLES)
        used = jinja2.meta.find_undeclared_variables(_alone(block, environment)) - set(environment.globals)
        known = f"there are {', '.join(sorted(there))}" if there else "it has none"
        problems += [
            f"{prompt.path}: block {block.name}: there is no variable {name}; {known}" for name in sorted(used - there)
        ]
    for one in prompt.passes:
        free = {name for name in one.fields if name in fields and fields[name].origin is None}
        problems += [
            f"{prompt.path}: pass {one.name} does not ask for {name}, whose items it bounds"
            for name in one.items
            if name not in free
        ]
        problems += [
            f"{prompt.path}: pass {one.name} does not ask for items of {name}, which it guides"
            for name in one.guided
            if name not in free or not fields[name].item
        ]
    asked = [name for one in prompt.passes for name in one.fields]
    problems += [f"{prompt.path}: the schema has no field {name}" for name in asked if name not in fields]
    problems += [
        f"{prompt.path}: {name} is asked in two passes" for name in sorted({n for n in asked if asked.count(n) > 1})
    ]
    for name in asked:
        if name in fields and isinstance(fields[name].origin, Stated | Added):
            problems.append(f"{prompt.path}: {name} is copied from the page and cannot be asked")
    wanted = [name for name, field in fields.items() if field.origin is None and (field.item or field.check)]
    problems += [f"{prompt.path}: no pass asks for {name}" for name in wanted if name not in asked]
    return problems


def defuse(text: str) -> str:
    """The text with everything taken out that could be read as more than text, at equal length.

    All families of chat control tokens are written in angle brackets or as upper-case words in square ones, and so is
    the mark that closes the article in a prompt. Straight quotation marks become curly ones: a model that copies a
    straight one into JSON ends its string there.
    """
    curly = _STRAIGHT_OPENING.sub("“", text).replace('"', "”")
    return _UPPER_TAG.sub(r"(\1)", curly.translate(_BRACKETS))


def _alone(block: jinja2.nodes.Block, environment: jinja2.Environment) -> jinja2.nodes.Template:
    """A block as it is rendered: by itself, seeing nothing that the body sets outside of it."""
    template = jinja2.nodes.Template(block.body, lineno=block.lineno)
    template.set_environment(environment)
    return template


def _find(name: str) -> Path:
    if name.endswith(".md") or "/" in name:
        path = Path(name)
        if path.is_file():
            return path
        raise PromptError(f"{name}: no such prompt file")
    folders = [Path("prompts"), shipped("prompts")]
    for folder in folders:
        if (folder / f"{name}.md").is_file():
            return folder / f"{name}.md"
    known = sorted({path.stem for folder in folders for path in folder.glob("*.md")})
    raise PromptError(f"no prompt {name}; there are {', '.join(known) or 'none'}")


def _open(question: Question) -> dict[str, list[dict[str, Any]]]:
    """The open candidates, with up to eight words of their sentence on either side."""
    return {
        family: [
            {
                "id": one.id,
                "text": defuse(" ".join(one.text.split())),
                "sentence": one.sentence,
                "before": defuse(" ".join(one.before.split()[-8:])),
                "after": defuse(" ".join(one.after.split()[:8])),
                "asked": one.asked,
            }
            for one in members
        ]
        for family, members in question.open.items()
    }


def _about(question: Question, sentences: Sequence[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    """The sentences to write about; a dateline is no part of what a sentence says."""
    return {
        name: [s | {"text": without_dateline(s["text"])} for s in sentences if s["number"] in numbers]
        for name, numbers in question.about.items()
    }


def _context(article: Article, sentences: Sequence[Sentence]) -> dict[str, Any]:
    numbered = [
        {"number": s.number, "text": defuse(" ".join(article.text[s.start : s.end].split()))} for s in sentences
    ]
    return {
        "sentences": numbered,
        "headline": defuse(article.headline or ""),
        "publisher": defuse(article.publisher or ""),
        "published": defuse(article.published or ""),
    }
