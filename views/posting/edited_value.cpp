// The part of EditedField that puts values into its control, and reads them out of it.
#include "posting/edited_field.h"
#include "posting/local_values.h"
#include "posting/shown_text.h"
#include "posting/text_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

namespace shortlist {

namespace {

constexpr int shownOfLocked = 2000;

} // namespace

void EditedField::setChoices(const Choices &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    auto *box = qobject_cast<QComboBox *>(m_control);
    const QSignalBlocker quiet(box);
    box->clear();
    for (const auto &[value, text] : choices)
        box->addItem(shownText(text, 80), value);
    if (!m_isDirty)
        present(m_stored);
}

QString EditedField::localValue(const QString &value) const
{
    switch (m_value) {
    case Value::Number: return localNumber(value);
    case Value::Day: return localDay(value);
    case Value::Text: break;
    }
    return value;
}

QString EditedField::shown() const
{
    if (const auto *line = qobject_cast<QLineEdit *>(m_control))
        return m_value == Value::Number ? plainNumber(line->text())
               : m_value == Value::Day  ? plainDay(line->text())
                                        : line->text();
    if (const auto *text = qobject_cast<TextEdit *>(m_control))
        return text->text();
    if (const auto *box = qobject_cast<QComboBox *>(m_control))
        return box->currentData().toString();
    return qobject_cast<QCheckBox *>(m_control)->isChecked() ? QStringLiteral("true") : QStringLiteral("false");
}

void EditedField::present(const QString &value)
{
    m_isShowing = true;
    m_isPresented = true;
    const bool isText = qobject_cast<QLineEdit *>(m_control) || qobject_cast<TextEdit *>(m_control);
    lock(isText && !isFitToEdit(value));
    const QString shownValue = m_isLocked ? shownText(value, shownOfLocked) : localValue(value);
    if (auto *line = qobject_cast<QLineEdit *>(m_control)) {
        const int place = line->cursorPosition();
        line->setText(shownValue);
        line->setCursorPosition(line->hasFocus() ? place : 0);
    } else if (auto *text = qobject_cast<TextEdit *>(m_control)) {
        text->setPlainText(shownValue);
    } else if (auto *box = qobject_cast<QComboBox *>(m_control)) {
        box->setCurrentIndex(box->findData(value));
    } else if (auto *check = qobject_cast<QCheckBox *>(m_control)) {
        check->setChecked(value == QLatin1String("true"));
    }
    m_isShowing = false;
}

/// A text that no field could lay out in time is shown in its beginning, to be read only: nothing of it gets lost.
void EditedField::lock(bool isLocked)
{
    if (isLocked == m_isLocked)
        return;
    m_isLocked = isLocked;
    if (auto *line = qobject_cast<QLineEdit *>(m_control))
        line->setReadOnly(isLocked);
    else if (auto *text = qobject_cast<TextEdit *>(m_control))
        text->setReadOnly(isLocked);
    setNote(isLocked ? tr("Too long to be edited here; this is how it begins.") : QString(), false);
}

} // namespace shortlist
