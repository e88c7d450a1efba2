#include "posting/checklist_panel.h"
#include "posting/checklist_view.h"
#include "posting/criterion_delegate.h"
#include "posting/criterion_editor.h"
#include "posting/edited_field.h"
#include "posting/text_edit.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace shortlist;

namespace {

Criterion line(qint64 id, const QString &text, CriterionKind kind = CriterionKind::Required)
{
    Criterion one;
    one.id = CriterionId(id);
    one.kind = kind;
    one.text = text;
    return one;
}

PostingDocument threeLines()
{
    PostingDocument document;
    document.posting.id = PostingId(1);
    document.posting.uuid = QStringLiteral("uuid");
    for (int i = 1; i <= 3; ++i)
        document.criteria.push_back(line(i, QStringLiteral("Line %1").arg(i)));
    return document;
}

} // namespace

class ChecklistViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void buttonsShowOnFocusAndOnHover();
    void everyButtonDoesWhatItSays();
    void everythingHasAnAccessibleName();
    void dropsAskForAMoveAndTakeNothingAway();
    void anEmptyListTakesDropsToo();
    void theEditorOpensInItsRowAndFitsIt();
    void theEditorStaysWhileSomethingIsNotStored();
    void aRowThatGoesTakesItsEditorAlong();
    void pastedLinesGoOutTogether();
    void aRefusedLineStaysInItsField();
    void hostileTextsAreHarmless_data();
    void hostileTextsAreHarmless();

private:
    [[nodiscard]] ChecklistView *view() { return m_panel->view(); }
    void drop(QPoint place, int from);

    PostingDocument m_document;
    std::unique_ptr<CriterionListModel> m_model;
    std::unique_ptr<ChecklistPanel> m_panel;
};

void ChecklistViewTest::init()
{
    m_panel.reset();
    m_document = threeLines();
    m_model = std::make_unique<CriterionListModel>(CriterionKind::Required);
    m_model->setDocument(m_document);
    m_panel = std::make_unique<ChecklistPanel>(m_model.get());
    m_panel->resize(260, 500);
    m_panel->show();
    QApplication::setActiveWindow(m_panel.get());
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void ChecklistViewTest::buttonsShowOnFocusAndOnHover()
{
    auto *buttons = m_panel->findChild<RowActions *>();
    m_panel->entry()->setFocus();
    QVERIFY(!buttons->isVisible());
    QTest::mouseMove(view()->viewport(), view()->visualRect(m_model->index(1)).center());
    QTRY_VERIFY(buttons->isVisible());
    QVERIFY(qAbs(buttons->geometry().center().y() - view()->visualRect(m_model->index(1)).bottom()) <= 2);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(view(), &leave);
    QVERIFY(!buttons->isVisible());
    view()->setFocus();
    QVERIFY(buttons->isVisible());
    QVERIFY(!buttons->button(RowActions::Action::Up)->isEnabled());
    // They are next in the order of Tab, and stay while they have the focus.
    QTest::keyClick(view(), Qt::Key_Tab);
    QVERIFY(buttons->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(buttons->isVisible());
}

void ChecklistViewTest::everyButtonDoesWhatItSays()
{
    QSignalSpy moves(view(), &ChecklistView::moveRequested);
    QSignalSpy deletes(view(), &ChecklistView::deleteRequested);
    auto *buttons = m_panel->findChild<RowActions *>();
    view()->setFocus();
    view()->setCurrent(CriterionId(2));
    const auto click = [&](RowActions::Action action) { QTest::mouseClick(buttons->button(action), Qt::LeftButton); };
    click(RowActions::Action::Up);
    QCOMPARE(moves.size(), 1);
    QCOMPARE(moves[0][2].toLongLong(), 1);
    click(RowActions::Action::Down);
    QCOMPARE(moves[1][2].toLongLong(), 3);
    click(RowActions::Action::Delete);
    QCOMPARE(deletes.size(), 1);
    QCOMPARE(deletes[0][0].value<CriterionId>(), CriterionId(2));
    click(RowActions::Action::Edit);
    QVERIFY(view()->editor());
    QCOMPARE(view()->editor()->criterion(), CriterionId(2));
}

void ChecklistViewTest::everythingHasAnAccessibleName()
{
    view()->setCurrent(CriterionId(1));
    view()->editCurrent();
    for (const QWidget *widget : m_panel->findChildren<QWidget *>()) {
        if (widget->focusPolicy() != Qt::NoFocus && !widget->objectName().startsWith(QLatin1String("qt_"))
            && !widget->metaObject()->inherits(&QAbstractScrollArea::staticMetaObject)) {
            const bool hasText = widget->property("text").toString().size() > 1;
            QVERIFY2(!widget->accessibleName().isEmpty() || hasText, widget->metaObject()->className());
        }
    }
    QVERIFY(!view()->accessibleName().isEmpty());
    QVERIFY(!m_panel->entry()->accessibleName().isEmpty());
    QVERIFY(m_model->index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Rated")));
}

void ChecklistViewTest::drop(QPoint place, int from)
{
    const std::unique_ptr<QMimeData> data(m_model->mimeData({m_model->index(from)}));
    QDragEnterEvent enter(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view()->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view()->viewport(), &move);
    QDropEvent dropped(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view()->viewport(), &dropped);
}

void ChecklistViewTest::dropsAskForAMoveAndTakeNothingAway()
{
    QSignalSpy asked(m_model.get(), &CriterionListModel::moveRequested);
    const QRect last = view()->visualRect(m_model->index(2));
    drop(last.bottomLeft() + QPoint(40, 0), 0);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][2].toLongLong(), 3);
    drop(view()->visualRect(m_model->index(0)).topLeft() + QPoint(40, 0), 2);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[1][2].toLongLong(), 1);
    QCOMPARE(m_model->rowCount(), 3);
}

