"""With LEADQUAL_NO_SKIPS=1 a test that did not run counts as one that failed."""

from __future__ import annotations

import os

import pytest


class NoSkips:
    def __init__(self) -> None:
        self.forbidden = os.environ.get("LEADQUAL_NO_SKIPS") == "1"
        self.skipped: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.skipped and not hasattr(report, "wasxfail"):
            self.skipped.append(report.nodeid)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.skipped:
            self.skipped.append(report.nodeid)

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if self.forbidden and self.skipped and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if self.forbidden and self.skipped:
            terminalreporter.write_line(f"Skipped, so failed: {', '.join(self.skipped)}", red=True)


def pytest_configure(config: pytest.Config) -> None:
    """As a plugin of its own, with `-p tests.no_skips`."""
    config.pluginmanager.register(NoSkips())
