"""A server in a process of its own, to be asked over its port and killed."""

import json
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Self

import httpx
import psutil

REPOSITORY = Path(__file__).parents[2]


class ServerProcess:
    """`python scripts/serve.py` with overrides, on a free port."""

    def __init__(self, folder: Path, *overrides: str) -> None:
        self.runs = folder / "runs"
        command = [sys.executable, str(REPOSITORY / "scripts" / "serve.py"), f"runs={self.runs}", "port=0", *overrides]
        self._log = (folder / "server.log").open("a")
        self.process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=self._log, text=True, start_new_session=True)
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        address = next((word for word in line.split() if word.startswith("http")), None)
        assert address, f"the server did not start: {(folder / 'server.log').read_text()}"
        self.client = httpx.Client(base_url=address, timeout=60)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill() if self.process.poll() is None else None

    def post(self, path: str, **content: Any) -> dict[str, Any]:
        """The reply to a request that must succeed."""
        reply = self.client.post(path, json=content)
        assert reply.status_code == 200, reply.text
        answer: dict[str, Any] = reply.json()
        return answer

    def job(self, identity: str) -> dict[str, Any]:
        """GET /jobs/ID."""
        answer: dict[str, Any] = self.client.get(f"/jobs/{identity}").json()
        return answer

    def wait(self, identity: str, seconds: float, *statuses: str, step: int = 0) -> dict[str, Any]:
        """Until the job has one of the statuses and has reached a step."""
        deadline = time.monotonic() + seconds
        while True:
            job = self.job(identity)
            if job["status"] in statuses and job["progress"]["step"] >= step:
                return job
            assert time.monotonic() < deadline, json.dumps(job, indent=1)
            time.sleep(0.2)

    def stop(self) -> int:
        """Ctrl-C; the exit code."""
        self.process.send_signal(signal.SIGINT)
        return self._end()

    def kill(self) -> int:
        """kill -9."""
        self.process.kill()
        return self._end()

    def _end(self) -> int:
        code = self.process.wait(30)
        self.client.close()
        assert self.process.stdout is not None
        self.process.stdout.close()
        self._log.close()
        return code


def processes_of(folder: Path) -> list[psutil.Process]:
    """Those whose command line, or that of a process above them, names a folder."""
    found = []
    for process in psutil.process_iter(["cmdline", "status"]):
        if process.info["status"] != psutil.STATUS_ZOMBIE and any(str(folder) in part for part in process.info["cmdline"] or []):
            found.append(process)
    return found
