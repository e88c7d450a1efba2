#pragma once

#include "shown/review.h"

#include <QAbstractListModel>

namespace shortlist {

/// The result of a job description as one list: a heading for each list that holds something (the checklists always),
/// its items below it.
class ReviewModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< of an item; 0: a heading
        ListRole,
        HeadingRole, ///< what stands in bold before the text
        TextRole,
        CountRole,     ///< of a heading
        WishRole,      ///< the words for which an item is preferred, where its heading does not say so
        HintWordsRole, ///< words of an item that keep people away without need
    };

    explicit ReviewModel(QObject *parent = nullptr);

    void setReview(const Review &review);
    /// -1: it is not there.
    [[nodiscard]] int rowOf(int key) const;
    [[nodiscard]] static QString nameOf(ReviewList list);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Only asks for it: retypeRequested().
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void retypeRequested(int key, const QString &whole);

private:
    struct Row {
        int key = 0;
        ReviewList list = ReviewList::Summary;
        QString heading;
        QString text;
        QString whole;
        qsizetype count = 0;
        QString wish = {};
        std::vector<WordingHint> hints = {};

        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] static std::vector<Row> rowsOf(const Review &review);
    [[nodiscard]] static QString tipOf(const Row &row);

    std::vector<Row> m_rows;
};

} // namespace shortlist
