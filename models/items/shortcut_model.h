#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace shortlist {

/// One line of the sheet of shortcuts.
struct ShortcutLine {
    QString group;
    QString name;
    QString keys;
};

/// All shortcuts of a window, made from its actions.
class ShortcutModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    ShortcutModel(std::vector<ShortcutLine> lines, QObject *parent);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ShortcutLine> m_lines;
};

} // namespace shortlist
