#include "output/json_cells.h"

#include "output/stored_list.h"

namespace shortlist {

JsonCells::JsonCells(JsonWriter &json, const std::vector<QByteArray> &names) : m_json(json)
{
    // Names may be made of what users wrote (a criterion's heading), and keys are written as they are: escape them
    // here.
    for (const QByteArray &name : names) {
        JsonWriter escaped;
        escaped.utf8(name);
        const QByteArray quoted = escaped.take();
        m_keys.push_back(quoted.mid(1, quoted.size() - 2));
    }
}

void JsonCells::beginRow()
{
    m_at = 0;
    m_json.beginObject();
}

void JsonCells::endRow()
{
    m_json.endObject();
}

void JsonCells::key()
{
    const QByteArray &name = m_keys[m_at++];
    m_json.key(QLatin1String(name));
}

void JsonCells::text(QByteArrayView utf8)
{
    key();
    if (utf8.isEmpty())
        m_json.null();
    else
        m_json.utf8(utf8);
}

void JsonCells::number(qint64 number)
{
    key();
    m_json.value(number);
}

void JsonCells::number(double number)
{
    key();
    m_json.value(number);
}

void JsonCells::flag(bool flag)
{
    key();
    m_json.value(flag);
}

void JsonCells::list(QByteArrayView stored)
{
    key();
    m_json.beginArray();
    visitStoredList(stored, [this](QByteArrayView one) { m_json.utf8(one); });
    m_json.endArray();
}

void JsonCells::empty()
{
    key();
    m_json.null();
}

void JsonCells::nested(const std::function<void(JsonWriter &)> &write)
{
    key();
    write(m_json);
}

} // namespace shortlist
