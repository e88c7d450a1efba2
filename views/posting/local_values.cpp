#include "posting/local_values.h"

#include <QDate>
#include <QLocale>

namespace shortlist {

namespace {

/// The short form of the language, with all digits of the year.
QString dayFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

} // namespace

QString localNumber(const QString &plain)
{
    bool isNumber = false;
    const double number = plain.toDouble(&isNumber);
    if (!isNumber)
        return plain;
    const qsizetype point = plain.indexOf(u'.');
    const int decimals = point < 0 ? 0 : static_cast<int>(plain.size() - point - 1);
    return QLocale().toString(number, 'f', decimals);
}

QString plainNumber(const QString &local)
{
    const QString text = local.trimmed();
    bool isNumber = false;
    double number = QLocale().toDouble(text, &isNumber);
    if (!isNumber)
        number = text.toDouble(&isNumber);
    if (!isNumber)
        return local;
    return QLocale::c().toString(number, 'f', QLocale::FloatingPointShortest).remove(u',');
}

QString localDay(const QString &plain)
{
    const QDate day = QDate::fromString(plain, Qt::ISODate);
    return day.isValid() ? QLocale().toString(day, dayFormat()) : plain;
}

QString plainDay(const QString &local)
{
    const QString text = local.trimmed();
    for (const QString &format : {dayFormat(), QLocale().dateFormat(QLocale::LongFormat)}) {
        if (const QDate day = QLocale().toDate(text, format); day.isValid())
            return day.toString(Qt::ISODate);
    }
    return text;
}

} // namespace shortlist
