#include "new_workspace.h"
#include "program_runner.h"
#include "queries/postings.h"
#include "review/hinted_text.h"
#include "window/main_window.h"
#include "window/posting/template_flow.h"
#include "window/review/update_flow.h"
#include "window/review/wording_flow.h"
#include "window/review/wording_underlines.h"
#include "workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace shortlist;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto newerText = "# Senior Baker\n\n## Responsibilities\n\n- Order flour and yeast\n"
                           "- Bake rye bread and rolls every night\n\n## Requirements\n\n- Three years at the oven\n";

} // namespace

/// What is done with a posting as a whole: updated from a newer version, duplicated, kept as a template, its wording
/// checked.
class TestPostingAsAWholeJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"team.shortlist"_s);
        QCOMPARE(test::run({u"new"_s, m_path, u"--as"_s, u"Ada"_s}).status, 0);
        const QByteArray text = "# Baker\n\nWe are the young team of the quay, and we work for you.\n\n"
                                "## Responsibilities\n\n- Bake rye bread every night\n- Keep the oven log\n\n"
                                "## Requirements\n\n- Three years at the oven\n- A native speaker of Dutch\n";
        QCOMPARE(test::run({u"import"_s, m_path, u"jd"_s, u"-"_s, u"--as"_s, u"Ada"_s}, text).status, 0);
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

    void aNewerVersionIsComparedAndOneChangeLeftOut()
    {
        QGuiApplication::clipboard()->setText(QString::fromLatin1(newerText));
        UpdateDialog *dialog = startUpdate();
        QVERIFY(dialog);
        UpdateModel *model = dialog->model();
        QCOMPARE(model->countOf(Fate::Kept), 1);
        QCOMPARE(model->countOf(Fate::New), 1);
        QCOMPARE(model->countOf(Fate::Gone), 2);
        save(dialog, u"update"_s);
        const int last = model->rowCount() - 1; // the native speaker is gone in the newer version: not taken
        QVERIFY(model->setData(model->index(last, UpdateModel::What), Qt::Unchecked, Qt::CheckStateRole));
        dialog->findChild<QPushButton *>(u"update_run"_s)->click();
        m_window->client().waitForAll();
        const PostingDocument now = stored(PostingId(1));
        QCOMPARE(now.posting.title, u"Senior Baker"_s);
        QCOMPARE(textsOf(now), (QStringList{u"Order flour and yeast"_s, u"Bake rye bread and rolls every night"_s,
                                            u"Three years at the oven"_s, u"A native speaker of Dutch"_s}));
        QCOMPARE(now.criteria[1].id, CriterionId(1));
        QCOMPARE(now.files.size(), size_t(2));
        m_window->actionTable().action(QLatin1String("edit.undo"))->trigger();
        m_window->client().waitForAll();
        QCOMPARE(stored(PostingId(1)).posting.title, u"Baker"_s);
    }

    void anEmptyClipboardSaysWhatToDo()
    {
        QGuiApplication::clipboard()->clear();
        QVERIFY(!startUpdate());
        QVERIFY(!m_window->findChild<MessageBar *>()->text().isEmpty());
    }

    void aCopyIsMadeAndShown()
    {
        trigger("posting.duplicate");
        const PostingDocument copy = stored(PostingId(2));
        QCOMPARE(copy.posting.title, u"Baker (copy)"_s);
        QCOMPARE(textsOf(copy), textsOf(stored(PostingId(1))));
    }

    void aTemplateIsSavedUsedAndDeleted()
    {
        trigger("posting.save_template");
        auto *flow = m_window->findChild<TemplateFlow *>();
        QVERIFY(flow->nameDialog());
        flow->nameDialog()->findChild<QLineEdit *>()->setText(u"Bakers"_s);
        save(flow->nameDialog(), u"template_name"_s);
        flow->nameDialog()->findChild<QPushButton *>(u"template_save"_s)->click();
        m_window->client().waitForAll();
        trigger("posting.from_template");
        QVERIFY(flow->dialog());
        save(flow->dialog(), u"template"_s);
        flow->dialog()->findChild<QPushButton *>(u"template_create"_s)->click();
        m_window->client().waitForAll();
        QCOMPARE(textsOf(stored(PostingId(2))), textsOf(stored(PostingId(1))));
        QTRY_VERIFY(!flow->dialog());
        trigger("posting.from_template");
        flow->dialog()->findChild<QPushButton *>(u"template_delete"_s)->click();
        m_window->client().waitForAll();
        m_window->client().waitForAll();
        QVERIFY(!flow->dialog()->findChild<QPushButton *>(u"template_create"_s)->isEnabled());
    }

    void wordsThatKeepPeopleAwayAreUnderlinedWithAReason()
    {
        trigger("posting.check_wording");
        WordingDialog *dialog = m_window->findChild<WordingFlow *>()->dialog();
        QVERIFY(dialog);
        QCOMPARE(dialog->model()->rowCount(), 3); // young team, native speaker, no pay
        save(dialog, u"wording"_s);
        auto *text = dialog->findChild<HintedText *>();
        QCOMPARE(text->extraSelections().size(), 2);
        const qsizetype at = text->toPlainText().indexOf(u"young team"_s);
        QVERIFY(text->hintAt(at).contains(u"age has nothing to do"_s));
        QVERIFY(text->hintAt(at - 1).isEmpty());
        QVERIFY(text->isReadOnly());
    }

    void theTextsOfThePostingAreUnderlinedWhileTheyAreWritten()
    {
        trigger("view.posting");
        QPlainTextEdit *summary = nullptr;
        for (QPlainTextEdit *editor : m_window->findChildren<QPlainTextEdit *>()) {
            if (editor->toPlainText().contains(u"young team"_s))
                summary = editor;
        }
        QVERIFY(summary);
        summary->setFocus();
        QApplication::setActiveWindow(m_window.get());
        QTRY_VERIFY(!WordingUnderlines::hintAt(*summary, placeOf(summary, u"young"_s)).isEmpty());
        QVERIFY(WordingUnderlines::hintAt(*summary, 0).isEmpty());
        const QString before = summary->toPlainText();
        QTest::keyClicks(summary, u"We want a ninja. "_s);
        const int typed = placeOf(summary, u"ninja"_s);
        QVERIFY(typed >= 0 && summary->toPlainText().size() == before.size() + 17);
        QVERIFY(!WordingUnderlines::hintAt(*summary, typed + 1).isEmpty());
        QTRY_COMPARE(underlinedIn(summary), (QStringList{u"ninja"_s, u"young team"_s}));
        save(m_window.get(), u"underlined"_s);
    }

