"""Who may ask, and how much."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from tests.server.asynchronous import run_async
from tests.server.conftest import HOST, settings
from toolcall.errors import ToolcallError
from toolcall.server.app import create_app


def unstarted(runs: Path, *overrides: str, base_url: str = HOST) -> TestClient:
    """A client of an application without workers and models."""
    return TestClient(create_app(settings(runs, *overrides)), base_url=base_url, raise_server_exceptions=False, follow_redirects=False)


@pytest.mark.parametrize("host", ["127.0.0.1:4888", "localhost:4888", "localhost", "[::1]:4888", "LOCALHOST"])
def test_the_own_names_may_be_addressed(client: TestClient, host: str) -> None:
    assert client.get("/jobs", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "192.168.0.7:4888", "", "localhost.", "[::1", "0.0.0.0:4888"])
def test_dns_rebinding_fails(client: TestClient, host: str) -> None:
    reply = client.get("/jobs", headers={"Host": host})
    assert reply.status_code == 403
    assert "allowed_hosts" in reply.json()["message"]


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", "http://127.0.0.1:9999", "https://localhost", "http://127.0.0.1:4888.evil.example"]
)
def test_a_foreign_page_may_neither_read_nor_write(client: TestClient, origin: str) -> None:
    for method, path in (("POST", "/execute_call"), ("GET", "/jobs"), ("OPTIONS", "/execute_call")):
        reply = client.request(method, path, headers={"Origin": origin}, json={"call": "CALL x {}"} if method == "POST" else None)
        assert reply.status_code == 403
        assert "access-control-allow-origin" not in reply.headers


def test_a_request_across_sites_without_an_origin_fails_but_a_link_does_not(client: TestClient) -> None:
    assert client.get("/jobs", headers={"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"}).status_code == 403
    assert client.get("/jobs", headers={"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}).status_code == 200


def test_the_own_page_may_ask(client: TestClient) -> None:
    assert client.get("/jobs", headers={"Origin": HOST, "Sec-Fetch-Site": "same-origin"}).status_code == 200


def test_allowed_origins_and_hosts_may_ask(tmp_path: Path) -> None:
    client = unstarted(tmp_path, "allowed_origins=[http://localhost:3000]", "allowed_hosts=[box.example]")
    reply = client.get("/jobs", headers={"Origin": "http://localhost:3000", "Sec-Fetch-Site": "cross-site"})
    assert reply.headers["access-control-allow-origin"] == "http://localhost:3000"
    preflight = {
        "Origin": "http://localhost:3000",
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "content-type",
    }
    assert client.options("/generate", headers=preflight).status_code == 200
    assert client.get("/jobs", headers={"Host": "box.example:80"}).status_code == 200
    assert client.get("/jobs", headers={"Origin": "http://localhost:3001"}).status_code == 403


def test_every_route_demands_the_token(tmp_path: Path) -> None:
    client = unstarted(tmp_path, "token=correct-horse")
    for method, path in (("GET", "/jobs"), ("GET", "/metrics"), ("GET", "/openapi.json"), ("GET", "/page/x.js"), ("POST", "/generate")):
        reply = client.request(method, path)
        assert reply.status_code == 401
        assert reply.headers["www-authenticate"] == "Bearer"
        assert client.request(method, path, headers={"Authorization": "Bearer wrong"}).status_code == 401
    assert client.get("/jobs", headers={"Authorization": "Bearer correct-horse"}).status_code == 200


@pytest.mark.parametrize("by_form", [True, False])
def test_a_browser_is_asked_for_the_token_once(tmp_path: Path, by_form: bool) -> None:
    client = unstarted(tmp_path, "token=correct-horse")
    asked = client.get("/", headers={"Accept": "text/html"})
    assert asked.status_code == 401
    assert "<form" in asked.text
    assert client.post("/login", data={"token": "wrong"}).status_code == 401
    reply = client.post("/login", data={"token": "correct-horse"}) if by_form else client.get("/?token=correct-horse")
    assert reply.status_code == 303
    assert "HttpOnly" in reply.headers["set-cookie"]
    assert "SameSite=strict" in reply.headers["set-cookie"]
    assert client.get("/jobs").status_code == 200
    again = client.get("/?token=correct-horse")  # by a bookmark: the token leaves the address once more
    assert (again.status_code, again.headers["location"]) == (303, "/")


def test_who_has_no_token_may_send_no_more_than_one(tmp_path: Path) -> None:
    client = unstarted(tmp_path, "token=correct-horse")
    assert client.post("/login", content=b"token=" + b"x" * 20_000).status_code == 413


def test_a_token_that_does_not_arrive_is_given_up(tmp_path: Path) -> None:
    app = create_app(settings(tmp_path, "token=correct-horse", "limits.receive_seconds=0.1"))
    assert run_async(_send_slowly(app, "/login")).status_code == 408


@pytest.mark.parametrize(
    ("overrides", "named"),
    [
        (("host=0.0.0.0",), "token"),
        (("host=box.example",), "token"),
        (("token=short",), "token"),
        (("port=99999",), "port"),
        (("limits.burst=0",), "limits.burst"),
        (("limits.burst=49",), "limits.burst"),
        (("models.kept=0",), "models.kept"),
    ],
)
def test_settings_that_are_not_safe_are_refused(tmp_path: Path, overrides: tuple[str, ...], named: str) -> None:
    with pytest.raises(ToolcallError, match=named):
        settings(tmp_path, *overrides)
    settings(tmp_path, "host=0.0.0.0", "token=long-enough")


def test_a_body_that_is_too_large_is_refused_also_in_pieces(tmp_path: Path) -> None:
    client = unstarted(tmp_path, "limits.body_mib=0.1")

    def pieces() -> Iterator[bytes]:
        for _ in range(20):
            yield b"x" * 10_000

    for content in (b"x" * 200_000, pieces()):
        reply = client.post("/data/check", content=content, headers={"Content-Type": "application/json"})
        assert reply.status_code == 413
        assert "0.1 MiB" in reply.json()["message"]


def test_a_body_that_does_not_arrive_is_given_up(tmp_path: Path) -> None:
    app = create_app(settings(tmp_path, "limits.receive_seconds=0.1"))
    assert run_async(_send_slowly(app, "/data/check")).status_code == 408


async def _send_slowly(app: FastAPI, path: str) -> httpx.Response:
    async def slow() -> AsyncIterator[bytes]:
        yield b"{"
        await asyncio.sleep(5)

    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=HOST) as client:
        return await client.post(path, content=slow())


def test_a_client_that_asks_too_often_is_told_to_wait(tmp_path: Path) -> None:
    client = unstarted(tmp_path, "limits.requests_per_second=0.5", "limits.burst=50")
    replies = [client.get("/jobs") for _ in range(52)]
    assert [reply.status_code for reply in replies[:50]] == [200] * 50
    assert replies[-1].status_code == 429
    assert int(replies[-1].headers["retry-after"]) >= 1


def test_a_costly_route_counts_as_several_requests(tmp_path: Path) -> None:
    client = unstarted(tmp_path, "limits.requests_per_second=0.5", "limits.burst=60")
    assert client.post("/train", json={"samples_per_tool": 1}).status_code == 400
    assert client.post("/train", json={"samples_per_tool": 1}).status_code == 429


def test_an_answer_that_takes_too_long_is_given_up(tmp_path: Path) -> None:
    app = create_app(settings(tmp_path, "limits.answer_seconds=0.2"))
    app.add_api_route("/slow", lambda: time.sleep(0.6))
    reply = TestClient(app, base_url=HOST).get("/slow")
    assert reply.status_code == 503
    assert "0.2 s" in reply.json()["message"]


def test_the_server_outlives_the_time_that_an_answer_may_take(tmp_path: Path) -> None:
    app = create_app(settings(tmp_path, "limits.answer_seconds=0.2"))
    ended = []
    app.state.serving.start, app.state.serving.close = lambda: None, lambda: ended.append(True)
    with TestClient(app, base_url=HOST):
        time.sleep(0.5)
        assert not ended
    assert ended


def test_what_nobody_caught_says_no_more_than_its_id(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    app = create_app(settings(tmp_path))

    def broken() -> Any:
        raise RuntimeError("the secret")

    app.add_api_route("/broken", broken)
    reply = TestClient(app, base_url=HOST).get("/broken", headers={"X-Request-ID": "abc-1"})
    assert reply.status_code == 500
    assert reply.json() == {"message": "internal error", "request_id": "abc-1"}
    assert reply.headers["x-request-id"] == "abc-1"
    assert "the secret" in caplog.text


def test_a_request_id_is_made_where_none_is_given_or_a_bad_one(client: TestClient) -> None:
    made = {
        client.get("/jobs", headers=headers).headers["x-request-id"]
        for headers in ({}, {"X-Request-ID": "a b"}, {"X-Request-ID": "x" * 99})
    }
    assert len(made) == 3
    assert all(len(identity) == 32 for identity in made)


def test_the_figures_count_requests_by_route(client: TestClient) -> None:
    client.get("/jobs/none")
    text = client.get("/metrics").text
    assert 'toolcall_requests_total{method="GET",route="/jobs/{job_id}",status="404"}' in text
    assert "none" not in [line.partition("route=")[2] for line in text.splitlines()]
    for name in ("toolcall_request_seconds_bucket", "toolcall_models_loaded", "toolcall_requests_waiting", "toolcall_jobs_running 0.0"):
        assert name in text


def test_the_page_may_run_nothing_but_its_own_scripts(client: TestClient) -> None:
    page = client.get("/", headers={"Accept": "text/html,*/*"})
    assert page.headers["content-type"].startswith("text/html")
    for reply in (page, client.get("/page/index.html")):
        assert "default-src 'none'" in reply.headers["content-security-policy"]
        assert "unsafe" not in reply.headers["content-security-policy"]
        assert reply.headers["x-content-type-options"] == "nosniff"
    assert client.get("/page/../settings.py").status_code == 404
    assert client.get("/page/%2e%2e/settings.py").status_code == 404
