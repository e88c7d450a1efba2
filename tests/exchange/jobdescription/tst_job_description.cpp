#include "jobdescription/job_description.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace shortlist;

namespace {

JobDescription read(const char *text, const QString &fileName = QStringLiteral("jd.txt"))
{
    const auto result = readJobDescription(QByteArray(text), fileName);
    return result ? *result : JobDescription();
}

qsizetype count(const JobDescription &description, CriterionKind kind)
{
    return std::count_if(description.criteria.begin(), description.criteria.end(),
                         [kind](const Criterion &criterion) { return criterion.kind == kind; });
}

} // namespace

class TestJobDescription : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeTextBecomesAPosting()
    {
        const JobDescription found = read("# Night Baker - Job Description\n"
                                          "We bake for the harbour.\n"
                                          "## About the role\nYou run the night.\n"
                                          "## What you'll do\n- Oven &* dough:* Mind both\n- Clean up\n"
                                          "## Requirements\nWe ask for this:\n1. Strength\n"
                                          "## Nice to have\n* Songs\n"
                                          "## Benefits\n- Bread\n"
                                          "Pay: $20.50 per hour\nLocation: Porto (hybrid)\nJob Type: Part-time\n");
        const Posting &posting = found.posting;
        QCOMPARE(posting.title, QStringLiteral("Night Baker"));
        QCOMPARE(posting.status, PostingStatus::Draft);
        QCOMPARE(posting.summary, QStringLiteral("We bake for the harbour.\nYou run the night."));
        QCOMPARE(posting.pay, (Pay{2050, 2050, QStringLiteral("USD"), PayPeriod::Hour}));
        QCOMPARE(posting.location, QStringLiteral("Porto"));
        QCOMPARE(posting.workplace, Workplace::Hybrid);
        QCOMPARE(posting.employmentType, QStringLiteral("Part-time"));
        QCOMPARE(posting.unplaced, QString());
        QCOMPARE(found.criteria.size(), size_t(4));
        QCOMPARE(found.criteria[0].heading, QStringLiteral("Oven & dough"));
        QCOMPARE(found.criteria[0].text, QStringLiteral("Mind both"));
        QCOMPARE(found.criteria[0].assess, Assess::Rate);
        QCOMPARE(found.criteria[2].kind, CriterionKind::Required);
        QCOMPARE(found.criteria[2].assess, Assess::Screen);
        QCOMPARE(found.criteria[3].kind, CriterionKind::Preferred);
        QCOMPARE(found.criterionLines, (std::vector<int>{6, 7, 10, 12}));
        QCOMPARE(found.sections.size(), size_t(2));
        QCOMPARE(found.sections[0].heading, QStringLiteral("Requirements"));
        QCOMPARE(found.sections[0].text, QStringLiteral("We ask for this:"));
        QCOMPARE(found.sections[1].text, QStringLiteral("- Bread"));
        QCOMPARE(found.sectionLines, (std::vector<int>{8, 13}));
    }

    void aTextWithoutHeadingsIsKept()
    {
        const JobDescription found = read("Come and bake with us, all of you who can.\n- Flour\n2. Water\n",
                                          QStringLiteral("/x/night-baker.txt"));
        QCOMPARE(found.posting.title, QStringLiteral("night baker"));
        QCOMPARE(found.posting.summary,
                 QStringLiteral("Come and bake with us, all of you who can.\n- Flour\n2. Water"));
        QVERIFY(found.criteria.empty());
    }

    void factLinesWithMoreToSayKeepTheirProse()
    {
        const JobDescription found
            = read("Baker\nRequirements\n- Flour\nPay: $20 per hour, bread on the house\nWe share tips.");
        QCOMPARE(found.posting.pay.min, 2000);
        QCOMPARE(found.posting.unplaced, QStringLiteral("Pay: $20 per hour, bread on the house\nWe share tips."));
    }

    void payInABenefitsListIsReadAndStays()
    {
        const JobDescription found
            = read("# Baker\n## Benefits\n- Salary: 30.000-40.000 € a year\n- A budget of 1.000 € for books");
        QCOMPARE(found.posting.pay, (Pay{3'000'000, 4'000'000, QStringLiteral("EUR"), PayPeriod::Year}));
        QVERIFY(found.sections[0].text.contains(QStringLiteral("30.000")));
    }

    void moneyOfOtherKindsIsNoPay()
    {
        const JobDescription found
            = read("# Baker\nWe sell bread for $5,000,000 a year.\n## Tasks\n- Keep to the salary budget of $90,000\n"
                   "## Benefits\n- Bonus of up to $5,000\n- 401k");
        QVERIFY(!found.posting.pay.isStated());
    }

    void headerLinesAreFacts()
    {
        const JobDescription found
            = read("Job Title: Baker\nCompany: Harbour Bread Ltd\nDepartment: Night shift\nReports to: The miller\n"
                   "Job ID: HB-77\nRemote\nWe bake.\nRequirements\n- Flour");
        QCOMPARE(found.posting.title, QStringLiteral("Baker"));
        QCOMPARE(found.posting.organization, QStringLiteral("Harbour Bread Ltd"));
        QCOMPARE(found.posting.department, QStringLiteral("Night shift"));
        QCOMPARE(found.posting.requisition, QStringLiteral("HB-77"));
        QCOMPARE(found.posting.workplace, Workplace::Remote);
        QCOMPARE(found.posting.summary, QStringLiteral("We bake."));
        QCOMPARE(found.sections[0].heading, QStringLiteral("Reports to"));
    }

    void headingsAboveValuesAreFacts()
    {
        const JobDescription found
            = read("# Baker\n## Location\n* Porto, Portugal\n* Remote, Full-time\n## Salary\n* 1500$-2500$\n");
        QCOMPARE(found.posting.location, QStringLiteral("Porto, Portugal"));
        QCOMPARE(found.posting.workplace, Workplace::Remote);
        QCOMPARE(found.posting.employmentType, QStringLiteral("Full-time"));
        QCOMPARE(found.posting.pay.max, 250000);
        QVERIFY(found.sections.empty());
    }

    void aNumberBesideATitleIsNoPay_data()
    {
        QTest::addColumn<int>("unused");
        for (const char *title :
             {"Data Analyst - 2025", "Data Analyst (40 h)", "Data Analyst - 12 month", "Data Analyst | 4711"})
            QTest::newRow(title) << 0;
    }
    void aNumberBesideATitleIsNoPay()
    {
        const QByteArray title = QTest::currentDataTag();
        const JobDescription found = read((title + "\nRequirements\n- Numbers\n").constData());
        QCOMPARE(found.posting.title, QString::fromLatin1(title));
        QVERIFY(!found.posting.pay.isStated());
    }

    void wordsBesideTheTitleAreKeptWhereTheFactIsKnown()
    {
        const JobDescription found = read("# Baker (Remote)\nWorkplace: On-site\n## Requirements\n- Flour\n");
        QCOMPARE(found.posting.title, QStringLiteral("Baker"));
        QCOMPARE(found.posting.workplace, Workplace::Onsite);
        QCOMPARE(found.posting.unplaced, QStringLiteral("Remote"));
        const JobDescription same = read("# Baker (Remote)\nWorkplace: Remote\n## Requirements\n- Flour\n");
        QCOMPARE(same.posting.unplaced, QString());
    }

    void whatIsNotRemoteIsNotRemote()
    {
        const JobDescription found = read("# Baker\nRemote work: Not remote\n## Requirements\n- Flour\n");
        QVERIFY(!found.posting.workplace);
        QCOMPARE(found.posting.unplaced, QStringLiteral("Remote work: Not remote"));
        const JobDescription place = read("# Baker\nLocation: Porto (not remote)\n## Requirements\n- Flour\n");
        QVERIFY(!place.posting.workplace);
        QCOMPARE(place.posting.location, QStringLiteral("Porto (not remote)"));
        for (const char *value : {"Not remote", "No remote work", "not hybrid"}) {
            const JobDescription denied
                = read("# Baker\nLocation: " + QByteArray(value) + "\n## Requirements\n- Flour\n");
            QCOMPARE(denied.posting.location, QString());
            QCOMPARE(denied.posting.unplaced, QStringLiteral("Location: ") + QLatin1String(value));
        }
    }

    void aLineThatStandsOutInAListIsKept_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"**Must have a licence**", "**Must have a licence:**", "MUST HAVE A LICENCE",
                                 "**Looking for bakers of the night**", "LOOKING FOR BAKERS OF THE NIGHT"})
            QTest::newRow(line) << QString::fromLatin1(line).remove(u'*').remove(u':');
    }
    void aLineThatStandsOutInAListIsKept()
    {
        QFETCH(QString, line);
        const QByteArray text
            = QByteArray("# Baker\n## Requirements\n- Flour\n") + QTest::currentDataTag() + "\n- Salt\n";
        const JobDescription found = read(text.constData());
        QStringList all{found.posting.summary, found.posting.unplaced};
        for (const Section &section : found.sections)
            all << section.heading << section.text;
        for (const Criterion &criterion : found.criteria)
            all << criterion.heading << criterion.text;
        QVERIFY2(all.join(u'\n').contains(line), qPrintable(all.join(u'|')));
        QVERIFY(all.contains(QStringLiteral("Flour")) && all.contains(QStringLiteral("Salt")));
    }

    void bulletsOfFactsBehindAListAreNoItems()
    {
        const JobDescription found = read("# Baker\n## Requirements\n- Flour\n- Location: knows ours by heart\n- Salt\n"
                                          "- Pay: $20 per hour\n- Work Location: Remote\n- **Job type:** Full-time\n");
        QCOMPARE(found.criteria.size(), size_t(3));
        QCOMPARE(found.posting.pay, (Pay{2000, 2000, QStringLiteral("USD"), PayPeriod::Hour}));
        QCOMPARE(found.posting.workplace, Workplace::Remote);
        QCOMPARE(found.posting.employmentType, QStringLiteral("Full-time"));
        QCOMPARE(found.posting.unplaced, QString());
    }

    void bulletsWithMoreToSayStayItems()
    {
        const JobDescription found
            = read("# Baker\n## Requirements\n- Flour\n- Location: near the harbour and the mill\n"
                   "- Team: Night shift\n- Languages: English\n- Office: Word, Excel\n");
        QCOMPARE(found.criteria.size(), size_t(5));
        QCOMPARE(found.posting.location, QString());
    }

    void aDashPartsALabelFromItsValue()
    {
        const JobDescription found = read("# Baker\nPay – $20 per hour\nWork Location – In person\n## Requirements\n"
                                          "- Flour\n");
        QCOMPARE(found.posting.pay, (Pay{2000, 2000, QStringLiteral("USD"), PayPeriod::Hour}));
        QCOMPARE(found.posting.workplace, Workplace::Onsite);
        QCOMPARE(found.posting.summary + found.posting.unplaced, QString());
    }

    void payThatCannotBeIsKeptAsItStands_data()
    {
        QTest::addColumn<int>("unused");
        for (const char *line : {"Pay: See 2025 scale", "Pay: 1,500 points", "Pay: $14,174.54 - $11,670.34 per month"})
            QTest::newRow(line) << 0;
    }
    void payThatCannotBeIsKeptAsItStands()
    {
        const QByteArray line = QTest::currentDataTag();
        const JobDescription found = read(("# Baker\n## Requirements\n- Flour\n\n" + line + "\n").constData());
        QVERIFY(!found.posting.pay.isStated());
        QCOMPARE(found.posting.unplaced, QString::fromLatin1(line));
        QCOMPARE(found.criteria.size(), size_t(1));
    }

    void marksOfDirectionHideNoBullets()
    {
        const JobDescription found = read("Baker\nRequirements\n\u202b- Flour\u202c\n\u2067- Salt\u2069\n");
        QCOMPARE(found.criteria.size(), size_t(2));
        QCOMPARE(found.criteria[0].text, QStringLiteral("Flour"));
    }

    void whatIsEmptyOrBinaryIsRefused()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("\n \n"), QByteArray("a\0b", 3)}) {
            const auto result = readJobDescription(bytes, QStringLiteral("jd.txt"));
            QVERIFY(!result.ok());
            QCOMPARE(result.error().kind, ErrorKind::BadInput);
            QVERIFY(result.error().message.contains(QStringLiteral("jd.txt")));
        }
    }

    void theGivenJobDescriptionIsReadPerfectly()
    {
        QFile file(QStringLiteral(SHORTLIST_SOURCE_DIR "/../shared/corpus/jd/00-senior-backend.txt"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The corpus of job descriptions is not on this machine.");
        const auto result = readJobDescription(file.readAll(), QStringLiteral("00-senior-backend.txt"));
        QVERIFY(result.ok());
        const Posting &posting = result->posting;
        QCOMPARE(posting.title, QStringLiteral("Senior Software Engineer (Backend)"));
        QCOMPARE(count(*result, CriterionKind::Responsibility), 12);
        QCOMPARE(count(*result, CriterionKind::Required), 9);
        QCOMPARE(count(*result, CriterionKind::Preferred), 5);
        QCOMPARE(posting.pay, (Pay{1'167'034, 1'417'454, QStringLiteral("USD"), PayPeriod::Month}));
        QCOMPARE(posting.workplace, Workplace::Onsite);
        QCOMPARE(posting.location, QString());
        QCOMPARE(posting.unplaced, QString());
        QVERIFY(posting.summary.size() > 100);
        QVERIFY(result->sections.empty());
        for (const Criterion &criterion : result->criteria) {
            QCOMPARE(criterion.heading.isEmpty(), criterion.kind != CriterionKind::Responsibility
                                                      && !criterion.text.contains(QStringLiteral("unit,")));
            QVERIFY2(!criterion.heading.contains(u'*') && !criterion.text.contains(u'*'),
                     qPrintable(criterion.heading));
        }
    }
};

QTEST_GUILESS_MAIN(TestJobDescription)
#include "tst_job_description.moc"
