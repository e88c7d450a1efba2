// Forty job descriptions of our own, four in each of ten languages, in the formats and encodings that they come in.

#include "jobdescription/job_description.h"
#include "money.h"

#include <QDir>
#include <QFile>
#include <QStringDecoder>
#include <QTest>

using namespace shortlist;

namespace {

QDir fixtures()
{
    return QDir(QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/fixtures/jobs"));
}

QByteArray contentOf(const QString &name)
{
    QFile file(fixtures().filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<QStringList> expectedRows()
{
    std::vector<QStringList> rows;
    for (const QString &line : QString::fromUtf8(contentOf(QStringLiteral("expected.tsv"))).split(u'\n')) {
        if (!line.isEmpty())
            rows.push_back(line.split(u'\t'));
    }
    return rows;
}

QString amount(const std::optional<qint64> &minor, const QString &currency)
{
    return minor ? QString::number(majorUnits(*minor, currency), 'f', 2) : QString();
}

QString inCents(const QString &amount)
{
    return amount.isEmpty() ? QString() : QString::number(amount.toDouble(), 'f', 2);
}

int countOf(const JobDescription &read, CriterionKind kind)
{
    return static_cast<int>(std::count_if(read.criteria.begin(), read.criteria.end(),
                                          [kind](const Criterion &one) { return one.kind == kind; }));
}

/// What was read, in the columns of the table of what is expected.
QStringList columnsOf(const QString &file, const JobDescription &read)
{
    const Posting &posting = read.posting;
    const Pay &pay = posting.pay;
    return {file,
            posting.title,
            posting.organization,
            posting.location,
            posting.workplace ? wordOf(*posting.workplace) : QString(),
            posting.employmentType,
            amount(pay.min, pay.currency),
            amount(pay.max, pay.currency),
            pay.currency,
            pay.period ? wordOf(*pay.period) : QString(),
            QString::number(countOf(read, CriterionKind::Responsibility)),
            QString::number(countOf(read, CriterionKind::Required)),
            QString::number(countOf(read, CriterionKind::Preferred)),
            posting.closesOn.toString(Qt::ISODate),
            QString::number(posting.openings)};
}

} // namespace

class TestFixtures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAreFourOfEachLanguage()
    {
        std::map<QString, int> counts;
        const auto rows = expectedRows();
        for (size_t i = 1; i < rows.size(); ++i)
            ++counts[rows[i][0].section(u'-', 0, 0)];
        QCOMPARE(counts.size(), size_t{10});
        for (const auto &[language, count] : counts)
            QVERIFY2(count == 4, qPrintable(language));
        QCOMPARE(fixtures().entryList(QDir::Files).size(), static_cast<qsizetype>(rows.size()));
    }

    void eachIsReadAsPeopleReadIt_data()
    {
        QTest::addColumn<QStringList>("row");
        const auto rows = expectedRows();
        for (size_t i = 1; i < rows.size(); ++i)
            QTest::newRow(qPrintable(rows[i][0])) << rows[i];
    }
    void eachIsReadAsPeopleReadIt()
    {
        QFETCH(QStringList, row);
        const auto read = readJobDescription(contentOf(row[0]), row[0]);
        QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error().message));
        const QStringList names = expectedRows().front();
        const QStringList columns = columnsOf(row[0], *read);
        QStringList wrong;
        for (qsizetype i = 0; i < names.size(); ++i) {
            const bool isAmount = names[i] == QLatin1String("min") || names[i] == QLatin1String("max");
            const QString wanted = isAmount ? inCents(row.value(i)) : row.value(i);
            if (columns[i] != wanted)
                wrong += QStringLiteral("%1 is «%2», not «%3»").arg(names[i], columns[i], wanted);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QStringLiteral("; "))));
    }

    void aBlankLineBetweenAllLinesChangesNothing_data() { textRows(); }
    void aBlankLineBetweenAllLinesChangesNothing()
    {
        QFETCH(QString, name);
        const QByteArray bytes = contentOf(name);
        auto dense = readJobDescription(bytes, name);
        QByteArray spaced = bytes;
        auto loose = readJobDescription(spaced.replace('\n', "\n\n"), name);
        QVERIFY(dense.ok() && loose.ok());
        dense->criterionLines = loose->criterionLines = {};
        dense->sectionLines = loose->sectionLines = {};
        dense->wishLines = loose->wishLines = {};
        for (auto *read : {&*dense, &*loose}) {
            for (InferredFact &fact : read->inferred)
                fact.line = 0;
        }
        QCOMPARE(*loose, *dense);
    }

    void noItemHasAWordThatTheSourceLacks_data() { textRows(); }
    void noItemHasAWordThatTheSourceLacks()
    {
        QFETCH(QString, name);
        const auto read = readJobDescription(contentOf(name), name);
        QVERIFY(read.ok());
        QString source = QString::fromUtf8(contentOf(name));
        if (read->encoding != QLatin1String("UTF-8"))
            source = QStringDecoder(read->encoding.toLatin1().constData())(contentOf(name));
        source = source.simplified();
        for (const Criterion &criterion : read->criteria) {
            QVERIFY2(source.contains(criterion.text), qPrintable(criterion.text));
            QVERIFY2(source.contains(criterion.heading), qPrintable(criterion.heading));
        }
    }

private:
    static void textRows()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : fixtures().entryList({QStringLiteral("*.txt"), QStringLiteral("*.md")}))
            QTest::newRow(qPrintable(name)) << name;
    }
};

QTEST_GUILESS_MAIN(TestFixtures)
#include "tst_fixtures.moc"
