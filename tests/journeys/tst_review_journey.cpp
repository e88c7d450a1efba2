#include "fields/chip.h"
#include "hand.h"
#include "new_workspace.h"
#include "posting/lock_dialog.h"
#include "program_runner.h"
#include "queries/postings.h"
#include "review/fact_origins.h"
#include "review/review_list_view.h"
#include "review/source_view.h"
#include "review_model.h"
#include "review_queue_model.h"
#include "style/tokens.h"
#include "window/main_window.h"
#include "window/review/review_flow.h"
#include "window/review/update_flow.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace shortlist;
using namespace Qt::Literals::StringLiterals;
using test::Hand;

namespace {

const Moment start = *Moment::fromIso(u"2026-02-02T09:00:00.000Z"_s);

constexpr auto description = "Backend Engineer\n"
                             "\n"
                             "Build the services behind our delivery network in a young team.\n"
                             "\n"
                             "What you will do\n"
                             "- API design: Design the interfaces other teams build on.\n"
                             "- Reliability: Own alerts and follow-ups for two services.\n"
                             "- Mentoring: Coach two junior engineers.\n"
                             "- Delivery: Ship weekly, with tests; write down what broke.\n"
                             "\n"
                             "What you bring\n"
                             "- Five years of backend work\n"
                             "- Relational databases\n"
                             "- Native speaker of English\n"
                             "- Event streams are a plus\n"
                             "\n"
                             "Good to know\n"
                             "Location: Leeds\n"
                             "The canteen is open to all, and this position is 100% remote.\n"
                             "Apply by 1 March 2026.\n";

} // namespace

/// A job description under review: by mouse and by keys, with what it says of itself; and its newer version.
class TestReviewJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"team.shortlist"_s);
        static_cast<void>(test::newWorkspace(m_path, start));
        open();
    }

    void cleanup()
    {
        m_window.reset();
        m_dir.reset();
    }

    void threeLinesAreCorrectedByMouseAndThreeByKeys();
    void anEditedVersionIsReadAgainAndWhatStayedKeepsItsMarks();
    void whatWasInferredSaysFromWhichWords();
    void wordsThatKeepPeopleAwayAreUnderlinedOnBothSides();
    void pointingAtALineLightsItsCounterpart();
    void theClosingDateIsCorrected();
    void whatIsTooLongToBeEditedStaysWhole();
    void leavingAsksWhereCorrectionsWouldBeLost();
    void leavingIsCalledCloseWhereSomethingWasCreated();
    void pictures_data();
    void pictures();

