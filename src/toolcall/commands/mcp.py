"""`scripts/serve_mcp.py` and `toolcall-mcp`: the tools and the model for MCP clients, over standard input and output."""

from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

from toolcall.config.application import Application
from toolcall.errors import ToolcallError
from toolcall.server.settings import Work


@dataclass(frozen=True)
class McpConfig:
    """configs/mcp.yaml."""

    ckpt: str | None
    """A checkpoint or a run directory; the newest run's best one by default."""
    tools: dict[str, Any] | None
    """Names to tools; null takes those that the run trained with."""
    decoding: dict[str, Any]
    """Of the model's calls."""
    execution: Work
    """Of tools."""


def _serve(config: McpConfig) -> None:
    if find_spec("mcp") is None:
        raise ToolcallError('the MCP server needs mcp: pip install "toolcall[mcp]"')
    from toolcall.caller import ToolCaller
    from toolcall.commands.loading import find_checkpoint
    from toolcall.config.build import build
    from toolcall.models.checkpoint import load_bundle
    from toolcall.server.execution import ToolSource
    from toolcall.server.mcp_tools import serve_stdio

    path = find_checkpoint(config.ckpt)
    bundle = load_bundle(path)
    source = ToolSource.configured(config.tools) if config.tools else ToolSource.trained(bundle.tools, str(path.resolve().parent.parent))
    serve_stdio(ToolCaller(bundle, source.tool_box()), source, build(config.decoding), config.execution)


application = Application("mcp", McpConfig, _serve)


def main() -> None:
    """Serve as the command line says."""
    application()
