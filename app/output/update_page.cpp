#include "output/update_page.h"

#include "text.h"

namespace shortlist {

namespace {

QString markOf(Fate fate)
{
    switch (fate) {
    case Fate::Kept: return QStringLiteral("=");
    case Fate::Changed: return QStringLiteral("~");
    case Fate::New: return QStringLiteral("+");
    case Fate::Gone: break;
    }
    return QStringLiteral("-");
}

template <class T>
void addRows(QStringList &lines, const std::vector<RowUpdate<T>> &updates)
{
    for (const RowUpdate<T> &one : updates) {
        const QString before = one.before ? wordsOfUpdated(*one.before) : QString();
        const QString after = one.after ? wordsOfUpdated(*one.after) : QString();
        const QString words = one.fate == Fate::Changed ? Text::tr("%1 -> %2").arg(before, after)
                              : one.after               ? after
                                                        : before;
        lines += QStringLiteral("%1 %2").arg(markOf(one.fate), words);
    }
}

template <class T>
void writeRows(JsonWriter &json, QLatin1String key, const std::vector<RowUpdate<T>> &updates)
{
    json.key(key);
    json.beginArray();
    for (const RowUpdate<T> &one : updates) {
        json.beginObject();
        if (one.before)
            json.member(QLatin1String("id"), one.before->id.value);
        json.member(QLatin1String("change"), QString(wordOf(one.fate)));
        json.key(QLatin1String("before"));
        json.textOrNull(one.before ? wordsOfUpdated(*one.before) : QString());
        json.key(QLatin1String("after"));
        json.textOrNull(one.after ? wordsOfUpdated(*one.after) : QString());
        json.endObject();
    }
    json.endArray();
}

QString headed(const QString &heading, const QString &text)
{
    return heading.isEmpty() || text.isEmpty() ? heading + text : QStringLiteral("%1: ").arg(heading) + text;
}

} // namespace

QString wordsOfUpdated(const Criterion &criterion)
{
    return QStringLiteral("[%1] ").arg(wordOf(criterion.kind)) + headed(criterion.heading, criterion.text);
}

QString wordsOfUpdated(const Section &section)
{
    return headed(section.heading, section.text);
}

QString shownFact(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    return Text::tr("nothing");
}

QStringList updateLines(const PostingUpdate &update)
{
    QStringList lines;
    for (const FactUpdate &fact : update.facts)
        lines += Text::tr("~ %1: %2 -> %3")
                     .arg(QLatin1String(kindInfo(Kind::Posting).fields[static_cast<size_t>(fact.field)].name),
                          shownFact(fact.before), shownFact(fact.after));
    addRows(lines, update.criteria);
    addRows(lines, update.sections);
    return lines;
}

void writeUpdate(JsonWriter &json, PostingId posting, const PostingUpdate &update)
{
    json.beginObject();
    json.member(QLatin1String("posting"), posting.value);
    json.key(QLatin1String("facts"));
    json.beginArray();
    for (const FactUpdate &fact : update.facts) {
        json.beginObject();
        json.member(QLatin1String("field"),
                    QString(QLatin1String(kindInfo(Kind::Posting).fields[static_cast<size_t>(fact.field)].name)));
        json.member(QLatin1String("before"), fact.before);
        json.member(QLatin1String("after"), fact.after);
        json.endObject();
    }
    json.endArray();
    writeRows(json, QLatin1String("criteria"), update.criteria);
    writeRows(json, QLatin1String("sections"), update.sections);
    json.endObject();
}

} // namespace shortlist
