#include "hand.h"
#include "new_workspace.h"
#include "program_runner.h"
#include "queries/postings.h"
#include "review/queue_panel.h"
#include "review/review_list_view.h"
#include "review_model.h"
#include "review_queue_model.h"
#include "window/main_window.h"
#include "window/review/review_flow.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace shortlist;
using namespace Qt::Literals::StringLiterals;
using test::Hand;

namespace {

const Moment start = *Moment::fromIso(u"2026-03-02T09:00:00.000Z"_s);

constexpr auto baker = "Baker\n\nWhat you will do\n- Bake bread of many kinds\n- Keep the oven log\n\n"
                       "What you bring\n- Three years at the oven\n";
constexpr auto driver = "# Driver\n\n## Responsibilities\n\n- Drive bread\n\n## Requirements\n\n- A licence for vans\n";

/// An array of postings as boards write them.
QByteArray boardJson(int count)
{
    QByteArray json = "[";
    for (int i = 1; i <= count; ++i) {
        json += i > 1 ? ",\n" : "";
        json += QByteArray(R"({"@type":"JobPosting","title":"Clerk )") + QByteArray::number(i)
                + R"(","responsibilities":"<ul><li>Keep ledger )" + QByteArray::number(i)
                + R"(</li><li>Answer letters</li></ul>","qualifications":"Neat handwriting"})";
    }
    return json + "]";
}

} // namespace

/// Several job descriptions at once: one list, reviewed one after the other.
class TestReviewQueueJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const QString path = m_dir->filePath(u"team.shortlist"_s);
        static_cast<void>(test::newWorkspace(path, start));
        m_window = std::make_unique<MainWindow>(path, u"Ada"_s, m_clock);
        m_window->show();
        m_window->client().waitForAll();
    }

    void cleanup()
    {
        m_window.reset();
        m_dir.reset();
    }

    void filesAreReviewedOneAfterTheOther();
    void aFileThatCannotBeReadHindersNoOther();
    void correctionsStayWhileAnotherIsLookedAt();
    void allTheRestIsCreatedInOneEntry();
    void whatCannotBeStoredStaysWithItsReason();
    void thousandsOfPostingsAreReadAFewAtATime();
    void readingIsCancelled();
    void closingTheWindowWhileReadingLeavesNothing();
    void anotherFileJoinsTheList();
    void aFileThatChangesMeanwhileIsNotTakenForWhatItWas();
    void createIsDoneOnceHoweverOftenItIsPressed();
    void copiedFilesArePasted();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_dir->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls += QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &drop);
    }

    ReviewFlow &flow() { return *m_window->findChild<ReviewFlow *>(); }

    /// The dialog with that many rows, all read.
    ReviewDialog *openedWith(int rows)
    {
        const bool isThere = Hand::sees([&] {
            const ReviewDialog *dialog = flow().dialog();
            return dialog && dialog->isVisible() && dialog->queue().rowCount() == rows && dialog->row() >= 0
                   && Hand::seen<QLabel>(u"review_summary"_s) && !isBusy(*dialog);
        });
        return isThere ? flow().dialog() : nullptr;
    }

    static bool isBusy(const ReviewDialog &dialog) { return dialog.findChild<ReviewQueuePanel *>()->isBusy(); }

    static QString stateOf(const ReviewDialog &dialog, int row)
    {
        return dialog.queue().index(row, ReviewQueueModel::StateColumn).data().toString();
    }

    static void press(ReviewDialog *dialog, const QString &name)
    {
        auto *button = dialog->findChild<QPushButton *>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
        button->click();
    }

    std::vector<Posting> stored()
    {
        std::vector<Posting> found;
        m_window->client().waitForAll();
        m_window->client().ask<std::vector<Posting>>(
            m_window.get(), [](Connection &connection) { return postings(connection); },
            [&found](const Result<std::vector<Posting>> &all) { found = *all; });
        m_window->client().waitForAll();
        return found;
    }

    QStringList titles()
    {
        QStringList all;
        for (const Posting &posting : stored())
            all += posting.title;
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    test::FixedClock m_clock{start};
    std::unique_ptr<MainWindow> m_window;
    Hand m_hand;
};

