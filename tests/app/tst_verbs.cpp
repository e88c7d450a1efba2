#include "program_runner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace shortlist;
using namespace shortlist::test;

/// Each verb that changes something does what its line in the help says, and is refused as it says.
class VerbsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newMakesAnEmptyWorkspace();
    void importReadsJobDescriptions();
    void importReadsCandidates();
    void importOfTheSamePersonSkipsUpdatesOrAdds();
    void importTriedDryChangesNothing();
    void importWithoutAGoodLineChangesNothing();
    void addMakesEachKind();
    void editChangesFieldsAndRefusesUnknownOnes();
    void anUnknownFieldIsToldOfAllThatThereAre_data();
    void anUnknownFieldIsToldOfAllThatThereAre();
    void whatIsNoNumberIsRefusedInATrueSentence();
    void aDateInTheFutureIsRefused();
    void anApplicationByNameIsTheActiveOne();
    void deleteTakesAwayAndUndoBringsBack();
    void moveGoesToAStageAndAPlace();
    void moveRefusesWhoHasEnded();
    void rejectAndWithdrawNeedAReasonOfTheirSide();
    void hireFillsOpeningsAndRefusesMore();
    void reopenGoesBackToTheStageBefore();
    void transferBeginsAnApplicationElsewhere();
    void statusClosesAPostingWithWhatIsActive();
    void scoreCountsWhenSubmittedAndThenIsRevised();
    void screenKeepsResultAndEvidence();
    void undoAndRedoTakeStepsBackAndForth();
    void backupAndRestoreBringBackAnEarlierState();
    void aRestoreIsSignedByWhoTheWorkspaceKnows();
    void aRestoreUnderANewNameKeepsNothing();
    void wrongWordsAreWrongUsage_data();
    void wrongWordsAreWrongUsage();
    void everyVerbExplainsItself();

private:
    Run go(const QString &verb, const QStringList &words = {}, const QByteArray &input = {})
    {
        return run(QStringList{verb, m_file} + words, input);
    }
    /// What a listing prints as JSON.
    QJsonArray listed(const char *kind)
    {
        return QJsonDocument::fromJson(
                   go(QStringLiteral("list"), {QString::fromLatin1(kind), QStringLiteral("--json")}).out)
            .array();
    }
    QJsonObject application(int id)
    {
        const QJsonArray all = listed("applications");
        for (const auto &one : all) {
            if (one.toObject()[QLatin1String("id")].toInt() == id)
                return one.toObject();
        }
        return {};
    }
    QString text(int id, const char *key) { return application(id)[QLatin1String(key)].toString(); }
    int journalSize() { return int(listed("journal").size()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u'|');
}

} // namespace

#define DONE(...)                                                                                                      \
    do {                                                                                                               \
        const Run shortlistRun = __VA_ARGS__;                                                                          \
        QVERIFY2(shortlistRun.status == 0, shortlistRun.error.constData());                                            \
    } while (false)

#define REFUSED(part, ...)                                                                                             \
    do {                                                                                                               \
        const int shortlistEntries = journalSize();                                                                    \
        const Run shortlistRun = __VA_ARGS__;                                                                          \
        QCOMPARE(shortlistRun.status, 1);                                                                              \
        QVERIFY2(shortlistRun.error.contains(part), shortlistRun.error.constData());                                   \
        QCOMPARE(journalSize(), shortlistEntries);                                                                     \
    } while (false)

void VerbsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("team.shortlist"));
    DONE(run({QStringLiteral("new"), m_file, QStringLiteral("--as"), QStringLiteral("Mei")}));
    qputenv("USER", "Mei");
    DONE(go(QStringLiteral("import"), words("jd|-"),
            "Baker\nKey responsibilities\n- Dough: Prepare the dough.\n- Oven: Run the oven.\nRequired "
            "qualifications\n- Holds a hygiene certificate.\n"));
    DONE(go(QStringLiteral("import"), words("candidates|-|--posting|Baker"),
            "name,email,stage\nAda Lovelace,ada@example.org,Applied\nGrace Hopper,grace@example.org,Applied\n"
            "Alan Turing,alan@example.org,Screen\n"));
}

