#include "new_workspace.h"
#include "program_runner.h"

#include "queries/postings.h"
#include "review/review_dialog.h"
#include "review/review_list_view.h"
#include "review_model.h"
#include "style/tokens.h"
#include "window/main_window.h"
#include "window/review/review_flow.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace shortlist;

namespace {

const char *const jobDescription = "Backend Engineer\n"
                                   "\n"
                                   "Build and run the services behind our delivery network,\n"
                                   "with a team of six.\n"
                                   "\n"
                                   "What you will do\n"
                                   "- API design: Design and document the interfaces other teams build on.\n"
                                   "- Reliability: Own alerts, on-call and follow-ups for two services.\n"
                                   "- Mentoring: Coach two junior engineers.\n"
                                   "- Data design: Model data and keep queries fast as it grows.\n"
                                   "- Delivery: Ship weekly, in small steps, with tests; write down what broke.\n"
                                   "\n"
                                   "What you bring\n"
                                   "- Five years of backend work, or equal depth shown another way\n"
                                   "- Relational databases: schema, indexes, transactions\n"
                                   "- One backend language, deeply\n"
                                   "- Event streams are a plus\n"
                                   "\n"
                                   "Benefits\n"
                                   "Pay: £58,000-£70,000 a year\n"
                                   "Location: Leeds\n"
                                   "Our canteen has a view of the river.\n"
                                   "Apply before 1 March.\n";

const Moment start = *Moment::fromIso(QStringLiteral("2026-03-02T09:00:00.000Z"));

} // namespace

/// A job description from the clipboard to the board of its posting, by keyboard.
class TestPasteJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPastedDescriptionIsCorrectedAndBecomesABoard();
    void theFactsAreStoredAsCorrected();
    void emptyAndBinaryInputIsExplained();
    void aDroppedFileIsReviewed();
    void aRefusedPostingKeepsItsCorrections();
    void pictures();

private:
    [[nodiscard]] ReviewDialog *pasteAndReview(const QString &text);
    [[nodiscard]] ReviewListView &list(ReviewDialog *dialog) { return *dialog->findChild<ReviewListView *>(); }
    [[nodiscard]] QString currentText(ReviewDialog *dialog) { return list(dialog).currentIndex().data().toString(); }
    [[nodiscard]] std::vector<Posting> stored();

    std::unique_ptr<QTemporaryDir> m_dir;
    test::FixedClock m_clock{start};
    std::unique_ptr<MainWindow> m_window;
};

void TestPasteJourney::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    const QString path = m_dir->filePath(QStringLiteral("team.shortlist"));
    static_cast<void>(test::newWorkspace(path, start));
    m_window = std::make_unique<MainWindow>(path, QStringLiteral("Ada"), m_clock);
    m_window->show();
    m_window->client().waitForAll();
}

void TestPasteJourney::cleanup()
{
    m_window.reset();
    m_dir.reset();
}

ReviewDialog *TestPasteJourney::pasteAndReview(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_window->actionTable().action(QLatin1String("posting.paste"))->trigger();
    m_window->client().waitForAll();
    auto *dialog = m_window->findChild<ReviewDialog *>();
    return dialog && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
}

std::vector<Posting> TestPasteJourney::stored()
{
    m_window->client().waitForAll();
    std::vector<Posting> found;
    m_window->client().ask<std::vector<Posting>>(
        m_window.get(), [](Connection &connection) { return postings(connection); },
        [&found](const Result<std::vector<Posting>> &all) { found = *all; });
    m_window->client().waitForAll();
    return found;
}

