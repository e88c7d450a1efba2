#include "job_description_generator.h"
#include "job_description_vocabulary.h"

#include <QHash>
#include <QRegularExpression>
#include <QTest>

#include <array>
#include <random>

using namespace shortlist;

namespace {

constexpr quint32 seeds = 500;

/// Runs of letters and digits in lower case, and how often each stands there.
QHash<QString, int> wordCounts(const QString &text)
{
    QHash<QString, int> counts;
    QString word;
    for (const QChar c : text + u' ') {
        if (c.isLetterOrNumber() || c.isMark()) {
            word += c.toLower();
        } else if (!word.isEmpty()) {
            ++counts[word];
            word.clear();
        }
    }
    return counts;
}

/// Without "12." at the start, which is the mark of a numbered item.
QString withoutNumber(const QString &line)
{
    qsizetype digits = 0;
    while (digits < line.size() && line[digits].isDigit())
        ++digits;
    const bool numbered = digits > 0 && digits < line.size() && (line[digits] == u'.' || line[digits] == u')');
    return numbered ? line.sliced(digits + 1) : line;
}

QString everythingIn(const JobDescription &read)
{
    const Posting &posting = read.posting;
    QStringList all{posting.title,          posting.summary,    posting.unplaced,     posting.location,
                    posting.employmentType, posting.department, posting.organization, posting.requisition};
    for (const Criterion &criterion : read.criteria)
        all << criterion.heading << criterion.text;
    for (const Section &section : read.sections)
        all << section.heading << section.text;
    return all.join(u'\n');
}

/// The first difference in words, or nothing.
QString difference(const JobDescription &read, const JobDescription &expected)
{
    const Posting &a = read.posting;
    const Posting &b = expected.posting;
    if (a.title != b.title)
        return QStringLiteral("title «%1» not «%2»").arg(a.title, b.title);
    if (a.summary != b.summary)
        return QStringLiteral("summary «%1» not «%2»").arg(a.summary, b.summary);
    if (a.unplaced != b.unplaced)
        return QStringLiteral("unplaced «%1»").arg(a.unplaced);
    if (a.pay != b.pay)
        return QStringLiteral("pay %1-%2 %3 not %4-%5 %6")
            .arg(a.pay.min.value_or(-1))
            .arg(a.pay.max.value_or(-1))
            .arg(a.pay.currency)
            .arg(b.pay.min.value_or(-1))
            .arg(b.pay.max.value_or(-1))
            .arg(b.pay.currency);
    if (a.location != b.location || a.workplace != b.workplace || a.employmentType != b.employmentType)
        return QStringLiteral("place «%1» «%2»").arg(a.location, a.employmentType);
    for (size_t i = 0; i < std::min(read.criteria.size(), expected.criteria.size()); ++i) {
        if (read.criteria[i] != expected.criteria[i])
            return QStringLiteral("criterion «%1» «%2» not «%3» «%4»")
                .arg(read.criteria[i].heading, read.criteria[i].text, expected.criteria[i].heading,
                     expected.criteria[i].text);
    }
    if (read.criteria.size() != expected.criteria.size())
        return QStringLiteral("%1 criteria not %2").arg(read.criteria.size()).arg(expected.criteria.size());
    for (size_t i = 0; i < std::min(read.sections.size(), expected.sections.size()); ++i) {
        if (read.sections[i] != expected.sections[i])
            return QStringLiteral("section «%1» «%2» not «%3» «%4»")
                .arg(read.sections[i].heading, read.sections[i].text, expected.sections[i].heading,
                     expected.sections[i].text);
    }
    return read == expected ? QString() : QStringLiteral("another field, or a line number");
}

/// Lines taken out, doubled and swapped, and lines that stand out put in between.
QStringList mutated(QStringList lines, quint32 seed)
{
    std::mt19937 engine(seed);
    const auto below
        = [&engine](qsizetype limit) { return static_cast<qsizetype>(engine() % static_cast<quint32>(limit)); };
    for (int i = 0; i < 8; ++i) {
        const qsizetype at = below(lines.size());
        switch (below(4)) {
        case 0: lines.insert(below(lines.size()), lines[at]); break;
        case 3: lines.insert(below(lines.size()), standoutLines()[below(standoutLines().size())]); break;
        case 1: lines.swapItemsAt(at, below(lines.size())); break;
        default:
            if (lines.size() > 3)
                lines.removeAt(at);
            break;
        }
    }
    return lines;
}

JobDescription readLines(const QStringList &lines)
{
    const auto read = readJobDescription(lines.join(u'\n').toUtf8(), QStringLiteral("generated.txt"));
    return read ? *read : JobDescription();
}

/// What of the source's words is missing in the result; lines that may be used up do not count.
QString missingWord(const QStringList &lines, const QStringList &usedUp, const JobDescription &read)
{
    QHash<QString, int> due;
    for (const QString &line : lines) {
        if (usedUp.contains(line))
            continue;
        const auto counts = wordCounts(withoutNumber(line.trimmed()));
        for (auto it = counts.begin(); it != counts.end(); ++it)
            due[it.key()] += it.value();
    }
    const auto there = wordCounts(everythingIn(read));
    for (auto it = due.begin(); it != due.end(); ++it) {
        if (there.value(it.key()) < it.value())
            return QStringLiteral("%1: %2 of %3").arg(it.key()).arg(there.value(it.key())).arg(it.value());
    }
    return {};
}

/// A word of an item that the source lacks, or nothing.
QString madeUpWord(const QStringList &lines, const JobDescription &read)
{
    const auto source = wordCounts(lines.join(u'\n'));
    for (const Criterion &criterion : read.criteria) {
        const auto words = wordCounts(criterion.heading + u' ' + criterion.text);
        for (auto it = words.begin(); it != words.end(); ++it) {
            if (!source.contains(it.key()))
                return it.key();
        }
    }
    return {};
}

} // namespace

