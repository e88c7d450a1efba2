#include "hiring_scene.h"

#include "fields/field.h"
#include "style/tokens.h"
#include "window/main_window.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>

using namespace shortlist;
using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

/// The disk goes away, or has no room any more, while a window is open: that is said, and what was typed stays.
class TestLostDiskJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDeletedFileIsSaidAndTypedTextStays();
    void aFullDiskIsSaidAndTypedTextStays();
    void insideTheFullDisk();

private:
    static void settle(MainWindow &window);
    static void open(MainWindow &window);
    [[nodiscard]] static QLineEdit *line(const MainWindow &window, const QString &name);
};

void TestLostDiskJourney::settle(MainWindow &window)
{
    for (int round = 0; round < 3; ++round) {
        window.client().waitForAll();
        QApplication::processEvents();
    }
}

void TestLostDiskJourney::open(MainWindow &window)
{
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    settle(window);
    window.desk().selection.select(CandidateId(1), ApplicationId(1));
    settle(window);
}

QLineEdit *TestLostDiskJourney::line(const MainWindow &window, const QString &name)
{
    for (QLineEdit *one : window.findChild<QWidget *>(u"inspector_screen"_s)->findChildren<QLineEdit *>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

void TestLostDiskJourney::aDeletedFileIsSaidAndTypedTextStays()
{
    HiringScene scene;
    const FixedClock clock(now());
    MainWindow window(scene.file(), u"Mia"_s, clock);
    open(window);
    QLineEdit *headline = line(window, u"Headline"_s);
    headline->setFocus();
    headline->selectAll();
    QTest::keyClicks(headline, u"Countess"_s);
    QVERIFY(QFile::remove(scene.file()));
    QTRY_VERIFY2(window.desk().messages.text().contains(u"was deleted, moved or replaced"_s),
                 qPrintable(window.desk().messages.text()));
    line(window, u"Location"_s)->setFocus();
    settle(window);
    QCOMPARE(headline->text(), u"Countess"_s);
    const auto *field = qobject_cast<Field *>(headline->parentWidget());
    QTRY_VERIFY2(field->problem().contains(u"moved or replaced"_s), qPrintable(field->problem()));
    QVERIFY(window.desk().messages.text().contains(scene.file()));
    QVERIFY(!QFile::exists(scene.file())); // none was made in its place
}

/// The system's limit on the size of a file stands for a disk that is full. It holds for a process, so the window is
/// in another one.
void TestLostDiskJourney::aFullDiskIsSaidAndTypedTextStays()
{
    HiringScene scene;
    scene.does("add", "note", "--candidate", "1", "text=Kept");
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SHORTLIST_FULL"_s, scene.file());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    const qint64 blocks = QFile(scene.file()).size() / 512 + 256;
    process.start(u"sh"_s, {u"-c"_s, u"trap '' XFSZ; ulimit -f \"$1\"; exec \"$0\" insideTheFullDisk"_s,
                            QCoreApplication::applicationFilePath(), QString::number(blocks)});
    QVERIFY(process.waitForFinished(120'000));
    const QByteArray said = process.readAll();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, said.constData());
    QVERIFY2(said.contains("PASS   : TestLostDiskJourney::insideTheFullDisk"), said.constData());
    // Everything that was said to be stored is, and nothing of what was refused.
    const Run checked = run("check %1", {scene.file()});
    QVERIFY2(checked.status == 0, checked.error.constData());
    const QJsonArray notes = objectOf(scene.asks("show", "candidate", "1", "--json"))["notes"_L1].toArray();
    QCOMPARE(notes.first()["text"_L1].toString(), u"Kept"_s);
    QVERIFY(said.contains("stored notes: " + QByteArray::number(notes.size() - 1) + '\n'));
}

void TestLostDiskJourney::insideTheFullDisk()
{
    const QString path = qEnvironmentVariable("SHORTLIST_FULL");
    if (path.isEmpty())
        QSKIP("aFullDiskIsSaidAndTypedTextStays runs this in a process of its own");
    setNow(firstMoment);
    const FixedClock clock(now());
    MainWindow window(path, u"Mia"_s, clock);
    open(window);
    auto *field = window.findChild<Field *>(u"new_note"_s);
    auto *note = field->findChild<QPlainTextEdit *>();
    int stored = 0;
    for (int i = 0; i < 60 && field->problem().isEmpty(); ++i) {
        note->setPlainText(QString(15'000, QChar(u'a' + i % 26)));
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        settle(window);
        stored += field->problem().isEmpty() ? 1 : 0;
    }
    QVERIFY2(field->problem().contains(u"disk"_s), qPrintable(field->problem()));
    QCOMPARE(note->toPlainText().size(), 15'000); // what was typed stays
    QVERIFY2(window.desk().messages.text().contains(u"disk"_s), qPrintable(window.desk().messages.text()));
    QVERIFY(window.grab().size() == window.size() * window.devicePixelRatio());
    note->clear(); // given up, so that closing has nothing to store
    settle(window);
    std::printf("stored notes: %d\n", stored);
    std::fflush(stdout);
}

QTEST_MAIN(TestLostDiskJourney)
#include "tst_lost_disk_journey.moc"
