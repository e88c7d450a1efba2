#include "review_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace shortlist;

class TestReviewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsStandInOrderWithTheirCounts();
    void everyCorrectionShowsAndCanBeTakenBack_data();
    void everyCorrectionShowsAndCanBeTakenBack();
    void typingOnlyAsks();
    void onlyWhatDiffersIsTold();
    void whatIsStoredFollowsTheLists();

private:
    [[nodiscard]] QString printed() const;
    [[nodiscard]] static Review sample();

    std::unique_ptr<ReviewModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

} // namespace

Review TestReviewModel::sample()
{
    Review review;
    for (const char *line :
         {"Baker", "Bake bread: by night; by day", "Lead the shift", "A certificate", "Free bread", "Call us"})
        review.lines.push_back({text(line), LineUse::Nothing});
    review.lines[0].use = LineUse::Fact;
    review.facts.title = text("Baker");
    const auto item
        = [&review](ReviewList list, const char *heading, const char *words, int line, const char *section = "") {
              review.add(list, {0, text(section), text(heading), text(words), {}, {line}, ReviewList::Text});
          };
    item(ReviewList::Responsibilities, "Bake bread", "by night; by day", 2);
    item(ReviewList::Responsibilities, "", "Lead the shift", 3);
    item(ReviewList::Required, "", "A certificate", 4);
    item(ReviewList::Sections, "", "Free bread", 5, "Benefits");
    item(ReviewList::Text, "", "Call us", 6);
    return review;
}

void TestReviewModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<ReviewModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setReview(sample());
}

/// A word for each row: "# name count" of a heading, the text of an item.
QString TestReviewModel::printed() const
{
    QStringList rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        const QString shown = index.data().toString();
        rows += index.data(ReviewModel::KeyRole).toInt() == 0
                    ? QStringLiteral("#%1 %2").arg(shown, index.data(ReviewModel::CountRole).toString())
                    : shown;
    }
    return rows.join(QStringLiteral(" | "));
}

void TestReviewModel::listsStandInOrderWithTheirCounts()
{
    QCOMPARE(printed(), text("#Responsibilities 2 | Bake bread: by night; by day | Lead the shift | #Required 1 | "
                             "A certificate | #Preferred 0 | #Sections 1 | Free bread | #Kept as text 1 | Call us"));
    QCOMPARE(m_model->index(m_model->rowOf(4)).data(ReviewModel::HeadingRole).toString(), text("Benefits"));
    QVERIFY(!(m_model->flags(m_model->index(0)) & Qt::ItemIsSelectable));
}

void TestReviewModel::everyCorrectionShowsAndCanBeTakenBack_data()
{
    QTest::addColumn<Review>("next");
    QTest::addColumn<QString>("shown"); // the beginning
    const Review review = sample();
    QTest::newRow("sent to another list")
        << sent(review, 1, ReviewList::Required)
        << "#Responsibilities 1 | Lead the shift | #Required 2 | Bake bread: by night; by day | A certificate";
    QTest::newRow("dropped") << dropped(review, 2)
                             << "#Responsibilities 1 | Bake bread: by night; by day | #Required 1";
    QTest::newRow("dropped and restored elsewhere in order")
        << sent(restored(dropped(review, 1), 1), 3, ReviewList::Preferred)
        << "#Responsibilities 2 | Bake bread: by night; by day | Lead the shift | #Required 0 | #Preferred 1 | A "
           "certificate";
    QTest::newRow("merged") << merged(review, 2)
                            << "#Responsibilities 1 | Bake bread: by night; by day Lead the shift | #Required 1";
    QTest::newRow("split at the semicolon")
        << split(review, 1) << "#Responsibilities 3 | Bake bread: by night | by day | Lead the shift";
    QTest::newRow("split where the cursor is")
        << splitTyped(review, 2, text("Lead the night shift"), 9)
        << "#Responsibilities 3 | Bake bread: by night; by day | Lead the | night shift";
    QTest::newRow("moved up") << moved(review, 2, -1)
                              << "#Responsibilities 2 | Lead the shift | Bake bread: by night; by day";
    QTest::newRow("moved beyond the end") << moved(review, 1, 9) << "#Responsibilities 2 | Lead the shift | Bake bread";
    QTest::newRow("typed anew") << retyped(review, 2, text("Shift: Lead it"))
                                << "#Responsibilities 2 | Bake bread: by night; by day | Shift: Lead it";
    QTest::newRow("a fact line taken") << taken(review, 1, ReviewList::Summary)
                                       << "#Summary 1 | Baker | #Responsibilities 2";
}

void TestReviewModel::everyCorrectionShowsAndCanBeTakenBack()
{
    QFETCH(Review, next);
    QFETCH(QString, shown);
    const QString before = printed();
    ReviewHistory history(sample());
    QVERIFY(history.change(next));
    QVERIFY(!history.change(next));
    m_model->setReview(history.now());
    QVERIFY2(printed().startsWith(shown), qPrintable(printed()));
    QVERIFY(history.undo());
    m_model->setReview(history.now());
    QCOMPARE(printed(), before);
    QVERIFY(!history.canUndo());
    QVERIFY(history.redo());
    QVERIFY(history.now() == next);
}

void TestReviewModel::typingOnlyAsks()
{
    const QSignalSpy asked(m_model.get(), &ReviewModel::retypeRequested);
    QVERIFY(!m_model->setData(m_model->index(2), text("Run the shift"), Qt::EditRole));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().value(1).toString(), text("Run the shift"));
    QCOMPARE(m_model->index(2).data().toString(), text("Lead the shift"));
}

void TestReviewModel::onlyWhatDiffersIsTold()
{
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setReview(sample());
    QCOMPARE(changed.count(), 0);
    m_model->setReview(split(sample(), 1));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(inserted.count(), 1);
}

void TestReviewModel::whatIsStoredFollowsTheLists()
{
    Review review = sent(sample(), 3, ReviewList::Summary);
    review = dropped(std::move(review), 2);
    const PostingDocument document = documentOf(review);
    QCOMPARE(document.posting.summary, text("A certificate"));
    QCOMPARE(document.posting.unplaced, text("Call us"));
    QCOMPARE(document.criteria.size(), size_t(1));
    QCOMPARE(document.criteria.front().heading, text("Bake bread"));
    QCOMPARE(document.sections.size(), size_t(1));
    QCOMPARE(document.sections.front().heading, text("Benefits"));
    QCOMPARE(document.sections.front().text, text("Free bread"));
}

QTEST_GUILESS_MAIN(TestReviewModel)
#include "tst_review_model.moc"
