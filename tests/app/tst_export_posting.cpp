#include "hiring_scene.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What `show --json` says, without what a copy has of its own.
QJsonObject textOf(const HiringScene &scene, const QString &posting)
{
    QJsonObject shown = objectOf(scene.asks("show", "posting", posting, "--json"));
    for (const char *key : {"id", "uuid", "status", "owner", "stages", "plan", "not_asked"})
        shown.remove(QLatin1String(key));
    QJsonArray criteria;
    for (const QJsonValue &one : shown.value(u"criteria"_s).toArray()) {
        QJsonObject criterion = one.toObject();
        for (const char *key : {"id", "weight", "must_have", "assess"})
            criterion.remove(QLatin1String(key));
        criteria.append(criterion);
    }
    shown.insert(u"criteria"_s, criteria);
    return shown;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestExportPosting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scene = std::make_unique<HiringScene>();
        m_scene->does("edit", "posting", "1", "organization=Quay <Bakery>", "location=Porto", "workplace=remote",
                      "pay.min=40000", "pay.max=50000", "pay.currency=EUR", "pay.period=year", "closes_on=2026-05-01",
                      "employment_type=Full-time or part-time", "openings=2", "requisition=Q-7",
                      "summary=We bake & sell.\n- * #1\n2. of the <b>town</b>");
        m_scene->does("add", "section", "--posting", "1", "heading=Responsibilities", "text=None of ours");
        QVERIFY2(m_scene->isSound(), m_scene->problems().constData());
    }

    void textAndMarkdownGiveTheSamePosting_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("markdown") << u"md"_s;
        QTest::newRow("text") << u"txt"_s;
    }

    void textAndMarkdownGiveTheSamePosting()
    {
        QFETCH(QString, format);
        const Run done = m_scene->asks("export", "posting", "Backend Engineer", "--format", format);
        QCOMPARE(done.error, QByteArray());
        QCOMPARE(done.status, 0);
        const QString path = m_scene->path(u"posting."_s + format);
        QVERIFY(write(path, done.out));
        m_scene->does("import", "jd", path);
        QVERIFY2(m_scene->isSound(), m_scene->problems().constData());
        QCOMPARE(textOf(*m_scene, u"3"_s), textOf(*m_scene, u"1"_s));
    }

    void markdownToStandardOutputIsTheRule()
    {
        const Run done = m_scene->asks("export", "posting", "1");
        QVERIFY(done.out.startsWith("# Backend Engineer"));
        QCOMPARE(m_scene->asks("export", "posting", "1", "--format", "md").out, done.out);
    }

    void htmlIsEscapedAndSaysItsLanguage()
    {
        m_scene->does("edit", "posting", "2",
                      u"summary=Wir suchen für die Werkstatt eine Person, die mit uns das Brot und die Torten macht."_s,
                      "title=<script>alert(1)</script>");
        const QByteArray german = m_scene->asks("export", "posting", "2", "--format", "html").out;
        QVERIFY(german.contains("<html lang=\"de\">"));
        QVERIFY(german.contains("<h2>Zusammenfassung</h2>"));
        QVERIFY(!german.contains("<script"));
        const QByteArray page = m_scene->asks("export", "posting", "1", "--format", "html").out;
        QVERIFY(page.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
        QVERIFY(page.contains("Quay &lt;Bakery&gt;"));
        QVERIFY(page.contains("<li>* #1</li>"));
        QVERIFY(page.contains("<p>2. of the &lt;b&gt;town&lt;/b&gt;</p>"));
        QVERIFY(!page.contains("src=") && !page.contains("url(") && !page.contains("http"));
    }

    void jsonLdIsAJobPosting()
    {
        m_scene->does("status", "1", "open");
        const QJsonObject job = objectOf(m_scene->asks("export", "posting", "1", "--format", "jsonld"));
        QCOMPARE(job.value(u"@type"_s), u"JobPosting"_s);
        QCOMPARE(job.value(u"title"_s), u"Backend Engineer"_s);
        QVERIFY(job.value(u"description"_s).toString().contains(u"<p>We bake &amp; sell.</p>"_s));
        QCOMPARE(job.value(u"description"_s).toString().count(u"Coding"_s), 1);
        QVERIFY(!job.contains(u"responsibilities"_s) && !job.contains(u"qualifications"_s)); // else said twice
        QCOMPARE(job.value(u"datePosted"_s), u"2026-03-02"_s);
        QCOMPARE(job.value(u"validThrough"_s), u"2026-05-01"_s);
        QCOMPARE(job.value(u"hiringOrganization"_s)[u"name"_s], u"Quay <Bakery>"_s);
        QCOMPARE(job.value(u"jobLocationType"_s), u"TELECOMMUTE"_s);
        QCOMPARE(job.value(u"applicantLocationRequirements"_s)[u"name"_s], u"Porto"_s);
        QVERIFY(!job.contains(u"jobLocation"_s));
        QCOMPARE(job.value(u"employmentType"_s), (QJsonArray{u"PART_TIME"_s, u"FULL_TIME"_s}));
        QCOMPARE(job.value(u"totalJobOpenings"_s), 2);
        const QJsonObject pay = job.value(u"baseSalary"_s).toObject();
        QCOMPARE(pay.value(u"currency"_s), u"EUR"_s);
        QCOMPARE(pay.value(u"value"_s)[u"maxValue"_s], 50000);
        QCOMPARE(pay.value(u"value"_s)[u"unitText"_s], u"YEAR"_s);
    }

    void jsonLdMakesNothingUp()
    {
        const QJsonObject job = objectOf(m_scene->asks("export", "posting", "2", "--format", "jsonld"));
        QCOMPARE(job.keys(), (QStringList{u"@context"_s, u"@type"_s, u"datePosted"_s, u"identifier"_s, u"inLanguage"_s,
                                          u"title"_s}));
    }

    void onSiteWorkHasAPlace()
    {
        m_scene->does("edit", "posting", "1", "workplace=onsite");
        const QJsonObject job = objectOf(m_scene->asks("export", "posting", "1", "--format", "jsonld"));
        QCOMPARE(job.value(u"jobLocation"_s)[u"address"_s][u"addressLocality"_s], u"Porto"_s);
        QVERIFY(!job.contains(u"applicantLocationRequirements"_s));
    }

    void pdfNeedsNoDisplay()
    {
        const QString path = m_scene->path(u"posting.pdf"_s);
        QProcess process;
        process.start(QStringLiteral(SHORTLIST_PROGRAM),
                      {u"export"_s, m_scene->file(), u"posting"_s, u"1"_s, u"--format"_s, u"pdf"_s, u"-o"_s, path});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/Type /Page"));
    }

    void withoutTheWindowProgramPdfIsRefusedAndLeavesNothing()
    {
        const QString path = m_scene->path(u"none.pdf"_s);
        const Run done = m_scene->asks("export", "posting", "1", "--format", "pdf", "-o", path);
        QCOMPARE(done.status, 1);
        QVERIFY(done.error.contains("shortlist-window"));
        QVERIFY(!QFile::exists(path));
    }

    void wrongUsageIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no posting") << QStringList{u"posting"_s};
        QTest::newRow("unknown format") << QStringList{u"posting"_s, u"1"_s, u"--format"_s, u"csv"_s};
        QTest::newRow("a day") << QStringList{u"posting"_s, u"1"_s, u"--as-of"_s, u"2026-01-01"_s};
        QTest::newRow("of a table") << QStringList{u"applications"_s, u"1"_s};
    }

    void wrongUsageIsSaid()
    {
        QFETCH(QStringList, words);
        const Run done = run(QStringList{u"export"_s, m_scene->file()} + words);
        QCOMPARE(done.status, 2);
        QCOMPARE(done.out, QByteArray());
    }

    void noSuchPosting() { QCOMPARE(m_scene->asks("export", "posting", "Pilot").status, 1); }

private:
    std::unique_ptr<HiringScene> m_scene;
};

QTEST_GUILESS_MAIN(TestExportPosting)
#include "tst_export_posting.moc"