private:
    void open()
    {
        m_window = std::make_unique<MainWindow>(m_path, u"Ada"_s, m_clock);
        m_window->show();
        m_window->client().waitForAll();
    }

    ReviewFlow &flow() { return *m_window->findChild<ReviewFlow *>(); }

    /// Pasted by its keys.
    ReviewDialog *pasted(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        const QKeySequence keys = m_window->actionTable().action(QLatin1String("posting.paste"))->shortcut();
        if (!m_hand.press(keys[0]))
            return nullptr;
        return Hand::sees([&] { return flow().dialog() && flow().dialog()->isVisible(); }) ? flow().dialog() : nullptr;
    }

    static ReviewListView *list(ReviewDialog *dialog) { return dialog->findChild<ReviewListView *>(); }

    /// The row of the item that begins so.
    static QModelIndex item(ReviewDialog *dialog, const QString &begin)
    {
        const QAbstractItemModel *model = list(dialog)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (index.data(ReviewModel::KeyRole).toInt() != 0 && index.data().toString().startsWith(begin))
                return index;
        }
        return {};
    }

    bool choose(ReviewDialog *dialog, const QString &begin)
    {
        list(dialog)->scrollTo(item(dialog, begin));
        return m_hand.click(list(dialog), item(dialog, begin));
    }

    static QToolButton *tool(ReviewDialog *dialog, const QString &name)
    {
        for (QToolButton *button : dialog->findChildren<QToolButton *>()) {
            if (button->accessibleName() == name)
                return button;
        }
        return nullptr;
    }

    static QStringList texts(const ReviewDialog &dialog, ReviewList which)
    {
        QStringList all;
        for (const ReviewItem &one : dialog.review().list(which))
            all += one.whole();
        return all;
    }

    PostingDocument stored(PostingId id)
    {
        PostingDocument found;
        m_window->client().waitForAll();
        m_window->client().ask<std::optional<PostingDocument>>(
            m_window.get(), [id](Connection &connection) { return postingDocument(connection, id); },
            [&found](const Result<std::optional<PostingDocument>> &read) {
                found = *read ? **read : PostingDocument();
            });
        m_window->client().waitForAll();
        return found;
    }

    static QStringList criteriaOf(const PostingDocument &document, CriterionKind kind)
    {
        QStringList all;
        for (const Criterion &one : document.criteria) {
            if (one.kind == kind)
                all += one.heading.isEmpty() ? one.text : one.heading + u": "_s + one.text;
        }
        return all;
    }

    static Chip *chip(ReviewDialog *dialog, const QString &begin)
    {
        for (Chip *one : dialog->findChild<FactOriginsBar *>()->findChildren<Chip *>()) {
            if (one->isVisible() && one->text().startsWith(begin))
                return one;
        }
        return nullptr;
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_dir->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    test::FixedClock m_clock{start};
    std::unique_ptr<MainWindow> m_window;
    Hand m_hand;
};

void TestReviewJourney::threeLinesAreCorrectedByMouseAndThreeByKeys()
{
    ReviewDialog *dialog = pasted(QString::fromUtf8(description));
    QVERIFY(dialog);
    // By mouse: to the next list, to a list by its name, dropped.
    QVERIFY(choose(dialog, u"API design"_s) && m_hand.click(tool(dialog, u"To the next list"_s)));
    QVERIFY(choose(dialog, u"Relational"_s) && m_hand.clickEntryOf(tool(dialog, u"Send to"_s), u"Preferred"_s));
    QVERIFY(choose(dialog, u"Mentoring"_s) && m_hand.click(tool(dialog, u"Drop"_s)));
    QCOMPARE(texts(*dialog, ReviewList::Dropped), QStringList{u"Mentoring: Coach two junior engineers."_s});
    // By keys: split, up, back to the list before.
    QVERIFY(choose(dialog, u"Delivery"_s) && m_hand.press(Qt::Key_S));
    QVERIFY(m_hand.press(Qt::ALT | Qt::Key_Up));
    QVERIFY(choose(dialog, u"Five years"_s) && m_hand.press(Qt::Key_Left));
    Hand::picture(u"review-corrected"_s);
    QCOMPARE(texts(*dialog, ReviewList::Responsibilities),
             (QStringList{u"Delivery: Ship weekly, with tests"_s,
                          u"Reliability: Own alerts and follow-ups for two services."_s, u"write down what broke."_s,
                          u"Five years of backend work"_s}));
    const QStringList required = texts(*dialog, ReviewList::Required);
    const QStringList preferred = texts(*dialog, ReviewList::Preferred);
    QCOMPARE(required, (QStringList{u"API design: Design the interfaces other teams build on."_s,
                                    u"Native speaker of English"_s}));
    QCOMPARE(preferred, (QStringList{u"Relational databases"_s, u"Event streams are a plus"_s}));
    const QStringList responsibilities = texts(*dialog, ReviewList::Responsibilities);
    QVERIFY(m_hand.clickButton(dialog, u"Create posting"_s));
    QTRY_VERIFY(!flow().dialog());
    const PostingDocument made = stored(PostingId(1));
    QCOMPARE(criteriaOf(made, CriterionKind::Responsibility), responsibilities);
    QCOMPARE(criteriaOf(made, CriterionKind::Required), required);
    QCOMPARE(criteriaOf(made, CriterionKind::Preferred), preferred);
    QVERIFY(m_hand.press(Qt::CTRL | Qt::Key_Z));
    QTRY_VERIFY(stored(PostingId(1)).posting.title.isEmpty());
    QVERIFY(m_hand.press(m_window->actionTable().action(QLatin1String("edit.redo"))->shortcut()[0]));
    QTRY_COMPARE(stored(PostingId(1)).posting.title, made.posting.title);
    QCOMPARE(criteriaOf(stored(PostingId(1)), CriterionKind::Required), required);
}

