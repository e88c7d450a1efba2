#include "row_store.h"

#include "candidate.h"
#include "fold.h"

namespace shortlist {

namespace {

QLatin1String tableOf(Kind kind)
{
    return QLatin1String(kindInfo(kind).table);
}

const std::string &selectFor(Kind kind)
{
    static const std::vector<std::string> all = [] {
        std::vector<std::string> texts(allKinds().size() + 1);
        for (const Kind one : allKinds())
            texts[static_cast<size_t>(one)]
                = "select " + columnList(one) + " from " + kindInfo(one).table + " where id = ?";
        return texts;
    }();
    return all[static_cast<size_t>(kind)];
}

int nameField()
{
    static const int number = fieldNumber<Candidate>("name");
    return number;
}

} // namespace

std::string columnList(Kind kind, std::string_view prefix)
{
    std::string list;
    for (const FieldInfo &one : kindInfo(kind).fields) {
        if (!list.empty())
            list += ", ";
        list.append(prefix).append(one.name);
    }
    return list;
}

Fields fieldsAt(const Statement &statement, Kind kind, int first)
{
    const KindInfo &info = kindInfo(kind);
    Fields fields;
    fields.reserve(info.fields.size());
    for (size_t i = 0; i < info.fields.size(); ++i) {
        const int number = static_cast<int>(i);
        fields.push_back({number, statement.value(first + number, info.fields[i].type)});
    }
    return fields;
}

std::optional<Fields> readRow(Connection &connection, Kind kind, qint64 id)
{
    Statement query = connection.statement(selectFor(kind));
    query.bind(0, id);
    if (!query.next())
        return std::nullopt;
    return fieldsAt(query, kind, 0);
}

std::optional<Fields> readFields(Connection &connection, Kind kind, qint64 id, const Fields &which)
{
    const KindInfo &info = kindInfo(kind);
    std::string sql = "select ";
    for (const FieldValue &one : which) {
        if (&one != &which.front())
            sql += ", ";
        sql += info.fields[static_cast<size_t>(one.field)].name;
    }
    sql.append(" from ").append(info.table).append(" where id = ?");
    Statement query = connection.statement(sql);
    query.bind(0, id);
    if (!query.next())
        return std::nullopt;
    Fields fields;
    fields.reserve(which.size());
    for (size_t i = 0; i < which.size(); ++i) {
        const int field = which[i].field;
        fields.push_back({field, query.value(static_cast<int>(i), info.fields[static_cast<size_t>(field)].type)});
    }
    return fields;
}

BulkInsert insertInto(const Transaction &transaction, Kind kind, BulkInsert::Rows rows, const RunWork &run)
{
    const KindInfo &info = kindInfo(kind);
    const bool folded = kind == Kind::Candidate;
    return {transaction.connection(),
            std::string("insert into ") + info.table + " (id, " + columnList(kind) + (folded ? ", name_folded)" : ")"),
            info.fields.size() + (folded ? 2 : 1), rows, run};
}

void addRow(BulkInsert &insert, Kind kind, qint64 id, const Fields &all)
{
    insert.add(id);
    for (const FieldValue &one : all)
        insert.add(one.value);
    if (kind == Kind::Candidate)
        insert.add(fold(Held<QString>::fromValue(all[static_cast<size_t>(nameField())].value)));
    insert.endRow();
}

void updateRow(const Transaction &transaction, Kind kind, qint64 id, const Fields &changed)
{
    const KindInfo &info = kindInfo(kind);
    std::string sql = std::string("update ") + info.table + " set ";
    const FieldValue *name = nullptr;
    for (const FieldValue &one : changed) {
        if (&one != &changed.front())
            sql += ", ";
        sql.append(info.fields[static_cast<size_t>(one.field)].name).append(" = ?");
        if (kind == Kind::Candidate && one.field == nameField())
            name = &one;
    }
    if (name)
        sql += ", name_folded = ?";
    Statement statement = transaction.connection().statement(sql + " where id = ?");
    int at = 0;
    for (const FieldValue &one : changed)
        statement.bind(at++, one.value);
    if (name)
        statement.bind(at++, fold(Held<QString>::fromValue(name->value)));
    statement.bind(at, id).run();
}

void deleteRow(const Transaction &transaction, Kind kind, qint64 id)
{
    const std::string sql = std::string("delete from ") + tableOf(kind).data() + " where id = ?";
    transaction.connection().statement(sql).bind(0, id).run();
}

} // namespace shortlist
