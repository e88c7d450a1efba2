#include "candidates/candidate_reader.h"

#include "candidates/header_synonyms.h"
#include "fold.h"
#include "rules/candidate_rules.h"
#include "rules/text_checks.h"
#include "text.h"

#include <algorithm>

namespace shortlist {

namespace {

constexpr qsizetype longestCell = 100'000; ///< UTF-16 units

void addUnlessThere(QStringList &list, const QString &piece)
{
    const auto isSame = [&piece](const QString &other) { return fold(other) == fold(piece); };
    if (std::none_of(list.cbegin(), list.cend(), isSame))
        list += piece;
}

} // namespace

CandidateReader::CandidateReader(QIODevice &device, QMap<QString, QString> fieldToHeader, const QTimeZone &zone,
                                 CsvFormat format)
    : m_csv(device, std::move(format)), m_fieldToHeader(std::move(fieldToHeader)), m_cells(zone)
{
}

Result<> CandidateReader::open()
{
    if (auto opened = m_csv.open(); !opened)
        return opened.error();
    if (!m_csv.next())
        return m_csv.error().value_or(Error{
            ErrorKind::BadInput, Text::tr("The table holds blank lines only. Its first line must name the columns.")});
    if (!m_csv.problem().isEmpty())
        return Error{ErrorKind::BadInput, Text::tr("Line %1 must name the columns, but cannot be read. %2")
                                              .arg(QString::number(m_csv.line()), m_csv.problem())};
    auto headers = mapHeaders(m_csv.row(), m_fieldToHeader);
    if (!headers)
        return headers.error();
    m_headers = *std::move(headers);
    return {};
}

QStringList CandidateReader::applicationHeaders() const
{
    QStringList found;
    for (const CandidateField field : {CandidateField::Stage, CandidateField::Status, CandidateField::Reason,
                                       CandidateField::Source, CandidateField::CreditedTo, CandidateField::AppliedAt,
                                       CandidateField::StageEnteredAt, CandidateField::EndedAt}) {
        if (m_headers.has(field))
            found += headerOf(field).trimmed();
    }
    return found;
}

bool CandidateReader::next()
{
    while (m_csv.next()) {
        if (m_csv.problem().isEmpty() && isBlankRow())
            continue;
        m_row = {};
        m_row.line = m_csv.line();
        m_row.problem = shapeProblem();
        if (m_row.problem.isEmpty())
            readRow();
        return true;
    }
    return false;
}

/// Spreadsheets leave rows of empty cells below their tables.
bool CandidateReader::isBlankRow() const
{
    return std::all_of(m_csv.row().cbegin(), m_csv.row().cend(),
                       [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
}

QString CandidateReader::shapeProblem() const
{
    if (!m_csv.problem().isEmpty())
        return m_csv.problem();
    if (m_csv.row().size() != m_headers.headers.size())
        return Text::tr("%1 cells where the header has %2. Check for a missing or an unquoted delimiter.")
            .arg(m_csv.row().size())
            .arg(m_headers.headers.size());
    for (qsizetype i = 0; i < m_csv.row().size(); ++i) {
        if (m_csv.row().at(i).size() > longestCell)
            return Text::tr("%1: the cell has %2 characters; at most %3 are read. Shorten it.")
                .arg(m_headers.headers.at(i).trimmed())
                .arg(m_csv.row().at(i).size())
                .arg(longestCell);
    }
    return {};
}

QString CandidateReader::text(CandidateField field) const
{
    return m_headers.has(field) ? cellText(m_csv.row().at(m_headers.columnsOf(field).front())) : QString();
}

const QString &CandidateReader::headerOf(CandidateField field) const
{
    return m_headers.headers.at(m_headers.columnsOf(field).front());
}

QStringList CandidateReader::list(CandidateField field, bool areAddresses) const
{
    QStringList all;
    for (const qsizetype column : m_headers.columnsOf(field)) {
        const QString cell = cellText(m_csv.row().at(column));
        for (const QString &piece : areAddresses ? cellAddresses(cell) : cellList(cell))
            addUnlessThere(all, piece);
    }
    return all;
}

/// The name, or first and last name joined, or the first e-mail address: nothing is invented.
QString CandidateReader::name() const
{
    const QString whole = text(CandidateField::Name);
    const QString first = text(CandidateField::FirstName);
    const QString last = text(CandidateField::LastName);
    const auto joined = [](const QString &front, const QString &back) { return (front + u' ' + back).trimmed(); };
    if (whole.isEmpty())
        return joined(first, last);
    // Beside a first name and no last one, "Name" is what some languages call the last name.
    if (!first.isEmpty() && !m_headers.has(CandidateField::LastName) && !fold(whole).contains(fold(first)))
        return joined(first, whole);
    return whole;
}

void CandidateReader::readRow()
{
    readPerson();
    readEmails();
    readExpectedPay();
    readApplication();
    if (!m_row.problem.isEmpty())
        return;
    if (const auto problem = problemWith(m_row.candidate))
        complain(problem->message);
}

void CandidateReader::readPerson()
{
    Candidate &person = m_row.candidate;
    person.name = name();
    if (person.name.size() > nameLimit)
        complain(Text::tr("The name has %1 characters; at most %2 fit. Check the columns.")
                     .arg(person.name.size())
                     .arg(nameLimit));
    person.phones = list(CandidateField::Phones, false);
    person.headline = text(CandidateField::Headline);
    person.company = text(CandidateField::Company);
    person.location = text(CandidateField::Location);
    person.links = list(CandidateField::Links, false);
    person.tags = list(CandidateField::Tags, false);
    person.externalId = text(CandidateField::ExternalId);
    person.lawfulBasis = text(CandidateField::LawfulBasis);
    const QString informed = text(CandidateField::InformedOn);
    if (informed.isEmpty())
        return;
    const auto day = m_cells.day(informed, headerOf(CandidateField::InformedOn));
    if (day)
        person.informedOn = *day;
    else
        complain(day.error().message);
}

void CandidateReader::readEmails()
{
    Candidate &person = m_row.candidate;
    person.emails = list(CandidateField::Emails, true);
    for (const QString &email : person.emails) {
        if (!isMailAddress(email))
            complain(Text::tr("%1: “%2” is no e-mail address. Write it as name@example.org.")
                         .arg(headerOf(CandidateField::Emails), email.left(60)));
    }
    if (person.name.isEmpty() && !person.emails.isEmpty())
        person.name = person.emails.constFirst();
    if (person.name.isEmpty())
        complain(Text::tr("The row has neither a name nor an e-mail address. Give one of them."));
}

void CandidateReader::readExpectedPay()
{
    Candidate &person = m_row.candidate;
    if (const QString period = text(CandidateField::ExpectedPeriod); !period.isEmpty()) {
        person.expectedPeriod = headerSynonyms().periodOf(period);
        if (!person.expectedPeriod)
            complain(Text::tr("%1: “%2” is no period. Use one of %3.")
                         .arg(headerOf(CandidateField::ExpectedPeriod), period.left(60), allWords<PayPeriod>()));
    }
    if (const QString currency = text(CandidateField::ExpectedCurrency); !currency.isEmpty()) {
        const auto code = CellReader::currency(currency, headerOf(CandidateField::ExpectedCurrency));
        if (code)
            person.expectedCurrency = *code;
        else
            complain(code.error().message);
    }
    const QString amount = text(CandidateField::ExpectedPay);
    if (amount.isEmpty())
        return;
    const auto pay = CellReader::expectedPay(amount, person.expectedCurrency, headerOf(CandidateField::ExpectedPay));
    if (!pay) {
        complain(pay.error().message);
        return;
    }
    person.expectedPay = pay->minor;
    person.expectedCurrency = pay->currency;
    if (!person.expectedPeriod)
        person.expectedPeriod = pay->period;
}

void CandidateReader::readApplication()
{
    m_row.stage = text(CandidateField::Stage);
    m_row.reason = text(CandidateField::Reason);
    m_row.source = text(CandidateField::Source);
    m_row.creditedTo = text(CandidateField::CreditedTo);
    if (const QString word = text(CandidateField::Status); !word.isEmpty()) {
        if (const auto status = headerSynonyms().statusOf(word))
            m_row.status = wordOf(*status);
        else
            complain(Text::tr("%1: “%2” is no status. Use one of %3.")
                         .arg(headerOf(CandidateField::Status), word.left(60), allWords<ApplicationStatus>()));
    }
    readMoment(CandidateField::AppliedAt, m_row.appliedAt);
    readMoment(CandidateField::StageEnteredAt, m_row.stageEnteredAt);
    readMoment(CandidateField::EndedAt, m_row.endedAt);
}

void CandidateReader::readMoment(CandidateField field, std::optional<Moment> &into)
{
    const QString cell = text(field);
    if (cell.isEmpty())
        return;
    const auto moment = m_cells.moment(cell, headerOf(field));
    if (moment)
        into = *moment;
    else
        complain(moment.error().message);
}

/// The first problem is the one that is told.
void CandidateReader::complain(const QString &problem)
{
    if (m_row.problem.isEmpty())
        m_row.problem = problem;
}

} // namespace shortlist
