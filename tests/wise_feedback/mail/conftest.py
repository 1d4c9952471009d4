"""Trust in the servers that tests run."""

from pathlib import Path

import pytest

from tests.mail_server import authority


@pytest.fixture
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have this computer trust whoever vouches for our servers."""
    file = tmp_path / "trusted.pem"
    authority().cert_pem.write_to_path(str(file))
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