void TestReviewJourney::anEditedVersionIsReadAgainAndWhatStayedKeepsItsMarks()
{
    ReviewDialog *dialog = pasted(QString::fromUtf8(description));
    QVERIFY(dialog && m_hand.clickButton(dialog, u"Create posting"_s));
    QTRY_VERIFY(!flow().dialog());
    const Criterion before = stored(PostingId(1)).criteria.at(1); // Reliability
    m_window.reset();
    const QString id = QString::number(before.id.value);
    QCOMPARE(test::run({u"edit"_s, m_path, u"criterion"_s, id, u"weight=3"_s, u"anchor_5=No alert missed"_s}).status,
             0);
    QCOMPARE(test::run({u"add"_s, m_path, u"candidate"_s, u"name=Grace Hopper"_s}).status, 0);
    QCOMPARE(test::run({u"add"_s, m_path, u"application"_s, u"--posting"_s, u"1"_s, u"--candidate"_s, u"1"_s}).status,
             0);
    QCOMPARE(test::run({u"score"_s, m_path, u"1"_s, u"--as"_s, u"Ada"_s, id + u"=4"_s, u"--submit"_s}).status, 0);
    open();
    m_window->showPosting(PostingId(1));
    m_window->client().waitForAll();

    QByteArray edited = description;
    edited.replace("Own alerts and follow-ups for two services.", "Own alerts and follow-ups for three services.");
    edited.replace("- Mentoring: Coach two junior engineers.\n", "- Hiring: Interview once a week.\n");
    m_window->findChild<UpdateFlow *>()->updateFrom(write(u"newer.txt"_s, edited));
    auto *update = Hand::seen<UpdateDialog>();
    QVERIFY(update);
    QCOMPARE(update->model()->countOf(Fate::New), 1);
    QCOMPARE(update->model()->countOf(Fate::Gone), 1);
    Hand::picture(u"review-update"_s);
    QVERIFY(m_hand.clickButton(update, u"Update posting"_s));
    auto *lock = Hand::seen<LockDialog>(); // a scorecard is submitted, and what is rated changes
    QVERIFY(lock);
    QVERIFY(m_hand.type(u"The team hires now"_s));
    QVERIFY(m_hand.click(lock->findChild<QPushButton *>(u"lock_run"_s)));
    QTRY_VERIFY(!m_window->findChild<UpdateFlow *>()->dialog());

    const PostingDocument now = stored(PostingId(1));
    const auto kept = std::find_if(now.criteria.begin(), now.criteria.end(),
                                   [&before](const Criterion &one) { return one.id == before.id; });
    QVERIFY(kept != now.criteria.end());
    QCOMPARE(kept->text, u"Own alerts and follow-ups for three services."_s);
    QCOMPARE(kept->uuid, before.uuid);
    QCOMPARE(kept->weight, 3.0);
    QCOMPARE(kept->anchor5, u"No alert missed"_s);
    QCOMPARE(now.files.size(), size_t(2)); // both texts stay with it
    const test::Run marks = test::run({u"show"_s, m_path, u"application"_s, u"1"_s, u"--json"_s});
    QVERIFY2(marks.out.contains("\"score\": 4"), marks.out.constData());
    QVERIFY(m_hand.press(Qt::CTRL | Qt::Key_Z));
    QTRY_COMPARE(stored(PostingId(1)).criteria.at(1).text, before.text);
}

