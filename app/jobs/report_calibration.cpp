#include "jobs/reports.h"

#include "jobs/calibration_words.h"
#include "json_writer.h"
#include "output/json_cells.h"
#include "output/page.h"
#include "output/row_sink.h"
#include "output/text_rows.h"
#include "text.h"

namespace shortlist {

namespace {

/// "3 12 20 9 1": how often 1 to 5.
QString useOfTheScale(const MemberCalibration &member)
{
    QStringList counts;
    for (const qint64 count : member.marks)
        counts += QString::number(count);
    return counts.join(u' ');
}

Columns<MemberCalibration> calibrationColumns()
{
    using Row = MemberCalibration;
    return {
        {"member", [](CellWriter &cells, const Row &row) { cells.text(row.member); }},
        {"n", [](CellWriter &cells, const Row &row) { cells.number(row.n); }},
        {"mean", [](CellWriter &cells, const Row &row) { cells.number(row.mean); }},
        {"sd", [](CellWriter &cells, const Row &row) { cells.numberOrEmpty(row.sd); }},
        {"severity", [](CellWriter &cells, const Row &row) { cells.numberOrEmpty(row.severity); }},
        {"1 2 3 4 5", [](CellWriter &cells, const Row &row) { cells.text(useOfTheScale(row)); }, Shown::TextOnly},
    };
}

Columns<CriterionAgreement> agreementColumns()
{
    using Row = CriterionAgreement;
    return {
        {"criterion", [](CellWriter &cells, const Row &row) { cells.text(row.criterion); }},
        {"n", [](CellWriter &cells, const Row &row) { cells.number(row.n); }},
        {"rwg", [](CellWriter &cells, const Row &row) { cells.number(row.rwg); }},
        {"agreement", [](CellWriter &cells, const Row &row) { cells.text(agreementInWords(row)); }},
    };
}

void writeFigure(JsonWriter &json, const char *name, const std::optional<CalibrationFigure> &figure)
{
    json.key(QLatin1String(name));
    if (!figure)
        return json.null();
    const auto limit = [&](const char *key, double Interval::*end) {
        json.key(QLatin1String(key));
        if (figure->interval)
            json.value((*figure->interval).*end);
        else
            json.null();
    };
    json.beginObject();
    if (*figure->form)
        json.member(QLatin1String("form"), QString::fromLatin1(figure->form));
    json.member(QLatin1String("value"), figure->value);
    limit("low", &Interval::low);
    limit("high", &Interval::high);
    json.member(QLatin1String("n"), figure->n);
    if (figure->k)
        json.member(QLatin1String("k"), *figure->k);
    json.endObject();
}

QByteArray asJson(const Calibration &all)
{
    JsonWriter json(JsonWriter::Layout::Indented);
    json.beginObject();
    writeFigure(json, "icc", singleOf(all));
    writeFigure(json, "icc_k", averageOf(all));
    writeFigure(json, "alpha", alphaOf(all));
    json.key(QLatin1String("members"));
    writeObjects(json, calibrationColumns(), all.members);
    json.member(QLatin1String("notes"), all.notes);
    json.endObject();
    return json.take() + '\n';
}

template <class Row>
Result<> writeTable(const Report &what, const Columns<Row> &columns, const std::vector<Row> &rows)
{
    TableOutput<Row> table(what.format, what.out, columns, what.zone);
    for (const Row &row : rows)
        table.write(row);
    return table.finish();
}

void writeDetails(Page &page, const Calibration &all)
{
    page.heading(Text::tr("Details"));
    for (const FigureInWords &figure : figuresInWords(all))
        page.fact(figure.name, figure.sentence);
    page.paragraph(calibrationMethod());
    for (const QString &note : all.notes)
        page.item(QStringLiteral("-"), note);
}

Result<> writeText(const Report &what, const Calibration &all)
{
    Page page;
    page.title(Text::tr("Calibration"));
    page.paragraph(headlineOf(all));
    page.paragraph(Text::tr("From %n rating(s) of submitted scorecards.", nullptr, static_cast<int>(all.ratings)));
    if (!all.criteria.empty()) {
        page.heading(Text::tr("Criteria"));
        what.out.write(page.take());
        if (const auto written = writeTable(what, agreementColumns(), all.criteria); !written)
            return written;
    }
    if (!all.members.empty()) {
        page.heading(Text::tr("Interviewers"));
        what.out.write(page.take());
        if (const auto written = writeTable(what, calibrationColumns(), all.members); !written)
            return written;
    }
    writeDetails(page, all);
    const QByteArray rest = page.take();
    return what.out.write(rest) == rest.size() ? Result<>() : Result<>(writeError(what.out));
}

} // namespace

Result<ReportNotes> reportCalibration(const Report &what)
{
    const auto all = calibration(what.connection, {what.posting, what.asOf, what.viewer});
    if (!all)
        return all.error();
    Result<> written;
    if (what.format == RowFormat::Csv) {
        written = writeTable(what, calibrationColumns(), all->members);
    } else if (what.format == RowFormat::Text) {
        written = writeText(what, *all);
    } else {
        const QByteArray json = asJson(*all);
        if (what.out.write(json) != json.size())
            written = writeError(what.out);
    }
    if (!written)
        return written.error();
    return what.format == RowFormat::Csv ? all->notes : ReportNotes();
}

} // namespace shortlist
