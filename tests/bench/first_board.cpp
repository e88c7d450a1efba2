// Linked into a copy of the program with the windows, which it ends as soon as a board with cards stands on the screen.

#include "board/column_list.h"
#include "first_paint.h"

#include <QCoreApplication>

namespace {

void endAtFirstBoard()
{
    shortlist::bench::endAtFirstPaint([](const QWidget &widget) {
        const auto *list = qobject_cast<const shortlist::ColumnList *>(widget.parentWidget());
        return list && &widget == list->viewport() && list->model()->rowCount(list->rootIndex()) > 0;
    });
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(endAtFirstBoard)
