#include "board_model.h"
#include "board_values.h"
#include "ended_model.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace shortlist;

/// A board as a tree: patched card by card, filtered and sorted, and never changed by itself.
class BoardModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stagesHoldTheirCards();
    void aMovedCardIsOneMoveAndStaysSelected();
    void aMoveWithinTheStage_data();
    void aMoveWithinTheStage();
    void aChangedCardIsOneAnnouncement();
    void manyChangesOfAColumnAreOneAnnouncement();
    void endedAndGoneCardsLeave();
    void newCardsComeToTheirPlace();
    void theSameBoardAgainChangesNothing();
    void aRenamedStageIsNoReset();
    void otherStagesAreAReset();
    void theFilterHidesAndKeepsSelection();
    void aCardThatNoLongerPassesTheFilterLeaves();
    void ordersAreOnlyShown_data();
    void ordersAreOnlyShown();
    void aDropAsksForTheMove_data();
    void aDropAsksForTheMove();
    void aDropOfAnotherBoardIsRefused();
    void hiredCardsAreNotDragged();
    void endedOnesAreInTheDrawer();

private:
    [[nodiscard]] QString text() const;
    [[nodiscard]] static BoardPatch patchOf(const BoardCard &card) { return {{card.application}, {card}}; }
    [[nodiscard]] BoardCard card(qint64 id) const { return m_board.cards[static_cast<size_t>(id - 1)]; }

    Board m_board;
    std::unique_ptr<BoardModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void BoardModelTest::init()
{
    m_tester.reset();
    m_board = test::emptyBoard();
    m_board.cards = {test::cardOf(1, QStringLiteral("Ada"), 1), test::cardOf(2, QStringLiteral("Bo"), 1),
                     test::cardOf(3, QStringLiteral("Çem"), 1), test::cardOf(4, QStringLiteral("Dana"), 2)};
    m_model = std::make_unique<BoardModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setBoard(m_board);
}

/// "Applied: Ada, Bo; Screen: Dana", empty stages left out.
QString BoardModelTest::text() const
{
    QStringList lines;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QModelIndex stage = m_model->index(i, 0);
        QStringList names;
        for (int row = 0; row < m_model->rowCount(stage); ++row)
            names += m_model->index(row, 0, stage).data().toString();
        if (!names.isEmpty())
            lines += stage.data().toString() + QStringLiteral(": ") + names.join(QStringLiteral(", "));
    }
    return lines.join(QStringLiteral("; "));
}

void BoardModelTest::stagesHoldTheirCards()
{
    QCOMPARE(m_model->rowCount(), 5);
    QCOMPARE(text(), QStringLiteral("Applied: Ada, Bo, Çem; Screen: Dana"));
    QCOMPARE(m_model->total(), 4);
    const QModelIndex dana = m_model->indexOf(ApplicationId(4));
    QCOMPARE(dana.parent().data().toString(), QStringLiteral("Screen"));
    QCOMPARE(m_model->applicationAt(dana), ApplicationId(4));
    QVERIFY(m_model->applicationAt(dana.parent()).isNull());
    QCOMPARE(dana.parent().data(BoardModel::TotalRole).toInt(), 1);
}

