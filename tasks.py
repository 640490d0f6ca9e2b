"""The verbs: `python3 tasks.py VERB` on any machine with Python, `inv VERB` in the project's environment.

The docstrings of the verbs are Swedish, because they are what `python3 tasks.py` shows.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from plugins.core import setup

if __name__ == "__main__":
    setup.enter(__file__)  # comes back only in the project's environment, where Invoke is

from invoke.context import Context
from invoke.tasks import task

from plugins.core.verbs import call, carry_out, place

HELP = {
    "content": "mappen med innehållet (content)",
    "output": "mappen som webbplatsen läggs i (output)",
    "settings": "filen med inställningar (pelicanconf.py)",
    "strict": "låt varningar stoppa, som fel gör",
    "format": "text, eller json för program",
    "port": "porten på den egna datorn (8000)",
    "kind": "vad som ska skrivas: post, person, event, minutes …",
    "title": "titeln, inom citattecken",
    "remote": "git-förrådet som webbplatsen skickas till (origin)",
    "branch": "grenen som webbplatsen läggs på (gh-pages)",
    "audio": "ljudfilen till ett avsnitt, i content/audio",
    "feed": "en podds RSS-flöde: en fil eller en adress",
    "download": "hämta ljudfilerna också",
}


def about(*names: str) -> dict[str, str]:
    """Return what `--help` says of these values."""
    return {name: HELP[name] for name in names}


@task(help=about("content", "output", "settings", "strict", "format"))
def build(
    context: Context,
    content: str | None = None,
    output: str | None = None,
    settings: str | None = None,
    strict: bool = False,
    format: str = "text",  # noqa: A002 - its name on the command line
) -> None:
    """Bygg webbplatsen."""
    from plugins.gate import build as gate

    carry_out(
        gate.build,
        gate.BuildOptions(
            content=place(content, "content"),
            settings=place(settings, "pelicanconf.py"),
            output=place(output, "output"),
            strict=strict,
            format=format,
        ),
    )


@task(help=about("content", "settings", "strict", "format"))
def check(
    context: Context,
    content: str | None = None,
    settings: str | None = None,
    strict: bool = False,
    format: str = "text",  # noqa: A002 - its name on the command line
) -> None:
    """Kontrollera innehållet utan att skriva något."""
    from plugins.gate import build as gate

    carry_out(
        gate.check,
        gate.BuildOptions(
            content=place(content, "content"),
            settings=place(settings, "pelicanconf.py"),
            strict=strict,
            format=format,
        ),
    )


@task(help=about("port", "content", "settings"))
def serve(context: Context, port: int = 8000, content: str | None = None, settings: str | None = None) -> None:
    """Visa webbplatsen på den egna datorn och bygg om den när en fil sparas."""
    from plugins.preview import serve as preview

    carry_out(preview.serve, port=port, content=place(content, "content"), settings=place(settings, "pelicanconf.py"))


@task(help=about("kind", "title", "audio", "content", "settings"))
def new(
    context: Context,
    kind: str,
    title: str,
    audio: str | None = None,
    content: str | None = None,
    settings: str | None = None,
) -> None:
    """Skriv en ny fil att fylla i: new post "Vad vi gjorde i Bjuv"."""
    from plugins.kinds import new as kinds
    from plugins.podcast import drafting

    if drafting.wants(kind, audio):
        carry_out(drafting.run, title, audio, place(content, "content"), place(settings, "pelicanconf.py"))
    carry_out(kinds.run, kind, title, place(content, "content"), place(settings, "pelicanconf.py"))


@task
def test(context: Context) -> None:
    """Kör alla tester; det som står efter -- ges till pytest."""
    from plugins.core import testing

    carry_out(testing.run_tests, context.remainder)


@task(help=about("remote", "branch"))
def publish(context: Context, remote: str = "origin", branch: str = "gh-pages") -> None:
    """Publicera det som är sparat (incheckat) i git: bygg webbplatsen och skicka den till webben."""
    from plugins.gate import build as gate
    from plugins.publishing import publish as publishing

    settings, content = place(None, "publishconf.py"), place(None, "content")

    def work() -> int:
        return publishing.publish(
            root=settings.parent,
            target=publishing.Target(remote, branch),
            settings=settings,
            build=lambda output: gate.build(gate.BuildOptions(content=content, settings=settings, output=output)),
        )

    carry_out(work)


@task(help=about("content", "settings"))
def podcast_levels(context: Context, content: str | None = None, settings: str | None = None) -> None:
    """Mät hur starkt poddens ljudfiler låter, om ffmpeg finns."""
    from plugins.podcast import levels

    carry_out(levels.run, place(content, "content"), place(settings, "pelicanconf.py"))


@task(help=about("content", "settings"))
def podcast_diff(context: Context, content: str | None = None, settings: str | None = None) -> None:
    """Visa vad poddens lyssnare skulle märka om webbplatsen publicerades nu."""
    from plugins.gate import build as gate
    from plugins.podcast import diff

    folder, file = place(content, "content"), place(settings, "pelicanconf.py")
    carry_out(diff.run, lambda: gate.check(gate.BuildOptions(content=folder, settings=file)), folder, file)


@task(help=about("feed", "download", "content", "settings"))
def import_feed(
    context: Context, feed: str, download: bool = False, content: str | None = None, settings: str | None = None
) -> None:
    """Gör avsnitt av en podd som redan finns: import-feed https://www.example.se/podd.xml."""
    from plugins.podcast.importing import feed_import

    carry_out(
        feed_import.run,
        feed,
        place(content, "content"),
        place(settings, "pelicanconf.py"),
        feed_import.Sounds.of(download),
    )


@task(help=about("output"))
def clean(context: Context, output: str | None = None) -> None:
    """Ta bort den byggda webbplatsen och mellanlagret."""
    from plugins.gate import build as gate

    carry_out(gate.clean, place(output, "output"))


if __name__ == "__main__":
    call(globals())
