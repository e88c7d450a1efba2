#include "inspector/section_label.h"

#include "style/tokens.h"

#include <QLocale>

namespace shortlist {

namespace {

QLabel *plainLabel(const QString &text, bool isMuted)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    if (isMuted) // follows a change between light and dark
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

QLabel *sectionLabel(const QString &text)
{
    QLabel *label = plainLabel(QLocale().toUpper(text), true);
    QFont font = labelFont();
    font.setBold(true);
    label->setFont(font);
    label->setAccessibleName(text);
    label->setContentsMargins(unit() / 2, unit(), 0, unit() / 4);
    return label;
}

QLabel *mutedLabel(const QString &text)
{
    return plainLabel(text, true);
}

QLabel *textLabel()
{
    QLabel *label = plainLabel({}, false);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    return label;
}

} // namespace shortlist
