#include "fields/text_field.h"

#include "fields/plain_editor.h"
#include "fields/safe_text.h"
#include "style/tokens.h"

#include <QKeyEvent>
#include <QSignalBlocker>

namespace shortlist {

TextField::TextField(const QString &name, const QString &placeholder, QWidget *parent)
    : Field(name, new PlainEditor, parent), m_edit(static_cast<PlainEditor *>(editor()))
{
    setBoxed(true);
    m_edit->setPlaceholderText(placeholder);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &TextField::takeTyped);
    connect(m_edit, &PlainEditor::tooLong, this, [this](qsizetype size) {
        showProblem(tr("That has %L1 characters, and at most %L2 fit. Nothing was pasted.")
                        .arg(size)
                        .arg(PlainEditor::mostCharacters));
    });
}

QPlainTextEdit *TextField::edit() const
{
    return m_edit;
}

/// The signal also comes when only the looks of the text changed: then nobody typed.
void TextField::takeTyped()
{
    const QString text = m_edit->exactText();
    if (m_isShortened || text == m_lastSeen)
        return;
    m_lastSeen = text;
    typed(text);
}

QString TextField::text() const
{
    return m_isShortened ? storedText() : m_edit->exactText();
}

void TextField::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_edit->setReadOnly(readOnly || m_isShortened);
}

void TextField::showText(const QString &text)
{
    const QSignalBlocker blocker(m_edit);
    m_isShortened = isHeavy(text) && !m_edit->hasFocus();
    m_edit->setReadOnly(m_isShortened || m_isReadOnly);
    m_edit->setToolTip(m_isShortened ? tr("Shown in part. Enter shows all of it.") : QString());
    m_edit->setPlainText(m_isShortened ? shortText(text) : text);
    m_lastSeen = m_edit->exactText();
    m_edit->moveCursor(QTextCursor::End);
}

void TextField::append(const QString &paragraph)
{
    if (m_isShortened)
        showWhole();
    m_edit->appendPlainText(paragraph);
    m_edit->moveCursor(QTextCursor::End);
    flush();
}

void TextField::showWhole()
{
    const QSignalBlocker blocker(m_edit);
    m_isShortened = false;
    m_edit->setReadOnly(m_isReadOnly);
    m_edit->setPlainText(storedText());
    m_lastSeen = m_edit->exactText();
}

bool TextField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_isShortened && !m_isReadOnly) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            showWhole();
            return true;
        }
    }
    return Field::eventFilter(watched, event);
}

} // namespace shortlist
