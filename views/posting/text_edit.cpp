#include "posting/text_edit.h"

#include "posting/shown_text.h"
#include "style/tokens.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>

namespace shortlist {

TextEdit::TextEdit(Enter enter, QWidget *parent) : QPlainTextEdit(parent), m_enter(enter)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(4);
    connect(this, &QPlainTextEdit::textChanged, this, &TextEdit::grow);
    grow();
}

void TextEdit::setLines(int fewest, int most)
{
    m_fewest = fewest;
    m_most = most;
    grow();
}

QString TextEdit::text() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

QSize TextEdit::sizeHint() const
{
    return {20 * unit(), m_height};
}

void TextEdit::grow()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < m_most; block = block.next()) {
        blockBoundingRect(block); // lays it out
        lines += qMax(1, block.lineCount());
    }
    lines = qBound(m_fewest, lines, m_most);
    const int height = lines * fontMetrics().lineSpacing() + 2 * frameWidth() + int(2 * document()->documentMargin());
    setVerticalScrollBarPolicy(lines < m_most ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (height == m_height)
        return;
    m_height = height;
    updateGeometry();
}

void TextEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_enter == Enter::Submits && !(event->modifiers() & (Qt::ShiftModifier | Qt::AltModifier)))
        return Q_EMIT submitted();
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT cancelled();
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (isPlain && event->key() == Qt::Key_Up && textCursor().blockNumber() == 0) {
        const QTextCursor before = textCursor();
        QPlainTextEdit::keyPressEvent(event);
        if (textCursor() == before)
            Q_EMIT leftBy(-1);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextEdit::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    if (m_splitsLines && text.trimmed().contains(u'\n'))
        return Q_EMIT linesPasted(text);
    if (!isFitToEdit(text))
        return Q_EMIT tooMuch();
    QPlainTextEdit::insertFromMimeData(source);
}

void TextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        grow();
    if (verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
        verticalScrollBar()->setValue(0); // now that all of it has room
}

void TextEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    ensureCursorVisible();
}

} // namespace shortlist
