#include "shell/shortcut_sheet.h"

#include "shortcut_model.h"
#include "style/tokens.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace shortlist {

ShortcutSheet::ShortcutSheet(const ActionTable &actions, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcut_sheet"));
    setWindowTitle(tr("Shortcuts"));
    std::vector<ShortcutLine> lines;
    for (const QAction *action : actions.all()) {
        QStringList keys;
        for (const QKeySequence &one : action->shortcuts())
            keys += one.toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            lines.push_back(
                {action->property("group").toString(), QString(action->text()).remove(u'&'), keys.join(tr(" or "))});
    }
    auto *table = new QTableView;
    table->setModel(new ShortcutModel(std::move(lines), this));
    table->setAccessibleName(tr("Shortcuts"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->horizontalHeader()->setStretchLastSection(true);
    table->resizeColumnsToContents();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(table);
    column->addWidget(buttons);
    resize(72 * unit(), 56 * unit());
}

} // namespace shortlist
