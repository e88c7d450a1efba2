#pragma once

#include "program_runner.h"
#include "window/windows.h"

#include <QSize>
#include <QTemporaryDir>

#include <functional>

namespace shortlist {
class BoardScreen;
struct Desk;
} // namespace shortlist

namespace shortlist::test {

/// How the program is looked at: one setting a process, named by SHORTLIST_AUDIT ("wide", "german",
/// "right_to_left", "large_type"; else none of them). QT_SCALE_FACTOR is Qt's own.
class AuditSetting {
public:
    AuditSetting();
    /// What the window may take at most: 800x560; 1280x800 where it is wide; twice 800x560 where letters are twice as
    /// large.
    [[nodiscard]] QSize room() const { return m_room; }
    [[nodiscard]] const QString &name() const { return m_name; }
    /// Language and direction; to be called again after what sets them (Windows does).
    void apply() const;

private:
    QString m_name;
    QSize m_room{800, 560};
};

/// A run of the program to look at, on the demo (made once a process) or on a workspace with hardly anything in it.
class AuditStage {
public:
    enum class Content { Demo, EmptyBoard, NoPosting };

    AuditStage(const AuditSetting &setting, Content content);
    ~AuditStage();

    [[nodiscard]] Windows &windows() { return m_windows; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] BoardScreen &board();
    /// Until everything asked for so far is shown.
    void settle();
    /// Chooses an action and waits for what comes of it. False: there is none, or it cannot be chosen now.
    [[nodiscard]] bool choose(const char *action);
    /// Selects the card at a place of the board.
    void select(int column, int row);
    /// The dialog of that name, shown and active; null: there is none.
    [[nodiscard]] QWidget *dialog(const char *name);

    /// Is done before the window goes.
    void atEnd(std::function<void()> what) { m_atEnd = std::move(what); }

private:
    std::function<void()> m_atEnd;
    QTemporaryDir m_folder;
    FixedClock m_clock;
    Windows m_windows;
    MainWindow *m_window = nullptr;
};

} // namespace shortlist::test
