#include "program_runner.h"

#include "program.h"

#include <QBuffer>
#include <QCoreApplication>

namespace shortlist::test {

namespace {

FixedClock &clockOfTheRuns()
{
    static FixedClock clock(Moment::fromIso(QString::fromLatin1(firstMoment)).value_or(Moment{}));
    return clock;
}

} // namespace

void setNow(const char *iso)
{
    const auto at = Moment::fromIso(QString::fromLatin1(iso));
    Q_ASSERT_X(at.has_value(), "setNow", iso);
    clockOfTheRuns().set(*at);
}

Moment now()
{
    return clockOfTheRuns().now();
}

Run run(const QStringList &arguments, const QByteArray &input)
{
    QByteArray given = input;
    QBuffer in(&given);
    QBuffer out;
    QBuffer error;
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    error.open(QIODevice::WriteOnly);
    Console console{in, out, error, false};
    Run done;
    done.status = runProgram(arguments, console, clockOfTheRuns());
    done.out = out.data();
    done.error = error.data();
    return done;
}

Run run(const char *words, const QStringList &values, const QByteArray &input)
{
    QStringList arguments = QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
    for (QString &word : arguments) {
        if (word.startsWith(u'%'))
            word = values.value(QStringView(word).mid(1).toInt() - 1);
    }
    return run(arguments, input);
}

} // namespace shortlist::test