void VerbsTest::newMakesAnEmptyWorkspace()
{
    QCOMPARE(listed("members").size(), 1);
    QCOMPARE(listed("members").at(0).toObject()[QLatin1String("name")].toString(), QStringLiteral("Mei"));
    QVERIFY(listed("reasons").size() >= 10);
    QCOMPARE(journalSize(), 2); // the two imports: making it is no entry
}

void VerbsTest::importReadsJobDescriptions()
{
    const Run made
        = go(QStringLiteral("import"), words("jd|-|--json"), "Miller\nResponsibilities\n- Mill the grain.\n");
    QCOMPARE(made.status, 0);
    const QJsonObject posting = QJsonDocument::fromJson(made.out).array().at(0).toObject();
    QCOMPARE(posting[QLatin1String("id")].toInt(), 2);
    QCOMPARE(posting[QLatin1String("title")].toString(), QStringLiteral("Miller"));
    QCOMPARE(posting[QLatin1String("status")].toString(), QStringLiteral("draft"));
    QCOMPARE(posting[QLatin1String("stages")].toArray().size(), 5);
    QCOMPARE(posting[QLatin1String("criteria")].toArray().at(0).toObject()[QLatin1String("assess")].toString(),
             QStringLiteral("rate"));
    // All or nothing: a second that cannot be read leaves the first out too.
    REFUSED("no-such-file", go(QStringLiteral("import"), words("jd|-|no-such-file"), "Cook\nDuties\n- Cook.\n"));
    QCOMPARE(listed("postings").size(), 2);
}

void VerbsTest::importReadsCandidates()
{
    const Run made = go(QStringLiteral("import"), words("candidates|-|--posting|1|--json"),
                        "Name;E-Mail;Stage;Current "
                        "salary\nZoë;zoe@example.org;interview;50000\nBad;nomail;;\nLost;l@example.org;Nowhere;\n");
    QCOMPARE(made.status, 0);
    const QJsonObject report = QJsonDocument::fromJson(made.out).object();
    QCOMPARE(report[QLatin1String("added")].toInt(), 1);
    QCOMPARE(report[QLatin1String("applications")].toInt(), 1);
    QCOMPARE(report[QLatin1String("not_imported")].toInt(), 2);
    QVERIFY2(made.error.contains("line 3") && made.error.contains("line 4"), made.error.constData());
    QVERIFY2(made.error.contains("Current salary"), made.error.constData());
    QCOMPARE(text(4, "candidate"), QStringLiteral("Zoë"));
    QCOMPARE(text(4, "stage"), QStringLiteral("Interview"));
    QVERIFY(!go(QStringLiteral("show"), words("candidate|Zoë|--json")).out.contains("50000"));
}

void VerbsTest::importOfTheSamePersonSkipsUpdatesOrAdds()
{
    const QByteArray csv = "name,email,company\nSomeone,ADA@example.org,Engines\n";
    DONE(go(QStringLiteral("import"), words("candidates|-"), csv));
    QCOMPARE(listed("candidates").size(), 3);
    QVERIFY(!go(QStringLiteral("show"), words("candidate|1|--json")).out.contains("Engines"));
    DONE(go(QStringLiteral("import"), words("candidates|-|--on-duplicate|update"), csv));
    QVERIFY(go(QStringLiteral("show"), words("candidate|1|--json")).out.contains("Engines"));
    QVERIFY(go(QStringLiteral("show"), words("candidate|1|--json")).out.contains("Ada Lovelace"));
    DONE(go(QStringLiteral("import"), words("candidates|-|--on-duplicate|add"), csv));
    QCOMPARE(listed("candidates").size(), 4);
}

