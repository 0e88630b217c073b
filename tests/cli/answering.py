"""A service that gives every question an answer that fits: the plainest value that its JSON Schema allows."""

from __future__ import annotations

from typing import Any

from tests.service import FakeService, Reply, Request, answer

Schema = dict[str, Any]


def service(api_key: str | None = None) -> FakeService:
    return FakeService(reply, api_key=api_key)


def reply(request: Request) -> Reply:
    schema = request.body["response_format"]["json_schema"]["schema"]
    return answer(plainest(schema, schema.get("$defs", {})), input_tokens=900, output_tokens=50)


def plainest(schema: Schema, definitions: Schema) -> Any:
    """`true`, `1`, the first of several choices, as few items as there may be but one where there may be any."""
    if "$ref" in schema:
        return plainest(definitions[schema["$ref"].rsplit("/", 1)[1]], definitions)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return schema["enum"][0]
    if "anyOf" in schema:
        return plainest(schema["anyOf"][0], definitions)
    match schema.get("type"):
        case "object":
            return {name: plainest(part, definitions) for name, part in schema.get("properties", {}).items()}
        case "array" if "prefixItems" in schema:
            return [plainest(part, definitions) for part in schema["prefixItems"]]
        case "array":
            return [plainest(schema["items"], definitions)]
        case "integer" | "number":
            return max(1, schema.get("minimum", 1))
        case "boolean":
            return True
        case "null":
            return None
        case _:
            return "the ferry"
