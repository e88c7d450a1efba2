#include "search_index.h"

#include "candidate.h"
#include "fold.h"
#include "row_store.h"

namespace shortlist {

namespace {

QString joined(std::initializer_list<QString> texts)
{
    QString all;
    for (const QString &one : texts) {
        if (one.isEmpty())
            continue;
        if (!all.isEmpty())
            all += u'\n';
        all += one;
    }
    return all;
}

SearchTexts textsOf(const Candidate &candidate)
{
    const QString space(u' ');
    return {candidate.name, joined({candidate.emails.join(space), candidate.phones.join(space), candidate.headline,
                                    candidate.company, candidate.location, candidate.links.join(space),
                                    candidate.tags.join(space), candidate.externalId})};
}

SearchTexts textsOf(const Posting &posting)
{
    return {posting.title, joined({posting.organization, posting.department, posting.location, posting.requisition,
                                   posting.employmentType, posting.summary})};
}

bool isSearched(Kind kind, int field)
{
    static const std::vector<std::vector<bool>> all = [] {
        std::vector<std::vector<bool>> table(allKinds().size() + 1);
        const auto put = [&table](Kind one, std::initializer_list<const char *> names) {
            auto &flags = table[static_cast<size_t>(one)];
            flags.resize(kindInfo(one).fields.size());
            for (const char *name : names)
                flags[static_cast<size_t>(kindInfo(one).fieldNumber(QLatin1String(name)))] = true;
        };
        put(Kind::Candidate,
            {"name", "emails", "phones", "headline", "company", "location", "links", "tags", "external_id"});
        put(Kind::Posting,
            {"title", "organization", "department", "location", "requisition", "employment_type", "summary"});
        put(Kind::Note, {"text"});
        return table;
    }();
    const auto &flags = all[static_cast<size_t>(kind)];
    return !flags.empty() && flags[static_cast<size_t>(field)];
}

void writeIndexRow(const Transaction &transaction, qint64 number, const SearchTexts &texts)
{
    transaction.connection()
        .statement("insert into search (rowid, title, body) values (?, ?, ?)")
        .bind(0, number)
        .bind(1, foldForSearch(texts.title))
        .bind(2, foldForSearch(texts.body))
        .run();
}

void writeEmails(const Transaction &transaction, qint64 id, const QStringList &emails)
{
    Statement insert = transaction.connection().statement(
        "insert or ignore into candidate_email (folded, candidate_id) values (?, ?)");
    for (const QString &email : emails)
        insert.bind(0, fold(email)).bind(1, id).run();
}

int emailsField()
{
    static const int number = fieldNumber<Candidate>("emails");
    return number;
}

/// The e-mails that stand among some fields of a candidate.
QStringList emailsAmong(const Fields &fields)
{
    for (const FieldValue &one : fields) {
        if (one.field == emailsField())
            return Held<QStringList>::fromValue(one.value);
    }
    return {};
}

void removeEmails(const Transaction &transaction, qint64 id, const QStringList &emails)
{
    Statement remove
        = transaction.connection().statement("delete from candidate_email where folded = ? and candidate_id = ?");
    for (const QString &email : emails)
        remove.bind(0, fold(email)).bind(1, id).run();
}

} // namespace

qint64 searchNumber(Kind kind, qint64 id)
{
    switch (kind) {
    case Kind::Candidate: return id * 4 + 1;
    case Kind::Posting: return id * 4 + 2;
    case Kind::Note: return id * 4 + 3;
    default: return 0;
    }
}

SearchTexts searchTexts(Kind kind, const Fields &all)
{
    switch (kind) {
    case Kind::Candidate: return textsOf(fromFields<Candidate>(0, all));
    case Kind::Posting: return textsOf(fromFields<Posting>(0, all));
    case Kind::Note: return {QString(), fromFields<Note>(0, all).text};
    default: return {};
    }
}

void updateDerived(const Transaction &transaction, Kind kind, qint64 id, const std::optional<Fields> &before,
                   const std::optional<Fields> &after)
{
    const qint64 number = searchNumber(kind, id);
    if (number == 0)
        return;
    bool searched = !before || !after;
    bool emails = kind == Kind::Candidate && searched;
    if (before && after) {
        for (const FieldValue &one : *after) {
            searched = searched || isSearched(kind, one.field);
            emails = emails || (kind == Kind::Candidate && one.field == emailsField());
        }
    }
    if (!searched)
        return;
    Connection &connection = transaction.connection();
    if (before)
        connection.statement("delete from search where rowid = ?").bind(0, number).run();
    if (before && emails)
        removeEmails(transaction, id, emailsAmong(*before));
    if (!after)
        return;
    const std::optional<Fields> all = before ? readRow(connection, kind, id) : after;
    if (!all)
        return;
    writeIndexRow(transaction, number, searchTexts(kind, *all));
    if (emails)
        writeEmails(transaction, id, emailsAmong(*all));
}

} // namespace shortlist
