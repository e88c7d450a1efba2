#pragma once

#include "shown/debrief.h"

#include <QWidget>

class QVBoxLayout;

namespace shortlist {

/// The decisions for a posting, each with a button to its record; hidden where there is none.
class DecisionList final : public QWidget {
    Q_OBJECT

public:
    explicit DecisionList(QWidget *parent = nullptr);

    void setDecisions(const std::vector<DecisionLine> &decisions);

Q_SIGNALS:
    void chosen(shortlist::DecisionId decision);

private:
    QVBoxLayout *m_rows;
    std::vector<DecisionLine> m_shown;
};

} // namespace shortlist
