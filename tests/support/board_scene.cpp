#include "board_scene.h"

#include "new_workspace.h"
#include "queries/applications.h"
#include "row_query.h"

namespace shortlist::test {

BoardScene::BoardScene(const QStringList &people)
{
    const auto workspace = newWorkspace(path(), m_clock.now());
    m_posting = addPostingTo(*workspace, QStringLiteral("Baker"), m_clock.now());
    for (const QString &name : people)
        m_applications.push_back(addPersonTo(*workspace, m_posting, name, m_clock.now()));
}

QString BoardScene::placeOf(ApplicationId id) const
{
    const auto workspace = openWorkspace(path(), m_clock.now());
    const auto facts = applicationFacts(workspace->connection(), id);
    if (!facts || !*facts)
        return QStringLiteral("gone");
    return (*facts)->stage.name + u' ' + wordOf((*facts)->application.status);
}

QStringList BoardScene::verbs() const
{
    const auto workspace = openWorkspace(path(), m_clock.now());
    Statement query = workspace->connection().statement("select verb from journal_entry order by id");
    QStringList found;
    while (query.next())
        found += query.text(0);
    return found;
}

qint64 BoardScene::number(const char *sql) const
{
    const auto workspace = openWorkspace(path(), m_clock.now());
    return selectNumber(workspace->connection(), sql);
}

} // namespace shortlist::test
