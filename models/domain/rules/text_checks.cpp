#include "rules/text_checks.h"

#include "fold.h"
#include "rules/edit_parts.h"
#include "text.h"

#include <algorithm>

namespace shortlist {

bool isBlank(QStringView text)
{
    return fold(text).isEmpty();
}

bool isMailAddress(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at <= 0 || at == text.size() - 1 || text.indexOf(u'@', at + 1) >= 0)
        return false;
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c.unicode() < 0x20; });
}

bool isStorableDate(QDate date)
{
    return !date.isValid() || (date.year() >= 1 && date.year() <= 9999);
}

std::optional<Error> problemWithText(const QString &text, const char *field, const QString &whose, qsizetype limit)
{
    if (text.size() > limit)
        return badInput(
            Text::tr("The %1 of %2 has %3 characters; at most %4 fit. Shorten it.")
                .arg(QLatin1String(field), named(whose), QString::number(text.size()), QString::number(limit)));
    if (text.contains(QChar::Null) || !text.isValidUtf16())
        return badInput(Text::tr("The %1 of %2 contains a character that cannot be stored (U+0000 or half of a "
                                 "surrogate pair). Take it out.")
                            .arg(QLatin1String(field), named(whose)));
    return std::nullopt;
}

std::optional<Error> problemWithList(const QStringList &list, const char *field, const QString &whose, qsizetype limit)
{
    for (const QString &one : list) {
        if (isBlank(one))
            return badInput(
                Text::tr("The %1 of %2 hold an empty entry. Take it out.").arg(QLatin1String(field), named(whose)));
        if (auto problem = problemWithText(one, field, whose, limit))
            return problem;
    }
    return std::nullopt;
}

std::optional<Error> problemWithName(const QString &name, const char *what)
{
    if (isBlank(name))
        return badInput(Text::tr("The %1 is missing. Give one.").arg(QLatin1String(what)));
    return problemWithText(name, what, name, nameLimit);
}

} // namespace shortlist
