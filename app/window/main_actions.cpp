#include "board/board_view.h"
#include "compare/comparison_view.h"
#include "shell/shortcut_sheet.h"
#include "window/board/board_screen.h"
#include "window/compare/compare_screen.h"
#include "window/exchange/exchange_actions.h"
#include "window/inspector/inspector_place.h"
#include "window/interviews/interviews_screen.h"
#include "window/main_window.h"
#include "window/palette.h"
#include "window/plan/plan_screen.h"
#include "window/posting/posting_screen.h"
#include "window/posting/posting_steps.h"
#include "window/windows.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMessageBox>
#include <QTabWidget>
#include <QTableView>

namespace shortlist {

namespace {

void openAndForget(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

void MainWindow::addActions()
{
    const QString file = tr("File");
    const QString edit = tr("Edit");
    const QString view = tr("View");
    const QString help = tr("Help");
    m_actions.add({"edit.undo", tr("&Undo"), edit, {QKeySequence::Undo}, "undo", true}, [this] { m_client.undo(); });
    m_actions.add({"edit.redo", tr("&Redo"), edit, {QKeySequence::Redo}, "redo", true}, [this] { m_client.redo(); });
    m_actions.add({"edit.find", tr("&Find..."), edit, {QKeySequence(Qt::CTRL | Qt::Key_K)}},
                  [this] { m_palette->open(); });
    m_actions.add({"file.close", tr("&Close window"), file, {QKeySequence(Qt::CTRL | Qt::Key_W)}}, [this] { close(); });
    m_actions.add({"view.board", tr("&Board"), view, {QKeySequence(Qt::CTRL | Qt::Key_1)}}, [this] {
        showPlace(SidebarModel::Place::Posting);
        m_tabs->setCurrentIndex(0);
        m_board->view().focusCards();
    });
    m_actions.add({"view.posting", tr("&Posting"), view, {QKeySequence(Qt::CTRL | Qt::Key_2)}}, [this] {
        showPlace(SidebarModel::Place::Posting);
        m_tabs->setCurrentIndex(1);
    });
    m_actions.add({"view.plan", tr("Interview &plan"), view, {QKeySequence(Qt::CTRL | Qt::Key_7)}}, [this] {
        showPlace(SidebarModel::Place::Posting);
        m_tabs->setCurrentWidget(m_plan);
        m_plan->takeFocus();
    });
    m_actions.add({"view.interviews", tr("&Interviews"), view, {QKeySequence(Qt::CTRL | Qt::Key_8)}}, [this] {
        showPlace(SidebarModel::Place::Interviews);
        m_interviews->takeFocus();
    });
    m_actions.add({"view.compare", tr("Co&mpare"), view, {QKeySequence(Qt::CTRL | Qt::Key_5)}}, [this] {
        showPlace(SidebarModel::Place::Posting);
        m_tabs->setCurrentWidget(m_compare);
        m_compare->view()->table()->setFocus(Qt::OtherFocusReason);
    });
    m_actions.add({"view.candidates", tr("&All candidates"), view, {QKeySequence(Qt::CTRL | Qt::Key_3)}},
                  [this] { showPlace(SidebarModel::Place::Candidates); });
    m_actions.add({"view.reports", tr("&Reports"), view, {QKeySequence(Qt::CTRL | Qt::Key_6)}},
                  [this] { showPlace(SidebarModel::Place::Reports); });
    m_actions.add({"view.history", tr("&History"), view, {QKeySequence(Qt::CTRL | Qt::Key_4)}},
                  [this] { showPlace(SidebarModel::Place::History); });
    m_actions.add({"view.inspector", tr("&Candidate panel"), view, {QKeySequence(Qt::Key_F9)}},
                  [this] { m_inspectorPlace->toggle(); });
    m_actions.add({"help.shortcuts", tr("&Shortcuts"), help, {QKeySequence(Qt::Key_F1)}},
                  [this] { openAndForget(new ShortcutSheet(m_actions, this)); });
    m_actions.add({"help.about", tr("&About Shortlist"), help, {}}, [this] {
        auto *box = new QMessageBox(this);
        box->setObjectName(QStringLiteral("about"));
        box->setWindowTitle(tr("About Shortlist"));
        box->setTextFormat(Qt::PlainText);
        box->setText(tr("Shortlist %1\nA hiring pipeline that you own, in one file.\nFree software under the GPL, "
                        "version 3 or later.")
                         .arg(QCoreApplication::applicationVersion()));
        openAndForget(box);
    });
    m_actions.add({"posting.new", tr("&New posting"), tr("Posting"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}},
                  [this] {
                      m_client.post(newPosting(tr("New posting")), this, [this](const Result<Committed> &done) {
                          if (!done)
                              return;
                          showPosting(PostingId(done->edit.subjects.front().id));
                          m_tabs->setCurrentIndex(1);
                          m_posting->editTitle();
                      });
                  });
    const auto showNew = [this](PostingId posting) {
        showPosting(posting);
        m_actions.action(QLatin1String("view.board"))->trigger();
    };
    addExchangeActions({m_desk, this, showNew, [this] { return m_shown; }});
}

/// What needs more than this window.
void MainWindow::addWindowActions()
{
    if (!m_windows)
        return;
    m_actions.add({"file.new", tr("&New workspace..."), tr("File"), {QKeySequence::New}},
                  [this] { m_windows->showStart(); });
    m_actions.add({"file.open", tr("&Open workspace..."), tr("File"), {QKeySequence::Open}},
                  [this] { m_windows->showStart(); });
    m_actions.add(
        {"file.new_window", tr("New &window on this file"), tr("File"), {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N)}},
        [this] { m_windows->openFile(m_client.workspace().path); });
    auto *themes = new QActionGroup(this);
    const auto theme = [&](const char *id, const QString &name, Theme which) {
        QAction *action = m_actions.add({id, name, tr("View"), {}}, [this, which] { m_windows->setTheme(which); });
        action->setCheckable(true);
        action->setChecked(m_windows->settings().theme() == which);
        themes->addAction(action);
    };
    theme("view.theme_system", tr("Colours of the &system"), Theme::System);
    theme("view.theme_light", tr("&Light"), Theme::Light);
    theme("view.theme_dark", tr("&Dark"), Theme::Dark);
    auto *languages = new QActionGroup(this);
    const auto language = [&](const char *id, const QString &name, const QString &which) {
        QAction *action = m_actions.add({id, name, tr("View"), {}}, [this, which] {
            m_windows->setLanguage(which);
            m_messages->showDone(tr("New windows speak the language that you chose."), false);
        });
        action->setCheckable(true);
        action->setChecked(m_windows->settings().language() == which);
        languages->addAction(action);
    };
    language("view.language_system", tr("Lan&guage of the system"), QString());
    language("view.language_en", QStringLiteral("English"), QStringLiteral("en"));
    language("view.language_de", QStringLiteral("Deutsch"), QStringLiteral("de"));
}

} // namespace shortlist
