#include "search_check.h"

#include "check.h"
#include "row_store.h"
#include "search_index.h"
#include "text.h"

#include <algorithm>

namespace shortlist {

namespace {

constexpr Kind searchedKinds[] = {Kind::Candidate, Kind::Posting, Kind::Note};

void indexAgain(const Transaction &snapshot)
{
    Connection &connection = snapshot.connection();
    QByteArray definition;
    {
        Statement query = connection.statement("select sql from sqlite_schema where name = 'search'");
        if (query.next())
            definition = query.utf8(0).toByteArray().toLower();
    }
    definition.replace("table search ", "table temp.search_again ");
    connection.execute(definition.constData());
    BulkInsert insert(connection, "insert into temp.search_again (rowid, title, body)", 3, {}, {});
    for (const Kind kind : searchedKinds) {
        Statement rows
            = connection.statement("select id, " + columnList(kind) + " from " + std::string(kindInfo(kind).table));
        while (rows.next()) {
            const SearchTexts texts = searchTexts(kind, fieldsAt(rows, kind, 1));
            insert.add(searchNumber(kind, rows.integer(0)));
            insert.add(texts.title);
            insert.add(texts.body);
            insert.endRow();
        }
    }
    insert.flush();
}

/// Adds a number of every word of every row, so that the sums of two equal indexes are equal whatever their order.
void addWords(Connection &connection, const char *terms, std::unordered_map<qint64, size_t> &sums, size_t sign)
{
    Statement words = connection.statement(std::string("select term, doc, col = 'title', offset from temp.") + terms);
    while (words.next()) {
        const QByteArrayView term = words.utf8(0);
        const auto place = static_cast<quint64>(words.integer(3) * 2 + words.integer(2));
        sums[words.integer(1)] += sign * qHash(term, qHash(place));
    }
}

} // namespace

void checkSearchIndex(const Transaction &snapshot, QStringList &problems)
{
    Connection &connection = snapshot.connection();
    bool readsOnly = false;
    {
        Statement query = connection.statement("pragma query_only");
        readsOnly = query.next() && query.integer(0) != 0;
    }
    connection.execute("pragma query_only = off"); // it would forbid temporary tables too
    indexAgain(snapshot);
    connection.execute("create virtual table temp.search_words using fts5vocab (main, search, instance);"
                       "create virtual table temp.search_words_again using fts5vocab (temp, search_again, instance)");
    std::unordered_map<qint64, size_t> sums;
    addWords(connection, "search_words", sums, 1);
    addWords(connection, "search_words_again", sums, size_t(0) - 1);
    std::vector<qint64> unequal;
    for (const auto &[number, sum] : sums) {
        if (sum != 0)
            unequal.push_back(number);
    }
    std::sort(unequal.begin(), unequal.end());
    for (const qint64 number : unequal) {
        for (const Kind kind : searchedKinds) {
            if (searchNumber(kind, number / 4) == number)
                addProblem(problems, Text::tr("The search index does not know %1 %2 as it is.")
                                         .arg(QString(wordOf(kind)))
                                         .arg(number / 4));
        }
    }
    connection.execute("drop table if exists temp.search_words; drop table if exists temp.search_words_again;"
                       "drop table if exists temp.search_again");
    if (readsOnly)
        connection.execute("pragma query_only = on");
}

} // namespace shortlist