void TestReviewQueueJourney::filesAreReviewedOneAfterTheOther()
{
    drop({write(u"baker.txt"_s, baker), write(u"driver.md"_s, driver), write(u"board.json"_s, boardJson(3))});
    ReviewDialog *dialog = openedWith(5);
    QVERIFY(dialog);
    Hand::picture(u"review-queue"_s);
    QCOMPARE(dialog->review().facts.title, u"Baker"_s);
    QCOMPARE(dialog->queue().index(4, ReviewQueueModel::FileColumn).data().toString(), u"board.json"_s);
    QCOMPARE(dialog->queue().index(4, ReviewQueueModel::TitleColumn).data().toString(), u"Clerk 3"_s);

    QVERIFY(m_hand.press(Qt::CTRL | Qt::Key_Return)); // creates the baker and goes on
    QTRY_COMPARE(dialog->review().facts.title, u"Driver"_s);
    QCOMPARE(stateOf(*dialog, 0), u"created"_s);
    QVERIFY(m_hand.click(dialog->findChild<QPushButton *>(u"review_skip"_s)));
    QTRY_COMPARE(dialog->review().facts.title, u"Clerk 1"_s);
    QCOMPARE(stateOf(*dialog, 1), u"skipped"_s);
    auto *table = dialog->findChild<QTableView *>(u"review_queue"_s);
    QVERIFY(m_hand.click(table, dialog->queue().index(4, 0)));
    QTRY_COMPARE(dialog->review().facts.title, u"Clerk 3"_s);
    QVERIFY(m_hand.press(Qt::Key_Up)); // the list has the keys
    QTRY_COMPARE(dialog->review().facts.title, u"Clerk 2"_s);
    QVERIFY(table->hasFocus());
    QVERIFY(m_hand.press(Qt::CTRL | Qt::Key_Return));
    QTRY_COMPARE(dialog->review().facts.title, u"Clerk 3"_s);
    QVERIFY(m_hand.press(Qt::CTRL | Qt::Key_Return));
    QTRY_COMPARE(dialog->review().facts.title, u"Clerk 1"_s); // the one that was passed over
    QVERIFY(m_hand.press(Qt::CTRL | Qt::Key_Return));
    QTRY_VERIFY(!flow().dialog());
    QCOMPARE(titles(), (QStringList{u"Baker"_s, u"Clerk 2"_s, u"Clerk 3"_s, u"Clerk 1"_s}));
    m_window->actionTable().action(QLatin1String("edit.undo"))->trigger();
    QTRY_COMPARE(titles(), (QStringList{u"Baker"_s, u"Clerk 2"_s, u"Clerk 3"_s}));
}

void TestReviewQueueJourney::aFileThatCannotBeReadHindersNoOther()
{
    drop({write(u"nothing.txt"_s, {}), write(u"baker.txt"_s, baker),
          write(u"picture.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\1", 12)), m_dir->filePath(u"gone.md"_s),
          m_dir->path(), write(u"driver.md"_s, driver)});
    ReviewDialog *dialog = openedWith(6);
    QVERIFY(dialog);
    QCOMPARE(dialog->row(), 1);
    const QString reason = dialog->queue().index(0, ReviewQueueModel::TitleColumn).data().toString();
    QVERIFY2(reason.contains(u"is empty"_s), qPrintable(reason));
    for (const int row : {0, 2, 3, 4})
        QCOMPARE(stateOf(*dialog, row), u"problem"_s);
    auto *table = dialog->findChild<QTableView *>(u"review_queue"_s);
    QVERIFY(m_hand.click(table, dialog->queue().index(3, 0)));
    const auto *problem = dialog->findChild<QLabel *>(u"review_problem"_s);
    QVERIFY(problem->isVisible() && problem->text().contains(u"gone.md"_s));
    QVERIFY(!dialog->findChild<QPushButton *>(u"review_run"_s)->isEnabled());
    Hand::picture(u"review-queue-problem"_s);
    press(dialog, u"review_create_all"_s);
    QTRY_COMPARE(titles(), (QStringList{u"Baker"_s, u"Driver"_s}));
    QTRY_COMPARE(stateOf(*dialog, 5), u"created"_s);
    QVERIFY(dialog->isVisible()); // the reasons are still to be read
    QVERIFY(!dialog->findChild<QPushButton *>(u"review_create_all"_s)->isEnabled());
    dialog->reject();
    QTRY_VERIFY(!flow().dialog());

    drop({m_dir->filePath(u"gone.md"_s), m_dir->filePath(u"nowhere.md"_s)}); // nothing good at all
    dialog = openedWith(2);
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QPushButton *>(u"review_run"_s)->isEnabled());
}

