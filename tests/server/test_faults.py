"""kill -9 of server, worker and job at random moments: every job is found in its true state, nothing is corrupt, nothing is left over."""

import os
import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from tests.server.process import ServerProcess, processes_of
from tests.server.test_training_jobs import ASKED
from toolcall.models.checkpoint import read_checkpoint

pytestmark = pytest.mark.slow
KILLS = int(os.environ.get("TOOLCALL_KILLS", "50"))
_PAUSE = 4.0  # seconds between two kills at most


class Scene:
    """A server and a job of its, of which something is killed again and again."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder, self.rng = folder, random.Random(seed)
        self.server = ServerProcess(folder)
        self.job = str(self.server.post("/train", **ASKED, target_epochs=0, max_steps=200_000)["id"])
        self.run = next(self.server.runs.glob("*/*/job.json")).parent

    @property
    def trains(self) -> bool:
        """The truth, whatever the server says."""
        return bool(processes_of(self.run))

    def kill_server(self) -> None:
        """Its workers end with it, the job does not."""
        trained = self.trains
        children = psutil.Process(self.server.process.pid).children(recursive=True)
        workers = [child for child in children if child not in processes_of(self.run)]
        self.server.kill()
        eventually(lambda: not any(alive(worker) for worker in workers), "workers outlive their server")
        assert self.trains == trained
        self.server = ServerProcess(self.folder)

    def kill_job(self) -> None:
        """It has failed, says so, and can go on."""
        for process in processes_of(self.run):
            process.kill()
        eventually(lambda: not self.trains, "the job outlives kill -9")
        job = self.server.wait(self.job, 20, "failed")
        assert "killed" in job["error"]
        self.check_checkpoints()
        self.server.post(f"/jobs/{self.job}/continue")

    def kill_worker(self) -> None:
        """The next call is carried out all the same."""
        for child in psutil.Process(self.server.process.pid).children():
            if alive(child) and "spawn_main" in " ".join(child.cmdline()):
                child.kill()
        eventually(
            lambda: self.server.client.post("/execute_call", json={"call": 'CALL calculator {"expression":"6*7"}'}).is_success, "no worker"
        )

    def check(self) -> None:
        """The server's word against the truth."""
        (listed,) = self.server.client.get("/jobs").json()["jobs"]
        assert listed["id"] == self.job
        eventually(
            lambda: (self.server.job(self.job)["status"] in ("queued", "running")) == self.trains, "the job's state is not the true one"
        )

    def check_checkpoints(self) -> None:
        """What there is can be read as a whole."""
        for path in self.run.glob("checkpoints/*.ckpt"):
            assert read_checkpoint(path)["global_step"] > 0


def alive(process: psutil.Process) -> bool:
    return process.is_running() and process.status() != psutil.STATUS_ZOMBIE


def eventually(holds: Callable[[], bool], otherwise: str, seconds: float = 30) -> None:
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, otherwise
        time.sleep(0.1)


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    """Whatever the test leaves is ended."""
    made = Scene(tmp_path, seed=7)
    yield made
    for process in processes_of(tmp_path):
        process.kill()
    made.server.__exit__()


def test_whatever_is_killed_the_jobs_are_found_in_their_true_state(scene: Scene, tmp_path: Path) -> None:
    for _ in range(KILLS):
        time.sleep(scene.rng.uniform(0, _PAUSE))
        scene.rng.choice([scene.kill_server, scene.kill_job, scene.kill_worker])()
        scene.check()
    scene.server.wait(scene.job, 120, "running", step=1)
    scene.server.post(f"/jobs/{scene.job}/stop")
    scene.server.wait(scene.job, 120, "stopped")
    scene.check_checkpoints()
    assert scene.server.stop() == 0
    eventually(lambda: not processes_of(tmp_path), "processes are left over")
