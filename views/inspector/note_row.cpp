#include "inspector/note_row.h"

#include "fields/elided_label.h"
#include "fields/safe_text.h"
#include "fields/text_field.h"
#include "inspector/section_label.h"
#include "style/icons.h"
#include "style/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>

namespace shortlist {

namespace {

QToolButton *smallButton(const char *picture, const QString &name)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIcon(icon(QLatin1String(picture)));
    button->setIconSize({12, 12});
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

NoteRow::NoteRow(NoteId id, QWidget *parent)
    : QWidget(parent), m_id(id), m_who(new ElidedLabel), m_text(textLabel()), m_field(new TextField(tr("Note"), {}))
{
    setObjectName(QStringLiteral("note_%1").arg(id.value));
    m_who->setMuted(true);
    m_who->setFont(labelFont());
    m_field->edit()->setFixedHeight(m_field->fontMetrics().lineSpacing() * 5);
    m_field->edit()->installEventFilter(this);
    m_field->hide();
    QToolButton *edit = smallButton("pencil", tr("Edit the note"));
    QToolButton *remove = smallButton("bin", tr("Delete the note"));
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_who, 1);
    head->addWidget(edit);
    head->addWidget(remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit() / 2, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addWidget(m_field);
    connect(edit, &QToolButton::clicked, this, &NoteRow::beginEditing);
    connect(remove, &QToolButton::clicked, this, &NoteRow::deleteRequested);
    connect(m_field, &Field::commitRequested, this, &NoteRow::edited);
}

void NoteRow::showNote(const QString &who, const QString &text)
{
    m_who->setText(who);
    m_text->setText(shortText(text, 1500));
    m_field->setStored(text);
}

void NoteRow::beginEditing()
{
    m_text->hide();
    m_field->show();
    m_field->edit()->setFocus();
    m_field->edit()->moveCursor(QTextCursor::End);
}

void NoteRow::endEditing()
{
    if (!m_field->problem().isEmpty())
        return;
    m_text->setText(shortText(m_field->text(), 1500));
    m_field->hide();
    m_text->show();
}

bool NoteRow::eventFilter(QObject *watched, QEvent *event)
{
    const auto isEnd = [event] {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        return key->key() == Qt::Key_Escape
               || ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
                   && key->modifiers() == Qt::ControlModifier);
    };
    if (isEnd()) {
        m_field->flush();
        endEditing();
        return true;
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        endEditing();
    return QWidget::eventFilter(watched, event);
}

} // namespace shortlist
