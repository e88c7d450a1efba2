#include "posting/edited_field.h"

#include "posting/local_values.h"
#include "posting/shown_text.h"
#include "posting/text_edit.h"
#include "style/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace shortlist {

namespace {

constexpr int pauseMilliseconds = 1000;
constexpr int mostInLine = 20'000;

} // namespace

EditedField::EditedField(const char *name, const QString &label, QWidget *control)
    : m_name(QLatin1String(name)), m_label(new QLabel(label)), m_control(control), m_note(new QLabel),
      m_timer(new QTimer(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setFont(labelFont());
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_label->setBuddy(m_control);
    m_control->setAccessibleName(label);
    m_control->setObjectName(m_name);
    m_control->installEventFilter(this);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setFont(labelFont());
    m_note->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_label, 0, Qt::AlignLeading);
    column->addWidget(m_control);
    column->addWidget(m_note);
    m_timer->setSingleShot(true);
    m_timer->setInterval(pauseMilliseconds);
    connect(m_timer, &QTimer::timeout, this, &EditedField::flush);
}

EditedField *EditedField::line(const char *name, const QString &label, const QString &placeholder)
{
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(placeholder);
    edit->setTextMargins(2, 1, 2, 1);
    auto *field = new EditedField(name, label, edit);
    connect(edit, &QLineEdit::textEdited, field, &EditedField::typed);
    edit->setMaxLength(mostInLine);
    connect(edit, &QLineEdit::inputRejected, field, [field, edit] {
        if (edit->text().size() >= mostInLine)
            field->setNote(tr("More than %L1 characters do not fit here. The rest was left out.").arg(mostInLine));
    });
    connect(edit, &QLineEdit::returnPressed, field, [field] {
        field->flush();
        Q_EMIT field->submitted();
    });
    return field;
}

EditedField *EditedField::number(const char *name, const QString &label)
{
    EditedField *field = line(name, label);
    field->m_value = Value::Number;
    return field;
}

EditedField *EditedField::day(const char *name, const QString &label)
{
    EditedField *field = line(name, label, localDay(QStringLiteral("2026-03-01")));
    field->m_value = Value::Day;
    return field;
}

EditedField *EditedField::text(const char *name, const QString &label, int fewestLines, int mostLines,
                               bool enterSubmits)
{
    auto *edit = new TextEdit(enterSubmits ? TextEdit::Enter::Submits : TextEdit::Enter::BeginsLine);
    edit->setLines(fewestLines, mostLines);
    auto *field = new EditedField(name, label, edit);
    connect(edit, &TextEdit::textChanged, field, &EditedField::typed);
    connect(edit, &TextEdit::cancelled, field, &EditedField::cancelled);
    connect(edit, &TextEdit::tooMuch, field, [field] { field->setNote(tooMuchToType()); });
    connect(edit, &TextEdit::submitted, field, [field] {
        field->flush();
        Q_EMIT field->submitted();
    });
    return field;
}

EditedField *EditedField::choice(const char *name, const QString &label, const Choices &choices)
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    auto *field = new EditedField(name, label, box);
    field->setChoices(choices);
    connect(box, &QComboBox::activated, field, &EditedField::chosen);
    return field;
}

EditedField *EditedField::check(const char *name, const QString &label)
{
    auto *box = new QCheckBox(label);
    auto *field = new EditedField(name, label, box);
    field->setLabelHidden();
    connect(box, &QCheckBox::clicked, field, &EditedField::chosen);
    return field;
}

void EditedField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_control->setAccessibleName(label);
}

void EditedField::setLabelHidden()
{
    m_label->hide();
}

void EditedField::setStored(const QString &value)
{
    const bool isKnown = m_isPresented && value == m_stored;
    m_stored = value;
    if (m_isDirty) {
        if (value != m_base && !(m_isPosted && value == m_posted)) {
            m_base = value;
            setNote(tr("Changed to “%1” elsewhere meanwhile. What you type here takes its place.")
                        .arg(shownText(localValue(value), 60)),
                    false);
        }
        return;
    }
    if (isKnown)
        return;
    present(value);
    if (!m_isLocked)
        setNote({});
}

void EditedField::typed()
{
    if (m_isShowing || m_isLocked)
        return;
    if (!m_isDirty)
        m_base = m_stored;
    m_isDirty = true;
    m_isPosted = false;
    m_timer->start();
}

void EditedField::chosen()
{
    typed();
    flush();
}

void EditedField::flush()
{
    m_timer->stop();
    if (!m_isDirty || m_isPosted)
        return;
    const QString text = shown();
    const bool isSame = text == m_stored || (m_value == Value::Number && text == plainNumber(localValue(m_stored)));
    if (isSame) {
        m_isDirty = false;
        return setNote({});
    }
    m_isPosted = true;
    m_posted = text;
    Q_EMIT edited(m_name, text, m_base);
}

void EditedField::settle(const QString &posted, const QString &problem)
{
    if (!m_isDirty)
        return;
    if (!problem.isEmpty()) {
        m_isPosted = false; // leaving the field tries again
        return setNote(problem);
    }
    m_base = posted;
    m_stored = posted;
    setNote({});
    if (shown() == posted)
        m_isDirty = m_isPosted = false;
}

void EditedField::discard()
{
    m_timer->stop();
    m_isDirty = m_isPosted = false;
    setNote({});
    present(m_stored);
}

void EditedField::setNote(const QString &note, bool isProblem)
{
    m_isProblem = isProblem;
    m_note->setText(shownText(note, 300));
    m_note->setVisible(!note.isEmpty());
    m_control->setAccessibleDescription(m_note->text());
    colourNote();
}

QString EditedField::note() const
{
    return m_note->isHidden() ? QString() : m_note->text();
}

void EditedField::colourNote()
{
    const Tokens &tokens = Tokens::of(palette());
    const QColor colour = m_isProblem ? tokens.bad : tokens.muted;
    QPalette colours = m_note->palette();
    if (colours.color(QPalette::WindowText) == colour)
        return;
    colours.setColor(QPalette::WindowText, colour);
    m_note->setPalette(colours);
}

void EditedField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourNote();
}

bool EditedField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        flush();
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox *>(m_control)) {
        event->ignore(); // it scrolls the form, and chooses nothing by the way
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && !m_isDirty) {
        // Nothing typed is open, so Ctrl+Z means what was stored last.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && !qobject_cast<TextEdit *>(m_control)) {
        Q_EMIT cancelled();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace shortlist