void TestPasteJourney::aPastedDescriptionIsCorrectedAndBecomesABoard()
{
    ReviewDialog *dialog = pasteAndReview(QString::fromUtf8(jobDescription));
    QVERIFY(dialog);
    QVERIFY(stored().empty());
    QCOMPARE(currentText(dialog),
             QStringLiteral("API design: Design and document the interfaces other teams build on."));
    QCOMPARE(dialog->review().list(ReviewList::Responsibilities).size(), size_t(5));

    // The first one becomes a requirement, and that is taken back.
    QTest::keyClick(&list(dialog), Qt::Key_Right);
    QCOMPARE(dialog->review().list(ReviewList::Required).size(), size_t(4)); // beside three; a plus is no requirement
    QTest::keyClick(&list(dialog), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(dialog->review().list(ReviewList::Responsibilities).size(), size_t(5));

    // One is dropped, one is parted, one is typed anew.
    QTest::keyClick(&list(dialog), Qt::Key_Down);
    QCOMPARE(currentText(dialog).left(11), QStringLiteral("Reliability"));
    QTest::keyClick(&list(dialog), Qt::Key_X);
    QCOMPARE(currentText(dialog).left(9), QStringLiteral("Mentoring"));
    QTest::keyClick(&list(dialog), Qt::Key_Down);
    QTest::keyClick(&list(dialog), Qt::Key_Down);
    QTest::keyClick(&list(dialog), Qt::Key_S);
    QCOMPARE(currentText(dialog), QStringLiteral("Delivery: Ship weekly, in small steps, with tests"));
    QTest::keyClick(&list(dialog), Qt::Key_Down);
    QCOMPARE(currentText(dialog), QStringLiteral("write down what broke."));
    QTest::keyClick(&list(dialog), Qt::Key_Return);
    auto *editor = dialog->findChild<QLineEdit *>(QStringLiteral("review_editor"));
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Learning: Write down what broke"));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(stored().size(), size_t(1));
    QTRY_VERIFY(!m_window->findChild<ReviewDialog *>() || m_window->findChild<ReviewDialog *>()->isHidden());
    m_window->client().waitForAll();
    bool isShown = false;
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        isShown = isShown || (label->isVisible() && label->text() == QStringLiteral("Backend Engineer"));
    QVERIFY(isShown);
    QStringList texts;
    m_window->client().ask<std::vector<Criterion>>(
        m_window.get(), [](Connection &connection) { return criteria(connection, PostingId(1)); },
        [&texts](const Result<std::vector<Criterion>> &all) {
            for (const Criterion &one : *all)
                texts += one.label();
        });
    m_window->client().waitForAll();
    QCOMPARE(texts.mid(0, 5),
             (QStringList{QStringLiteral("API design"), QStringLiteral("Mentoring"), QStringLiteral("Data design"),
                          QStringLiteral("Delivery"), QStringLiteral("Learning")}));

    QByteArray source; // the text that it came from is kept with it
    m_window->client().ask<QByteArray>(
        m_window.get(),
        [](Connection &connection) -> Result<QByteArray> {
            const auto files = postingFiles(connection, PostingId(1));
            return files && files->size() == 1 ? contentOf(connection, files->front().hash)
                                               : Result<QByteArray>(QByteArray());
        },
        [&source](const Result<QByteArray> &bytes) { source = *bytes; });
    m_window->client().waitForAll();
    QCOMPARE(source, QByteArray(jobDescription));

    m_window->actionTable().action(QLatin1String("edit.undo"))->trigger();
    QTRY_VERIFY(stored().empty());
}

void TestPasteJourney::theFactsAreStoredAsCorrected()
{
    ReviewDialog *dialog = pasteAndReview(QString::fromUtf8(jobDescription));
    QVERIFY(dialog);
    for (const auto &[name, text] : {std::pair("Department", "Platform"), std::pair("Requisition", "R-7")}) {
        QLineEdit *field = nullptr;
        for (auto *one : dialog->findChildren<QLineEdit *>())
            field = one->accessibleName() == QLatin1String(name) ? one : field;
        QVERIFY2(field, name);
        field->setFocus();
        QTest::keyClicks(field, QLatin1String(text));
    }
    auto *openings = dialog->findChild<QLineEdit *>(QStringLiteral("review_openings"));
    QCOMPARE(openings->text(), QStringLiteral("1"));
    openings->setFocus();
    openings->selectAll();
    QTest::keyClicks(openings, QStringLiteral("3"));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stored().size(), size_t(1));
    const Posting posting = stored().front();
    QCOMPARE(posting.department, QStringLiteral("Platform"));
    QCOMPARE(posting.requisition, QStringLiteral("R-7"));
    QCOMPARE(posting.openings, 3);
}

