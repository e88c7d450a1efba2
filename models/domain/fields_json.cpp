#include "fields_json.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace shortlist {

namespace {

Value jsonToValue(const QJsonValue &json, FieldType type)
{
    if (json.isNull())
        return {};
    switch (type) {
    case FieldType::Flag: return json.toBool();
    case FieldType::Integer:
    case FieldType::Reference: return static_cast<qint64>(json.toInteger());
    case FieldType::Real: return json.toDouble();
    case FieldType::Text: return json.toString();
    case FieldType::List: {
        QStringList list;
        for (const auto &one : json.toArray())
            list += one.toString();
        return list;
    }
    }
    return {};
}

} // namespace

void writeFields(JsonWriter &json, Kind kind, const Fields &fields)
{
    json.beginObject();
    for (const FieldValue &one : fields)
        json.member(QLatin1String(kindInfo(kind).fields[static_cast<size_t>(one.field)].name), one.value);
    json.endObject();
}

std::optional<Fields> parseFields(Kind kind, const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    const QJsonObject object = json.toObject();
    const KindInfo &info = kindInfo(kind);
    Fields fields;
    for (auto one = object.begin(); one != object.end(); ++one) {
        const int number = info.fieldNumber(one.key());
        if (number >= 0)
            fields.push_back({number, jsonToValue(one.value(), info.fields[static_cast<size_t>(number)].type)});
    }
    std::sort(fields.begin(), fields.end(), [](const FieldValue &a, const FieldValue &b) { return a.field < b.field; });
    return fields;
}

} // namespace shortlist
