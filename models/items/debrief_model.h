#pragma once

#include "patched_table.h"
#include "shown/debrief.h"

namespace shortlist {

/// What interviewers talk over, a row each. The marks are behind each row until they are revealed.
class DebriefModel final : public PatchedTable<DebriefTopic> {
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1 };

    explicit DebriefModel(QObject *parent = nullptr) : PatchedTable(parent) {}

    void setTopics(const std::vector<DebriefTopic> &topics);
    [[nodiscard]] const DebriefTopic *topicAt(int row) const { return at(row); }
    /// -1: there is none about that.
    [[nodiscard]] int rowOf(ApplicationId application, CriterionId criterion) const;
    [[nodiscard]] bool isRevealed(int row) const;
    void reveal(int row);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<DebriefTopic> m_revealed; ///< which topics; the rest of them is of no interest
};

} // namespace shortlist
