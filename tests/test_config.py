"""Settings: what is read, and that everything wrong is told at once, without telling secrets."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.config import Config, SettingsError, read_env_file, webhook_secret

TOKEN = "123456:AbCdEfGhIjKlMnOpQrStUvWxYz012345678"


def problems_of(root: Path, **environ: str) -> tuple[str, ...]:
    with pytest.raises(SettingsError) as raised:
        Config.read(environ, root)
    return raised.value.problems


def test_everything_has_a_default(tmp_path: Path) -> None:
    config = Config.read({}, tmp_path)
    assert config.database_url == f"sqlite:///{tmp_path}/data/kitabu.db"
    assert config.secret_file == tmp_path / "data" / "secret.key"
    assert (config.telegram_token, config.secret_key, config.public_url) == ("", "", "")
    assert (config.telegram_api_url, config.telegram_mode) == ("https://api.telegram.org", "polling")
    assert (config.telegram_pace, config.host, config.port, config.log_level) == (True, "127.0.0.1", 8080, "INFO")


def test_the_example_file_says_what_is_so_without_it(tmp_path: Path) -> None:
    example = read_env_file(Path(__file__).parent.parent / ".env.example")
    assert Config.read(example, tmp_path) == Config.read({}, tmp_path)
    documented = set(example)
    assert documented == {
        *("DATABASE_URL", "TELEGRAM_TOKEN", "TELEGRAM_API_URL", "TELEGRAM_MODE", "TELEGRAM_PACE"),
        *("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_API_URL", "WHATSAPP_NUMBER", "SMS_NUMBER"),
        *("WHATSAPP_PEOPLE_A_DAY", "DRAND_URL"),
        *("SECRET_KEY", "PUBLIC_URL", "HOST", "PORT", "LOG_LEVEL"),
    }


def test_an_empty_value_is_as_good_as_none(tmp_path: Path) -> None:
    assert Config.read({"PORT": "", "TELEGRAM_MODE": " ", "DATABASE_URL": ""}, tmp_path) == Config.read({}, tmp_path)


@pytest.mark.parametrize(
    ("url", "file"),
    [
        ("sqlite:///books.db", "{root}/books.db"),
        ("sqlite:///some/where/books.db", "{root}/some/where/books.db"),
        ("sqlite:////srv/books.db", "/srv/books.db"),
    ],
)
def test_a_relative_sqlite_file_lies_below_the_root(tmp_path: Path, url: str, file: str) -> None:
    config = Config.read({"DATABASE_URL": url}, tmp_path)
    expected = file.format(root=tmp_path)
    assert config.database_url == f"sqlite:///{expected}"
    assert config.secret_file == Path(expected).with_name("secret.key")


@pytest.mark.parametrize("url", ["postgresql://ann:secret@db/kitabu", "postgresql+psycopg://db/kitabu?host=/run/pg"])
def test_a_postgresql_url_is_taken_as_it_is(tmp_path: Path, url: str) -> None:
    config = Config.read({"DATABASE_URL": url}, tmp_path)
    assert config.database_url == url
    assert config.secret_file == tmp_path / "data" / "secret.key"


@pytest.mark.parametrize(
    "url",
    ["sqlite://", "sqlite:///", "sqlite:///:memory:", "mysql://a:secret@b/c", "kitabu.db", "postgres://u:secret@h/d"],
)
def test_other_databases_are_refused_without_repeating_the_password(tmp_path: Path, url: str) -> None:
    (problem,) = problems_of(tmp_path, DATABASE_URL=url)
    assert problem.startswith("DATABASE_URL must ")
    assert "secret" not in problem


def test_everything_wrong_is_told_at_once(tmp_path: Path) -> None:
    problems = problems_of(
        tmp_path,
        DATABASE_URL="oracle://x",
        TELEGRAM_TOKEN="hello",
        TELEGRAM_API_URL="ftp://x",
        TELEGRAM_MODE="pigeon",
        TELEGRAM_PACE="maybe",
        SECRET_KEY="short",
        PUBLIC_URL="kitabu.example.org",
        PORT="99999",
        LOG_LEVEL="loud",
    )
    assert [problem.split()[0] for problem in problems] == [
        *("DATABASE_URL", "TELEGRAM_API_URL", "TELEGRAM_MODE", "PUBLIC_URL", "SECRET_KEY", "TELEGRAM_TOKEN"),
        *("TELEGRAM_PACE", "PORT", "LOG_LEVEL"),
    ]
    assert not any(wrong in " ".join(problems) for wrong in ("hello", "short", "pigeon"))


@pytest.mark.parametrize("port", ["0", "-1", "65536", "80.5", "http", "٨٠٨٠"])
def test_a_port_is_a_number_that_a_port_can_have(tmp_path: Path, port: str) -> None:
    assert problems_of(tmp_path, PORT=port) == ("PORT must be a number from 1 to 65535.",)


def test_a_webhook_needs_an_address(tmp_path: Path) -> None:
    assert "PUBLIC_URL is missing" in problems_of(tmp_path, TELEGRAM_MODE="webhook")[0]


def test_telegram_itself_wants_https(tmp_path: Path) -> None:
    plain = {"TELEGRAM_MODE": "webhook", "PUBLIC_URL": "http://kitabu.example.org/"}
    assert "https://" in problems_of(tmp_path, **plain)[0]
    config = Config.read({**plain, "TELEGRAM_API_URL": "http://127.0.0.1:9000/"}, tmp_path)
    assert (config.public_url, config.telegram_api_url) == ("http://kitabu.example.org", "http://127.0.0.1:9000")


TWILIO = {
    "TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
    "TWILIO_AUTH_TOKEN": "first-secret, second-secret",
    "WHATSAPP_NUMBER": "whatsapp:+32 470 12 34 56",
    "PUBLIC_URL": "https://kitabu.example.org",
}


def test_an_account_at_twilio(tmp_path: Path) -> None:
    config = Config.read(TWILIO, tmp_path)
    assert (config.twilio_secrets, config.whatsapp_number) == (("first-secret", "second-secret"), "+32470123456")
    assert "secret" not in repr(config).replace("secret_key", "").replace("secret_file", "").replace("secret.key", "")


@pytest.mark.parametrize(
    ("changed", "problem"),
    [
        ({"TWILIO_AUTH_TOKEN": ""}, "TWILIO_AUTH_TOKEN is missing"),
        ({"TWILIO_ACCOUNT_SID": ""}, "TWILIO_ACCOUNT_SID is missing"),
        ({"TWILIO_ACCOUNT_SID": "SK123"}, "TWILIO_ACCOUNT_SID is not an account's"),
        ({"WHATSAPP_NUMBER": ""}, "WHATSAPP_NUMBER or SMS_NUMBER is missing"),
        ({"WHATSAPP_NUMBER": "0470123456"}, "WHATSAPP_NUMBER must be"),
        ({"SMS_NUMBER": "a name that is long"}, "SMS_NUMBER must be"),
        ({"PUBLIC_URL": ""}, "PUBLIC_URL is missing"),
        ({"PUBLIC_URL": "http://kitabu.example.org"}, "PUBLIC_URL must begin with https"),
    ],
)
def test_what_twilio_needs_is_told_in_a_sentence(tmp_path: Path, changed: dict[str, str], problem: str) -> None:
    (told,) = problems_of(tmp_path, **{**TWILIO, **changed})
    assert told.startswith(problem)


@pytest.mark.parametrize("sender", ["+32470123456", "8585", "Kitabu"])
def test_sms_may_come_from_a_number_a_short_code_or_a_name(tmp_path: Path, sender: str) -> None:
    assert Config.read({**TWILIO, "SMS_NUMBER": sender}, tmp_path).sms_number == sender


def test_secrets_are_not_in_the_repr(tmp_path: Path) -> None:
    key = "a key that is long enough, surely"
    url = "postgresql://ann:pa55word@db/kitabu"
    config = Config.read({"TELEGRAM_TOKEN": TOKEN, "SECRET_KEY": key, "DATABASE_URL": url}, tmp_path)
    assert (config.telegram_token, config.secret_key, config.database_url) == (TOKEN, key, url)
    assert not any(secret in repr(config) for secret in (TOKEN, key, "pa55word"))


def test_the_webhook_secret_follows_from_the_token_and_does_not_tell_it() -> None:
    assert webhook_secret(TOKEN) == webhook_secret(TOKEN) != webhook_secret(TOKEN + "x")
    # Telegram takes 1 to 256 of A-Z, a-z, 0-9, _ and -.
    assert len(webhook_secret(TOKEN)) == 64
    assert webhook_secret(TOKEN).isalnum()


def test_an_env_file(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text(
        """
        # a comment
        PLAIN=one
        export SPACED = two words   # said later
        DOUBLE="three # four"  # five
        SINGLE='six "seven"'
        EMPTY=
        ONLY_COMMENT= # nothing
        SHARP=a#b
        URL=postgresql://u:p@h/db?x=1
        """,
        encoding="utf-8",
    )
    assert read_env_file(file) == {
        "PLAIN": "one",
        "SPACED": "two words",
        "DOUBLE": "three # four",
        "SINGLE": 'six "seven"',
        "EMPTY": "",
        "ONLY_COMMENT": "",
        "SHARP": "a#b",
        "URL": "postgresql://u:p@h/db?x=1",
    }
    assert read_env_file(tmp_path / "absent") == {}


def test_a_broken_env_file_is_told_by_line_not_by_what_it_holds(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text('TOKEN 123456:secret\nGOOD=1\nQUOTE="secret\n=secret\n')
    with pytest.raises(SettingsError) as raised:
        read_env_file(file)
    assert raised.value.problems == tuple(f".env, line {n}, is not of the form NAME=value." for n in (1, 3, 4))


def test_an_env_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.mkdir()
    with pytest.raises(SettingsError, match=r"\.env cannot be read"):
        read_env_file(file)
    other = tmp_path / "other"
    other.write_bytes(b"A=\xff\xfe")
    with pytest.raises(SettingsError, match="not UTF-8"):
        read_env_file(other)
