#include "new_workspace.h"
#include "program_runner.h"

#include "exchange/backup_dialog.h"
#include "style/tokens.h"
#include "text_table_model.h"
#include "window/exchange/backup_flow.h"
#include "window/exchange/export_flow.h"
#include "window/exchange/write_export.h"
#include "window/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace shortlist;

/// A table of a posting's applications, as the command line writes it; and a copy of the workspace.
class TestExportJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theFileHoldsTheBytesOfTheVerb_data();
    void theFileHoldsTheBytesOfTheVerb();
    void whatAScorecardHidesIsLeftOut();
    void aFailureLeavesTheOldFileAndSaysWhy();
    void aCancelledExportLeavesTheOldFile();
    void anExportIsCancelledBetweenTwoRows();
    void aClosedWindowCancelsItsExport();
    void aBackupIsAWholeWorkspace();
    void aCancelledBackupLeavesNothing();
    void pictures();

private:
    [[nodiscard]] ExportDialog *start();
    /// Keeps the reading thread busy until it is released.
    void holdReader(QSemaphore &released)
    {
        m_window->client().ask<int>(
            m_window.get(),
            [&released](Connection &) -> Result<int> {
                released.acquire();
                return 0;
            },
            [](const Result<int> &) {});
    }
    [[nodiscard]] QStringList files() const
    {
        QStringList names = QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        names.removeIf([](const QString &name) { return name.startsWith(QStringLiteral("team.")); });
        return names;
    }
    [[nodiscard]] static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    test::FixedClock m_clock{test::now()};
    PostingId m_posting;
    std::unique_ptr<MainWindow> m_window;
};

void TestExportJourney::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(QStringLiteral("team.shortlist"));
    {
        const auto workspace = test::newWorkspace(m_path, test::now());
        m_posting = test::addPostingTo(*workspace, QStringLiteral("Baker"), test::now());
        static_cast<void>(test::addPersonTo(*workspace, m_posting, QStringLiteral("Mira Okafor"), test::now()));
        static_cast<void>(test::addPersonTo(*workspace, m_posting, QStringLiteral("=Jun, \"Sato\""), test::now()));
        static_cast<void>(test::addPostingTo(*workspace, QStringLiteral("Driver"), test::now()));
    }
    m_window = std::make_unique<MainWindow>(m_path, QStringLiteral("Ada"), m_clock);
    m_window->show();
    m_window->client().waitForAll();
    m_window->showPosting(m_posting);
}

void TestExportJourney::cleanup()
{
    m_window.reset();
    m_dir.reset();
}

ExportDialog *TestExportJourney::start()
{
    m_window->actionTable().action(QLatin1String("export.csv"))->trigger();
    m_window->client().waitForAll();
    m_window->client().waitForAll();
    return m_window->findChild<ExportFlow *>()->dialog();
}

void TestExportJourney::theFileHoldsTheBytesOfTheVerb_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("rows");
    QTest::newRow("applications") << QStringLiteral("applications") << 2;
    QTest::newRow("candidates") << QStringLiteral("candidates") << 2;
    QTest::newRow("transitions") << QStringLiteral("transitions") << 2;
}

void TestExportJourney::theFileHoldsTheBytesOfTheVerb()
{
    QFETCH(QString, what);
    QFETCH(int, rows);
    ExportDialog *dialog = start();
    QVERIFY(dialog);
    for (QComboBox *one : dialog->findChildren<QComboBox *>()) {
        if (one->findData(what) >= 0) {
            one->setCurrentIndex(one->findData(what));
            Q_EMIT one->activated(one->currentIndex());
        }
    }
    QTRY_COMPARE(dialog->findChild<TextTableModel *>()->rowCount(), rows);
    QCOMPARE(dialog->choices().posting, m_posting);
    const QString path = m_dir->filePath(QStringLiteral("out.csv"));
    dialog->setPath(path);
    dialog->findChild<QPushButton *>(QStringLiteral("export_run"))->click();
    QTRY_COMPARE(m_window->desk().messages.text(), QStringLiteral("Exported to %1.").arg(path));
    const test::Run run = test::run("export %1 %2 --posting 1", {m_path, what});
    QCOMPARE(run.status, 0);
    QCOMPARE(bytesOf(path), run.out);
}