void TestPasteJourney::emptyAndBinaryInputIsExplained()
{
    QVERIFY(!pasteAndReview(QStringLiteral("  \n ")));
    QVERIFY(m_window->desk().messages.text().contains(QStringLiteral("no text")));
    QVERIFY(stored().empty());

    const QString path = m_dir->filePath(QStringLiteral("picture.txt"));
    const auto review = [&](const QByteArray &bytes) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return QString();
        file.close();
        m_window->findChild<ReviewFlow *>()->reviewFiles({path});
        m_window->client().waitForAll();
        return m_window->desk().messages.text();
    };
    QVERIFY(review(QByteArray()).contains(QStringLiteral("is empty")));
    QVERIFY(review(QByteArray("\x89PNG\r\n\x1a\n\0\0", 10)).contains(QStringLiteral("picture.txt")));
    QVERIFY(!m_window->findChild<ReviewDialog *>());
}

void TestPasteJourney::aDroppedFileIsReviewed()
{
    const QString path = m_dir->filePath(QStringLiteral("backend.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(jobDescription);
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    m_window->client().waitForAll();
    auto *dialog = m_window->findChild<ReviewDialog *>();
    QVERIFY(dialog);
    const QString summary = dialog->findChild<QLabel *>(QStringLiteral("review_summary"))->text();
    QVERIFY2(summary.startsWith(QStringLiteral("backend.txt")), qPrintable(summary));
    QVERIFY2(summary.endsWith(QStringLiteral("nothing is saved yet")), qPrintable(summary));
}

/// What is refused stays on the screen, with the reason beside it.
void TestPasteJourney::aRefusedPostingKeepsItsCorrections()
{
    ReviewDialog *dialog = pasteAndReview(QString::fromUtf8(jobDescription));
    QVERIFY(dialog);
    auto *title = dialog->findChild<QLineEdit *>(QStringLiteral("review_title"));
    title->setFocus();
    title->selectAll();
    QTest::keyClick(title, Qt::Key_Delete);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    const auto *problem = dialog->findChild<QLabel *>(QStringLiteral("review_problem"));
    QTRY_VERIFY(!problem->isHidden());
    QVERIFY2(problem->text().contains(QStringLiteral("title")), qPrintable(problem->text()));
    QVERIFY(dialog->isVisible());
    QVERIFY(stored().empty());
    title->setFocus();
    QTest::keyClicks(title, QStringLiteral("Backend"));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stored().size(), size_t(1));
}

/// Kept where SHORTLIST_PICTURES names a folder.
void TestPasteJourney::pictures()
{
    const QString folder = qEnvironmentVariable("SHORTLIST_PICTURES");
    if (folder.isEmpty())
        QSKIP("SHORTLIST_PICTURES names no folder.");
    for (const auto &[theme, name] : {std::pair{Theme::Dark, "dark"}, std::pair{Theme::Light, "light"}}) {
        applyTheme(theme);
        ReviewDialog *dialog = pasteAndReview(QString::fromUtf8(jobDescription));
        QTest::keyClick(&list(dialog), Qt::Key_Down);
        for (const QSize &size : {QSize(1280, 800), QSize(800, 560)}) {
            dialog->resize(size);
            QApplication::sendPostedEvents();
            QTRY_VERIFY(dialog->size() == size);
            if (size.width() == 1280 && theme == Theme::Dark)
                QTest::keyClick(&list(dialog), Qt::Key_X);
            dialog->grab().save(
                QStringLiteral("%1/review-%2-%3.png").arg(folder, QLatin1String(name)).arg(size.width()));
        }
        delete dialog;
    }
}

QTEST_MAIN(TestPasteJourney)
#include "tst_paste_journey.moc"