void VerbsTest::importTriedDryChangesNothing()
{
    const int entries = journalSize();
    const Run made = go(QStringLiteral("import"), words("candidates|-|--posting|1|--dry-run"), "name\nNobody Yet\n");
    QCOMPARE(made.status, 0);
    QVERIFY2(made.out.contains("1 new"), made.out.constData());
    DONE(go(QStringLiteral("import"), words("jd|-|--dry-run"), "Cook\nDuties\n- Cook.\n"));
    QCOMPARE(listed("candidates").size(), 3);
    QCOMPARE(listed("postings").size(), 1);
    QCOMPARE(journalSize(), entries);
}

void VerbsTest::importWithoutAGoodLineChangesNothing()
{
    REFUSED("No line could be imported",
            go(QStringLiteral("import"), words("candidates|-"), "name,email\nBad,nomail\n"));
    REFUSED("", go(QStringLiteral("import"), words("candidates|-"), "colour,size\nred,4\n"));
    REFUSED("", go(QStringLiteral("import"), words("candidates|-"), ""));
}

void VerbsTest::addMakesEachKind()
{
    const auto id = [this](const char *line) { return go(QStringLiteral("add"), words(line)).out.trimmed(); };
    QCOMPARE(id("posting|title=Cook|pay.min=2500.50|pay.currency=EUR|pay.period=month|owner=Mei"), QByteArray("2"));
    QCOMPARE(id("candidate|name=Joan Clarke|emails=joan@example.org; j@example.org|tags=maths;chess"), QByteArray("4"));
    QCOMPARE(id("application|--posting|Cook|--candidate|Joan Clarke|source=Referral|stage=screen"), QByteArray("4"));
    QCOMPARE(id("stage|--posting|Cook|name=Trial shift|kind=interview|position=3"), QByteArray("11"));
    QCOMPARE(id("criterion|--posting|Cook|kind=required|text=Has cooked before|must_have=true"), QByteArray("4"));
    QCOMPARE(id("note|--candidate|Joan Clarke|text=Called on Monday."), QByteArray("1"));
    QCOMPARE(id("member|name=Sam|email=sam@example.org|roles=interviewer"), QByteArray("2"));
    QCOMPARE(id("candidate|--posting|Cook|name=Both At Once|source=Walk-in"), QByteArray("5"));
    QCOMPARE(text(4, "stage"), QStringLiteral("Screen"));
    QCOMPARE(text(4, "source"), QStringLiteral("Referral"));
    QCOMPARE(text(5, "candidate"), QStringLiteral("Both At Once"));
    const QByteArray posting = go(QStringLiteral("show"), words("posting|Cook|--json")).out;
    QVERIFY2(posting.contains("2500.5") && posting.contains("Trial shift") && posting.contains("Has cooked before"),
             posting.constData());
    QVERIFY(go(QStringLiteral("show"), words("candidate|4|--json")).out.contains("Called on Monday."));
    REFUSED("already", go(QStringLiteral("add"), words("application|--posting|Cook|--candidate|Joan Clarke")));
    REFUSED("", go(QStringLiteral("add"), words("candidate|emails=x@example.org")));
}

