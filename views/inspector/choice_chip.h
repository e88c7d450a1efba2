#pragma once

#include "application.h"

#include <QToolButton>

namespace shortlist {

/// How a criterion is met, as a chip that opens a menu of the four answers.
class ChoiceChip final : public QToolButton {
    Q_OBJECT

public:
    explicit ChoiceChip(QWidget *parent = nullptr);

    /// `what`: the criterion, for assistive technology.
    void show(ScreeningResult result, const QString &what);
    [[nodiscard]] ScreeningResult result() const { return m_result; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(shortlist::ScreeningResult result);

private:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

    ScreeningResult m_result = ScreeningResult::Unknown;
};

} // namespace shortlist
