#include "exchange/outcome_delegate.h"

#include "import_preview_model.h"
#include "style/tokens.h"

namespace shortlist {

void OutcomeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Tokens &tokens = Tokens::of(option->palette);
    QColor colour = tokens.text;
    switch (static_cast<ImportOutcome>(index.data(ImportPreviewModel::OutcomeRole).toInt())) {
    case ImportOutcome::New: colour = tokens.good; break;
    case ImportOutcome::Known: colour = tokens.muted; break;
    case ImportOutcome::Problem: colour = tokens.bad; break;
    }
    option->palette.setColor(QPalette::Text, colour);
}

} // namespace shortlist
