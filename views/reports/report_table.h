#pragma once

class QAbstractItemDelegate;
class QAbstractItemModel;
class QString;
class QTableView;

namespace shortlist {

/// A table of a report: one row chosen at a time by its cell, no grid, rows of one height.
[[nodiscard]] QTableView *reportTable(const QString &name, const QString &spoken, QAbstractItemModel *model,
                                      QAbstractItemDelegate *delegate);

/// Makes a column that wide, or as wide as its header in the language of the program.
void setReportWidth(QTableView &table, int column, int width);

} // namespace shortlist
