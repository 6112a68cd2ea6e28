"""The demo, started as a newcomer starts it, and what one does on its page: for tests, and for the README's pictures.

with demo() as url, launched() as browser:
    page = opened(browser, url)
    says(page, "Samuel", "I paid 50")
    taps(page, "Samuel", "Yes, cash")
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from playwright.sync_api import Browser, Locator, Page, expect

from bot.config import ROOT
from tests.house.program import free_port

__all__ = ["begins", "demo", "last", "opened", "phone", "says", "settled", "taps"]

# A busy machine is no fault: only what never comes is.
PATIENCE_MS = 40_000

expect.set_options(timeout=PATIENCE_MS)


@contextmanager
def demo(command: Sequence[str] = ("-m", "bot", "demo")) -> Iterator[str]:
    """The address that `demo` prints, while the block runs. It ends as it should, and has nothing to complain of.

    command: what Python is given to start it.
    """
    environ = {**os.environ, "PORT": str(free_port()), "HOST": "", "LOG_LEVEL": "warning"}
    program = subprocess.Popen(
        [sys.executable, *command],
        cwd=ROOT,
        env=environ,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert program.stdout is not None
    said = program.stdout.readline()
    try:
        address = said.removeprefix("Kitabu's phones are at ").split()
        assert address and address[0].startswith("http://127.0.0.1:"), said
        yield address[0]
        program.terminate()
        left, _ = program.communicate(timeout=20)
        assert (program.returncode, left) == (0, "")
    finally:
        program.kill()
        program.wait()
        program.stdout.close()


def opened(browser: Browser, url: str, *, width: int = 1440, height: int = 860, scale: float = 1) -> Page:
    """The page, in a window of its own."""
    context = browser.new_context(
        viewport={"width": width, "height": height}, device_scale_factor=scale, reduced_motion="reduce"
    )
    page = context.new_page()
    page.set_default_timeout(PATIENCE_MS)
    page.goto(url)
    settled(page)
    return page


def settled(page: Page) -> None:
    """Everything that was done here is heard, answered and drawn."""
    expect(page.locator("body")).to_have_attribute("data-busy", "false")


def begins(page: Page, story: str) -> None:
    """Begins anew, "with Unity Circle" or "empty"."""
    page.get_by_role("button", name=f"Start {story}").click()
    expect(page.locator("#veil")).to_be_hidden(timeout=PATIENCE_MS)
    expect(page.locator(".phone").first).to_be_visible(timeout=PATIENCE_MS)
    settled(page)


def phone(page: Page, name: str, kind: str = "private") -> Locator:
    return page.locator(f'.phone[data-name="{name}"][data-kind="{kind}"]')


def last(page: Page, name: str, kind: str = "private") -> Locator:
    """The newest message on a phone."""
    return phone(page, name, kind).locator(".message").last


def says(page: Page, name: str, text: str, kind: str = "private") -> None:
    phone(page, name, kind).get_by_label("Message", exact=True).fill(text)
    phone(page, name, kind).get_by_label("Send").click()
    settled(page)


def taps(page: Page, name: str, label: str, kind: str = "private") -> None:
    """Taps the newest button with this (part of a) label under a message."""
    phone(page, name, kind).locator(".keyboard button", has_text=label).last.click()
    settled(page)
