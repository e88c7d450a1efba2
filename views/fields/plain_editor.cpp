#include "fields/plain_editor.h"

#include <QEvent>
#include <QMimeData>

namespace shortlist {

PlainEditor::PlainEditor(QWidget *parent) : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setAutoFillBackground(false);
}

QString PlainEditor::exactText() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    return text;
}

void PlainEditor::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    if (text.size() + document()->characterCount() > mostCharacters + 1) {
        Q_EMIT tooLong(text.size());
        return;
    }
    textCursor().insertText(text);
    ensureCursorVisible();
}

void PlainEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->setAutoFillBackground(false);
}

} // namespace shortlist
