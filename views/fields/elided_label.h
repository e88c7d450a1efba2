#pragma once

#include <QWidget>

namespace shortlist {

/// A line of text that is cut where there is no room. Never asks for more room than a little.
class ElidedLabel final : public QWidget {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    void setMuted(bool muted);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;

    QString m_text;
    bool m_isMuted = false;
};

} // namespace shortlist
