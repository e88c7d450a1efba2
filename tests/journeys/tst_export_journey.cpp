#include "new_workspace.h"
#include "program_runner.h"

#include "style/tokens.h"
#include "text_table_model.h"
#include "window/exchange/backup_flow.h"
#include "window/exchange/export_flow.h"
#include "window/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
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
    void aFailureLeavesTheOldFileAndSaysWhy();
    void aBackupIsAWholeWorkspace();
    void pictures();

private:
    [[nodiscard]] ExportDialog *start();
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

void TestExportJourney::aFailureLeavesTheOldFileAndSaysWhy()
{
    ExportDialog *dialog = start();
    const QByteArray before = bytesOf(m_path);
    dialog->setPath(m_path);
    dialog->findChild<QPushButton *>(QStringLiteral("export_run"))->click();
    const auto *problem = dialog->findChild<QLabel *>(QStringLiteral("export_problem"));
    QTRY_VERIFY(problem->text().contains(QStringLiteral("there already")));
    dialog->findChild<QPushButton *>(QStringLiteral("export_run"))->click();
    QTRY_VERIFY(!problem->text().contains(QStringLiteral("there already")));
    QVERIFY2(problem->text().contains(QStringLiteral("workspace")), qPrintable(problem->text()));
    QVERIFY(dialog->isVisible());
    dialog->setPath(m_dir->filePath(QStringLiteral("no/such/folder/out.csv")));
    dialog->findChild<QPushButton *>(QStringLiteral("export_run"))->click();
    QTRY_VERIFY(problem->text().contains(QStringLiteral("cannot be written")));
    QCOMPARE(bytesOf(m_path), before);
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
