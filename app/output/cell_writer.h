#pragma once

#include <QByteArrayView>
#include <QDate>
#include <QString>

#include <functional>
#include <optional>

namespace shortlist {

class JsonWriter;

/// Takes the cells of a row, one after the other in the order of the columns, and writes them in one format.
class CellWriter {
public:
    CellWriter() = default;
    CellWriter(const CellWriter &) = delete;
    CellWriter &operator=(const CellWriter &) = delete;
    virtual ~CellWriter() = default;

    /// UTF-8; empty: absent.
    virtual void text(QByteArrayView utf8) = 0;
    virtual void number(qint64 number) = 0;
    virtual void number(double number) = 0;
    /// Money in the currency's unit, with that many decimal places.
    virtual void amount(double amount, int decimals) = 0;
    virtual void flag(bool flag) = 0;
    /// A list as storage gives it: a JSON array of texts, or nothing.
    virtual void list(QByteArrayView stored) = 0;
    /// UTC, ISO-8601; empty: absent.
    virtual void moment(QByteArrayView iso) = 0;
    virtual void empty() = 0;
    /// A value with parts of its own. Only JSON has such: no column in another format may call it.
    virtual void nested(const std::function<void(JsonWriter &)> &write) = 0;

    void text(const QString &text) { this->text(QByteArrayView(text.toUtf8())); }
    void text(const char *) = delete;
    void day(QDate date) { text(date.isValid() ? date.toString(Qt::ISODate) : QString()); }
    void id(qint64 value)
    {
        if (value > 0)
            number(value);
        else
            empty();
    }
    template <class Number>
    void numberOrEmpty(const std::optional<Number> &value)
    {
        if (value)
            number(*value);
        else
            empty();
    }
};

} // namespace shortlist