void TestReviewQueueJourney::correctionsStayWhileAnotherIsLookedAt()
{
    flow().reviewFiles({write(u"board.json"_s, boardJson(3))});
    ReviewDialog *dialog = openedWith(3);
    QVERIFY(dialog);
    QVERIFY(m_hand.press(Qt::Key_X)); // "Keep ledger 1" is dropped
    QCOMPARE(dialog->review().list(ReviewList::Dropped).size(), size_t(1));
    auto *table = dialog->findChild<QTableView *>(u"review_queue"_s);
    QVERIFY(m_hand.click(table, dialog->queue().index(2, 0)));
    QTRY_COMPARE(dialog->review().facts.title, u"Clerk 3"_s);
    QCOMPARE(dialog->review().list(ReviewList::Dropped).size(), size_t(0));
    QVERIFY(m_hand.click(table, dialog->queue().index(0, 0)));
    QTRY_COMPARE(dialog->review().facts.title, u"Clerk 1"_s);
    QCOMPARE(dialog->review().list(ReviewList::Dropped).size(), size_t(1));
    QVERIFY(m_hand.press(Qt::CTRL | Qt::Key_Z)); // and can be taken back
    QCOMPARE(dialog->review().list(ReviewList::Dropped).size(), size_t(0));
    QVERIFY(m_hand.press(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    QCOMPARE(dialog->review().list(ReviewList::Dropped).size(), size_t(1));
    QVERIFY(m_hand.click(table, dialog->queue().index(1, 0)));
    QTRY_COMPARE(dialog->review().facts.title, u"Clerk 2"_s);
    press(dialog, u"review_create_all"_s);
    QTRY_VERIFY(!flow().dialog());
    QCOMPARE(stored().size(), size_t(3));
    std::vector<Criterion> first;
    m_window->client().ask<std::vector<Criterion>>(
        m_window.get(), [](Connection &connection) { return criteria(connection, PostingId(1)); },
        [&first](const Result<std::vector<Criterion>> &all) { first = *all; });
    m_window->client().waitForAll();
    QCOMPARE(first.front().text, u"Answer letters"_s); // as corrected, although it was not the one in front
}

void TestReviewQueueJourney::allTheRestIsCreatedInOneEntry()
{
    flow().reviewFiles({write(u"board.json"_s, boardJson(120)), write(u"baker.txt"_s, baker)});
    ReviewDialog *dialog = openedWith(121);
    QVERIFY(dialog);
    QVERIFY(m_hand.click(dialog->findChild<QPushButton *>(u"review_skip"_s)));
    press(dialog, u"review_create_all"_s);
    QTRY_VERIFY(!flow().dialog());
    QCOMPARE(stored().size(), size_t(120));
    QCOMPARE(titles().back(), u"Baker"_s);
    m_window->actionTable().action(QLatin1String("edit.undo"))->trigger();
    QTRY_VERIFY(stored().empty());
}

void TestReviewQueueJourney::whatCannotBeStoredStaysWithItsReason()
{
    flow().reviewFiles({write(u"baker.txt"_s, baker), write(u"driver.md"_s, driver)});
    ReviewDialog *dialog = openedWith(2);
    QVERIFY(dialog);
    auto *title = dialog->findChild<QLineEdit *>(u"review_title"_s);
    title->setFocus();
    title->selectAll();
    QTest::keyClick(title, Qt::Key_Delete);
    press(dialog, u"review_create_all"_s);
    QTRY_COMPARE(titles(), QStringList{u"Driver"_s});
    QTRY_COMPARE(stateOf(*dialog, 0), u"problem"_s);
    const auto *problem = dialog->findChild<QLabel *>(u"review_problem"_s);
    QVERIFY2(problem->text().contains(u"title"_s), qPrintable(problem->text()));
    title->setFocus();
    QTest::keyClicks(title, u"Master baker"_s);
    QVERIFY(m_hand.press(Qt::CTRL | Qt::Key_Return));
    QTRY_VERIFY(!flow().dialog());
    QCOMPARE(titles(), (QStringList{u"Driver"_s, u"Master baker"_s}));
}

void TestReviewQueueJourney::thousandsOfPostingsAreReadAFewAtATime()
{
    flow().reviewFiles({write(u"board.json"_s, boardJson(1200))});
    QVERIFY(Hand::sees([&] { return flow().dialog() && flow().dialog()->isVisible(); }));
    ReviewDialog *dialog = flow().dialog();
    QVERIFY(dialog->queue().rowCount() < 1200); // it can be worked on before all is read
    QVERIFY(isBusy(*dialog));
    QVERIFY(!dialog->findChild<QPushButton *>(u"review_create_all"_s)->isEnabled());
    QTRY_COMPARE(dialog->review().facts.title, u"Clerk 1"_s);
    QVERIFY(m_hand.press(Qt::CTRL | Qt::Key_Return));
    QTRY_COMPARE(stateOf(*dialog, 0), u"created"_s);
    QVERIFY(openedWith(1200));
    QTRY_COMPARE(dialog->review().facts.title, u"Clerk 2"_s);
    QCOMPARE(titles(), QStringList{u"Clerk 1"_s});
}

void TestReviewQueueJourney::readingIsCancelled()
{
    const QString path = write(u"board.json"_s, boardJson(1200));
    flow().reviewFiles({path, path, path});
    QVERIFY(Hand::sees([&] { return flow().dialog() && flow().dialog()->isVisible(); }));
    QPointer<ReviewDialog> dialog = flow().dialog();
    QVERIFY(m_hand.clickButton(dialog, u"Cancel"_s));
    QTRY_VERIFY(!dialog);
    m_window->client().waitForAll();
    QVERIFY(!flow().dialog());
    QVERIFY(stored().empty());
    flow().reviewFiles({write(u"baker.txt"_s, baker)}); // and nothing of it is left over
    QVERIFY(openedWith(1));
}

void TestReviewQueueJourney::closingTheWindowWhileReadingLeavesNothing()
{
    const QString path = write(u"board.json"_s, boardJson(1200));
    flow().reviewFiles({path, path, path, path});
    QVERIFY(Hand::sees([&] { return flow().dialog() && flow().dialog()->isVisible(); }));
    m_window->close();
    m_window.reset();
    m_window = std::make_unique<MainWindow>(m_dir->filePath(u"team.shortlist"_s), u"Ada"_s, m_clock);
    m_window->client().waitForAll();
    QVERIFY(stored().empty());
}

void TestReviewQueueJourney::anotherFileJoinsTheList()
{
    flow().reviewFiles({write(u"baker.txt"_s, baker)});
    ReviewDialog *dialog = openedWith(1);
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QTableView *>(u"review_queue"_s)->isVisible()); // one needs no list
    QVERIFY(m_hand.press(Qt::Key_X));
    flow().reviewFiles({write(u"driver.md"_s, driver)});
    QVERIFY(openedWith(2));
    QTRY_COMPARE(dialog->review().facts.title, u"Driver"_s);
    QVERIFY(m_hand.press(Qt::CTRL | Qt::Key_Return));
    QTRY_COMPARE(dialog->review().facts.title, u"Baker"_s);
    QCOMPARE(dialog->review().list(ReviewList::Dropped).size(), size_t(1));
}

void TestReviewQueueJourney::aFileThatChangesMeanwhileIsNotTakenForWhatItWas()
{
    const QString path = write(u"baker.txt"_s, baker);
    flow().reviewFiles({path, write(u"driver.md"_s, driver), write(u"board.json"_s, boardJson(2))});
    ReviewDialog *dialog = openedWith(4);
    QVERIFY(dialog);
    const auto choose = [&](int row) {
        return m_hand.click(dialog->findChild<QTableView *>(u"review_queue"_s), dialog->queue().index(row, 0));
    };
    QVERIFY(choose(1));
    QTRY_COMPARE(dialog->review().facts.title, u"Driver"_s);
    QVERIFY(!write(u"baker.txt"_s, driver).isEmpty());
    QVERIFY(choose(0));
    QTRY_COMPARE(stateOf(*dialog, 0), u"problem"_s);
    const auto *problem = dialog->findChild<QLabel *>(u"review_problem"_s);
    QVERIFY2(problem->text().contains(u"was changed"_s), qPrintable(problem->text()));
    QVERIFY(!dialog->findChild<QPushButton *>(u"review_run"_s)->isEnabled());
}

void TestReviewQueueJourney::createIsDoneOnceHoweverOftenItIsPressed()
{
    flow().reviewFiles({write(u"baker.txt"_s, baker), write(u"driver.md"_s, driver)});
    ReviewDialog *dialog = openedWith(2);
    QVERIFY(dialog);
    auto *create = dialog->findChild<QPushButton *>(u"review_run"_s);
    QTest::mouseDClick(create, Qt::LeftButton);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTest::mouseClick(create, Qt::LeftButton);
    QTRY_COMPARE(dialog->review().facts.title, u"Driver"_s);
    QCOMPARE(titles(), QStringList{u"Baker"_s});
}

void TestReviewQueueJourney::copiedFilesArePasted()
{
    auto *data = new QMimeData;
    data->setUrls(
        {QUrl::fromLocalFile(write(u"baker.txt"_s, baker)), QUrl::fromLocalFile(write(u"driver.md"_s, driver))});
    QGuiApplication::clipboard()->setMimeData(data);
    m_window->actionTable().action(QLatin1String("posting.paste"))->trigger();
    QVERIFY(openedWith(2));
}

QTEST_MAIN(TestReviewQueueJourney)
#include "tst_review_queue_journey.moc"
