"""What a machine lacks is said in a line; packages are installed once, at their versions."""

import json
import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from plugins.model.language import Language
from tests.audit import tools
from tests.audit.run import run_audit
from tests.audit.tools import JAVA, NODE, NPM, PACKAGES, Missing, install, lack, require
from tests.site import ROOT

GOOD = {
    "node": "v20.19.0\n",
    "npm": "10.8.2\n",
    "java": 'openjdk version "17.0.15" 2025-04-15\n',
}


def ask(said: dict[str, str]) -> Callable[[Sequence[str]], str]:
    def answer(command: Sequence[str]) -> str:
        return said[command[0]]

    return answer


@pytest.mark.parametrize(
    ("need", "said"),
    [
        (NODE, "v20.0.0"),
        (NODE, "v24.1.0\n"),
        (NPM, "9.2.0\n"),
        (JAVA, 'openjdk version "21" 2023-09-19'),
        (JAVA, 'Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "17.0.15" 2025-04-15'),
    ],
)
def test_what_will_do(need: tools.Need, said: str) -> None:
    assert lack(need, said, "en") == ""


@pytest.mark.parametrize(
    ("need", "said", "language", "line"),
    [
        (
            NODE,
            "v18.20.4",
            "en",
            f"audit needs Node.js 20 or newer, here is 18: {NODE.source}",
        ),
        (
            JAVA,
            "",
            "ru",
            "Для audit нужна программа Java версии 17 или новее: apt install default-jre-headless",
        ),
        (
            JAVA,
            'java version "1.8.0_392"',
            "en",
            "audit needs Java 17 or newer, here is 8: apt install default-jre-headless",
        ),
        (
            NODE,
            "v18.20.4",
            "ru",
            f"Для audit нужна программа Node.js версии 20 или новее, а здесь 18: {NODE.source}",
        ),
    ],
)
def test_what_is_missing_is_said_in_a_line(
    need: tools.Need, said: str, language: Language, line: str
) -> None:
    assert lack(need, said, language) == line


def test_each_judge_needs_its_own(tmp_path: Path) -> None:
    (tmp_path / "installed").write_text("\n".join(PACKAGES), encoding="utf-8")
    for judge, name in (("nu", "node"), ("lighthouse", "java")):
        require([judge], "en", tmp_path, ask({**GOOD, name: ""}))
    for judge, name, title in (("nu", "java", "Java"), ("lighthouse", "node", "Node.js")):
        with pytest.raises(Missing, match=f"^audit needs {title} [^\n]*$"):
            require([judge], "en", tmp_path, ask({**GOOD, name: ""}))


def test_what_is_not_installed_needs_npm(tmp_path: Path) -> None:
    require(["nu", "lighthouse"], "en", tmp_path, ask(GOOD))
    with pytest.raises(Missing) as missing:
        require(["nu"], "ru", tmp_path, ask(dict.fromkeys(GOOD, "")))
    lines = str(missing.value).splitlines()
    assert [re.findall(r"программа (\S+)", line) for line in lines] == [
        ["Node.js"],
        ["npm"],
        ["Java"],
    ]


@pytest.mark.parametrize(
    ("language", "words"), [("ru_RU.UTF-8", "нужна программа"), ("en_GB.UTF-8", "audit needs")]
)
def test_a_bare_machine_is_told_at_once(
    language: str,
    words: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("LC_ALL", language)
    assert run_audit() == 1
    out, err = capfd.readouterr()
    assert out == ""
    lines = err.splitlines()
    assert all(words in line for line in lines)
    assert {"Node.js", "Java"} <= {name for line in lines for name in line.split()}


def test_unknown_judge(capfd: pytest.CaptureFixture[str]) -> None:
    assert run_audit("jigsaw") == 2
    assert capfd.readouterr().err == "--only: nu, lighthouse\n"


@pytest.fixture
def calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put an `npm` before all others that writes down what it is asked; return where."""
    npm = tmp_path / "bin" / "npm"
    npm.parent.mkdir()
    log = tmp_path / "calls"
    npm.write_text(
        f"#!{sys.executable}\nimport json, sys\n"
        f"open({str(log)!r}, 'a').write(json.dumps(sys.argv[1:]) + '\\n')\n"
        "sys.exit('--fail' in sys.argv)\n",
        encoding="utf-8",
    )
    npm.chmod(0o755)
    monkeypatch.setenv("PATH", f"{npm.parent}{os.pathsep}{os.environ['PATH']}")
    return log


def test_packages_are_installed_once_and_run_nothing(tmp_path: Path, calls: Path) -> None:
    home = tmp_path / "home"
    install(home)
    install(home)
    (line,) = calls.read_text().splitlines()
    asked = json.loads(line)
    assert asked[0] == "install"
    assert {"--no-save", "--no-package-lock", "--ignore-scripts", *PACKAGES} <= set(asked)
    assert asked[asked.index("--prefix") + 1] == str(home)
    (home / "installed").write_text("vnu-jar@1.0.0", encoding="utf-8")
    install(home)
    assert len(calls.read_text().splitlines()) == 2


def test_what_npm_cannot_install_is_not_taken_for_installed(
    tmp_path: Path, calls: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tools, "PACKAGES", ("--fail",))
    with pytest.raises(Missing, match="npm could not install"):
        install(tmp_path)
    assert not tools.is_installed(tmp_path)


def test_versions_are_exact_and_kept_out_of_the_repository() -> None:
    assert all(re.fullmatch(r"[a-z-]+@\d+\.\d+\.\d+", package) for package in PACKAGES)
    assert tools.HOME == ROOT / ".cache" / "audit"
    assert "/.cache/" in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