void BoardModelTest::aMovedCardIsOneMoveAndStaysSelected()
{
    QItemSelectionModel selection(m_model.get());
    selection.select(m_model->indexOf(ApplicationId(2)), QItemSelectionModel::Select);
    selection.setCurrentIndex(m_model->indexOf(ApplicationId(2)), QItemSelectionModel::NoUpdate);
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    BoardCard bo = card(2);
    bo.stage = StageId(2);
    bo.rank = QStringLiteral("0");
    m_model->apply(patchOf(bo));
    QCOMPARE(text(), QStringLiteral("Applied: Ada, Çem; Screen: Bo, Dana"));
    QCOMPARE(moved.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(selection.selectedIndexes(), QModelIndexList{m_model->indexOf(ApplicationId(2))});
    QCOMPARE(selection.currentIndex(), m_model->indexOf(ApplicationId(2)));
    QCOMPARE(m_model->indexOf(StageId(1)).data(BoardModel::TotalRole).toInt(), 2);
}

void BoardModelTest::aMoveWithinTheStage_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("rank");
    QTest::addColumn<QString>("expected");
    QTest::newRow("down") << 1 << "000002m"
                          << "Applied: Bo, Ada, Çem; Screen: Dana";
    QTest::newRow("to the end") << 1 << "9"
                                << "Applied: Bo, Çem, Ada; Screen: Dana";
    QTest::newRow("up") << 3 << "000001m"
                        << "Applied: Ada, Çem, Bo; Screen: Dana";
    QTest::newRow("to the top") << 3 << "0"
                                << "Applied: Çem, Ada, Bo; Screen: Dana";
    QTest::newRow("nowhere") << 2 << "000001m"
                             << "Applied: Ada, Bo, Çem; Screen: Dana";
}

void BoardModelTest::aMoveWithinTheStage()
{
    QFETCH(int, id);
    QFETCH(QString, rank);
    BoardCard moved = card(id);
    moved.rank = rank;
    m_model->apply(patchOf(moved));
    QTEST(text(), "expected");
}

void BoardModelTest::aChangedCardIsOneAnnouncement()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    BoardCard bo = card(2);
    bo.headline = QStringLiteral("Baker");
    m_model->apply(patchOf(bo));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), m_model->indexOf(ApplicationId(2)));
    QCOMPARE(changed[0][1].toModelIndex(), m_model->indexOf(ApplicationId(2)));
    QCOMPARE(m_model->indexOf(ApplicationId(2)).data(BoardModel::HeadlineRole).toString(), QStringLiteral("Baker"));
    m_model->apply(patchOf(bo));
    QCOMPARE(changed.size(), 1);
}

void BoardModelTest::manyChangesOfAColumnAreOneAnnouncement()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    BoardPatch patch;
    for (BoardCard one : m_board.cards) {
        one.daysInStage = 3;
        patch.applications.push_back(one.application);
        patch.cards.push_back(one);
    }
    m_model->apply(patch);
    QCOMPARE(changed.size(), 2); // one a column
}

void BoardModelTest::endedAndGoneCardsLeave()
{
    BoardCard ada = card(1);
    ada.status = ApplicationStatus::Rejected;
    m_model->apply(patchOf(ada));
    m_model->apply({{ApplicationId(4)}, {}});
    QCOMPARE(text(), QStringLiteral("Applied: Bo, Çem"));
    m_model->apply({{ApplicationId(99)}, {}}); // of another board
    QCOMPARE(m_model->total(), 2);
}

void BoardModelTest::newCardsComeToTheirPlace()
{
    BoardCard fresh = test::cardOf(5, QStringLiteral("Eve"), 1);
    fresh.rank = QStringLiteral("000001m");
    m_model->apply(patchOf(fresh));
    QCOMPARE(text(), QStringLiteral("Applied: Ada, Eve, Bo, Çem; Screen: Dana"));
    BoardCard nowhere = test::cardOf(6, QStringLiteral("Finn"), 77);
    m_model->apply(patchOf(nowhere));
    QCOMPARE(m_model->total(), 5);
}

void BoardModelTest::theSameBoardAgainChangesNothing()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setBoard(m_board);
    QCOMPARE(reset.size() + changed.size(), 0);
}

void BoardModelTest::aRenamedStageIsNoReset()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_board.stages[1].name = QStringLiteral("Phone");
    m_board.cards.pop_back();
    m_model->setBoard(m_board);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(m_model->index(1, 0).data().toString(), QStringLiteral("Phone"));
    QCOMPARE(text(), QStringLiteral("Applied: Ada, Bo, Çem"));
}

void BoardModelTest::otherStagesAreAReset()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_board.stages.erase(m_board.stages.begin() + 2);
    m_model->setBoard(m_board);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(m_model->rowCount(), 4);
}

