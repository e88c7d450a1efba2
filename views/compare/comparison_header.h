#pragma once

#include <QHeaderView>

namespace shortlist {

/// What stays in its place while a comparison is scrolled: above, who is compared, in two lines; at the beginning, what
/// they are compared by.
class ComparisonHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit ComparisonHeader(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    bool viewportEvent(QEvent *event) override;
};

} // namespace shortlist
