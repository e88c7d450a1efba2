#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStringListModel;

namespace shortlist {

/// What a person sees before a workspace is open: who they are, and where to begin.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setName(const QString &name);
    void setRecentFiles(const QStringList &paths);
    /// The file that will be opened as soon as there is a name; empty: whichever is chosen then.
    void setWaitingFile(const QString &name);
    /// Why the last attempt failed; empty: nothing to say.
    void showProblem(const QString &sentence);
    /// The name typed in, trimmed.
    [[nodiscard]] QString name() const;

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void demoRequested();
    void recentRequested(const QString &path);

private:
    /// Whether a name is there; else says so and puts the cursor where it belongs.
    [[nodiscard]] bool hasName();

    QLineEdit *m_name;
    QPushButton *m_open = nullptr;
    QLabel *m_problem;
    QLabel *m_recentTitle;
    QListView *m_recent;
    QStringListModel *m_recentFiles;
};

} // namespace shortlist
