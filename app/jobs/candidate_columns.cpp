#include "jobs/candidate_columns.h"

#include "money.h"
#include "output/json_cells.h"

namespace shortlist {

namespace {

using Row = CandidateLine;

void writePay(CellWriter &cells, const Row &row)
{
    const QString currency = QString::fromUtf8(row.expectedCurrency);
    if (row.expectedPay)
        cells.amount(majorUnits(*row.expectedPay, currency), minorDigits(currency));
    else
        cells.empty();
}

Columns<Row> fieldColumns()
{
    return {
        {"name", [](CellWriter &cells, const Row &row) { cells.text(row.name); }},
        {"emails", [](CellWriter &cells, const Row &row) { cells.list(row.emails); }},
        {"phones", [](CellWriter &cells, const Row &row) { cells.list(row.phones); }},
        {"headline", [](CellWriter &cells, const Row &row) { cells.text(row.headline); }},
        {"company", [](CellWriter &cells, const Row &row) { cells.text(row.company); }},
        {"location", [](CellWriter &cells, const Row &row) { cells.text(row.location); }},
        {"links", [](CellWriter &cells, const Row &row) { cells.list(row.links); }, Shown::Data},
        {"tags", [](CellWriter &cells, const Row &row) { cells.list(row.tags); }},
        {"external_id", [](CellWriter &cells, const Row &row) { cells.text(row.externalId); }, Shown::Data},
        {"expected_pay", writePay, Shown::Data},
        {"expected_currency", [](CellWriter &cells, const Row &row) { cells.text(row.expectedCurrency); }, Shown::Data},
        {"expected_period", [](CellWriter &cells, const Row &row) { cells.text(row.expectedPeriod); }, Shown::Data},
        {"lawful_basis", [](CellWriter &cells, const Row &row) { cells.text(row.lawfulBasis); }, Shown::Data},
        {"informed_on", [](CellWriter &cells, const Row &row) { cells.text(row.informedOn); }, Shown::Data},
    };
}

} // namespace

Columns<CandidateLine> candidateColumns()
{
    Columns<Row> columns{
        {"id", [](CellWriter &cells, const Row &row) { cells.number(row.id.value); }},
        {"uuid", [](CellWriter &cells, const Row &row) { cells.text(row.uuid); }, Shown::Data},
    };
    const Columns<Row> fields = fieldColumns();
    columns.insert(columns.end(), fields.begin(), fields.end());
    return columns;
}

Columns<CandidateLine> candidateExportColumns()
{
    Columns<Row> columns{{"candidate_uuid", [](CellWriter &cells, const Row &row) { cells.text(row.uuid); }}};
    const Columns<Row> fields = fieldColumns();
    columns.insert(columns.end(), fields.begin(), fields.end());
    return columns;
}

void writeCandidate(Connection &connection, CandidateId id, JsonWriter &json)
{
    bool found = false;
    const auto visited = visitCandidateLines(connection, {{}, id, {}}, [&](const CandidateLine &line) {
        writeObject(json, candidateColumns(), line);
        return found = true;
    });
    if (!visited)
        connection.fail(visited.error());
    if (!found)
        json.null();
}

} // namespace shortlist
