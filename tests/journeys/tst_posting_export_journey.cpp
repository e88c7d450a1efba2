#include "jobdescription/job_description.h"
#include "new_workspace.h"
#include "program_runner.h"
#include "window/exchange/posting_export_flow.h"
#include "window/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace shortlist;
using namespace Qt::Literals::StringLiterals;

/// The shown posting as a document: previewed, written in each format, copied.
class TestPostingExportJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"team.shortlist"_s);
        QCOMPARE(test::run({u"new"_s, m_path, u"--demo"_s}).status, 0);
        m_window = std::make_unique<MainWindow>(m_path, u"Ada"_s, m_clock);
        m_window->show();
        m_window->client().waitForAll();
        m_window->showPosting(PostingId(1));
        m_window->client().waitForAll();
    }

    void cleanup()
    {
        m_window.reset();
        m_dir.reset();
    }

    void eachFormatIsWrittenAsTheVerbWritesIt_data()
    {
        QTest::addColumn<int>("button");
        QTest::addColumn<QString>("format");
        QTest::newRow("markdown") << 0 << u"md"_s;
        QTest::newRow("text") << 1 << u"txt"_s;
        QTest::newRow("html") << 2 << u"html"_s;
        QTest::newRow("json-ld") << 3 << u"jsonld"_s;
    }

    void eachFormatIsWrittenAsTheVerbWritesIt()
    {
        QFETCH(int, button);
        QFETCH(QString, format);
        PostingExportDialog *dialog = start();
        choose(button);
        QVERIFY(dialog->path().endsWith(u"senior-backend-engineer-payments."_s + format));
        const QString path = dialog->path();
        press("posting_export_run");
        QVERIFY(!m_window->findChild<PostingExportFlow *>()->dialog() || dialog->result() == QDialog::Accepted);
        QCOMPARE(bytesOf(path), test::run({u"export"_s, m_path, u"posting"_s, u"1"_s, u"--format"_s, format}).out);
    }

    void aPdfIsPrinted()
    {
        PostingExportDialog *dialog = start();
        choose(4);
        QVERIFY(!dialog->findChild<QPushButton *>(u"posting_export_copy"_s)->isEnabled());
        const QString path = dialog->path();
        press("posting_export_run");
        QVERIFY(bytesOf(path).startsWith("%PDF-"));
    }

    void aCancelledPdfLeavesNothing()
    {
        PostingExportDialog *dialog = start();
        choose(4);
        const QString path = dialog->path();
        QSemaphore released;
        m_window->client().ask<int>(
            m_window.get(),
            [&released](Connection &) -> Result<int> {
                released.acquire();
                return 0;
            },
            [](const Result<int> &) {});
        auto *run = dialog->findChild<QPushButton *>(u"posting_export_run"_s);
        run->click();
        QVERIFY(!run->isEnabled()); // one at a time
        auto *progress = dialog->findChild<QProgressBar *>(u"posting_export_progress"_s);
        QVERIFY(progress->isVisible());
        dialog->showProgress(3, 12);
        QCOMPARE(progress->value(), 3);
        if (const QString folder = qEnvironmentVariable("SHORTLIST_PICTURES"); !folder.isEmpty())
            QVERIFY(dialog->grab().save(folder + u"/posting_export_progress.png"_s));
        dialog->reject();
        released.release();
        m_window->client().waitForAll();
        QVERIFY(!QFile::exists(path));
        QVERIFY(m_window->desk().messages.text().contains(u"was cancelled"_s));
    }

    void anOlderFileIsReplacedOnlyWhenAskedTwice()
    {
        PostingExportDialog *dialog = start();
        QFile old(dialog->path());
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        const QString path = dialog->path();
        press("posting_export_run");
        QVERIFY(dialog->findChild<QLabel *>(u"posting_export_problem"_s)->isVisible());
        QCOMPARE(bytesOf(path), QByteArray("old"));
        press("posting_export_run");
        QVERIFY(bytesOf(path).startsWith("# "));
    }

    void whatIsCopiedReadsBackAsThePosting()
    {
        for (const char *action : {"posting.copy_markdown", "posting.copy_text"}) {
            QGuiApplication::clipboard()->clear();
            m_window->actionTable().action(QLatin1String(action))->trigger();
            m_window->client().waitForAll();
            const auto read = readJobDescription(QGuiApplication::clipboard()->text().toUtf8(), u"clipboard"_s);
            QVERIFY(read.ok());
            QCOMPARE(read->posting.title, u"Senior Backend Engineer (Payments)"_s);
            QCOMPARE(read->criteria.size(), size_t(18));
        }
    }

    void pictures()
    {
        const QString folder = qEnvironmentVariable("SHORTLIST_PICTURES");
        PostingExportDialog *dialog = start();
        QVERIFY(dialog->findChild<QPlainTextEdit *>()->toPlainText().startsWith(u"# Senior"_s));
        if (!folder.isEmpty())
            QVERIFY(dialog->grab().save(folder + u"/posting_export_markdown.png"_s));
        choose(4);
        if (!folder.isEmpty())
            QVERIFY(dialog->grab().save(folder + u"/posting_export_pdf.png"_s));
    }

private:
    [[nodiscard]] static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
    }

    PostingExportDialog *start()
    {
        m_window->actionTable().action(QLatin1String("posting.export"))->trigger();
        m_window->client().waitForAll();
        m_window->client().waitForAll();
        return m_window->findChild<PostingExportFlow *>()->dialog();
    }

    void choose(int button)
    {
        PostingExportDialog *dialog = m_window->findChild<PostingExportFlow *>()->dialog();
        dialog->findChildren<QRadioButton *>().at(button)->click();
        m_window->client().waitForAll();
    }

    void press(const char *name)
    {
        PostingExportDialog *dialog = m_window->findChild<PostingExportFlow *>()->dialog();
        dialog->findChild<QPushButton *>(QLatin1String(name))->click();
        m_window->client().waitForAll();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    test::FixedClock m_clock{test::now()};
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestPostingExportJourney)
#include "tst_posting_export_journey.moc"