void VerbsTest::editChangesFieldsAndRefusesUnknownOnes()
{
    DONE(go(QStringLiteral("edit"), words("posting|Baker|location=Leeds|openings=2")));
    QCOMPARE(listed("postings").at(0).toObject()[QLatin1String("location")].toString(), QStringLiteral("Leeds"));
    DONE(go(QStringLiteral("edit"), words("candidate|ada@example.org|company=Engines|tags=")));
    DONE(go(QStringLiteral("edit"), words("criterion|Dough|kind=required|position=1|weight=2")));
    const QJsonObject criterion = listed("criteria").at(1).toObject();
    QCOMPARE(criterion[QLatin1String("heading")].toString(), QStringLiteral("Dough"));
    QCOMPARE(criterion[QLatin1String("kind")].toString(), QStringLiteral("required"));
    QCOMPARE(criterion[QLatin1String("weight")].toDouble(), 2.0);
    DONE(go(QStringLiteral("edit"), words("stage|Offer|position=1|--posting|1")));
    QCOMPARE(listed("stages").at(0).toObject()[QLatin1String("name")].toString(), QStringLiteral("Offer"));
    for (const char *line :
         {"posting|Baker|status=open", "application|1|stage=Offer", "candidate|1|id=7", "candidate|1|colour=red"}) {
        const Run made = go(QStringLiteral("edit"), words(line));
        QCOMPARE(made.status, 2);
        QVERIFY2(made.error.contains("There is no field"), made.error.constData());
    }
    REFUSED("openings", go(QStringLiteral("edit"), words("posting|Baker|openings=many")));
    REFUSED("There is no candidate", go(QStringLiteral("edit"), words("candidate|Nobody|company=X")));
}

void VerbsTest::anUnknownFieldIsToldOfAllThatThereAre_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("fields");
    const auto row = [](const char *line, const char *fields) {
        QTest::newRow(line) << QString::fromLatin1(line) << QByteArray(fields);
    };
    row("edit|posting|1|colour=red", "title, organization, department, location, workplace, employment_type, openings, "
                                     "requisition, closes_on, summary, owner, pay, pay.min, pay.max, pay.currency, "
                                     "pay.period.");
    row("edit|candidate|1|colour=red", "name, emails, phones, headline, company, location, links, tags, external_id, "
                                       "lawful_basis, informed_on, expected_pay, expected_currency, expected_period.");
    row("add|candidate|--posting|1|name=X|colour=red", "expected_period, stage, source, credited_to, applied_at.");
    row("edit|application|1|colour=red", "there are source, applied_at, credited_to.");
    row("add|application|--posting|1|--candidate|1|colour=red", "source, applied_at, credited_to, stage.");
    row("edit|stage|1|colour=red", "name, kind, target_days, wip_limit, position.");
    row("add|stage|--posting|1|colour=red", "name, kind, target_days, wip_limit, position.");
    row("edit|criterion|1|colour=red", "anchor_5, position, reason.");
    row("add|criterion|--posting|1|colour=red", "anchor_5, position, reason.");
    row("add|section|--posting|1|colour=red", "heading, text, position.");
}

void VerbsTest::anUnknownFieldIsToldOfAllThatThereAre()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, fields);
    QStringList all = line.split(u'|');
    const QString verb = all.takeFirst();
    const Run made = go(verb, all);
    QCOMPARE(made.status, 2);
    QVERIFY2(made.error.contains("There is no field colour") && made.error.contains(fields), made.error.constData());
}

void VerbsTest::whatIsNoNumberIsRefusedInATrueSentence()
{
    for (const char *value : {"nan", "inf", "-inf", "many"}) {
        REFUSED("It is a number",
                go(QStringLiteral("edit"),
                   {QStringLiteral("posting"), QStringLiteral("1"), QStringLiteral("pay.currency=EUR"),
                    QStringLiteral("pay.min=%1").arg(QString::fromLatin1(value))}));
        REFUSED("It is a number",
                go(QStringLiteral("edit"), {QStringLiteral("criterion"), QStringLiteral("1"),
                                            QStringLiteral("weight=%1").arg(QString::fromLatin1(value))}));
    }
}

void VerbsTest::aDateInTheFutureIsRefused()
{
    // It is noon of 2 March 2026; a day is let through, because it may be tomorrow already where somebody is.
    const char *sentence = "applied_at lies in the future";
    REFUSED(sentence, go(QStringLiteral("add"), words("candidate|--posting|1|name=X|applied_at=2026-03-04")));
    DONE(go(QStringLiteral("add"), words("candidate|--posting|1|name=X|applied_at=2026-03-03")));
    DONE(go(QStringLiteral("add"), words("candidate|name=Y")));
    REFUSED(sentence, go(QStringLiteral("add"), words("application|--posting|1|--candidate|Y|applied_at=2062-03-02")));
    REFUSED(sentence, go(QStringLiteral("edit"), words("application|1|applied_at=2062-03-02")));
}

