#include "output/text_rows.h"

#include "moment.h"
#include "output/shown_text.h"
#include "output/stored_list.h"
#include "text.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace shortlist {

namespace {

constexpr qsizetype widestCell = 60;
constexpr size_t rowsMeasured = 1000;

} // namespace

QString shownMoment(QByteArrayView iso, const QTimeZone &zone)
{
    const auto moment = Moment::fromIso(QString::fromUtf8(iso));
    if (!moment)
        return onOneLine(QString::fromUtf8(iso));
    return QDateTime::fromMSecsSinceEpoch(moment->milliseconds, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString shownNumber(double number)
{
    QString text = QString::number(number, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

QString localNumber(double number)
{
    return shownNumber(number).replace(u'.', QLocale().decimalPoint());
}

TextRows::TextRows(QIODevice &out, const std::vector<QByteArray> &names, const QTimeZone &zone)
    : m_out(out), m_zone(zone)
{
    for (const QByteArray &name : names)
        add(onOneLine(QString::fromUtf8(name)));
    endRow();
}

void TextRows::add(const QString &text, bool isNumber)
{
    m_row.push_back({elided(text, widestCell), isNumber});
}

void TextRows::text(QByteArrayView utf8)
{
    // What cannot be shown anyway need not be decoded: a summary has a megabyte.
    add(onOneLine(QString::fromUtf8(utf8.first(qMin(utf8.size(), widestCell * 40)))));
}

void TextRows::number(qint64 number)
{
    add(QString::number(number), true);
}

void TextRows::number(double number)
{
    add(shownNumber(number), true);
}

void TextRows::flag(bool flag)
{
    add(flag ? Text::tr("yes") : Text::tr("no"));
}

void TextRows::list(QByteArrayView stored)
{
    QStringList texts;
    visitStoredList(stored, [&texts](QByteArrayView one) { texts += onOneLine(QString::fromUtf8(one)); });
    add(texts.join(QStringLiteral("; ")));
}

void TextRows::moment(QByteArrayView iso)
{
    add(shownMoment(iso, m_zone));
}

void TextRows::nested(const std::function<void(JsonWriter &)> &)
{
    Q_ASSERT_X(false, "TextRows", "a column with parts is for JSON only");
    add(QString());
}

void TextRows::beginRow()
{
    m_row.clear();
}

void TextRows::endRow()
{
    if (!m_widths.empty()) {
        writeRow(m_row);
        return;
    }
    m_waiting.push_back(std::move(m_row));
    m_row.clear();
    if (m_waiting.size() > rowsMeasured)
        measure();
}

void TextRows::measure()
{
    for (const std::vector<Cell> &row : m_waiting) {
        m_widths.resize(qMax(m_widths.size(), row.size()));
        for (size_t i = 0; i < row.size(); ++i)
            m_widths[i] = qMax(m_widths[i], displayWidth(row[i].text));
    }
    for (const std::vector<Cell> &row : m_waiting)
        writeRow(row);
    m_waiting.clear();
}

void TextRows::writeRow(const std::vector<Cell> &row)
{
    QString line;
    for (size_t i = 0; i < row.size(); ++i) {
        const qsizetype width = i < m_widths.size() ? m_widths[i] : 0;
        const QString padding(qMax<qsizetype>(0, width - displayWidth(row[i].text)), u' ');
        if (i > 0)
            line += QStringLiteral("  ");
        line += row[i].isNumber ? padding + row[i].text : row[i].text + padding;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    m_pending += line.toUtf8() + '\n';
    if (m_pending.size() > 64 * 1024)
        flush();
}

void TextRows::flush()
{
    if (!m_failed)
        m_failed = m_out.write(m_pending) != m_pending.size();
    m_pending.resize(0);
}

Result<> TextRows::finish()
{
    if (m_widths.empty())
        measure();
    flush();
    return m_failed ? Result<>(writeError(m_out)) : Result<>();
}

} // namespace shortlist
