#pragma once

#include "posting.h"

#include <QAbstractListModel>

namespace shortlist {

/// One checklist of a posting: the criteria of one kind, in rank order. It changes nothing itself: what a person wants
/// goes out as an intent, and comes back as a new document.
class CriterionListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        HeadingRole,
        TextRole,
        WeightRole,
        MustHaveRole,
        AssessRole, ///< the word of an Assess
        Anchor1Role,
        Anchor3Role,
        Anchor5Role,
    };

    explicit CriterionListModel(CriterionKind kind, QObject *parent = nullptr);

    [[nodiscard]] CriterionKind kind() const { return m_kind; }
    /// Takes its kind's criteria from the document and tells of what differs.
    void setDocument(const PostingDocument &document);
    [[nodiscard]] const std::vector<Criterion> &criteria() const { return m_rows; }
    /// Null where there is no such row.
    [[nodiscard]] const Criterion *at(const QModelIndex &index) const;
    /// -1: it is not in this list.
    [[nodiscard]] int rowOf(CriterionId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Asks for the edit by editRequested() and returns false.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    /// Asks for the move by moveRequested() and returns false, so that no view takes rows away.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// `field`: its word, as "heading" or "must_have"; `text`: the new value, as on the command line.
    void editRequested(shortlist::CriterionId criterion, const QString &field, const QString &text);
    /// `position`: from 1, counted without the criterion.
    void moveRequested(shortlist::CriterionId criterion, shortlist::CriterionKind kind, qint64 position);

private:
    void removeOthers(const std::vector<Criterion> &rows);
    void placeAll(const std::vector<Criterion> &rows);
    void takeValues(const std::vector<Criterion> &rows);
    [[nodiscard]] static QString spoken(const Criterion &criterion);
    [[nodiscard]] CriterionId dragged(const QMimeData *data) const;

    CriterionKind m_kind;
    PostingId m_posting;
    QString m_postingUuid;
    std::vector<Criterion> m_rows;
};

} // namespace shortlist
