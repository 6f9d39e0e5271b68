"""How a page of the guide looks, on the screen and on paper: Markdown says neither sizes nor colours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

_LINE = 108  # of the height of the font, in hundredths
_CELL = 5
_INDENT = 20


@dataclass(frozen=True, slots=True)
class GuideLook:
    """``sizes`` are those of the headings from the first, in points; ``caption`` that of what is under a picture."""

    font: QFont
    sizes: tuple[float, float, float]
    caption: float
    text: QColor
    soft: QColor
    link: QColor
    ground: QColor
    rule: QColor


def write_page(document: QTextDocument, text: str, look: GuideLook) -> None:
    """Fill ``document`` with a page in Markdown, dressed."""
    document.setDefaultFont(look.font)
    document.setIndentWidth(_INDENT)
    document.setMarkdown(text)
    for block in blocks_of(document):
        _dress_block(block, look)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame, look)


def blocks_of(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def headings_of(document: QTextDocument) -> list[QTextBlock]:
    """The blocks of the headings, in order: links name one by its number."""
    return [block for block in blocks_of(document) if block.blockFormat().headingLevel()]


def is_picture(block: QTextBlock) -> bool:
    fragments = block.begin()
    return not fragments.atEnd() and fragments.fragment().charFormat().isImageFormat()


def is_parting(block: QTextBlock) -> bool:
    """Whether the block is a rule across the page: on paper, what follows begins a page."""
    return block.blockFormat().hasProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth)


def fragments_of(block: QTextBlock) -> list[QTextFragment]:
    fragments, found = block.begin(), []
    while not fragments.atEnd():
        found.append(fragments.fragment())
        fragments += 1
    return found


def _dress_block(block: QTextBlock, look: GuideLook) -> None:
    shape = block.blockFormat()
    level = shape.headingLevel()
    above, below = (0.0, 7.0)
    if level:
        above, below = ((0.0, 8.0), (18.0, 6.0))[level > 1]
        for fragment in fragments_of(block):
            letters = fragment.charFormat()
            # Markdown gives sizes of its own, larger than any of the window.
            letters.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)
            letters.setFontPointSize(look.sizes[min(level, 3) - 1])
            letters.setFontWeight(QFont.Weight.DemiBold)
            _over(block, fragment).setCharFormat(letters)
    elif block.textList() is not None:
        below = 4.0
    elif QTextCursor(block).currentTable() is not None:
        below = 0.0
    elif block.previous().isValid() and is_picture(block.previous()):
        below = 12.0
        letters = QTextCharFormat()
        letters.setFontPointSize(look.caption)
        letters.setFontItalic(False)
        letters.setForeground(look.soft)
        _select(block).mergeCharFormat(letters)
    change = QTextBlockFormat()
    change.setTopMargin(6.0 if is_picture(block) else above)
    change.setBottomMargin(2.0 if is_picture(block) else below)
    if not is_picture(block):
        change.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    QTextCursor(block).mergeBlockFormat(change)
    for fragment in fragments_of(block):
        _dress_fragment(block, fragment, look)


def _dress_fragment(block: QTextBlock, fragment: QTextFragment, look: GuideLook) -> None:
    written = fragment.charFormat()
    change = QTextCharFormat()
    if written.isAnchor():
        change.setForeground(look.link)
    elif written.fontFixedPitch():
        change.setBackground(look.ground)
        change.setFontPointSize(look.caption)
    else:
        return
    _over(block, fragment).mergeCharFormat(change)


def _dress_table(table: QTextTable, look: GuideLook) -> None:
    shape = table.format()
    shape.setBorder(1)
    shape.setBorderCollapse(True)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(look.rule)
    shape.setCellPadding(_CELL)
    shape.setCellSpacing(0)
    shape.setTopMargin(4)
    shape.setBottomMargin(12)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(shape)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        head = cell.format()
        head.setBackground(look.ground)
        cell.setFormat(head)


def _over(block: QTextBlock, fragment: QTextFragment) -> QTextCursor:
    cursor = QTextCursor(block)
    cursor.setPosition(fragment.position())
    cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _select(block: QTextBlock) -> QTextCursor:
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    return cursor
