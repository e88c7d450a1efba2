#include "hiring_scene.h"

#include <QFile>
#include <QTest>

using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

/// What the program exports it can import: nothing is lost on the way, and nothing is made up.
class TestRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void candidatesComeBackTheSame();
    void applicationsOfAPostingComeBackTheSame();
    void bothTogetherComeBackTheSame();
    void importingOurOwnExportAgainDoublesNothing();
    void figuresOfACriterionAreNoFactsOfThePerson();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void runs(const QStringList &words);
    /// A workspace with the posting and a reason, and nobody in it.
    void makeWorkspace(const QString &file);
    void addPeople();
    void endSome();
    void importInto(const QString &file, const QString &csv, const QStringList &options = {});
    /// The export of a workspace without its UUIDs, which are the one column that is not imported.
    [[nodiscard]] QByteArray exported(const QString &file, const char *what);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_from;
    QString m_to;
    QByteArray m_problems;
};

void TestRoundTrip::runs(const QStringList &words)
{
    const Run done = run(words);
    if (done.status != 0)
        m_problems += words.join(u' ').toUtf8() + ": " + done.error;
}

void TestRoundTrip::makeWorkspace(const QString &file)
{
    runs({u"new"_s, file, u"--as"_s, u"Mia"_s, u"--time-zone"_s, u"Asia/Tokyo"_s});
    runs({u"add"_s, file, u"posting"_s, u"title==Cook, \"Chef\""_s, u"openings=2"_s, u"department=-Kitchen"_s,
          u"location=Kōbe"_s, u"requisition='7"_s, u"--as"_s, u"Mia"_s});
    runs({u"add"_s, file, u"criterion"_s, u"--posting"_s, u"1"_s, u"heading=@Knife, \"work\""_s, u"--as"_s, u"Mia"_s});
    runs({u"add"_s, file, u"reason"_s, u"side=we_rejected"_s, u"name==No, \"not\" him; really"_s, u"--as"_s, u"Mia"_s});
}

void TestRoundTrip::addPeople()
{
    const QList<QStringList> people{
        {u"name==HYPERLINK(\"http://x.example\",\"Ada\")"_s, u"emails=ada@example.org; =ada@work.example"_s,
         u"headline=First line\r\nsecond, \"line\"\nthird\rfourth"_s, u"tags==1+1; +plus; -minus; @at"_s,
         u"expected_pay=1234.567"_s, u"expected_currency=BHD"_s, u"expected_period=month"_s, u"source==SUM(A1)"_s},
        {u"name='Apostrophe"_s, u"emails=apostrophe@example.org"_s, u"company='=Armed"_s, u"external_id='0012"_s,
         u"expected_pay=650000"_s, u"expected_currency=JPY"_s, u"expected_period=year"_s, u"source='quoted'"_s},
        {u"name=-1+2"_s, u"emails=minus@example.org"_s, u"phones=+370 600 00000; =112"_s, u"external_id=0012"_s,
         u"expected_pay=0.5"_s, u"expected_currency=BHD"_s, u"expected_period=hour"_s},
        {u"name=李小龍, \"Bruce\""_s, u"emails=bruce@例え.jp"_s, u"location=@香港"_s, u"tags=功夫; 截拳道"_s,
         u"links=https://x.example/?a=1&b=\"2\"; =x"_s, u"source=推薦"_s},
        {u"name=Zoë\r\nQuist"_s, u"emails=zoe@example.org"_s, u"lawful_basis=''consent''"_s,
         u"informed_on=2026-02-28"_s, u"expected_pay=4500.25"_s, u"expected_currency=EUR"_s},
        {u"name=+44 Zero"_s, u"emails=zero@example.org"_s, u"headline='"_s, u"company=\"\"\""_s, u"external_id=1e5"_s},
        {u"name=Quinn;=1+1"_s, u"emails=quinn@example.org"_s, u"phones=+1-555-0100; +49 30 1"_s,
         u"headline=x\t=1+1\n-A1"_s, u"company=x; '=2"_s},
        {u"name=Ω;semi,comma\tTab"_s, u"emails=omega@example.org"_s, u"headline=true"_s, u"source=\"a\",\"b\""_s},
    };
    qint64 hour = 0;
    for (const QStringList &fields : people) {
        setNow(qPrintable(u"2026-03-02T1%1:00:00.125Z"_s.arg(hour++)));
        runs(QStringList{u"add"_s, m_from, u"candidate"_s, u"--posting"_s, u"1"_s, u"--as"_s, u"Mia"_s} + fields);
    }
    runs({u"add"_s, m_from, u"candidate"_s, u"name='Never applied"_s, u"emails=never@example.org"_s, u"--as"_s,
          u"Mia"_s});
}

void TestRoundTrip::endSome()
{
    setNow("2026-03-04T23:30:00Z");
    runs({u"move"_s, m_from, u"4"_s, u"2"_s, u"--stage"_s, u"Screen"_s, u"--as"_s, u"Mia"_s});
    setNow("2026-03-06T08:15:30.250Z");
    runs({u"reject"_s, m_from, u"2"_s, u"--reason"_s, u"=No, \"not\" him; really"_s, u"--as"_s, u"Mia"_s});
    runs({u"withdraw"_s, m_from, u"3"_s, u"--reason"_s, u"Pay"_s, u"--as"_s, u"Mia"_s});
    runs({u"hire"_s, m_from, u"5"_s, u"1"_s, u"--as"_s, u"Mia"_s});
}

