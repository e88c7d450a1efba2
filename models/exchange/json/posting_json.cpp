#include "json/posting_json.h"

#include "money.h"

#include <map>

namespace shortlist {

namespace {

template <class E>
void wordOrNull(JsonWriter &json, const std::optional<E> &value)
{
    json.textOrNull(value ? QString(wordOf(*value)) : QString());
}

void textMember(JsonWriter &json, QLatin1String name, const QString &text)
{
    json.key(name);
    json.textOrNull(text);
}

void writeFacts(JsonWriter &json, const Posting &posting, const QString &owner)
{
    if (!posting.id.isNull()) {
        json.member(QLatin1String("id"), posting.id.value);
        json.member(QLatin1String("uuid"), posting.uuid);
    }
    textMember(json, QLatin1String("title"), posting.title);
    textMember(json, QLatin1String("organization"), posting.organization);
    textMember(json, QLatin1String("department"), posting.department);
    textMember(json, QLatin1String("location"), posting.location);
    json.key(QLatin1String("workplace"));
    wordOrNull(json, posting.workplace);
    textMember(json, QLatin1String("employment_type"), posting.employmentType);
    json.member(QLatin1String("status"), QString(wordOf(posting.status)));
    json.member(QLatin1String("openings"), posting.openings);
    textMember(json, QLatin1String("requisition"), posting.requisition);
    textMember(json, QLatin1String("closes_on"), posting.closesOn.toString(Qt::ISODate));
    textMember(json, QLatin1String("owner"), owner);
    textMember(json, QLatin1String("summary"), posting.summary);
    json.key(QLatin1String("pay"));
    writePay(json, posting.pay);
}

void writeCriteria(JsonWriter &json, const std::vector<Criterion> &criteria)
{
    const std::vector<qint64> positions = positionsByKind(criteria);
    json.beginArray();
    for (size_t i = 0; i < criteria.size(); ++i) {
        const Criterion &criterion = criteria[i];
        json.beginObject();
        if (!criterion.id.isNull())
            json.member(QLatin1String("id"), criterion.id.value);
        json.member(QLatin1String("kind"), QString(wordOf(criterion.kind)));
        json.member(QLatin1String("position"), positions[i]);
        textMember(json, QLatin1String("heading"), criterion.heading);
        textMember(json, QLatin1String("text"), criterion.text);
        json.member(QLatin1String("weight"), criterion.weight);
        json.member(QLatin1String("must_have"), criterion.mustHave);
        json.member(QLatin1String("assess"), QString(wordOf(criterion.assess)));
        json.endObject();
    }
    json.endArray();
}

void writeSections(JsonWriter &json, const std::vector<Section> &sections)
{
    json.beginArray();
    for (const Section &section : sections) {
        json.beginObject();
        textMember(json, QLatin1String("heading"), section.heading);
        textMember(json, QLatin1String("text"), section.text);
        json.endObject();
    }
    json.endArray();
}

void writeStages(JsonWriter &json, const std::vector<Stage> &stages)
{
    json.beginArray();
    qint64 position = 0;
    for (const Stage &stage : stages) {
        json.beginObject();
        if (!stage.id.isNull())
            json.member(QLatin1String("id"), stage.id.value);
        json.member(QLatin1String("name"), stage.name);
        json.member(QLatin1String("kind"), QString(wordOf(stage.kind)));
        json.member(QLatin1String("position"), ++position);
        json.endObject();
    }
    json.endArray();
}

} // namespace

void writePosting(JsonWriter &json, const PostingDocument &document, const QString &owner,
                  const std::function<void(JsonWriter &)> &more)
{
    json.beginObject();
    writeFacts(json, document.posting, owner);
    json.key(QLatin1String("criteria"));
    writeCriteria(json, document.criteria);
    json.key(QLatin1String("sections"));
    writeSections(json, document.sections);
    json.key(QLatin1String("stages"));
    writeStages(json, document.stages);
    json.member(QLatin1String("unplaced"), unplacedLines(document.posting));
    if (more)
        more(json);
    json.endObject();
}

std::vector<qint64> positionsByKind(const std::vector<Criterion> &criteria)
{
    std::map<std::pair<qint64, CriterionKind>, qint64> used;
    std::vector<qint64> positions;
    positions.reserve(criteria.size());
    for (const Criterion &criterion : criteria)
        positions.push_back(++used[{criterion.posting.value, criterion.kind}]);
    return positions;
}

void writePay(JsonWriter &json, const Pay &pay)
{
    if (!pay.isStated()) {
        json.null();
        return;
    }
    const auto amount = [&json, &pay](QLatin1String name, const std::optional<qint64> &minor) {
        json.key(name);
        if (minor)
            json.value(majorUnits(*minor, pay.currency));
        else
            json.null();
    };
    json.beginObject();
    amount(QLatin1String("min"), pay.min);
    amount(QLatin1String("max"), pay.max);
    textMember(json, QLatin1String("currency"), pay.currency);
    json.key(QLatin1String("period"));
    wordOrNull(json, pay.period);
    json.endObject();
}

QStringList unplacedLines(const Posting &posting)
{
    return posting.unplaced.isEmpty() ? QStringList() : posting.unplaced.split(u'\n');
}

} // namespace shortlist
