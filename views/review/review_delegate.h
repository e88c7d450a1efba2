#pragma once

#include <QStyledItemDelegate>

namespace shortlist {

/// Draws the rows of a review: a heading with its count, or a card with the bar of its list.
class ReviewDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The item that is pointed at elsewhere; 0: none.
    void pointTo(int key) { m_pointed = key; }

    /// By the number of characters, so that no text is measured.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *object, QEvent *event) override;
    /// Why an item is where it is, and why words of it are underlined.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

Q_SIGNALS:
    /// Shift+Enter in the editor of an item: `whole` as typed, to be parted at a position of it.
    void splitRequested(int key, const QString &whole, qsizetype at);

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCard(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    int m_pointed = 0;
};

} // namespace shortlist
