#pragma once

#include <QAbstractButton>
#include <QPersistentModelIndex>

namespace shortlist {

class BoardModel;

/// A column made narrow: name and count from bottom to top. Opens when it is pressed; takes drops.
class CollapsedColumn final : public QAbstractButton {
    Q_OBJECT

public:
    CollapsedColumn(BoardModel *model, const QModelIndex &stage, QWidget *parent = nullptr);

    void setStage(const QString &name, const QString &count, bool isOverLimit);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    BoardModel *m_model;
    QPersistentModelIndex m_stage;
    bool m_isOver = false;
    bool m_isTarget = false;
};

} // namespace shortlist
