#include "template.h"

#include "fields_json.h"
#include "text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shortlist {

namespace {

template <Described T>
void writeList(JsonWriter &json, QLatin1String key, const std::vector<T> &rows)
{
    json.key(key);
    json.beginArray();
    for (const T &row : rows)
        writeFields(json, Describe<T>::kind, fieldsOf(row));
    json.endArray();
}

template <Described T>
std::vector<T> readList(const QJsonValue &json)
{
    std::vector<T> rows;
    for (const auto &one : json.toArray()) {
        T row;
        assign(row, parseFields(Describe<T>::kind, one).value_or(Fields()));
        rows.push_back(std::move(row));
    }
    return rows;
}

void writePlanned(JsonWriter &json, const PlannedInterviewRows &rows)
{
    json.beginObject();
    json.key(QLatin1String("interview"));
    writeFields(json, Kind::PlannedInterview, fieldsOf(rows.interview));
    writeList(json, QLatin1String("focus"), rows.focus);
    json.key(QLatin1String("questions"));
    json.beginArray();
    for (const QuestionRows &one : rows.questions) {
        json.beginObject();
        json.key(QLatin1String("question"));
        writeFields(json, Kind::Question, fieldsOf(one.question));
        writeList(json, QLatin1String("criteria"), one.criteria);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

PlannedInterviewRows readPlanned(const QJsonObject &json)
{
    PlannedInterviewRows rows;
    assign(rows.interview,
           parseFields(Kind::PlannedInterview, json.value(QLatin1String("interview"))).value_or(Fields()));
    rows.focus = readList<Focus>(json.value(QLatin1String("focus")));
    for (const auto &value : json.value(QLatin1String("questions")).toArray()) {
        const QJsonObject one = value.toObject();
        QuestionRows question;
        assign(question.question, parseFields(Kind::Question, one.value(QLatin1String("question"))).value_or(Fields()));
        question.criteria = readList<QuestionCriterion>(one.value(QLatin1String("criteria")));
        rows.questions.push_back(std::move(question));
    }
    return rows;
}

} // namespace

QString templateBody(const PostingDocument &document)
{
    JsonWriter json;
    json.beginObject();
    json.key(QLatin1String("posting"));
    writeFields(json, Kind::Posting, fieldsOf(document.posting));
    writeList(json, QLatin1String("criteria"), document.criteria);
    writeList(json, QLatin1String("sections"), document.sections);
    writeList(json, QLatin1String("stages"), document.stages);
    json.key(QLatin1String("plan"));
    json.beginArray();
    for (const PlannedInterviewRows &rows : document.plan)
        writePlanned(json, rows);
    json.endArray();
    json.endObject();
    return QString::fromUtf8(json.take());
}

Result<PostingDocument> readTemplateBody(const Template &from)
{
    const QJsonObject json = QJsonDocument::fromJson(from.body.toUtf8()).object();
    const auto posting = parseFields(Kind::Posting, json.value(QLatin1String("posting")));
    if (!posting)
        return Error{ErrorKind::Damaged,
                     Text::tr("The template %1 cannot be read. Delete it and save it again.").arg(from.name)};
    PostingDocument document;
    assign(document.posting, *posting);
    document.criteria = readList<Criterion>(json.value(QLatin1String("criteria")));
    document.sections = readList<Section>(json.value(QLatin1String("sections")));
    document.stages = readList<Stage>(json.value(QLatin1String("stages")));
    for (const auto &one : json.value(QLatin1String("plan")).toArray())
        document.plan.push_back(readPlanned(one.toObject()));
    return document;
}

} // namespace shortlist
