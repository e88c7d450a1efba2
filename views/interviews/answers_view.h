#pragma once

#include "shown/answers_sheet.h"

#include <QTimeZone>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace shortlist {

class ElidedLabel;
class TextField;

/// The questions to a reference, each with a field for what they said.
class AnswersView final : public QWidget {
    Q_OBJECT

public:
    explicit AnswersView(QWidget *parent = nullptr);
    ~AnswersView() override;

    void showSheet(const AnswersSheet &sheet, const QTimeZone &zone);
    void settle(QuestionId question, const QString &text, const QString &problem);
    void flush();
    /// Null where it is not shown.
    [[nodiscard]] TextField *field(QuestionId question) const;

Q_SIGNALS:
    void edited(shortlist::QuestionId question, const QString &before, const QString &after);
    void closeRequested();

private:
    struct Row {
        QuestionId question;
        QWidget *box = nullptr;
        QLabel *text = nullptr;
        TextField *answer = nullptr;
    };

    void paintEvent(QPaintEvent *event) override;
    QWidget *makeHeader();
    [[nodiscard]] Row makeRow(QuestionId question, int place);

    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
    QLabel *m_none;
    QVBoxLayout *m_column;
    std::vector<Row> m_rows;
};

} // namespace shortlist
