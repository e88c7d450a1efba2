#pragma once

#include "kinds.h"

#include <QAbstractListModel>

#include <vector>

namespace shortlist {

/// Something that the palette offers: an action, or a row of the workspace.
struct PaletteEntry {
    QString text;
    QString detail; ///< a shortcut, or what else is known of it
    QString action; ///< the id of an action; empty: a row
    Kind kind = Kind::None;
    qint64 id = 0;

    friend bool operator==(const PaletteEntry &, const PaletteEntry &) = default;
};

/// What is found for the words in the palette: actions first, then rows, best first.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<PaletteEntry> entries);
    [[nodiscard]] const PaletteEntry &entry(int row) const { return m_entries[static_cast<size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<PaletteEntry> m_entries;
};

} // namespace shortlist
