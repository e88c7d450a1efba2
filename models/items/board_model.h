#pragma once

#include "shown/board.h"

#include <QAbstractItemModel>
#include <QHash>

namespace shortlist {

/// Orders in which the cards of a column are shown. Only the first is stored; the others are ways of looking.
enum class BoardOrder { Board, Score, Age, Name };

/// A board as a tree: stages, and in each its cards. It holds values and takes facts. It changes nothing by itself: a
/// drop becomes moveRequested(), and the cards move when what was stored comes back as a patch.
class BoardModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        ApplicationRole = Qt::UserRole + 1, ///< qint64
        CandidateRole,                      ///< qint64
        StageRole,                          ///< qint64, of stages and cards
        StatusRole,                         ///< ApplicationStatus as int
        HeadlineRole,
        SourceRole,
        TagsRole,          ///< QStringList
        DaysRole,          ///< qint64, in the stage
        TargetDaysRole,    ///< qint64; invalid: none
        ScoreRole,         ///< double; invalid: not rated
        RatedCriteriaRole, ///< int
        CriteriaRole,      ///< int
        IsScoreHiddenRole, ///< bool
        NextRole,          ///< the next interview; empty: none
        DueRole,           ///< int: scorecards that are due
        StageKindRole,     ///< of a stage, StageKind as int
        TotalRole,         ///< of a stage, int: its cards, shown or not
        LimitRole,         ///< of a stage, qint64; invalid: none
    };

    explicit BoardModel(QObject *parent = nullptr);

    /// Shows a board. Of the board that is shown already only what differs changes.
    void setBoard(const Board &board);
    /// Applications without a card are gone.
    void apply(const BoardPatch &patch);
    /// Only the cards whose name holds the text, compared folded; empty: all.
    void setFilter(const QString &text);
    void setOrder(BoardOrder order);
    [[nodiscard]] BoardOrder order() const { return m_order; }
    [[nodiscard]] bool isFiltered() const { return !m_filter.isEmpty(); }

    [[nodiscard]] PostingId posting() const { return m_posting; }
    [[nodiscard]] qsizetype total() const { return m_cards.size(); }
    /// Invalid: it is not shown.
    [[nodiscard]] QModelIndex indexOf(ApplicationId id) const;
    [[nodiscard]] QModelIndex indexOf(StageId id) const;
    /// The application of that person that is shown; null: none.
    [[nodiscard]] ApplicationId applicationOf(CandidateId candidate) const;
    /// Null: the index is a stage or invalid.
    [[nodiscard]] ApplicationId applicationAt(const QModelIndex &index) const;
    [[nodiscard]] StageId stageAt(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    /// Asks for the move and returns false: nothing has moved yet.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void moveRequested(const std::vector<shortlist::ApplicationId> &applications, const shortlist::BoardPlace &place);
    /// How many cards there are in the stages, shown or not.
    void countsChanged();

private:
    struct Column {
        Stage stage;
        std::vector<ApplicationId> shown;
        int total = 0;
    };

    [[nodiscard]] bool isBefore(const BoardCard &a, const BoardCard &b) const;
    [[nodiscard]] bool isBefore(ApplicationId a, const BoardCard &b) const;
    [[nodiscard]] bool passes(const BoardCard &card) const;
    [[nodiscard]] int columnOf(StageId id) const;
    [[nodiscard]] int rowOf(const Column &column, ApplicationId id) const;
    [[nodiscard]] QVariant stageData(const Column &column, int role) const;
    [[nodiscard]] QVariant cardData(const BoardCard &card, int role) const;
    [[nodiscard]] QString spokenCard(const BoardCard &card) const;
    [[nodiscard]] std::vector<ApplicationId> draggedIds(const QMimeData *data) const;
    void reset(const Board &board);
    void put(const BoardCard &card);
    void take(ApplicationId id);
    void show(const BoardCard &before, const BoardCard &after);
    void showAgain();
    void noteChanged(int column, int row);
    void announceChanged();

    PostingId m_posting;
    std::vector<Column> m_columns;
    QHash<ApplicationId, BoardCard> m_cards; ///< all that stand on the board
    QString m_filter;
    BoardOrder m_order = BoardOrder::Board;
    QHash<int, std::pair<int, int>> m_changed; ///< rows whose card changed in place, by column, first and last
};

} // namespace shortlist
