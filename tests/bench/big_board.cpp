#include "big_board.h"

#include "measure.h"
#include "queries/applications.h"
#include "queries/postings.h"
#include "queries/scorecards.h"
#include "row_query.h"
#include "rules/scorecard_rules.h"
#include "workspace.h"

#include <QFile>
#include <QFileInfo>

namespace shortlist::bench {

bool makeBoard(const QString &file, int people, const QStringList &stages)
{
    const QString program = QStringLiteral(SHORTLIST_PROGRAM);
    const QString table = QFileInfo(file).absolutePath() + QStringLiteral("/people.csv");
    const QString page = QFileInfo(file).absolutePath() + QStringLiteral("/page.txt");
    writePeople(table, people, stages);
    QFile text(page);
    if (!text.open(QIODevice::WriteOnly) || text.write("Engineer\nResponsibilities\n- Build engines.\n") < 0)
        return false;
    text.close();
    for (const QStringList &words : {QStringList{QStringLiteral("new"), file},
                                     QStringList{QStringLiteral("import"), file, QStringLiteral("jd"), page},
                                     QStringList{QStringLiteral("import"), file, QStringLiteral("candidates"), table,
                                                 QStringLiteral("--posting"), QStringLiteral("1")}}) {
        if (runProcess(program, words).status != 0)
            return false;
    }
    return true;
}

bool rateSome(const QString &file)
{
    const Moment at{1'800'000'000'000};
    auto workspace = Workspace::open(file, Workspace::Access::Write, at);
    if (!workspace)
        return false;
    Connection &connection = (*workspace)->connection();
    connection.waitForDisk(false);
    const auto all = criteria(connection, PostingId(1));
    const qint64 count = selectNumber(connection, "select count(*) from application where posting_id = 1");
    for (qint64 id = 1; id <= count; id += 5) {
        const auto facts = applicationFacts(connection, ApplicationId(id));
        const auto latest = latestScorecard(connection, ApplicationId(id), MemberId(1));
        if (!facts || !*facts || !latest)
            return false;
        Scoring said;
        said.submit = true;
        for (const Criterion &one : *all) {
            if (one.assess == Assess::Rate)
                said.marks.insert(one.id, static_cast<int>(id % 4) + 2);
        }
        const auto edit = score(**facts, *all, {*latest}, said, {MemberId(1), at}, MemberId(1));
        if (!edit || !(*workspace)->commit(*edit))
            return false;
    }
    connection.waitForDisk(true);
    return true;
}

} // namespace shortlist::bench
