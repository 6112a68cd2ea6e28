"""The doctor, beside a Telegram: who we are there, how it sends to us, and whose clock is right."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot import clock, outbox
from bot.config import Config
from bot.cooperative import people
from bot.database import open_database
from bot.doctor import examine
from bot.messages import say
from bot.migrate import migrate
from bot.sandbox import TOKEN, FakeTelegram, create, serving
from tests.drand import Drand
from tests.postgres import Postgres


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Config]:
    """Settings with which all is well: a migrated database, and a Telegram that knows the token."""
    monkeypatch.setattr("bot.doctor.ROOT", tmp_path)
    with serving(create(FakeTelegram())) as url:
        config = Config.read(
            {
                "DATABASE_URL": f"sqlite:///{tmp_path}/kitabu.db",
                "TELEGRAM_TOKEN": TOKEN,
                "TELEGRAM_API_URL": url,
                "PUBLIC_URL": "https://kitabu.example.org",
            },
            tmp_path,
        )
        database = open_database(config)
        migrate(database)
        database.close()
        yield config


def findings(config: Config, *verdicts: str) -> list[str]:
    """The sentences of these verdicts. Whether the languages are complete is the business of tests/i18n."""
    found = [finding.sentence for finding in examine(config) if finding.verdict in verdicts]
    return [sentence for sentence in found if "messages are missing or broken" not in sentence]


def call(config: Config, method: str, **parameters: object) -> None:
    """What another program with our token does at Telegram."""
    request = urllib.request.Request(
        f"{config.telegram_api_url}/bot{TOKEN}/{method}",
        json.dumps(parameters).encode(),
        {"Content-Type": "application/json"},
    )
    urllib.request.urlopen(request, timeout=10).close()


def test_when_all_is_well_everything_is_good(config: Config) -> None:
    assert findings(config, "bad", "note") == []
    said = findings(config, "good")
    assert "Telegram knows the bot as @KitabuBot." in said
    assert "Telegram sends to us as TELEGRAM_MODE says: by polling." in said
    assert "Privacy mode is on: in groups the bot sees only what is meant for it." in said
    assert "This machine's clock is right." in said


def test_a_token_that_telegram_does_not_know(config: Config) -> None:
    wrong = replace(config, telegram_token="123456:AnotherTokenAltogether")
    assert findings(wrong, "bad") == ["Telegram does not know TELEGRAM_TOKEN: copy it again from @BotFather."]


def test_a_telegram_out_of_reach(config: Config) -> None:
    away = replace(config, telegram_api_url="http://127.0.0.1:1")
    assert findings(away, "bad") == ["Telegram cannot be reached at http://127.0.0.1:1."]


def test_what_draws_end_with(config: Config) -> None:
    drand = Drand()
    with drand.served() as url:
        there = replace(config, drand_url=url)
        assert any("end with its number" in sentence for sentence in findings(there, "good"))
        drand.early = 100
        assert any("not one of now" in sentence for sentence in findings(there, "note"))
        drand.is_silent = True
        assert any("is not heard" in sentence and "404" in sentence for sentence in findings(there, "note"))


def test_what_twilio_reported_is_explained(config: Config) -> None:
    there = replace(config, twilio_account="AC" + "0" * 32, twilio_secrets=("s",), twilio_api_url="http://127.0.0.1:1")
    database = open_database(config)
    with database.write() as session:
        for number, fault in enumerate(("30034", "30034", "30007: refused", "21612", "its process was lost")):
            person, address = people.register(
                session, "sms", f"+1{number}", name="", language_hint="en", now=clock.now()
            )
            row = outbox.put(
                session,
                say("pick-one"),
                key=str(number),
                now=clock.now(),
                channel="sms",
                address_id=address.id,
                person_id=person.id,
            )
            assert row is not None
            row.fault = fault
    database.close()
    told = [note for note in findings(there, "note") if note.startswith("Twilio said")]
    assert [note.split(":")[0] for note in told] == [
        "Twilio said 21612 once in the last days",
        "Twilio said 30007 once in the last days",
        "Twilio said 30034 2 times in the last days",
    ]
    assert "not registered for texting" in told[2]


def test_a_webhook_beside_polling(config: Config) -> None:
    call(config, "setWebhook", url="https://elsewhere.example.org/hook")
    (note,) = findings(config, "note")
    assert note.startswith("A webhook is set, and TELEGRAM_MODE is polling")


def test_a_webhook_that_is_not_set_yet_and_then_is(config: Config) -> None:
    by_webhook = replace(config, telegram_mode="webhook")
    (note,) = findings(by_webhook, "note")
    assert note.startswith("TELEGRAM_MODE is webhook, and none is set at PUBLIC_URL")
    call(config, "setWebhook", url="https://kitabu.example.org/telegram/webhook")
    assert findings(by_webhook, "bad", "note") == []


@pytest.mark.parametrize("ahead", [timedelta(seconds=90), timedelta(days=1)])
def test_a_clock_that_is_fast(config: Config, ahead: timedelta) -> None:
    clock.ahead(ahead)
    (bad,) = findings(config, "bad")
    assert bad.startswith("This machine's clock is ")
    assert bad.endswith(" seconds fast.")


def test_a_folder_that_cannot_be_written_to_and_a_damaged_key(config: Config, tmp_path: Path) -> None:
    config.secret_file.write_bytes(b"half a key")
    (bad,) = findings(config, "bad")
    assert bad == f"The key in {config.secret_file} is damaged: put back the copy you kept of it."
    nowhere = replace(config, secret_file=tmp_path / "kitabu.db" / "secret.key")
    (bad,) = findings(nowhere, "bad")
    assert bad.startswith(f"The folder {tmp_path / 'kitabu.db'} cannot be written to")


def test_secrets_that_others_can_read(config: Config, tmp_path: Path) -> None:
    env = tmp_path / ".env"
    env.touch(0o600)
    assert findings(config, "bad", "note") == []
    env.chmod(0o644)
    assert findings(config, "note") == [f"Others on this machine may read {env}: chmod 600 .env."]


def test_a_server_that_does_not_wait_for_its_disk(config: Config, postgres: Postgres) -> None:
    on_server = replace(config, database_url=postgres.database("hasty"), secret_key="x" * 32)
    database = open_database(on_server)
    migrate(database)
    database.close()
    (bad,) = findings(on_server, "bad")
    assert bad.startswith("A power cut can lose what we said was recorded: PostgreSQL needs fsync, ")
