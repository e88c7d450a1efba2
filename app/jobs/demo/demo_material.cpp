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
    const QJsonArray raters = object[QLatin1String("raters")].toArray();
    for (const auto &one : raters)
        posting.raters.push_back(size_t(one.toInt()));
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
    const QJsonArray notes = object[QLatin1String("notes")].toArray();
    for (const auto &one : notes) {
        const QJsonObject note = one.toObject();
        material.notes.push_back({textOf(note, "who") + QStringLiteral("@example.org"), numberOf(note, "days"),
                                  size_t(numberOf(note, "by")), textOf(note, "text")});
    }
    return material;
}

} // namespace shortlist