void VerbsTest::anApplicationByNameIsTheActiveOne()
{
    const auto move = [this] { return go(QStringLiteral("move"), words("Ada Lovelace|--posting|1|--stage|Screen")); };
    DONE(go(QStringLiteral("reject"), words("1|--reason|Position filled")));
    // One that ended is named without doubt.
    DONE(go(QStringLiteral("reopen"), words("Ada Lovelace|--posting|1")));
    DONE(go(QStringLiteral("reject"), words("1|--reason|Position filled")));
    DONE(go(QStringLiteral("add"), words("application|--posting|1|--candidate|Ada Lovelace"))); // 4
    DONE(move());
    QCOMPARE(text(4, "stage"), QStringLiteral("Screen"));
    DONE(go(QStringLiteral("reject"), words("4|--reason|Position filled")));
    REFUSED("1 (Ada Lovelace), 4 (Ada Lovelace)", go(QStringLiteral("reopen"), words("Ada Lovelace|--posting|1")));
}

void VerbsTest::deleteTakesAwayAndUndoBringsBack()
{
    const QByteArray before = go(QStringLiteral("export"), words("applications|--posting|1|--as-of|2026-03-02")).out;
    DONE(go(QStringLiteral("delete"), words("candidate|Ada Lovelace")));
    QCOMPARE(listed("candidates").size(), 2);
    QCOMPARE(listed("applications").size(), 2);
    DONE(go(QStringLiteral("undo")));
    QCOMPARE(go(QStringLiteral("export"), words("applications|--posting|1|--as-of|2026-03-02")).out, before);
    REFUSED("", go(QStringLiteral("delete"), words("stage|Applied|--posting|1")));
    DONE(go(QStringLiteral("delete"), words("stage|Offer|--posting|1")));
    QCOMPARE(listed("stages").size(), 4);
}

void VerbsTest::moveGoesToAStageAndAPlace()
{
    DONE(go(QStringLiteral("move"), words("1|2|--stage|screen|--to|1")));
    QCOMPARE(text(1, "stage"), QStringLiteral("Screen"));
    const QJsonArray order = listed("applications");
    QCOMPARE(order.at(0).toObject()[QLatin1String("id")].toInt(), 1);
    QCOMPARE(order.at(1).toObject()[QLatin1String("id")].toInt(), 2);
    QCOMPARE(order.at(2).toObject()[QLatin1String("id")].toInt(), 3);
    DONE(go(QStringLiteral("move"), words("Alan Turing|--posting|Baker|--stage|Screen|--to|2")));
    QCOMPARE(listed("applications").at(1).toObject()[QLatin1String("id")].toInt(), 3);
    QVERIFY(go(QStringLiteral("export"), words("transitions")).out.contains("Ada Lovelace"));
    REFUSED("Screen", go(QStringLiteral("move"), words("1|--stage|Nowhere")));
}

void VerbsTest::moveRefusesWhoHasEnded()
{
    DONE(go(QStringLiteral("reject"), words("1|--reason|position filled")));
    REFUSED("Ada Lovelace", go(QStringLiteral("move"), words("1|2|--stage|Offer")));
    QCOMPARE(text(2, "stage"), QStringLiteral("Applied"));
}

void VerbsTest::rejectAndWithdrawNeedAReasonOfTheirSide()
{
    DONE(go(QStringLiteral("reject"), words("1|--reason|Position filled")));
    QCOMPARE(text(1, "status"), QStringLiteral("rejected"));
    QCOMPARE(text(1, "reason"), QStringLiteral("Position filled"));
    DONE(go(QStringLiteral("withdraw"), words("2|--reason|Pay")));
    QCOMPARE(text(2, "status"), QStringLiteral("withdrawn"));
    REFUSED("", go(QStringLiteral("reject"), words("3|--reason|Pay")));
    REFUSED("", go(QStringLiteral("withdraw"), words("3|--reason|Position filled")));
    QCOMPARE(text(3, "status"), QStringLiteral("active"));
}

