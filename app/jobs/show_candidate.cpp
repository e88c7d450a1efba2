#include "jobs/show.h"

#include "jobs/application_columns.h"
#include "jobs/candidate_columns.h"
#include "jobs/detail_columns.h"
#include "jobs/withholding.h"
#include "money.h"
#include "output/json_cells.h"
#include "output/page.h"
#include "output/text_rows.h"
#include "queries/people.h"
#include "text.h"

namespace shortlist {

namespace {

struct CandidateView {
    Candidate candidate;
    std::vector<NamedNote> notes;
    std::vector<TimelineEntry> timeline;
};

Result<CandidateView> candidateView(Connection &connection, CandidateId id)
{
    auto found = candidate(connection, id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::NotFound,
                     Text::tr("There is no candidate %1 in %2.").arg(id.value).arg(connection.path())};
    auto notes = namedNotes(connection, id);
    if (!notes)
        return notes.error();
    auto timeline = timelineOf(connection, id);
    if (!timeline)
        return timeline.error();
    return CandidateView{std::move(**found), std::move(*notes), std::move(*timeline)};
}

/// Visits the applications of a candidate with their scores. Scores are loaded application by application: there are
/// few.
Result<> visitScored(const Showing &how, CandidateId id, const std::function<void(const ApplicationRow &)> &visit)
{
    const auto withholding = Withholding::from(how.connection, how.viewer);
    if (!withholding)
        return withholding.error();
    std::optional<Error> error;
    const auto visited = visitApplicationsOf(how.connection, id, [&](const ApplicationLine &line) {
        const auto scores = Scores::load(how.connection, {line.postingId, line.id, {}, how.viewer});
        if (!scores) {
            error = scores.error();
            return false;
        }
        visit({line, scores->of(line.id), withholding->isWithheld(line.id)});
        return true;
    });
    return error ? Result<>(*error) : visited;
}

Columns<CandidateLine> columnsWith(const Showing &how, const CandidateView &view)
{
    Columns<CandidateLine> columns = candidateColumns();
    columns.push_back({"applications", [&how](CellWriter &cells, const CandidateLine &line) {
                           cells.nested([&](JsonWriter &json) {
                               json.beginArray();
                               const auto visited = visitScored(how, line.id, [&json](const ApplicationRow &row) {
                                   writeObject(json, applicationColumns(), row);
                               });
                               if (!visited)
                                   how.connection.fail(visited.error());
                               json.endArray();
                           });
                       }});
    columns.push_back({"notes", [&view](CellWriter &cells, const CandidateLine &) {
                           cells.nested([&](JsonWriter &json) { writeObjects(json, noteColumns(), view.notes); });
                       }});
    columns.push_back({"timeline", [&view](CellWriter &cells, const CandidateLine &) {
                           cells.nested(
                               [&](JsonWriter &json) { writeObjects(json, timelineColumns(), view.timeline); });
                       }});
    return columns;
}

QString expectedPayText(const Candidate &candidate)
{
    if (!candidate.expectedPay)
        return {};
    const QString amount = QString::number(majorUnits(*candidate.expectedPay, candidate.expectedCurrency), 'f',
                                           minorDigits(candidate.expectedCurrency));
    const QString money = candidate.expectedCurrency.isEmpty() ? amount : amount + u' ' + candidate.expectedCurrency;
    return candidate.expectedPeriod ? Text::tr("%1 per %2").arg(money, QString(wordOf(*candidate.expectedPeriod)))
                                    : money;
}

void writeFacts(Page &page, const Candidate &candidate)
{
    const QString separator = QStringLiteral("; ");
    page.title(candidate.name);
    page.fact(Text::tr("Id"), QString::number(candidate.id.value));
    page.fact(Text::tr("Headline"), candidate.headline);
    page.fact(Text::tr("E-mail"), candidate.emails.join(separator));
    page.fact(Text::tr("Phone"), candidate.phones.join(separator));
    page.fact(Text::tr("Company"), candidate.company);
    page.fact(Text::tr("Location"), candidate.location);
    page.fact(Text::tr("Links"), candidate.links.join(separator));
    page.fact(Text::tr("Tags"), candidate.tags.join(separator));
    page.fact(Text::tr("External id"), candidate.externalId);
    page.fact(Text::tr("Expected pay"), expectedPayText(candidate));
    page.fact(Text::tr("Lawful basis"), candidate.lawfulBasis);
    page.fact(Text::tr("Informed on"), candidate.informedOn.toString(Qt::ISODate));
}

QString applicationText(const ApplicationRow &row)
{
    const auto text = [](QByteArrayView utf8) { return QString::fromUtf8(utf8); };
    QString sentence = Text::tr("%1 (application %2): %3, %4")
                           .arg(text(row.line.posting), QString::number(row.line.id.value), text(row.line.stage),
                                text(row.line.status));
    if (!row.line.reason.isEmpty())
        sentence = Text::tr("%1, %2").arg(sentence, text(row.line.reason));
    if (row.isWithheld)
        return Text::tr("%1, score after you submit").arg(sentence);
    return row.score.score ? Text::tr("%1, score %2").arg(sentence, shownNumber(*row.score.score)) : sentence;
}

Result<QByteArray> candidatePage(const Showing &how, const CandidateView &view)
{
    Page page;
    writeFacts(page, view.candidate);
    page.heading(Text::tr("Applications"));
    const auto visited = visitScored(how, view.candidate.id, [&page](const ApplicationRow &row) {
        page.item(QStringLiteral("-"), applicationText(row));
    });
    if (!visited)
        return visited.error();
    if (!view.notes.empty())
        page.heading(Text::tr("Notes"));
    for (const NamedNote &one : view.notes)
        page.item(
            QStringLiteral("-"),
            Text::tr("%1, %2: %3").arg(shownMoment(one.note.at.toIso().toLatin1(), how.zone), one.by, one.note.text));
    page.heading(Text::tr("Timeline"));
    for (const TimelineEntry &entry : view.timeline)
        page.item(QStringLiteral("-"),
                  Text::tr("%1, %2: %3").arg(shownMoment(entry.at.toLatin1(), how.zone), entry.author, entry.sentence));
    return page.take();
}

} // namespace

Result<QByteArray> showCandidate(const Showing &how, CandidateId id)
{
    const auto view = candidateView(how.connection, id);
    if (!view)
        return view.error();
    if (!how.asJson)
        return candidatePage(how, *view);
    JsonWriter json(JsonWriter::Layout::Indented);
    const Columns<CandidateLine> columns = columnsWith(how, *view);
    const auto visited = visitCandidateLines(how.connection, {{}, id, {}}, [&](const CandidateLine &line) {
        writeObject(json, columns, line);
        return true;
    });
    if (!visited)
        return visited.error();
    return json.take();
}

} // namespace shortlist
