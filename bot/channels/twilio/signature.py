"""How we know that a request comes from Twilio: it is signed, over our own address and every parameter.

The address is the configured one. What a proxy, or whoever sends the request, says that it was proves nothing.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from hashlib import sha256
from hmac import compare_digest
from urllib.parse import parse_qs, parse_qsl, urlsplit

from twilio.request_validator import (  # type: ignore[import-untyped]
    HMAC_SHA1,
    HMAC_SHA256,
    RequestValidator,
    add_port,
    get_signature_algorithm,
    remove_port,
)

__all__ = ["verified"]

_FORM, _JSON = "application/x-www-form-urlencoded", "application/json"


def verified(
    secrets: Sequence[str], url: str, headers: Mapping[str, str], body: bytes, expected: Mapping[str, Collection[str]]
) -> dict[str, str] | None:
    """The parameters of a request that Twilio signed; None for any other.

    secrets: any of them may have signed, so that they can be changed. url: the whole of it, query included. headers:
    names in lower case. expected: parameters that must have one of these values.
    """
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == _FORM:
        parameters = _form(body)
        signed = parameters
    elif kind == _JSON and _is_body_of(url, body):
        # Then the address holds the body's hash, and is signed alone.
        parameters, signed = _json(body), {}
    else:
        return None
    if parameters is None or signed is None:
        return None
    algorithm = get_signature_algorithm(headers.get("x-twilio-webhooks-signature-settings", "")).upper()
    given = headers.get("x-twilio-signature", "")
    if algorithm not in (HMAC_SHA1, HMAC_SHA256) or not _is_signed(secrets, url, signed, given, algorithm):
        return None
    if any(parameters.get(name, "") not in values for name, values in expected.items()):
        return None
    return parameters


def _is_signed(secrets: Sequence[str], url: str, signed: Mapping[str, str], given: str, algorithm: str) -> bool:
    # Twilio writes the port into the address or does not, as it likes.
    parts = urlsplit(url)
    found = False
    for secret in secrets:
        for spelt in {add_port(parts), remove_port(parts)}:
            computed = RequestValidator(secret).compute_signature(spelt, dict(signed), algorithm)
            found |= compare_digest(computed.encode(), given.encode())
    return found


def _form(body: bytes) -> dict[str, str] | None:
    """The parameters, blank ones too; None if one is repeated: the signature covers only what differs of those."""
    try:
        pairs = parse_qsl(body.decode("ascii"), keep_blank_values=True, strict_parsing=bool(body), max_num_fields=200)
    except ValueError:
        return None
    found = dict(pairs)
    return found if len(found) == len(pairs) else None


def _json(body: bytes) -> dict[str, str] | None:
    try:
        pairs = json.loads(body, object_pairs_hook=list)
    except (ValueError, RecursionError):
        return None
    if not isinstance(pairs, list) or not all(isinstance(pair, tuple) and isinstance(pair[1], str) for pair in pairs):
        return None
    found = dict(pairs)
    return found if len(found) == len(pairs) else None


def _is_body_of(url: str, body: bytes) -> bool:
    hashes = parse_qs(urlsplit(url).query).get("bodySHA256", [])
    return len(hashes) == 1 and compare_digest(sha256(body).hexdigest().encode(), hashes[0].lower().encode())