void VerbsTest::hireFillsOpeningsAndRefusesMore()
{
    const Run made = go(QStringLiteral("hire"), words("1"));
    QCOMPARE(made.status, 0);
    QVERIFY2(made.error.contains("last opening"), made.error.constData());
    QCOMPARE(text(1, "status"), QStringLiteral("hired"));
    QCOMPARE(text(1, "stage"), QStringLiteral("Hired"));
    REFUSED("opening", go(QStringLiteral("hire"), words("2")));
    REFUSED("opening", go(QStringLiteral("move"), words("2|--stage|Hired")));
}

void VerbsTest::reopenGoesBackToTheStageBefore()
{
    DONE(go(QStringLiteral("hire"), words("3")));
    DONE(go(QStringLiteral("reopen"), words("3")));
    QCOMPARE(text(3, "status"), QStringLiteral("active"));
    QCOMPARE(text(3, "stage"), QStringLiteral("Screen"));
    DONE(go(QStringLiteral("reject"), words("3|--reason|Position filled")));
    DONE(go(QStringLiteral("reopen"), words("3")));
    QCOMPARE(text(3, "status"), QStringLiteral("active"));
    QCOMPARE(application(3)[QLatin1String("reason")].isNull(), true);
    REFUSED("", go(QStringLiteral("reopen"), words("3")));
}

void VerbsTest::transferBeginsAnApplicationElsewhere()
{
    DONE(go(QStringLiteral("add"), words("posting|title=Cook")));
    const Run made = go(QStringLiteral("transfer"), words("1|--posting|Cook"));
    QVERIFY2(made.status == 0, made.error.constData());
    QCOMPARE(made.out.trimmed(), QByteArray("4"));
    QCOMPARE(text(4, "posting"), QStringLiteral("Cook"));
    QCOMPARE(text(4, "candidate"), QStringLiteral("Ada Lovelace"));
    QCOMPARE(text(1, "status"), QStringLiteral("withdrawn"));
    DONE(go(QStringLiteral("undo")));
    QCOMPARE(text(1, "status"), QStringLiteral("active"));
    QCOMPARE(listed("applications").size(), 3);
    REFUSED("", go(QStringLiteral("transfer"), words("1|--posting|Baker")));
}

void VerbsTest::statusClosesAPostingWithWhatIsActive()
{
    DONE(go(QStringLiteral("status"), words("Baker|open")));
    QCOMPARE(listed("postings").at(0).toObject()[QLatin1String("status")].toString(), QStringLiteral("open"));
    REFUSED("3", go(QStringLiteral("status"), words("Baker|closed")));
    DONE(go(QStringLiteral("status"), words("Baker|closed|--reason|Position cancelled")));
    QCOMPARE(text(2, "status"), QStringLiteral("rejected"));
    DONE(go(QStringLiteral("undo")));
    QCOMPARE(text(2, "status"), QStringLiteral("active"));
    DONE(go(QStringLiteral("status"), words("Baker|closed|--keep-active")));
    QCOMPARE(text(2, "status"), QStringLiteral("active"));
}

