#include "new_workspace.h"
#include "program_runner.h"

#include "exchange/import_dialog.h"
#include "import_preview_model.h"
#include "queries/summary.h"
#include "style/tokens.h"
#include "window/exchange/import_flow.h"
#include "window/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace shortlist;

namespace {

const Moment importStart = *Moment::fromIso(QStringLiteral("2026-03-02T09:00:00.000Z"));

const char *const people = "Full name;E-mail;Current salary;Title now;City\r\n"
                           "Mira Okafor;mira@example.org;50000;Backend engineer;Lagos\r\n"
                           "Jun Sato;jun@example.org;61000;Data engineer;Osaka\r\n"
                           "Lea Brandt;lea-example.org;52000;Tester;Bremen\r\n"
                           "Mira Okafor;mira@example.org;50000;Backend engineer;Lagos\r\n";

} // namespace

/// A table of people, from its preview to candidates, and back.
class TestImportPeopleJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void thePreviewSaysWhatWouldHappenAndCancelLeavesNothing();
    void anImportIsStoredAndTakenBack();
    void aColumnCanBeMappedByHand();
    void whatIsNoTableIsExplained_data();
    void whatIsNoTableIsExplained();
    void aCancelledImportLeavesNothing();
    void pictures();

private:
    [[nodiscard]] QString file(const QByteArray &bytes);
    [[nodiscard]] ImportDialog *open(const QByteArray &bytes);
    [[nodiscard]] WorkspaceSummary stored();
    [[nodiscard]] static QString text(const QWidget *in, const char *name)
    {
        const auto *label = in->findChild<QLabel *>(QLatin1String(name));
        return label && !label->isHidden() ? label->text() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    test::FixedClock m_clock{importStart};
    PostingId m_posting;
    std::unique_ptr<MainWindow> m_window;
};

void TestImportPeopleJourney::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    const QString path = m_dir->filePath(QStringLiteral("team.shortlist"));
    {
        const auto workspace = test::newWorkspace(path, importStart);
        m_posting = test::addPostingTo(*workspace, QStringLiteral("Baker"), importStart);
    }
    m_window = std::make_unique<MainWindow>(path, QStringLiteral("Ada"), m_clock);
    m_window->show();
    m_window->client().waitForAll();
    m_window->showPosting(m_posting);
}

void TestImportPeopleJourney::cleanup()
{
    m_window.reset();
    m_dir.reset();
}

QString TestImportPeopleJourney::file(const QByteArray &bytes)
{
    const QString path = m_dir->filePath(QStringLiteral("people.csv"));
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("%s cannot be written.", qPrintable(path));
    return path;
}

ImportDialog *TestImportPeopleJourney::open(const QByteArray &bytes)
{
    auto *flow = m_window->findChild<ImportFlow *>();
    flow->importFile(file(bytes));
    m_window->client().waitForAll();
    m_window->client().waitForAll();
    return flow->dialog();
}

WorkspaceSummary TestImportPeopleJourney::stored()
{
    WorkspaceSummary found;
    m_window->client().waitForAll();
    m_window->client().ask<WorkspaceSummary>(m_window.get(), &workspaceSummary,
                                             [&found](const Result<WorkspaceSummary> &summary) { found = *summary; });
    m_window->client().waitForAll();
    return found;
}

void TestImportPeopleJourney::thePreviewSaysWhatWouldHappenAndCancelLeavesNothing()
{
    ImportDialog *dialog = open(people);
    QVERIFY(dialog);
    auto *rows = dialog->findChild<ImportPreviewModel *>();
    QTRY_COMPARE(rows->rowCount(), 4);
    const auto outcome
        = [rows](int row) { return rows->index(row, ImportPreviewModel::OutcomeColumn).data().toString(); };
    QCOMPARE(outcome(0), QStringLiteral("new"));
    QCOMPARE(outcome(1), QStringLiteral("new"));
    QVERIFY2(outcome(2).startsWith(QStringLiteral("not imported: ")), qPrintable(outcome(2)));
    QVERIFY2(text(dialog, "import_summary").contains(QStringLiteral("nothing is saved yet")),
             qPrintable(text(dialog, "import_summary")));
    QVERIFY(stored().candidates == 0);
    dialog->reject();
    QCOMPARE(stored().candidates, qint64(0));
}