void BoardModelTest::theFilterHidesAndKeepsSelection()
{
    QItemSelectionModel selection(m_model.get());
    selection.select(m_model->indexOf(ApplicationId(3)), QItemSelectionModel::Select);
    m_model->setFilter(QStringLiteral(" CEM"));
    QCOMPARE(text(), QStringLiteral("Applied: Çem"));
    QVERIFY(m_model->isFiltered());
    QVERIFY(!m_model->indexOf(ApplicationId(1)).isValid());
    QCOMPARE(selection.selectedIndexes(), QModelIndexList{m_model->indexOf(ApplicationId(3))});
    QCOMPARE(m_model->indexOf(StageId(1)).data(BoardModel::TotalRole).toInt(), 3);
    m_model->setFilter(QString());
    QCOMPARE(text(), QStringLiteral("Applied: Ada, Bo, Çem; Screen: Dana"));
    QCOMPARE(selection.selectedIndexes(), QModelIndexList{m_model->indexOf(ApplicationId(3))});
    m_model->setFilter(QStringLiteral("ada"));
    QVERIFY(selection.selectedIndexes().isEmpty()); // what is not seen is not acted upon
}

void BoardModelTest::aCardThatNoLongerPassesTheFilterLeaves()
{
    m_model->setFilter(QStringLiteral("bo"));
    BoardCard bo = card(2);
    bo.name = bo.nameFolded = QStringLiteral("ben");
    m_model->apply(patchOf(bo));
    QCOMPARE(text(), QString());
    BoardCard dana = card(4);
    dana.name = dana.nameFolded = QStringLiteral("bobby");
    m_model->apply(patchOf(dana));
    QCOMPARE(text(), QStringLiteral("Screen: bobby"));
    QCOMPARE(m_model->total(), 4);
}

void BoardModelTest::ordersAreOnlyShown_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("expected");
    QTest::newRow("board") << int(BoardOrder::Board) << "Applied: Zoe, Bo, Ada";
    QTest::newRow("score, the unrated last") << int(BoardOrder::Score) << "Applied: Ada, Bo, Zoe";
    QTest::newRow("age") << int(BoardOrder::Age) << "Applied: Bo, Ada, Zoe";
    QTest::newRow("name") << int(BoardOrder::Name) << "Applied: Ada, Bo, Zoe";
}

void BoardModelTest::ordersAreOnlyShown()
{
    QFETCH(int, order);
    m_board.cards = {test::cardOf(1, QStringLiteral("Zoe"), 1), test::cardOf(2, QStringLiteral("Bo"), 1),
                     test::cardOf(3, QStringLiteral("Ada"), 1)};
    m_board.cards[1].score = 3.5;
    m_board.cards[1].daysInStage = 9;
    m_board.cards[2].score = 4.5;
    m_board.cards[2].daysInStage = 2;
    m_model->setBoard(m_board);
    m_model->setOrder(static_cast<BoardOrder>(order));
    QTEST(text(), "expected");
    m_model->setOrder(BoardOrder::Board);
    QCOMPARE(text(), QStringLiteral("Applied: Zoe, Bo, Ada"));
}

void BoardModelTest::aDropAsksForTheMove_data()
{
    QTest::addColumn<QList<int>>("ids");
    QTest::addColumn<int>("stage");
    QTest::addColumn<int>("row");
    QTest::addColumn<qint64>("below"); // -1: the end
    QTest::newRow("to another stage, at the top") << QList{1} << 1 << 0 << qint64(0);
    QTest::newRow("below its card") << QList{1} << 1 << 1 << qint64(-1);
    QTest::newRow("below the last") << QList{1} << 1 << -1 << qint64(-1);
    QTest::newRow("between two") << QList{4} << 0 << 1 << qint64(1);
    QTest::newRow("where it is already") << QList{2} << 0 << 2 << qint64(1);
    QTest::newRow("two of them") << QList{1, 4} << 0 << 2 << qint64(2);
}

