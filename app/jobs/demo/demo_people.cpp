#include "jobs/demo/demo_people.h"

#include "csv/csv_reader.h"
#include "text.h"

#include <QBuffer>

namespace shortlist {

namespace {

/// The columns of the CSV, in its order.
enum PersonColumn {
    Name,
    Email,
    Phone,
    Company,
    Location,
    Headline,
    SourceColumn,
    Tags,
    Reached,
    Outcome,
    ReasonColumn,
    Applied,
    Entered,
    Ended,
    Quality,
    Spread,
    PersonColumnCount
};

DemoPerson personFrom(const QStringList &row)
{
    DemoPerson person;
    person.candidate.name = row[Name];
    person.candidate.emails = {row[Email]};
    person.candidate.phones = {row[Phone]};
    person.candidate.company = row[Company];
    person.candidate.location = row[Location];
    person.candidate.headline = row[Headline];
    person.candidate.tags = row[Tags].split(u';', Qt::SkipEmptyParts);
    person.source = row[SourceColumn];
    person.reached = fromWord<StageKind>(row[Reached]).value_or(StageKind::Applied);
    const bool hired = person.reached == StageKind::Hired;
    person.outcome = hired ? ApplicationStatus::Hired
                           : fromWord<ApplicationStatus>(row[Outcome]).value_or(ApplicationStatus::Active);
    if (!row[ReasonColumn].isEmpty())
        person.reason = row[ReasonColumn].toULongLong();
    person.applied = row[Applied].toInt();
    person.entered = row[Entered].toInt();
    person.ended = row[Ended].toInt();
    person.quality = row[Quality].toDouble();
    person.spread = row[Spread].toDouble();
    return person;
}

} // namespace

Result<std::vector<DemoPerson>> demoPeople(const QByteArray &csv)
{
    QBuffer buffer;
    buffer.setData(csv);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, {',', QStringLiteral("UTF-8")});
    if (auto opened = reader.open(); !opened)
        return opened.error();
    reader.next(); // the names of the columns
    std::vector<DemoPerson> people;
    while (reader.next()) {
        if (reader.row().size() != PersonColumnCount)
            return Error{
                ErrorKind::Damaged,
                Text::tr("Line %1 of the demo's people has not the columns that it should have.").arg(reader.line())};
        people.push_back(personFrom(reader.row()));
    }
    return people;
}

} // namespace shortlist
