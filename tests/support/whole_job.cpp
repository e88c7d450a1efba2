#include "whole_job.h"

#include "board_model.h"
#include "window/board/board_screen.h"
#include "workspace.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>

namespace shortlist::test {

namespace {

const char *const jobDescription = "Night Baker\n"
                                   "\n"
                                   "We bake for forty shops before five in the morning.\n"
                                   "\n"
                                   "What you will do\n"
                                   "- Dough: Mix and prove by feel and by scale.\n"
                                   "- Ovens: Run two deck ovens at once.\n"
                                   "- Hygiene: Keep the log and the benches clean.\n"
                                   "- Shift: Lead a team of three.\n"
                                   "- Waste: Count what is left and say why.\n"
                                   "\n"
                                   "What you bring\n"
                                   "- A current food hygiene certificate\n"
                                   "- Two years in a bakery\n"
                                   "\n"
                                   "Benefits\n"
                                   "Bread, every day.\n";

const char *const letter = "From: Daniel Kim <daniel.kim@example.org>\n"
                           "Baker at Crust & Crumb\n"
                           "+44 20 7946 0018\n";

const char *const table = "Name,E-mail,Headline\r\n"
                          "Amara Diallo,amara@example.org,Baker\r\n"
                          "Jun Sato,jun@example.org,Pastry cook\r\n"
                          "Lea Brandt,lea@example.org,Baker\r\n";

} // namespace

WholeJob::Home::Home()
{
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        qputenv(name, path().toLocal8Bit());
    QDir::setCurrent(path());
}

WholeJob::WholeJob()
{
    QFile file(people());
    if (!file.open(QIODevice::WriteOnly) || file.write(table) <= 0)
        qFatal("The table of people cannot be written.");
}

void WholeJob::copyJobDescription()
{
    QGuiApplication::clipboard()->setText(QString::fromLatin1(jobDescription));
}

void WholeJob::copyLetter()
{
    QGuiApplication::clipboard()->setText(QString::fromLatin1(letter));
}

MainWindow *WholeJob::window()
{
    return Hand::seen<MainWindow>();
}

QString WholeJob::board()
{
    const BoardModel &model = window()->findChild<BoardScreen *>()->model();
    QStringList lines;
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex stage = model.index(i, 0);
        QStringList names;
        for (int row = 0; row < model.rowCount(stage); ++row)
            names += model.index(row, 0, stage).data().toString();
        if (!names.isEmpty())
            lines += stage.data().toString() + QStringLiteral(": ") + names.join(QStringLiteral(", "));
    }
    return lines.join(QStringLiteral("; "));
}

bool WholeJob::isAlone()
{
    const auto isIt = [] {
        const QWidgetList all = Hand::visibleWindows();
        return all.size() == 1 && qobject_cast<MainWindow *>(all.first());
    };
    if (Hand::sees(isIt))
        return true;
    qWarning("Another window is in front.");
    return false;
}

bool WholeJob::boardBecomes(const QString &wanted)
{
    const bool isSo = isAlone() && Hand::sees([this, &wanted] { return board() == wanted; });
    if (!isSo)
        qWarning("The board is: %s", qPrintable(board()));
    return isSo;
}

bool WholeJob::isExported(qsizetype lines) const
{
    QFile file(csv());
    return Hand::sees([&file] { return file.exists(); }) && file.open(QIODevice::ReadOnly)
           && file.readAll().count("\r\n") == lines;
}

bool WholeJob::isEmpty() const
{
    return isStored("select (select count(*) from posting) + (select count(*) from criterion)"
                    " + (select count(*) from candidate) + (select count(*) from application)"
                    " + (select count(*) from transition) + (select count(*) from screening)"
                    " + (select count(*) from scorecard) + (select count(*) from rating)",
                    0);
}

bool WholeJob::isStored(const char *sql, const QString &wanted) const
{
    QString found;
    const auto isIt = [&] {
        const auto opened = Workspace::open(workspace(), Workspace::Access::Read, m_clock.now());
        if (!opened)
            return false;
        Statement query = (*opened)->connection().statement(sql);
        found = query.next() ? query.text(0) : QString();
        return found == wanted;
    };
    if (Hand::sees(isIt))
        return true;
    qWarning("%s: %s", sql, qPrintable(found));
    return false;
}

} // namespace shortlist::test
