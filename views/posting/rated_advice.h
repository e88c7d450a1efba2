#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace shortlist {

/// Says that more lines are rated than an interviewer can do well, and offers to choose.
class RatedAdvice final : public QFrame {
    Q_OBJECT

public:
    explicit RatedAdvice(QWidget *parent = nullptr);

    void setRated(int lines);

Q_SIGNALS:
    void chooseRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QPushButton *m_choose;
};

} // namespace shortlist
