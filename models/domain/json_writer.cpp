#include "json_writer.h"

#include <QLocale>

#include <cmath>

namespace shortlist {

void JsonWriter::newLine()
{
    if (!m_indented)
        return;
    m_out += '\n';
    m_out.append(m_first.size() * 2, ' ');
}

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_first.isEmpty())
        return;
    if (!m_first.back())
        m_out += ',';
    m_first.back() = 0;
    newLine();
}

void JsonWriter::open(char bracket)
{
    separate();
    m_out += bracket;
    m_first += char(1);
}

void JsonWriter::close(char bracket)
{
    const bool empty = m_first.back();
    m_first.chop(1);
    if (!empty)
        newLine();
    m_out += bracket;
    if (m_first.isEmpty() && m_indented)
        m_out += '\n';
}

void JsonWriter::beginObject()
{
    open('{');
}

void JsonWriter::endObject()
{
    close('}');
}

void JsonWriter::beginArray()
{
    open('[');
}

void JsonWriter::endArray()
{
    close(']');
}

void JsonWriter::key(QLatin1String name)
{
    separate();
    m_out += '"';
    m_out += QByteArrayView(name.data(), name.size());
    m_out += m_indented ? "\": " : "\":";
    m_afterKey = true;
}

void JsonWriter::null()
{
    separate();
    m_out += "null";
}

void JsonWriter::value(bool flag)
{
    separate();
    m_out += flag ? "true" : "false";
}

void JsonWriter::value(qint64 number)
{
    separate();
    m_out += QByteArray::number(number);
}

void JsonWriter::value(double number)
{
    if (!std::isfinite(number)) {
        null();
        return;
    }
    separate();
    m_out += std::abs(number) < 1e15 && number == std::floor(number)
                 ? QByteArray::number(static_cast<qint64>(number))
                 : QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

void JsonWriter::value(QStringView text)
{
    utf8(text.toUtf8());
}

void JsonWriter::utf8(QByteArrayView text)
{
    separate();
    static constexpr char digits[] = "0123456789abcdef";
    m_out += '"';
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x20 && c != '"' && c != '\\' && c != 0x7f)
            continue;
        m_out += text.sliced(from, i - from);
        from = i + 1;
        switch (c) {
        case '"': m_out += "\\\""; break;
        case '\\': m_out += "\\\\"; break;
        case '\n': m_out += "\\n"; break;
        case '\r': m_out += "\\r"; break;
        case '\t': m_out += "\\t"; break;
        default:
            m_out += "\\u00";
            m_out += digits[c >> 4];
            m_out += digits[c & 0x0f];
        }
    }
    m_out += text.sliced(from);
    m_out += '"';
}

void JsonWriter::value(const QStringList &list)
{
    beginArray();
    for (const QString &one : list)
        value(one);
    endArray();
}

void JsonWriter::value(const Value &held)
{
    std::visit(
        [this](const auto &one) {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, std::monostate>)
                null();
            else
                value(one);
        },
        held);
}

void JsonWriter::textOrNull(const QString &text)
{
    if (text.isEmpty())
        null();
    else
        value(text);
}

} // namespace shortlist