void TestReviewJourney::whatWasInferredSaysFromWhichWords()
{
    ReviewDialog *dialog = pasted(QString::fromUtf8(description));
    QVERIFY(dialog);
    QVERIFY(!chip(dialog, u"Location"_s)); // a label states it
    QVERIFY(!chip(dialog, u"Title"_s));
    const Chip *workplace = chip(dialog, u"Workplace"_s);
    QVERIFY(workplace);
    QCOMPARE(workplace->text(), u"Workplace from “and this position is 100% remote”"_s);
    QVERIFY(workplace->accessibleDescription().startsWith(u"Line 19: The canteen"_s));
    QVERIFY(chip(dialog, u"Closing date from “Apply by 1 March 2026”"_s));
    QCOMPARE(item(dialog, u"Event streams"_s).data(ReviewModel::WishRole).toString(), u"are a plus"_s);
    QVERIFY(item(dialog, u"Event streams"_s).data(Qt::ToolTipRole).toString().contains(u"a plus"_s));

    // What a person says themselves was not inferred from anything; taken back, it was.
    auto *closes = dialog->findChild<QLineEdit *>(u"review_closes"_s);
    QVERIFY(m_hand.click(closes));
    closes->selectAll();
    QVERIFY(m_hand.press(Qt::Key_Delete) && m_hand.press(Qt::Key_Tab));
    QVERIFY(!chip(dialog, u"Closing date"_s));
    QVERIFY(chip(dialog, u"Workplace"_s));
    QVERIFY(m_hand.click(list(dialog), item(dialog, u"API design"_s)) && m_hand.press(Qt::CTRL | Qt::Key_Z));
    QVERIFY(chip(dialog, u"Closing date"_s));
    QVERIFY(choose(dialog, u"Event streams"_s) && m_hand.press(Qt::Key_Left)); // a person sent it elsewhere
    QVERIFY(item(dialog, u"Event streams"_s).data(ReviewModel::WishRole).toString().isEmpty());
}

void TestReviewJourney::wordsThatKeepPeopleAwayAreUnderlinedOnBothSides()
{
    ReviewDialog *dialog = pasted(QString::fromUtf8(description));
    QVERIFY(dialog);
    auto *source = dialog->findChild<SourceView *>();
    QCOMPARE(source->extraSelections().size(), 2);
    const qsizetype at = source->toPlainText().indexOf(u"young team"_s);
    QVERIFY(!source->hintAt(at).isEmpty() && source->hintAt(at - 1).isEmpty());
    const auto hints = [&] { return item(dialog, u"Native"_s).data(ReviewModel::HintWordsRole).toStringList(); };
    QCOMPARE(hints(), QStringList{u"Native speaker"_s});
    QVERIFY(item(dialog, u"Native"_s).data(Qt::ToolTipRole).toString().contains(u"Instead:"_s));
    QVERIFY(chip(dialog, u"No pay is stated"_s));

    QVERIFY(choose(dialog, u"Native"_s) && m_hand.press(Qt::Key_Return));
    auto *editor = Hand::seen<QLineEdit>(u"review_editor"_s);
    QVERIFY(editor);
    editor->selectAll();
    QVERIFY(m_hand.type(u"Native or fluent English"_s) && m_hand.press(Qt::Key_Return));
    QVERIFY(hints().isEmpty());
    QCOMPARE(source->extraSelections().size(), 2); // the source stays as it is
}

