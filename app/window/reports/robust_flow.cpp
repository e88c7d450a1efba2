#include "window/reports/robust_flow.h"

#include "jobs/robust_order.h"
#include "reports/robust_dialog.h"
#include "text.h"

namespace shortlist {

namespace {

Result<RobustnessShown> robustnessOf(Connection &connection, PostingId posting, MemberId viewer)
{
    const auto found = postingRanking(connection, posting, viewer);
    if (!found)
        return found.error();
    const PostingRanking &ranking = *found;
    RobustnessShown shown{ranking.title, {}, {}, notesOn(ranking)};
    if (const auto robustness = weightRobustness(ranking, localNumber)) {
        shown.first = robustness->first;
        shown.share = robustness->share;
        // The dialog says the share itself, above its bar.
        shown.sentences = robustness->sentences.mid(robustness->share ? 1 : 0) + shown.sentences;
    } else {
        shown.sentences.prepend(Text::tr("There is no order to speak of: fewer than two candidates are rated "
                                         "completely."));
    }
    return shown;
}

} // namespace

void showRobustness(Desk &desk, QWidget *window, PostingId posting)
{
    desk.client.ask<RobustnessShown>(
        window,
        [posting, me = desk.client.me()](Connection &connection) { return robustnessOf(connection, posting, me); },
        [&desk, window](const Result<RobustnessShown> &shown) {
            if (!shown)
                return desk.messages.showProblem(shown.error().message);
            auto *dialog = new RobustDialog(*shown, window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
}

} // namespace shortlist