void ChecklistViewTest::anEmptyListTakesDropsToo()
{
    const std::unique_ptr<QMimeData> data(m_model->mimeData({m_model->index(0)}));
    m_document.criteria.clear();
    m_model->setDocument(m_document);
    m_panel->refresh();
    QSignalSpy asked(m_model.get(), &CriterionListModel::moveRequested);
    const QPoint place(100, m_panel->height() - 20);
    QDragEnterEvent enter(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_panel.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_panel.get(), &dropped);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][2].toLongLong(), 1);
    QMimeData other;
    other.setText(QStringLiteral("words"));
    QDragEnterEvent foreign(place, Qt::CopyAction, &other, Qt::LeftButton, Qt::NoModifier);
    foreign.ignore();
    QCoreApplication::sendEvent(m_panel.get(), &foreign);
    QVERIFY(!foreign.isAccepted());
}

void ChecklistViewTest::theEditorOpensInItsRowAndFitsIt()
{
    view()->setCurrent(CriterionId(2));
    view()->editCurrent();
    CriterionEditor *editor = view()->editor();
    QVERIFY(editor);
    QTRY_COMPARE(editor->geometry(), view()->visualRect(m_model->index(1)));
    QCOMPARE(editor->field(QStringLiteral("text"))->shown(), QStringLiteral("Line 2"));
    QVERIFY(editor->isAncestorOf(QApplication::focusWidget()));
    const int before = editor->height();
    QTest::keyClicks(QApplication::focusWidget(), QString(200, u'm'));
    QTRY_VERIFY(editor->height() > before);
    QTRY_COMPARE(editor->geometry(), view()->visualRect(m_model->index(1)));
}

void ChecklistViewTest::theEditorStaysWhileSomethingIsNotStored()
{
    QSignalSpy edited(view(), &ChecklistView::edited);
    view()->setCurrent(CriterionId(1));
    view()->editCurrent();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("!"));
    m_panel->entry()->setFocus();
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited[0][2].toString(), QStringLiteral("Line 1!"));
    QVERIFY(view()->editor());
    view()->settle(CriterionId(1), QStringLiteral("text"), QStringLiteral("Line 1!"),
                   QStringLiteral("The disk is full."));
    QVERIFY(view()->editor());
    QCOMPARE(view()->editor()->field(QStringLiteral("text"))->note(), QStringLiteral("The disk is full."));
    QCOMPARE(view()->editor()->field(QStringLiteral("text"))->shown(), QStringLiteral("Line 1!"));
    view()->editor()->flush();
    QCOMPARE(edited.size(), 2);
    view()->settle(CriterionId(1), QStringLiteral("text"), QStringLiteral("Line 1!"), QString());
    QVERIFY(!view()->editor());
    QCOMPARE(QApplication::focusWidget(), m_panel->entry());
}

