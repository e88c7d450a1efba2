#pragma once

#include "shown/scorecard_sheet.h"

#include <QAbstractListModel>

namespace shortlist {

/// The criteria of a scorecard with what was answered, and then the recommendation.
class ScorecardModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { AnswerRole = Qt::UserRole + 1, IsOpenRole, IsRecommendationRole };

    explicit ScorecardModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void setSheet(const ScorecardSheet &sheet);
    [[nodiscard]] const ScorecardSheet &sheet() const { return m_sheet; }
    /// What is still open, as it is called.
    [[nodiscard]] QStringList openNames() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] bool isRecommendation(int row) const { return row == static_cast<int>(m_sheet.lines.size()); }
    [[nodiscard]] QString label(int row) const;
    [[nodiscard]] QString answer(int row) const;
    [[nodiscard]] bool isOpen(int row) const;

    ScorecardSheet m_sheet;
    bool m_isEmpty = true;
};

} // namespace shortlist
