#include "jobs/reports.h"

#include "jobs/calibration.h"
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

QString agreementInWords(const CriterionAgreement &one)
{
    if (!one.isEnough())
        return Text::tr("not enough data");
    return one.isGood() ? Text::tr("well") : one.isPoor() ? Text::tr("poorly") : Text::tr("moderately");
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

struct Figure {
    const char *form; ///< empty: it has none
    double value = 0;
    std::optional<Interval> interval;
    qint64 n = 0;
    std::optional<double> k;
};

std::optional<Figure> singleOf(const Calibration &all)
{
    if (!all.icc)
        return std::nullopt;
    return Figure{"ICC(1,1)", all.icc->single.value, all.icc->single.interval, all.icc->n, all.icc->k};
}

std::optional<Figure> averageOf(const Calibration &all)
{
    if (!all.icc || !all.icc->average)
        return std::nullopt;
    return Figure{"ICC(1,k)", all.icc->average->value, all.icc->average->interval, all.icc->n, all.icc->k};
}

std::optional<Figure> alphaOf(const Calibration &all)
{
    if (!all.alpha)
        return std::nullopt;
    return Figure{"", all.alpha->value, all.alpha->interval, all.alpha->n, std::nullopt};
}

void writeFigure(JsonWriter &json, const char *name, const std::optional<Figure> &figure)
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

/// "0.54 (0.31 to 0.7), n = 40": what it is called it says itself.
QString figureText(const Figure &figure)
{
    QString text = shownNumber(figure.value);
    if (figure.interval)
        text = Text::tr("%1 (%2 to %3)")
                   .arg(text, shownNumber(figure.interval->low), shownNumber(figure.interval->high));
    text = Text::tr("%1, n = %2").arg(text).arg(figure.n);
    return figure.k ? Text::tr("%1, k = %2").arg(text, shownNumber(*figure.k)) : text;
}

/// Koo and Li 2016.
QString reliabilityInWords(double value)
{
    return value < .5    ? Text::tr("poor", "reliability")
           : value < .75 ? Text::tr("moderate", "reliability")
           : value < .9  ? Text::tr("good", "reliability")
                         : Text::tr("excellent", "reliability");
}

/// Krippendorff's customary bounds.
QString relianceInWords(double value)
{
    return value >= .8     ? Text::tr("to rely on")
           : value >= .667 ? Text::tr("for tentative conclusions only")
                           : Text::tr("not to rely on");
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
    const auto icc = singleOf(all);
    const auto average = averageOf(all);
    const auto alpha = alphaOf(all);
    if (icc)
        page.fact(
            QStringLiteral("ICC(1,1)"),
            Text::tr("%1: one interviewer's reliability is %2").arg(figureText(*icc), reliabilityInWords(icc->value)));
    if (average)
        page.fact(
            QStringLiteral("ICC(1,k)"),
            Text::tr("%1: that of the mean of k is %2").arg(figureText(*average), reliabilityInWords(average->value)));
    if (alpha)
        page.fact(
            QStringLiteral("alpha"),
            Text::tr("%1: Krippendorff's, interval metric; %2").arg(figureText(*alpha), relianceInWords(alpha->value)));
    page.paragraph(
        Text::tr("n: applications and criteria with at least two ratings; k: ratings of each. rwg: 1 less the "
                 "variance within candidates over that of ratings by chance. Severity: least squares over "
                 "what was rated in common; above 0 kinder than the others. It adjusts no score."));
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