void TestExportJourney::whatAScorecardHidesIsLeftOut()
{
    for (const char *verb : {"add %1 criterion --posting 1 kind=responsibility text=Dough --as Ada",
                             "score %1 1 Dough=1 --submit --as Ivo", "score %1 1 Dough=4 --as Ada"}) {
        const test::Run made = test::run(verb, {m_path});
        QVERIFY2(made.status == 0, made.error.constData());
    }
    m_window->client().waitForAll();
    ExportDialog *dialog = start();
    const auto isSaid = [dialog] {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(QStringLiteral("are left out until you have submitted"));
        });
    };
    QTRY_VERIFY(isSaid());
    if (const QString folder = qEnvironmentVariable("SHORTLIST_PICTURES"); !folder.isEmpty()) {
        for (const QSize &size : {QSize(1280, 800), QSize(800, 560)}) {
            dialog->resize(size);
            QApplication::sendPostedEvents();
            dialog->grab().save(folder + QStringLiteral("/export-withheld-%1.png").arg(size.width()));
        }
    }
    const QString path = m_dir->filePath(QStringLiteral("out.csv"));
    dialog->setPath(path);
    dialog->findChild<QPushButton *>(QStringLiteral("export_run"))->click();
    QTRY_COMPARE(m_window->desk().messages.text(), QStringLiteral("Exported to %1.").arg(path));
    QCOMPARE(bytesOf(path), test::run("export %1 applications --posting 1 --as Ada", {m_path}).out);
    QVERIFY(bytesOf(path) != test::run("export %1 applications --posting 1 --as Ivo", {m_path}).out);
}

void TestExportJourney::aFailureLeavesTheOldFileAndSaysWhy()
{
    ExportDialog *dialog = start();
    const QByteArray before = bytesOf(m_path);
    dialog->setPath(m_path);
    dialog->findChild<QPushButton *>(QStringLiteral("export_run"))->click();
    const auto *problem = dialog->findChild<QLabel *>(QStringLiteral("export_problem"));
    QTRY_VERIFY(problem->text().contains(QStringLiteral("there already")));
    dialog->findChild<QPushButton *>(QStringLiteral("export_run"))->click();
    QTRY_VERIFY2(problem->text().contains(QStringLiteral("workspace")), qPrintable(problem->text()));
    QVERIFY(dialog->isVisible());
    dialog->setPath(m_dir->filePath(QStringLiteral("no/such/folder/out.csv")));
    dialog->findChild<QPushButton *>(QStringLiteral("export_run"))->click();
    QTRY_VERIFY(problem->text().contains(QStringLiteral("cannot be written")));
    QCOMPARE(bytesOf(m_path), before);
}

void TestExportJourney::aCancelledExportLeavesTheOldFile()
{
    const QString path = m_dir->filePath(QStringLiteral("out.csv"));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    ExportDialog *dialog = start();
    QSemaphore released;
    holdReader(released);
    dialog->setPath(path);
    auto *run = dialog->findChild<QPushButton *>(QStringLiteral("export_run"));
    run->click(); // says that it is there already
    run->click();
    QVERIFY(!run->isEnabled());
    dialog->setPath(path + u'x');
    QVERIFY(!run->isEnabled()); // one at a time
    QVERIFY(dialog->findChild<QProgressBar *>()->isVisible());
    dialog->reject();
    QCOMPARE(m_window->desk().messages.text(), QStringLiteral("The export was cancelled. Nothing was written."));
    released.release();
    m_window->client().waitForAll();
    QCOMPARE(bytesOf(path), QByteArray("old"));
    QCOMPARE(files(), QStringList{QStringLiteral("out.csv")});
}

