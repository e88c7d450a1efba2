#pragma once

#include <QListView>

namespace shortlist {

/// What happened around a person, as a line with marks beside it. As high as its rows, so that only its surroundings
/// scroll.
class TimelineView final : public QListView {
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

private:
    void fitHeight();
};

} // namespace shortlist