class TestGenerated : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fiveHundredReadBackExactlyAsGenerated()
    {
        QStringList failures;
        for (quint32 seed = 1; seed <= seeds; ++seed) {
            const GeneratedJobDescription made = generateJobDescription(seed);
            const auto read = readJobDescription(made.bytes, QStringLiteral("generated.txt"));
            QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error().message));
            if (const QString what = difference(*read, made.expected); !what.isEmpty())
                failures += QStringLiteral("seed %1: %2\n").arg(seed).arg(what);
        }
        QVERIFY2(failures.isEmpty(),
                 qPrintable(QString::number(failures.size()) + u'\n' + failures.mid(0, 5).join(QString())));
    }

    void generatorCoversItsForms()
    {
        int empty = 0;
        int forty = 0;
        int pays = 0;
        QHash<QString, int> encodings;
        for (quint32 seed = 1; seed <= seeds; ++seed) {
            const GeneratedJobDescription made = generateJobDescription(seed);
            std::array<int, 3> counts{};
            for (const Criterion &criterion : made.expected.criteria)
                ++counts[static_cast<size_t>(criterion.kind)];
            for (const int count : counts) {
                empty += count == 0 ? 1 : 0;
                forty += count >= 38 ? 1 : 0;
            }
            pays += made.expected.posting.pay.isStated() ? 1 : 0;
            ++encodings[made.expected.encoding];
        }
        QVERIFY(empty > 50);
        QVERIFY(forty > 3);
        QVERIFY(pays > 300 && pays < static_cast<int>(seeds));
        QCOMPARE(encodings.size(), 4);
    }

    void everyWordIsKeptAsOftenAsItStandsThere()
    {
        for (quint32 seed = 1; seed <= seeds; ++seed) {
            const GeneratedJobDescription made = generateJobDescription(seed);
            for (const QStringList &lines : {made.lines, mutated(made.lines, seed)}) {
                const QString missing = missingWord(lines, made.usedUp, readLines(lines));
                QVERIFY2(missing.isEmpty(),
                         qPrintable(QStringLiteral("seed %1, %2\n%3").arg(seed).arg(missing, lines.join(u'\n'))));
            }
        }
    }

    void noItemHasAWordThatTheSourceLacks()
    {
        for (quint32 seed = 1; seed <= seeds; ++seed) {
            const QStringList lines = mutated(generateJobDescription(seed).lines, seed + 1000);
            const QString madeUp = madeUpWord(lines, readLines(lines));
            QVERIFY2(madeUp.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(madeUp)));
        }
    }

    void blankLinesChangeNothing()
    {
        for (quint32 seed = 1; seed <= seeds; ++seed) {
            const QStringList lines = mutated(generateJobDescription(seed).lines, seed + 2000);
            JobDescription dense = readLines(lines.filter(QRegularExpression(QStringLiteral("\\S"))));
            JobDescription loose = readLines(lines.join(QStringLiteral("\n\n")).split(u'\n'));
            dense.criterionLines = loose.criterionLines = {};
            dense.sectionLines = loose.sectionLines = {};
            dense.wishLines = loose.wishLines = {};
            for (auto *read : {&dense, &loose}) {
                for (InferredFact &fact : read->inferred)
                    fact.line = 0;
            }
            const QString what = difference(dense, loose);
            QVERIFY2(what.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(what)));
        }
    }
};

QTEST_GUILESS_MAIN(TestGenerated)
#include "tst_generated.moc"
