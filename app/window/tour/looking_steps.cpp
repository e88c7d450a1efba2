#include "window/tour/tour_step.h"

#include "board/candidate_dialog.h"
#include "check.h"
#include "queries/journal.h"
#include "shell/palette_view.h"
#include "shell/shortcut_sheet.h"
#include "shell/sidebar_view.h"
#include "style/tokens.h"
#include "text.h"

#include <QDialog>

namespace shortlist {

namespace {

/// The last place of the sidebar, by keyboard.
Result<> showHistory(TourStage &stage)
{
    auto *sidebar = stage.window().findChild<SidebarView *>();
    if (!sidebar)
        return Error{ErrorKind::NotFound, Text::tr("The window has no sidebar.")};
    sidebar->setFocus(Qt::ShortcutFocusReason);
    stage.press(Qt::Key_End);
    return expect(Text::tr("The place that is shown"), sidebar->currentIndex().data(SidebarModel::PlaceRole).toInt(),
                  int(SidebarModel::Place::History));
}

Result<> everythingIsSigned(TourStage &stage)
{
    const auto signedEntries = stage.ask<qint64>([](Connection &connection) -> Result<qint64> {
        qint64 count = 0;
        const auto read = visitJournal(connection, [&count](const JournalLine &line) {
            count += line.author.isEmpty() ? 0 : 1;
            return true;
        });
        return read ? Result<qint64>(count) : Result<qint64>(read.error());
    });
    if (!signedEntries)
        return signedEntries.error();
    return *signedEntries >= 15
               ? Result<>()
               : Result<>(
                   Error{ErrorKind::Refused, Text::tr("The journal has only %1 signed entries.").arg(*signedEntries)});
}

/// The place above it.
Result<> showCandidates(TourStage &stage)
{
    stage.press(Qt::Key_Up);
    return {};
}

Result<> showNewCandidate(TourStage &stage)
{
    if (auto chosen = stage.choose(QLatin1String("view.board")); !chosen)
        return chosen;
    const auto dialog = stage.open<CandidateDialog>(QLatin1String("candidate.new"));
    if (!dialog)
        return dialog.error();
    const auto taken = stage.picture(**dialog, QStringLiteral("new-candidate"));
    stage.press(Qt::Key_Escape);
    return taken;
}

Result<> showPalette(TourStage &stage)
{
    const auto palette = stage.open<PaletteView>(QLatin1String("edit.find"));
    if (!palette)
        return palette.error();
    stage.type(QStringLiteral("ma"));
    const auto taken = stage.picture(**palette, QStringLiteral("palette"));
    stage.press(Qt::Key_Escape);
    return taken;
}

Result<> showShortcuts(TourStage &stage)
{
    ShortcutSheet sheet(stage.window().actionTable(), &stage.window());
    return stage.picture(sheet, QStringLiteral("shortcuts"));
}

Result<> showDark(TourStage &stage)
{
    if (auto chosen = stage.choose(QLatin1String("view.board")); !chosen)
        return chosen;
    applyTheme(Theme::Dark);
    const auto taken = stage.picture(QStringLiteral("dark"));
    applyTheme(Theme::Light);
    return taken;
}

Result<> isSound(TourStage &stage)
{
    const auto problems = stage.ask<QStringList>(&checkWorkspace);
    if (!problems)
        return problems.error();
    return problems->isEmpty() ? Result<>() : Result<>(Error{ErrorKind::Damaged, problems->front()});
}

} // namespace

std::vector<TourStep> lookingSteps()
{
    return {
        {Text::tr("Look at the history"), QStringLiteral("history"), showHistory, everythingIsSigned},
        {Text::tr("Look at all candidates"), QStringLiteral("candidates"), showCandidates, {}},
        {Text::tr("Look at the dialog for somebody new"), {}, showNewCandidate, {}},
        {Text::tr("Look at the palette"), {}, showPalette, {}},
        {Text::tr("Look at the shortcuts"), {}, showShortcuts, {}},
        {Text::tr("Look at it in the dark"), {}, showDark, isSound},
    };
}

} // namespace shortlist
