#include "jobs/import_candidates.h"

#include "jobs/import_application.h"
#include "jobs/known_people.h"
#include "jobs/rows_ahead.h"
#include "queries/people.h"
#include "text.h"
#include "uuid.h"

namespace shortlist {

namespace {

/// One run over the rows: what the lines of an import share.
class Import {
public:
    Import(BulkEdit &bulk, const CandidateImport &how, Authorship who, CandidateImportReport &report)
        : m_bulk(bulk), m_how(how), m_who(who), m_report(report), m_people(bulk)
    {
    }

    Result<> run(CandidateReader &reader);

private:
    /// Why a row is not imported; none where it was.
    std::optional<QString> take(RowsAhead::Row &one);
    void tell(const CandidateRow &row, ImportOutcome outcome, const QString &problem = {}) const
    {
        if (m_how.onRow)
            m_how.onRow(row, outcome, problem);
    }
    [[nodiscard]] Result<std::optional<Candidate>> knownPerson(const QStringList &emails);
    void fill(const Candidate &known, const Candidate &fresh);

    BulkEdit &m_bulk;
    const CandidateImport &m_how;
    Authorship m_who;
    CandidateImportReport &m_report;
    NewIds m_ids;
    KnownPeople m_people;
    std::optional<ApplicationImport> m_applications;
};

Result<> Import::run(CandidateReader &reader)
{
    if (!m_how.posting.isNull()) {
        auto prepared = ApplicationImport::prepare(m_bulk, m_how.posting, m_who);
        if (!prepared)
            return prepared.error();
        m_applications.emplace(std::move(*prepared));
    }
    qint64 good = 0;
    RowsAhead rows(reader);
    for (RowsAhead::Batch batch = rows.next(); !batch.rows.empty(); batch = rows.next()) {
        if (m_how.onDuplicate != OnDuplicate::Add) {
            if (auto looked = m_people.lookUp(batch); !looked)
                return looked;
        }
        for (RowsAhead::Row &one : batch.rows) {
            const qint64 line = one.row.line;
            const std::optional<QString> problem = take(one);
            if (m_bulk.failed() || (problem && m_bulk.connection().failed())) // not the row's fault
                return m_bulk.connection().outcome();
            good += problem ? 0 : 1;
            if (!problem)
                continue;
            ++m_report.problems;
            tell(one.row, ImportOutcome::Problem, *problem);
            if (m_how.onProblem)
                m_how.onProblem(line, *problem);
        }
        if (m_how.onProgress && !m_how.onProgress(batch.bytesRead))
            return Error{ErrorKind::Cancelled, Text::tr("Cancelled. Nothing was imported.")};
    }
    if (const auto failure = reader.error())
        return *failure;
    if (good == 0)
        return Error{ErrorKind::BadInput, Text::tr("No line could be imported, so nothing was changed.")};
    return {};
}

std::optional<QString> Import::take(RowsAhead::Row &one)
{
    CandidateRow &row = one.row;
    if (!row.problem.isEmpty())
        return row.problem;
    const auto known = knownPerson(one.emails);
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
    tell(row, *known ? ImportOutcome::Known : ImportOutcome::New);
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
    m_people.stored(one.emails);
    return std::nullopt;
}

Result<std::optional<Candidate>> Import::knownPerson(const QStringList &emails)
{
    if (m_how.onDuplicate == OnDuplicate::Add)
        return std::optional<Candidate>();
    const auto known = m_people.withEmails(emails);
    if (!known)
        return known.error();
    if (known->isNull())
        return std::optional<Candidate>();
    return candidate(m_bulk.connection(), *known);
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
    if (stored) {
        report.entry = stored->entry;
        report.committed = *stored;
    } else if (!complete) {
        return stored.error();
    }
    return report;
}

} // namespace shortlist
