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