void VerbsTest::scoreCountsWhenSubmittedAndThenIsRevised()
{
    const auto score = [this]() -> QJsonValue { return application(1)[QLatin1String("score")]; };
    DONE(go(QStringLiteral("score"), words("1|--as|Sam|Dough=4|Oven=n/o|--recommend|yes")));
    QVERIFY(score().isNull()); // a draft counts for nothing
    DONE(go(QStringLiteral("score"), words("1|--as|Sam|Dough=5|--submit")));
    QCOMPARE(score().toDouble(), 5.0);
    QCOMPARE(application(1)[QLatin1String("coverage")].toDouble(), 0.5);
    DONE(go(QStringLiteral("score"), words("1|--as|Olu|Dough=4|Oven=3|--submit")));
    QCOMPARE(score().toDouble(), 3.75);
    DONE(go(QStringLiteral("score"), words("1|--as|Olu|Oven=5")));
    QCOMPARE(score().toDouble(), 3.75); // the revision is not submitted yet
    DONE(go(QStringLiteral("score"), words("1|--as|Olu|--submit")));
    QCOMPARE(score().toDouble(), 4.75);
    QCOMPARE(listed("scorecards").size(), 3);
    REFUSED("", go(QStringLiteral("score"), words("1|--as|Sam|Dough=6")));
    REFUSED("", go(QStringLiteral("score"), words("1|--as|Sam|Holds a hygiene certificate.=4")));
    QCOMPARE(go(QStringLiteral("score"), words("1|--as|Sam|Dough=four")).status, 2);
}

void VerbsTest::screenKeepsResultAndEvidence()
{
    DONE(go(QStringLiteral("screen"), words("1|Holds a hygiene certificate.=met|--evidence|Seen the paper")));
    const QByteArray shown = go(QStringLiteral("show"), words("application|1|--json")).out;
    QVERIFY2(shown.contains("Seen the paper") && shown.contains("\"met\""), shown.constData());
    DONE(go(QStringLiteral("screen"), words("1|3=not_met")));
    QVERIFY(go(QStringLiteral("show"), words("application|1|--json")).out.contains("\"not_met\""));
    REFUSED("", go(QStringLiteral("screen"), words("1|Dough=met")));
    QCOMPARE(go(QStringLiteral("screen"), words("1|3=perhaps")).status, 2);
}

void VerbsTest::undoAndRedoTakeStepsBackAndForth()
{
    DONE(go(QStringLiteral("move"), words("1|--stage|Offer")));              // 3
    DONE(go(QStringLiteral("reject"), words("2|--reason|Position filled"))); // 4
    DONE(go(QStringLiteral("undo")));
    DONE(go(QStringLiteral("undo")));
    QCOMPARE(text(1, "stage"), QStringLiteral("Applied"));
    DONE(go(QStringLiteral("redo")));
    QCOMPARE(text(1, "stage"), QStringLiteral("Offer"));
    DONE(go(QStringLiteral("redo")));
    QCOMPARE(text(2, "status"), QStringLiteral("rejected"));
    REFUSED("nothing to redo", go(QStringLiteral("redo")));
    DONE(go(QStringLiteral("undo"), {QStringLiteral("3")}));
    QCOMPARE(text(1, "stage"), QStringLiteral("Applied"));
    REFUSED("undone already", go(QStringLiteral("undo"), {QStringLiteral("3")}));
    while (go(QStringLiteral("undo")).status == 0) {}
    QCOMPARE(listed("candidates").size(), 0);
    QCOMPARE(listed("postings").size(), 0);
    DONE(go(QStringLiteral("check")));
}

void VerbsTest::backupAndRestoreBringBackAnEarlierState()
{
    const QString copy = m_folder->filePath(QStringLiteral("copy.shortlist"));
    DONE(go(QStringLiteral("backup"), {copy}));
    REFUSED("exists already", go(QStringLiteral("backup"), {copy}));
    DONE(go(QStringLiteral("delete"), words("candidate|1")));
    QCOMPARE(listed("candidates").size(), 2);
    DONE(run({QStringLiteral("restore"), copy, m_file}));
    QCOMPARE(listed("candidates").size(), 3);
    DONE(go(QStringLiteral("check")));
    QCOMPARE(listed("journal").last().toObject()[QLatin1String("verb")].toString(), QStringLiteral("restore"));
    QVERIFY(listed("journal").last().toObject()[QLatin1String("author")].toString().isEmpty());
    // A backup of another workspace is refused.
    const QString other = m_folder->filePath(QStringLiteral("other.shortlist"));
    DONE(run({QStringLiteral("new"), other}));
    REFUSED("another workspace", run({QStringLiteral("restore"), other, m_file}));
    QCOMPARE(listed("candidates").size(), 3);
}

