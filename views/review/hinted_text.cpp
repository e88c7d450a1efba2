#include "review/hinted_text.h"

#include "style/tokens.h"

#include <QHelpEvent>
#include <QTextBlock>
#include <QToolTip>

namespace shortlist {

HintedText::HintedText(const QString &text, std::vector<WordingHint> hints, QWidget *parent)
    : QPlainTextEdit(text, parent), m_hints(std::move(hints))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    document()->setDocumentMargin(2 * unit());
    underline();
}

void HintedText::setHints(std::vector<WordingHint> hints)
{
    m_hints = std::move(hints);
    underline();
}

void HintedText::underline()
{
    const Tokens &tokens = Tokens::of(palette());
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(tokens.warn);
    format.setBackground(tokens.warnTint);
    QList<QTextEdit::ExtraSelection> selections;
    constexpr qsizetype most = 2000; // each is looked at whenever a line is drawn
    for (const WordingHint &hint : m_hints) {
        if (hint.begin < 0)
            continue;
        if (selections.size() == most)
            break;
        QTextCursor cursor(document());
        cursor.setPosition(static_cast<int>(hint.begin));
        cursor.setPosition(static_cast<int>(hint.begin + hint.length), QTextCursor::KeepAnchor);
        selections.append({cursor, format});
    }
    setExtraSelections(selections);
}

void HintedText::showHint(const WordingHint &hint)
{
    if (hint.begin < 0)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(hint.begin));
    cursor.setPosition(static_cast<int>(hint.begin + hint.length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

QString HintedText::hintAt(qsizetype position) const
{
    for (const WordingHint &hint : m_hints) {
        if (hint.begin >= 0 && hint.begin <= position && position < hint.begin + hint.length)
            return tr("%1.\nInstead: %2").arg(hint.reason, hint.alternative);
    }
    return {};
}

bool HintedText::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString hint = hintAt(cursorForPosition(help->pos()).position());
    if (hint.isEmpty())
        QToolTip::hideText();
    else // escaped: words of a file are no markup
        QToolTip::showText(help->globalPos(),
                           QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>").arg(hint.toHtmlEscaped()), this);
    return true;
}

void HintedText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        underline();
}

} // namespace shortlist
