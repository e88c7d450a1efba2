#include "jobs/journal_rows.h"

#include "jobs/withholding.h"
#include "queries/debriefs.h"
#include "sentence.h"
#include "shown/field_words.h"
#include "text.h"

#include <QLocale>

namespace shortlist {

Result<std::vector<JournalRow>> journalRows(Connection &connection, const JournalFilter &filter)
{
    const auto lines = journalPage(connection, filter);
    if (!lines)
        return lines.error();
    std::vector<JournalRow> rows;
    for (const JournalLine &line : *lines) {
        const bool canUndo = line.standing && line.undoable && line.verb != Verb::Restore;
        rows.push_back({line.id, Moment::fromIso(line.at).value_or(Moment()), line.author,
                        sentenceOf(connection, line.verb, line.subjects, line.about), line.standing, canUndo});
    }
    return connection.outcome(std::move(rows));
}

namespace {

QString valueInWords(Connection &connection, const FieldInfo &field, const Value &value)
{
    constexpr qsizetype most = 500;
    if (const auto *text = std::get_if<QString>(&value))
        return shownWord(QLatin1String(field.name), *text).left(most);
    if (const auto *list = std::get_if<QStringList>(&value))
        return list->join(QStringLiteral("; ")).left(most);
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? Text::tr("yes") : Text::tr("no");
    if (const auto *real = std::get_if<double>(&value))
        return QLocale().toString(*real);
    if (const auto *number = std::get_if<qint64>(&value)) {
        if (field.type != FieldType::Reference)
            return QLocale().toString(*number);
        const QString name = nameOfRow(connection, {field.refersTo, *number}).left(most);
        return name.isEmpty() ? QString::number(*number) : name;
    }
    return {};
}

const Value *valueOf(const std::optional<Fields> &fields, int number)
{
    if (!fields)
        return nullptr;
    for (const FieldValue &one : *fields) {
        if (one.field == number)
            return &one.value;
    }
    return nullptr;
}

/// Whose a row is that tells of marks, and of which application or posting; none: it is gone, or tells of none.
struct Told {
    MemberId by;
    ApplicationId application;
    PostingId posting; ///< of a decision
};

/// A number in the row that a deletion took; 0 for none.
qint64 deletedNumber(const StoredChange &change, const char *field)
{
    const std::vector<FieldInfo> &fields = kindInfo(change.kind).fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        const Value *value = QLatin1String(fields[i].name) == QLatin1String(field)
                                 ? valueOf(change.payload.before, static_cast<int>(i))
                                 : nullptr;
        if (const auto *number = value ? std::get_if<qint64>(value) : nullptr)
            return *number;
    }
    return 0;
}

/// By what a deletion took; none for a rating, which does not say whose it was.
std::optional<Told> toldByDeleted(const StoredChange &change)
{
    const MemberId by(deletedNumber(change, change.kind == Kind::Scorecard ? "member_id" : "by_id"));
    if (by.isNull())
        return std::nullopt;
    return Told{by, ApplicationId(deletedNumber(change, "application_id")),
                PostingId(deletedNumber(change, "posting_id"))};
}

Result<std::optional<Told>> toldBy(Connection &connection, const StoredChange &change)
{
    if (auto told = toldByDeleted(change); told && change.operation == Change::Operation::Delete)
        return told;
    if (change.kind == Kind::DebriefNote) {
        const auto note = debriefNote(connection, DebriefNoteId(change.first));
        if (!note)
            return note.error();
        return *note ? std::optional(Told{(*note)->by, (*note)->application, {}}) : std::nullopt;
    }
    if (change.kind == Kind::Decision) {
        const auto found = decision(connection, DecisionId(change.first));
        if (!found)
            return found.error();
        return *found ? std::optional(Told{(*found)->by, {}, (*found)->posting}) : std::nullopt;
    }
    const auto owner = ownerOfScorecard(connection, change.kind, change.first);
    if (!owner)
        return owner.error();
    return *owner ? std::optional(Told{(*owner)->member, (*owner)->application, {}}) : std::nullopt;
}

/// Whether a change speaks of what somebody else said of somebody whom I owe a scorecard for.
Result<bool> isWithheld(Connection &connection, const StoredChange &change, MemberId me, const Withholding &withholding)
{
    if (change.kind != Kind::Rating && change.kind != Kind::Scorecard && change.kind != Kind::DebriefNote
        && change.kind != Kind::Decision)
        return false;
    const auto told = toldBy(connection, change);
    if (!told)
        return told.error();
    if (!*told)
        return withholding.applications() > 0; // it is gone, so that nobody can say whose it was
    if ((*told)->by == me)
        return false;
    return withholding.isWithheld((*told)->application) || withholding.hides((*told)->posting);
}

void addFields(Connection &connection, const StoredChange &change, const QString &what, std::vector<ChangeShown> &shown)
{
    const KindInfo &info = kindInfo(change.kind);
    for (size_t i = 0; i < info.fields.size(); ++i) {
        const QString field = shownField(QLatin1String(info.fields[i].name));
        const Value *before = valueOf(change.payload.before, static_cast<int>(i));
        const Value *after = valueOf(change.payload.after, static_cast<int>(i));
        if (field.isEmpty() || (!before && !after))
            continue;
        ChangeShown one{what, field, before ? valueInWords(connection, info.fields[i], *before) : QString(),
                        after ? valueInWords(connection, info.fields[i], *after) : QString()};
        if (!one.before.isEmpty() || !one.after.isEmpty())
            shown.push_back(std::move(one));
    }
}

} // namespace

Result<std::vector<ChangeShown>> changesInWords(Connection &connection, EntryId entry, MemberId me)
{
    constexpr int most = 100;
    const auto changes = changesOf(connection, entry, most);
    if (!changes)
        return changes.error();
    const auto withholding = Withholding::from(connection, me);
    if (!withholding)
        return withholding.error();
    std::vector<ChangeShown> shown;
    for (const StoredChange &change : *changes) {
        const qint64 count = change.last - change.first + 1;
        if (count > 1) {
            shown.push_back({Text::tr("%1 (%2 rows created)").arg(shownKind(change.kind)).arg(count), {}, {}, {}});
            continue;
        }
        const QString name = nameOfRow(connection, {change.kind, change.first}).left(200).simplified();
        const QString row = Text::tr("%1 %2", "kind of row, its name").arg(shownKind(change.kind), name).trimmed();
        const QString what = change.operation == Change::Operation::Create   ? Text::tr("%1: created; now").arg(row)
                             : change.operation == Change::Operation::Delete ? Text::tr("%1: deleted").arg(row)
                                                                             : row;
        const auto withheld = isWithheld(connection, change, me, *withholding);
        if (!withheld)
            return withheld.error();
        if (*withheld)
            shown.push_back({row, Text::tr("Answers"), {}, Text::tr("after you submit")});
        else if (!change.payload.before && !change.payload.after)
            shown.push_back({what, {}, {}, {}});
        else
            addFields(connection, change, what, shown);
    }
    return connection.outcome(std::move(shown));
}

} // namespace shortlist
