#include "jobs/import_candidates.h"

#include "fold.h"
#include "jobs/import_application.h"
#include "queries/people.h"
#include "text.h"
#include "uuid.h"

namespace shortlist {

namespace {

/// One run over the rows: what the lines of an import share.
class Import {
public:
    Import(BulkEdit &bulk, const CandidateImport &how, Authorship who, CandidateImportReport &report)
        : m_bulk(bulk), m_how(how), m_who(who), m_report(report)
    {
    }

    Result<> run(CandidateReader &reader);

private:
    /// Why a row is not imported; none where it was.
    std::optional<QString> take(CandidateRow row);
    [[nodiscard]] Result<std::optional<Candidate>> knownPerson(const Candidate &fresh);
    void fill(const Candidate &known, const Candidate &fresh);

    BulkEdit &m_bulk;
    const CandidateImport &m_how;
    Authorship m_who;
    CandidateImportReport &m_report;
    NewIds m_ids;
    std::optional<ApplicationImport> m_applications;
};

Result<> Import::run(CandidateReader &reader)
{
    if (!m_how.posting.isNull()) {
        auto prepared = ApplicationImport::prepare(m_bulk.connection(), m_how.posting, m_who);
        if (!prepared)
            return prepared.error();
        m_applications.emplace(std::move(*prepared));
    }
    qint64 good = 0;
    for (qint64 count = 1; reader.next(); ++count) {
        const qint64 line = reader.row().line;
        std::optional<QString> problem = take(reader.row());
        if (m_bulk.connection().failed())
            return m_bulk.connection().outcome();
        if (problem) {
            ++m_report.problems;
            if (m_how.onProblem)
                m_how.onProblem(line, *problem);
        } else {
            ++good;
        }
        if (count % 1000 == 0 && m_how.onProgress && !m_how.onProgress(reader.bytesRead()))
            return Error{ErrorKind::Cancelled, Text::tr("Cancelled. Nothing was imported.")};
    }
    if (const auto failure = reader.error())
        return *failure;
    if (good == 0)
        return Error{ErrorKind::BadInput, Text::tr("No line could be imported, so nothing was changed.")};
    return {};
}

std::optional<QString> Import::take(CandidateRow row)
{
    if (!row.problem.isEmpty())
        return row.problem;
    const auto known = knownPerson(row.candidate);
    if (!known)
        return known.error().message;
    std::optional<NewApplication> application;
    if (m_applications) {
        auto made = m_applications->make(row, *known ? (*known)->id : CandidateId());
        if (!made)
            return made.error().message;
        application = std::move(*made);
        m_report.alreadyApplied += application ? 0 : 1;
    }
    // From here on the row is good: everything before only looked.
    Candidate person;
    if (*known) {
        person = **known;
        ++m_report.known;
        if (m_how.onDuplicate == OnDuplicate::Update)
            fill(person, row.candidate);
    } else {
        person = std::move(row.candidate);
        person.id = m_ids.next<Candidate>();
        person.uuid = newUuid(m_who.at);
        m_bulk.add(creation(person, person.id));
        ++m_report.added;
    }
    if (application) {
        application->candidate.id = person.id;
        for (Change &change : applicationChanges(m_ids, *application, m_who))
            m_bulk.add(std::move(change));
        ++m_report.applications;
    }
    return std::nullopt;
}

Result<std::optional<Candidate>> Import::knownPerson(const Candidate &fresh)
{
    if (m_how.onDuplicate == OnDuplicate::Add)
        return std::optional<Candidate>();
    CandidateId known;
    for (const QString &email : fresh.emails) {
        const auto found = candidatesByEmail(m_bulk.connection(), email);
        if (!found)
            return found.error();
        if (found->empty())
            continue;
        if (!known.isNull() && known != found->front())
            return Error{ErrorKind::BadInput, Text::tr("Its e-mails belong to two different candidates (%1 and %2).")
                                                  .arg(known.value)
                                                  .arg(found->front().value)};
        known = found->front();
    }
    if (known.isNull())
        return std::optional<Candidate>();
    return candidate(m_bulk.connection(), known);
}

void Import::fill(const Candidate &known, const Candidate &fresh)
{
    Candidate filled = known;
    const Fields stored = fieldsOf(known);
    Fields missing;
    // Amount, currency and period are one figure: a part of it beside the stored rest would be another one.
    Candidate told = fresh;
    const bool otherCurrency = !known.expectedCurrency.isEmpty() && known.expectedCurrency != fresh.expectedCurrency;
    const bool otherPeriod = known.expectedPeriod && known.expectedPeriod != fresh.expectedPeriod;
    if (known.expectedPay || otherCurrency || otherPeriod) {
        told.expectedPay.reset();
        told.expectedCurrency.clear();
        told.expectedPeriod.reset();
    }
    for (FieldValue &one : fieldsOf(told)) {
        if (std::holds_alternative<std::monostate>(stored[static_cast<size_t>(one.field)].value))
            missing.push_back(std::move(one));
    }
    assign(filled, missing);
    if (auto change = difference(known, filled, known.id)) {
        m_bulk.add(std::move(*change));
        ++m_report.updated;
    }
}

} // namespace

Result<CandidateImportReport> importCandidates(Workspace &workspace, CandidateReader &reader,
                                               const CandidateImport &how, Authorship who,
                                               const std::optional<Member> &joining)
{
    CandidateImportReport report;
    report.ignoredHeaders = reader.ignoredHeaders();
    report.payHistoryHeaders = reader.payHistoryHeaders();
    Edit head;
    head.verb = Verb::ImportCandidates;
    head.at = who.at;
    head.author = who.author;
    if (!how.posting.isNull())
        head.subjects.push_back({Kind::Posting, how.posting.value});
    // What ends without anything to store, on purpose, goes back by the same way as what failed.
    bool complete = false;
    const auto stored = workspace.commitBulk(head, joining, [&](BulkEdit &bulk) -> Result<> {
        Import import(bulk, how, who, report);
        if (auto run = import.run(reader); !run)
            return run;
        complete = how.dryRun || report.added + report.updated + report.applications == 0;
        if (complete)
            return Error{ErrorKind::Cancelled, QString()};
        return {};
    });
    if (stored)
        report.entry = stored->entry;
    else if (!complete)
        return stored.error();
    return report;
}

} // namespace shortlist
