#include "audit_stage.h"

#include "board/board_view.h"
#include "board_model.h"
#include "jobs/demo/demo.h"
#include "new_workspace.h"
#include "window/board/board_screen.h"
#include "window/main_window.h"

#include <QApplication>
#include <QDialog>
#include <QTest>
#include <QTimeZone>

namespace shortlist::test {

namespace {

const Moment auditDay = *Moment::fromIso(QStringLiteral("2026-03-02T12:00:00.000Z"));

/// Made once: sixty people and eight weeks of history take a moment.
const QString &demoFile()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        Member first;
        first.id = MemberId(-1);
        first.uuid = QStringLiteral("01890000-0000-7000-8000-000000000001");
        first.name = QStringLiteral("Mei Tanaka");
        const QString made = folder.filePath(QStringLiteral("demo.shortlist"));
        if (const auto done = makeDemo(made, first, QTimeZone::utc(), auditDay); !done)
            qFatal("%s", qPrintable(done.error().message));
        return made;
    }();
    return path;
}

} // namespace

AuditSetting::AuditSetting() : m_name(qEnvironmentVariable("SHORTLIST_AUDIT", QStringLiteral("plain")))
{
    if (m_name == QLatin1String("wide"))
        m_room = QSize(1280, 800);
    if (m_name == QLatin1String("large_type")) {
        m_room *= 2;
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * 2);
        QApplication::setFont(font);
    }
    apply();
}

void AuditSetting::apply() const
{
    useLanguage(m_name == QLatin1String("german") ? QStringLiteral("de") : QStringLiteral("en"));
    QApplication::setLayoutDirection(m_name == QLatin1String("right_to_left") ? Qt::RightToLeft : Qt::LeftToRight);
}

AuditStage::AuditStage(const AuditSetting &setting, Content content) : m_clock(auditDay), m_windows(m_clock)
{
    setting.apply();
    m_windows.settings().setName(QStringLiteral("Mei Tanaka"));
    const QString file = path(QStringLiteral("team.shortlist"));
    if (content == Content::Demo) {
        QFile::copy(demoFile(), file);
    } else {
        const auto workspace = newWorkspace(file, auditDay);
        if (content == Content::EmptyBoard)
            static_cast<void>(addPostingTo(*workspace, QStringLiteral("Backend Engineer"), auditDay));
    }
    m_window = m_windows.openFile(file);
    m_window->resize(setting.room());
    settle();
    if (content != Content::NoPosting)
        static_cast<void>(QTest::qWaitFor([this] { return board().model().rowCount() > 0; }));
    static_cast<void>(QTest::qWaitForWindowActive(m_window));
    settle();
}

AuditStage::~AuditStage()
{
    if (m_atEnd)
        m_atEnd();
}

BoardScreen &AuditStage::board()
{
    return *m_window->findChild<BoardScreen *>();
}

void AuditStage::settle()
{
    // What is told makes the window ask again, and what it asks is laid out a turn later.
    for (int round = 0; round < 4; ++round) {
        m_window->client().waitForAll();
        QCoreApplication::sendPostedEvents();
        bool isTurned = false;
        QMetaObject::invokeMethod(
            m_window, [&isTurned] { isTurned = true; }, Qt::QueuedConnection);
        static_cast<void>(QTest::qWaitFor([&isTurned] { return isTurned; }));
    }
}

bool AuditStage::choose(const char *action)
{
    QAction *found = m_window->actionTable().action(QLatin1String(action));
    if (!found || !found->isEnabled())
        return false;
    found->trigger();
    settle();
    return true;
}

void AuditStage::select(int column, int row)
{
    BoardModel &model = board().model();
    board().view().reveal(model.applicationAt(model.index(row, 0, model.index(column, 0))));
    settle();
}

QWidget *AuditStage::dialog(const char *name)
{
    auto *found = m_window->findChild<QDialog *>(QLatin1String(name));
    if (!found || !found->isVisible() || !QTest::qWaitForWindowActive(found))
        return nullptr;
    return found;
}

} // namespace shortlist::test
