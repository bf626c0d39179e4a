"""Training jobs. Their state is files and processes: after a restart everything is found again."""

import contextlib
import logging
import subprocess
import threading
import time
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

from toolcall.config.resume import quote
from toolcall.errors import shorten
from toolcall.files import numbered
from toolcall.server import job_process, job_state
from toolcall.server.errors import Refusal
from toolcall.server.job_record import JOB, JobRecord
from toolcall.server.job_request import DATASET, Plan
from toolcall.training.progress import FAILURE, STOP

log = logging.getLogger("toolcall.server")
_LOOK = 1.0  # seconds between two looks at the processes
_ENDING = 5.0  # seconds that a process whose job is over may take to end
_STARTING = 10.0  # seconds in which a job without a process may be about to get one


class Job:
    """A job and what its directory says now."""

    def __init__(self, folder: Path, record: JobRecord) -> None:
        self.folder, self.record = folder, record
        self.alive = _alive(folder, record)
        self.status, self.error = job_state.status(record, folder, self.alive)

    @property
    def active(self) -> bool:
        """Whether it trains, or will in a moment."""
        return self.status in ("queued", "running")

    def again(self) -> "Job":
        """What its directory says by now. Raises Refusal (404) if it was removed."""
        if (record := JobRecord.read(self.folder)) is None:
            raise Refusal(404, f"the job {self.record.id} was removed")
        return Job(self.folder, record)


def _alive(folder: Path, record: JobRecord) -> bool:
    if record.pid is not None and record.process_created_at is not None:
        return job_process.is_alive(record.pid, record.process_created_at, folder)
    return time.time() - (record.started_at or record.created_at) < _STARTING


class Jobs:
    """The jobs below `runs`, of which one trains at a time."""

    def __init__(self, runs: Path) -> None:
        self._runs = runs.resolve()
        self._lock = threading.RLock()
        self._processes: dict[str, subprocess.Popen[bytes]] = {}
        self._closing = threading.Event()

    def watch(self) -> None:
        """Find again what an earlier server started, then follow the processes in a thread of its own until `close`."""
        with self._lock:
            for folder, record in self._records():
                if record.pid is None and (found := job_process.find(folder)) is not None:
                    replace(record, pid=found[0], process_created_at=found[1]).write(folder)
        threading.Thread(target=self._follow, name="jobs", daemon=True).start()

    def close(self) -> None:
        """Jobs go on; they are merely not followed any longer."""
        self._closing.set()

    def all(self) -> list[Job]:
        """Every job, the newest first."""
        return sorted(self._look(), key=lambda job: job.record.created_at, reverse=True)

    def active(self) -> Job | None:
        """The one that trains."""
        return next((job for job in self._look() if job.active), None)

    def get(self, identity: str) -> Job:
        """Raises Refusal (404) if there is none."""
        for folder, record in self._records():
            if record.id == identity:
                return Job(folder, record)
        raise Refusal(404, f"there is no job {shorten(identity, 40)!r}")

    def start(self, plan: Plan, facts: dict[str, Any]) -> Job:
        """Begin a run. Raises Refusal (409) while another one trains."""
        with self._lock:
            self.refuse_second()
            folder = self._make_folder(plan.preset)
            (folder / DATASET).write_text(plan.dataset, encoding="utf-8", newline="\n")
            record = JobRecord(uuid.uuid4().hex[:12], time.time(), plan.overrides(folder), facts)
            return self._launch(folder, record, record.overrides)

    def stop(self, identity: str) -> Job:
        """Ask a job to end in good order. Raises Refusal (409) if it has ended."""
        with self._lock:
            job = self.get(identity)
            if not job.active:
                raise Refusal(409, f"the job has {'failed' if job.status == 'failed' else f'been {job.status}'} already")
            record = replace(job.record, stop_requested=True)
            record.write(job.folder)
            (job.folder / STOP).touch()
            return Job(job.folder, record)

    def resume(self, identity: str) -> Job:
        """Let a job that was stopped or failed go on in its directory. Raises Refusal (409) if it has completed, or one trains."""
        with self._lock:
            self.refuse_second()
            job = self.get(identity)
            if job.status == "completed":
                raise Refusal(409, "the job has completed: start a new one with continue_from_checkpoint to train it further")
            self._leave(identity)
            for name in ("metrics.json", FAILURE, STOP):
                (job.folder / name).unlink(missing_ok=True)
            return self._launch(job.folder, job.record, _resumption(job))

    def _launch(self, folder: Path, record: JobRecord, arguments: Sequence[str]) -> Job:
        """The record is written before the process begins, so that neither is ever without the other."""
        record = replace(record, started_at=time.time(), pid=None, process_created_at=None, stop_requested=False, exit_code=None)
        record.write(folder)
        process = job_process.start(folder, arguments)
        self._processes[record.id] = process
        record = replace(record, pid=process.pid, process_created_at=job_process.created_at(process.pid))
        record.write(folder)
        log.info("job", extra={"fields": {"job": record.id, "run": folder.relative_to(self._runs).as_posix()}})
        return Job(folder, record)

    def _leave(self, identity: str) -> None:
        """Let go of a process that has ended. Raises Refusal (409) if it still ends."""
        if (before := self._processes.get(identity)) is not None:
            try:
                before.wait(_ENDING)
            except subprocess.TimeoutExpired:
                raise Refusal(409, "the job's process has not ended yet: try again in a moment") from None
            del self._processes[identity]

    def refuse_second(self) -> None:
        """Raise Refusal (409) while a job trains."""
        if (job := self.active()) is not None:
            raise Refusal(409, f"the job {job.record.id} trains already: wait for it or stop it", active_job_id=job.record.id)

    def _make_folder(self, name: str) -> Path:
        """runs/<name>/<time>, as the command line has it."""
        base = self._runs / name / time.strftime("%Y-%m-%d_%H-%M-%S")
        for folder in islice(numbered(base), 1000):
            with contextlib.suppress(FileExistsError):
                folder.mkdir(parents=True)
                return folder
        raise Refusal(503, "no run directory could be made")

    def _records(self) -> Iterator[tuple[Path, JobRecord]]:
        for path in self._runs.glob(f"*/*/{JOB}"):
            if (record := JobRecord.read(path.parent)) is not None:
                yield path.parent, record

    def _look(self) -> Iterator[Job]:
        return (Job(folder, record) for folder, record in self._records())

    def _follow(self) -> None:
        while not self._closing.wait(_LOOK):
            try:
                with self._lock:
                    self._note_ends()
                    self._keep_asking()
            except (OSError, ValueError) as error:  # a directory that is being removed, a file that holds something else
                log.warning("the jobs cannot be followed: %s", error)

    def _note_ends(self) -> None:
        """Take leave of the processes that have ended, and write down how."""
        for identity, process in list(self._processes.items()):
            if process.poll() is not None:
                del self._processes[identity]
                with contextlib.suppress(Refusal):  # its directory was removed
                    job = self.get(identity)
                    replace(job.record, exit_code=process.returncode).write(job.folder)

    def _keep_asking(self) -> None:
        """A run clears the file `stop` when training begins, since it may be of an earlier attempt."""
        for folder, record in self._records():
            if record.stop_requested and not (folder / STOP).exists() and Job(folder, record).active:
                (folder / STOP).touch()


def _resumption(job: Job) -> list[str]:
    """Arguments that go on behind the last checkpoint, or begin anew where there is none."""
    if not (job.folder / "checkpoints" / "last.ckpt").is_file():
        return job.record.overrides
    return [f"run.resume={quote(job.folder)}", f"data.path={quote(job.folder / DATASET)}"]
