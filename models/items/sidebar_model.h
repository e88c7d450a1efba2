#pragma once

#include "shown/posting_summary.h"

#include <QAbstractListModel>

namespace shortlist {

/// The places of a workspace: postings by status, then candidates, interviews, reports and history, with headings
/// between them.
class SidebarModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Place { Heading, Posting, Candidates, Interviews, Reports, History };
    enum Role { PlaceRole = Qt::UserRole + 1, PostingRole, CountRole };

    explicit SidebarModel(QObject *parent = nullptr);

    void setSummary(const WorkspaceSummary &summary);
    /// -1: it is not there.
    [[nodiscard]] int rowOf(Place place, PostingId posting = {}) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        Place place = Place::Heading;
        PostingId posting;
        QString text;
        std::optional<qint64> count;

        friend bool operator==(const Row &, const Row &) = default;
    };
    std::vector<Row> m_rows;
};

} // namespace shortlist