void ChecklistViewTest::aRowThatGoesTakesItsEditorAlong()
{
    view()->setCurrent(CriterionId(2));
    view()->editCurrent();
    m_document.criteria.erase(m_document.criteria.begin() + 1);
    m_model->setDocument(m_document);
    view()->refreshEditor();
    QVERIFY(!view()->editor());
    view()->setCurrent(CriterionId(3));
    view()->editCurrent();
    QCOMPARE(view()->editor()->criterion(), CriterionId(3));
}

void ChecklistViewTest::pastedLinesGoOutTogether()
{
    QSignalSpy added(m_panel.get(), &ChecklistPanel::addRequested);
    QMimeData lines;
    lines.setText(QStringLiteral("one\ntwo\n"));
    m_panel->entry()->setFocus();
    QApplication::clipboard()->setText(QStringLiteral("one\ntwo\n"));
    QTest::keyClick(m_panel->entry(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(added.size(), 1);
    QCOMPARE(added[0][1].toString(), QStringLiteral("one\ntwo\n"));
    QCOMPARE(m_panel->entry()->text(), QString());
    // One line is text like any other.
    m_panel->settleAdd(QStringLiteral("one\ntwo\n"), QString());
    QApplication::clipboard()->setText(QStringLiteral("three"));
    QTest::keyClick(m_panel->entry(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(added.size(), 1);
    QCOMPARE(m_panel->entry()->text(), QStringLiteral("three"));
}

void ChecklistViewTest::aRefusedLineStaysInItsField()
{
    m_panel->entry()->setFocus();
    QTest::keyClicks(m_panel->entry(), QStringLiteral("new"));
    QTest::keyClick(m_panel->entry(), Qt::Key_Return);
    m_panel->settleAdd(QStringLiteral("new"), QStringLiteral("No."));
    QCOMPARE(m_panel->entry()->text(), QStringLiteral("new"));
    QCOMPARE(m_panel->entry()->accessibleDescription(), QStringLiteral("No."));
    QSignalSpy added(m_panel.get(), &ChecklistPanel::addRequested);
    QTest::keyClick(m_panel->entry(), Qt::Key_Return);
    QCOMPARE(added.size(), 1);
    m_panel->settleAdd(QStringLiteral("new"), QString());
    QCOMPARE(m_panel->entry()->text(), QString());
}

void ChecklistViewTest::hostileTextsAreHarmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a million letters") << QString(1'000'000, u'w');
    QTest::newRow("20,000 combining marks") << QStringLiteral("a") + QString(20'000, QChar(0x301));
    QTest::newRow("marks on marks") << (QStringLiteral("a") + QString(50, QChar(0x301))).repeated(400);
    QTest::newRow("overrides") << QString(20'000, QChar(0x202e)) + QStringLiteral("evil");
    QTest::newRow("lines") << QStringLiteral("line\n").repeated(200'000);
    QTest::newRow("picture") << QStringLiteral("<img src=file:///etc/passwd> & <b>bold</b>");
}

void ChecklistViewTest::hostileTextsAreHarmless()
{
    QFETCH(QString, text);
    Criterion bad = line(9, text);
    bad.heading = text;
    bad.anchor1 = bad.anchor3 = bad.anchor5 = text;
    m_document.criteria.push_back(bad);
    m_model->setDocument(m_document);
    m_panel->refresh();
    m_panel->grab();
    view()->setCurrent(CriterionId(9));
    view()->editCurrent();
    QVERIFY(!m_panel->grab().isNull());
    // Drawn like any other line: the list does not grow with it.
    QVERIFY(view()->visualRect(m_model->index(m_model->rowCount() - 1, 0)).width() <= view()->viewport()->width());
}

QTEST_MAIN(ChecklistViewTest)
#include "tst_checklist_view.moc"
