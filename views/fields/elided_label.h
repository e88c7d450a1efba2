#pragma once

#include <QLabel>

namespace shortlist {

/// A line of text that is cut where there is no room; all of it is in its tool tip then. Never asks for more room than
/// a little.
class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    void setMuted(bool muted);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    bool m_isMuted = false;
};

} // namespace shortlist
