#include "rules/edit_parts.h"

#include "text.h"

namespace shortlist {

Edit newEdit(Verb verb, Authorship who, std::vector<Subject> subjects)
{
    Edit edit;
    edit.verb = verb;
    edit.subjects = std::move(subjects);
    edit.at = who.at;
    edit.author = who.author;
    return edit;
}

Error refused(const QString &message)
{
    return {ErrorKind::Refused, message};
}

Error badInput(const QString &message)
{
    return {ErrorKind::BadInput, message};
}

QString named(const QString &text)
{
    constexpr qsizetype most = 80;
    QString line = text.left(4 * most).simplified();
    if (line.size() > most) {
        line.truncate(line.at(most - 1).isHighSurrogate() ? most - 1 : most);
        line += QChar(0x2026);
    }
    return Text::tr("“%1”", "a name in a sentence").arg(line);
}

Error nothingToChange(const QString &name)
{
    return refused(Text::tr("Nothing changes: %1 has these values already. Give another value.").arg(named(name)));
}

} // namespace shortlist
