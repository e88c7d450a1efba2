#pragma once

#include <QFrame>

class QLabel;

namespace shortlist {

/// What the plan has asked about a criterion, set off as words that are spoken.
class QuestionQuote final : public QFrame {
    Q_OBJECT

public:
    explicit QuestionQuote(QWidget *parent = nullptr);

    void showQuestions(const QStringList &questions);

private:
    void paintEvent(QPaintEvent *event) override;

    QLabel *m_text;
};

} // namespace shortlist
