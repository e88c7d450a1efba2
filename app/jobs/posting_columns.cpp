#include "jobs/posting_columns.h"

#include "money.h"

namespace shortlist {

namespace {

template <class E>
QString wordOrNothing(const std::optional<E> &value)
{
    return value ? QString(wordOf(*value)) : QString();
}

void writeAmount(CellWriter &cells, const std::optional<qint64> &minor, const QString &currency)
{
    if (minor)
        cells.amount(majorUnits(*minor, currency), minorDigits(currency));
    else
        cells.empty();
}

} // namespace

Columns<PostingRow> postingColumns()
{
    using Row = PostingRow;
    return {
        {"id", [](CellWriter &cells, const Row &row) { cells.number(row.posting.id.value); }},
        {"uuid", [](CellWriter &cells, const Row &row) { cells.text(row.posting.uuid); }, Shown::Data},
        {"title", [](CellWriter &cells, const Row &row) { cells.text(row.posting.title); }},
        {"organization", [](CellWriter &cells, const Row &row) { cells.text(row.posting.organization); }, Shown::Data},
        {"department", [](CellWriter &cells, const Row &row) { cells.text(row.posting.department); }},
        {"location", [](CellWriter &cells, const Row &row) { cells.text(row.posting.location); }},
        {"workplace", [](CellWriter &cells, const Row &row) { cells.text(wordOrNothing(row.posting.workplace)); }},
        {"employment_type", [](CellWriter &cells, const Row &row) { cells.text(row.posting.employmentType); },
         Shown::Data},
        {"status", [](CellWriter &cells, const Row &row) { cells.text(QString(wordOf(row.posting.status))); }},
        {"openings", [](CellWriter &cells, const Row &row) { cells.number(row.posting.openings); }},
        {"requisition", [](CellWriter &cells, const Row &row) { cells.text(row.posting.requisition); }},
        {"closes_on", [](CellWriter &cells, const Row &row) { cells.day(row.posting.closesOn); }},
        {"owner", [](CellWriter &cells, const Row &row) { cells.text(row.owner); }},
        {"summary", [](CellWriter &cells, const Row &row) { cells.text(row.posting.summary); }, Shown::Data},
        {"pay.min",
         [](CellWriter &cells, const Row &row) { writeAmount(cells, row.posting.pay.min, row.posting.pay.currency); },
         Shown::Data},
        {"pay.max",
         [](CellWriter &cells, const Row &row) { writeAmount(cells, row.posting.pay.max, row.posting.pay.currency); },
         Shown::Data},
        {"pay.currency", [](CellWriter &cells, const Row &row) { cells.text(row.posting.pay.currency); }, Shown::Data},
        {"pay.period", [](CellWriter &cells, const Row &row) { cells.text(wordOrNothing(row.posting.pay.period)); },
         Shown::Data},
    };
}

Columns<StageRow> stageColumns()
{
    using Row = StageRow;
    return {
        {"id", [](CellWriter &cells, const Row &row) { cells.number(row.stage.id.value); }},
        {"uuid", [](CellWriter &cells, const Row &row) { cells.text(row.stage.uuid); }, Shown::Data},
        {"posting_id", [](CellWriter &cells, const Row &row) { cells.number(row.stage.posting.value); }},
        {"name", [](CellWriter &cells, const Row &row) { cells.text(row.stage.name); }},
        {"kind", [](CellWriter &cells, const Row &row) { cells.text(QString(wordOf(row.stage.kind))); }},
        {"position", [](CellWriter &cells, const Row &row) { cells.number(row.position); }},
        {"target_days", [](CellWriter &cells, const Row &row) { cells.numberOrEmpty(row.stage.targetDays); }},
        {"wip_limit", [](CellWriter &cells, const Row &row) { cells.numberOrEmpty(row.stage.wipLimit); }},
        {"applications", [](CellWriter &cells, const Row &row) { cells.number(row.applications); }},
    };
}

Columns<CriterionRow> criterionColumns()
{
    using Row = CriterionRow;
    return {
        {"id", [](CellWriter &cells, const Row &row) { cells.number(row.criterion.id.value); }},
        {"uuid", [](CellWriter &cells, const Row &row) { cells.text(row.criterion.uuid); }, Shown::Data},
        {"posting_id", [](CellWriter &cells, const Row &row) { cells.number(row.criterion.posting.value); }},
        {"kind", [](CellWriter &cells, const Row &row) { cells.text(QString(wordOf(row.criterion.kind))); }},
        {"position", [](CellWriter &cells, const Row &row) { cells.number(row.position); }},
        {"heading", [](CellWriter &cells, const Row &row) { cells.text(row.criterion.heading); }},
        {"text", [](CellWriter &cells, const Row &row) { cells.text(row.criterion.text); }},
        {"weight", [](CellWriter &cells, const Row &row) { cells.number(row.criterion.weight); }},
        {"must_have", [](CellWriter &cells, const Row &row) { cells.flag(row.criterion.mustHave); }},
        {"assess", [](CellWriter &cells, const Row &row) { cells.text(QString(wordOf(row.criterion.assess))); }},
        {"anchor_1", [](CellWriter &cells, const Row &row) { cells.text(row.criterion.anchor1); }, Shown::Data},
        {"anchor_2", [](CellWriter &cells, const Row &row) { cells.text(row.criterion.anchor2); }, Shown::Data},
        {"anchor_3", [](CellWriter &cells, const Row &row) { cells.text(row.criterion.anchor3); }, Shown::Data},
        {"anchor_4", [](CellWriter &cells, const Row &row) { cells.text(row.criterion.anchor4); }, Shown::Data},
        {"anchor_5", [](CellWriter &cells, const Row &row) { cells.text(row.criterion.anchor5); }, Shown::Data},
    };
}

} // namespace shortlist