void TestRoundTrip::init()
{
    setNow(firstMoment);
    m_problems.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_from = path("from.shortlist");
    m_to = path("to.shortlist");
    makeWorkspace(m_from);
    makeWorkspace(m_to);
    addPeople();
    endSome();
    setNow("2026-03-20T12:00:00Z");
    runs({u"export"_s, m_from, u"candidates"_s, u"-o"_s, path("candidates.csv")});
    runs({u"export"_s, m_from, u"applications"_s, u"--posting"_s, u"1"_s, u"-o"_s, path("applications.csv")});
    QVERIFY2(m_problems.isEmpty(), m_problems.constData());
}

void TestRoundTrip::importInto(const QString &file, const QString &csv, const QStringList &options)
{
    const Run done = run(QStringList{u"import"_s, file, u"candidates"_s, csv, u"--as"_s, u"Mia"_s} + options);
    QVERIFY2(done.status == 0 && done.out.contains(" 0 lines not imported"), (done.out + done.error).constData());
}

QByteArray TestRoundTrip::exported(const QString &file, const char *what)
{
    QStringList words{u"export"_s, file, QString::fromLatin1(what)};
    if (words.constLast() == "applications"_L1)
        words += {u"--posting"_s, u"1"_s};
    return withoutUuids(run(words).out);
}

void TestRoundTrip::candidatesComeBackTheSame()
{
    importInto(m_to, path("candidates.csv"));
    QVERIFY(exported(m_to, "candidates").contains("HYPERLINK"));
    QCOMPARE(exported(m_to, "candidates"), exported(m_from, "candidates"));
}

void TestRoundTrip::applicationsOfAPostingComeBackTheSame()
{
    importInto(m_to, path("applications.csv"), {u"--posting"_s, u"1"_s});
    for (const char *status : {"active", "rejected", "withdrawn", "hired"})
        QVERIFY2(exported(m_to, "applications").contains(status), status);
    QCOMPARE(exported(m_to, "applications"), exported(m_from, "applications"));
}

void TestRoundTrip::bothTogetherComeBackTheSame()
{
    importInto(m_to, path("candidates.csv"));
    importInto(m_to, path("applications.csv"), {u"--posting"_s, u"1"_s});
    QCOMPARE(exported(m_to, "candidates"), exported(m_from, "candidates"));
    QCOMPARE(exported(m_to, "applications"), exported(m_from, "applications"));
    QCOMPARE(run({u"check"_s, m_to}).status, 0);
}

void TestRoundTrip::importingOurOwnExportAgainDoublesNothing()
{
    // Both openings are filled: who was hired must be known before an opening is asked for.
    const QByteArray before = exported(m_from, "applications");
    importInto(m_from, path("applications.csv"), {u"--posting"_s, u"1"_s});
    QCOMPARE(exported(m_from, "applications"), before);
    const Run again = run({u"import"_s, m_from, u"candidates"_s, path("applications.csv"), u"--posting"_s, u"1"_s,
                           u"--json"_s, u"--as"_s, u"Mia"_s});
    QCOMPARE(objectOf(again)["already_applied"_L1].toInt(), 8);
    QCOMPARE(objectOf(again)["applications"_L1].toInt(), 0);
}

void TestRoundTrip::figuresOfACriterionAreNoFactsOfThePerson()
{
    for (const char *heading : {"Company", "E-Mail", "Skills", "Status", "tags"})
        runs({u"add"_s, m_from, u"criterion"_s, u"--posting"_s, u"1"_s, u"heading=%1"_s.arg(QLatin1String(heading)),
              u"--as"_s, u"Mia"_s});
    runs({u"score"_s, m_from, u"4"_s, u"Company=4"_s, u"E-Mail=5"_s, u"Skills=3"_s, u"Status=2"_s, u"tags=1"_s,
          u"--submit"_s, u"--as"_s, u"Mia"_s});
    runs({u"export"_s, m_from, u"applications"_s, u"--posting"_s, u"1"_s, u"-o"_s, path("scored.csv")});
    QVERIFY2(m_problems.isEmpty(), m_problems.constData());
    importInto(m_to, path("scored.csv"), {u"--posting"_s, u"1"_s});
    const QJsonArray all = arrayOf(run({u"list"_s, m_to, u"candidates"_s, u"--json"_s}));
    QCOMPARE(all.size(), 8);
    for (const auto &one : all) {
        QVERIFY(one["company"_L1].isNull());
        QVERIFY(one["emails"_L1].toArray().first().toString().contains(u'@'));
        if (one["name"_L1].toString().startsWith(u"李小龍"_s))
            QCOMPARE(one["tags"_L1].toArray(), (QJsonArray{u"功夫"_s, u"截拳道"_s}));
    }
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_round_trip.moc"