void TestReviewJourney::pointingAtALineLightsItsCounterpart()
{
    ReviewDialog *dialog = pasted(QString::fromUtf8(description));
    QVERIFY(dialog);
    auto *source = dialog->findChild<SourceView *>();
    const auto lineOf = [source](int line) {
        const QTextCursor cursor(source->document()->findBlockByNumber(line - 1));
        return source->cursorRect(cursor);
    };
    const auto lightAt = [source](const QRect &line) {
        return source->viewport()->grab().toImage().pixelColor(source->viewport()->width() - 4, line.center().y());
    };
    const auto edgeOf = [dialog](const QModelIndex &index) {
        const QRect row = list(dialog)->visualRect(index);
        return list(dialog)->viewport()->grab().toImage().pixelColor(row.center().x(), row.top() + 2);
    };
    const QModelIndex mentoring = item(dialog, u"Mentoring"_s);
    const QColor plain = lightAt(lineOf(8));
    const QColor edge = edgeOf(mentoring);
    QVERIFY(Hand::pointAt(list(dialog)->viewport(), list(dialog)->visualRect(mentoring).center()));
    QTRY_VERIFY(lightAt(lineOf(8)) != plain);
    QCOMPARE(dialog->review().list(ReviewList::Responsibilities).at(0).key, list(dialog)->currentKey()); // not chosen
    QVERIFY(Hand::pointAt(source->viewport(), lineOf(12).center()));
    QTRY_COMPARE(lightAt(lineOf(8)), plain);
    QTRY_VERIFY(lightAt(lineOf(12)) != plain);
    QVERIFY(Hand::pointAt(source->viewport(), lineOf(8).center()));
    QTRY_VERIFY(edgeOf(mentoring) != edge);
    QVERIFY(Hand::pointAt(chip(dialog, u"Workplace"_s), {4, 4}));
    QTRY_VERIFY(lightAt(lineOf(19)) != plain);
    QTRY_COMPARE(edgeOf(mentoring), edge);
}

void TestReviewJourney::theClosingDateIsCorrected()
{
    ReviewDialog *dialog = pasted(QString::fromUtf8(description));
    QVERIFY(dialog);
    auto *closes = dialog->findChild<QLineEdit *>(u"review_closes"_s);
    const QString read = closes->text();
    QVERIFY2(read.contains(u"2026"_s), qPrintable(read));
    QVERIFY(m_hand.click(closes));
    closes->selectAll();
    QVERIFY(m_hand.type(u"some day"_s) && m_hand.press(Qt::Key_Tab));
    QCOMPARE(closes->text(), read); // that is no day
    QVERIFY(m_hand.click(closes));
    closes->selectAll();
    QVERIFY(m_hand.type(u"2026-04-15"_s) && m_hand.press(Qt::CTRL | Qt::Key_Return));
    QTRY_VERIFY(!flow().dialog());
    QCOMPARE(stored(PostingId(1)).posting.closesOn, QDate(2026, 4, 15));
}

void TestReviewJourney::whatIsTooLongToBeEditedStaysWhole()
{
    const QString line = QString(8000, u'x').replace(u"xxxx"_s, u"dig "_s).trimmed();
    flow().reviewFiles({write(u"board.json"_s, R"({"title":"Digger","department":")" + QByteArray(3000, 'd')
                                                   + R"(","description":"<h2>Tasks</h2><ul><li>)" + line.toUtf8()
                                                   + R"(</li></ul>"})")});
    QVERIFY(Hand::sees([&] { return flow().dialog() && flow().dialog()->isVisible(); }));
    ReviewDialog *dialog = flow().dialog();
    QVERIFY(choose(dialog, u"dig"_s));
    QVERIFY(!tool(dialog, u"Edit"_s)->isEnabled());
    QVERIFY(m_hand.press(Qt::Key_Return));
    QVERIFY(m_hand.doubleClick(list(dialog), item(dialog, u"dig"_s)));
    QVERIFY(!dialog->findChild<QLineEdit *>(u"review_editor"_s)); // it would hold a part
    for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"Department"_s)
            QVERIFY(m_hand.click(field) && m_hand.type(u"z"_s));
    }
    QVERIFY(m_hand.press(Qt::Key_Tab));
    QCOMPARE(dialog->review().facts.department.size(), 3000);
    QCOMPARE(texts(*dialog, ReviewList::Responsibilities), QStringList{line});
}

