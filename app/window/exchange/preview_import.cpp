#include "window/exchange/preview_import.h"

#include "candidates/header_map.h"
#include "file_header.h"
#include "jobs/read_source.h"
#include "text.h"

#include <QFile>

namespace shortlist {

namespace {

constexpr size_t mostPreviewed = 200;

/// How the file is written and which column fills which field. Header problems are left to CandidateReader.
void describeFile(ImportPreview &preview, QFile &file, const ImportRequest &request)
{
    CsvReader reader(file, request.format);
    if (!reader.open())
        return;
    preview.delimiter = QLatin1Char(reader.delimiter());
    preview.encoding = reader.encoding();
    if (!reader.next())
        return;
    const QStringList headers = reader.row().mid(0, 500);
    const auto map = mapHeaders(headers, request.fieldToHeader);
    for (const QString &header : headers)
        preview.columns.push_back({header.trimmed().left(200), {}, map && map->payHistory.contains(header.trimmed())});
    for (size_t field = 0; map && field < candidateFieldCount; ++field) {
        for (const qsizetype column : map->columns[field])
            preview.columns[static_cast<size_t>(column)].field = wordOf(static_cast<CandidateField>(field));
    }
}

ImportRow shownRow(const CandidateRow &row, ImportOutcome outcome, const QString &problem)
{
    constexpr qsizetype most = 300;
    return {row.line,
            outcome,
            row.candidate.name.left(most),
            row.candidate.emails.join(QStringLiteral("; ")).left(most),
            row.candidate.headline.left(most),
            row.stage.left(most),
            problem.left(most)};
}

Result<CandidateImportReport> importFile(Workspace &workspace, QFile &file, const ImportRequest &request,
                                         CandidateImport how, Authorship who, const std::optional<Member> &joining,
                                         LongWork &work)
{
    CandidateReader reader(file, request.fieldToHeader, workspace.timeZone(), request.format);
    if (auto opened = reader.open(); !opened)
        return ofSource(request.path, opened.error());
    how.posting = request.posting;
    how.onDuplicate = request.onDuplicate;
    how.onProgress = [&work, total = file.size()](qint64 bytes) { return work.goOn(bytes, total); };
    return importCandidates(workspace, reader, how, who, joining);
}

} // namespace

ImportPreview previewImport(Workspace &workspace, const ImportRequest &request, Authorship who,
                            const std::optional<Member> &joining, LongWork &work)
{
    ImportPreview preview;
    if (isDatabase(request.path)) {
        preview.problem = Text::tr("%1 is a workspace, no table of people. Choose another file.").arg(request.path);
        return preview;
    }
    QFile file(request.path);
    if (!file.open(QIODevice::ReadOnly)) {
        preview.problem = cannotRead(request.path, file).message;
        return preview;
    }
    describeFile(preview, file, request);
    file.seek(0);
    CandidateImport how;
    how.dryRun = true;
    how.onRow = [&preview](const CandidateRow &row, ImportOutcome outcome, const QString &problem) {
        preview.added += outcome == ImportOutcome::New ? 1 : 0;
        preview.known += outcome == ImportOutcome::Known ? 1 : 0;
        preview.problems += outcome == ImportOutcome::Problem ? 1 : 0;
        if (preview.rows.size() < mostPreviewed)
            preview.rows.push_back(shownRow(row, outcome, problem));
    };
    const auto done = importFile(workspace, file, request, how, who, joining, work);
    if (done) {
        preview.updated = done->updated;
        preview.applications = done->applications;
        preview.isWhole = true;
    } else if (done.error().kind != ErrorKind::Cancelled) {
        preview.problem = done.error().message;
    }
    return preview;
}

Result<CandidateImportReport> runImport(Workspace &workspace, const ImportRequest &request, Authorship who,
                                        const std::optional<Member> &joining, LongWork &work)
{
    QFile file(request.path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(request.path, file);
    return importFile(workspace, file, request, {}, who, joining, work);
}

} // namespace shortlist