void TestImportPeopleJourney::anImportIsStoredAndTakenBack()
{
    ImportDialog *dialog = open(people);
    auto *run = dialog->findChild<QPushButton *>(QStringLiteral("import_run"));
    QTRY_VERIFY(run->isEnabled());
    run->click();
    QTRY_COMPARE(stored().candidates, qint64(2));
    QCOMPARE(stored().postings.front().active, qint64(2));
    QTRY_VERIFY(m_window->desk().messages.text().startsWith(QStringLiteral("Imported 2 people")));
    m_window->actionTable().action(QLatin1String("edit.undo"))->trigger();
    QTRY_COMPARE(stored().candidates, qint64(0));
}

void TestImportPeopleJourney::aColumnCanBeMappedByHand()
{
    ImportDialog *dialog = open(people);
    auto *rows = dialog->findChild<ImportPreviewModel *>();
    QTRY_COMPARE(rows->rowCount(), 4);
    QComboBox *city = nullptr;
    QComboBox *headline = nullptr;
    for (QComboBox *one : dialog->findChildren<QComboBox *>()) {
        city = one->accessibleName().contains(QStringLiteral("City")) ? one : city;
        headline = one->accessibleName().contains(QStringLiteral("Title now")) ? one : headline;
        QVERIFY(!one->accessibleName().contains(QStringLiteral("salary")));
    }
    QVERIFY(city && headline);
    headline->setCurrentIndex(headline->findData(QStringLiteral("headline")));
    Q_EMIT headline->activated(headline->currentIndex());
    const auto shown = [rows] { return rows->index(0, ImportPreviewModel::HeadlineColumn).data().toString(); };
    QTRY_COMPARE(shown(), QStringLiteral("Backend engineer"));
    QCOMPARE(stored().candidates, qint64(0));
}

void TestImportPeopleJourney::whatIsNoTableIsExplained_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::newRow("no usable header") << QByteArray("colour,size\nred,4\n");
    QTest::newRow("header only") << QByteArray("name,email\n");
}

void TestImportPeopleJourney::whatIsNoTableIsExplained()
{
    QFETCH(QByteArray, bytes);
    ImportDialog *dialog = open(bytes);
    QVERIFY(dialog);
    QTRY_VERIFY(!text(dialog, "import_problem").isEmpty());
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("import_run"))->isEnabled());
    QCOMPARE(stored().candidates, qint64(0));
}

void TestImportPeopleJourney::aCancelledImportLeavesNothing()
{
    QByteArray many = "name,email\r\n";
    for (int i = 0; i < 30'000; ++i)
        many += "Person " + QByteArray::number(i) + ",person" + QByteArray::number(i) + "@example.org\r\n";
    ImportDialog *dialog = open(many);
    auto *run = dialog->findChild<QPushButton *>(QStringLiteral("import_run"));
    QTRY_VERIFY_WITH_TIMEOUT(run->isEnabled(), 60'000);
    QCOMPARE(dialog->findChild<ImportPreviewModel *>()->rowCount(), 200);
    // Once before it begins, once in the middle of it.
    run->click();
    dialog->reject();
    QCOMPARE(stored().candidates, qint64(0));
    QVERIFY(m_window->desk().messages.text().isEmpty());

    dialog = open(many);
    run = dialog->findChild<QPushButton *>(QStringLiteral("import_run"));
    QTRY_VERIFY_WITH_TIMEOUT(run->isEnabled(), 60'000);
    run->click();
    QTRY_VERIFY_WITH_TIMEOUT(text(dialog, "import_summary").startsWith(QStringLiteral("Importing.")), 60'000);
    dialog->reject();
    QCOMPARE(stored().candidates, qint64(0));
    QVERIFY(m_window->desk().messages.text().isEmpty());
}

/// Kept where SHORTLIST_PICTURES names a folder.
void TestImportPeopleJourney::pictures()
{
    const QString folder = qEnvironmentVariable("SHORTLIST_PICTURES");
    if (folder.isEmpty())
        QSKIP("SHORTLIST_PICTURES names no folder.");
    for (const auto &[theme, name] : {std::pair{Theme::Dark, "dark"}, std::pair{Theme::Light, "light"}}) {
        applyTheme(theme);
        ImportDialog *dialog = open(people);
        QTRY_COMPARE(dialog->findChild<ImportPreviewModel *>()->rowCount(), 4);
        for (const QSize &size : {QSize(1280, 800), QSize(800, 560)}) {
            dialog->resize(size);
            QApplication::sendPostedEvents();
            dialog->grab().save(
                QStringLiteral("%1/import-%2-%3.png").arg(folder, QLatin1String(name)).arg(size.width()));
        }
        delete dialog;
    }
}

QTEST_MAIN(TestImportPeopleJourney)
#include "tst_import_people_journey.moc"
