"""Every colour of the window, by name, light and dark: data, read by ``theme`` and by nothing else."""

from __future__ import annotations

# token: (light, dark)
TOKENS: dict[str, tuple[str, str]] = {
    "window": ("#F3F5F7", "#1A1E23"),
    "nav": ("#E9EDF1", "#15181C"),
    "base": ("#FFFFFF", "#1F242A"),
    "alt": ("#F8FAFB", "#22282F"),
    "raised": ("#FFFFFF", "#282F37"),
    "hover": ("#EEF3F7", "#2A323B"),
    "text": ("#1A2430", "#E4E9EE"),
    "text2": ("#4A5866", "#B2BDC8"),
    "text3": ("#596572", "#A3AFBA"),
    "disabled": ("#8A95A1", "#6E7A86"),
    "border": ("#D8DEE5", "#353E48"),
    "divider": ("#E7EBEF", "#2B333B"),
    "field": ("#7C8997", "#73818F"),
    "accent": ("#1B6094", "#2A71A8"),
    "accentHover": ("#164F7B", "#2F79B1"),
    "accentPress": ("#113F63", "#22629A"),
    "onAccent": ("#FFFFFF", "#FFFFFF"),
    "link": ("#1B6094", "#83BFEC"),
    "sel": ("#D9E8F4", "#23415A"),
    "selText": ("#0F2F4A", "#EAF4FC"),
    "selOff": ("#E4E9EE", "#303842"),
    "ok": ("#1C7046", "#74C99A"),
    "okBg": ("#E0F1E7", "#1D3A2B"),
    "warn": ("#875200", "#E6B566"),
    "warnBg": ("#FBEFD8", "#40331B"),
    "err": ("#AE2A22", "#F2958D"),
    "errBg": ("#FBE7E5", "#472624"),
    "info": ("#1B6094", "#83BFEC"),
    "infoBg": ("#E2EEF7", "#1E3548"),
    "syn": ("#7A3A80", "#D6A2DC"),
    "synBg": ("#F3E7F4", "#3D2941"),
    "neu": ("#4A5866", "#B2BDC8"),
    "neuBg": ("#E8ECF0", "#303943"),
    "tip": ("#1F2A35", "#E4E9EE"),
    "tipText": ("#F3F5F7", "#1A1E23"),
    "s0": ("#FFFFFF", "#1F242A"),
    "s1": ("#E4EFF7", "#24323F"),
    "s2": ("#BFD9EC", "#2A4A65"),
    "s3": ("#8FBBDB", "#31658F"),
    "s4": ("#2F75AB", "#6FB0DF"),
    "s5": ("#164F7B", "#B4DCF7"),
    "s0t": ("#1A2430", "#E4E9EE"),
    "s1t": ("#1A2430", "#E4E9EE"),
    "s2t": ("#1A2430", "#EAF2F9"),
    "s3t": ("#132536", "#FFFFFF"),
    "s4t": ("#FFFFFF", "#0C1B28"),
    "s5t": ("#FFFFFF", "#0C1B28"),
    "river": ("#A9C9E0", "#2F4E68"),
}

# Text on each ground where the window puts it: at least 4.5 to 1.
TEXT_PAIRS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("text", ("window", "nav", "base", "alt", "raised", "hover", "warnBg", "errBg", "infoBg")),
    ("text2", ("window", "nav", "base", "alt", "raised", "hover", "sel", "selOff")),
    ("text3", ("window", "nav", "base", "alt", "raised", "hover")),
    ("selText", ("sel",)),
    ("text", ("selOff",)),
    ("onAccent", ("accent", "accentHover", "accentPress")),
    ("link", ("window", "base", "alt", "raised", "hover")),
    ("ok", ("okBg", "base", "alt", "hover")),
    ("warn", ("warnBg", "base", "window", "raised")),
    ("err", ("errBg", "base", "hover", "raised")),
    ("info", ("infoBg", "base")),
    ("syn", ("synBg", "base")),
    ("neu", ("neuBg", "base")),
    ("tipText", ("tip",)),
    *((f"s{step}t", (f"s{step}",)) for step in range(6)),
)

# Edges of controls, and the ring of focus, on each ground where they stand: at least 3 to 1.
EDGE_PAIRS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("field", ("window", "base", "raised")),
    ("link", ("window", "nav", "base", "alt", "raised", "hover", "sel")),
    ("text2", ("sel",)),
    ("err", ("base", "raised")),
    ("accent", ("window",)),  # on base, in the dark, 2.996: a checked box keeps its edge in ``field``
)
