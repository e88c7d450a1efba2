#pragma once

#include <QPushButton>

namespace shortlist {

/// The one button of a dialog or a page that does what it is for, in the accent colour.
class PrimaryButton final : public QPushButton {
    Q_OBJECT

public:
    explicit PrimaryButton(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    /// The second click of a double click does nothing.
    void mouseDoubleClickEvent(QMouseEvent *event) override;
};

} // namespace shortlist
