#pragma once

#include "output/row_sink.h"

#include <QStringList>

namespace shortlist {

/// A table for people: aligned columns, cells on one line and not longer than 60 columns. The first rows say how wide
/// the columns are; those after them are written as they come.
class TextRows : public RowSink, private CellWriter {
public:
    TextRows(QIODevice &out, const std::vector<QByteArray> &names, const QTimeZone &zone);

    [[nodiscard]] CellWriter &cells() override { return *this; }
    void beginRow() override;
    void endRow() override;
    [[nodiscard]] Result<> finish() override;

private:
    struct Cell {
        QString text;
        bool isNumber = false;
    };

    void add(const QString &text, bool isNumber = false);
    void text(QByteArrayView utf8) override;
    void number(qint64 number) override;
    void number(double number) override;
    void amount(double amount, int decimals) override { add(QString::number(amount, 'f', decimals), true); }
    void flag(bool flag) override;
    void list(QByteArrayView stored) override;
    void moment(QByteArrayView iso) override;
    void empty() override { add(QString()); }
    void nested(const std::function<void(JsonWriter &)> &write) override;

    void measure();
    void writeRow(const std::vector<Cell> &row);
    void flush();

    QIODevice &m_out;
    QTimeZone m_zone;
    std::vector<std::vector<Cell>> m_waiting;
    std::vector<qsizetype> m_widths; ///< empty until measured
    std::vector<Cell> m_row;
    QByteArray m_pending;
    bool m_failed = false;
};

/// A moment as people read it, in that zone: "2026-03-01 09:30".
[[nodiscard]] QString shownMoment(QByteArrayView iso, const QTimeZone &zone);
/// At most two decimals, in the C locale.
[[nodiscard]] QString shownNumber(double number);
/// The same as people of the user's language write it, for windows.
[[nodiscard]] QString localNumber(double number);
using NumberText = QString (*)(double);

} // namespace shortlist
