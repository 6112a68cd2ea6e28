"""Settings: read once at the start, from the environment and from the file .env beside the script.

    config = Config.read(environ)       raises SettingsError, with one sentence for each variable that is wrong

Nothing below `__main__` and `app` reads a setting by itself; what a part needs is handed to it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from hmac import digest
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

__all__ = ["ROOT", "Config", "SettingsError", "read_env_file", "webhook_secret"]

# Where the script, the migrations and the folder `data` are.
ROOT = Path(__file__).resolve().parent.parent

_TELEGRAM = "https://api.telegram.org"


class SettingsError(Exception):
    """Settings are wrong. Each of `problems` is one sentence for whoever hosts the bot."""

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Config:
    """Every setting, checked. What is secret is left out of the repr, so that no log or traceback shows it.

    database_url: SQLAlchemy's; a SQLite path is absolute. secret_key: "" where `secret_file` holds the key instead.
    telegram_token: "" if there is none. twilio_account: likewise. `run` needs one of them, everything else needs none.
    twilio_secrets: the auth token first, and others that Twilio may sign with. whatsapp_number, sms_number: ours at
    Twilio, "" for none; the latter may be a name. whatsapp_begins: to so many people a day we may write first there.
    drand_url: a server of the beacon that draws go by, "" where they go by dice alone.
    """

    database_url: str = field(repr=False)
    secret_key: str = field(repr=False)
    secret_file: Path
    telegram_token: str = field(repr=False)
    telegram_api_url: str
    telegram_mode: str  # polling, webhook
    telegram_pace: bool
    twilio_account: str
    twilio_secrets: tuple[str, ...] = field(repr=False)
    twilio_api_url: str
    whatsapp_number: str
    sms_number: str
    whatsapp_begins: int
    drand_url: str
    public_url: str
    host: str
    port: int
    log_level: str

    @staticmethod
    def read(environ: Mapping[str, str], root: Path = ROOT) -> Config:
        """The settings in `environ`; relative paths are below `root`. Raises SettingsError naming all that is wrong."""
        settings = _Settings(environ)
        database_url, database_file = settings.database(root)
        api_url = settings.web_address("TELEGRAM_API_URL", _TELEGRAM)
        mode = settings.one_of("TELEGRAM_MODE", ("polling", "webhook"))
        public_url = settings.web_address("PUBLIC_URL", "")
        if mode == "webhook" and not settings.text("PUBLIC_URL"):
            settings.wrong("PUBLIC_URL is missing: TELEGRAM_MODE=webhook needs the address at which Telegram finds us.")
        elif mode == "webhook" and api_url == _TELEGRAM and public_url.startswith("http:"):
            settings.wrong("PUBLIC_URL must begin with https:// because Telegram sends to no other address.")
        twilio_account, twilio_secrets = settings.twilio()
        whatsapp_number, sms_number = settings.numbers(is_used=twilio_account != "")
        twilio_api_url = settings.web_address("TWILIO_API_URL", "")
        if twilio_account and not public_url:
            settings.wrong("PUBLIC_URL is missing: Twilio needs the address at which it finds us.")
        elif twilio_account and not twilio_api_url and public_url.startswith("http:"):
            settings.wrong("PUBLIC_URL must begin with https:// because what Twilio sends is nobody else's business.")
        config = Config(
            database_url=database_url,
            secret_key=settings.secret_key(),
            secret_file=(database_file or root / "data" / "kitabu.db").with_name("secret.key"),
            telegram_token=settings.token(),
            telegram_api_url=api_url,
            telegram_mode=mode,
            telegram_pace=settings.one_of("TELEGRAM_PACE", ("on", "off")) == "on",
            twilio_account=twilio_account,
            twilio_secrets=twilio_secrets,
            twilio_api_url=twilio_api_url,
            whatsapp_number=whatsapp_number,
            sms_number=sms_number,
            whatsapp_begins=settings.number("WHATSAPP_PEOPLE_A_DAY", "250", 1, 1_000_000),
            drand_url=settings.web_address("DRAND_URL", ""),
            public_url=public_url,
            host=settings.text("HOST", "127.0.0.1"),
            port=settings.number("PORT", "8080", 1, 65535),
            log_level=settings.one_of("LOG_LEVEL", ("info", "debug", "warning", "error")).upper(),
        )
        if settings.problems:
            raise SettingsError(*settings.problems)
        return config


def webhook_secret(token: str) -> str:
    """The word by which we know that a webhook comes from Telegram: every process with the same token agrees on it."""
    return digest(token.encode(), b"kitabu webhook", sha256).hex()


def read_env_file(file: Path) -> dict[str, str]:
    """The settings in a .env file; none if it is not there.

    A line is `NAME=value`, perhaps in quotes; "#" begins a comment. Raises SettingsError naming the lines that are
    neither, never what they hold.
    """
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{file.name} cannot be read: {getattr(error, 'strerror', 'it is not UTF-8')}.") from None
    found: dict[str, str] = {}
    problems = []
    for number, line in enumerate(lines, start=1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        match = _QUOTED.fullmatch(line) or _PLAIN.fullmatch(line)
        if match is None:
            problems.append(f"{file.name}, line {number}, is not of the form NAME=value.")
        else:
            found[match["name"]] = match["value"]
    if problems:
        raise SettingsError(*problems)
    return found


_NUMBER = re.compile(r"\+[1-9][0-9]{6,14}")
_SENDER = re.compile(r"\+[1-9][0-9]{6,14}|[0-9]{3,8}|(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11}")

_NAME = r"\s*(?:export\s+)?(?P<name>[A-Za-z_]\w*)\s*=\s*"
_QUOTED = re.compile(_NAME + r"""(?P<quote>['"])(?P<value>.*?)(?P=quote)\s*(?:#.*)?""")
_PLAIN = re.compile(_NAME + r"""(?P<value>(?:[^\s'"#].*?)?)(?:\s+#.*|\s*)""")


class _Settings:
    """Reads one setting after the other, and gathers what is wrong, so that all of it is told at once."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = environ
        self.problems: list[str] = []

    def wrong(self, sentence: str) -> None:
        self.problems.append(sentence)

    def text(self, name: str, default: str = "") -> str:
        return self._environ.get(name, "").strip() or default

    def one_of(self, name: str, allowed: tuple[str, ...]) -> str:
        """One of `allowed`, of which the first is the default."""
        value = self.text(name, allowed[0]).lower()
        if value not in allowed:
            self.wrong(f"{name} must be {_either(allowed)}.")
        return value

    def web_address(self, name: str, default: str) -> str:
        value = self.text(name, default).rstrip("/")
        if value:
            parts = _split(value)
            if parts is None or parts.scheme not in ("http", "https") or not parts.hostname:
                self.wrong(f"{name} must be an address that begins with https:// or http://.")
        return value

    def number(self, name: str, default: str, least: int, most: int) -> int:
        value = self.text(name, default)
        if not (value.isascii() and value.isdecimal() and len(value) < 10 and least <= int(value) <= most):
            self.wrong(f"{name} must be a number from {least} to {most}.")
            return 0
        return int(value)

    def token(self) -> str:
        value = self.text("TELEGRAM_TOKEN")
        if value and not re.fullmatch(r"\d+:[\w-]+", value, re.ASCII):
            self.wrong("TELEGRAM_TOKEN is not a bot's token: copy the one @BotFather gave, such as 123456:AbC...")
        return value

    def twilio(self) -> tuple[str, tuple[str, ...]]:
        """The account and its secrets; "" and none where there is no account."""
        account, given = self.text("TWILIO_ACCOUNT_SID"), self.text("TWILIO_AUTH_TOKEN")
        secrets = tuple(secret.strip() for secret in given.split(",") if secret.strip())
        if account and not re.fullmatch(r"AC[0-9a-fA-F]{32}", account):
            self.wrong(
                "TWILIO_ACCOUNT_SID is not an account's: Twilio's console shows it, AC and 32 letters and digits."
            )
        if account and not secrets:
            self.wrong("TWILIO_AUTH_TOKEN is missing: Twilio's console shows it beside the account's SID.")
        if secrets and not account:
            self.wrong("TWILIO_ACCOUNT_SID is missing: Twilio's console shows it beside the auth token.")
        return account, secrets

    def numbers(self, *, is_used: bool) -> tuple[str, str]:
        """Our numbers for WhatsApp and SMS."""
        whatsapp = self.text("WHATSAPP_NUMBER").removeprefix("whatsapp:").replace(" ", "")
        sms = self.text("SMS_NUMBER")
        if whatsapp and not _NUMBER.fullmatch(whatsapp):
            self.wrong("WHATSAPP_NUMBER must be a number with its country's code, such as +32470123456.")
        if sms and not _SENDER.fullmatch(sms.replace(" ", "") if sms.startswith("+") else sms):
            self.wrong(
                "SMS_NUMBER must be a number such as +32470123456, a short code, or a name of 11 letters or less."
            )
        if is_used and not (whatsapp or sms):
            self.wrong("WHATSAPP_NUMBER or SMS_NUMBER is missing: Twilio needs to know which number of yours it is.")
        return whatsapp, sms.replace(" ", "") if sms.startswith("+") else sms

    def secret_key(self) -> str:
        value = self.text("SECRET_KEY")
        if value and len(value) < 32:
            self.wrong("SECRET_KEY must have 32 characters or more, or be left out: then a file holds the key.")
        return value

    def database(self, root: Path) -> tuple[str, Path | None]:
        """The database's URL, and its file if it is one."""
        url = self.text("DATABASE_URL", "sqlite:///data/kitabu.db")
        # Whatever is wrong with it, the URL itself is not repeated: there may be a password in it.
        parts = _split(url)
        scheme = parts.scheme if parts else ""
        if scheme == "sqlite":
            path, _, query = url.removeprefix("sqlite:///").partition("?")
            if not url.startswith("sqlite:///") or path in ("", ":memory:") or path.startswith("file:"):
                self.wrong("DATABASE_URL must name a file, such as sqlite:///data/kitabu.db.")
                return "", None
            file = root / path
            return f"sqlite:///{file}" + (f"?{query}" if query else ""), file
        if scheme not in ("postgresql", "postgresql+psycopg"):
            self.wrong("DATABASE_URL must begin with sqlite:/// or postgresql://.")
        return url, None


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        parts.port  # noqa: B018 - reading it is what finds a port that is no number
        return parts
    except ValueError:
        return None


def _either(names: tuple[str, ...]) -> str:
    return f"{', '.join(names[:-1])} or {names[-1]}"
