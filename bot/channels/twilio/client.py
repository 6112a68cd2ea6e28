"""Twilio's own SDK, in threads of its own, and led to another server where the settings name one.

Its threads are not those in which the database is used: sends that hang for their whole time must not keep people's
events from being worked off.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar
from urllib.parse import urlsplit

from requests import exceptions
from twilio.base.exceptions import (  # type: ignore[import-untyped]
    TwilioException,
    TwilioRestException,
    TwilioServiceException,
)
from twilio.http.http_client import TwilioHttpClient  # type: ignore[import-untyped]
from twilio.http.response import Response  # type: ignore[import-untyped]
from twilio.rest import Client as Rest  # type: ignore[import-untyped]
from urllib3.exceptions import NewConnectionError

__all__ = ["Client", "Refused", "Unanswered"]

T = TypeVar("T")

_SENDS_MAX = 16
_ANSWER_SECONDS = 20.0


class Refused(Exception):
    """Twilio answered no. code: its own number of the fault, 0 if it gave none; status: HTTP's."""

    def __init__(self, status: int, code: int) -> None:
        # Not its words: they may quote a number, or what was said.
        super().__init__(f"{status}, error {code}")
        self.status = status
        self.code = code


class Unanswered(Exception):
    """No answer came. left: whether the request may have arrived."""

    def __init__(self, why: str, *, left: bool) -> None:
        super().__init__(why)
        self.left = left


class Client:
    """Twilio's REST API for one account. `api_url` is one address for all of Twilio's hosts, "" for Twilio itself."""

    def __init__(self, account: str, token: str, api_url: str) -> None:
        for name in ("twilio", "urllib3", "requests"):
            # They write down every address, and with it whom we write to.
            logging.getLogger(name).setLevel(logging.WARNING)
        self.account = account
        self._http = _Http(api_url)
        self._rest = Rest(account, token, http_client=self._http)
        self._threads = ThreadPoolExecutor(_SENDS_MAX, thread_name_prefix="twilio")

    async def ask(self, question: Callable[[Any], T]) -> T:
        """What `question` returns, which is given the SDK's client. Raises Refused and Unanswered, and nothing else
        that Twilio or the network can cause.
        """
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._ask, question)

    def close(self) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)
        self._http.session.close()

    def _ask(self, question: Callable[[Any], T]) -> T:
        try:
            return question(self._rest)
        except (TwilioRestException, TwilioServiceException) as error:
            raise Refused(int(error.status), int(error.code or 0)) from None
        except exceptions.ConnectionError as error:
            raise Unanswered(type(error).__name__, left=not _never_left(error)) from None
        except TwilioException as error:
            # Of a list that is refused the SDK tells no more than this, with the answer beside it.
            answer = next((one for one in error.args if isinstance(one, Response)), None)
            if answer is None:
                raise Unanswered(type(error).__name__, left=True) from None
            raise Refused(int(answer.status_code), 0) from None
        except (exceptions.RequestException, ValueError) as error:
            # A lost answer, or a gateway's page instead of one.
            raise Unanswered(type(error).__name__, left=True) from None


class _Http(TwilioHttpClient):  # type: ignore[misc]
    """Sends all that is for api.twilio.com, content.twilio.com and so on to one server, if there is one."""

    def __init__(self, api_url: str) -> None:
        super().__init__(timeout=_ANSWER_SECONDS)
        self._base = api_url
        # Proxies and passwords of the environment are for others.
        self.session.trust_env = not api_url

    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> Any:
        if self._base:
            parts = urlsplit(url)
            url = self._base + parts.path + (f"?{parts.query}" if parts.query else "")
        return super().request(method, url, *args, **kwargs)


def _never_left(error: Exception) -> bool:
    """Whether not a byte of the request was sent."""
    if isinstance(error, exceptions.ConnectTimeout | exceptions.ProxyError | exceptions.SSLError):
        return True
    # requests tells "refused" and "cut off" apart only by what it wraps.
    reason = getattr(error.args[0] if error.args else None, "reason", None)
    return isinstance(reason, NewConnectionError)
