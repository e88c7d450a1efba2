#include "jobs/demo/demo_material.h"

#include "jobdescription/job_description.h"
#include "jobs/demo/demo_people.h"
#include "text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shortlist {

namespace {

Result<QByteArray> demoResource(const QString &name)
{
    QFile file(QStringLiteral(":/demo/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Damaged,
                     Text::tr("This program lacks its own %1. Build or install it again.").arg(name)};
    return file.readAll();
}

QString textOf(const QJsonObject &object, const char *key)
{
    return object[QLatin1String(key)].toString();
}

int numberOf(const QJsonObject &object, const char *key)
{
    return object[QLatin1String(key)].toInt();
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const auto &one : array)
        texts += one.toString();
    return texts;
}

std::optional<qint64> countIn(const QJsonArray &pair, int at)
{
    return pair[at].isDouble() ? std::optional<qint64>(pair[at].toInteger()) : std::nullopt;
}

Member memberFrom(const QJsonObject &object)
{
    Member member;
    member.name = textOf(object, "name");
    member.email = textOf(object, "email");
    member.roles = textsOf(object[QLatin1String("roles")]);
    return member;
}

DemoCriterion criterionFrom(const QJsonObject &object)
{
    DemoCriterion criterion;
    criterion.begins = textOf(object, "begins");
    criterion.assess = fromWord<Assess>(textOf(object, "assess"));
    criterion.weight = object[QLatin1String("weight")].toDouble(1);
    criterion.mustHave = object[QLatin1String("must_have")].toBool();
    criterion.anchors = textsOf(object[QLatin1String("anchors")]);
    return criterion;
}

std::vector<size_t> placesOf(const QJsonValue &value)
{
    std::vector<size_t> places;
    const QJsonArray array = value.toArray();
    for (const auto &one : array)
        places.push_back(size_t(one.toInt()));
    return places;
}

DemoPlanned plannedFrom(const QJsonObject &object)
{
    DemoPlanned planned;
    planned.interview.name = textOf(object, "name");
    planned.interview.kind = fromWord<InterviewKind>(textOf(object, "kind")).value_or(InterviewKind::Interview);
    planned.interview.purpose = textOf(object, "purpose");
    planned.interview.minutes = numberOf(object, "minutes");
    planned.interviewers = placesOf(object[QLatin1String("interviewers")]);
    planned.focus = textsOf(object[QLatin1String("focus")]);
    const QJsonArray questions = object[QLatin1String("questions")].toArray();
    for (const auto &one : questions)
        planned.questions.emplace_back(textOf(one.toObject(), "text"),
                                       textsOf(one.toObject()[QLatin1String("criteria")]));
    return planned;
}

LibraryEntry entryFrom(const QJsonObject &object)
{
    const QStringList anchors = textsOf(object[QLatin1String("anchors")]);
    LibraryEntry entry;
    entry.heading = textOf(object, "heading");
    entry.question = textOf(object, "question");
    entry.anchor1 = anchors.value(0);
    entry.anchor2 = anchors.value(1);
    entry.anchor3 = anchors.value(2);
    entry.anchor4 = anchors.value(3);
    entry.anchor5 = anchors.value(4);
    return entry;
}

/// What a posting's entry says besides its text and its people.
DemoPosting settingsFrom(const QJsonObject &object)
{
    DemoPosting posting;
    posting.facts.organization = textOf(object, "organization");
    posting.facts.department = textOf(object, "department");
    posting.facts.location = textOf(object, "location");
    posting.facts.employmentType = textOf(object, "employment_type");
    posting.facts.requisition = textOf(object, "requisition");
    posting.facts.openings = numberOf(object, "openings");
    posting.closesIn = numberOf(object, "closes_in_days");
    posting.opened = numberOf(object, "opened_days_ago");
    posting.owner = size_t(numberOf(object, "owner"));
    posting.raters = placesOf(object[QLatin1String("raters")]);
    const QJsonArray plan = object[QLatin1String("plan")].toArray();
    for (const auto &one : plan)
        posting.plan.push_back(plannedFrom(one.toObject()));
    const QJsonObject stages = object[QLatin1String("stages")].toObject();
    for (auto one = stages.begin(); one != stages.end(); ++one)
        posting.stages[fromWord<StageKind>(one.key()).value_or(StageKind::Applied)]
            = {countIn(one.value().toArray(), 0), countIn(one.value().toArray(), 1)};
    const QJsonArray criteria = object[QLatin1String("criteria")].toArray();
    for (const auto &one : criteria)
        posting.criteria.push_back(criterionFrom(one.toObject()));
    const QJsonObject evidence = object[QLatin1String("evidence")].toObject();
    for (auto one = evidence.begin(); one != evidence.end(); ++one)
        posting.evidence.insert(one.key(), textsOf(one.value()));
    return posting;
}

Result<DemoPosting> postingFrom(const QJsonObject &object)
{
    DemoPosting posting = settingsFrom(object);
    const auto text = demoResource(textOf(object, "text"));
    const auto csv = demoResource(textOf(object, "people"));
    if (!text || !csv)
        return !text ? text.error() : csv.error();
    auto read = readJobDescription(*text, textOf(object, "text"));
    if (!read)
        return read.error();
    posting.document = {std::move(read->posting), std::move(read->criteria), std::move(read->sections), {}};
    auto people = demoPeople(*csv);
    if (!people)
        return people.error();
    posting.people = std::move(*people);
    return posting;
}

} // namespace

Result<DemoMaterial> demoMaterial()
{
    const auto bytes = demoResource(QStringLiteral("demo.json"));
    if (!bytes)
        return bytes.error();
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    DemoMaterial material;
    const QJsonArray members = object[QLatin1String("members")].toArray();
    for (const auto &one : members)
        material.members.push_back(memberFrom(one.toObject()));
    const QJsonArray postings = object[QLatin1String("postings")].toArray();
    for (const auto &one : postings) {
        auto posting = postingFrom(one.toObject());
        if (!posting)
            return posting.error();
        material.postings.push_back(std::move(*posting));
    }
    const QJsonArray library = object[QLatin1String("library")].toArray();
    for (const auto &one : library)
        material.library.push_back(entryFrom(one.toObject()));
    const QJsonArray notes = object[QLatin1String("notes")].toArray();
    for (const auto &one : notes) {
        const QJsonObject note = one.toObject();
        material.notes.push_back({textOf(note, "who") + QStringLiteral("@example.org"), numberOf(note, "days"),
                                  size_t(numberOf(note, "by")), textOf(note, "text")});
    }
    return material;
}

} // namespace shortlist
