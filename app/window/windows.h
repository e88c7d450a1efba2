#pragma once

#include "clock.h"
#include "window/menu_key.h"
#include "window/settings.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace shortlist {

class MainWindow;
class StartPage;

/// All windows of one run of the program: the page to begin with, and a window per opened workspace (or several on the
/// same).
class Windows : public QObject {
    Q_OBJECT

public:
    explicit Windows(const Clock &clock);
    ~Windows() override;

    /// The page to begin with.
    void showStart(const QString &problem = {});
    /// A window on a workspace; the page to begin with where nobody has said who works here.
    MainWindow *openFile(const QString &path);
    /// A window that is there already comes to the front; else as above.
    void openOnce(const QString &path);
    [[nodiscard]] StartPage *startPage() const { return m_start; }

    /// What a person's choice in a file dialog comes to.
    void makeWorkspace(const QString &path);
    void openDemo();

    [[nodiscard]] Settings &settings() { return m_settings; }
    void setTheme(Theme theme);
    void setLanguage(const QString &language);

private:
    void makeStart();
    [[nodiscard]] QString name() const;

    const Clock &m_clock;
    Settings m_settings;
    MenuKey m_menuKey;
    StartPage *m_start = nullptr;
    QString m_waitingFile; ///< to be opened when the person has said who they are
    struct Opened {
        QPointer<MainWindow> window;
        QString path; ///< canonical
    };
    std::vector<Opened> m_windows;
};

/// Loads the sentences of a language ("de"; empty: the system's) for everything that is made from then on.
void useLanguage(const QString &language);

} // namespace shortlist
