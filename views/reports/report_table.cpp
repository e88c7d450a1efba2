#include "reports/report_table.h"

#include "style/tokens.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace shortlist {

QTableView *reportTable(const QString &name, const QString &spoken, QAbstractItemModel *model,
                        QAbstractItemDelegate *delegate)
{
    auto *table = new QTableView;
    table->setObjectName(name);
    table->setAccessibleName(spoken);
    table->setModel(model);
    delegate->setParent(table);
    table->setItemDelegate(delegate);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 2 * unit());
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return table;
}

void setReportWidth(QTableView &table, int column, int width)
{
    table.setColumnWidth(column, std::max(width, table.horizontalHeader()->sectionSizeHint(column)));
}

} // namespace shortlist
