"""How often each of the two databases sees what these tests are about; ./kitabu torture asks for more."""

from __future__ import annotations

import pytest


@pytest.fixture
def kills(pytestconfig: pytest.Config) -> int:
    return int(pytestconfig.getoption("--kills")) // 2


@pytest.fixture
def duplicates(pytestconfig: pytest.Config) -> int:
    return int(pytestconfig.getoption("--duplicates")) // 2
