#pragma once

#include <QListView>

namespace shortlist {

/// The topics of a debrief, two lines each.
class TopicList final : public QListView {
    Q_OBJECT

public:
    explicit TopicList(QWidget *parent = nullptr);
};

} // namespace shortlist
