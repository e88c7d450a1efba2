#pragma once

#include <QAbstractButton>

namespace shortlist {

/// One of the answers to choose from: a number or a word, with what it looks like below.
class RatingBox final : public QAbstractButton {
    Q_OBJECT

public:
    explicit RatingBox(const QString &title, QWidget *parent = nullptr);

    void setAnchor(const QString &anchor);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;

    QString m_anchor;
};

} // namespace shortlist
