#include "search_index.h"

#include "candidate.h"
#include "fold.h"
#include "row_store.h"

#include <algorithm>

namespace shortlist {

namespace {

/// The numbers of the fields that a search looks into.
struct SearchedFields {
    int title = -1;
    std::vector<int> body;

    [[nodiscard]] bool holds(int field) const
    {
        return field == title || std::find(body.begin(), body.end(), field) != body.end();
    }
};

SearchedFields fieldsNamed(Kind kind, const char *title, std::initializer_list<const char *> body)
{
    const auto number = [kind](const char *name) { return kindInfo(kind).fieldNumber(QLatin1String(name)); };
    SearchedFields fields;
    if (title)
        fields.title = number(title);
    for (const char *name : body)
        fields.body.push_back(number(name));
    return fields;
}

const SearchedFields &searchedFields(Kind kind)
{
    static const SearchedFields candidate
        = fieldsNamed(Kind::Candidate, "name",
                      {"emails", "phones", "headline", "company", "location", "links", "tags", "external_id"});
    static const SearchedFields posting
        = fieldsNamed(Kind::Posting, "title",
                      {"organization", "department", "location", "requisition", "employment_type", "summary"});
    static const SearchedFields note = fieldsNamed(Kind::Note, nullptr, {"text"});
    static const SearchedFields none;
    switch (kind) {
    case Kind::Candidate: return candidate;
    case Kind::Posting: return posting;
    case Kind::Note: return note;
    default: return none;
    }
}

void append(QString &all, const Value &value)
{
    const auto add = [&all](QChar separator, const QString &text) {
        if (!all.isEmpty())
            all += separator;
        all += text;
    };
    if (const auto *text = std::get_if<QString>(&value)) {
        add(u'\n', *text);
    } else if (const auto *list = std::get_if<QStringList>(&value)) {
        for (qsizetype i = 0; i < list->size(); ++i)
            add(i == 0 ? u'\n' : u' ', list->at(i));
    }
}

int emailsField()
{
    static const int number = fieldNumber<Candidate>("emails");
    return number;
}

/// The e-mails that stand among some fields of a candidate; none where that field is not among them.
std::optional<QStringList> emailsAmong(const Fields &fields)
{
    for (const FieldValue &one : fields) {
        if (one.field == emailsField())
            return Held<QStringList>::fromValue(one.value);
    }
    return std::nullopt;
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
    const SearchedFields &searched = searchedFields(kind);
    QString title;
    QString body;
    body.reserve(256);
    if (searched.title >= 0)
        append(title, all[static_cast<size_t>(searched.title)].value);
    for (const int field : searched.body)
        append(body, all[static_cast<size_t>(field)].value);
    return {foldForSearch(title), foldForSearch(body)};
}

// Between two statements on other tables the index writes out what it holds in memory (SQLite marks a place to come
// back to), so a bulk Edit indexes many rows in a run.
DerivedRows::DerivedRows(const Transaction &transaction, Storing storing, const RunWork &run)
    : m_transaction(transaction), m_search(transaction.connection(), "insert into search (rowid, title, body)", 3,
                                           {1, storing == Storing::Gathered ? size_t(2048) : size_t(1)}, run),
      m_emails(transaction.connection(), "insert or ignore into candidate_email (folded, candidate_id)", 2,
               storing == Storing::Gathered ? BulkInsert::Rows{16, 64} : BulkInsert::Rows{}, run)
{
}

void DerivedRows::created(Kind kind, qint64 id, const Fields &all)
{
    const qint64 number = searchNumber(kind, id);
    if (number == 0)
        return;
    putIn(number, searchTexts(kind, all));
    if (kind == Kind::Candidate)
        addEmails(id, emailsAmong(all).value_or(QStringList()));
}

void DerivedRows::updated(Kind kind, qint64 id, const Fields &before, const Fields &after)
{
    const qint64 number = searchNumber(kind, id);
    const SearchedFields &searched = searchedFields(kind);
    if (number == 0
        || std::none_of(after.begin(), after.end(), [&](const FieldValue &one) { return searched.holds(one.field); }))
        return;
    flush();
    const std::optional<Fields> now = readRow(m_transaction.connection(), kind, id);
    if (!now)
        return;
    Fields then = *now;
    for (const FieldValue &one : before)
        then[static_cast<size_t>(one.field)] = one;
    takeOut(number, searchTexts(kind, then));
    putIn(number, searchTexts(kind, *now));
    if (kind != Kind::Candidate || !emailsAmong(after))
        return;
    removeEmails(id, *emailsAmong(then));
    addEmails(id, *emailsAmong(*now));
}

void DerivedRows::deleted(Kind kind, qint64 id, const Fields &all)
{
    const qint64 number = searchNumber(kind, id);
    if (number == 0)
        return;
    flush();
    takeOut(number, searchTexts(kind, all));
    if (kind == Kind::Candidate)
        removeEmails(id, emailsAmong(all).value_or(QStringList()));
}

void DerivedRows::flushEmails()
{
    m_emails.flush();
}

void DerivedRows::flush()
{
    m_search.flush();
    m_emails.flush();
}

void DerivedRows::putIn(qint64 number, const SearchTexts &texts)
{
    m_search.add(number);
    m_search.add(texts.title);
    m_search.add(texts.body);
    m_search.endRow();
}

void DerivedRows::takeOut(qint64 number, const SearchTexts &texts)
{
    m_transaction.connection()
        .statement("insert into search (search, rowid, title, body) values ('delete', ?, ?, ?)")
        .bind(0, number)
        .bind(1, texts.title)
        .bind(2, texts.body)
        .run();
}

void DerivedRows::addEmails(qint64 id, const QStringList &emails)
{
    for (const QString &email : emails) {
        m_emails.add(fold(email));
        m_emails.add(id);
        m_emails.endRow();
    }
}

void DerivedRows::removeEmails(qint64 id, const QStringList &emails)
{
    Statement remove
        = m_transaction.connection().statement("delete from candidate_email where folded = ? and candidate_id = ?");
    for (const QString &email : emails)
        remove.bind(0, fold(email)).bind(1, id).run();
}

} // namespace shortlist
