#include "window/tour/tour_step.h"

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
    stage.press(sidebar, Qt::Key_End);
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

Result<> showPalette(TourStage &stage)
{
    stage.choose(QLatin1String("edit.find"));
    auto *palette = stage.window().findChild<PaletteView *>();
    if (!palette)
        return Error{ErrorKind::NotFound, Text::tr("The window has no palette.")};
    const auto taken = stage.picture(*palette, QStringLiteral("palette"));
    palette->close();
    return taken;
}

Result<> showShortcuts(TourStage &stage)
{
    ShortcutSheet sheet(stage.window().actionTable(), &stage.window());
    return stage.picture(sheet, QStringLiteral("shortcuts"));
}

Result<> showDark(TourStage &stage)
{
    stage.choose(QLatin1String("view.board"));
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
        {Text::tr("Look at the palette"), {}, showPalette, {}},
        {Text::tr("Look at the shortcuts"), {}, showShortcuts, {}},
        {Text::tr("Look at it in the dark"), {}, showDark, isSound},
    };
}

} // namespace shortlist
