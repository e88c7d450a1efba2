#include "window/main_menus.h"

#include "shell/action_table.h"
#include "text.h"

#include <QMainWindow>
#include <QMenuBar>

namespace shortlist {

namespace {

struct Menu {
    const char *title;
    std::vector<const char *> actions; ///< ids; empty: a line between
    bool isBelow = false;              ///< at the end of the one before in the bar, not in it itself
};

const std::vector<Menu> &menus()
{
    static const std::vector<Menu> all{
        {QT_TRANSLATE_NOOP("shortlist::Text", "&File"),
         {"file.new", "file.open", "file.new_window", "", "export.csv", "export.calendar", "file.back_up", "",
          "file.close"}},
        {QT_TRANSLATE_NOOP("shortlist::Text", "&Edit"), {"edit.undo", "edit.redo", "", "edit.find", "board.filter"}},
        {QT_TRANSLATE_NOOP("shortlist::Text", "&View"),
         {"view.board",
          "view.posting",
          "view.plan",
          "view.compare",
          "view.candidates",
          "view.interviews",
          "view.reports",
          "view.history",
          "",
          "view.inspector",
          "board.ended",
          "board.collapse",
          "",
          "view.theme_system",
          "view.theme_light",
          "view.theme_dark",
          "",
          "view.language_system",
          "view.language_en",
          "view.language_de"}},
        {QT_TRANSLATE_NOOP("shortlist::Text", "&Posting"),
         {"posting.new", "posting.paste", "posting.open_description", "posting.from_template", "", "posting.duplicate",
          "posting.save_template", "posting.update_paste", "posting.update_file", "posting.check_wording", "",
          "posting.open", "posting.hold", "posting.close", "", "posting.export", "posting.copy_markdown",
          "posting.copy_text", ""}},
        {QT_TRANSLATE_NOOP("shortlist::Text", "&Criterion"),
         {"posting.edit_criterion", "posting.must_have", "posting.delete_criterion", "", "posting.move_up",
          "posting.move_down", "posting.to_responsibilities", "posting.to_required", "posting.to_preferred"},
         true},
        {QT_TRANSLATE_NOOP("shortlist::Text", "&Interview plan"),
         {"plan.library", "plan.move_up", "plan.move_down", "", "plan.delete"},
         true},
        {QT_TRANSLATE_NOOP("shortlist::Text", "Com&pare"),
         {"compare.choose", "compare.robust", "compare.debrief", "", "compare.pdf", "compare.print"},
         true},
        {QT_TRANSLATE_NOOP("shortlist::Text", "&Candidate"),
         {"candidate.new", "candidate.paste", "candidates.import", "", "application.move_left",
          "application.move_right", "application.move_up", "application.move_down", "", "interview.schedule",
          "application.score", "application.compare", "application.reject", "application.withdraw", "application.hire",
          "application.reopen"}},
        {QT_TRANSLATE_NOOP("shortlist::Text", "&Help"), {"help.shortcuts", "help.about"}},
    };
    return all;
}

void addTo(QMenu &menu, const std::vector<const char *> &ids, const ActionTable &actions)
{
    for (const char *id : ids) {
        if (!*id)
            menu.addSeparator();
        else if (QAction *action = actions.action(QLatin1String(id)))
            menu.addAction(action);
    }
}

} // namespace

QMenu *menuOf(SidebarModel::Place place, const ActionTable &actions, QWidget *parent)
{
    std::vector<const char *> ids{"posting.new", "posting.paste", "posting.open_description", "posting.from_template"};
    if (place == SidebarModel::Place::Posting)
        ids = {"view.board",        "view.posting",          "view.compare",          "",
               "posting.open",      "posting.hold",          "posting.close",         "",
               "posting.duplicate", "posting.save_template", "posting.check_wording", "posting.export"};
    else if (place == SidebarModel::Place::Candidates)
        ids = {"candidate.new", "candidate.paste", "candidates.import", "export.csv"};
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addTo(*menu, ids, actions);
    return menu;
}

void fillMenuBar(QMainWindow &window, const ActionTable &actions)
{
    window.menuBar()->clear();
    QMenu *before = nullptr;
    for (const Menu &one : menus()) {
        const QString title = QCoreApplication::translate("shortlist::Text", one.title);
        QMenu *menu = one.isBelow ? before->addMenu(title) : window.menuBar()->addMenu(title);
        if (!one.isBelow)
            before = menu;
        addTo(*menu, one.actions, actions);
        menu->menuAction()->setVisible(!menu->isEmpty());
    }
}

} // namespace shortlist