void TestReviewJourney::leavingAsksWhereCorrectionsWouldBeLost()
{
    QPointer<ReviewDialog> dialog = pasted(QString::fromUtf8(description));
    QVERIFY(dialog && m_hand.press(Qt::Key_X));
    QVERIFY(m_hand.press(Qt::Key_Escape));
    QPointer<QMessageBox> question = Hand::seen<QMessageBox>(u"review_leave"_s);
    QVERIFY(question);
    Hand::picture(u"review-leave"_s);
    QVERIFY(m_hand.press(Qt::Key_Escape)); // a hasty second one loses nothing
    QTRY_VERIFY(!question);
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->review().list(ReviewList::Dropped).size(), size_t(1));
    QVERIFY(m_hand.clickButton(dialog, u"Cancel"_s));
    question = Hand::seen<QMessageBox>(u"review_leave"_s);
    QVERIFY(question && m_hand.clickButton(question, u"Lose the corrections"_s));
    QTRY_VERIFY(!dialog);
    QVERIFY(stored(PostingId(1)).posting.title.isEmpty());

    dialog = pasted(QString::fromUtf8(description));
    QVERIFY(dialog && m_hand.press(Qt::Key_X) && m_hand.press(Qt::CTRL | Qt::Key_Z));
    QVERIFY(m_hand.press(Qt::Key_Escape)); // nothing is corrected any more
    QTRY_VERIFY(!dialog);
}

void TestReviewJourney::leavingIsCalledCloseWhereSomethingWasCreated()
{
    flow().reviewFiles({write(u"one.txt"_s, description), write(u"two.txt"_s, description)});
    QVERIFY(Hand::sees([&] { return flow().dialog() && flow().dialog()->isVisible(); }));
    ReviewDialog *dialog = flow().dialog();
    QTRY_COMPARE(dialog->queue().rowCount(), 2);
    QTRY_VERIFY(dialog->row() == 0);
    QVERIFY(m_hand.press(Qt::CTRL | Qt::Key_Return));
    QTRY_COMPARE(dialog->row(), 1);
    QVERIFY(m_hand.clickButton(dialog, u"Close"_s));
    QTRY_VERIFY(!flow().dialog());
    QVERIFY(!stored(PostingId(1)).posting.title.isEmpty());
}

void TestReviewJourney::pictures_data()
{
    QTest::addColumn<QString>("fixture");
    QTest::newRow("german") << u"de-2-markdown.md"_s;
    QTest::newRow("japanese") << u"ja-2-table.html"_s;
    QTest::newRow("english") << u"en-1-plain.txt"_s;
}

/// Kept where SHORTLIST_PICTURES names a folder.
void TestReviewJourney::pictures()
{
    const QString folder = qEnvironmentVariable("SHORTLIST_PICTURES");
    if (folder.isEmpty())
        QSKIP("SHORTLIST_PICTURES names no folder.");
    QFETCH(QString, fixture);
    for (const auto &[theme, name] : {std::pair{Theme::Light, "light"}, std::pair{Theme::Dark, "dark"}}) {
        applyTheme(theme);
        flow().reviewFiles({QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/fixtures/jobs/") + fixture});
        QVERIFY(Hand::sees([&] { return flow().dialog() && flow().dialog()->isVisible(); }));
        for (const QSize &size : {QSize(1280, 800), QSize(800, 560)}) {
            flow().dialog()->resize(size);
            QTRY_VERIFY(flow().dialog()->size() == size);
            QVERIFY(flow().dialog()->grab().save(u"%1/review-%2-%3-%4.png"_s.arg(
                folder, QLatin1String(QTest::currentDataTag()), QLatin1String(name), QString::number(size.width()))));
        }
        flow().dialog()->reject();
        QTRY_VERIFY(!flow().dialog());
    }
}

QTEST_MAIN(TestReviewJourney)
#include "tst_review_journey.moc"
