#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace shortlist {

/// Above what it is about: says what happened and offers to take it back, or says why something could not be done and
/// what to do. The one place of a window where messages are shown.
class MessageBar final : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Something was done; goes by itself after a while.
    void showDone(const QString &sentence, bool canUndo);
    /// Something was refused or failed; stays until it is closed or something is done.
    void showProblem(const QString &sentence);
    /// A sentence with one offer ("Close the posting"); offerTaken() when it is chosen.
    void showOffer(const QString &sentence, const QString &offer, std::function<void()> taken);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void undoRequested();

private:
    void present(const QString &sentence, const QString &button, bool isProblem);
    void applyColours();
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

    QLabel *m_label;
    QPushButton *m_button;
    QPushButton *m_close;
    QTimer *m_timer;
    std::function<void()> m_taken;
    bool m_isProblem = false;
};

} // namespace shortlist
