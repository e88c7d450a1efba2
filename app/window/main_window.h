#pragma once

#include "sidebar_model.h"
#include "window/desk.h"

#include <QMainWindow>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace shortlist {

class BoardScreen;
class CandidatesScreen;
class CompareScreen;
class ElidedLabel;
class HistoryScreen;
class InspectorPlace;
class InspectorScreen;
class InterviewsScreen;
class Palette;
class PlanScreen;
class PostingScreen;
class ReportsScreen;
class SidebarView;
class Windows;

/// A window on one workspace: sidebar, content, inspector, message bar.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// `windows`: where new windows, themes and settings come from; none in tests that need none of it.
    MainWindow(const QString &path, const QString &name, const Clock &clock, Windows *windows = nullptr);
    ~MainWindow() override;

    [[nodiscard]] WorkspaceClient &client() { return m_client; }
    [[nodiscard]] ActionTable &actionTable() { return m_actions; }
    [[nodiscard]] Desk &desk() { return m_desk; }
    /// Shows a posting: its board, or its checklists where those were shown last.
    void showPosting(PostingId posting);
    /// The posting that is shown; null: none.
    [[nodiscard]] PostingId shownPosting() const { return m_shown; }
    /// Shows a place; for postings, the one that was shown last.
    void showPlace(SidebarModel::Place place);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addActions();
    void addWindowActions();
    void build();
    void buildToolBar();
    void listen();
    void refreshSummary();
    void refreshUndo();
    void markPlace();
    void openShown();
    void restoreState();
    void keepState();
    void applyColours();

    Windows *m_windows;
    WorkspaceClient m_client;
    ActionTable m_actions;
    MessageBar *m_messages;
    Selection m_selection;
    Desk m_desk;
    SidebarModel *m_places;
    SidebarView *m_sidebar;
    QStackedWidget *m_pages;
    QWidget *m_emptyPage;
    QWidget *m_postingPage;
    QWidget *m_header;
    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
    QTabWidget *m_tabs;
    BoardScreen *m_board;
    PostingScreen *m_posting;
    PlanScreen *m_plan;
    CompareScreen *m_compare;
    InspectorScreen *m_inspector;
    InspectorPlace *m_inspectorPlace;
    HistoryScreen *m_history;
    CandidatesScreen *m_candidates;
    InterviewsScreen *m_interviews;
    ReportsScreen *m_reports;
    Palette *m_palette;
    QPushButton *m_find;
    QLabel *m_statusText;
    SidebarModel::Place m_place = SidebarModel::Place::Posting;
    PostingId m_shown;
};

} // namespace shortlist
