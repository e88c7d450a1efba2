#pragma once

#include "shown/import_preview.h"

#include <QAbstractTableModel>

namespace shortlist {

/// The first rows of an import, each with what would become of it.
class ImportPreviewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { LineColumn, OutcomeColumn, NameColumn, EmailsColumn, HeadlineColumn, StageColumn, ColumnCount };
    enum Role { OutcomeRole = Qt::UserRole + 1 };

    explicit ImportPreviewModel(QObject *parent = nullptr);

    void setRows(const std::vector<ImportRow> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString outcomeOf(const ImportRow &row);

    std::vector<ImportRow> m_rows;
};

} // namespace shortlist