void BoardModelTest::aDropAsksForTheMove()
{
    QFETCH(QList<int>, ids);
    QFETCH(int, stage);
    QFETCH(int, row);
    QFETCH(qint64, below);
    QModelIndexList indexes;
    std::vector<ApplicationId> expected;
    for (const int id : ids) {
        indexes.prepend(m_model->indexOf(ApplicationId(id)));
        expected.emplace_back(id);
    }
    const std::unique_ptr<QMimeData> data(m_model->mimeData(indexes));
    QVERIFY(data);
    QSignalSpy asked(m_model.get(), &BoardModel::moveRequested);
    const QString before = text();
    QVERIFY(!m_model->dropMimeData(data.get(), Qt::MoveAction, row, 0, m_model->index(stage, 0)));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<std::vector<ApplicationId>>(), expected);
    const auto place = asked[0][1].value<BoardPlace>();
    QCOMPARE(place.stage, StageId(stage + 1));
    QCOMPARE(place.below ? place.below->value : -1, below);
    QCOMPARE(text(), before);
}

void BoardModelTest::aDropOfAnotherBoardIsRefused()
{
    const std::unique_ptr<QMimeData> data(m_model->mimeData({m_model->indexOf(ApplicationId(1))}));
    const QModelIndex screen = m_model->index(1, 0);
    QVERIFY(m_model->canDropMimeData(data.get(), Qt::MoveAction, 0, 0, screen));
    QVERIFY(!m_model->canDropMimeData(data.get(), Qt::CopyAction, 0, 0, screen));
    QVERIFY(!m_model->canDropMimeData(data.get(), Qt::MoveAction, 0, 0, m_model->indexOf(ApplicationId(4))));
    m_model->apply({{ApplicationId(1)}, {}}); // it left while it was in the air
    QVERIFY(!m_model->canDropMimeData(data.get(), Qt::MoveAction, 0, 0, screen));
    Board other = m_board;
    other.posting = PostingId(2);
    m_model->setBoard(other);
    QVERIFY(!m_model->canDropMimeData(data.get(), Qt::MoveAction, 0, 0, screen));
    QMimeData text;
    text.setText(QStringLiteral("1"));
    QVERIFY(!m_model->canDropMimeData(&text, Qt::MoveAction, 0, 0, m_model->index(1, 0)));
}

void BoardModelTest::hiredCardsAreNotDragged()
{
    BoardCard ada = card(1);
    ada.status = ApplicationStatus::Hired;
    ada.stage = StageId(5);
    m_model->apply(patchOf(ada));
    QVERIFY(!(m_model->flags(m_model->indexOf(ApplicationId(1))) & Qt::ItemIsDragEnabled));
    QVERIFY(m_model->mimeData({m_model->indexOf(ApplicationId(1))}) == nullptr);
}

void BoardModelTest::endedOnesAreInTheDrawer()
{
    EndedModel drawer;
    QAbstractItemModelTester tester(&drawer, QAbstractItemModelTester::FailureReportingMode::QtTest);
    drawer.setBoard(test::busyBoard());
    const auto line = [&drawer](int row) {
        QStringList cells;
        for (int column = 0; column < EndedModel::EndedOn; ++column)
            cells += drawer.index(row, column).data().toString();
        return cells.join(u'|');
    };
    QCOMPARE(drawer.rowCount(), 2);
    QCOMPARE(line(0), QStringLiteral("Ivo Brandt|Withdrawn|Took another offer|Interview"));
    BoardCard ada = card(1);
    ada.status = ApplicationStatus::Rejected;
    ada.endedOn = QDate(2026, 3, 1);
    ada.reason = QStringLiteral("Position filled");
    drawer.apply(patchOf(ada));
    QCOMPARE(drawer.rowCount(), 3);
    QCOMPARE(line(0), QStringLiteral("Ada|Rejected|Position filled|Applied"));
    drawer.apply(patchOf(card(1)));
    QCOMPARE(drawer.rowCount(), 2);
}

QTEST_GUILESS_MAIN(BoardModelTest)
#include "tst_board_model.moc"