private:
    void trigger(const char *action)
    {
        m_window->actionTable().action(QLatin1String(action))->trigger();
        m_window->client().waitForAll();
        m_window->client().waitForAll();
    }

    UpdateDialog *startUpdate()
    {
        trigger("posting.update_paste");
        return m_window->findChild<UpdateFlow *>()->dialog();
    }

    [[nodiscard]] PostingDocument stored(PostingId id) const
    {
        const auto opened = Workspace::open(m_path, Workspace::Access::Read, test::now());
        const auto found = opened ? postingDocument((*opened)->connection(), id)
                                  : Result<std::optional<PostingDocument>>(std::optional<PostingDocument>());
        return found && *found ? **found : PostingDocument();
    }

    static int placeOf(const QPlainTextEdit *editor, const QString &words)
    {
        return static_cast<int>(editor->toPlainText().indexOf(words));
    }

    static QStringList underlinedIn(const QPlainTextEdit *editor)
    {
        QStringList words;
        const QTextBlock block = editor->document()->firstBlock();
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                words += block.text().mid(range.start, range.length);
        }
        return words;
    }

    static QStringList textsOf(const PostingDocument &document)
    {
        QStringList texts;
        for (const Criterion &one : document.criteria)
            texts += one.text;
        return texts;
    }

    static void save(QWidget *widget, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("SHORTLIST_PICTURES"); !folder.isEmpty())
            QVERIFY(widget->grab().save(folder + u'/' + name + u".png"_s));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    test::FixedClock m_clock{test::now()};
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestPostingAsAWholeJourney)
#include "tst_posting_as_a_whole_journey.moc"
