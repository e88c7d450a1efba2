#pragma once

#include <QObject>

class QPlainTextEdit;

namespace shortlist {

/// Underlines words that keep people away without need in the texts of a window and of its dialogs, while they are
/// written; pointing at them says why, and what to write instead. It never changes a text.
class WordingUnderlines final : public QObject {
    Q_OBJECT

public:
    explicit WordingUnderlines(QWidget *window);

    /// What pointing at a place of an editor says; empty where nothing is underlined.
    [[nodiscard]] static QString hintAt(const QPlainTextEdit &editor, int position);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lookAround();
    void attachTo(QPlainTextEdit *editor, const QString &language);

    QWidget *m_window;
};

} // namespace shortlist
