#include "board/board_column.h"
#include "board/board_view.h"
#include "board/card_delegate.h"
#include "board/column_header.h"
#include "board/column_list.h"
#include "board_model.h"
#include "board_values.h"
#include "style/one_line.h"
#include "style/tokens.h"

#include <QPainter>
#include <QScrollBar>
#include <QTest>

using namespace shortlist;

/// Cards are drawn alike and harmless, whatever stands on them.
class CardDelegateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }
    void aLayoutAsksForOneSize();
    void painting_data();
    void painting();
    void linesAreClean_data();
    void linesAreClean();
    void theHeaderSaysWhatIsOverTheLimit();
    void everyCardSaysWhatItShows();
};

void CardDelegateTest::aLayoutAsksForOneSize()
{
    Board board = test::emptyBoard();
    for (int i = 1; i <= 5000; ++i)
        board.cards.push_back(test::cardOf(i, QStringLiteral("Candidate %1").arg(i), 1));
    BoardModel model;
    model.setBoard(board);
    BoardView view(&model);
    view.resize(1000, 600);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    ColumnList *list = view.column(0)->list();
    auto *delegate = qobject_cast<CardDelegate *>(list->itemDelegate());
    QVERIFY(delegate);
    QVERIFY(list->rowAtHeight(0) == 0);
    const int before = delegate->sizeHints();
    view.resize(1010, 590); // lays out again
    QTRY_COMPARE(list->rowAtHeight(0), 0);
    QVERIFY2(delegate->sizeHints() - before <= 1, "a layout measures one card");
    // A card that changes is only drawn again.
    BoardCard changed = board.cards[3];
    changed.headline = QStringLiteral("Baker");
    const int after = delegate->sizeHints();
    model.apply({{changed.application}, {changed}});
    list->verticalScrollBar()->setValue(1000);
    QTRY_VERIFY(list->rowAtHeight(0) > 5);
    QCOMPARE(delegate->sizeHints(), after);
}

void CardDelegateTest::painting_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a name") << QStringLiteral("Ada Lovelace");
    QTest::newRow("an image") << QStringLiteral("<img src=\"file:///etc/passwd\">&amp;");
    QTest::newRow("a million letters") << QString(1'000'000, u'W');
    QTest::newRow("combining marks") << QString(u'a') + QString(20'000, QChar(0x301));
    QTest::newRow("bidi overrides") << QStringLiteral("\u202Eevil\u202C \u2067x\u2069");
    QTest::newRow("line breaks") << QString(5000, u'\n') + QStringLiteral("a\nb");
    QTest::newRow("lone surrogates") << QString(100, QChar(0xD800));
    QTest::newRow("families") << QString::fromUtf8("👨‍👩‍👧‍👦").repeated(500);
}

void CardDelegateTest::painting()
{
    QFETCH(QString, text);
    Board board = test::emptyBoard();
    BoardCard card = test::cardOf(1, text, 1);
    card.headline = card.source = card.reason = text;
    card.tags = {text, text, text};
    card.score = 3.5;
    board.cards.push_back(card);
    BoardModel model;
    model.setBoard(board);
    CardDelegate delegate;
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 180, 100);
    option.font = QApplication::font();
    option.palette = QApplication::palette();
    option.state = QStyle::State_Enabled | QStyle::State_Selected | QStyle::State_HasFocus;
    QImage image(180, 100, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    delegate.paint(&painter, option, model.indexOf(ApplicationId(1)));
    const CardLayout layout = CardLayout::of(option.font, 180);
    for (int y = layout.card.top() + 3; y < layout.card.bottom() - 3; ++y) // nothing beyond the card
        QCOMPARE(image.pixelColor(layout.card.right() + 4, y), QColor(Qt::white));
}

void CardDelegateTest::linesAreClean_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << "Ada  Lovelace"
                           << "Ada Lovelace";
    QTest::newRow("breaks") << " a\r\n\tb\u2028c "
                            << "a b c";
    QTest::newRow("override") << "a\u202Eb\u2066c\u200F"
                              << "abc";
    QTest::newRow("joiner stays") << QString::fromUtf8("نمی‌خواهم")
                                  << QString::fromUtf8("نمی‌خواهم");
    QTest::newRow("marks") << QString(QStringLiteral("e") + QString(9, QChar(0x301)))
                           << QString(QStringLiteral("e") + QString(6, QChar(0x301)));
    QTest::newRow("surrogate") << QString(QStringLiteral("a") + QChar(0xD800) + QStringLiteral("b")) << "ab";
    QTest::newRow("emoji") << QString::fromUtf8("🍞 baker") << QString::fromUtf8("🍞 baker");
}

void CardDelegateTest::linesAreClean()
{
    QFETCH(QString, text);
    QTEST(oneLine(text), "expected");
    QVERIFY(oneLine(QString(1'000'000, u'x')).size() < 500);
}

void CardDelegateTest::theHeaderSaysWhatIsOverTheLimit()
{
    ColumnHeader header;
    header.setStage(QStringLiteral("Interview"));
    header.setCount(3, 3, false, 4);
    QCOMPARE(header.countText(), QStringLiteral("3, limit 4"));
    QVERIFY(!header.isOverLimit());
    header.setCount(3, 5, true, 4);
    QCOMPARE(header.countText(), QStringLiteral("3 of 5, limit 4"));
    QVERIFY(header.isOverLimit());
    QCOMPARE(header.accessibleName(), QStringLiteral("Interview: 3 of 5, limit 4, over the limit"));
    header.setCount(3, 3, false, std::nullopt);
    QCOMPARE(header.countText(), QStringLiteral("3"));
}

void CardDelegateTest::everyCardSaysWhatItShows()
{
    BoardModel model;
    model.setBoard(test::busyBoard());
    QCOMPARE(model.indexOf(ApplicationId(5)).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Grace O\u2019Neil, Senior engineer, Bramble, score 3.6, 2 of 5 criteria, 2 day(s) in this "
                            "stage, remote, source: Referral"));
    QVERIFY(model.indexOf(ApplicationId(12))
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("score after you submit")));
}

QTEST_MAIN(CardDelegateTest)
#include "tst_card_delegate.moc"
