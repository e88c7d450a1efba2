#include "exchange/column_choices.h"

#include "fields/safe_text.h"
#include "style/tokens.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>

#include <algorithm>

namespace shortlist {

ColumnChoices::ColumnChoices(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("import_columns"));
    setAccessibleName(tr("Columns of the file"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(32 * unit());
}

void ColumnChoices::setColumns(const std::vector<ImportColumn> &columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    const int scrolled = verticalScrollBar()->value();
    auto *inner = new QWidget;
    auto *grid = new QGridLayout(inner);
    grid->setContentsMargins(2 * unit(), unit(), unit(), unit());
    grid->setVerticalSpacing(unit() / 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const ImportColumn &column : m_columns)
        addColumn(*grid, row++, column);
    grid->setRowStretch(row, 1);
    setWidget(inner);
    verticalScrollBar()->setValue(scrolled);
}

void ColumnChoices::addColumn(QGridLayout &grid, int row, const ImportColumn &column)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(label->fontMetrics().elidedText(shortLine(column.header, 80), Qt::ElideRight, 15 * unit()));
    grid.addWidget(label, row, 0);
    if (column.isPayHistory) {
        auto *note = new QLabel(tr("never read: past or present pay"));
        note->setFont(labelFont());
        note->setForegroundRole(QPalette::PlaceholderText);
        note->setWordWrap(true);
        grid.addWidget(note, row, 1);
        return;
    }
    auto *choice = new QComboBox;
    choice->setAccessibleName(tr("What %1 fills").arg(shortLine(column.header, 80)));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(10);
    choice->addItem(tr("not read"), QString());
    for (const auto &[word, name] : m_fields)
        choice->addItem(name, word);
    choice->setCurrentIndex(std::max(0, choice->findData(column.field)));
    label->setForegroundRole(column.field.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    grid.addWidget(choice, row, 1);
    connect(choice, &QComboBox::activated, this,
            [this, choice, column] { Q_EMIT chosen(column.header, choice->currentData().toString(), column.field); });
}

} // namespace shortlist
