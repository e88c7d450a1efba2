#pragma once

#include <QWidget>

class QToolButton;

namespace shortlist {

/// The head of a column: the name of its stage, how many cards there are, and whether that is over its limit.
class ColumnHeader final : public QWidget {
    Q_OBJECT

public:
    explicit ColumnHeader(QWidget *parent = nullptr);

    void setStage(const QString &name);
    /// `shown` of `total`, where a filter hides some.
    void setCount(int shown, int total, bool isFiltered, std::optional<qint64> limit);

    [[nodiscard]] QString countText() const { return m_count; }
    [[nodiscard]] bool isOverLimit() const { return m_isOver; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void collapseRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QToolButton *m_collapse;
    QString m_name;
    QString m_count;
    bool m_isOver = false;
};

} // namespace shortlist
