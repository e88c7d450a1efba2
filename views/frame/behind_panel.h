#pragma once

#include "shown/behind.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace shortlist {

/// What is behind a number that somebody asked about, beside it. Escape and its button close it.
class BehindPanel final : public QWidget {
    Q_OBJECT

public:
    explicit BehindPanel(QWidget *parent = nullptr);

    /// Nothing behind it hides it.
    void showBehind(const Behind &behind);
    [[nodiscard]] const Behind &shown() const { return m_shown; }

Q_SIGNALS:
    void closed();

private:
    void addLine(const BehindLine &line);
    void close();
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

    Behind m_shown;
    QLabel *m_title;
    QLabel *m_about;
    QLabel *m_text;
    QVBoxLayout *m_lines;
    QScrollArea *m_scroll;
};

} // namespace shortlist
