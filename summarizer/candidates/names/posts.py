"""Posts: the role of a person and the body it is held in, chosen from all that the article says of him or her."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.candidates.names.affiliations import body_of_mention, body_of_office, body_of_role
from summarizer.candidates.names.doing import who_does
from summarizer.candidates.names.references import called_later, told_before_name, told_by_pronoun
from summarizer.candidates.names.roles import best_role, chair_of, find_roles, says_office

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.candidates.names.bodies import Bodies
    from summarizer.candidates.names.mentions import Mention
    from summarizer.candidates.names.named_bodies import Body
    from summarizer.candidates.names.role_phrases import Role


@dataclass(frozen=True, slots=True)
class Post:
    """What a person is, and of which body."""

    role: Role | None
    body: Body | None


def post_of(mentions: Sequence[Mention], bodies: Bodies) -> Post:
    """The post of the person whom these mentions name."""
    sentences = bodies.sentences
    found = [r for m in mentions for r in find_roles(sentences[m.sentence], m, bodies.named(m.sentence))]
    roles = [role for role in found if says_office(role, sentences)]
    if not roles:
        done = [who_does(sentences[m.sentence], m, bodies.named(m.sentence)) for m in mentions]
        roles = [role for role in done if role is not None]
    if not roles:
        roles = [role for m in mentions[:1] if (role := told_before_name(sentences, m, bodies.people)) is not None]
    if not roles:
        told = (told_by_pronoun(sentences, m, bodies.people, bodies.named(m.sentence + 1)) for m in mentions)
        roles = [role for role in told if role is not None and says_office(role, sentences)][:1]
    if not roles:
        called = (called_later(sentences, m, bodies.people) for m in mentions)
        roles = [role for role in called if role is not None][:1]
    role = best_role(roles, sentences) or next((r for m in mentions if (r := chair_of(sentences[m.sentence], m))), None)
    return Post(role, next(_bodies(mentions, role, roles, bodies), None))


def _bodies(mentions: Sequence[Mention], role: Role | None, roles: Sequence[Role], bodies: Bodies) -> Iterator[Body]:
    """The bodies that the person may be of, the surest first."""
    ranked = ([role] if role is not None else []) + [r for r in roles if r is not role]
    for tried in (
        (body_of_role(bodies, r) for r in ranked),
        (body_of_mention(bodies, m) for m in mentions),
        (body_of_office(bodies, r) for r in ranked),
    ):
        yield from (body for body in tried if body is not None)