void VerbsTest::aRestoreIsSignedByWhoTheWorkspaceKnows()
{
    const QString copy = m_folder->filePath(QStringLiteral("copy.shortlist"));
    const auto author = [this] { return listed("journal").last().toObject()[QLatin1String("author")].toString(); };
    DONE(go(QStringLiteral("backup"), {copy}));
    const Run known = run({QStringLiteral("restore"), copy, m_file, QStringLiteral("--as"), QStringLiteral("MEI")});
    QVERIFY2(known.status == 0 && known.error.contains("automatic copies"), known.error.constData());
    QCOMPARE(author(), QStringLiteral("Mei"));
    const Run stranger = run({QStringLiteral("restore"), copy, m_file, QStringLiteral("--as"), QStringLiteral("Zed")});
    QVERIFY2(stranger.status == 0 && stranger.error.contains("is called Zed"), stranger.error.constData());
    QCOMPARE(author(), QString());
    QCOMPARE(listed("members").size(), 1);
    DONE(go(QStringLiteral("check")));
}

void VerbsTest::aRestoreUnderANewNameKeepsNothing()
{
    const QString copy = m_folder->filePath(QStringLiteral("copy.shortlist"));
    const QString fresh = m_folder->filePath(QStringLiteral("fresh.shortlist"));
    DONE(go(QStringLiteral("backup"), {copy}));
    const Run made = run({QStringLiteral("restore"), copy, fresh});
    QVERIFY2(made.status == 0 && !made.error.contains("kept"), made.error.constData());
    DONE(run({QStringLiteral("check"), fresh}));
}

void VerbsTest::wrongWordsAreWrongUsage_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"move|1", "move|1|--stage", "move|1|--stage|Offer|--to|0", "reject|1", "score|1|Dough", "add|thing|name=x",
          "add|candidate|name", "edit|candidate|1", "list|things", "export|things", "import|things|x", "undo|x",
          "status|1|sleeping", "list|applications|--colour", "export|applications|--as-of|yesterday", "hire"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void VerbsTest::wrongWordsAreWrongUsage()
{
    QFETCH(QString, line);
    QStringList all = line.split(u'|');
    const QString verb = all.takeFirst();
    const int entries = journalSize();
    const Run made = go(verb, all);
    QCOMPARE(made.status, 2);
    QVERIFY2(made.error.contains("--help"), made.error.constData());
    QCOMPARE(made.out, QByteArray());
    QCOMPARE(journalSize(), entries);
}

void VerbsTest::everyVerbExplainsItself()
{
    const Run overview = run({QStringLiteral("--help")});
    QCOMPARE(overview.status, 0);
    for (const char *verb : {"new",    "read",   "import",   "list", "show",   "add",      "edit",   "delete",
                             "move",   "reject", "withdraw", "hire", "reopen", "transfer", "status", "score",
                             "screen", "export", "search",   "undo", "redo",   "check",    "backup", "restore"}) {
        QVERIFY2(overview.out.contains(QByteArray("shortlist ") + verb + ' '), verb);
        const Run help = run({QString::fromLatin1(verb), QStringLiteral("--help")});
        QCOMPARE(help.status, 0);
        QVERIFY2(help.out.startsWith(QByteArray("shortlist ") + verb + ' '), help.out.constData());
    }
    QCOMPARE(run({QStringLiteral("dance")}).status, 2);
    QCOMPARE(run({QStringLiteral("--version")}).out, QByteArray("shortlist 0.1.0\n"));
}

QTEST_GUILESS_MAIN(VerbsTest)
#include "tst_verbs.moc"
