#pragma once

#include "shown/import_preview.h"

#include <QScrollArea>

class QComboBox;
class QGridLayout;

namespace shortlist {

/// The columns of a file, each with what it fills, to be chosen.
class ColumnChoices final : public QScrollArea {
    Q_OBJECT

public:
    explicit ColumnChoices(QWidget *parent = nullptr);

    /// Words of fields with how people call them.
    void setFields(const std::vector<std::pair<QString, QString>> &fields) { m_fields = fields; }
    void setColumns(const std::vector<ImportColumn> &columns);

Q_SIGNALS:
    /// `field` empty: the column is not to be read.
    void chosen(const QString &header, const QString &field, const QString &fieldBefore);

private:
    void addColumn(QGridLayout &grid, int row, const ImportColumn &column);

    std::vector<std::pair<QString, QString>> m_fields;
    std::vector<ImportColumn> m_columns;
};

} // namespace shortlist
