#pragma once

#include "window/desk.h"

#include <QMainWindow>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace shortlist {

class BoardScreen;
class HistoryScreen;
class InspectorScreen;
class PostingScreen;
class SidebarModel;
class SidebarView;

/// A window on one workspace: sidebar, content, inspector, message bar.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(const QString &path, const QString &name, const Clock &clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] WorkspaceClient &client() { return m_client; }
    [[nodiscard]] ActionTable &actionTable() { return m_actions; }
    [[nodiscard]] Desk &desk() { return m_desk; }
    /// Shows a posting's board.
    void showPosting(PostingId posting);

private:
    void build();
    void addActions();
    void buildMenus();
    void listen();
    void refreshSummary();
    void refreshUndo();
    void tellDone(const Committed &what);

    WorkspaceClient m_client;
    ActionTable m_actions;
    MessageBar *m_messages;
    Selection m_selection;
    Desk m_desk;
    SidebarModel *m_places;
    SidebarView *m_sidebar;
    QStackedWidget *m_pages;
    QWidget *m_postingPage;
    QLabel *m_title;
    QLabel *m_subtitle;
    QTabWidget *m_tabs;
    BoardScreen *m_board;
    PostingScreen *m_posting;
    InspectorScreen *m_inspector;
    HistoryScreen *m_history;
    QLabel *m_statusText;
    PostingId m_shown;
};

} // namespace shortlist
