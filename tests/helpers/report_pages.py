"""What stands on a page of a report."""

from __future__ import annotations

import html
import json
import re
from typing import Any


def text_of(page: str) -> str:
    """What a reader reads, without scripts, styles and markup."""
    page = re.sub(r"<(script|style).*?</\1>", " ", page, flags=re.DOTALL)
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", page)))


def figures_of(page: str) -> list[dict[str, Any]]:
    """The figures, as plotly describes them."""
    return [json.loads(text) for text in re.findall(r'<script type="application/json">(.*?)</script>', page)]
