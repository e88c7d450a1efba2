#pragma once

#include "shown/review.h"

#include <QListView>

namespace shortlist {

class ReviewDelegate;
class ReviewModel;

/// The result of a review: a list that asks for every correction, by key, menu or tool bar, and makes none itself.
class ReviewListView final : public QListView {
    Q_OBJECT

public:
    explicit ReviewListView(ReviewModel &model, QWidget *parent = nullptr);

    /// 0: none.
    [[nodiscard]] int currentKey() const;
    void setCurrentKey(int key);
    /// Lights the item that is pointed at elsewhere; 0: none.
    void pointTo(int key);
    /// Edit, Send to, Merge, Split, Up, Down, Drop: for a tool bar; enabled as the current item allows.
    [[nodiscard]] QList<QAction *> itemActions() const { return m_itemActions; }

Q_SIGNALS:
    void currentKeyChanged(int key);
    /// The mouse is over that item; 0: over none.
    void itemPointed(int key);
    void sendRequested(int key, shortlist::ReviewList to);
    void dropRequested(int key);
    void restoreRequested(int key);
    void mergeRequested(int key);
    void splitRequested(int key);
    void splitTypedRequested(int key, const QString &whole, qsizetype at);
    void moveRequested(int key, int step);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyboardSearch(const QString &) override {}

private:
    void addActions();
    QAction *addItemAction(const QString &name, const QList<QKeySequence> &keys, std::function<void(int)> act);
    void sendBeside(int key, int step);
    void allow();

    ReviewModel &m_model;
    ReviewDelegate *m_delegate;
    QList<QAction *> m_itemActions;
    QAction *m_edit = nullptr;
    QAction *m_drop = nullptr;
    QList<QAction *> m_onlyKept;
};

} // namespace shortlist
