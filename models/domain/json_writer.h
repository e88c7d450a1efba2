#pragma once

#include "value.h"

#include <QByteArray>

namespace shortlist {

/// Writes JSON piece by piece, keys in the order of the calls (QJsonObject sorts them, and holds everything at once).
/// Numbers are written with the digits that read back the same; a number that is not finite becomes null.
class JsonWriter {
public:
    enum class Layout { Compact, Indented };
    explicit JsonWriter(Layout layout = Layout::Compact) : m_indented(layout == Layout::Indented) {}

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(QLatin1String name);
    void null();
    void value(bool flag);
    void value(qint64 number);
    void value(int number) { value(static_cast<qint64>(number)); }
    void value(double number);
    void value(QStringView text);
    void value(const QString &text) { value(QStringView(text)); }
    void value(const char *) = delete;
    void value(const QStringList &list);
    void value(const Value &held);
    /// UTF-8 text.
    void utf8(QByteArrayView text);
    /// Text, or null where it is empty.
    void textOrNull(const QString &text);

    template <class T>
    void member(QLatin1String name, const T &one)
    {
        key(name);
        value(one);
    }

    /// What was written so far, taken away: call it now and then to stream.
    [[nodiscard]] QByteArray take() { return std::exchange(m_out, QByteArray()); }
    [[nodiscard]] qsizetype pending() const { return m_out.size(); }

private:
    void separate();
    void open(char bracket);
    void close(char bracket);
    void newLine();

    QByteArray m_out;
    QByteArray m_first; ///< per open bracket: 1 while nothing stands in it
    bool m_afterKey = false;
    bool m_indented;
};

} // namespace shortlist