void TestExportJourney::anExportIsCancelledBetweenTwoRows()
{
    const auto workspace = test::openWorkspace(m_path, test::now());
    const QString path = m_dir->filePath(QStringLiteral("out.csv"));
    for (const char *what : {"applications", "candidates", "transitions"}) {
        ExportChoices choices;
        choices.what = QLatin1String(what);
        choices.asOf = QDate(2026, 3, 2);
        qint64 told = 0;
        const auto written = writeExport(workspace->connection(), choices, {test::now(), QTimeZone::utc(), {}}, path,
                                         [&told](qint64 rows) {
                                             told = rows;
                                             return false;
                                         });
        QVERIFY(!written.ok());
        QCOMPARE(written.error().kind, ErrorKind::Cancelled);
        QCOMPARE(told, 1);
        QCOMPARE(files(), QStringList());
    }
}

void TestExportJourney::aClosedWindowCancelsItsExport()
{
    ExportDialog *dialog = start();
    QSemaphore released;
    holdReader(released);
    dialog->setPath(m_dir->filePath(QStringLiteral("out.csv")));
    dialog->findChild<QPushButton *>(QStringLiteral("export_run"))->click();
    m_window->close();
    released.release();
    m_window.reset();
    QCOMPARE(files(), QStringList());
}

void TestExportJourney::aBackupIsAWholeWorkspace()
{
    const QString copy = m_dir->filePath(QStringLiteral("copy.shortlist"));
    auto *flow = m_window->findChild<BackupFlow *>();
    flow->backUpTo(copy);
    QTRY_COMPARE(m_window->desk().messages.text(), QStringLiteral("Backed up to %1.").arg(copy));
    QCOMPARE(test::run("check %1", {copy}).status, 0);
    flow->backUpTo(copy);
    QTRY_VERIFY(m_window->desk().messages.text() != QStringLiteral("Backed up to %1.").arg(copy));
}

void TestExportJourney::aCancelledBackupLeavesNothing()
{
    QSemaphore released;
    holdReader(released);
    auto *flow = m_window->findChild<BackupFlow *>();
    flow->backUpTo(m_dir->filePath(QStringLiteral("copy.shortlist")));
    auto *progress = m_window->findChild<BackupDialog *>();
    QVERIFY(progress);
    QTRY_VERIFY(progress->isVisible());
    // Telling how far it is lets nothing else happen, least of all the end of the backup.
    bool hasEnded = false;
    QMetaObject::invokeMethod(
        progress, [&hasEnded] { hasEnded = true; }, Qt::QueuedConnection);
    progress->showProgress(1, 2);
    QVERIFY(!hasEnded);
    QCOMPARE(progress->findChild<QProgressBar *>()->value(), 500);
    QTRY_VERIFY(hasEnded);
    const QString folder = qEnvironmentVariable("SHORTLIST_PICTURES");
    if (!folder.isEmpty())
        progress->grab().save(folder + QStringLiteral("/backup.png"));
    progress->findChild<QPushButton *>()->click();
    released.release();
    QTRY_COMPARE(m_window->desk().messages.text(), QStringLiteral("The backup was cancelled. Nothing was written."));
    QCOMPARE(files(), QStringList());
    QTRY_VERIFY(!m_window->findChild<BackupDialog *>());
    flow->backUpTo(m_dir->filePath(QStringLiteral("copy.shortlist"))); // and the next one is made
    QTRY_COMPARE(files(), QStringList{QStringLiteral("copy.shortlist")});
}

/// Kept where SHORTLIST_PICTURES names a folder.
void TestExportJourney::pictures()
{
    const QString folder = qEnvironmentVariable("SHORTLIST_PICTURES");
    if (folder.isEmpty())
        QSKIP("SHORTLIST_PICTURES names no folder.");
    for (const auto &[theme, name] : {std::pair{Theme::Dark, "dark"}, std::pair{Theme::Light, "light"}}) {
        applyTheme(theme);
        ExportDialog *dialog = start();
        QTRY_COMPARE(dialog->findChild<TextTableModel *>()->rowCount(), 2);
        for (const QSize &size : {QSize(1280, 800), QSize(800, 560)}) {
            dialog->resize(size);
            QApplication::sendPostedEvents();
            dialog->grab().save(
                QStringLiteral("%1/export-%2-%3.png").arg(folder, QLatin1String(name)).arg(size.width()));
        }
        delete dialog;
    }
}

QTEST_MAIN(TestExportJourney)
#include "tst_export_journey.moc"
